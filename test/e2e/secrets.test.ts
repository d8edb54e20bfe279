import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Shop, startShop } from '../support/shop.ts';
import { followEveryAdvice, type Journey, startJourney } from './journey.ts';

/** Electron keeps what `ipcMain.handle` was given in this table; the test fails loudly where it no longer does. */
interface Registered {
  readonly _invokeHandlers: Map<string, (...args: readonly unknown[]) => unknown>;
}

let shop: Shop;
let journey: Journey;
beforeAll(async () => {
  shop = await startShop();
  journey = await startJourney(shop);
});
afterAll(async () => {
  await journey?.close();
  await shop?.lab.stop();
});

it('nothing that the main process ever tells the window holds a password or a private key', async () => {
  const { app } = journey.launched;
  await app.evaluate(({ ipcMain, BrowserWindow }) => {
    const told: string[] = [];
    Reflect.set(globalThis, 'told', told);
    const { _invokeHandlers: handlers } = ipcMain as unknown as Registered;
    for (const [channel, handler] of handlers) {
      handlers.set(channel, async (...args) => {
        const answer = await handler(...args);
        told.push(JSON.stringify(answer) ?? '');
        return answer;
      });
    }
    const [contents] = BrowserWindow.getAllWindows().map(({ webContents }) => webContents);
    if (contents === undefined) throw new Error('no window');
    const send = contents.send.bind(contents);
    contents.send = (channel, ...args) => {
      told.push(JSON.stringify(args));
      send(channel, ...args);
    };
  });
  const { password } = shop.server.accounts.owner;
  await followEveryAdvice(journey, shop, password);
  const told = await app.evaluate(() => (Reflect.get(globalThis, 'told') as string[]).join('\n'));
  expect(told).toContain('"outcome":"committed"');
  expect(told).toContain('"type":"step"');
  expect(told.includes(password)).toBe(false);
  expect(told).not.toMatch(/PRIVATE KEY/);
});
