import { expect, it } from 'vitest';
import { snapshotDifferences } from '../../lab/snapshot.ts';
import { startShop } from '../../support/shop.ts';

/** What was root's at the run, and is somebody else's when it is to be taken back, weeks later. */

const folder = '/etc/apache2/sites-available';

it('refuses an undo where a folder was given to a user since, says which, and does it once that is mended', async () => {
  const shop = await startShop({ ipv6: false });
  try {
    const start = await shop.server.snapshot('/etc');
    const { ended } = await shop.secure();
    expect(ended.outcome).toBe('committed');
    await shop.server.must(['chown', 'visitor', folder]);
    const standing = await shop.server.snapshot('/etc');

    const refused = await shop.cli('undo', ended.runId, '--json');
    expect(refused.ended).toMatchObject({
      outcome: 'refused',
      problem: { code: 'undo-blocked-by-others', facts: { place: folder } },
    });
    expect(refused.exitCode).toBe(2);
    expect(snapshotDifferences(standing, await shop.server.snapshot('/etc'))).toEqual([]);
    const inWords = await shop.cli('undo', ended.runId);
    expect(inWords.stdout + inWords.stderr).toContain(`may write to ${folder}`);
    // The server is free, and no watcher is left.
    expect((await shop.server.run(['ls', '/var/lib/sealkeeper/lock'])).exitCode).not.toBe(0);

    await shop.server.must(['chown', 'root', folder]);
    expect((await shop.cli('undo', ended.runId, '--json')).ended.outcome).toBe('undone');
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  } finally {
    await shop.lab.stop();
  }
});

it('begins nothing where the place of its own memory is somebody else’s, and names it', async () => {
  const shop = await startShop({ ipv6: false });
  try {
    await shop.server.must(['mkdir', '-p', '/var/lib/sealkeeper']);
    await shop.server.must(['chown', 'visitor', '/var/lib/sealkeeper']);
    const start = await shop.server.snapshot('/etc');
    const { ended } = await shop.secure();
    expect(ended).toMatchObject({
      outcome: 'undone',
      problem: { code: 'writable-by-others', facts: { place: '/var/lib/sealkeeper' } },
    });
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    expect(await shop.server.must(['find', '/var/lib/sealkeeper', '-mindepth', '1'])).toBe('');
  } finally {
    await shop.lab.stop();
  }
});
