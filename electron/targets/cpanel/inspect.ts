import { z } from 'zod';
import { isDomainName } from '../../../shared/names/domain-name.ts';
import { panelDomain } from '../../../shared/panel-changes.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { serverPath } from '../../../shared/server-path.ts';
import { installedHosts, keptPair } from '../../remote/panel/certificates.ts';
import type { PanelCall, PanelHost } from '../../remote/panel/host.ts';
import type { Detection } from '../target.ts';
import { type CpanelFacts, type CpanelSite, sitesFor } from './facts.ts';

/** What the panel says of itself and of the account (api.docs.cpanel.net: Variables, DomainInfo, SSL, Features). */

const text = z.string().max(4_096);
const information = z.object({ version: z.union([text, z.number()]).optional() });

/** What may be missing in an older panel, or be none of this account's: null then. */
async function whereTold<Form extends z.ZodType>(
  host: PanelHost,
  call: Pick<PanelCall, 'module' | 'function'> & { readonly fields?: PanelCall['fields'] },
  form: Form,
  signal: AbortSignal,
): Promise<z.output<Form> | null> {
  return host.ask({ fields: {}, ...call, reads: true }, form, signal).catch((thrown: unknown) => {
    const code = thrown instanceof ProblemError ? thrown.problem.code : null;
    if (code === 'panel-refuses' || code === 'panel-answers-otherwise') return null;
    throw thrown;
  });
}

async function versionOf(host: PanelHost, signal: AbortSignal): Promise<string> {
  const call = { module: 'Variables', function: 'get_server_information', fields: { name: 'version' } };
  const told = await whereTold(host, call, information, signal);
  const version = String(told?.version ?? '');
  // `11.110.0.15` is sold as version 110.
  return /^11\.(\d{2,3})\./.exec(version)?.[1] ?? (/^[\d.]{1,20}$/.test(version) ? version : '');
}

export async function detectCpanel(host: PanelHost, signal: AbortSignal): Promise<Detection> {
  const version = await versionOf(host, signal);
  return { support: 'supported', title: `cPanel ${version}`.trim(), version };
}

const domain = z.object({
  domain: text,
  servername: text.nullish(),
  serveralias: text.nullish(),
  documentroot: text.nullish(),
});
const domains = z.object({
  main_domain: domain.nullish(),
  addon_domains: z.array(domain).max(2_000).nullish(),
  sub_domains: z.array(domain).max(2_000).nullish(),
  parked_domains: z.array(text).max(2_000).nullish(),
});
const flag = z
  .union([z.number(), z.string(), z.boolean(), z.null()])
  .transform((value) => Number(value) === 1);
const features = z.record(z.string(), flag);
const excluded = z.array(z.object({ excluded_domain: text })).max(5_000);

/** All that planning needs. `names`: of their sites it is looked up whether a former certificate could be put back. */
export async function inspectCpanel(
  host: PanelHost,
  names: readonly string[],
  signal: AbortSignal,
): Promise<CpanelFacts> {
  const [version, told, shown, may] = await Promise.all([
    versionOf(host, signal),
    host.ask(
      { module: 'DomainInfo', function: 'domains_data', fields: { format: 'hash' }, reads: true },
      domains,
      signal,
    ),
    installedHosts(host, signal),
    whereTold(host, { module: 'Features', function: 'list_features' }, features, signal),
  ]);
  const hasAutoSsl = may === null ? null : may.autossl === true;
  const left =
    hasAutoSsl === false
      ? null
      : await whereTold(host, { module: 'SSL', function: 'get_autossl_excluded_domains' }, excluded, signal);
  const facts: CpanelFacts = {
    version,
    sites: sitesIn(told).map((site): CpanelSite => {
      const own = shown.find((one) => one.domain === site.domain);
      return {
        ...site,
        names: [...new Set([...site.names, ...(own?.names ?? [])])].filter(isDomainName),
        isUnreadable: own?.isUnreadable === true,
        shown:
          own?.certificate == null ? null : { ...own.certificate, isAutoSsl: own.isAutoSsl, hasKey: null },
      };
    }),
    mayInstall: may === null ? null : may.sslinstall === true,
    hasAutoSsl: hasAutoSsl ?? (left === null ? null : true),
    excluded: (left ?? []).map((one) => one.excluded_domain.toLowerCase()),
  };
  const own = new Set(sitesFor(facts, names));
  const sites: CpanelSite[] = [];
  for (const site of facts.sites) sites.push(own.has(site) ? await withKey(host, site, signal) : site);
  return { ...facts, sites };
}

async function withKey(host: PanelHost, site: CpanelSite, signal: AbortSignal): Promise<CpanelSite> {
  if (site.shown === null) return site;
  const hasKey = (await keptPair(host, site.shown.pem, signal)) !== null;
  return { ...site, shown: { ...site.shown, hasKey } };
}

/** Names that are none are a stranger's mistake, and nothing is done for them. */
function sitesIn(told: z.output<typeof domains>): readonly Omit<CpanelSite, 'shown' | 'isUnreadable'>[] {
  const main = told.main_domain == null ? [] : [{ ...told.main_domain, more: told.parked_domains ?? [] }];
  const others = [...(told.addon_domains ?? []), ...(told.sub_domains ?? [])].map((one) => ({
    ...one,
    more: [] as readonly string[],
  }));
  const sites = new Map<string, Omit<CpanelSite, 'shown' | 'isUnreadable'>>();
  for (const one of [...main, ...others]) {
    const named = (one.servername ?? one.domain).toLowerCase();
    if (!panelDomain.safeParse(named).success || sites.has(named)) continue;
    const aliases = (one.serveralias ?? '').split(/\s+/);
    const names = [one.domain, named, ...aliases, ...one.more].map((name) => name.trim().toLowerCase());
    const root = serverPath.safeParse(one.documentroot);
    sites.set(named, {
      domain: named,
      names: [...new Set(names)].filter(isDomainName),
      root: root.success ? root.data : null,
    });
  }
  return [...sites.values()];
}
