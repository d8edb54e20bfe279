import type { SeenCertificate } from '../../../shared/look/certificate.ts';
import type { MailEndpoint } from '../../../shared/look/mail.ts';
import { type MailProbe, mailProbes, type Probe, visitedNames } from '../../../shared/probes.ts';
import type { ShownView } from '../../../shared/served.ts';
import { inParallel } from '../../in-parallel.ts';
import { probeMail } from '../mail/mail-probe.ts';
import type { Outside } from '../outside.ts';
import { isSilentPort } from './judge-ports.ts';
import { endpointsOf, lookAtPlace } from './view.ts';

const sitesAtOnce = 16;
/** Mail servers take it amiss when somebody comes with many connections at once. */
const portsAtOnce = 8;

/**
 * What is shown at the doors that these probes stand for, on each address of their names: web sites first, with serial and
 * first day of each certificate. A port for mail that is silent is left out where another one of its name shows something:
 * networks of homes mostly let nobody out to port 25. Raises `name-not-in-dns`.
 */
export async function shownOutside(
  probes: readonly Probe[],
  outside: Outside,
  signal: AbortSignal,
): Promise<readonly ShownView[]> {
  const [sites, ports] = await Promise.all([
    shownSites(visitedNames(probes), outside, signal),
    shownPorts(mailProbes(probes), outside, signal),
  ]);
  return [...sites, ...ports];
}

async function shownSites(names: readonly string[], outside: Outside, signal: AbortSignal) {
  const places = await endpointsOf(names, outside, signal);
  return inParallel(places, sitesAtOnce, async (place): Promise<ShownView> => {
    const { view, certificate } = await lookAtPlace(place, outside, signal);
    return { ...view, ...datesOf(certificate) };
  });
}

async function shownPorts(probes: readonly MailProbe[], outside: Outside, signal: AbortSignal) {
  const names = probes.map(({ name }) => name);
  const places = await endpointsOf(names, outside, signal);
  const doors = places.flatMap(({ name, address }) =>
    probes.filter((probe) => probe.name === name).map((probe) => ({ probe, address })),
  );
  const seen = await inParallel(doors, portsAtOnce, async ({ probe, address }) => {
    const { name, kind, port } = probe;
    return { probe, endpoint: await probeMail(name, address, kind, outside, signal, port) };
  });
  return heardPorts(seen);
}

/** A door for mail as it was met. */
export interface MetPort {
  readonly probe: MailProbe;
  readonly endpoint: Pick<MailEndpoint, 'address' | 'state' | 'certificate' | 'reason'>;
}

/** The views of those that count; pure. */
export function heardPorts(met: readonly MetPort[]): readonly ShownView[] {
  const shows = new Set(
    met.flatMap(({ probe, endpoint }) => (endpoint.state === 'encrypted' ? [probe.name] : [])),
  );
  return met.filter(({ probe, endpoint }) => !isSilentPort(endpoint) || !shows.has(probe.name)).map(viewOf);
}

function viewOf({ probe: { kind, name, port }, endpoint }: MetPort): ShownView {
  const { address, state, certificate, reason } = endpoint;
  const leaf = certificate?.links[0];
  const said = reason ?? certificate?.reason ?? state;
  return {
    name,
    address,
    door: { kind, port },
    http: {
      status: null,
      redirects: [],
      finalStatus: null,
      ...(leaf === undefined ? { problem: said } : {}),
    },
    https: {
      status: null,
      fingerprint: leaf?.fingerprint ?? null,
      subject: leaf?.subject ?? null,
      issuer: leaf?.issuer ?? null,
      names: [...(leaf?.names ?? [])],
      notAfter: leaf?.notAfter ?? null,
      trusted: leaf !== undefined && certificate?.fault === null,
      protocol: certificate?.protocol ?? null,
      ...(leaf === undefined || certificate?.fault !== null ? { reason: said } : {}),
    },
    ...datesOf(certificate),
  };
}

function datesOf(certificate: SeenCertificate | null): Pick<ShownView, 'serial' | 'notBefore'> {
  const leaf = certificate?.links[0];
  return { serial: leaf?.serial ?? null, notBefore: leaf?.notBefore ?? null };
}
