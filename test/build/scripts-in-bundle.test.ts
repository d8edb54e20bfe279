import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { viteConfigs } from '../../build/vite-configs.ts';
import { scriptFiles } from '../../electron/remote/windows/script-files.ts';

/** Runs the build's own plugin on a module, as Vite would. */
async function loaded(file: string): Promise<unknown> {
  const plugins = viteConfigs.app('production')[0]?.plugins as readonly Plugin[];
  const load = plugins.find(({ name }) => name === 'powershell-scripts')?.load;
  if (typeof load !== 'function') throw new Error('the main process is built without its scripts');
  return load.call({} as never, inCheckout(file));
}

describe('the PowerShell sources in the packaged app', () => {
  it('stand as text in the place of the module that reads the folder', async () => {
    const text = await loaded('electron/remote/windows/script-files.ts');
    const bundled: { scriptFiles: unknown } = await import(
      `data:text/javascript,${encodeURIComponent(String(text))}`
    );
    expect(bundled.scriptFiles).toEqual(scriptFiles);
    expect(Object.keys(scriptFiles)).toContain('bootstrap');
  });

  it('replace no other module', async () => {
    expect(await loaded('electron/remote/windows/script-text.ts')).toBeNull();
  });
});
