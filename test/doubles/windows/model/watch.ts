import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { WatchProcess } from './watches.ts';

const settings = z.strictObject({
  folder: z.string(),
  lock: z.string(),
  task: z.string(),
  runId: z.string(),
  patience: z.number(),
});

/** The twin of watch.ps1, for machines without PowerShell. `undo` runs the lines of one undo call to its exit code. */
export function modelWatch(encoded: string, undo: (input: Buffer) => Promise<number | null>): WatchProcess {
  const { folder, lock, runId, patience } = settings.parse(
    JSON.parse(Buffer.from(encoded, 'base64').toString()),
  );
  let isKilled = false;
  const at = (name: string) => join(folder, name);
  const text = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const holds = () => text(lock).split(/\r?\n/)[0] === runId;
  const restore = async (): Promise<boolean> => {
    let isWhole = true;
    for (const name of readdirSync(folder)
      .filter((one) => one.startsWith('undo-'))
      .sort()
      .reverse()) {
      const code = await undo(readFileSync(at(name)));
      if (isKilled) return false;
      appendFileSync(at('restore.log'), `${name}: ${String(code)}\n`);
      isWhole &&= code === 0;
    }
    writeFileSync(at('how'), isWhole ? 'restored' : 'incomplete');
    return isWhole;
  };
  const watch = async (): Promise<void> => {
    let seen = '';
    let silent = 0;
    while (!isKilled && existsSync(folder) && holds()) {
      const sign = text(at('beat'));
      silent = sign === seen ? silent + 1 : 0;
      seen = sign;
      if (silent >= patience) {
        if (!existsSync(at('decided'))) writeFileSync(at('decided'), 'watchdog');
        if (text(at('decided')) === 'commit' || (await restore())) {
          if (!isKilled && holds()) rmSync(lock);
          return;
        }
        silent = patience - 30;
      }
      await wait(1000, undefined, { ref: false });
    }
  };
  return {
    ended: watch(),
    kill: () => {
      isKilled = true;
    },
  };
}
