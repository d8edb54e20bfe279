import { expect, test } from 'vitest';
import { changeLines } from '../../renderer/screens/review/change-lines.ts';
import { commandChange } from '../../shared/command-change.ts';
import type { Change, Plan, PlanPart } from '../../shared/plan.ts';
import { planWith } from '../shared/wizard/full-draft.ts';

const planOf = (changes: readonly Change[], more: Partial<PlanPart> = {}): Plan =>
  planWith({ install: { id: 'install', changes: [...changes], activation: null }, ...more });

const hash = 'a'.repeat(64);
const file = { kind: 'write-file', path: '/etc/new', mode: 0o600 } as const;

test.each<readonly [Change, string]>([
  [{ kind: 'make-directory', path: '/etc/d', mode: 0o700 }, 'install: folder /etc/d (mode 0700)'],
  [
    { ...file, before: { state: 'absent' }, content: { from: 'text', text: 'x' } },
    'install: new file /etc/new (mode 0600)',
  ],
  [
    { ...file, before: { state: 'file', sha256: hash }, content: { from: 'private-key' } },
    'install: replace file /etc/new (mode 0600), the key',
  ],
  [
    { ...file, before: { state: 'absent' }, content: { from: 'certificate-chain' } },
    'install: new file /etc/new (mode 0600), the certificate',
  ],
  [
    {
      kind: 'edit-file',
      path: '/etc/e',
      before: hash,
      after: hash,
      edits: [{ start: 0, end: 0, text: 'x' }],
    },
    'install: change /etc/e in 1 place(s)',
  ],
  [{ kind: 'make-link', path: '/etc/l', target: '../m' }, 'install: link /etc/l -> ../m'],
  [
    commandChange({ command: 'enable-unit', arguments: { unit: 'certbot.timer' } }),
    'install: command enable-unit certbot.timer',
  ],
])('a change is one line: %o', (change, line) => {
  expect(changeLines(planOf([change]))).toEqual([line]);
});

test('stages stand in the order in which they are done, each with its commands, and one that is not there says nothing', () => {
  const activation = {
    service: 'apache2',
    test: ['t', '-t'],
    reload: ['r'],
    start: ['s'],
    alive: { by: 'pid-file' as const, path: '/run/p' },
  };
  const link = { kind: 'make-link', path: '/etc/l', target: 'm' } as const;
  const lines = changeLines(
    planOf([link], {
      redirect: { id: 'redirect', changes: [link], activation },
      proofExample: { id: 'proof', changes: [link], activation: null },
    }),
  );
  expect(lines).toEqual([
    'proof: link /etc/l -> m',
    'install: link /etc/l -> m',
    'redirect: link /etc/l -> m',
    'redirect: run t -t',
    'redirect: run r',
  ]);
});

test('each line names its service where the plan is for several', () => {
  const link = { kind: 'make-link', path: '/etc/l', target: 'm' } as const;
  const { names, parts } = planOf([link]);
  const lines = changeLines({
    names,
    parts: [...parts, ...parts.map((part) => ({ ...part, target: 'iis' as const }))],
  });
  expect(lines).toEqual(['Apache: install: link /etc/l -> m', 'IIS: install: link /etc/l -> m']);
});
