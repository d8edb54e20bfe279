import type { LaunchedApp } from './launch.ts';
import { setColourScheme, setWindowSize } from './launch.ts';

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
