import { targetCapabilities } from '../../../shared/target-capabilities.ts';
import { type Filesystem, standardFilesystem } from '../posix/ground.ts';
import type { ServerTarget } from '../target.ts';
import { filesIn } from './config/certificate-value.ts';
import type { EximFacts } from './config/facts.ts';
import { mailNames, meantNames, ownName } from './config/mail-names.ts';
import { detectExim, inspectExim } from './inspect/inspect.ts';
import { checkExim } from './plan/check.ts';
import { lastingOf } from './plan/lasting.ts';
import { planExim } from './plan/plan.ts';
import { unnamedOf } from './plan/unnamed.ts';
import { selfTestExim } from './self-test/self-test.ts';

/** Exim 4.90 and newer on a POSIX system. Another ground than the standard one is for tests. */
export function eximTarget(
  ground: Pick<Filesystem, 'liveRoot'> = standardFilesystem,
): ServerTarget<EximFacts> {
  return {
    id: 'exim',
    system: 'posix',
    ways: ['root-shell'],
    usualKey: 'ec-p256',
    capabilities: targetCapabilities.exim,
    probeKinds: ['smtp', 'submission', 'submissions'],
    detect: detectExim,
    inspect: (host, names, signal) => inspectExim(host, ground, names, signal),
    sites: (facts) =>
      ownName(facts).map((name) => ({
        names: [name],
        addresses: facts.listeners.map(({ port }) => `*:${port}`),
        file: facts.main,
        encrypted: facts.values.tls_advertise_hosts !== '',
      })),
    shown: (facts) => [
      ...new Set(
        filesIn(facts.values.tls_certificate ?? '').flatMap(
          (file) => facts.certificates[file]?.fingerprint ?? [],
        ),
      ),
    ],
    shownFrom: (facts) => filesIn(facts.values.tls_certificate ?? ''),
    probes: (facts, names) =>
      mailNames(facts, names).flatMap((name) =>
        facts.listeners.map(({ kind, port }) => ({ kind, name, port })),
      ),
    meant: meantNames,
    unnamed: unnamedOf,
    check: checkExim,
    obstacles: () => [],
    plan: planExim,
    lasting: lastingOf,
    selfTest: selfTestExim,
  };
}
