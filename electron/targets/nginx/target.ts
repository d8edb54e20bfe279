import { httpsProbes } from '../../../shared/probes.ts';
import { targetCapabilities } from '../../../shared/target-capabilities.ts';
import { type Filesystem, standardFilesystem } from '../posix/ground.ts';
import { stageThroughLinks } from '../posix/linked-folders.ts';
import { readServed } from '../posix/served.ts';
import { certificateNames, type InstallWish, type ServerSite, type WebServer } from '../target.ts';
import type { NginxFacts, NginxServer } from './config/facts.ts';
import { matchName, namesOfServer } from './config/match.ts';
import { detectNginx, inspectNginx } from './inspect/inspect.ts';
import { checkNginx, isOnServer } from './plan/check.ts';
import { encryptedAddresses } from './plan/encrypted-addresses.ts';
import { adoptNames } from './plan/given-names.ts';
import { hiddenOf } from './plan/hidden-sites.ts';
import { intentOf } from './plan/intent.ts';
import { lastingOf } from './plan/lasting.ts';
import { isPort80Free } from './plan/plain-door.ts';
import { planNginx } from './plan/plan.ts';
import { nginxObstacles } from './proof/obstacles.ts';
import { proofPlan } from './proof/proof.ts';
import { proofFolder } from './proof/proof-folder.ts';
import { selfTestNginx } from './self-test/self-test.ts';

/** nginx, and those that are built from it, on a POSIX system. Another ground than the standard one is for tests. */
export function nginxTarget(ground: Filesystem = standardFilesystem): WebServer<NginxFacts> {
  return {
    id: 'nginx',
    system: 'posix',
    ways: ['root-shell'],
    usualKey: 'ec-p256',
    capabilities: targetCapabilities.nginx,
    probeKinds: ['https'],
    detect: (host, signal) => detectNginx(host, ground, signal),
    inspect: (host, names, signal) => inspectNginx(host, ground, names, signal),
    sites: nginxSites,
    shown: shownCertificates,
    async served(host, signal) {
      const facts = await inspectNginx(host, ground, [], signal);
      return readServed(host, 'nginx', namedCertificates(facts), signal);
    },
    probes: (facts, names) => httpsProbes(names.filter((name) => isOnServer(facts, name))),
    adopt: adoptNames,
    hidden: hiddenOf,
    check: checkNginx,
    obstacles: nginxObstacles,
    plan: planNginx,
    lasting: lastingOf,
    replacedByDefault,
    opens: encryptedAddresses,
    proofFolder,
    opensPort80: isPort80Free,
    proofStage: (facts, challenges) => stageThroughLinks(facts, proofPlan(facts, challenges).stage),
    selfTest: selfTestNginx,
  };
}

function nginxSites({ servers }: NginxFacts): readonly ServerSite[] {
  return servers.map((server) => ({
    names: namesOfServer(server),
    addresses: server.listens.map(({ address, port }) => (port === 0 ? address : `${address}:${port}`)),
    file: server.file,
    encrypted: server.listens.some(({ isSsl }) => isSsl),
  }));
}

const namedCertificates = ({ servers }: NginxFacts) =>
  servers
    .filter(({ listens }) => listens.some(({ isSsl }) => isSsl))
    .flatMap((server) =>
      server.certificates
        .flatMap(({ certificate }) => certificate.path ?? [])
        .map((path) => ({ path, sites: namesOfServer(server) })),
    );

const shownCertificates = (facts: NginxFacts, names: readonly string[]): readonly string[] =>
  fingerprintsOf(
    facts,
    names.flatMap((name) => matchName(facts, name).encrypted),
  );

/** Those of the names, and of sites of earlier runs that one of theirs comes to be read before. */
function replacedByDefault(facts: NginxFacts, wish: InstallWish): readonly string[] {
  const { defaults } = intentOf(facts, wish.names, certificateNames(wish), wish);
  const overtaken = defaults.moved.map(({ site }) => site);
  return [...shownCertificates(facts, wish.names), ...fingerprintsOf(facts, overtaken)];
}

function fingerprintsOf(facts: NginxFacts, servers: readonly NginxServer[]): readonly string[] {
  const paths = servers.flatMap(({ certificates }) =>
    certificates.flatMap(({ certificate }) => certificate.path ?? []),
  );
  return [...new Set(paths)].flatMap((path) => facts.certificates[path]?.fingerprint ?? []);
}
