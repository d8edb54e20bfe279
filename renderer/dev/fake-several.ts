import type { Input, Output } from '../../shared/ipc/contract.ts';
import type { SeveralSite, SeveralState } from '../../shared/ipc/several.ts';
import type { DomainName } from '../../shared/names/domain-name.ts';
import { type FakeTask, ok, wait } from './fake-answers.ts';
import { fakePlanned } from './fake-changed.ts';
import type { Scenario } from './scenario.ts';

type Found = Output<'several.look'>['sites'][number];
type Reading = Output<'several.read'>;

/** Several sites at once, of which one goes wrong. */
export function fakeSeveral(scenario: Scenario, speed: number) {
  let state: SeveralState | null = null;

  const change = (label: string, next: Partial<SeveralSite>): void => {
    if (state === null) return;
    state = { ...state, sites: state.sites.map((one) => (one.label === label ? { ...one, ...next } : one)) };
  };
  const over = (): SeveralState => {
    const now = { taskId: '', kind: 'secure' as const, sites: [], ...state, isOver: true };
    state = now;
    return now;
  };

  async function start(input: Input<'several.start'>, { taskId }: FakeTask) {
    state = { taskId, kind: 'secure', isOver: false, sites: input.sites.map(queued) };
    for (const [index, { label }] of input.sites.entries()) {
      for (const step of ['look', 'validate', 'install', 'outside', 'renewal'] as const) {
        change(label, { state: 'doing', step });
        await wait(700 / speed);
      }
      change(label, { state: 'ended', step: null, ...endOf(label, index) });
    }
    return ok(over());
  }

  async function undo({ labels }: Input<'several.undo'>, { taskId }: FakeTask) {
    const sites = (state?.sites ?? []).map((one): SeveralSite => {
      const isMeant = labels.includes(one.label) && one.how?.outcome === 'committed';
      return { ...one, state: isMeant ? 'queued' : 'left' };
    });
    state = { taskId, kind: 'undo', isOver: false, sites };
    for (const { label, state: at, how } of sites.toReversed()) {
      if (at !== 'queued' || how === null) continue;
      change(label, { state: 'doing', step: 'undo' });
      await wait(700 / speed);
      change(label, { state: 'ended', step: null, how: { ...how, outcome: 'undone' } });
    }
    return ok(over());
  }

  return {
    calls: {
      'several.read': ({ text }: Input<'several.read'>): Reading => readOf(text),
      'several.current': () => ({ state }),
    },
    tasks: {
      'several.look': ({ sites }: Input<'several.look'>) => ok(foundOf(scenario, sites)),
      'several.start': start,
      'several.undo': undo,
    },
  };
}

const queued = ({ label, names, connectionId }: Input<'several.start'>['sites'][number]): SeveralSite => ({
  ...{ label, names: [...names], server: label.split(' · ')[1] ?? '', connectionId },
  ...{ state: 'queued', step: null, how: null, until: null },
});

/** The second one’s port is closed. */
function endOf(label: string, index: number): Pick<SeveralSite, 'how' | 'until'> {
  const runId = `20261201-10${String(index + 10)}00-a1b2c3`;
  if (index === 1) {
    const [name = ''] = label.split(' ');
    const facts = { name, addresses: ['203.0.113.24'] };
    return {
      how: { type: 'ended', outcome: 'refused', runId, problem: { code: 'port-80-closed', facts } },
      until: null,
    };
  }
  return { how: { type: 'ended', outcome: 'committed', runId }, until: '2027-03-01T09:00:00.000Z' };
}

/** As the app reads it, for the simplest of lists: names, and behind a semicolon the server. */
function readOf(text: string): Reading {
  const lines = text.split('\n').map((line) => line.trim());
  const faults = lines.flatMap((line, index) =>
    line.includes('*') ? [{ line: index + 1, text: line, why: 'star' as const }] : [],
  );
  const sites = lines.flatMap((line, index) => {
    if (line === '' || line.includes('*')) return [];
    const [names = '', host = ''] = line.split(';').map((part) => part.trim());
    const place = host === '' ? null : host;
    return [{ line: index + 1, names: names.split(/[\s,]+/) as DomainName[], host: place }];
  });
  return { sites, faults, unused: [] };
}

const all: readonly { readonly names: readonly string[]; readonly change?: Partial<Found> }[] = [
  { names: ['hofladen.example', 'www.hofladen.example'] },
  { names: ['bestellen.hofladen.example'] },
  { names: ['verein.example', 'www.verein.example'], change: { leftOut: ['mitglieder.verein.example'] } },
  { names: ['praxis-am-markt.example'], change: { encrypted: true, aside: 'renewed' } },
  { names: ['atelier.example'], change: { aside: 'elsewhere', elsewhere: ['198.51.100.7'] } },
  {
    names: ['chor.example'],
    change: {
      ...{ aside: 'blocked', plan: null },
      checks: [
        {
          severity: 'blocker',
          problem: { code: 'name-not-in-dns', facts: { name: 'chor.example', reason: 'no-such-name' } },
        },
      ],
    },
  },
];

function foundOf(scenario: Scenario, wanted: Input<'several.look'>['sites']): Output<'several.look'> {
  const sites = (wanted?.map((names): (typeof all)[number] => ({ names })) ?? all).map(
    ({ names, change = {} }, index): Found => {
      const plan = { ...fakePlanned(scenario, {}, false), digest: String(index % 10).repeat(64) };
      return {
        names: names as DomainName[],
        ...{ leftOut: [], encrypted: false, checks: [], plan: { ...plan, names: [...names] } },
        ...change,
      };
    },
  );
  return { title: 'Apache · Debian 12', sites, omitted: 0 };
}
