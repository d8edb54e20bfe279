import { expect, test } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { loadTranslator } from '../../shared/content/load.ts';
import { moreReports } from '../reports/iis-reports-more.ts';
import { reportsOfNames } from '../reports/iis-reports-names.ts';
import { runReports } from '../reports/iis-reports-runs.ts';
import { reportsOfSites } from '../reports/iis-reports-sites.ts';
import { readReports } from '../reports/report.ts';
import { reportsPage } from '../reports/reports-page.ts';

test('what happened to others stands in docs/reports.md as the cases say it', async () => {
  const ofIis = { bindings: [...reportsOfSites, ...reportsOfNames, ...moreReports], runs: runReports };
  const page = reportsPage(readReports(), ofIis, await loadTranslator('en'));
  await expect(page).toMatchFileSnapshot(inCheckout('docs/reports.md'));
});
