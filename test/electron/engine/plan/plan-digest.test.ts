import { describe, expect, it } from 'vitest';
import { digestOf, mustBeReviewed, mustHaveDigest } from '../../../../electron/engine/plan/plan-digest.ts';
import type { PlanChanged } from '../../../../shared/events.ts';
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

const tell = (): never => expect.unreachable();

/** What is raised, and what is told before it. */
function problemOf(act: (tell: (event: PlanChanged) => void) => void) {
  const events: PlanChanged[] = [];
  try {
    act((event) => void events.push(event));
  } catch (thrown) {
    return { problem: toProblem(thrown), events };
  }
  return expect.unreachable();
}

describe('what was reviewed', () => {
  it('is done where it is still the plan, and where nobody was asked', () => {
    expect(() => mustBeReviewed(plan, structuredClone(plan), tell)).not.toThrow();
    expect(() => mustBeReviewed(null, plan, tell)).not.toThrow();
  });
  it('is not done where the server has changed, and the places are told', () => {
    const { problem, events } = problemOf((tell) => mustBeReviewed(plan, changed, tell));
    expect(problem).toEqual({ code: 'plan-changed', facts: { paths: ['/etc/a'] } });
    expect(events).toEqual([
      {
        type: 'plan-changed',
        plan: changed,
        digest: digestOf(changed),
        changes: [{ place: '/etc/a', isPath: true, became: 'new', texts: [] }],
      },
    ]);
  });
  it('is told whole, with every place, where only its digest is kept', () => {
    const { problem, events } = problemOf((tell) => mustHaveDigest(digestOf(plan), changed, tell));
    expect(problem).toEqual({
      code: 'plan-changed',
      facts: { paths: ['/etc/a', '/etc/sealkeeper/live/shop.example/fullchain.pem'] },
    });
    expect(events).toMatchObject([{ type: 'plan-changed', plan: changed, changes: null }]);
    expect(() => mustHaveDigest(digestOf(changed), changed, tell)).not.toThrow();
  });
});
