import { expect, it } from 'vitest';
import { reviewedOn } from '../../../electron/app/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { fullDraft } from '../../shared/wizard/full-draft.ts';

const reviewed = fullDraft.plan ?? null;

it('is the plan that was shown last', () => {
  expect(reviewedOn({ reviewed }, reviewed?.digest ?? '')).toMatchObject({ names: ['shop.example'] });
});

it.each([
  ['another was made since', reviewed],
  ['none was made on this connection', null],
])('is no plan where %s', (_, kept) => {
  expect(() => reviewedOn({ reviewed: kept }, 'another')).toThrow(ProblemError);
});
