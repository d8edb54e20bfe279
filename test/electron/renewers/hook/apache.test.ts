import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { trialPorts } from '../../../../electron/remote/trial-ports.ts';
import type { HookFacts } from '../../../../electron/renewers/hook/facts.ts';
import { hookFiles, hookFolders } from '../../../../electron/renewers/hook/files.ts';
import { hookLink, hookPath } from '../../../../electron/renewers/hook/ground.ts';
import { hookStateOf } from '../../../../electron/renewers/hook/state.ts';
import { type PrivateApache, startPrivateApache } from '../../../support/private-apache.ts';
import { canary } from './canary.ts';
import { type Pair, pairFor } from './practice.ts';

/** A real Apache, its own control, a real handshake; the shell is this machine's sh. */

const names = ['shop.test', 'www.shop.test'];
let old: Pair;
let fresh: Pair;
let other: Pair;
beforeAll(() => {
  old = pairFor(names, 10);
  fresh = pairFor(names, 20);
  other = pairFor(['other.test'], 20);
});

let apache: PrivateApache | undefined;
afterEach(() => apache?.stop());

const site = (name: string, folder: string) =>
  [
    '<VirtualHost 127.0.0.1:@HTTPS@>',
    `  ServerName ${name}`,
    '  SSLEngine on',
    `  SSLCertificateFile @FOLDER@/${folder}/fullchain.pem`,
    `  SSLCertificateKeyFile @FOLDER@/${folder}/privkey.pem`,
    '</VirtualHost>',
    '',
  ].join('\n');
async function start(more: readonly string[] = []): Promise<PrivateApache> {
  apache = await startPrivateApache({
    modules: ['ssl', ...more],
    main: 'Listen 127.0.0.1:@HTTPS@',
    files: {
      'sealkeeper/live/shop.test/privkey.pem': old.key,
      'sealkeeper/live/shop.test/fullchain.pem': old.chain,
      'other/privkey.pem': other.key,
      'other/fullchain.pem': other.chain,
      'lineage/privkey.pem': fresh.key,
      'lineage/fullchain.pem': fresh.chain,
      'sites/shop.conf': site('shop.test', 'sealkeeper/live/shop.test'),
      'sites/zother.conf': site('other.test', 'other'),
    },
  });
  return apache;
}

function hookOn(server: PrivateApache, config = canary([])) {
  const ground = { etc: server.ground.liveRoot, state: server.path('state'), run: server.path('run') };
  const facts: HookFacts = {
    name: 'shop.test',
    source: { key: server.path('lineage/privkey.pem'), chain: server.path('lineage/fullchain.pem') },
    names,
    run: 1,
    keep: 0,
    services: [
      {
        kind: 'apache',
        program: server.executable,
        options: [{ flag: '-f', value: server.configFile }],
        starter: { by: 'control' },
        pidFile: server.path('pid'),
        selfTest: { httpd: server.executable, config },
      },
    ],
    probes: [{ address: '127.0.0.1', port: server.ground.ports.https, name: 'shop.test' }],
  };
  for (const folder of [ground.state, ground.run, ...hookFolders(facts, ground)])
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const { path, mode, text } of hookFiles(facts, ground)) {
    writeFileSync(path, text, { mode });
    chmodSync(path, mode);
  }
  symlinkSync(String(facts.run), hookLink(facts.name, ground));
  return {
    call: (...words: readonly string[]) => {
      const done = spawnSync(hookPath(facts.name, ground), words, { encoding: 'utf8', timeout: 120_000 });
      return { code: done.status, said: `${done.stdout}${done.stderr}` };
    },
    state: () => hookStateOf(readFileSync(join(ground.state, 'renew/shop.test'), 'utf8')),
    ground,
  };
}

const shownBy = (server: PrivateApache, name: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(
      { host: '127.0.0.1', port: server.ground.ports.https, servername: name, rejectUnauthorized: false },
      () => {
        resolve(socket.getPeerCertificate().fingerprint256.replaceAll(':', '').toLowerCase());
        socket.destroy();
      },
    );
    socket.on('error', reject);
  });
const pidOf = (server: PrivateApache) => readFileSync(server.path('pid'), 'utf8');

describe('the hook on a real Apache', () => {
  it('tries the pair on a private copy, switches, and leaves the same main process', async () => {
    const server = await start();
    const hook = hookOn(server);
    const pid = pidOf(server);
    expect(hook.call()).toEqual({ code: 0, said: '' });
    expect(await shownBy(server, 'shop.test')).toBe(fresh.fingerprint);
    expect(await shownBy(server, 'other.test')).toBe(other.fingerprint);
    expect(pidOf(server)).toBe(pid);
    expect(hook.state()).toMatchObject({ word: 'ok', fingerprint: fresh.fingerprint });
    expect(existsSync(join(hook.ground.run, 'sealkeeper-hook'))).toBe(false);
  });

  it('goes on to a port that is free, where others listen', async () => {
    const server = await start();
    const hook = hookOn(server);
    // A few are left to whoever tries a copy of its own on this machine meanwhile.
    const others = trialPorts(0)
      .slice(0, -6)
      .map((port) =>
        createServer()
          .on('error', () => undefined)
          .listen(port, '127.0.0.1'),
      );
    try {
      await new Promise((done) => setTimeout(done, 50));
      expect(hook.call()).toEqual({ code: 0, said: '' });
    } finally {
      for (const other of others) other.close();
    }
    expect(hook.state()).toMatchObject({ word: 'ok', fingerprint: fresh.fingerprint });
  });

  it.each([['files'], ['mod_info']])(
    'does not reload where somebody’s key would end Apache, as seen from %s',
    async (from) => {
      const server = await start(from === 'mod_info' ? ['info'] : []);
      const hook = hookOn(server);
      writeFileSync(server.path('other/privkey.pem'), fresh.key);
      const { code, said } = hook.call();
      expect(code).toBe(1);
      expect(said).toContain(`the key ${server.path('other/privkey.pem')} does not belong`);
      expect(hook.state()).toMatchObject({ word: 'blocked', fingerprint: old.fingerprint });
      expect(await shownBy(server, 'shop.test')).toBe(old.fingerprint);
    },
  );

  it('refuses what the private copy refuses, in its words', async () => {
    const server = await start();
    const hook = hookOn(server);
    const weak = pairFor(names, 20, ['-pkeyopt', 'ec_paramgen_curve:P-192']);
    writeFileSync(server.path('lineage/privkey.pem'), weak.key);
    writeFileSync(server.path('lineage/fullchain.pem'), weak.chain);
    const { code, said } = hook.call();
    expect(code).toBe(1);
    expect(said).toMatch(/private copy of Apache refuses it: .*(too small|AH02562)/i);
    expect(hook.state()?.word).toBe('refused');
    expect(existsSync(join(hook.ground.run, 'sealkeeper-hook'))).toBe(false);
  });

  it('goes on where the private copy takes the pair that is shown no more either, and says so once', async () => {
    const server = await start();
    const hook = hookOn(server, canary(['    SSLCipherSuite NO-SUCH-CIPHER']));
    expect(hook.call('rehearse')).toMatchObject({ code: 1, said: expect.stringMatching(/refuses it: /) });
    const { code, said } = hook.call();
    expect(code).toBe(0);
    expect(said).toMatch(/private copy of apache, made on the day of the run, did not count/);
    expect(hook.state()).toMatchObject({ word: 'ok', fingerprint: fresh.fingerprint });
    expect(await shownBy(server, 'shop.test')).toBe(fresh.fingerprint);
    expect(hook.call()).toEqual({ code: 0, said: '' });
  });

  it.each([['files'], ['mod_info']])(
    'does not mind somebody’s wrong key where Apache does not load it, as seen from %s',
    async (from) => {
      const server = await start(from === 'mod_info' ? ['info'] : []);
      const hook = hookOn(server);
      const wrong = [
        `  SSLCertificateFile ${server.path('other/fullchain.pem')}`,
        `  SSLCertificateKeyFile ${server.path('other/wrong.pem')}`,
        '</VirtualHost>',
      ];
      writeFileSync(server.path('other/wrong.pem'), fresh.key);
      const vhost = `<VirtualHost 127.0.0.1:${server.ground.ports.https}>`;
      // Behind the others: the first of an address says whether that is encrypted.
      writeFileSync(
        server.path('sites/zz-off.conf'),
        [
          ...[vhost, '  ServerName off.test', '  SSLEngine Off', ...wrong],
          ...['<IfModule !mod_ssl.c>', vhost, '  SSLEngine on', ...wrong, '</IfModule>'],
          ...['<IfDefine NEVER>', vhost, '  SSLEngine on', ...wrong, '</IfDefine>', ''],
        ].join('\n'),
      );
      expect(hook.call('rehearse')).toEqual({ code: 0, said: '' });
      expect(hook.call()).toEqual({ code: 0, said: '' });
      expect(await shownBy(server, 'shop.test')).toBe(fresh.fingerprint);
      // And it is Apache itself that lives with it.
      expect(await shownBy(server, 'other.test')).toBe(other.fingerprint);
    },
  );

  it('starts it again with the former certificate where the reload ended it', async () => {
    const server = await start();
    const hook = hookOn(server);
    // What no look at the pairs shows: a file that cannot be read as a certificate at the reload alone.
    writeFileSync(server.path('sites/late.conf'), `Include ${server.path('late/*.conf')}\n`);
    mkdirSync(server.path('late'));
    writeFileSync(
      server.path('late/x.conf'),
      `<VirtualHost 127.0.0.1:${server.ground.ports.https}>\nServerName late.test\nSSLEngine on\nSSLCipherSuite NO-SUCH\nSSLCertificateFile ${server.path('other/fullchain.pem')}\nSSLCertificateKeyFile ${server.path('other/privkey.pem')}\n</VirtualHost>\n`,
    );
    const { code, said } = hook.call();
    expect(code).toBe(1);
    expect(said).toMatch(/died at the reload/);
    // Nothing can start it as long as that line stands, and the next call says so.
    expect(hook.state()?.word).toBe('broken');
    writeFileSync(server.path('late/x.conf'), '');
    expect(hook.call()).toEqual({ code: 0, said: '' });
    expect(await shownBy(server, 'shop.test')).toBe(fresh.fingerprint);
  }, 60_000);
});
