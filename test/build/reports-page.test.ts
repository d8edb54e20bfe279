import { expect, test } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { loadTranslator } from '../../shared/content/load.ts';
import { reportsOfNames } from '../reports/iis-reports-names.ts';
import { reportsOfSites } from '../reports/iis-reports-sites.ts';
import { readReports } from '../reports/report.ts';
import { reportsPage } from '../reports/reports-page.ts';

test('what happened to others stands in docs/reports.md as the cases say it', async () => {
  const page = reportsPage(readReports(), [...reportsOfSites, ...reportsOfNames], await loadTranslator('en'));
  await expect(page).toMatchFileSnapshot(inCheckout('docs/reports.md'));
});
