import { expect, it } from 'vitest';
import { commandChange } from '../../shared/command-change.ts';
import type { Plan } from '../../shared/plan.ts';
import { planChanges } from '../../shared/plan-changes.ts';
import { fullDraft } from './wizard/full-draft.ts';

const { digest: _, ...plan } = fullDraft.plan ?? { digest: '', ...({} as Plan) };
const folder = { kind: 'make-directory', path: '/etc/a', mode: 0o755 } as const;
const link = { kind: 'make-link', path: '/etc/b', target: 'c' } as const;
const timer = commandChange({ command: 'enable-unit', arguments: { unit: 'certbot.timer' } });
const installing = (...changes: Plan['install']['changes']): Plan => ({
  ...plan,
  install: { ...plan.install, changes },
});
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
    { ...plan, redirect: { ...plan.install, id: 'redirect', changes: [folder] } },
    ['/etc/a'],
  ],
  [
    'what is shown of a file',
    plan,
    { ...plan, differences: [{ stage: 'install', path: '/etc/d', before: 'x', after: 'y' }] },
    ['/etc/d'],
  ],
  ['what is said of a file', plan, { ...plan, notes: [note] }, ['/etc/a']],
])('tells where two plans part: %s', (_what, reviewed, now, places) => {
  expect(planChanges(reviewed, now)).toEqual(places);
});
