import { describe, expect, it } from 'vitest';
import { loadTranslator } from '../../../../shared/content/load.ts';
import { renewalSaid } from '../../../../shared/content/renewal-words.ts';
import { createScene } from '../../../doubles/engine/scene.ts';
import type { SceneOptions } from '../../../doubles/engine/scene-options.ts';

/** A way that stays open for later proofs is fetched through before "done" is said, whoever is to use it. */

const certbot: SceneOptions = { isRenewedThere: true };
const proofs = (acts: readonly string[]) => acts.filter((act) => act.startsWith('see the proof'));
/** Of a run that comes off: the last of them is the one through the way. */
const wayOf = async (options: SceneOptions): Promise<string> => {
  const scene = createScene(options);
  await scene.secure();
  return proofs(scene.acts).at(-1) ?? '';
};
const closed = async (options: SceneOptions) => {
  const at = await wayOf(options);
  const scene = createScene({ ...options, disturb: [{ at, trouble: 'refused' }] });
  return { scene, ended: await scene.secure() };
};

describe('a way that a renewer on the server needs', () => {
  it('costs nothing but the hand-over where it is closed', async () => {
    const { scene, ended } = await closed(certbot);
    expect(ended).toMatchObject({
      outcome: 'committed',
      renewal: {
        by: 'app',
        provenBy: [],
        problem: { code: 'renewal-way-closed', facts: { names: 'shop.test', left: 'no' } },
      },
    });
    expect(scene.acts).not.toContain('prove the renewal');
    expect(scene.server.standing.filter((path) => /renew|acme-challenge|systemd/.test(path))).toEqual([]);
    expect(scene.server.standing).toContain('/etc/apache2/install-1');
    expect(renewalSaid(ended.renewal, await loadTranslator('en'))).toContain('was taken back');
  });
});

describe.each<[string, SceneOptions, string]>([
  ['the app renews', { renewal: 'app' }, 'app'],
  ['nobody does', { renewal: 'nobody' }, 'nobody'],
  ['nobody there can', {}, 'app'],
  ['the web server itself does', { isRenewedThere: true, hasModMd: true }, 'mod-md'],
])('a way that the owner asks for, where %s', (_title, options, by) => {
  const wished = { ...options, openProofPath: true };

  it('is fetched through from outside, and what was laid there is taken away', async () => {
    const without = createScene(options);
    expect((await without.secure()).renewal?.provenBy).not.toContain('way');
    const scene = createScene(wished);
    const ended = await scene.secure();
    expect(ended).toMatchObject({ outcome: 'committed', renewal: { by } });
    expect(ended.renewal?.provenBy).toContain('way');
    expect(ended.renewal?.problem).toBeUndefined();
    expect(proofs(scene.acts)).toHaveLength(proofs(without.acts).length + 1);
    expect(scene.server.standing.filter((path) => path.includes('acme-challenge'))).toEqual([]);
    expect((await scene.journal()).of('renewal').at(-1)?.provenBy).toContain('way');
  });

  it('is told where it is closed, and nothing else is taken back', async () => {
    const { scene, ended } = await closed(wished);
    expect(ended).toMatchObject({
      outcome: 'committed',
      renewal: { by, problem: { code: 'renewal-way-closed', facts: { names: 'shop.test', left: 'yes' } } },
    });
    expect(ended.renewal?.provenBy).not.toContain('way');
    expect(scene.server.standing).toContain('/etc/apache2/install-1');
    expect(scene.server.standing.some((path) => path.startsWith('mod-md-store'))).toBe(by === 'mod-md');
    expect(scene.server.standing.filter((path) => path.includes('acme-challenge'))).toEqual([]);
    for (const [language, words] of [
      ['en', 'was not seen from outside at shop.test'],
      ['de', 'war bei shop.test von außen nicht zu sehen'],
    ] as const)
      expect(renewalSaid(ended.renewal, await loadTranslator(language))).toContain(words);
  });
});
