import type { Page } from 'playwright';
import type { Scenario } from '../../renderer/dev/fake-bridge.ts';

/** The shortest ways to the screens of the window. */

export const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
export const arrive = (page: Page, title: RegExp) =>
  page.getByRole('heading', { level: 1, name: title }).waitFor();

/** Whichever page comes first: where a site is sealed already, it is the list of them. */
export const start = (page: Page) => press(page, /^(Start|Add a site)$/);

/** What was seen is there, and the verdict on it. */
export const seen = (page: Page) => page.getByRole('button', { name: /^What we saw \(/ }).waitFor();

export async function toFindings(page: Page): Promise<void> {
  await start(page);
  await page.getByLabel('Address of your site').fill('hofladen.example');
  await page.keyboard.press('Enter');
  await seen(page);
}

export async function toServer(page: Page): Promise<void> {
  await toFindings(page);
  await press(page, 'Follow the advice');
  await arrive(page, /Where does your site live/);
}

export async function toHostKey(page: Page): Promise<void> {
  await toServer(page);
  await page.getByLabel('User').fill('anna');
  await page.getByRole('textbox', { name: 'Password' }).fill('secret');
  await page.keyboard.press('Enter');
  await arrive(page, /really your server/);
}

export async function toInspected(page: Page): Promise<void> {
  await toHostKey(page);
  await press(page, 'It is my server');
  await arrive(page, /We are in|stands in the way/);
}

export async function toReview(page: Page): Promise<void> {
  await toInspected(page);
  await press(page, 'Continue');
  await inShort(page);
}

/** The plan is there, in three lines. */
export const inShort = (page: Page) => page.getByRole('list', { name: 'In short' }).waitFor();

/** The steps of the plan, which stand folded in the review. */
export const openSteps = (page: Page) => press(page, /^Each step, with the exact changes/);

/** Of a plan for several services. */
export async function toSharedReview(page: Page): Promise<void> {
  await toInspected(page);
  await press(page, 'Continue');
  await openSteps(page);
  await page.getByRole('heading', { name: 'Then, the services of your server' }).waitFor();
}

export async function toRun(page: Page): Promise<void> {
  await toReview(page);
  await page.getByRole('checkbox', { name: /I agree/ }).check();
  await press(page, 'Start');
}

/** Logs in to a server that is met for the first time, by the button with these words. */
export async function logIn(page: Page, button: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Password' }).fill('secret');
  await press(page, button);
  await press(page, 'It is my server');
}

export interface Stop {
  readonly name: string;
  readonly scenario?: Scenario;
  /** Times as fast as a person would see it; 100 unless told. */
  readonly speed?: number;
  /** The same of a run, where what leads to it may be quicker. */
  readonly runSpeed?: number;
  go(page: Page): Promise<void>;
}
