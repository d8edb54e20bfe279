import { describe, expect, it } from 'vitest';
import { selfSignedNotes } from '../../../electron/engine/plan/self-signed-notes.ts';
import type { Probe } from '../../../shared/probes.ts';
import { bare, mustBeAsBefore, secured } from './order.ts';

/** A certificate that its own key signs: nobody is asked for it, and what comes of the signing is looked at before it is used. */
describe('a run whose certificate its own key signs', () => {
  it('asks nobody, proves nothing, and is taken back where what was signed is no certificate', async () => {
    // What the double signs is an empty text.
    const { scene, ended } = await secured([], { isSelfSigned: true });
    expect([ended.outcome, ended.problem?.code]).toEqual(['undone', 'change-failed']);
    const acts = scene.acts.map(bare);
    for (const act of ['ask beforehand', 'order', 'validate', 'sign', 'bring the key'])
      expect(acts).not.toContain(act);
    expect(acts).toContain('make the key');
    expect(acts.filter((act) => act === 'sign by itself')).toHaveLength(1);
    expect(acts.some((act) => act.includes('proof') || act.startsWith('perform'))).toBe(false);
    mustBeAsBefore(scene);
  });

  it.each(['refused', 'answer-lost'] as const)(
    'is taken back after trouble at the signing (%s)',
    async (trouble) => {
      const { scene, ended } = await secured([{ at: 'sign by itself', trouble }], { isSelfSigned: true });
      expect(ended.outcome).toBe('undone');
      mustBeAsBefore(scene);
    },
  );

  it('says in the plan that nobody renews it, and for how long it holds', async () => {
    const { scene } = await secured([], { isSelfSigned: true, rehearsal: true });
    expect(scene.planNow().renewal).toMatchObject({
      by: 'nobody',
      notes: [{ say: 'plan.renewal.nobody-self-signed', facts: { days: 365 } }],
    });
  });
});

const site: Probe = { kind: 'https', name: 'shop.test', port: 443 };
const mail: Probe = { kind: 'imaps', name: 'mail.test', port: 993 };
it.each<[string, Probe[], string[]]>([
  ['visitors', [site], ['plan.self-signed.visitors']],
  ['mail programs', [mail], ['plan.self-signed.mail']],
  ['both', [mail, site], ['plan.self-signed.visitors', 'plan.self-signed.mail']],
])('what %s will be shown of it is said before', (_title, probes, said) => {
  expect(selfSignedNotes({ probes }).map(({ say }) => say)).toEqual(said);
});
