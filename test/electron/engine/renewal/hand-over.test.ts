import { describe, expect, it } from 'vitest';
import { loadTranslator } from '../../../../shared/content/load.ts';
import { renewalSaid } from '../../../../shared/content/renewal-words.ts';
import { certbotThere } from '../../../doubles/certbot-there.ts';
import { createScene } from '../../../doubles/engine/scene.ts';

/** Who renews is settled last, when all the rest stands: whatever goes wrong there costs the site nothing. */

const handed = (...disturb: NonNullable<Parameters<typeof createScene>[0]>['disturb'] & object) => {
  const scene = createScene({ isRenewedThere: true, disturb });
  return { scene, ended: scene.secure() };
};
const renewalActs = (acts: readonly string[]) => acts.slice(acts.findIndex((act) => /renew/.test(act)));

describe('the renewal', () => {
  it('is handed over behind the redirect, and proven before the run is confirmed', async () => {
    const { scene, ended } = handed();
    expect(await ended).toMatchObject({
      outcome: 'committed',
      renewal: { by: 'certbot', provenBy: ['way', 'trial', 'hook', 'timer'] },
    });
    const acts = renewalActs(scene.acts);
    const at = (word: string) => acts.findIndex((act) => act.includes(word));
    expect(at('prove the renewal')).toBeGreaterThan(0);
    expect(at('prove the renewal')).toBeLessThan(acts.indexOf('keep'));
    const [entry] = (await scene.journal()).of('renewal');
    expect(entry).toMatchObject({ by: 'certbot', provenBy: ['way', 'trial', 'hook', 'timer'] });
  });

  it('falls to the app where the trial fails, and the site stays encrypted', async () => {
    const { scene, ended } = handed({ at: 'prove the renewal', trouble: 'refused' });
    expect(await ended).toMatchObject({
      outcome: 'committed',
      renewal: { by: 'app', provenBy: [], problem: { code: 'renewal-trial-failed' } },
    });
    // All of the renewal is taken back, and nothing else.
    expect(
      scene.server.rolledBack.filter((path) => /renew|letsencrypt|certbot|systemd/.test(path)),
    ).not.toEqual([]);
    expect(scene.server.standing.filter((path) => /renew|letsencrypt|certbot|systemd/.test(path))).toEqual(
      [],
    );
    expect(scene.server.standing).toContain('/etc/apache2/install-1');
    expect((await scene.journal()).of('renewal').at(-1)).toMatchObject({ by: 'app' });
  });

  it('stays where nobody can say that something starts it, and that is told and kept', async () => {
    const masked = { trouble: 'masked', unit: 'certbot.timer' } as const;
    const timers = [{ name: 'certbot.timer', isEnabled: false, isWaiting: false, hindrance: masked }];
    const scene = createScene({ isRenewedThere: { ...certbotThere, timers } });
    const starter = { by: 'certbot.timer', next: null, trouble: 'masked' as const };
    expect(await scene.secure()).toMatchObject({
      outcome: 'committed',
      renewal: { by: 'certbot', provenBy: ['way', 'trial', 'hook'], starter },
    });
    expect((await scene.journal()).of('renewal').at(-1)).toMatchObject({ by: 'certbot', starter });
    const times = { from: '2027-01-22T09:00:00Z', to: '2027-01-24T09:00:00Z' };
    const ended = { by: 'certbot' as const, provenBy: [], starter, ...times };
    expect(renewalSaid(ended, await loadTranslator('en'))).toContain(
      'could not be proven: the server is forbidden to start certbot.timer',
    );
  });

  it('called off is a run called off: everything goes back', async () => {
    const { scene, ended } = handed({ at: 'prove the renewal', trouble: 'cancelled' });
    expect(await ended).toMatchObject({ outcome: 'undone', problem: { code: 'cancelled' } });
    expect(scene.server.standing).toEqual([]);
  });

  it('that is somebody’s already goes on in their own way, and none of ours is opened before it', async () => {
    const theirs = '/etc/letsencrypt/live/theirs';
    const scene = createScene({
      isRenewedThere: {
        ...certbotThere,
        certificates: [
          {
            path: `${theirs}/cert.pem`,
            realPath: `${theirs}/cert.pem`,
            fingerprint: 'a'.repeat(64),
            names: ['shop.test'],
            notBefore: new Date(Date.now() - 86_400_000).toISOString(),
            notAfter: new Date(Date.now() + 80 * 86_400_000).toISOString(),
          },
        ],
        settings: [
          {
            path: '/etc/letsencrypt/renewal/theirs.conf',
            text: '[renewalparams]\nauthenticator = dns-cloudflare\n',
            sha256: '',
          },
        ],
      },
    });
    expect(await scene.secure()).toMatchObject({
      outcome: 'committed',
      renewal: { by: 'certbot', provenBy: ['trial', 'hook', 'timer'] },
    });
    const standing = scene.server.standing.join('\n');
    expect(standing).toContain('renewal-hook shop.test');
    expect(standing).not.toContain('certbot-lineage');
    expect(scene.server.standing.filter((path) => path.includes('acme-challenge'))).toEqual([]);
  });

  it('is undone with the run', async () => {
    const { scene, ended } = handed();
    await ended;
    expect(await scene.undo()).toMatchObject({ outcome: 'undone' });
    expect(scene.server.standing).toEqual([]);
  });
});

describe('the renewal by the web server itself', () => {
  const handed = (...disturb: NonNullable<Parameters<typeof createScene>[0]>['disturb'] & object) => {
    const scene = createScene({ isRenewedThere: true, hasModMd: true, disturb });
    return { scene, ended: scene.secure() };
  };

  it('needs no way of its own, and a second reload', async () => {
    const { scene, ended } = handed();
    expect(await ended).toMatchObject({
      outcome: 'committed',
      // No Apache of the double has it loaded.
      renewal: {
        by: 'mod-md',
        provenBy: ['store', 'authority', 'hook'],
        starter: { by: 'mod_md', trouble: 'gone' },
      },
    });
    const all = scene.acts;
    const proven = all.indexOf('prove the renewal');
    const between = all.slice(
      all.findLastIndex((act) => act.startsWith('perform')),
      proven,
    );
    expect(between.filter((act) => act.startsWith('activate'))).toHaveLength(2);
    expect(all.slice(proven).join()).not.toContain('proof');
    expect(scene.server.standing).toContain('mod-md-store shop.test');
  });

  it('falls to the app where that is not as it should be, and takes all of it back', async () => {
    const { scene, ended } = handed({ at: 'prove the renewal', trouble: 'refused' });
    expect(await ended).toMatchObject({
      outcome: 'committed',
      renewal: { by: 'app', provenBy: [], problem: { code: 'renewal-trial-failed' } },
    });
    expect(scene.server.standing.filter((path) => /renew|-md-|systemd/.test(path))).toEqual([]);
    expect(scene.server.standing).toContain('/etc/apache2/install-1');
  });
});

it('is the app’s where nobody on the server can', async () => {
  const scene = createScene();
  expect(await scene.secure()).toMatchObject({ outcome: 'committed', renewal: { by: 'app', provenBy: [] } });
});
