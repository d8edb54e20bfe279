import { mailServiceIds, mailServices } from '../../../shared/look/mail-services.ts';
import { isCovered } from '../../../shared/names/coverage.ts';
import { httpsProbes, type Probe } from '../../../shared/probes.ts';
import { targetCapabilities } from '../../../shared/target-capabilities.ts';
import { type Filesystem, standardFilesystem } from '../posix/ground.ts';
import type { ServerSite, WebServer } from '../target.ts';
import { checkPlesk } from './check.ts';
import { mailFor, mailNameOf, type PleskFacts, sitesFor } from './facts.ts';
import { detectPlesk, inspectPlesk } from './inspect.ts';
import { ownIssue } from './own-issue.ts';
import { planPlesk, proofAtPlesk } from './plan.ts';

/** A server with Plesk, as its administrator, by its command line. Tried on a double only (docs/plesk.md). */
export function pleskTarget(
  ground: Pick<Filesystem, 'liveRoot'> = standardFilesystem,
): WebServer<PleskFacts> {
  return {
    id: 'plesk',
    system: 'posix',
    ways: ['root-shell'],
    // What its mail servers and its older versions read is not ours to know.
    usualKey: 'rsa-2048',
    capabilities: targetCapabilities.plesk,
    governs: true,
    probeKinds: ['https', ...mailServiceIds],
    detect: detectPlesk,
    inspect: (host, names, signal) => inspectPlesk(host, ground, names, signal),
    sites: ({ sites }) =>
      sites.map(
        ({ domain, names, root, called }): ServerSite => ({
          names,
          addresses: ['*:80', '*:443'],
          file: root === '' ? domain : `${domain}, ${root}`,
          encrypted: called !== '',
        }),
      ),
    shown: (facts, names) =>
      sitesFor(facts, names).flatMap(({ shown }) =>
        shown !== null && names.some((name) => isCovered(shown.names, name)) ? [shown.fingerprint] : [],
      ),
    probes: probesOf,
    check: checkPlesk,
    obstacles: (facts, names) =>
      sitesFor(facts, names).flatMap((site) =>
        site.inFront.map(({ file, line, rule }) => ({
          kind: 'proxy' as const,
          names: site.names.filter((name) => names.includes(name)),
          ...{ file, line, rule },
          to: null,
          isPassed: false,
        })),
      ),
    plan: planPlesk,
    proofStage: proofAtPlesk,
    ownIssue,
    // It gathers what others want of its web servers too, and restarts them once.
    settlesWithin: 120_000,
  };
}

/** Visitors by each name, and mail programs by the name that is for them, at the doors that are open. */
function probesOf(facts: PleskFacts, names: readonly string[]): readonly Probe[] {
  const mail = mailFor(facts, names).map(({ domain }) => mailNameOf(domain));
  const doors = mailServiceIds.filter((kind) => facts.mailPorts.includes(mailServices[kind].port));
  return [
    ...httpsProbes(names.filter((name) => !mail.includes(name))),
    ...mail.flatMap((name) => doors.map((kind) => ({ kind, name, port: mailServices[kind].port }))),
  ];
}
