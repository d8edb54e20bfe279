import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { ModelTrouble } from './model/failure.ts';
import type { WindowsModel } from './model/model.ts';
import { operations } from './model/operations.ts';

/** What changes the machine; `about-to-write` is asked before a script's own writes of files, where somebody counts them. */
const writes: ReadonlySet<string> = new Set([
  ...['about-to-write', 'set-row', 'start-site', 'commit', 'add-certificate', 'remove-certificate'],
  ...['program', 'remove-task', 'run-timed', 'start-watch', 'stop-watch'],
]);

/** The door by which PowerShell's adapter reaches the model: a line of JSON in, a line of JSON out. */
export class ModelSocket {
  readonly path: string;
  readonly #server: Server;
  /** Ports that a run listens on, given back when its process is gone. */
  readonly #listening = new Map<string, number>();
  readonly #model: WindowsModel;

  constructor(model: WindowsModel, folder: string) {
    this.#model = model;
    this.path = join(folder, 'model.sock');
    const table = operations(model);
    this.#server = createServer((socket) => {
      let heard = '';
      socket.on('error', () => undefined);
      socket.on('data', async (bytes) => {
        heard += bytes.toString('utf8');
        if (!heard.endsWith('\n')) return;
        const { run, op, wish }: { run: string; op: string; wish: unknown } = JSON.parse(heard);
        if (writes.has(op)) model.beforeWrite?.();
        socket.end(`${JSON.stringify(await answer(table[op], wish))}\n`);
        const port = op === 'listen' ? (wish as { port: number }).port : null;
        if (port !== null) this.#listening.set(run, port);
      });
    });
  }

  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.path, resolve);
    });
  }

  async endOf(run: string): Promise<void> {
    const port = this.#listening.get(run);
    this.#listening.delete(run);
    if (port !== undefined) await this.#model.closeListener(port);
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
    });
  }
}

async function answer(operation: ((wish: unknown) => unknown) | undefined, wish: unknown) {
  try {
    if (operation === undefined) throw new Error('the model knows no such operation');
    return { ok: true, data: await operation(wish) };
  } catch (thrown) {
    if (thrown instanceof ModelTrouble) return { ok: false, trouble: thrown.trouble };
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { ok: false, trouble: { kind: 'refusal', native: 0, hresult: 0, message, code: '' } };
  }
}
