import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { LaunchedApp } from './launch.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page, a line each. It brings styles of its own, so judge the rest before. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(globalThis, 'axe').run(document);
    return violations.map(
      (one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html ?? ''}`,
    );
  });
}

/** Nothing is wider than the window, nor than the part of it in which it scrolls. What may scroll sideways can be focused. */
export async function expectToFit(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const inside = [...document.querySelectorAll('*')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        scrolls(element) &&
        element.getAttribute('tabindex') !== '0' &&
        element.tagName !== 'TEXTAREA',
    );
    const page = document.documentElement.scrollWidth > innerWidth ? [document.documentElement] : [];
    return [...page, ...inside].map((element) => element.outerHTML.slice(0, 160));
  });
  expect(tooWide).toEqual([]);
}

/** Enlarges everything, as Ctrl and plus do; 1 is the normal size. */
export async function setZoom(launched: LaunchedApp, factor: number): Promise<void> {
  await launched.app.evaluate(
    ({ BrowserWindow }, zoom) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(zoom),
    factor,
  );
  await launched.page.waitForFunction((zoom) => devicePixelRatio === zoom, factor);
}
