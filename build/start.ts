import { spawn } from 'node:child_process';
import { bundle } from './bundle.ts';
import { inCheckout } from './checkout.ts';
import { resolveElectron } from './electron-runtime.ts';
import { hasDisplay } from './virtual-display.ts';

/** `npm start`: opens the app from the checkout. Further arguments go to the app. */
async function start(args: readonly string[]): Promise<number> {
  const obstacle = obstacleToStart();
  if (obstacle !== null) {
    process.stderr.write(`${obstacle}\n`);
    return 2;
  }
  await bundle({ mode: 'production' });
  const { executable } = await resolveElectron();
  const app = spawn(executable, [inCheckout('.'), ...args], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    app.once('error', reject);
    app.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Why no window can open here, and what to do; null when one can. */
export function obstacleToStart(): string | null {
  if (!hasDisplay()) {
    return 'There is no display here, so no window can open. Run this on a desktop, or run "npm run practice": it takes the wizard through its main job on a virtual display and leaves pictures behind.';
  }
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    return 'You are logged in as root. For safety the window does not run with that much power. Log in as an ordinary user and run "npm start" again.';
  }
  return null;
}

if (import.meta.main) {
  try {
    process.exitCode = await start(process.argv.slice(2));
  } catch (cause) {
    process.stderr.write(
      `Sealkeeper did not start: ${cause instanceof Error ? cause.message : String(cause)}\n`,
    );
    process.exitCode = 1;
  }
}
