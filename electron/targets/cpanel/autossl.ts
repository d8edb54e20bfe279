import { isCovered } from '../../../shared/names/coverage.ts';
import { placeAtPanel } from '../../../shared/panel-changes.ts';
import type { Stage } from '../../../shared/plan.ts';
import { type Problem, ProblemError } from '../../../shared/problems.ts';
import { installedAt, type ShownCertificate } from '../../remote/panel/certificates.ts';
import type { PanelHost } from '../../remote/panel/host.ts';
import { autoSslProblems, isAutoSslAtWork } from '../../run/panel/autossl.ts';
import type { OwnIssue } from '../target.ts';
import { type CpanelFacts, isGood, sitesFor } from './facts.ts';

/** The panel's own certificates: it is told which names are meant, begins, and is watched until it has one. */

/** A turn takes minutes, with some authorities of hosts longer. */
const patience = { between: 10_000, most: 20 * 60_000 };

/** What keeps AutoSSL from getting a certificate for these names, as far as it can be known. Pure. */
export function autoSslProblemsFor(facts: CpanelFacts, names: readonly string[]): readonly Problem[] {
  if (facts.hasAutoSsl !== true) return [{ code: 'panel-autossl-off', facts: { panel: 'cPanel' } }];
  const sites = sitesFor(facts, names);
  if (sites.length > 1)
    return [
      {
        code: 'panel-autossl-one-site',
        facts: {
          service: 'AutoSSL',
          sites: sites
            .map(({ domain }) => domain)
            .slice(0, 20)
            .join(', '),
        },
      },
    ];
  return sites.filter(isGood).map(({ domain, shown }) => ({
    code: 'panel-autossl-not-needed',
    facts: { service: 'AutoSSL', site: domain, by: shown?.isAutoSsl === true ? 'itself' : 'another' },
  }));
}

/** Before anything is shown to anybody. Pure. */
export function autoSslStage(facts: CpanelFacts, names: readonly string[]): Stage {
  return {
    id: 'import',
    changes: sitesFor(facts, names).map(({ domain, shown }) => ({
      kind: 'start-autossl',
      path: placeAtPanel(domain),
      domain,
      names: [...names],
      before: shown?.fingerprint ?? null,
    })),
    activation: null,
  };
}

export const autoSsl: OwnIssue<CpanelFacts, PanelHost> = {
  provider: 'AutoSSL',
  async watch(host, facts, names, { signal, pause }) {
    const [site] = sitesFor(facts, names);
    if (site === undefined) throw new TypeError('no site was planned for');
    let wasAtWork = false;
    for (let waited = 0; waited < patience.most; waited += patience.between) {
      const now = (await installedAt(host, site.domain, signal))?.certificate ?? null;
      if (now !== null && now.fingerprint !== site.shown?.fingerprint && isFor(now, names)) return now.pem;
      const isAtWork = await isAutoSslAtWork(host, signal);
      // What it told of an earlier turn says nothing of this one.
      if (wasAtWork && !isAtWork) await mustHaveNone(host, names, signal);
      wasAtWork ||= isAtWork;
      await pause(patience.between, signal);
    }
    throw new ProblemError('panel-autossl-slow', {
      service: 'AutoSSL',
      site: site.domain,
      minutes: Math.round(patience.most / 60_000),
    });
  },
};

const isFor = ({ names, isSelfSigned, isExpired }: ShownCertificate, wanted: readonly string[]): boolean =>
  !isSelfSigned && !isExpired && wanted.every((name) => isCovered(names, name));

/** Raises `panel-autossl-refused` {names} with its words. */
async function mustHaveNone(host: PanelHost, names: readonly string[], signal: AbortSignal): Promise<void> {
  const own = (await autoSslProblems(host, signal)).filter(({ name }) => names.includes(name));
  if (own.length === 0) return;
  throw new ProblemError(
    'panel-autossl-refused',
    { names: [...new Set(own.map(({ name }) => name))].join(', ') },
    { detail: own.map(({ name, why }) => `${name}: ${why}`).join('\n') },
  );
}
