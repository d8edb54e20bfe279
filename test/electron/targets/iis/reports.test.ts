import { describe, expect, it } from 'vitest';
import { inverse, replacing, shownBy } from '../../../../electron/run/windows/bindings.ts';
import { checkIis } from '../../../../electron/targets/iis/check.ts';
import { planIis } from '../../../../electron/targets/iis/plan.ts';
import { targetPlan as planSchema } from '../../../../shared/plan.ts';
import { moreReports } from '../../../reports/iis-reports-more.ts';
import { reportsOfNames } from '../../../reports/iis-reports-names.ts';
import { runReports } from '../../../reports/iis-reports-runs.ts';
import { reportsOfSites } from '../../../reports/iis-reports-sites.ts';
import { orderless } from '../../../support/orderless.ts';
import { wish } from './desk.ts';
import { fresh, reportModel, serverOf } from './report-server.ts';

const iisReports = [...reportsOfSites, ...reportsOfNames, ...moreReports];

describe('what happened to others on IIS', () => {
  it('is told in each thread once', () => {
    const all = [...iisReports, ...runReports];
    const threads = all.flatMap((report) => report.threads.split(' '));
    expect(new Set(threads).size).toBe(threads.length);
    expect(all.length).toBeGreaterThanOrEqual(60);
  });

  it.each(iisReports.map((report) => [report.told, report] as const))('%s', (_told, report) => {
    const given = serverOf(report);
    const wanted = wish(...report.names);
    const found = checkIis(given, wanted);
    const blockers = found
      .filter(({ severity }) => severity === 'blocker')
      .map(({ problem }) => problem.code);
    if ('refused' in report.expected) {
      expect(blockers).toContain(report.expected.refused);
      return;
    }
    expect(blockers).toEqual([]);
    const warned = found.map(({ problem }) => problem.code);
    expect(warned).toEqual(report.warned ?? []);
    const made = planIis(given, wanted);
    expect(planSchema.parse(made)).toEqual(made);
    const changes = made.install.changes.flatMap((change) =>
      change.kind === 'set-binding' ? [change.binding] : [],
    );
    const told = changes.map(
      ({ before, siteId, bindingInformation, sslFlags }) =>
        `${before === null ? '+' : '='} ${siteId} ${bindingInformation} ${sslFlags}`,
    );
    expect(told.toSorted()).toEqual(report.expected.toSorted());
  });

  it.each(
    iisReports
      .filter(({ expected }) => !('refused' in expected))
      .map((report) => [report.told, report] as const),
  )('ends with every site as it was, bound and undone: %s', async (_told, report) => {
    const given = serverOf(report);
    const { model, bind } = reportModel(given);
    const start = model.state;
    const records = planIis(given, wish(...report.names)).install.changes.flatMap((change) =>
      change.kind === 'set-binding'
        ? [{ kind: 'binding' as const, path: change.path, thumbprint: fresh, binding: change.binding }]
        : [],
    );
    const bound = await bind(records.map(replacing));
    expect(bound.stopped).toEqual([]);
    expect(records.map(({ binding }) => shownBy(bound.sites, binding))).toEqual(records.map(() => fresh));
    const undone = await bind(records.toReversed().map(inverse));
    expect(undone.stopped).toEqual([]);
    expect(orderless(model.state)).toEqual(orderless(start));
    await model.stop();
  });
});
