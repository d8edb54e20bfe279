import { describe, expect, it } from 'vitest';
import { checkIis } from '../../../../electron/targets/iis/check.ts';
import type { IisFacts } from '../../../../electron/targets/iis/facts.ts';
import { planIis } from '../../../../electron/targets/iis/plan.ts';
import { targetPlan as planSchema } from '../../../../shared/plan.ts';
import type { IisReport } from '../../../reports/iis-report.ts';
import { reportsOfNames } from '../../../reports/iis-reports-names.ts';
import { reportsOfSites } from '../../../reports/iis-reports-sites.ts';
import { certificate, facts, plain, site, thumb, wish } from './desk.ts';

const iisReports = [...reportsOfSites, ...reportsOfNames];

/** The server of a report. */
function serverOf({ sites, certificates = {}, rows = [], ports = [], neighbours = [] }: IisReport): IisFacts {
  const ids = [...new Set(sites.map((line) => Number(line.split(' ')[0])))];
  const linesOf = (id: number) =>
    sites.filter((line) => line.startsWith(`${id} `)).map((line) => line.slice(`${id} `.length));
  return facts(
    ids.map((id) => {
      const lines = linesOf(id);
      const name = lines.find((line) => line.startsWith('called '))?.slice('called '.length);
      return site(
        id,
        lines.filter((line) => line.startsWith('http')),
        {
          ...(lines.includes('stopped') ? { state: 'Stopped' } : {}),
          ...(name === undefined ? {} : { name }),
        },
      );
    }),
    {
      certificates: Object.entries(certificates).map(([letter, names]) => certificate(letter, names)),
      endpoints: rows.map((endpoint) => ({
        ...{ kind: 'address' as const, endpoint, thumbprint: thumb('F'), attributes: plain },
      })),
      ...{ ports, neighbours },
    },
  );
}

describe('what happened to others on IIS', () => {
  it('is told of at least thirty threads, each once', () => {
    const threads = iisReports.flatMap((report) => report.threads.split(' '));
    expect(new Set(threads).size).toBe(threads.length);
    expect(iisReports.length).toBeGreaterThanOrEqual(30);
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
});
