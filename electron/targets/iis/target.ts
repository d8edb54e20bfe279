import { isCovered } from '../../../shared/names/coverage.ts';
import { httpsProbes } from '../../../shared/probes.ts';
import { targetCapabilities } from '../../../shared/target-capabilities.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';
import type { ServedCertificate } from '../../renewers/served.ts';
import type { ServerSite, WebServer } from '../target.ts';
import { checkIis } from './check.ts';
import type { IisFacts, IisSite } from './facts.ts';
import { detectIis, inspectIis } from './inspect.ts';
import { planIis } from './plan.ts';
import { proofStage } from './proof.ts';
import { namesOfSite } from './routing.ts';

/** IIS 8 and newer on Windows Server. Tried on a double only (docs/iis.md). */
export const iisTarget: WebServer<IisFacts, WindowsHost> = {
  id: 'iis',
  system: 'windows',
  ways: ['windows-administrator'],
  // Older Windows and mail programs beside IIS read RSA keys only.
  usualKey: 'rsa-2048',
  capabilities: targetCapabilities.iis,
  probeKinds: ['https'],
  detect: detectIis,
  inspect: (host, _names, signal) => inspectIis(host, signal),
  sites: iisSites,
  shown: shownFor,
  served: async (host, signal) => servedBy(await inspectIis(host, signal)),
  probes: (_facts, names) => httpsProbes(names),
  check: checkIis,
  // The listener answers before any rule of any site.
  obstacles: () => [],
  plan: planIis,
  proofStage,
  opensPort80: () => true,
  // The import stage is the rehearsal: the store takes the certificate and the key signs, before anybody is shown it.
};

const servedBy = ({ sites, certificates }: IisFacts): readonly ServedCertificate[] =>
  sites.flatMap(({ bindings }) =>
    bindings
      .filter(({ protocol, thumbprint }) => protocol === 'https' && thumbprint !== '')
      .map(({ information, host, thumbprint }) => ({
        ...{ service: 'IIS', file: information, mark: thumbprint, notBefore: null, notAfter: null },
        sites: host === '' ? [] : [host],
        names: certificates.find((one) => one.thumbprint === thumbprint)?.names ?? [],
      })),
  );

/** Of the https bindings that bear one of these names, or show a certificate for one to everybody. */
function shownFor({ sites, certificates }: IisFacts, names: readonly string[]): readonly string[] {
  const isFor = (thumbprint: string) =>
    certificates.some(
      (one) => one.thumbprint === thumbprint && names.some((name) => isCovered(one.names, name)),
    );
  const shown = sites.flatMap(({ bindings }) =>
    bindings
      .filter(({ protocol, host }) => protocol === 'https' && (host === '' || names.includes(host)))
      .map(({ thumbprint }) => thumbprint),
  );
  return [...new Set(shown)].filter(isFor);
}

/** A site without names of its own is known by those of the certificate that it shows. */
function iisSites({ sites, certificates }: IisFacts): readonly ServerSite[] {
  const named = (site: IisSite): readonly string[] => {
    const own = namesOfSite(site);
    const shown = site.bindings.map(({ thumbprint }) => thumbprint);
    return own.length > 0 ? own : (certificates.find((one) => shown.includes(one.thumbprint))?.names ?? []);
  };
  return sites
    .filter(({ bindings }) => bindings.length > 0)
    .map((site) => ({
      names: named(site),
      addresses: [...new Set(site.bindings.map(({ address, port }) => `${address}:${port}`))],
      file: site.root === '' ? site.name : `${site.name}, ${site.root}`,
      encrypted: site.bindings.some(({ protocol, thumbprint }) => protocol === 'https' && thumbprint !== ''),
    }));
}
