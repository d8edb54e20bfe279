import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, watch } from 'node:fs';
import { inCheckout } from './checkout.ts';
import { resolveElectron } from './electron-runtime.ts';
import { obstacleToStart } from './start.ts';

/**
 * `npm run dev`: the app from the checkout, where a change of the window shows at once, without losing what was typed,
 * and a change of the main process starts the app anew. Further arguments go to the app.
 */
async function develop(args: readonly string[]): Promise<void> {
  // Vite takes part of its mode from here when it is loaded, so it is loaded afterwards.
  process.env.NODE_ENV = 'development';
  const { build, createServer } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  const { DEV_PORT, developmentPage, viteConfigs } = await import('./vite-configs.ts');
  const [main = {}, preload = {}] = viteConfigs.app('development');
  const server = await createServer({ ...developmentPage(), plugins: [react()] });
  await server.listen();
  const address = `http://127.0.0.1:${DEV_PORT}`;
  const { executable } = await resolveElectron();

  let app: ChildProcess | null = null;
  const open = async (): Promise<void> => {
    // What stands in out/ from now on is not what `npm start` has built.
    rmSync(inCheckout('out/bundle.stamp'), { force: true });
    for (const config of [main, preload]) await build(config);
    const opened = spawn(executable, [inCheckout('build/dev'), ...args], {
      stdio: 'inherit',
      env: { ...process.env, SEALKEEPER_DEV_SERVER: address },
    });
    app = opened;
    // Closed by the person, not by us for another one.
    opened.once('exit', () => {
      if (app === opened) void server.close().then(() => process.exit());
    });
  };
  const reopen = (): void => {
    const former = app;
    app = null;
    former?.kill();
    void open().catch((cause: unknown) => process.stderr.write(`${said(cause)}\n`));
  };

  await open();
  let soon: NodeJS.Timeout | undefined;
  for (const folder of ['electron', 'shared']) {
    watch(inCheckout(folder), { recursive: true }, (_, file) => {
      if (
        folder === 'shared' &&
        server.moduleGraph.getModulesByFile(inCheckout(`shared/${file}`)) !== undefined
      )
        return;
      clearTimeout(soon);
      soon = setTimeout(reopen, 300);
    });
  }
  process.on('exit', () => app?.kill());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
}

const said = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

const obstacle = obstacleToStart();
if (obstacle !== null) {
  process.stderr.write(`${obstacle}\n`);
  process.exitCode = 2;
} else {
  await develop(process.argv.slice(2)).catch((cause: unknown) => {
    process.stderr.write(`Sealkeeper did not start: ${said(cause)}\n`);
    process.exit(1);
  });
}
