import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { languages } from '../../shared/content/languages.ts';
import { loadTranslator } from '../../shared/content/load.ts';
import { pretend } from './fake-app.ts';
import { axeViolations, expectToFit } from './judge-screen.ts';
import { type LaunchedApp, launchApp, screenshot } from './launch.ts';
import { press, toInspected } from './screen-ways.ts';

/** Who renews on a server: from the list of sites behind a login, in both languages; stopped, and asked again. */

const locales = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES' };
let launched: LaunchedApp | undefined;
beforeAll(() => void mkdirSync(inCheckout('out/screens'), { recursive: true }));
afterAll(() => launched?.close());

test.each(languages)(
  'in %s the list says who renews each certificate, and what to do',
  async (language) => {
    await launched?.close();
    launched = await launchApp({ args: [`--lang=${locales[language]}`] });
    const { page } = launched;
    const { t } = await loadTranslator(language);
    await pretend(launched, 'good', 20);
    const button = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await button(t('renewers.connect'));
    await page.getByLabel(t('server.host')).fill('hofladen.example');
    await page.getByLabel(t('server.user'), { exact: true }).fill('anna');
    await page.getByRole('textbox', { name: t('server.password'), exact: true }).fill('secret');
    await button(t('renewers.connect'));
    await button(t('server.unknown-accept'));
    await page.getByText(t('renewers.healthy', { who: 'Certbot' })).waitFor();
    await page.getByText(t('renewers.do-type', { step: 'acme.sh --install-cronjob' })).waitFor();
    // By keyboard, and with a name of its own.
    await page
      .getByRole('button', { name: t('renewers.more-of', { names: 'mail.hofladen.example' }) })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByText(/Postfix/).waitFor();
    await expectToFit(page);
    expect(await axeViolations(page)).toEqual([]);
    await screenshot(page, inCheckout(`out/screens/renewers-${language}.png`));
    await button(t('frame.back'));
    await page.getByRole('heading', { level: 2, name: t('sites.title') }).waitFor();
  },
  90_000,
);

test('it is stopped, says where it is not answered, and is asked again', async () => {
  await launched?.close();
  launched = await launchApp({ args: ['--lang=en-GB'] });
  const { app, page } = launched;
  await pretend(launched, 'good', 100);
  await toInspected(page);
  await app.evaluate(({ ipcMain }) => {
    let stop: (reply: unknown) => void = () => undefined;
    for (const channel of ['sealkeeper:start', 'sealkeeper:cancel']) ipcMain.removeHandler(channel);
    ipcMain.handle('sealkeeper:start', () => new Promise((resolve) => (stop = resolve)));
    ipcMain.handle('sealkeeper:cancel', () => stop({ ok: false, problem: { code: 'cancelled', facts: {} } }));
  });
  await press(page, 'Who renews here?');
  await press(page, 'Cancel');
  await page.getByText('Stopped. Nothing was changed.').waitFor();
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('sealkeeper:start');
    ipcMain.handle('sealkeeper:start', () => ({
      ok: false,
      problem: { code: 'renewers-unread', facts: { server: 'hofladen.example' } },
    }));
  });
  await press(page, 'Look again');
  await page.getByText('We could not see what renews certificates on this server').waitFor();
  expect(await page.getByRole('button', { name: 'Look again' }).count()).toBe(1);
}, 90_000);
