import { describe, expect, it } from 'vitest';
import { digestOf, mustBeReviewed } from '../../../../electron/engine/plan/plan-digest.ts';
import type { Plan } from '../../../../shared/plan.ts';
import { toProblem } from '../../../../shared/problems.ts';
import { planPart, planWith } from '../../../shared/wizard/full-draft.ts';

const plan = planWith();
const changed = planWith({
  install: { ...planPart.install, changes: [{ kind: 'make-directory', path: '/etc/a', mode: 0o755 }] },
});

describe('the digest of a plan', () => {
  it('is the same whatever the order of its fields, and after a way through JSON', () => {
    const turned = Object.fromEntries(Object.entries(plan).reverse());
    expect(digestOf(turned as Plan)).toBe(digestOf(plan));
    expect(digestOf(JSON.parse(JSON.stringify(plan)))).toBe(digestOf(plan));
    expect(digestOf(planWith({ unredirected: undefined }))).toBe(digestOf(plan));
  });
  it('is another one for another plan', () => {
    expect(digestOf(changed)).not.toBe(digestOf(plan));
    expect(digestOf({ ...plan, names: ['other.example'] })).not.toBe(digestOf(plan));
  });
});

describe('what was reviewed', () => {
  it('is done where it is still the plan, and where nobody was asked', () => {
    expect(() => mustBeReviewed(plan, structuredClone(plan))).not.toThrow();
    expect(() => mustBeReviewed(null, plan)).not.toThrow();
  });
  it('is not done where the server has changed, and the places are told', () => {
    try {
      mustBeReviewed(plan, changed);
      expect.unreachable();
    } catch (thrown) {
      expect(toProblem(thrown)).toMatchObject({ code: 'plan-changed', facts: { paths: ['/etc/a'] } });
    }
  });
});
