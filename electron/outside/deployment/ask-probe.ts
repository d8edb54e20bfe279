import type { PortView } from '../../../shared/events.ts';
import type { MailServiceId } from '../../../shared/look/mail-services.ts';
import type { Probe, ProbeKind } from '../../../shared/probes.ts';
import { failureOf, probeMail } from '../mail/mail-probe.ts';
import type { Outside } from '../outside.ts';
import { type Asking, probeTls } from '../tls/tls-probe.ts';

/** What a probe meets at one address of its name. */
export type PortAnswer = Pick<PortView, 'state' | 'fingerprint' | 'names' | 'issuer' | 'trusted' | 'reason'>;

interface Place {
  readonly name: string;
  readonly address: string;
  readonly port: number;
}
type Ask = (place: Place, outside: Outside, signal: AbortSignal, asking: Asking) => Promise<PortAnswer>;

const glanceMs = 3000;
const noCertificate = { fingerprint: null, issuer: null, trusted: false } as const;

const askWeb: Ask = async ({ name, address }, outside, signal, asking) => {
  const seen = await probeTls(name, address, outside, signal, { timeoutMs: glanceMs, asking });
  if (seen.kind === 'none') return { ...noCertificate, names: [], ...failureOf(seen.problem) };
  const { fingerprint, names, issuer, trusted, reason = null } = seen;
  return { state: 'encrypted', fingerprint, names: [...names], issuer, trusted, reason };
};

const askMail =
  (service: MailServiceId): Ask =>
  async ({ name, address, port }, outside, signal, asking) => {
    const { state, certificate, reason } = await probeMail(
      name,
      address,
      service,
      outside,
      signal,
      port,
      asking,
    );
    const leaf = certificate?.links[0];
    if (certificate === null || leaf === undefined) return { ...noCertificate, names: [], state, reason };
    const { fingerprint, names, issuer } = leaf;
    return { state, fingerprint, names, issuer, trusted: certificate.fault === null, reason };
  };

/** How each kind is asked: one handshake, behind STARTTLS where its protocol has that. */
const asks: Readonly<Record<ProbeKind, Ask>> = {
  https: askWeb,
  smtp: askMail('smtp'),
  submission: askMail('submission'),
  submissions: askMail('submissions'),
  imap: askMail('imap'),
  imaps: askMail('imaps'),
  pop3: askMail('pop3'),
  pop3s: askMail('pop3s'),
};

/** Whoever is asked without a name may show what it likes; the name is then only looked for in that. Rejects only when `signal` is aborted. */
export const askProbe = (
  { kind, name, port }: Probe,
  address: string,
  outside: Outside,
  signal: AbortSignal,
  asking: Asking = 'named',
): Promise<PortAnswer> => asks[kind]({ name, address, port }, outside, signal, asking);
