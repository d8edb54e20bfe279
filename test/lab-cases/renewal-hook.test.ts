import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dailyCron, dailyTimer, dailyUnits } from '../../electron/renewers/hook/daily.ts';
import type { HookFacts, HookService } from '../../electron/renewers/hook/facts.ts';
import { type HookFile, hookFiles } from '../../electron/renewers/hook/files.ts';
import { hookPath } from '../../electron/renewers/hook/ground.ts';
import { toldOf } from '../../electron/renewers/told.ts';
import { toldScript } from '../../electron/renewers/told-script.ts';
import { type Pair, pairFor } from '../electron/renewers/hook/practice.ts';
import { watchPages } from '../faults/watch-site.ts';
import type { LabServer } from '../lab/server.ts';
import { hookStateOn, installHook, renewed, sha1Of, writeFile } from '../support/hook-on-server.ts';
import { shownAt } from '../support/shown-at.ts';
import { sshCase } from '../support/ssh-case.ts';

/** The hook on servers of its own: started by systemd's timer or the line of cron, with visitors all the while. */

const names = ['shop.example.test', 'www.shop.example.test'];
const name = 'shop.example.test';
const live = `/etc/sealkeeper/live/${name}`;
const lineage = '/etc/letsencrypt/live/shop';
/** Visitors who come to it are sent on, so that they meet the certificate. */
const site = { name, aliases: ['www.shop.example.test'], extra: `Redirect / https://${name}/` };
let pairs: readonly Pair[];
let other: Pair;
beforeAll(() => {
  pairs = [10, 20, 30, 40].map((days) => pairFor(names, days));
  other = pairFor(['other.example.test'], 30);
});
const pair = (index: number): Pair => pairs[index] ?? other;

const encrypted = (of: string, folder: string, root: string) =>
  `<VirtualHost *:443>\n  ServerName ${of}\n  DocumentRoot ${root}\n  SSLEngine on\n` +
  `  SSLCertificateFile ${folder}/fullchain.pem\n  SSLCertificateKeyFile ${folder}/privkey.pem\n</VirtualHost>\n`;

/** A site that is encrypted with plain files, as a former version left it, beside one of somebody else. */
async function prepare(server: LabServer, starter: HookService['starter'], daily: readonly HookFile[]) {
  await renewed(server, live, pair(0));
  await server.must(['chmod', '700', '/etc/sealkeeper', '/etc/sealkeeper/live', live]);
  await renewed(server, lineage, pair(0));
  await renewed(server, '/etc/other', other);
  const sites =
    encrypted(name, live, `/var/www/${name}`) + encrypted('other.example.test', '/etc/other', '/var/www');
  await server.writeFile('/etc/apache2/sites-enabled/encrypted.conf', sites);
  await server.apache.graceful();
  const facts: HookFacts = {
    name,
    source: { key: `${lineage}/privkey.pem`, chain: `${lineage}/fullchain.pem` },
    names,
    run: 1,
    keep: 0,
    services: [
      { kind: 'apache', program: '/usr/sbin/apache2ctl', starter, pidFile: '/run/apache2/apache2.pid' },
    ],
    probes: [{ address: '127.0.0.1', port: 443, name }],
  };
  await installHook(server, facts, daily);
}

const stateOn = (server: LabServer) => hookStateOn(server, name);
const shown = (server: LabServer) => shownAt(server.address, name);
const mainPid = (server: LabServer) => server.must(['cat', '/run/apache2/apache2.pid']);
const visitors = (server: LabServer) => watchPages([{ name, address: server.address, body: '' }]);

describe('under systemd', () => {
  const { server } = sshCase({ systemd: true, modules: ['socache_shmcb', 'ssl'], sites: [site] }, 300_000);
  const daily = { hour: 4, minute: 44 };
  const start = () =>
    server().run(['systemctl', 'start', `sealkeeper-${name}.service`], { timeout: 120_000 });
  beforeAll(async () => {
    await prepare(server(), { by: 'systemd', unit: 'apache2.service' }, dailyUnits(name, daily));
    await server().must(['systemctl', 'daemon-reload']);
    await server().must(['systemctl', 'enable', '--now', dailyTimer(name)]);
  }, 120_000);

  it('is due each day', async () => {
    expect(await server().must(['systemctl', 'list-timers', '--no-pager', dailyTimer(name)])).toContain(
      '04:44:00',
    );
  });

  it('tells when that is, wherever the server’s clock is set', async () => {
    await server().must(['sh', '-c', 'ln -sfn /usr/share/zoneinfo/America/New_York /etc/localtime']);
    const nonce = 'n'.repeat(24);
    const { stdout } = await server().run(['sh', '-c', toldScript, 'sh', ''], {
      input: `${nonce}\n${name}\n${dailyTimer(name)}\nnone.timer\n\n`,
    });
    const shown = await server().must([
      'systemctl',
      'show',
      '-p',
      'NextElapseUSecRealtime',
      dailyTimer(name),
    ]);
    const next = toldOf(stdout, nonce).next.get(dailyTimer(name)) ?? '';
    // As the server says it in its own time: 04:44 there.
    expect(shown).toContain('04:44:00 E');
    expect(next).toMatch(/T0[89]:44:00\.000Z$/);
    expect(Date.parse(next)).toBeGreaterThan(Date.now());
    await server().must(['ln', '-sfn', '/usr/share/zoneinfo/Etc/UTC', '/etc/localtime']);
  });

  it('puts a renewed certificate in place while visitors come, and nobody is turned away', async () => {
    const watch = visitors(server());
    const pid = await mainPid(server());
    await renewed(server(), lineage, pair(1));
    expect((await start()).exitCode).toBe(0);
    expect(await shown(server())).toBe(await sha1Of(server(), `${lineage}/fullchain.pem`));
    expect(await stateOn(server())).toMatchObject({ word: 'ok', fingerprint: pair(1).fingerprint });
    expect(await mainPid(server())).toBe(pid);
    expect(await watch.stop()).toMatchObject({ failed: 0 });
  });

  it('does not reload where somebody’s key would end Apache, and says which', async () => {
    await renewed(server(), lineage, pair(2));
    await server().writeFile('/etc/other/privkey.pem', pair(0).key);
    expect((await start()).exitCode).not.toBe(0);
    expect(await stateOn(server())).toMatchObject({
      word: 'blocked',
      fingerprint: pair(1).fingerprint,
      text: expect.stringContaining('/etc/other/privkey.pem'),
    });
    expect(await server().apache.isRunning()).toBe(true);
    await server().writeFile('/etc/other/privkey.pem', other.key);
    expect((await start()).exitCode).toBe(0);
    expect(await stateOn(server())).toMatchObject({ word: 'ok', fingerprint: pair(2).fingerprint });
  });

  it('goes on after a restart of the server in the middle', async () => {
    await renewed(server(), lineage, pair(3));
    // Killed between the switch and its proof, as by the restart.
    const [hook] = hookFiles({
      name,
      source: { key: '/k', chain: '/c' },
      names,
      run: 1,
      keep: 0,
      services: [],
      probes: [],
    });
    const killed = (hook?.text ?? '').replace(
      'hk_prove() {',
      () => 'hk_prove() { kill -9 $$; sleep 9; exit;',
    );
    await writeFile(server(), { path: '/etc/sealkeeper/renew/hook.killed', mode: 0o700, text: killed });
    // A shell in between tells of the signal as a number.
    const call = ['sh', '-c', '/etc/sealkeeper/renew/hook.killed; exit $?'];
    expect((await server().run(call)).exitCode).toBe(137);
    await server().must(['test', '-e', `/var/lib/sealkeeper/renew/.${name}.pending`]);
    await server().reboot();
    await expect.poll(() => shown(server()), { timeout: 60_000 }).not.toBeNull();
    expect((await start()).exitCode).toBe(0);
    expect(await stateOn(server())).toMatchObject({ word: 'ok', fingerprint: pair(3).fingerprint });
    expect(await shown(server())).toBe(await sha1Of(server(), `${lineage}/fullchain.pem`));
    await server().must(['test', '!', '-e', `/var/lib/sealkeeper/renew/.${name}.pending`]);
  }, 180_000);
});

describe('by a line of cron', () => {
  const { server } = sshCase({ modules: ['socache_shmcb', 'ssl'], sites: [site] }, 60_000);
  const cron = dailyCron(name, { hour: 3, minute: 33 });
  /** As cron runs it: its shell, its environment, and what is said is mailed. */
  const run = async () => {
    const line = cron.text.split('\n').find((one) => one.startsWith('33 3 ')) ?? '';
    const command = line.split(' root ').slice(1).join(' root ');
    return await server().run(['/bin/sh', '-c', command], { timeout: 120_000 });
  };
  beforeAll(() => prepare(server(), { by: 'control' }, [cron]), 60_000);
  afterAll(async () => {
    await server().run(['rm', '-f', hookPath(name)]);
  });

  it('says nothing and sends no mail where all is well', async () => {
    expect(await run()).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    const watch = visitors(server());
    await renewed(server(), lineage, pair(1));
    expect(await run()).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    expect(await shown(server())).toBe(await sha1Of(server(), `${lineage}/fullchain.pem`));
    expect(await watch.stop()).toMatchObject({ failed: 0 });
  });

  it('says a sentence where the renewer left a wrong key, and the site goes on', async () => {
    await renewed(server(), lineage, { ...pair(2), key: other.key });
    const { exitCode, stderr } = await run();
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('do not belong together')]);
    expect(await stateOn(server())).toMatchObject({ word: 'refused', fingerprint: pair(1).fingerprint });
  });

  it('is quiet where the hook is gone', async () => {
    await server().must(['mv', hookPath(name), '/root/hook']);
    expect(await run()).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    await server().must(['mv', '/root/hook', hookPath(name)]);
  });
});
