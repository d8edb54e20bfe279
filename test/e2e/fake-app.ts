import { build } from 'vite';
import { inCheckout } from '../../build/checkout.ts';
import type { Scenario } from '../../renderer/dev/fake-bridge.ts';
import type { LaunchedApp } from './launch.ts';

/**
 * Lets the real window, with its real preload script and policy, talk to answers that a scenario makes up: so
 * every screen can be reached, also those of trouble, without a server. A run may go at another speed than what leads to it.
 */
export async function pretend(
  launched: LaunchedApp,
  scenario: Scenario,
  speed: number,
  runSpeed = speed,
): Promise<void> {
  if (!prepared.has(launched)) {
    await launched.app.evaluate(
      (_electron, code) => {
        Reflect.set(globalThis, 'fake', new Function(`${code};return fake;`)());
      },
      await fakeCode(),
    );
    prepared.add(launched);
  }
  await launched.app.evaluate(
    ({ ipcMain, BrowserWindow }, { scenario, speed, runSpeed }) => {
      const fake = Reflect.get(globalThis, 'fake').fakeBridge(scenario, speed, runSpeed);
      const page = BrowserWindow.getAllWindows()[0]?.webContents;
      fake.onProgress((id: string, progress: unknown) => page?.send('sealkeeper:progress', id, progress));
      const handlers: Record<string, (...args: unknown[]) => unknown> = {
        'sealkeeper:call': (_event, name, input) => fake.call(name, input),
        'sealkeeper:start': (_event, name, id, input) => fake.start(name, id, input),
        'sealkeeper:cancel': (_event, id) => fake.cancel(id),
      };
      for (const [channel, handler] of Object.entries(handlers)) {
        ipcMain.removeHandler(channel);
        ipcMain.handle(channel, handler);
      }
    },
    { scenario, speed, runSpeed },
  );
  // Also from a walk-through, which a reload would stay in.
  await launched.page.goto('app://sealkeeper/index.html');
  await launched.page.getByRole('heading', { level: 1 }).waitFor();
}

/** Apps that know the code: it is a megabyte. */
const prepared = new WeakSet<LaunchedApp>();

let code: Promise<string> | undefined;

function fakeCode(): Promise<string> {
  code ??= (async () => {
    const [output] = [
      await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          write: false,
          minify: false,
          lib: { entry: inCheckout('renderer/dev/fake-bridge.ts'), formats: ['iife'], name: 'fake' },
        },
      }),
    ].flat();
    const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
    if (chunk === undefined) throw new Error('the scenario could not be built');
    return chunk.code;
  })();
  return code;
}
