import { X509Certificate } from 'node:crypto';
import { ProblemError } from '../../../shared/problems.ts';
import { alternativeNamesOf } from '../../keys/certificate-text.ts';
import { bindingParts } from '../../remote/windows/binding-text.ts';
import { VerbFailed } from '../../remote/windows/failure.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';
import { LABEL } from '../../remote/windows/verbs/certificates.ts';
import type { VerbResult } from '../../remote/windows/verbs.ts';
import { justRead } from '../just-read.ts';
import { unsupported as refused } from '../refusals.ts';
import type { Detection } from '../target.ts';
import {
  firstDotNet,
  type IisBinding,
  type IisCertificate,
  type IisFacts,
  type IisSite,
  type TlsEndpoint,
} from './facts.ts';

type Answer = VerbResult<'detect'>;

const answers = justRead<WindowsHost, Answer>();

async function read(host: WindowsHost, signal: AbortSignal): Promise<Answer> {
  return host.run('detect', {}, { signal }).catch((thrown: unknown) => {
    if (!(thrown instanceof VerbFailed)) throw thrown;
    const detail = thrown.message;
    throw thrown.reason === 'not-elevated' || thrown.reason === 'access-denied'
      ? new ProblemError('windows-not-administrator', {}, { detail, cause: thrown })
      : new ProblemError('web-server-broken', { server: 'IIS' }, { detail, cause: thrown });
  });
}

/** Null: no IIS on this Windows. */
export async function detectIis(host: WindowsHost, signal: AbortSignal): Promise<Detection | null> {
  const answer = await read(host, signal);
  const { iis, identity } = answer;
  const title = `IIS · ${windowsTitle(answer.os)}`;
  if (!iis.installed) return null;
  if (!identity.elevated) {
    const problem = { code: 'windows-not-administrator', facts: { user: identity.name } } as const;
    return { support: 'broken', title, problem };
  }
  // Known from here on: else only the trial of the key would tell, when a certificate has been issued already.
  if (answer.os.dotnet !== 0 && answer.os.dotnet < firstDotNet) {
    const problem = { code: 'windows-dotnet-old', facts: {} } as const;
    return { support: 'unsupported', title, problem };
  }
  if (!iis.administration || iis.major < 8) {
    const reason = iis.administration ? 'version' : 'administration';
    const problem = refused({ server: 'IIS', reason });
    return { support: 'unsupported', title, problem };
  }
  answers.keep(host, answer);
  return { support: 'supported', title, version: `${iis.major}.${iis.minor}` };
}

export async function inspectIis(host: WindowsHost, signal: AbortSignal): Promise<IisFacts> {
  const answer = answers.take(host) ?? (await read(host, signal));
  return factsOf(answer, new Date());
}

/** The server's answer as planning needs it. `now` tells which certificates have ended. */
export function factsOf(answer: Answer, now: Date): IisFacts {
  const { iis, os, identity } = answer;
  if (!iis.installed) throw new ProblemError('web-server-missing', { server: 'IIS' });
  return {
    system: { title: windowsTitle(os), build: os.build, culture: os.culture, dotnet: os.dotnet },
    version: `${iis.major}.${iis.minor}`,
    isRunning: iis.service === 'Running',
    isElevated: identity.elevated,
    hasBackup: iis.appcmd,
    hasUrlRewrite: iis.urlRewrite,
    hasSharedConfiguration: iis.sharedConfiguration,
    hasStaleMetadata: iis.staleMetadata,
    sites: answer.sites.map((site) => siteOf(site, answer.closed)),
    endpoints: answer.httpsys.map(
      ({ table, ...row }): TlsEndpoint => ({
        ...{ kind: kindOf[table], endpoint: row.endpoint },
        ...{ thumbprint: row.thumbprint, attributes: row.attributes },
      }),
    ),
    certificates: answer.certificates.flatMap((one) => certificateOf(one, now)),
    neighbours: answer.neighbours,
    ...{ addresses: answer.addresses, listenOn: answer.listenOn, ports: answer.ports },
    ...{ held: answer.held, reservations: answer.reservations },
  };
}

const kindOf = {
  SslBindingInfo: 'address',
  SslSniBindingInfo: 'name',
  SslCcsBindingInfo: 'central-store',
} as const;

/** By the build, since the registry's product name says "Windows 10" on some servers (facts of Microsoft's support). */
const titles: readonly (readonly [build: number, title: string])[] = [
  [26_100, 'Windows Server 2025'],
  [20_348, 'Windows Server 2022'],
  [17_763, 'Windows Server 2019'],
  [14_393, 'Windows Server 2016'],
  [9_600, 'Windows Server 2012 R2'],
];

export function windowsTitle({ build, product }: Pick<Answer['os'], 'build' | 'product'>): string {
  return titles.find(([exact]) => build === exact)?.[1] ?? (product.slice(0, 60) || `Windows ${build}`);
}

function siteOf(site: Answer['sites'][number], closed: Answer['closed']): IisSite {
  const folders = site.paths.map(({ path, physicalPath }) => ({ path: path || '/', folder: physicalPath }));
  return {
    id: site.id,
    name: site.name,
    state: site.state,
    root: folders.find(({ path }) => path === '/')?.folder ?? '',
    folders,
    bindings: site.bindings.flatMap((binding) => bindingOf(site.id, binding)),
    closedBy: closed.filter(({ siteId }) => siteId === site.id).map(({ section }) => section.slice(0, 80)),
    hsts: site.hsts,
    // Every site inherits what is set for all of them (siteDefaults), those without FTP as well.
    ftpThumbprint: site.bindings.some(({ protocol }) => protocol === 'ftp')
      ? site.ftpCertificate.thumbprint.toUpperCase()
      : '',
    ftpStore: site.ftpCertificate.store || 'My',
  };
}

function bindingOf(
  siteId: number,
  binding: Answer['sites'][number]['bindings'][number],
): readonly IisBinding[] {
  const { protocol } = binding;
  const parts = bindingParts(binding.bindingInformation);
  if ((protocol !== 'http' && protocol !== 'https') || parts === null) return [];
  return [
    {
      siteId,
      protocol,
      information: binding.bindingInformation,
      ...parts,
      thumbprint: /^[0-9A-F]{40}$/.test(binding.thumbprint) ? binding.thumbprint : '',
      store: binding.store || 'My',
      sslFlags: binding.sslFlags,
      trouble: binding.trouble,
    },
  ];
}

/** Names and end of a stored certificate; one that cannot be read is none to plan with. */
function certificateOf(
  { store, thumbprint, der, friendlyName }: Answer['certificates'][number],
  now: Date,
): readonly IisCertificate[] {
  try {
    const read = new X509Certificate(Buffer.from(der, 'base64'));
    return [
      {
        store,
        thumbprint,
        names: alternativeNamesOf(read, 'DNS'),
        isExpired: new Date(read.validTo) < now,
        isOurs: friendlyName.startsWith(LABEL),
      },
    ];
  } catch {
    return [];
  }
}
