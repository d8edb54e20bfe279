import { targetCapabilities } from '../../../shared/target-capabilities.ts';
import { type Filesystem, standardFilesystem } from '../posix/ground.ts';
import { readServed } from '../posix/served.ts';
import type { ServerTarget } from '../target.ts';
import { mainFile, type PostfixFacts } from './config/facts.ts';
import { listenersOf } from './config/listeners.ts';
import { detectPostfix, inspectPostfix } from './inspect/inspect.ts';
import { checkPostfix } from './plan/check.ts';
import { willEncrypt } from './plan/encryption.ts';
import { filesOf } from './plan/intent.ts';
import { lastingOf } from './plan/lasting.ts';
import { meantNames, ownName, postfixProbes } from './plan/names.ts';
import { planPostfix } from './plan/plan.ts';
import { unnamedOf } from './plan/unnamed.ts';
import { selfTestPostfix } from './self-test/self-test.ts';

/** Postfix 2.11 and newer on a POSIX system. Another ground than the standard one is for tests. */
export function postfixTarget(
  ground: Pick<Filesystem, 'liveRoot'> = standardFilesystem,
): ServerTarget<PostfixFacts> {
  return {
    id: 'postfix',
    system: 'posix',
    ways: ['root-shell'],
    usualKey: 'ec-p256',
    capabilities: targetCapabilities.postfix,
    probeKinds: ['smtp', 'submission', 'submissions'],
    detect: detectPostfix,
    inspect: (host, names, signal) => inspectPostfix(host, ground, names, signal),
    sites: (facts) =>
      ownName(facts).map((name) => ({
        names: [name],
        addresses: listenersOf(facts).map(({ host, port }) => `${host ?? '*'}:${port}`),
        file: mainFile(facts),
        encrypted: listenersOf(facts).some(({ isEncrypted }) => isEncrypted),
      })),
    shown: shownCertificates,
    shownFrom: shownFiles,
    async served(host, signal) {
      const facts = await inspectPostfix(host, ground, [], signal);
      const named = shownFiles(facts).map((path) => ({ path, sites: ownName(facts) }));
      return readServed(host, 'Postfix', named, signal);
    },
    probes: postfixProbes,
    meant: meantNames,
    unnamed: unnamedOf,
    check: checkPostfix,
    obstacles: () => [],
    plan: planPostfix,
    lasting: lastingOf,
    selfTest: selfTestPostfix,
  };
}

const shownCertificates = (facts: PostfixFacts): readonly string[] => [
  ...new Set(shownFiles(facts).flatMap((file) => facts.certificates[file]?.fingerprint ?? [])),
];

function shownFiles(facts: PostfixFacts): readonly string[] {
  const services = listenersOf(facts)
    .filter((listener) => willEncrypt(facts, listener))
    .map(({ service }) => service);
  return services.flatMap((service) => filesOf(facts, { prefix: 'smtpd', service }));
}
