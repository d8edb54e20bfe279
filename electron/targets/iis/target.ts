import { httpsProbes } from '../../../shared/probes.ts';
import { targetCapabilities } from '../../../shared/target-capabilities.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';
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
  // Windows names certificates by another fingerprint; who renews there is not looked at yet.
  shown: () => [],
  probes: (_facts, names) => httpsProbes(names),
  check: checkIis,
  // The listener answers before any rule of any site.
  obstacles: () => [],
  plan: planIis,
  proofStage,
  // The import stage is the rehearsal: the store takes the certificate and the key signs, before anybody is shown it.
};

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
