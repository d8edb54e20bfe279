import type { PortView } from '../../../shared/events.ts';
import { isCovered } from '../../../shared/names/coverage.ts';
import type { MailProbe } from '../../../shared/probes.ts';
import type { Problem, ProblemCode } from '../../../shared/problems.ts';
import type { ChangedAllowed } from './neighbouring-sites.ts';

type Port = Pick<PortView, 'kind' | 'name' | 'port' | 'address'>;

/** How bad an answer is for the one who asked: encrypted, offers no encryption, no mail server, nobody. */
const badness: Readonly<Record<PortView['state'], number>> = {
  encrypted: 0,
  plain: 1,
  strange: 2,
  closed: 3,
  silent: 3,
  'out-of-reach': 3,
};

/** Nothing answers there, or this computer has no way there. */
export const isSilentPort = ({ state }: Pick<PortView, 'state'>): boolean => badness[state] === 3;

/** The same port in another look. */
export const portOf = (views: readonly PortView[], { kind, name, port, address }: Port) =>
  views.find((one) => one.kind === kind && one.name === name && one.port === port && one.address === address);

/** Out of our reach, or as silent as it was before we came: networks of homes mostly let nobody out to port 25. */
export function isExcusedPort(before: readonly PortView[], view: PortView): boolean {
  const then = portOf(before, view);
  return isSilentPort(view) && (view.state === 'out-of-reach' || (then !== undefined && isSilentPort(then)));
}

/**
 * What keeps mail programs and other mail servers from what was promised: each probe meets the new, trusted certificate
 * on every address where something answered before, and no port is worse than before. Of each name one port at least
 * must have been proven. None: `[]`.
 */
export function judgePorts(
  before: readonly PortView[],
  after: readonly PortView[],
  probes: readonly MailProbe[],
  fingerprint: string,
  /** False: nobody vouches for the certificate. */
  isTrustExpected = true,
): readonly Problem[] {
  return [...new Set(probes.map(({ name }) => name))].flatMap((name) => {
    const heard = after.filter((view) => view.name === name && !isExcusedPort(before, view));
    if (heard.length === 0) {
      const { port = 0 } = probes.find((one) => one.name === name) ?? {};
      return [
        { code: 'mail-certificate-not-visible', facts: { name, address: '', port, seen: '' } } as const,
      ];
    }
    return heard.flatMap((view) => {
      const worse = worsePorts(before, [view]);
      return worse.length > 0 ? worse : certificateProblem(view, fingerprint, isTrustExpected);
    });
  });
}

function certificateProblem(view: PortView, expected: string, isTrustExpected: boolean): readonly Problem[] {
  const { name, address, port, fingerprint, issuer, trusted, reason, state } = view;
  const problem = (code: ProblemCode, facts: Problem['facts']): readonly Problem[] => [
    { code, facts: { name, address, port, ...facts } },
  ];
  if (fingerprint !== expected)
    return problem('mail-certificate-not-visible', { seen: fingerprint ?? state, issuer: issuer ?? '' });
  return trusted || !isTrustExpected ? [] : problem('new-certificate-not-trusted', { reason: reason ?? '' });
}

/** Ports that answered before and are silent now, or that have stopped to encrypt. */
export function worsePorts(before: readonly PortView[], after: readonly PortView[]): Problem[] {
  return after.flatMap((view): readonly Problem[] => {
    const then = portOf(before, view);
    if (then === undefined || isExcusedPort(before, view) || badness[view.state] <= badness[then.state])
      return [];
    const { name, address, port, state, reason } = view;
    const facts = { name, address, port, before: then.state, after: state, reason: reason ?? '' };
    return [{ code: 'mail-port-worse', facts }];
  });
}

/** Nobody can have relied on such a certificate without a word against it (openssl-verification-options(1)). */
const warned: ReadonlySet<string> = new Set(['DEPTH_ZERO_SELF_SIGNED_CERT', 'CERT_HAS_EXPIRED']);

/**
 * Ports of names that are none of ours where others are given something else than before: `other-mail-changed` {name,
 * address, port, before, after}. A certificate counts that was for the name; of one for others, of one that signed itself and
 * of one whose time is over its people were warned, and the plans of Postfix, Dovecot and Exim let it give way.
 */
export function changedPorts(
  before: readonly PortView[],
  after: readonly PortView[],
  { fingerprint, isCovered: isOurs }: ChangedAllowed,
): readonly Problem[] {
  const shown = ({ fingerprint: own, names, name }: PortView): string | null =>
    own !== null && isCovered(names, name) ? own : null;
  const isWarnedOf = ({ trusted, reason }: PortView): boolean => !trusted && warned.has(reason ?? '');
  return after.flatMap((is): readonly Problem[] => {
    const was = portOf(before, is);
    if (was === undefined) return [];
    const { name, address, port } = is;
    const changed = (then: string, now: string): readonly Problem[] => [
      { code: 'other-mail-changed', facts: { name, address, port, before: then, after: now } },
    ];
    if (worsePorts([was], [is]).length > 0) return changed(was.state, is.state);
    const [former, now] = [isWarnedOf(was) ? null : shown(was), shown(is)];
    const isFine = former === null || former === now || (now === fingerprint && isOurs(is.name));
    return isFine ? [] : changed(former, is.fingerprint ?? is.state);
  });
}
