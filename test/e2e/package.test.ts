import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { unpackedLinuxProgram } from '../../build/packaging.ts';
import { hasDisplay, virtualDisplay } from '../../build/virtual-display.ts';
import { packagedPage } from './packaged-page.ts';

const isHere = process.platform === 'linux' && process.arch === 'x64';

describe.runIf(isHere)('the app as a folder (npm run package), on 64-bit Linux', () => {
  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, [inCheckout('build/package.ts')], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
  }, 300_000);

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

  test('it opens its window, locked as in the checkout', async () => {
    const userData = await mkdtemp(join(tmpdir(), 'sealkeeper-packaged-'));
    const display = hasDisplay() ? {} : { DISPLAY: await virtualDisplay() };
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const app = spawn(
      unpackedLinuxProgram,
      [...asRoot, `--user-data-dir=${userData}`, '--remote-debugging-port=0'],
      { env: { ...process.env, ...display }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    try {
      const page = await packagedPage(app);
      await vi.waitUntil(() => page.evaluate(`document.querySelector('h1') !== null`), { timeout: 30_000 });
      expect(page.url).toBe('app://sealkeeper/index.html');
      expect(await page.evaluate('typeof require')).toBe('undefined');
      expect(await page.evaluate('typeof bridge')).toBe('object');
      page.close();
    } finally {
      const ended = new Promise((resolve) => app.once('exit', resolve));
      app.kill();
      await ended;
      await rm(userData, { recursive: true, force: true });
    }
  }, 60_000);
});
