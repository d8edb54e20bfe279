import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { learn } from '../../shared/content/en/learn.ts';
import { inEachLook } from './each-look.ts';
import { pretend } from './fake-app.ts';
import { axeViolations, expectToFit, setZoom } from './judge-screen.ts';
import { type LaunchedApp, launchApp, screenshot, setWindowSize } from './launch.ts';
import { figureStops, learnStops, toLearnPage } from './learn-stops.ts';
import { stops } from './screen-stops.ts';
import { press, toFindings, toReview, toServer } from './screen-ways.ts';

/** The room in which one reads: every page accessible and fitting, and reached from everywhere. */

const pictures = inCheckout('out/screens');
let launched: LaunchedApp;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  launched = await launchApp();
});
afterAll(() => launched.close());

const focused = (page: Page) =>
  page.evaluate(
    () => `${document.activeElement?.tagName ?? ''} ${document.activeElement?.textContent ?? ''}`,
  );
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const room = (page: Page) => page.getByRole('dialog');

test.each([...learnStops, ...figureStops])('$name is accessible and fits', async ({ name, go }) => {
  const { page } = launched;
  await inEachLook(
    launched,
    async () => {
      await pretend(launched, 'good', 100);
      await go(page);
    },
    async ({ size: [width], scheme }) => {
      await expectToFit(page);
      await screenshot(page, `${pictures}/${name}-${String(width)}-${scheme}.png`);
      expect(await axeViolations(page)).toEqual([]);
    },
  );
});

test.each([
  ['the first screen', 'empty', async () => undefined, 'undo-and-safety'],
  ['the list of sites', 'good', async () => undefined, 'renewal'],
  ['the findings', 'good', toFindings, 'what-is-a-certificate'],
  ['the login', 'good', toServer, 'login'],
  ['the review', 'good', toReview, 'undo-and-safety'],
] as const)(
  'F1 on %s opens its page, and Escape leads back to where one was',
  async (_, scenario, go, id) => {
    const { page } = launched;
    await pretend(launched, scenario, 100);
    await go(page);
    const before = await focused(page);
    await page.keyboard.press('F1');
    await room(page).waitFor();
    await heading(page).filter({ hasText: learn.pages[id].title }).waitFor();
    expect(await focused(page)).toBe(`H1 ${learn.pages[id].title}`);
    await page.keyboard.press('Escape');
    await room(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(before);
  },
);

test('one goes from page to page by keyboard and link, and back the way one came', async () => {
  const { page } = launched;
  await pretend(launched, 'good', 100);
  await toLearnPage(page, 'lifetimes');
  await page.getByRole('link', { name: 'which one renews by itself' }).press('Enter');
  await heading(page).filter({ hasText: learn.pages.renewal.title }).waitFor();
  expect(await focused(page)).toBe(`H1 ${learn.pages.renewal.title}`);
  await page.keyboard.press('Alt+ArrowLeft');
  await heading(page).filter({ hasText: learn.pages.lifetimes.title }).waitFor();
  await press(page, /^Next:/);
  await heading(page).filter({ hasText: learn.pages['free-and-paid'].title }).waitFor();
});

test('a word with dots under it says its line, and opens the glossary there', async () => {
  const { page } = launched;
  await pretend(launched, 'good', 100);
  await toLearnPage(page, 'chain-of-trust');
  const word = page.getByRole('button', { name: 'intermediate', exact: true }).first();
  await word.hover();
  await page.getByRole('tooltip').filter({ hasText: 'link between your certificate and the root' }).waitFor();
  await word.press('Enter');
  await heading(page).filter({ hasText: 'All the words' }).waitFor();
  expect(await focused(page)).toMatch(/^DIV Intermediate/);
});

test('the seal is real: it breaks with one letter, mends with it, and no stranger can make it', async () => {
  const { page } = launched;
  await pretend(launched, 'good', 100);
  await toLearnPage(page, 'what-is-a-certificate');
  await press(page, 'Make a pair of keys');
  await press(page, 'Seal it');
  await page.getByText(/^The seal fits/).waitFor();
  await page.getByRole('img', { name: 'An envelope whose seal is whole' }).waitFor();
  await page.getByLabel('The letter').press('End');
  await page.keyboard.press('Backspace');
  await page.getByText(/^The seal is broken/).waitFor();
  await page.keyboard.type('.');
  await page.getByText(/^The seal fits/).waitFor();
  await press(page, 'Reseal it with a stranger’s key');
  await page.getByText(/^The stranger’s seal/).waitFor();
});

test('the chain drawn is that of the owner’s own site, once it was looked at', async () => {
  const { page } = launched;
  await pretend(launched, 'good-certificate', 100);
  await toFindings(page);
  await toLearnPage(page, 'chain-of-trust');
  await page.getByText(/^The chain of hofladen\.example, seen/).waitFor();
  expect(await page.getByRole('button', { name: 'What if this broke?' }).count()).toBe(3);
  await page.getByText(/^Every link holds/).waitFor();
});

test('before any look there is an example that says so, and any address can be typed', async () => {
  const { page } = launched;
  await pretend(launched, 'good', 100);
  await toLearnPage(page, 'chain-of-trust');
  await page.getByText('An example, made up for this page').waitFor();
  await page.getByLabel('Address of a site').fill('hofladen.example');
  await page.keyboard.press('Enter');
  await page.getByText(/^hofladen\.example shows no certificate/).waitFor();
  await press(page, 'Show the example');
  await page.getByText('An example, made up for this page').waitFor();
});

test('with twice the size everything is still there, one under the other', async () => {
  const { page } = launched;
  await setWindowSize(launched, 1280, 800);
  await pretend(launched, 'good', 100);
  try {
    await setZoom(launched, 2);
    for (const { name, scenario = 'good', speed = 100, go } of [
      ...stops.filter((stop) => ['welcome', 'findings', 'provider', 'review', 'done'].includes(stop.name)),
      ...learnStops.filter((stop) => /certificate|words/.test(stop.name)),
      ...figureStops.filter((stop) => /chain-broken|proxy/.test(stop.name)),
    ]) {
      await pretend(launched, scenario, speed);
      await go(page);
      await expectToFit(page);
      await screenshot(page, `${pictures}/${name}-zoomed.png`);
    }
  } finally {
    await setZoom(launched, 1);
  }
});

test('nothing moves for those who asked for calm', async () => {
  const { page } = launched;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  try {
    await pretend(launched, 'good', 100);
    await toLearnPage(page, 'what-is-a-certificate');
    const longest = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return `${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat);
        }),
      ),
    );
    expect(longest).toBeLessThanOrEqual(0.001);
  } finally {
    await page.emulateMedia({ reducedMotion: null });
  }
});
