import { expect } from 'vitest';
import { languageNames } from '../../shared/content/languages.ts';
import { expectToFit } from './judge-screen.ts';
import type { LaunchedApp } from './launch.ts';
import { setColourScheme, setWindowSize } from './launch.ts';
import { press } from './screen-ways.ts';

export interface Look {
  readonly size: readonly [width: number, height: number];
  readonly scheme: 'light' | 'dark';
}

/** In which every screen is judged. */
const looks: readonly Look[] = [
  { size: [1280, 800], scheme: 'light' },
  { size: [1024, 700], scheme: 'dark' },
];

/**
 * Goes to a screen and judges it in each look, as somebody who is there and makes the window smaller would see it. Only where
 * the screen moves on by itself is the way gone again for each.
 */
export async function inEachLook(
  launched: LaunchedApp,
  go: () => Promise<void>,
  judge: (look: Look) => Promise<void>,
  { movesOn = false }: { readonly movesOn?: boolean } = {},
): Promise<void> {
  for (const [index, look] of looks.entries()) {
    const [width, height] = look.size;
    await setWindowSize(launched, width, height);
    await setColourScheme(launched, look.scheme);
    if (index === 0 || movesOn) await go();
    await judge(look);
  }
}

/** Where the system lays its own few colours over ours: each button still has an edge, and nothing is wider than the window. */
export async function inForcedColours({ page }: LaunchedApp): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  const edgeless = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button.MuiButton-contained, button.MuiButton-outlined, [role=progressbar]',
      ),
    ]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(element);
        return (borderTopStyle === 'none' || borderTopWidth === '0px') && outlineStyle === 'none';
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
  await expectToFit(page);
  await page.emulateMedia({ forcedColors: 'none' });
  expect(edgeless).toEqual([]);
}

/** In the language with the longest words, as whoever is there changes it; a dialog would be in the way. */
export async function inGerman(launched: LaunchedApp, file: string): Promise<void> {
  const { page } = launched;
  if ((await page.getByRole('dialog').count()) > 0) return;
  await setWindowSize(launched, 1024, 700);
  await press(page, /^Language: English/);
  await page.getByRole('menuitemradio', { name: languageNames.de }).click();
  await page.locator('html[lang=de]').waitFor();
  await page.screenshot({ path: file });
  await expectToFit(page);
}
