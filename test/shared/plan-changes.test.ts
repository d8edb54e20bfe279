import { describe, expect, it } from 'vitest';
import { commandChange } from '../../shared/command-change.ts';
import type { Plan, Stage } from '../../shared/plan.ts';
import { changedPaths, isSaidAnew, pathsIn, planDifferences } from '../../shared/plan-changes.ts';
import { planPart, planWith } from './wizard/full-draft.ts';

const plan = planWith();
const folder = { kind: 'make-directory', path: '/etc/a', mode: 0o755 } as const;
const link = { kind: 'make-link', path: '/etc/b', target: 'c' } as const;
const timer = commandChange({ command: 'enable-unit', arguments: { unit: 'certbot.timer' } });
const installing = (...changes: Stage['changes']): Plan =>
  planWith({ install: { ...planPart.install, changes } });
const activation = planPart.install.activation as NonNullable<Stage['activation']>;
const note = { stage: 'install', say: 'plan.apache.live', facts: {}, path: '/etc/a' } as const;

it.each<[string, Plan, Plan, readonly string[]]>([
  ['nothing', installing(folder), installing({ ...folder }), []],
  ['another mode', installing(folder), installing({ ...folder, mode: 0o700 }), ['/etc/a']],
  ['one more', installing(folder), installing(folder, link), ['/etc/b']],
  ['one more command', installing(folder), installing(folder, timer), ['unit certbot.timer']],
  ['one less', installing(folder, link), installing(link), ['/etc/a']],
  [
    'the same in another stage',
    installing(),
    planWith({ redirect: { ...planPart.install, id: 'redirect', changes: [folder] } }),
    ['/etc/a'],
  ],
  [
    'what is shown of a file',
    plan,
    planWith({ differences: [{ stage: 'install', path: '/etc/d', before: 'x', after: 'y' }] }),
    ['/etc/d'],
  ],
  ['what is said of a file', plan, planWith({ notes: [note] }), ['/etc/a']],
  [
    'how a service is told',
    plan,
    planWith({
      install: { ...planPart.install, activation: { ...activation, reload: ['apache2ctl', 'graceful'] } },
    }),
    ['apache2'],
  ],
  ['by which door it is judged', plan, planWith({ probes: [] }), ['shop.example']],
  ['one more name', plan, planWith({ names: ['shop.example', 'www.shop.example'] }), ['www.shop.example']],
  ['who is not led to https', plan, planWith({ unredirected: ['shop.example'] }), ['shop.example']],
  [
    'where the certificate lies',
    plan,
    planWith({ live: { key: '/etc/k', chain: '/etc/c' } }),
    ['/etc/c', '/etc/sealkeeper/live/shop.example/fullchain.pem'],
  ],
  [
    'who renews',
    plan,
    { ...plan, renewal: { by: 'app', certificate: null, webroot: null, stage: null, notes: [] } },
    ['shop.example'],
  ],
  ['what is said of no file', plan, planWith({ notes: [{ ...note, path: undefined }] }), ['shop.example']],
  ['a second service', plan, { ...plan, parts: [planPart, { ...planPart, notes: [note] }] }, ['/etc/a']],
])('tells where two plans part: %s', (_what, reviewed, now, places) => {
  expect(planDifferences(reviewed, now).map(({ place }) => place)).toEqual(places);
});

const showing = (before: string | null, after: string): Plan =>
  planWith({ differences: [{ stage: 'install', path: '/etc/d', before, after }] });
const writing = (...changes: readonly ['text' | 'private-key', text: string][]): Plan =>
  installing(
    ...changes.map(([from, text]) => ({
      ...({ kind: 'write-file', path: '/etc/d', mode: 0o600, before: { state: 'absent' } } as const),
      content: from === 'text' ? { from, text } : { from },
    })),
  );
const pem = '-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----\n';

describe('what is different at a place', () => {
  it.each<[string, Plan, Plan, readonly [string, string | null, string | null]]>([
    ['new: what comes of it', plan, showing('a', 'b'), ['new', 'a', 'b']],
    ['new, of a new file', plan, showing(null, 'b'), ['new', null, 'b']],
    ['gone: what does not come of it', showing('a', 'b'), plan, ['gone', 'b', 'a']],
    [
      'other: what would have come of it, and comes now',
      showing('a', 'b'),
      showing('x', 'y'),
      ['other', 'b', 'y'],
    ],
    ['other, where only what was there differs', showing('a', 'b'), showing('x', 'b'), ['other', 'a', 'x']],
    ['another text of a file of ours', writing(['text', 'a']), writing(['text', 'b']), ['other', 'a', 'b']],
  ])('%s', (_what, reviewed, now, [became, former, later]) => {
    expect(planDifferences(reviewed, now)).toEqual([
      { place: '/etc/d', isPath: true, became, texts: [{ stage: 'install', former, now: later }] },
    ]);
  });

  it('is told of each stage in which it differs, and of a service as its commands', () => {
    const both = (after: string) =>
      planWith({
        differences: [
          { stage: 'install', path: '/etc/d', before: 'a', after: 'b' },
          { stage: 'redirect', path: '/etc/d', before: 'b', after },
        ],
      });
    expect(planDifferences(both('c'), both('d'))).toEqual([
      {
        place: '/etc/d',
        isPath: true,
        became: 'other',
        texts: [{ stage: 'redirect', former: 'c', now: 'd' }],
      },
    ]);
    const told = planWith({
      install: { ...planPart.install, activation: { ...activation, test: ['apache2ctl', '-t'] } },
    });
    expect(planDifferences(plan, told)[0]?.texts[0]?.now).toBe(
      'apache2ctl -t\napachectl graceful\napachectl start\n',
    );
  });

  it.each([
    ['a key in the text of now', showing('a', 'b'), showing('a', pem)],
    ['a key in the text of then', showing('a', pem), showing('a', 'b')],
    ['a key in what lay there', plan, showing(pem, 'b')],
    ['the place of a key', writing(['text', 'a']), writing(['private-key', ''])],
  ])('carries no text for %s', (_what, reviewed, now) => {
    const [only, ...others] = planDifferences(reviewed, now);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ place: '/etc/d', texts: [] });
    expect(JSON.stringify(only)).not.toContain('PRIVATE KEY');
  });

  it('never turns a place into something of a program', () => {
    const odd = ['__proto__', 'constructor', 'toString'].map((name) => `/etc/${name}`);
    const now = installing(...odd.map((path) => ({ ...folder, path })));
    expect(changedPaths(planDifferences(installing(), now))).toEqual(odd);
  });
});

it('knows every path of a plan, and no service or name as one', () => {
  const chain = '/etc/sealkeeper/live/shop.example/fullchain.pem';
  expect(pathsIn(installing(folder, link))).toEqual(['/etc/a', '/etc/b', chain]);
  const now = { ...planWith({ names: ['www.shop.example'], notes: [note] }) };
  expect(changedPaths(planDifferences(plan, now))).toEqual(['/etc/a']);
});

it.each([
  ['what the former said', [note], [], false],
  ['what it said in other words', [{ ...note, facts: { count: 2 } }], [], true],
  ['what it did not say', [], [], true],
  ['the same of a place where something else is done', [note], ['/etc/a'], true],
  ['the same, with something else elsewhere', [note], ['/etc/b'], false],
] as const)('marks what is said anew: %s', (_what, notes, places, isAnew) => {
  const differences = places.map((place) => ({ place, isPath: true, became: 'other' as const, texts: [] }));
  expect(isSaidAnew(planWith({ notes: [...notes] }), differences, { note, part: planPart })).toBe(isAnew);
});

it('marks what is said of who renews where nobody did before', () => {
  expect(isSaidAnew(plan, [], { note: { ...note, stage: 'renewal' }, part: null })).toBe(true);
});
