import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../lab/snapshot.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type CliResult, type Shop, startShop } from '../support/shop.ts';
import { knock } from '../support/visit.ts';

/** A rehearsal: all but the switch-over, with an authority that browsers do not trust. */
describe('rehearsing a shop', () => {
  let shop: Shop;
  let start: Snapshot;
  let atFirst: Awaited<ReturnType<typeof knock>>;

  beforeAll(async () => {
    shop = await startShop();
    start = await shop.server.snapshot('/etc');
    atFirst = await knock(`http://${shop.names[0]}/`, shop);
  });
  afterAll(() => shop?.lab.stop());

  const stepsOf = ({ lines }: CliResult, state: string) =>
    lines.flatMap((line) => (line.type === 'step' && line.state === state ? [line.step] : []));

  it('gets a certificate, tries it on the private copy, and takes everything back', async () => {
    const { dnsServer } = shop.job.outside;
    const result = await shop.secure({ rehearsal: true, outside: { dnsServer } });
    expect(result.ended).toMatchObject({ type: 'ended', outcome: 'undone' });
    expect(result.ended.problem).toBeUndefined();
    expect([result.exitCode, result.stderr]).toEqual([0, '']);
    expect(stepsOf(result, 'done')).toEqual(expect.arrayContaining(['certificate', 'rehearse', 'undo']));
    expect(stepsOf(result, 'skipped')).toEqual(['install', 'outside', 'redirect', 'renewal', 'finish']);
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    expect(await knock(`http://${shop.names[0]}/`, shop)).toEqual(atFirst);
    expect((await shop.server.run(['ls', '/var/lib/sealkeeper'])).exitCode).not.toBe(0);
  });

  it('leaves nothing that could be undone or renewed', async () => {
    const runs = await shop.cli('runs', '--json');
    expect(runs.lines.filter((line) => 'undoable' in line)).toMatchObject([
      { outcome: 'undone', undoable: false },
    ]);
  });

  it('does what was reviewed, and nothing else', async () => {
    const job = await shop.jobFile({ rehearsal: true, outside: { dnsServer: shop.job.outside.dnsServer } });
    const reviewed = join(shop.lab.folder, 'plan.json');
    await writeFile(reviewed, (await shop.cli('plan', job, '--json')).stdout);
    expect((await shop.cli('secure', job, '--json', '--reviewed', reviewed)).ended).toMatchObject({
      outcome: 'undone',
    });
    const site = await shop.server.must([
      'grep',
      '-rl',
      `ServerName ${shop.names[0]}`,
      '/etc/apache2/sites-available',
    ]);
    const former = await shop.server.readFile(site.trim());
    await shop.server.writeFile(site.trim(), `${former.toString()}# meanwhile\n`);
    const changed = await shop.server.snapshot('/etc');
    const refused = await shop.cli('secure', job, '--json', '--reviewed', reviewed);
    expect(refused.exitCode).toBe(2);
    expect(refused.ended.problem).toMatchObject({
      code: 'plan-changed',
      facts: { paths: expect.arrayContaining([site.trim()]) },
    });
    const told = refused.lines.find((line) => line.type === 'plan-changed');
    expect(told?.changes).toContainEqual({
      place: site.trim(),
      isPath: true,
      became: 'other',
      texts: expect.arrayContaining([
        expect.objectContaining({
          former: expect.not.stringContaining('# meanwhile'),
          now: expect.stringContaining('# meanwhile'),
        }),
      ]),
    });
    expect(snapshotDifferences(changed, await shop.server.snapshot('/etc'))).toEqual([]);
    const noPlan = await shop.cli('secure', job, '--json', '--reviewed', job);
    expect([noPlan.exitCode, noPlan.ended.problem?.code]).toEqual([2, 'job-unreadable']);
    await shop.server.writeFile(site.trim(), former);
  });

  it('that fails ends like any other run that failed', async () => {
    const result = await shop.secure({
      rehearsal: true,
      certificate: { ...shop.job.certificate, agreeToTerms: false },
    });
    expect([result.exitCode, result.ended.problem?.code]).toEqual([1, 'ca-terms-not-agreed']);
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  });
});
