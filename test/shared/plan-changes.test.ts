import { expect, it } from 'vitest';
import { commandChange } from '../../shared/command-change.ts';
import type { Plan, Stage } from '../../shared/plan.ts';
import { planChanges } from '../../shared/plan-changes.ts';
import { planPart, planWith } from './wizard/full-draft.ts';

const plan = planWith();
const folder = { kind: 'make-directory', path: '/etc/a', mode: 0o755 } as const;
const link = { kind: 'make-link', path: '/etc/b', target: 'c' } as const;
const timer = commandChange({ command: 'enable-unit', arguments: { unit: 'certbot.timer' } });
const installing = (...changes: Stage['changes']): Plan =>
  planWith({ install: { ...planPart.install, changes } });
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
  ['a second service', plan, { ...plan, parts: [planPart, { ...planPart, notes: [note] }] }, ['/etc/a']],
])('tells where two plans part: %s', (_what, reviewed, now, places) => {
  expect(planChanges(reviewed, now)).toEqual(places);
});
