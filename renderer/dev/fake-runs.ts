import type { ConflictView, RunSummary, UnreadableRun } from '../../shared/ipc/contract.ts';
import type { RecordPlace, Wait } from '../../shared/waiting.ts';
import { names } from './fake-data.ts';
import type { Scenario } from './scenario.ts';

/** What a run that waits wants of its owner. */
export const fakeWait: Wait = {
  for: {
    kind: 'dns-records',
    records: ['*.hofladen.example', 'hofladen.example'].map((name, index) => ({
      name,
      record: '_acme-challenge.hofladen.example',
      value:
        ['pq3Vd1bTnE0xkYh5sWc7Zr2uJm9LgA4oFi6Qe8Xt1Bv', 'Gk7Xw2nRb5Qe9Tz1Uv4Yc8Lm3Hp6Js0Da2Fo5Ei7Wx9'][
          index
        ] ?? '',
    })),
  },
  until: '2026-12-01T10:15:00Z',
};

/** Where that is set: one domain has handed its proofs on. */
export function fakePlaces(scenario: Scenario): RecordPlace[] {
  const record = '_acme-challenge.hofladen.example';
  return [
    scenario === 'waiting-changed'
      ? { record, place: 'hofladen.nachweise.example', zone: 'nachweise.example' }
      : { record, place: record, zone: 'hofladen.example' },
  ];
}

export function fakeRuns(scenario: Scenario): RunSummary[] {
  const isWaiting = scenario === 'waiting' || scenario === 'waiting-changed';
  const newest = isWaiting ? 'waiting' : scenario === 'open-run' ? 'open' : 'committed';
  const base = {
    server: 'anna@hofladen.example',
    authority: 'Let’s Encrypt',
    endedAt: '2026-11-24T10:16:00Z',
    notAfter: null,
    undoable: false,
    redirect: true,
    insistDays: 730,
  };
  const praxis: RunSummary = {
    ...base,
    runId: '20260912-081500-a1b2c4',
    names: ['praxis-am-markt.example'],
    server: 'root@praxis-am-markt.example',
    startedAt: '2026-09-12T08:15:00Z',
    outcome: 'committed',
    undoable: true,
    notAfter: '2026-12-11T08:00:00Z',
  };
  return [
    {
      ...base,
      runId: '20261124-101500-a1b2c3',
      names,
      startedAt: '2026-11-24T10:15:00Z',
      outcome: newest,
      undoable: newest !== 'waiting',
      notAfter: newest === 'waiting' ? null : '2027-02-21T09:00:00Z',
      ...(newest === 'waiting' ? { waiting: fakeWait } : {}),
    },
    {
      ...base,
      runId: '20261120-090000-d4e5f6',
      names: names.slice(0, 1),
      startedAt: '2026-11-20T09:00:00Z',
      outcome: 'undone',
    },
    {
      ...base,
      runId: '20261119-090000-d4e5f7',
      names: ['praxis-am-markt.example', 'www.praxis-am-markt.example'],
      server: 'root@praxis-am-markt.example',
      startedAt: '2026-11-19T09:00:00Z',
      outcome: 'needs-attention',
      undoable: true,
    },
    ...(newest === 'open' ? [] : [praxis]),
    {
      ...base,
      runId: '20261019-090000-d4e5f8',
      names: ['chorverein.example'],
      server: 'root@chorverein.example',
      startedAt: '2026-10-19T09:00:00Z',
      outcome: 'refused',
    },
  ];
}

export const fakeUnreadable: UnreadableRun[] = [
  {
    name: '20261103-090000-d4e5f9',
    problem: {
      code: 'journal-damaged',
      facts: { file: '/home/anna/.local/share/sealkeeper/runs/20261103-090000-d4e5f9.jsonl', line: 12 },
      detail: 'Unexpected end of JSON input',
    },
  },
];

const formerSite = [
  '<VirtualHost *:80>',
  '    ServerName hofladen.example',
  '    ServerAlias www.hofladen.example',
  '    DocumentRoot /var/www/hofladen',
  '</VirtualHost>',
  '',
];

export const fakeConflicts: ConflictView[] = [
  {
    path: '/etc/apache2/sites-available/hofladen.conf',
    former: formerSite.join('\n'),
    theirs: formerSite
      .toSpliced(
        4,
        0,
        '    # added by Sealkeeper',
        '    RewriteEngine on',
        '    # shop stays on http until spring -- Jonas',
        '    RewriteCond %{REQUEST_URI} !^/shop/',
        '    RewriteRule ^ https://%{SERVER_NAME}%{REQUEST_URI} [R=301,L]',
      )
      .join('\n'),
  },
];
