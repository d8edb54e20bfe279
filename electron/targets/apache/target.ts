import { httpsProbes } from '../../../shared/probes.ts';
import { targetCapabilities } from '../../../shared/target-capabilities.ts';
import { type Filesystem, standardFilesystem } from '../posix/ground.ts';
import { stageThroughLinks } from '../posix/linked-folders.ts';
import { readServed } from '../posix/served.ts';
import type { ServerSite, WebServer } from '../target.ts';
import { certificateFilesOf } from './config/certificate-files.ts';
import type { ApacheFacts } from './config/facts.ts';
import { matchName, namesOfHost } from './config/match.ts';
import { detectApache, inspectApache } from './inspect/inspect.ts';
import { checkApache, isOnServer } from './plan/check.ts';
import { encryptedAddresses } from './plan/encrypted-addresses.ts';
import { adoptNames } from './plan/given-names.ts';
import { hiddenOf } from './plan/hidden-sites.ts';
import { lastingOf } from './plan/lasting.ts';
import { planApache } from './plan/plan.ts';
import { apacheObstacles } from './proof/obstacles.ts';
import { proofPlan } from './proof/proof.ts';
import { proofFolder } from './proof/proof-folder.ts';
import { selfTestApache } from './self-test/self-test.ts';

/** Apache httpd 2.4 on a POSIX system. Another ground than the standard one is for tests. */
export function apacheTarget(ground: Filesystem = standardFilesystem): WebServer<ApacheFacts> {
  return {
    id: 'apache',
    system: 'posix',
    ways: ['root-shell'],
    usualKey: 'ec-p256',
    capabilities: targetCapabilities.apache,
    probeKinds: ['https'],
    detect: (host, signal) => detectApache(host, ground, signal),
    inspect: (host, names, signal) => inspectApache(host, ground, names, signal),
    sites: apacheSites,
    shown: shownCertificates,
    async served(host, signal) {
      const facts = await inspectApache(host, ground, [], signal);
      return readServed(host, 'Apache', namedCertificates(facts), signal);
    },
    probes: (facts, names) => httpsProbes(names.filter((name) => isOnServer(facts, name))),
    adopt: adoptNames,
    hidden: hiddenOf,
    check: checkApache,
    obstacles: apacheObstacles,
    plan: planApache,
    lasting: lastingOf,
    replacedByDefault: (facts, { names }) => shownCertificates(facts, names),
    opens: encryptedAddresses,
    proofFolder,
    proofStage: (facts, challenges) => stageThroughLinks(facts, proofPlan(facts, challenges).stage),
    selfTest: selfTestApache,
  };
}

function apacheSites(facts: ApacheFacts): readonly ServerSite[] {
  return facts.hosts.map((host) => ({
    names: namesOfHost(host),
    addresses: host.addresses.map(({ address, port }) => `${address}:${port}`),
    file: host.origin,
    encrypted: host.addresses.some(({ port }) => port === String(facts.ports.https)),
  }));
}

const namedCertificates = (facts: ApacheFacts) =>
  facts.hosts.flatMap((host) =>
    certificateFilesOf(facts, host).map((path) => ({ path, sites: namesOfHost(host) })),
  );

function shownCertificates(facts: ApacheFacts, names: readonly string[]): readonly string[] {
  const paths = names
    .flatMap((name) => matchName(facts, name).encrypted)
    .flatMap((host) => certificateFilesOf(facts, host));
  return [...new Set(paths)].flatMap((path) => facts.certificates[path]?.fingerprint ?? []);
}
