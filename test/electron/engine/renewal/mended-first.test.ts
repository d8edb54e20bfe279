import { expect, it } from 'vitest';
import { sha256 } from '../../../../electron/text/digest.ts';
import { certbotThere } from '../../../doubles/certbot-there.ts';
import { createScene } from '../../../doubles/engine/scene.ts';

/** What keeps a renewer from renewing is put right before it is tried: a trial that fails for that very reason would refuse it. */

const conf = '/etc/letsencrypt/renewal/theirs.conf';
const text = '[renewalparams]\nautorenew = False\nauthenticator = webroot\nwebroot_path = /elsewhere,\n';
const live = '/etc/letsencrypt/live/theirs/cert.pem';
const day = 86_400_000;

it('a lineage whose timer is off, whose proof is hidden and whose hook is missing is mended, then tried', async () => {
  const scene = createScene({
    isRenewedThere: {
      ...certbotThere,
      timers: [{ name: 'certbot.timer', isEnabled: false, isWaiting: false }],
      certificates: [
        {
          ...{ path: live, realPath: live, fingerprint: 'b'.repeat(64), names: ['shop.test'] },
          notBefore: new Date(Date.now() - 80 * day).toISOString(),
          notAfter: new Date(Date.now() + 10 * day).toISOString(),
        },
      ],
      settings: [{ path: conf, text: text.trimEnd(), sha256: sha256(text) }],
    },
  });
  const ended = await scene.secure();
  expect(ended).toMatchObject({ outcome: 'committed', renewal: { by: 'certbot' } });
  expect(ended.renewal?.problem).toBeUndefined();
  const mended = [
    conf,
    'unit certbot.timer',
    `/etc/letsencrypt/renewal-hooks/deploy/50-sealkeeper-shop.test`,
  ];
  expect(scene.server.standing).toEqual(expect.arrayContaining(mended));
  const at = (word: string) => scene.acts.findIndex((act) => act.startsWith(word));
  // All of it is one stage, which is done before anything is tried; and nothing was tried before.
  expect(at('prove the renewal')).toBeGreaterThan(at('write stage-done renewal'));
  expect(scene.acts.filter((act) => act.startsWith('prove the renewal'))).toHaveLength(1);
});
