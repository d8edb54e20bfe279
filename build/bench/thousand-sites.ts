import type { Page } from 'playwright';
import { pretend } from '../../test/e2e/fake-app.ts';
import { launchApp } from '../../test/e2e/launch.ts';
import { arrive, press } from '../../test/e2e/screen-ways.ts';
import { atMost, median, type Row } from './rows.ts';

/** From the press on “My sites” until the list can be seen, in milliseconds. */
const BUDGET_MS = 150;
const ROUNDS = 5;

/** “My sites” of a thousand certificates, in the real window: read anew from the main process each time, and drawn. */
export async function thousandSitesRow(): Promise<Row> {
  const launched = await launchApp();
  try {
    const { page } = launched;
    await pretend(launched, 'thousand-sites', 100);
    await arrive(page, /1,000 sites/);
    const times: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      await press(page, 'Add a site');
      await arrive(page, /Which site/);
      times.push(await shown(page));
    }
    return atMost(
      '1,000 sites in “My sites”, shown',
      median(times.slice(1)),
      BUDGET_MS,
      (value) => `${value.toFixed(0)} ms`,
    );
  } finally {
    await launched.close();
  }
}

/** Presses as a person would, and waits within the page for the picture after the one in which the list came. */
const shown = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'My sites');
        if (button === undefined) {
          reject(new Error('“My sites” cannot be pressed here'));
          return;
        }
        const start = performance.now();
        button.click();
        const look = (): void => {
          const isThere = document.querySelectorAll('ul[aria-label="Your sites"] > li').length > 0;
          requestAnimationFrame(() => (isThere ? resolve(performance.now() - start) : look()));
        };
        look();
      }),
  );
