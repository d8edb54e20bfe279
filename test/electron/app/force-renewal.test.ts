import { describe, expect, it } from 'vitest';
import { beforeForced, forceRenewalOf } from '../../../electron/app/force-renewal.ts';
import type { NewEntry } from '../../../electron/run/journal/journal-file.ts';
import { createScene, nothingLeft, runId, secrets, stands } from './scene.ts';

/** Whom a forced renewal is asked of, and whom not. What certbot then does is tried on a real server. */

const attached: NewEntry = {
  entry: 'prepared',
  stage: 'renewal',
  backupId: 1,
  undoRecord: {
    kind: 'command',
    path: 'renewal-hook shop.example.test',
    run: {
      command: 'attach-renewal-hook',
      arguments: { certificate: 'shop.example.test' },
      before: 'absent',
    },
  },
};
const [opened, prepared, ended] = stands as readonly [NewEntry, NewEntry, NewEntry];
const handed = (by: 'certbot' | 'app'): NewEntry => ({ entry: 'renewal', by, provenBy: [] });

describe('a forced renewal', () => {
  it.each<[string, readonly NewEntry[]]>([
    ['the app renews', [opened, prepared, handed('app'), ended]],
    ['it came to the app after all', [opened, prepared, attached, handed('app'), ended]],
    ['nothing was said of it', [opened, prepared, attached, ended]],
    ['it was taken back', [...nothingLeft.slice(0, 1), attached, handed('certbot'), ...nothingLeft.slice(1)]],
    ['it has come to no end', [opened, prepared, attached, handed('certbot')]],
  ])('is asked of no server where %s', async (_, entries) => {
    const scene = createScene();
    await scene.run(entries);
    const asked = forceRenewalOf(scene.services, { runId, access: { secrets } }, scene.listener);
    await expect(asked).rejects.toMatchObject({ problem: { code: 'renewal-not-there' } });
    await expect(beforeForced(scene.services, runId)).rejects.toMatchObject({
      problem: { code: 'renewal-not-there' },
    });
    expect(scene.log).toEqual([]);
  });

  it('says before whom it would ask, and logs in nowhere for that', async () => {
    const scene = createScene();
    await scene.run([
      opened,
      prepared,
      attached,
      {
        entry: 'certificate',
        fingerprint: 'a'.repeat(64),
        issuer: 'CA',
        notBefore: '2026-11-28T00:00:00Z',
        notAfter: '2027-02-26T00:00:00Z',
      },
      handed('certbot'),
      ended,
    ]);
    expect(await beforeForced(scene.services, runId, new Date('2026-11-29T00:00:00Z'))).toEqual({
      runId,
      names: ['shop.example.test'],
      server: 'root@shop',
      by: 'certbot',
      known: 1,
    });
    expect(scene.log).toEqual([]);
  });

  it('goes to the server of the run and to no other', async () => {
    const scene = createScene({ answers: () => 'SHA256:another' });
    await scene.run([opened, prepared, attached, handed('certbot'), ended]);
    const asked = forceRenewalOf(scene.services, { runId, access: { secrets } }, scene.listener);
    await expect(asked).rejects.toMatchObject({ problem: { code: 'run-on-other-server' } });
    expect(scene.log).toEqual(['open 1', 'close 1']);
  });
});
