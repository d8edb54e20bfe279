import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, globSync, openSync, readFileSync, readSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { packaging, programToBeTried, unpackedLinuxProgram } from '../../build/packaging.ts';
import { hasDisplay, virtualDisplay } from '../../build/virtual-display.ts';
import { version } from '../../electron/version.ts';
import { packagedPage } from './packaged-page.ts';

const isHere = process.platform === 'linux' && process.arch === 'x64';

describe.runIf(isHere)('the app as a folder (npm run package), on 64-bit Linux', () => {
  beforeAll(() => {
    for (const options of [[], ['--to-be-tried']]) {
      const { status, stderr } = spawnSync(process.execPath, [inCheckout('build/package.ts'), ...options], {
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
    }
  }, 400_000);

  test('its fuses are set as they are meant to be shipped', async () => {
    const fuses = await getCurrentFuseWire(unpackedLinuxProgram);
    expect(fuses).toMatchObject({
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
    });
  });

  test('it holds one archive and no compiled part of another Node', () => {
    const resources = join(dirname(unpackedLinuxProgram), 'resources');
    expect(existsSync(join(resources, 'app.asar'))).toBe(true);
    expect(existsSync(join(resources, 'app'))).toBe(false);
    expect(existsSync(join(resources, 'app.asar.unpacked'))).toBe(false);
  });

  test('each program inside is for this kind of computer, and the command line is there with its Node', () => {
    const folder = dirname(unpackedLinuxProgram);
    const programs = globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => elfMachine(path) !== null);
    expect(programs.map((path) => path.slice(folder.length + 1))).toEqual(
      expect.arrayContaining(['sealkeeper', 'chrome-sandbox', 'resources/cli/node']),
    );
    expect(programs.filter((path) => elfMachine(path) !== 62)).toEqual([]);
    const { stdout } = spawnSync(join(folder, 'resources/cli/node'), [
      join(folder, 'resources/cli/main.cjs'),
      '--version',
    ]);
    expect(stdout.toString()).toBe(`Sealkeeper ${version}\n`);
  });

  test('Chromium speaks the languages of the app, and no other', () => {
    const locales = globSync('*.pak', { cwd: join(dirname(unpackedLinuxProgram), 'locales') });
    expect(locales.sort()).toEqual(['de.pak', 'en-GB.pak', 'en-US.pak', 'es-419.pak', 'es.pak', 'fr.pak']);
  });

  test('what is shipped cannot say that it is to be tried', () => {
    expect(packaging).not.toHaveProperty('extraMetadata');
    expect(readFileSync(inCheckout('package.json'), 'utf8')).not.toContain('madeToBeTried');
    const archive = (program: string) =>
      readFileSync(join(dirname(program), 'resources', 'app.asar'), 'latin1');
    const marker = '"madeToBeTried": true';
    expect(archive(programToBeTried)).toContain(marker);
    expect(archive(unpackedLinuxProgram)).not.toContain(marker);
  });

  test.each([
    ['a port', (port: number) => [`--remote-debugging-port=${port}`]],
    ['a port, spelled otherwise', (port: number) => [` -remote-debugging-port=${port} `]],
    [
      'a port behind what is allowed',
      (port: number) => ['--lang=de', 'word', `--remote-debugging-port=${port}`],
    ],
    ['a pipe', () => ['--remote-debugging-pipe']],
    ['its own Node', (port: number) => [`--inspect=${port}`]],
    ['another proxy', (port: number) => [`--proxy-server=127.0.0.1:${port}`]],
    ['a program of their own', () => ['--renderer-cmd-prefix=/bin/false']],
  ])(
    'it does not start for those who want to reach into it by %s',
    async (_, switches) => {
      const port = await freePort();
      const { app, end } = await start(unpackedLinuxProgram, switches(port));
      let said = '';
      app.stderr?.on('data', (bytes: Buffer) => {
        said += bytes.toString();
      });
      let wasOpen = false;
      const watching = setInterval(() => {
        connect({ host: '127.0.0.1', port })
          .once('connect', () => {
            wasOpen = true;
          })
          .on('error', () => undefined);
      }, 20);
      try {
        const status = await new Promise((resolve) => app.once('exit', resolve));
        expect(status, said).toBe(2);
      } finally {
        clearInterval(watching);
        await end();
      }
      const [first = ''] = switches(port).filter((word) => /^ ?-(?!-lang)/.test(word));
      expect(said).toContain(`--${first.trim().replace(/^-+/, '').split('=')[0]}`);
      expect(said).not.toContain('DevTools listening');
      expect(wasOpen).toBe(false);
    },
    60_000,
  );

  test('it opens its window, locked as in the checkout', async () => {
    const { app, end } = await start(programToBeTried, ['--remote-debugging-port=0']);
    try {
      const page = await packagedPage(app);
      await vi.waitUntil(() => page.evaluate(`document.querySelector('h1') !== null`), { timeout: 30_000 });
      expect(page.url).toBe('app://sealkeeper/index.html');
      expect(await page.evaluate('typeof require')).toBe('undefined');
      expect(await page.evaluate('typeof bridge')).toBe('object');
      page.close();
    } finally {
      await end();
    }
  }, 60_000);
});

/** For which processor a program was made (ELF, `e_machine`: 62 is x86-64); null: it is none. */
function elfMachine(path: string): number | null {
  const file = openSync(path, 'r');
  const head = Buffer.alloc(20);
  readSync(file, head);
  closeSync(file);
  return head.subarray(0, 4).toString('latin1') === '\x7fELF' ? head.readUInt16LE(18) : null;
}

/** Starts a packaged app with an empty data folder of its own. */
async function start(program: string, switches: readonly string[]) {
  const userData = await mkdtemp(join(tmpdir(), 'sealkeeper-packaged-'));
  const display = hasDisplay() ? {} : { DISPLAY: await virtualDisplay() };
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = spawn(program, [...asRoot, `--user-data-dir=${userData}`, ...switches], {
    env: { ...process.env, ...display },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => app.once('exit', resolve));
  return {
    app,
    async end(): Promise<void> {
      app.kill();
      await ended;
      await rm(userData, { recursive: true, force: true });
    },
  };
}

/** A port of this computer on which nobody listens at the moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
