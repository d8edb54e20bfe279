import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PleskShop, startPleskShop } from '../../support/plesk-shop.ts';
import type { CliResult } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';

/** The main job on a server with Plesk, by the command line: its program is a double, Apache and the authority are real. */
describe('securing a shop on a server with Plesk', () => {
  let panel: PleskShop;
  let before: unknown;
  let shownAtFirst: string | null;
  let result: CliResult;
  const shown = () => shownAt(panel.shop.server.address, panel.site);

  beforeAll(async () => {
    panel = await startPleskShop();
    before = await panel.state();
    shownAtFirst = await shown();
  }, 200_000);
  afterAll(() => panel?.stop());

  it('ends committed: visitors are shown the new certificate, and nothing of the proof stays', async () => {
    result = await panel.secure();
    expect(result.ended).toMatchObject({ type: 'ended', outcome: 'committed', renewal: { by: 'app' } });
    expect(await shown()).not.toBe(shownAtFirst);
    expect(await panel.called()).toMatch(/^sealkeeper-[0-9a-f]{16}$/);
    const left = await panel.shop.server.must(['find', `/var/www/${panel.site}`, '-name', '.well-known']);
    expect(left).toBe('');
    expect(`${result.stdout}${result.stderr}`).not.toContain('PRIVATE KEY');
  }, 200_000);

  it('is taken back: every byte of Plesk’s store and of the server is as before', async () => {
    const undone = await panel.shop.cli('undo', result.ended.runId, '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(await panel.state()).toEqual(before);
    expect(await shown()).toBe(shownAtFirst);
  }, 120_000);

  it('where Plesk refuses to show it, all is as before, and its words are told', async () => {
    await panel.plant('site-update', 'The site is suspended.');
    const { ended } = await panel.secure();
    expect(ended).toMatchObject({ outcome: 'undone', problem: { code: 'command-failed' } });
    expect(JSON.stringify(ended)).toContain('The site is suspended.');
    expect(await panel.state()).toEqual(before);
    expect(await shown()).toBe(shownAtFirst);
  }, 200_000);

  it('has Plesk get a certificate by itself, and takes that back too', async () => {
    const trust = await panel.issue();
    const own = { certificate: { from: 'panel' }, renewal: { by: 'auto' }, redirect: false };
    const outside = { ...panel.shop.job.outside, trust };
    expect((await panel.secure({ ...own, outside })).ended).toMatchObject({
      problem: { code: 'panel-autossl-not-needed' },
    });
    await panel.plesk('bin', 'site', '--update', panel.site, '-ssl', 'false');
    await panel.shop.server.must([
      ...['plesk', 'db', '-Ne', "UPDATE hosting SET certificate_id = 0 WHERE ssl = 'false'"],
    ]);
    const bare = await panel.state();
    await panel.plant('sslit-certificate', 'Too many certificates for this domain.');
    expect((await panel.secure({ ...own, outside })).ended).toMatchObject({
      outcome: 'undone',
      problem: {
        code: 'plesk-issue-refused',
        facts: { site: panel.site },
        detail: expect.stringContaining('Too many certificates for this domain.'),
      },
    });
    expect(await panel.state()).toEqual(bare);
    const done = await panel.secure({ ...own, outside });
    expect(done.ended).toMatchObject({ outcome: 'committed', renewal: { by: 'another' } });
    expect(await panel.called()).toBe(`Lets Encrypt ${panel.site}`);
    const undone = await panel.shop.cli('undo', done.ended.runId, '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(await shown()).toBe(null);
    expect(bare).toMatchObject({ shown: expect.stringContaining('false') });
  }, 300_000);
});
