import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DebugLogger } from 'builder-util';
import { describe, expect, it } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { packaging, packagingToBeTried, shippedFuses } from '../../build/packaging.ts';

/** What cannot be built here is checked as far as it can be. */
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { validateConfiguration } = builder('app-builder-lib/out/util/config/config.js') as {
  validateConfiguration(config: object, logger: DebugLogger): Promise<void>;
};

describe('the settings of the installers', () => {
  it.each([
    ['what is shipped', packaging],
    ['what is made to be tried', packagingToBeTried],
  ])('are taken by electron-builder’s own schema: %s', async (_, config) => {
    await expect(
      validateConfiguration(structuredCloneable(config), new DebugLogger(false)),
    ).resolves.toBeUndefined();
  });

  it('are refused by it where a word is wrong', async () => {
    const wrong = { ...structuredCloneable(packaging), nsis: { oneClik: true } };
    await expect(validateConfiguration(wrong, new DebugLogger(false))).rejects.toThrow('configuration.nsis');
  });

  it('name files that are there', () => {
    const { mac, linux, rpm, directories } = packaging;
    for (const path of [mac?.entitlements, mac?.entitlementsInherit, linux?.icon, rpm?.afterInstall])
      expect(existsSync(inCheckout(String(path))), String(path)).toBe(true);
    for (const icon of ['icon.ico', 'icon.icns', 'icon.png'])
      expect(existsSync(inCheckout(`${directories?.buildResources}/${icon}`)), icon).toBe(true);
  });

  it('let macOS allow the program to compile, and nothing else', () => {
    const text = readFileSync(inCheckout('assets/macos/entitlements.plist'), 'utf8');
    const granted = [...text.matchAll(/<key>([^<]+)<\/key>\s*<(\w+)\/>/g)].map(([, key, value]) => [
      key,
      value,
    ]);
    expect(granted).toEqual([['com.apple.security.cs.allow-jit', 'true']]);
    expect(packaging.mac).toMatchObject({ hardenedRuntime: true });
  });

  it('keep the program from being a Node, and its archive as it was made', () => {
    expect(shippedFuses).toMatchObject({
      runAsNode: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    });
  });

  it('pack only for the kind of computer that packs', () => {
    const { beforePack } = packaging;
    if (typeof beforePack !== 'function') throw new Error('there is no check');
    const pack = (arch: number, electronPlatformName: string) => () =>
      beforePack({ arch, electronPlatformName } as Parameters<typeof beforePack>[0]);
    expect(pack(process.arch === 'x64' ? 1 : 3, process.platform)).not.toThrow();
    expect(pack(process.arch === 'x64' ? 3 : 1, process.platform)).toThrow('has no Node for');
    expect(pack(1, 'win32')).toThrow('win32');
  });
});

/** Functions are no part of the schema’s data; the rest is copied, as the check changes it. */
function structuredCloneable(config: object): object {
  return JSON.parse(JSON.stringify(config));
}
