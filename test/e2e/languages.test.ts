import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../shared/content/load.ts';
import { launchApp } from './launch.ts';
import { press } from './screen-ways.ts';

test('the language is changed in the window, at once, and is remembered', async () => {
  const data = await mkdtemp(join(tmpdir(), 'sealkeeper-language-'));
  const { texts } = await loadCatalogue('de');
  const env = { SEALKEEPER_DATA: data };
  const first = await launchApp({ env });
  try {
    const { page } = first;
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await press(page, /^Language: English/);
    await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
    await page.getByRole('button', { name: texts['frame.help'], exact: true }).waitFor();
    await page.getByRole('navigation', { name: texts['frame.flow'] }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await expect
      .poll(async () => JSON.parse(await readFile(join(data, 'settings.json'), 'utf8')).language)
      .toBe('de');
  } finally {
    await first.close();
  }
  const second = await launchApp({ env });
  try {
    await second.page.getByRole('button', { name: texts['frame.help'], exact: true }).waitFor();
  } finally {
    await second.close();
    await rm(data, { recursive: true, force: true });
  }
});

test('a system that speaks German is spoken to in German', async () => {
  const { texts } = await loadCatalogue('de');
  const { page, close } = await launchApp({ args: ['--lang=de-DE'] });
  try {
    await page.getByRole('button', { name: texts['frame.help'], exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
  } finally {
    await close();
  }
});
