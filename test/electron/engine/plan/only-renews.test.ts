import { describe, expect, it } from 'vitest';
import { mustOnlyRenew } from '../../../../electron/engine/plan/only-renews.ts';
import { liveChanges } from '../../../../electron/targets/posix/live-changes.ts';
import { livePaths } from '../../../../electron/targets/posix/live-places.ts';
import type { Change, Plan, PlanPart } from '../../../../shared/plan.ts';
import { toProblem } from '../../../../shared/problems.ts';

const liveRoot = '/etc/sealkeeper';
const live = livePaths(`${liveRoot}/live/shop.test`);
const renewed = liveChanges({ liveRoot, paths: {}, versions: {} }, live);

const stage = (id: 'install' | 'redirect' | 'import' | 'renewal', changes: readonly Change[]) => ({
  id,
  changes: [...changes],
  activation: null,
});
const part = (install: readonly Change[], more: Partial<PlanPart> = {}): PlanPart => ({
  target: 'apache',
  names: ['shop.test'],
  live,
  install: stage('install', install),
  redirect: null,
  proofExample: null,
  notes: [],
  differences: [],
  probes: [],
  ...more,
});
const judged = (one: PlanPart, more: Partial<Plan> = {}): unknown => {
  try {
    mustOnlyRenew({ names: ['shop.test'], parts: [one], ...more });
    return null;
  } catch (thrown) {
    return toProblem(thrown);
  }
};
const edited: Change = {
  kind: 'edit-file',
  path: '/etc/apache2/sites-available/shop.conf',
  before: 'a'.repeat(64),
  after: 'b'.repeat(64),
  edits: [{ start: 0, end: 0, text: '#' }],
};
const wouldChange = (...paths: readonly string[]) => ({ code: 'renewal-would-change', facts: { paths } });

describe('a renewal that nobody watches', () => {
  it('may lay the next version down and lead to it', () => {
    expect(judged(part(renewed))).toBeNull();
    expect(judged(part(renewed, { redirect: stage('redirect', []) }))).toBeNull();
  });

  it('may bring Exim its copy', () => {
    const run = {
      command: 'copy-for-exim',
      arguments: { certificate: 'shop.test', group: 'Debian-exim' },
    } as const;
    expect(
      judged(part([...renewed, { kind: 'run-command', path: '/etc/sealkeeper/exim/shop.test.pem', run }])),
    ).toBeNull();
  });

  it.each<readonly [string, PlanPart, string]>([
    ['edit a site', part([...renewed, edited]), edited.path],
    ['send visitors on', part(renewed, { redirect: stage('redirect', [edited]) }), edited.path],
    [
      'lead another certificate',
      part(liveChanges({ liveRoot, paths: {}, versions: {} }, livePaths(`${liveRoot}/live/other.test`))),
      `${liveRoot}/live/other.test`,
    ],
  ])('may not %s', (_, one, path) => {
    expect(judged(one)).toMatchObject({
      code: 'renewal-would-change',
      facts: { paths: expect.arrayContaining([path]) },
    });
  });

  it('may not hand the renewal to somebody', () => {
    const renewal = {
      by: 'certbot' as const,
      certificate: 'shop.test',
      webroot: null,
      notes: [],
      stage: stage('renewal', [edited]),
    };
    expect(judged(part(renewed), { renewal })).toEqual(wouldChange(edited.path));
  });
});
