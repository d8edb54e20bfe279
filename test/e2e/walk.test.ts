import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { followEveryAdvice, type Journey, startJourney, undoAtTheEnd } from './journey.ts';

/** Somebody who is afraid of breaking their shop looks at all of it first: nothing of it reaches the main process. */

let folder: string;
let journey: Journey;
const asked = () => journey.launched.app.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealkeeper-walk-'));
  const data = join(folder, 'data');
  journey = await startJourney({ data, lab: { folder } }, { preset: { practice: false } });
  await journey.launched.app.evaluate(({ ipcMain }) => {
    const asked: string[] = [];
    Reflect.set(globalThis, 'asked', asked);
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, (...words: unknown[]) => unknown>;
    for (const [channel, former] of [...handlers]) {
      ipcMain.removeHandler(channel);
      ipcMain.handle(channel, (...words) => {
        asked.push(`${channel} ${String(words[1])}`);
        return former(...words);
      });
    }
  });
});
afterAll(async () => {
  await journey?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the whole road with its undo, marked on each screen, asks the main process nothing', async () => {
  const { page } = journey;
  const { domain }: { domain: string } = JSON.parse(
    await readFile(inCheckout('renderer/walk/recorded.json'), 'utf8'),
  );
  await page.reload();
  await journey.at('welcome.title');
  expect((await asked()).length).toBeGreaterThan(3);
  await journey.click('welcome.walk');
  await page.waitForURL(/\?walk/);
  await journey.at('welcome.title');
  const before = (await asked()).length;
  const mark = page.getByText('Walk-through', { exact: true });
  await mark.waitFor();
  expect(await page.getByRole('button', { name: 'See how it goes first' }).count()).toBe(0);
  await followEveryAdvice(journey, { names: [domain] }, 'any word', {
    found: async () => expect(await mark.count()).toBe(1),
    reviewed: async () => expect(await mark.count()).toBe(1),
  });
  expect(await mark.count()).toBe(1);
  await undoAtTheEnd(journey);
  expect((await asked()).slice(before)).toEqual([]);
});

test('its page could not ask, and is not answered', async () => {
  const { page } = journey;
  // No bridge of the preload script lies beneath the recorded one.
  expect(
    await page.evaluate(() =>
      Object.getOwnPropertyNames(window).filter((name) => /bridge|ipc|electron/i.test(name)),
    ),
  ).toEqual(['bridge']);
  const told = await page.evaluate(() =>
    Reflect.get(window, 'bridge').call('link.open', { url: 'https://example.com/' }),
  );
  expect(told).toMatchObject({ ok: false, problem: { code: 'walk-ends-here' } });
});

test('it is left at any time, and the app is as it was', async () => {
  const { page } = journey;
  await journey.click('frame.walk-end');
  await page.waitForURL((url) => url.search === '');
  await journey.at('welcome.title');
  expect(await page.getByText('Walk-through', { exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'See how it goes first' }).waitFor();
});

test('at the first start it is asked once whether to look for newer versions; no answer and a no are no', async () => {
  const { page } = journey;
  const question = page.getByText(/^May Sealkeeper look once a day/);
  await question.waitFor();
  await page.getByRole('button', { name: 'No, thank you' }).click();
  await question.waitFor({ state: 'detached' });
  await page.reload();
  await journey.at('welcome.title');
  expect(await question.count()).toBe(0);
  const kept = JSON.parse(await readFile(join(folder, 'data', 'settings.json'), 'utf8'));
  expect(kept).toMatchObject({ updates: false });
});
