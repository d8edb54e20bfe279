import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { launchApp } from '../test/e2e/launch.ts';
import { inCheckout } from './checkout.ts';
import { type IconPicture, icnsOf, icoOf } from './icon-files.ts';

/**
 * `npm run icons`: the packaged app's icons for every system, drawn from assets/icon.svg by the browser at hand.
 * Small ones come from a drawing with fewer lines. To be run after either drawing has changed.
 */
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;
const LARGEST_SMALL = 48;
const WINDOWS = [16, 24, 32, 48, 64, 128, 256];
const LINUX = [16, 32, 48, 64, 128, 256, 512];

const drawing = (size: number): string =>
  readFileSync(inCheckout(`assets/icon${size <= LARGEST_SMALL ? '-small' : ''}.svg`), 'utf8');

const launched = await launchApp();
try {
  const pictures: IconPicture[] = [];
  for (const size of sizes) pictures.push({ size, png: await drawn(drawing(size), size) });
  const those = (wanted: readonly number[]) => pictures.filter(({ size }) => wanted.includes(size));
  mkdirSync(inCheckout('assets/icons'), { recursive: true });
  for (const { size, png } of those(LINUX))
    writeFileSync(inCheckout(`assets/icons/${String(size)}x${String(size)}.png`), png);
  for (const { png } of those([1024])) writeFileSync(inCheckout('assets/icon.png'), png);
  writeFileSync(inCheckout('assets/icon.ico'), icoOf(those(WINDOWS)));
  writeFileSync(inCheckout('assets/icon.icns'), icnsOf(pictures));
  console.log(`Drew ${String(pictures.length)} sizes into assets/`);
} finally {
  await launched.close();
}

/** In a window of its own: the app's page lets in no pictures but its own. */
async function drawn(svg: string, size: number): Promise<Buffer> {
  const base64 = await launched.app.evaluate(
    async ({ BrowserWindow }, { source, pixels }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { partition: 'icons' } });
      await window.loadURL('data:text/html,<title>icons</title>');
      const picture: string = await window.webContents.executeJavaScript(`(async () => {
        const image = new Image();
        image.src = 'data:image/svg+xml;base64,' + ${JSON.stringify(source)};
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = ${String(pixels)};
        canvas.getContext('2d').drawImage(image, 0, 0, ${String(pixels)}, ${String(pixels)});
        return canvas.toDataURL('image/png').split(',')[1];
      })()`);
      window.destroy();
      return picture;
    },
    { source: Buffer.from(svg).toString('base64'), pixels: size },
  );
  return Buffer.from(base64, 'base64');
}
