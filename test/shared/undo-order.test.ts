import { expect, test } from 'vitest';
import { standingOnTop } from '../../shared/undo-order.ts';

const run = (runId: string, names: readonly string[], more: object = {}) => ({
  runId,
  names: [...names],
  server: 'shop.test',
  startedAt: `2026-11-${runId}T10:00:00.000Z`,
  outcome: 'committed' as const,
  undoable: true,
  ...more,
});

const first = run('01', ['shop.test', 'www.shop.test']);
const renewed = run('20', ['www.shop.test']);
const again = run('25', ['shop.test']);

test('of runs for the same names the newest is taken back first', () => {
  const runs = [again, first, renewed];
  expect(standingOnTop(first, runs)).toBe(again);
  expect(standingOnTop(renewed, runs)).toBeNull();
  expect(standingOnTop(again, runs)).toBeNull();
});

test.each([
  ['for other names', run('20', ['blog.test'])],
  ['on another server', run('20', ['shop.test'], { server: 'other.test' })],
  ['that was taken back', run('20', ['shop.test'], { outcome: 'undone', undoable: false })],
  ['that left nothing', run('20', ['shop.test'], { undoable: false })],
  ['that came before', run('00', ['shop.test'])],
])('a run %s stands on top of none', (_what, other) => {
  expect(standingOnTop(first, [first, other])).toBeNull();
});
