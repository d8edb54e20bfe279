import { writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { chosenOf, type Recorded, shapeOf } from '../../renderer/walk/walk-bridge.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { followEveryAdvice, type Journey, presetOf, startJourney, undoAtTheEnd } from './journey.ts';

/**
 * `RECORD_WALK=1`: does a whole practice run and its undo in the real window, and writes down what the main process answered, for
 * the walk-through (renderer/walk/). No input is kept but which fields were filled, so no password can be.
 */
interface Heard {
  readonly name: string;
  readonly input: unknown;
  readonly progress: readonly [milliseconds: number, told: unknown][];
  readonly milliseconds: number;
  readonly reply: unknown;
}

describe.runIf(process.env.RECORD_WALK !== undefined)('a practice run', () => {
  let shop: Shop;
  let journey: Journey;
  beforeAll(async () => {
    shop = await startShop({ tenant: false, pebble: { certificateValiditySeconds: 90 * 86_400 } });
    journey = await startJourney(shop, { preset: presetOf(shop) });
  }, 120_000);
  afterAll(async () => {
    await journey?.close();
    await shop?.lab.stop();
  });

  it('is recorded', async () => {
    const { app, page } = journey.launched;
    const at = new Date().toISOString();
    await app.evaluate(({ ipcMain }) => {
      const heard: Heard[] = [];
      Reflect.set(globalThis, 'heard', heard);
      const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<
        string,
        (...words: unknown[]) => unknown
      >;
      for (const channel of ['sealkeeper:call', 'sealkeeper:start']) {
        const former = handlers.get(channel);
        if (former === undefined) throw new Error(`nobody answers ${channel}`);
        ipcMain.removeHandler(channel);
        ipcMain.handle(channel, async (event, ...words) => {
          const began = performance.now();
          const progress: [number, unknown][] = [];
          const [name, second, third] = words;
          const isTask = channel === 'sealkeeper:start';
          const { send } = event.sender;
          if (isTask)
            event.sender.send = (to: string, id: unknown, told: unknown) => {
              if (id === second) progress.push([Math.round(performance.now() - began), told]);
              return send.call(event.sender, to, id, told);
            };
          const reply = await former(event, ...words);
          if (isTask) event.sender.send = send;
          const milliseconds = Math.round(performance.now() - began);
          heard.push({ name: String(name), input: isTask ? third : second, progress, milliseconds, reply });
          return reply;
        });
      }
    });
    await page.reload();
    await followEveryAdvice(journey, shop, shop.server.accounts.owner.password);
    await undoAtTheEnd(journey);
    const heard = await app.evaluate(() => Reflect.get(globalThis, 'heard') as Heard[]);
    const answers = heard
      // These the walk keeps for itself.
      .filter(({ name }) => !name.startsWith('settings.') && name !== 'run.current')
      .map(
        ({ name, input, progress, milliseconds, reply }): Recorded => ({
          ...{ name, shape: shapeOf(input), chosen: chosenOf(name, input) },
          ...{ progress, milliseconds, reply },
        }),
      );
    const text = [shop.lab.folder, inCheckout('.'), homedir()].reduce(
      (now, path) => now.replaceAll(path, '/home/you'),
      JSON.stringify({ at, domain: shop.names[0], answers }),
    );
    if (text.includes(shop.server.accounts.owner.password)) throw new Error('a password was recorded');
    await writeFile(inCheckout('renderer/walk/recorded.json'), `${text}\n`);
  }, 180_000);
});
