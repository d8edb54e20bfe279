import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * The page of a packaged app, through Chromium's own debugging port. Playwright cannot attach to such an app: a fuse
 * forbids its way into the main process, and its way over this port pauses each page that it meets, which now and then
 * catches one that is just being made and never lets it go. Asking one page to evaluate has no such moment.
 */
export interface PackagedPage {
  readonly url: string;
  /** The value of a JavaScript expression in the page, as JSON can carry it. */
  evaluate(expression: string): Promise<unknown>;
  close(): void;
}

interface Target {
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

/** Waits for the app's first page. Raises when the app ends before, with what it said. */
export async function packagedPage(app: ChildProcess): Promise<PackagedPage> {
  const { host } = new URL(await debuggingAddress(app));
  const target = await firstPage(`http://${host}/json/list`);
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  let lastId = 0;
  return {
    url: target.url,
    evaluate: (expression) => evaluateIn(socket, ++lastId, expression),
    close: () => socket.close(),
  };
}

function debuggingAddress(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    app.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
      if (address) resolve(address);
    });
    app.once('exit', (code) => reject(new Error(`The app ended with status ${code}: ${text}`)));
  });
}

async function firstPage(list: string): Promise<Target> {
  for (;;) {
    const targets = (await (await fetch(list)).json()) as readonly Target[];
    const page = targets.find(({ type, url }) => type === 'page' && url.startsWith('app:'));
    if (page !== undefined) return page;
    await wait(50);
  }
}

function evaluateIn(socket: WebSocket, id: number, expression: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const listen = ({ data }: MessageEvent): void => {
      const answer: { id?: number; result?: { result?: { value?: unknown }; exceptionDetails?: unknown } } =
        JSON.parse(String(data));
      if (answer.id !== id) return;
      socket.removeEventListener('message', listen);
      if (answer.result?.exceptionDetails === undefined) resolve(answer.result?.result?.value);
      else reject(new Error(JSON.stringify(answer.result.exceptionDetails)));
    };
    socket.addEventListener('message', listen);
    socket.addEventListener('close', () => reject(new Error('the page went away')), { once: true });
    const params = { expression, returnByValue: true, awaitPromise: true };
    socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }));
  });
}
