import { commandChange } from '../../../shared/command-change.ts';
import { isCovered } from '../../../shared/names/coverage.ts';
import type { Stage } from '../../../shared/plan.ts';
import { type Problem, ProblemError, toProblem } from '../../../shared/problems.ts';
import type { RemoteHost } from '../../remote/host.ts';
import type { OwnIssue } from '../target.ts';
import { isGood, issuerTitles, mailNameOf, type PleskFacts, type PleskSite, sitesFor } from './facts.ts';
import { inFrontOf } from './handed-on.ts';
import { inspectPlesk } from './inspect.ts';

/** The panel's own certificates: SSL It!, or the extension Let's Encrypt where that stands alone. */

const webmailOf = (domain: string): string => `webmail.${domain}`;

/** Those whose certificate these names would be in: the doors of mail are a site's as well. Pure. */
function sitesOf(facts: PleskFacts, names: readonly string[]): readonly PleskSite[] {
  const web = sitesFor(facts, names);
  const mail = facts.sites.filter(
    ({ domain }) => names.includes(mailNameOf(domain)) || names.includes(webmailOf(domain)),
  );
  return [...new Set([...web, ...mail])];
}

/** The names that it can be asked for: of a site the one that it is called by, and three doors. Pure. */
const askable = ({ domain }: PleskSite): readonly string[] => [
  domain,
  `www.${domain}`,
  webmailOf(domain),
  mailNameOf(domain),
];

/** What keeps Plesk from getting a certificate for these names by itself, as far as it can be known. Pure. */
export function ownIssueProblems(facts: PleskFacts, names: readonly string[]): readonly Problem[] {
  if (facts.ownIssue === null) return [new ProblemError('plesk-issue-missing', {}).problem];
  const service = issuerTitles[facts.ownIssue];
  const sites = sitesOf(facts, names);
  if (sites.length > 1) {
    const listed = sites
      .map(({ domain }) => domain)
      .slice(0, 20)
      .join(', ');
    return [new ProblemError('panel-autossl-one-site', { service, sites: listed }).problem];
  }
  return sites.flatMap((site) => {
    const beyond = names.filter((name) => !askable(site).includes(name) || !names.includes(site.domain));
    return [
      ...(beyond.length === 0
        ? []
        : [
            new ProblemError('plesk-issue-names', {
              site: site.domain,
              names: beyond.slice(0, 50).join(', '),
            }).problem,
          ]),
      ...(isGood(site)
        ? [
            new ProblemError('panel-autossl-not-needed', {
              service,
              site: site.domain,
              by: /^Lets? ?'?Encrypt /i.test(site.called) ? 'itself' : 'another',
            }).problem,
          ]
        : []),
      ...inFrontOf(site),
    ];
  });
}

/** Before anything is shown to anybody. Pure. */
export function ownIssueStage(facts: PleskFacts, names: readonly string[]): Stage {
  const by = facts.ownIssue;
  return {
    id: 'import',
    changes:
      by === null
        ? []
        : sitesOf(facts, names).map(({ domain }) =>
            commandChange({
              command: 'issue-at-plesk',
              arguments: {
                domain,
                by,
                www: names.includes(`www.${domain}`),
                webmail: names.includes(webmailOf(domain)),
                mail: names.includes(mailNameOf(domain)),
              },
            }),
          ),
    activation: null,
  };
}

/** It answers once it has one; the look behind that is patient with its database. */
const patience = { between: 5_000, most: 60_000 };

export const ownIssue: OwnIssue<PleskFacts, RemoteHost> = {
  provider: 'SSL It!',
  renews: 'plan.plesk.renews',
  async watch(host, facts, names, { signal, pause }) {
    const [site] = sitesOf(facts, names);
    if (site === undefined) throw new TypeError('no site was planned for');
    for (let waited = 0; waited <= patience.most; waited += patience.between) {
      const now = await inspectPlesk(host, facts, [site.domain], signal);
      const shown = now.sites.find(({ domain }) => domain === site.domain);
      if (shown?.shown != null && isGood(shown) && shown.shown.fingerprint !== site.shown?.fingerprint) {
        const missing = names.filter((name) => !isCovered(shown.shown?.names ?? [], name));
        if (missing.length === 0) return shown.shown.pem;
        throw new ProblemError('plesk-issue-refused', { site: site.domain, names: missing.join(', ') });
      }
      await pause(patience.between, signal);
    }
    const minutes = Math.round(patience.most / 60_000);
    throw new ProblemError('panel-autossl-slow', { service: 'SSL It!', site: site.domain, minutes });
  },
  refusal(thrown, facts, names) {
    const { code, detail } = toProblem(thrown);
    const [site] = sitesOf(facts, names);
    if (code !== 'command-failed' || site === undefined) return null;
    return new ProblemError(
      'plesk-issue-refused',
      { site: site.domain, names: names.join(', ') },
      { detail, cause: thrown },
    );
  },
};
