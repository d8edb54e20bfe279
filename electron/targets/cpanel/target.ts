import { isCovered } from '../../../shared/names/coverage.ts';
import { httpsProbes } from '../../../shared/probes.ts';
import { targetCapabilities } from '../../../shared/target-capabilities.ts';
import type { PanelHost } from '../../remote/panel/host.ts';
import type { ServerSite, WebServer } from '../target.ts';
import { autoSsl } from './autossl.ts';
import { checkCpanel } from './check.ts';
import { type CpanelFacts, sitesFor } from './facts.ts';
import { detectCpanel, inspectCpanel } from './inspect.ts';
import { planCpanel, proofAtPanel } from './plan.ts';

/** A customer's account at a host with cPanel, by UAPI and a token. Tried on a double only (docs/cpanel.md). */
export const cpanelTarget: WebServer<CpanelFacts, PanelHost> = {
  id: 'cpanel',
  system: 'panel',
  ways: ['panel-api'],
  // What the host's mail server and its older programs read is not ours to know.
  usualKey: 'rsa-2048',
  capabilities: targetCapabilities.cpanel,
  probeKinds: ['https'],
  detect: detectCpanel,
  inspect: inspectCpanel,
  sites: ({ sites }) =>
    sites.map(
      ({ domain, names, root, shown }): ServerSite => ({
        names,
        addresses: ['*:80', '*:443'],
        file: root === null ? domain : `${domain}, ${root}`,
        encrypted: shown !== null,
      }),
    ),
  shown: (facts, names) =>
    sitesFor(facts, names).flatMap(({ shown }) =>
      shown !== null && names.some((name) => isCovered(shown.names, name)) ? [shown.fingerprint] : [],
    ),
  probes: (_facts, names) => httpsProbes(names),
  check: checkCpanel,
  // What hides a file is in settings of the host's, out of our reach.
  obstacles: () => [],
  plan: planCpanel,
  proofStage: proofAtPanel,
  ownIssue: autoSsl,
  // The panel restarts its web server behind our back, once it has gathered what others want of it too.
  settlesWithin: 90_000,
};
