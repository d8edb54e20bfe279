import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PanelHost } from '../../../../electron/remote/panel/host.ts';
import { memoryJournals } from '../../../../electron/run/journal/journal-file.ts';
import { createRunner, undoLeft } from '../../../../electron/run/runner.ts';
import { sessionOf } from '../../../../electron/run/session-of.ts';
import type { PanelChange, Stage } from '../../../../shared/plan.ts';
import { toProblem } from '../../../../shared/problems.ts';
import { fingerprintOf } from '../../../doubles/panels/account.ts';
import { formerNames, type PanelCase, pairFor, panelCase } from '../../../support/panel-case.ts';

let panel: PanelCase;
let host: PanelHost;
beforeEach(async () => {
  panel = await panelCase();
  host = await panel.open();
});
afterEach(() => panel.close());

const ours = pairFor(formerNames);
const materials = {
  chainPem: `${ours.cert}\n${ours.cab}\n`,
  key: { csrPem: '', onServer: null, inMemory: ours.key },
};
const stage = (id: Stage['id'], ...changes: PanelChange[]): Stage => ({ id, changes, activation: null });
const root = '/home/shop/public_html';
const proof = (token: string): PanelChange => ({
  kind: 'place-proof',
  path: `${root}/.well-known/acme-challenge/${token}`,
  root,
  text: `${token}.answer`,
});
const install = (before: string | null, domain = 'shop.test'): PanelChange => ({
  kind: 'install-at-panel',
  path: `cPanel: ${domain}`,
  domain,
  before,
});
const shownBy = (domain: string): string | null => {
  const pair = panel.account.installed.get(domain);
  return pair === undefined ? null : fingerprintOf(pair.cert);
};
const former = () => (panel.former === null ? null : fingerprintOf(panel.former.cert));

async function run() {
  const journal = await memoryJournals().create('run-1');
  const runner = createRunner(sessionOf(host, 'run-1'), journal);
  return { journal, runner, undo: () => undoLeft(sessionOf(host, 'run-1'), journal) };
}

describe('files of proof at a panel', () => {
  test('are there, and go again with the folders that were not there before', async () => {
    const before = panel.account.all();
    const { runner, undo } = await run();
    await runner.doStage(stage('proof', proof('one'), proof('two')), {});
    expect(panel.account.all()).toContain(`${root}/.well-known/acme-challenge/two: two.answer`);
    expect(await undo()).toEqual([]);
    expect(panel.account.all()).toEqual(before);
  });

  test('leave alone what somebody else has put beside them', async () => {
    await panel.account.space.write(`${root}/.well-known/security.txt`, 'Contact');
    const before = panel.account.all();
    const { runner, undo } = await run();
    await runner.doStage(stage('proof', proof('one')), {});
    await panel.account.space.write(`${root}/.well-known/acme-challenge/theirs`, 'x');
    expect(await undo()).toEqual([]);
    expect(panel.account.all().filter((line) => !before.includes(line))).toEqual([
      `${root}/.well-known/acme-challenge`,
      `${root}/.well-known/acme-challenge/theirs: x`,
    ]);
  });

  test.each(['api2 Fileman::mkdir', 'Fileman::save_file_content'] as const)(
    'cut off at %s, nothing stays',
    async (name) => {
      for (const when of ['before', 'after'] as const) {
        const before = panel.account.all();
        panel.double().plant(name, { kind: 'cut', when });
        const { runner, undo } = await run();
        const failed = await runner.doStage(stage('proof', proof('one'), proof('two')), {}).catch(toProblem);
        expect(failed).toMatchObject({ code: 'connection-lost' });
        expect(await undo()).toEqual([]);
        expect(panel.account.all()).toEqual(before);
      }
    },
  );
});

describe('a certificate at a panel', () => {
  test('takes the place of the former one, which an undo puts back with its key', async () => {
    const { runner, undo } = await run();
    await runner.doStage(stage('install', install(former())), materials);
    expect(shownBy('shop.test')).toBe(fingerprintOf(ours.cert));
    expect(panel.account.installed.get('shop.test')?.cab).toContain('BEGIN CERTIFICATE');
    expect(await undo()).toEqual([]);
    expect(panel.account.installed.get('shop.test')).toEqual(panel.former);
  });

  test('where there was none, it goes', async () => {
    const { runner, undo } = await run();
    await runner.doStage(stage('install', install(null, 'blog.shop.test')), materials);
    expect(await undo()).toEqual([]);
    expect(shownBy('blog.shop.test')).toBeNull();
  });

  test('is not installed over one that somebody has changed since the look', async () => {
    const { runner } = await run();
    const failed = await runner
      .doStage(stage('install', install('a'.repeat(64))), materials)
      .catch(toProblem);
    expect(failed).toMatchObject({ code: 'file-changed-meanwhile', facts: { path: 'cPanel: shop.test' } });
    expect(shownBy('shop.test')).toBe(former());
  });

  test('that the panel has replaced since is left to its owner', async () => {
    const { runner, undo } = await run();
    await runner.doStage(stage('install', install(former())), materials);
    const theirs = pairFor(formerNames);
    panel.account.installed.set('shop.test', theirs);
    expect(await undo()).toMatchObject([{ path: 'cPanel: shop.test', reason: 'edited' }]);
    expect(shownBy('shop.test')).toBe(fingerprintOf(theirs.cert));
  });

  test.each(['before', 'after'] as const)('a line cut %s it was done is known by a look', async (when) => {
    panel.double().plant('SSL::install_ssl', { kind: 'cut', when });
    const { runner, undo } = await run();
    const failed = await runner.doStage(stage('install', install(former())), materials).catch(toProblem);
    expect(failed).toMatchObject({ code: 'connection-lost' });
    expect(await undo()).toEqual([]);
    expect(shownBy('shop.test')).toBe(former());
  });

  test('an answer of success without the deed is none', async () => {
    panel.double().plant('SSL::install_ssl', { kind: 'text', text: '{"status":1,"data":{}}' });
    const { runner } = await run();
    const failed = await runner.doStage(stage('install', install(former())), materials).catch(toProblem);
    expect(failed).toMatchObject({ code: 'change-failed' });
  });

  test('whose former key is gone by the time of the undo says so, and stays', async () => {
    const { runner, undo } = await run();
    await runner.doStage(stage('install', install(former())), materials);
    panel.account.kept.splice(0, 1);
    expect(await undo()).toMatchObject([{ reason: 'failed' }]);
    expect(shownBy('shop.test')).toBe(fingerprintOf(ours.cert));
  });

  test('no key ever stands in the journal', async () => {
    const { runner, journal } = await run();
    await runner.doStage(stage('install', install(former())), materials);
    expect(journal.text()).not.toContain('PRIVATE KEY');
    expect(journal.text()).toContain('panel-certificate');
  });
});
