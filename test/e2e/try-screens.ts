import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { inEachLook, inForcedColours, inGerman } from './each-look.ts';
import { pretend } from './fake-app.ts';
import { axeViolations, expectToFit } from './judge-screen.ts';
import { type LaunchedApp, launchApp, screenshot } from './launch.ts';
import { stops } from './screen-stops.ts';
import type { Stop } from './screen-ways.ts';

const pictures = inCheckout('out/screens');

/** Each second screen, beginning with the first or the second. */
export const everyOther = (first: 0 | 1): readonly Stop[] => stops.filter((_, index) => index % 2 === first);

/** Of so many screens one is looked at in German as well; `SEALKEEPER_LOOKS=all`: each. */
const inGermanEach = 12;
const isAll = process.env.SEALKEEPER_LOOKS === 'all';

/** These screens, in both looks and sizes: nothing for axe to complain of, nothing wider than the window. */
export function tryScreens(some: readonly Stop[]): void {
  const complaints: string[] = [];
  let launched: LaunchedApp;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    launched = await launchApp();
    launched.page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    launched.page.on('pageerror', (thrown) => complaints.push(thrown.message));
  });

  afterAll(() => launched.close());

  test.each(some)(
    '$name is accessible and fits',
    async ({ name, scenario = 'good', speed = 100, runSpeed = speed, go }) => {
      const { page } = launched;
      complaints.length = 0;
      await inEachLook(
        launched,
        async () => {
          await pretend(launched, scenario, speed, runSpeed);
          await go(page);
        },
        async ({ size: [width], scheme }) => {
          // Before axe and the camera, which bring styles and scripts of their own.
          expect(complaints).toEqual([]);
          await screenshot(page, `${pictures}/${name}-${String(width)}-${scheme}.png`);
          await expectToFit(page);
          expect(await axeViolations(page)).toEqual([]);
          complaints.length = 0;
        },
        { movesOn: runSpeed !== 100 },
      );
      await inForcedColours(launched);
      if (isAll || some.findIndex((stop) => stop.name === name) % inGermanEach === 0)
        await inGerman(launched, `${pictures}/${name}-1024-german.png`);
    },
  );
}
