import { targetCapabilities } from '../../../shared/target-capabilities.ts';
import { type Filesystem, standardFilesystem } from '../posix/ground.ts';
import { readServed } from '../posix/served.ts';
import type { ServerTarget } from '../target.ts';
import type { DovecotFacts } from './config/facts.ts';
import { mailNames, meantNames } from './config/mail-names.ts';
import { answersFor, keyNames, namesOfScope, pathOf, tlsScopes } from './config/tls-places.ts';
import { detectDovecot, inspectDovecot } from './inspect/inspect.ts';
import { checkDovecot } from './plan/check.ts';
import { lastingOf } from './plan/lasting.ts';
import { planDovecot } from './plan/plan.ts';
import { unnamedOf } from './plan/unnamed.ts';
import { selfTestDovecot } from './self-test/self-test.ts';

/** Dovecot 2.3 and 2.4 on a POSIX system. Another ground than the standard one is for tests. */
export function dovecotTarget(
  ground: Pick<Filesystem, 'liveRoot'> = standardFilesystem,
): ServerTarget<DovecotFacts> {
  return {
    id: 'dovecot',
    system: 'posix',
    ways: ['root-shell'],
    usualKey: 'ec-p256',
    capabilities: targetCapabilities.dovecot,
    probeKinds: ['imap', 'imaps', 'pop3', 'pop3s', 'submission', 'submissions'],
    detect: detectDovecot,
    inspect: (host, names, signal) => inspectDovecot(host, ground, names, signal),
    sites: (facts) =>
      tlsScopes(facts)
        .filter((scope) => namesOfScope(scope).length > 0)
        .map((scope) => ({
          names: namesOfScope(scope),
          addresses: facts.listeners.map(({ port }) => `*:${port}`),
          file: scope.blocks[0]?.file ?? facts.main,
          encrypted: true,
        })),
    shown: shownCertificates,
    shownFrom: (facts) => namedCertificates(facts).map(({ path }) => path),
    async served(host, signal) {
      const facts = await inspectDovecot(host, ground, [], signal);
      return readServed(host, 'Dovecot', namedCertificates(facts), signal);
    },
    probes: (facts, names) =>
      mailNames(facts, names).flatMap((name) =>
        facts.listeners.map(({ kind, port }) => ({ kind, name, port })),
      ),
    meant: meantNames,
    unnamed: unnamedOf,
    check: checkDovecot,
    obstacles: () => [],
    plan: planDovecot,
    lasting: lastingOf,
    selfTest: selfTestDovecot,
  };
}

function namedCertificates(facts: DovecotFacts) {
  const keys = keyNames(facts);
  return tlsScopes(facts).flatMap((scope) => {
    const path = pathOf(scope.settings[keys.certificate]?.line.value ?? '', keys);
    return path === null ? [] : [{ path, sites: namesOfScope(scope) }];
  });
}

function shownCertificates(facts: DovecotFacts, names: readonly string[]): readonly string[] {
  const keys = keyNames(facts);
  const scopes = tlsScopes(facts);
  const shown = mailNames(facts, names).flatMap(
    (name) => scopes.find((scope) => answersFor(scope, name)) ?? scopes[0] ?? [],
  );
  return [...new Set(shown)].flatMap(({ settings }) => {
    const path = pathOf(settings[keys.certificate]?.line.value ?? '', keys);
    return path === null ? [] : (facts.certificates[path]?.fingerprint ?? []);
  });
}
