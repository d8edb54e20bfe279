import { expect, it } from 'vitest';
import { type Connection, keepShown } from '../../../electron/app/connections.ts';
import { reviewedOn } from '../../../electron/app/plan.ts';
import { reviewedWith } from '../../shared/wizard/full-draft.ts';

const plan = reviewedWith();
const later = { ...reviewedWith({ names: ['other.example'] }), digest: '1'.repeat(64) };

it('is the plan that was shown, also where another one was made since', () => {
  const connection = { shown: [] };
  keepShown(connection, plan);
  keepShown(connection, later);
  const { digest, ...said } = plan;
  expect(reviewedOn(connection, digest)).toEqual(said);
  expect(reviewedOn(connection, later.digest).parts[0]?.names).toEqual(['other.example']);
});

it.each([
  ['another was made', [plan], ['/etc/sealkeeper/live/shop.example/fullchain.pem']],
  ['none was made on this connection', [], []],
])('is no plan where %s, and the places of the newest are told', (_, shown, paths) => {
  expect(() => reviewedOn({ shown }, 'another')).toThrow(
    expect.objectContaining({ problem: { code: 'plan-changed', facts: { paths } } }),
  );
});

it('is kept for as many plans as a person may look at, not for every one', () => {
  const connection: Pick<Connection, 'shown'> = { shown: [] };
  for (let each = 0; each < 30; each++) keepShown(connection, { ...plan, digest: String(each % 15) });
  expect(connection.shown.map(({ digest }) => digest)).toEqual(['7', '8', '9', '10', '11', '12', '13', '14']);
});
