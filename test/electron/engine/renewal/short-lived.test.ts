import { describe, expect, it } from 'vitest';
import { addressMustLast, mustLastAsForeseen } from '../../../../electron/engine/plan/short-lived.ts';
import { toProblem } from '../../../../shared/problems.ts';
import { certbotThere } from '../../../doubles/certbot-there.ts';
import { createScene } from '../../../doubles/engine/scene.ts';
import type { SceneOptions } from '../../../doubles/engine/scene-options.ts';

/** A certificate of a few days is only asked for where somebody on the server renews it, and only left where somebody does. */

const newer = { ...certbotThere, certbotVersion: '4.1.1' };
const run = async (options: SceneOptions) => {
  const scene = createScene({ profile: 'shortlived', ...options });
  return { scene, ended: await scene.secure() };
};

describe('an address', () => {
  const letsEncrypt = 'https://acme-v02.api.letsencrypt.org/directory';
  it.each<[string, string, string | null]>([
    ['an authority that signs it for days', letsEncrypt, 'address-unrenewed'],
    ['its practice directory', letsEncrypt.replace('-v02', '-staging-v02'), 'address-unrenewed'],
    ['an authority of one’s own', 'https://ca.test/dir', null],
  ])('of %s is refused where nothing on a server renews it', (_, directory, code) => {
    let found: string | null = null;
    try {
      addressMustLast({ names: ['192.0.2.1'], certificate: { directory } });
      addressMustLast({ names: ['shop.test'], certificate: { directory: letsEncrypt } });
    } catch (thrown) {
      found = toProblem(thrown).code;
    }
    expect(found).toBe(code);
  });
});

describe('a certificate of a few days', () => {
  it.each<[string, SceneOptions, string]>([
    ['where nobody there can renew it', {}, 'nobody'],
    ['where certbot is too old', { isRenewedThere: true }, 'nobody'],
    ['where the app shall', { isRenewedThere: newer, renewal: 'app' }, 'chosen'],
    ['where nobody shall', { isRenewedThere: newer, renewal: 'nobody' }, 'chosen'],
  ])('is refused %s, before anything is asked for', async (_, options, why) => {
    const { scene, ended } = await run(options);
    expect(ended).toMatchObject({
      outcome: 'refused',
      problem: { code: 'short-lived-unrenewed', facts: { profile: 'shortlived', why } },
    });
    expect(scene.acts).not.toContain('order');
    expect(scene.acts).not.toContain('open');
  });

  it.each<[string, SceneOptions, string]>([
    ['certbot 4', { isRenewedThere: newer }, 'certbot'],
    ['Apache itself', { isRenewedThere: true, hasModMd: true }, 'mod-md'],
  ])('is got where %s renews it', async (_, options, by) => {
    const { ended } = await run(options);
    expect(ended).toMatchObject({ outcome: 'committed', renewal: { by } });
  });

  it('is taken back where it could not be handed over after all', async () => {
    const { scene, ended } = await run({
      isRenewedThere: newer,
      disturb: [{ at: 'prove the renewal', trouble: 'refused' }],
    });
    expect(ended).toMatchObject({
      outcome: 'undone',
      problem: { code: 'short-lived-unrenewed', facts: { why: 'failed' }, detail: /renewal-trial-failed/ },
    });
    expect(scene.server.standing).toEqual([]);
  });

  it('of another kind stays as it was: a hand-over that fails costs the site nothing', async () => {
    const { ended } = await run({
      profile: 'tlsserver',
      isRenewedThere: true,
      disturb: [{ at: 'prove the renewal', trouble: 'refused' }],
    });
    expect(ended).toMatchObject({ outcome: 'committed', renewal: { by: 'app' } });
  });
});

describe('a kind of which nobody knew that it is so short', () => {
  const plan = (by: 'app' | 'certbot' | 'mod-md') => ({
    ...createScene().planNow(),
    renewal: { by, certificate: null, webroot: null, stage: null, notes: [] },
  });
  const lasting = (days: number) => ({
    notBefore: '2026-12-01T00:00:00.000Z',
    notAfter: new Date(Date.parse('2026-12-01T00:00:00Z') + days * 86_400_000).toISOString(),
  });
  const refusal = (by: 'app' | 'certbot' | 'mod-md', profile: string | undefined, days: number) => {
    const certificate = { directory: 'https://ca.test/dir', ...(profile === undefined ? {} : { profile }) };
    try {
      mustLastAsForeseen(plan(by), { certificate }, lasting(days));
      return null;
    } catch (thrown) {
      return toProblem(thrown).facts.why;
    }
  };

  it.each([
    ['app', 'swift', 6, 'unforeseen'],
    ['certbot', 'swift', 6, 'unforeseen'],
    ['mod-md', 'swift', 6, null],
    ['app', 'swift', 10, null],
    ['app', 'swift', 45, null],
    ['certbot', 'shortlived', 6, null],
    // What an authority gives without being asked for a kind is all that can be had there.
    ['app', undefined, 6, null],
  ] as const)('by %s, of the kind %s, for %i days: %s', (by, profile, days, why) => {
    expect(refusal(by, profile, days)).toBe(why);
  });
});
