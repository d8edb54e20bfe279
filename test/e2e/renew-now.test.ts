import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { languages } from '../../shared/content/languages.ts';
import { loadTranslator } from '../../shared/content/load.ts';
import { pretend } from './fake-app.ts';
import { axeViolations } from './judge-screen.ts';
import { type LaunchedApp, launchApp } from './launch.ts';

/** One renewal on the server now, from the list of sites: what it costs is said before, and what came of it after. */

const locales = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES' };
let launched: LaunchedApp | undefined;
afterAll(() => launched?.close());

/** Its row has one button while it is shut, in any language. */
const openHofladen = (page: Page) =>
  page.getByRole('listitem').filter({ hasText: 'bestellen' }).getByRole('button').click();

test.each(languages)(
  'in %s the limit stands before the button that spends it',
  async (language) => {
    await launched?.close();
    launched = await launchApp({ args: [`--lang=${locales[language]}`] });
    const { page } = launched;
    const { t } = await loadTranslator(language);
    await pretend(launched, 'good', 2);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await openHofladen(page);
    const buttons = page.getByRole('button').filter({ hasText: t('force.button') });
    await buttons.first().click();
    await page.getByText(t('watch.limit', { known: 1 })).waitFor();
    await page.getByText(t('watch.force-how', { who: 'Certbot', server: 'anna@hofladen.example' })).waitFor();
    await page.getByRole('textbox', { name: t('server.password'), exact: true }).fill('secret');
    await press(t('force.connect'));
    await press(t('server.unknown-accept'));
    await page.getByText(t('force.renewing')).waitFor();
    await page.getByText(t('force.watching')).waitFor();
    await page.getByText('04d91e77ac03b5f28e6612').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('hofladen.example');
    await press(t('force.back'));
    await page.getByRole('heading', { level: 2, name: t('sites.title') }).waitFor();
  },
  60_000,
);

test.each(languages)(
  'in %s a login that is kept is used, and nothing is typed; another one can be',
  async (language) => {
    await launched?.close();
    launched = await launchApp({ args: [`--lang=${locales[language]}`] });
    const { page } = launched;
    const { t } = await loadTranslator(language);
    await pretend(launched, 'kept', 20);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const password = page.getByRole('textbox', { name: t('server.password'), exact: true });
    const toLogin = async () => {
      await openHofladen(page);
      await page
        .getByRole('button')
        .filter({ hasText: t('force.button') })
        .first()
        .click();
      await page.getByText(t('server.kept'), { exact: true }).waitFor();
    };
    await toLogin();
    await page.getByText(t('watch.limit', { known: 1 })).waitFor();
    expect(await password.count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await press(t('server.kept-other'));
    await password.waitFor();
    await pretend(launched, 'kept', 20);
    await toLogin();
    await press(t('force.connect'));
    await page.getByText('04d91e77ac03b5f28e6612').waitFor();
    await press(t('force.back'));
    // Taking a run back goes the same way.
    await openHofladen(page);
    await page
      .getByRole('button')
      .filter({ hasText: t('runs.undo') })
      .first()
      .click();
    await page.getByText(t('server.kept'), { exact: true }).waitFor();
    await press(t('runs.undo-connect'));
    await page.getByRole('heading', { level: 1, name: t('ended.undo-done-title') }).waitFor();
  },
  60_000,
);
