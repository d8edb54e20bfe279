import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { languageNames, languages } from '../shared/content/languages.ts';
import { pretend } from '../test/e2e/fake-app.ts';
import { launchApp, screenshotBytes, setColourScheme, setWindowSize } from '../test/e2e/launch.ts';
import { figureStops, learnStops } from '../test/e2e/learn-stops.ts';
import { stops } from '../test/e2e/screen-stops.ts';
import { press, type Stop } from '../test/e2e/screen-ways.ts';
import { inCheckout } from './checkout.ts';

/**
 * `npm run pictures`: every screen of the real window, light and dark, as small pictures, and docs/screens.md, which
 * shows them. Of the pages that explain, those on which something can be tried.
 * For looking closely while changing something: `-- --only run,done --size 1024x700 --language de --png --to out/look`.
 */
const { values: wishes } = parseArgs({
  options: {
    only: { type: 'string' },
    size: { type: 'string', default: '1280x800' },
    to: { type: 'string', default: 'docs/pictures' },
    look: { type: 'string', default: 'light,dark' },
    language: { type: 'string', default: 'en' },
    png: { type: 'boolean', default: false },
  },
});

/** Quality at which letters stay sharp and a screen takes some fifty kilobytes. */
const QUALITY = 0.7;

const [width = 1280, height = 800] = wishes.size.split('x').map(Number);
const only = wishes.only?.split(',');
const shown = [...stops, ...figureStops];
const chosen =
  only === undefined ? shown : [...shown, ...learnStops].filter(({ name }) => only.includes(name));
const spoken = languages.find((language) => language === wishes.language) ?? 'en';
const folder = inCheckout(wishes.to);
const kind = wishes.png ? 'png' : 'webp';
mkdirSync(folder, { recursive: true });

const launched = await launchApp();
const missed: string[] = [];
try {
  // A screen that does not come must not keep all others from being shown.
  launched.page.setDefaultTimeout(12_000);
  await setWindowSize(launched, width, height);
  for (const look of wishes.look.split(',') as ('light' | 'dark')[]) {
    await setColourScheme(launched, look);
    for (const stop of chosen) {
      await take(stop, look).catch((cause: unknown) => {
        missed.push(`${stop.name}, ${look}: ${String(cause).split('\n')[0] ?? ''}`);
      });
    }
  }
  if (only === undefined && !wishes.png) writeFileSync(inCheckout('docs/screens.md'), page());
} finally {
  await launched.close();
}

for (const one of missed) console.error(`No picture of ${one}`);
if (missed.length > 0) process.exitCode = 1;

async function take(
  { name, scenario = 'good', speed = 100, runSpeed, go }: Stop,
  look: string,
): Promise<void> {
  await pretend(launched, scenario, speed, runSpeed);
  await go(launched.page);
  if (spoken !== 'en') await speak(launched.page);
  const png = await screenshotBytes(launched.page);
  const file = join(folder, `${name}-${look}.${kind}`);
  rmSync(file, { force: true });
  writeFileSync(file, wishes.png ? png : await asWebp(launched.page, png));
  console.log(`${file} ${String(Math.round(statSync(file).size / 1000))} kB`);
}

/** The ways to the screens are told in English; who is there changes the language as anybody would. */
async function speak(shown: Page): Promise<void> {
  await press(shown, /^Language: English/);
  await shown.getByRole('menuitemradio', { name: languageNames[spoken] }).click();
  await shown.locator(`html[lang=${spoken}]`).waitFor();
}

/** The page that shows them all. */
function page(): string {
  const row = ({ name }: Stop): string => {
    const words = name.replaceAll('-', ' ');
    return `| ${words} | ![${words}, light](pictures/${name}-light.webp) | ![${words}, dark](pictures/${name}-dark.webp) |`;
  };
  return [
    '# Every screen',
    '',
    'Made by `npm run pictures` from the real window, at 1280 by 800. The sites, servers and answers in them are made up.',
    '',
    '| screen | light | dark |',
    '|---|---|---|',
    ...shown.map(row),
    '',
  ].join('\n');
}

/** The browser at hand encodes it; no program need be installed for that. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ({ text, quality }) => {
      const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      const encoded = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(encoded, (byte) => String.fromCharCode(byte)).join(''));
    },
    { text: png.toString('base64'), quality: QUALITY },
  );
  return Buffer.from(base64, 'base64');
}
