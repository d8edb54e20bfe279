import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEvent } from '../../../shared/events.ts';
import { fingerprintOf } from '../../doubles/panels/account.ts';
import { type PanelShop, startPanelShop } from '../../support/panel-shop.ts';
import type { CliResult } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';

/** The main job at a host with cPanel, by the command line: its door is a double, Apache and the authority are real. */
describe('securing a shop by the token of a customer area', () => {
  let panel: PanelShop;
  let files: string;
  let result: CliResult;
  let shownAtFirst: string | null;

  const allFiles = () => panel.shop.server.must(['find', panel.root, '-printf', '%P %y %m\\n']);
  const installedNow = () => fingerprintOf(panel.account.installed.get(panel.site)?.cert ?? '');

  beforeAll(async () => {
    panel = await startPanelShop();
    files = await allFiles();
    shownAtFirst = await shownAt(panel.shop.server.address, panel.site);
  }, 200_000);
  afterAll(() => panel?.stop());

  it('is told the key of a certificate that nobody vouches for, before any token is sent', async () => {
    const refused = await panel.secure();
    expect(refused.exitCode).not.toBe(0);
    const said = `${refused.stdout}${refused.stderr}`;
    expect(said).toContain('host-key-unknown');
    expect(panel.double.asked).toEqual([]);
    panel.trust(/SHA256:[A-Za-z0-9+/]{43}/.exec(said)?.[0] ?? '');
  }, 60_000);

  it('is refused with a wrong token, in words of its own', async () => {
    const refused = await panel.secure({ server: panel.at('WRONG_TOKEN') });
    expect(refused.exitCode).not.toBe(0);
    expect(`${refused.stdout}${refused.stderr}`).toContain('panel-token-refused');
    expect(`${refused.stdout}${refused.stderr}`).not.toContain('certainly-not-it');
  }, 60_000);

  it('ends committed: every visitor is shown the new certificate, and nothing of the proof stays', async () => {
    result = await panel.secure();
    expect(result.ended).toMatchObject({ type: 'ended', outcome: 'committed' });
    for (const line of result.lines) runEvent.parse(line);
    const [one, two] = await Promise.all(panel.names.map((name) => shownAt(panel.shop.server.address, name)));
    expect(one).toBe(two);
    expect(one).not.toBe(shownAtFirst);
    expect(installedNow()).not.toBe(fingerprintOf(panel.former.cert));
    expect(await allFiles()).toBe(files);
  }, 200_000);

  it('never writes the token or a key down', async () => {
    const said = `${result.stdout}${result.stderr}`;
    expect(said).not.toContain(panel.account.token);
    const found = await panel.shop.cli('status', '--json');
    expect(found.stdout).not.toContain(panel.account.token);
  }, 60_000);

  it('is taken back: the former certificate is installed and shown again', async () => {
    const undone = await panel.shop.cli('undo', result.ended.runId, '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(panel.account.installed.get(panel.site)).toEqual(panel.former);
    expect(await shownAt(panel.shop.server.address, panel.site)).toBe(shownAtFirst);
    expect(await allFiles()).toBe(files);
  }, 120_000);

  it('where the line breaks as it is installed, all is as before', async () => {
    panel.double.plant('SSL::install_ssl', { kind: 'cut', when: 'after' });
    const ended = (await panel.secure()).ended;
    expect(ended).toMatchObject({ outcome: 'undone', problem: { code: 'connection-lost' } });
    expect(panel.account.installed.get(panel.site)).toEqual(panel.former);
    expect(await allFiles()).toBe(files);
  }, 200_000);

  it('where the panel refuses it, all is as before, and its words are told', async () => {
    panel.double.plant('SSL::install_ssl', { kind: 'refused', words: 'The certificate is not valid yet.' });
    const ended = (await panel.secure()).ended;
    expect(ended).toMatchObject({
      outcome: 'undone',
      problem: { code: 'panel-refuses', detail: 'The certificate is not valid yet.' },
    });
    expect(await allFiles()).toBe(files);
  }, 200_000);

  it('where somebody else installs one meanwhile, theirs stays', async () => {
    const before = installedNow();
    const theirs = { ...panel.former, cab: '' };
    panel.double.plant('SSL::fetch_key_and_cabundle_for_certificate', {
      kind: 'meanwhile',
      act: () => panel.account.installed.delete(panel.site),
    });
    const ended = (await panel.secure()).ended;
    panel.account.installed.set(panel.site, theirs);
    expect(ended).toMatchObject({ outcome: 'undone', problem: { code: 'file-changed-meanwhile' } });
    expect(installedNow()).toBe(before);
  }, 200_000);

  it('has the panel get a certificate by itself, and takes that back too', async () => {
    panel.account.features.autossl = 1;
    const before = panel.account.installed.get(panel.site);
    panel.account.installed.delete(panel.site);
    await panel.account.onInstall(panel.site, null);
    panel.account.excluded.add(`mail.${panel.site}`);
    panel.account.autoSsl.pair = () => panel.issued();
    const done = await panel.secure({
      certificate: { from: 'panel' },
      renewal: { by: 'auto' },
      redirect: false,
      outside: { ...panel.shop.job.outside, trust: panel.ownTrust },
    });
    expect(done.ended).toMatchObject({ outcome: 'committed', renewal: { by: 'another' } });
    expect(panel.account.excluded.size).toBe(0);
    const undone = await panel.shop.cli('undo', done.ended.runId, '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(panel.account.installed.has(panel.site)).toBe(false);
    expect([...panel.account.excluded]).toEqual([`mail.${panel.site}`]);
    if (before !== undefined) panel.account.installed.set(panel.site, before);
  }, 200_000);
});
