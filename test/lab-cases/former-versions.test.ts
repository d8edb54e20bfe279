import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { filesBefore, placeAfter, placeJournal, recordedRuns } from '../support/recorded-run.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { visit } from '../support/visit.ts';

/** Runs that programs of former versions made, each taken back by today's. */

const stateOf = async ({ server }: Shop) =>
  new Map([...(await server.snapshot('/etc')), ...(await server.snapshot('/var/lib/sealkeeper'))]);

it.for(await recordedRuns())('takes back a run of $title, byte for byte', async (run) => {
  const shop = await startShop({ files: filesBefore(run), ipv6: false });
  try {
    const start = await stateOf(shop);
    await placeAfter(shop.server, run);
    await placeJournal(shop, run);
    await shop.server.apache.graceful();
    const [name = ''] = shop.names;
    await expect
      .poll(async () => (await visit(`http://${name}/`, shop)).urls, { timeout: 10_000 })
      .toEqual([`http://${name}/`, `https://${name}/`]);

    const listed = await shop.cli('runs', '--json');
    expect(listed.stdout).toContain(`"runId":"${run.runId}"`);
    const { ended, exitCode } = await shop.cli('undo', run.runId, '--json');
    expect(ended).toMatchObject({ outcome: 'undone', runId: run.runId });
    expect(exitCode).toBe(0);

    expect(snapshotDifferences(start, await stateOf(shop))).toEqual([]);
    expect(await visit(`http://${name}/`, shop)).toMatchObject({ status: 200, urls: [`http://${name}/`] });
    await expect(visit(`https://${name}/`, shop)).rejects.toThrow();
    const journal = await readFile(join(shop.data, 'runs', `${run.runId}.jsonl`), 'utf8');
    expect(JSON.parse(journal.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ outcome: 'undone' });
  } finally {
    await shop.lab.stop();
  }
});
