import type { PlainKey } from '../../../shared/content/texts.ts';
import type { OutsideView, PortView } from '../../../shared/events.ts';
import type { SignKind } from '../../components/sign.tsx';

export interface Seen {
  readonly key: PlainKey;
  readonly sign: SignKind;
  readonly until: string | null;
}

/** What a visitor makes of an answer. */
export function seenAs(view: OutsideView | undefined): Seen {
  if (view === undefined) return { key: 'done.silent', sign: 'know', until: null };
  const { http, https } = view;
  if (https.fingerprint !== null && https.trusted)
    return { key: 'done.trusted', sign: 'good', until: https.notAfter };
  if (https.fingerprint !== null) return { key: 'done.warned', sign: 'care', until: https.notAfter };
  return { key: http.status === null ? 'done.silent' : 'done.plain', sign: 'broken', until: null };
}

/** What a mail program makes of a port. */
export function portSeenAs({ state, trusted }: PortView): Seen {
  if (state === 'encrypted')
    return { key: trusted ? 'done.trusted' : 'done.warned', sign: trusted ? 'good' : 'care', until: null };
  return { key: state === 'plain' ? 'done.plain' : 'done.silent', sign: 'broken', until: null };
}

/** The least good answer of a name over all its addresses: that one counts. */
export const worstOf = (views: readonly OutsideView[], name: string): Seen =>
  leastGood(views.filter((view) => view.name === name).map(seenAs));

/** The least good answer of a name over all its ports of mail. */
export const worstPortOf = (ports: readonly PortView[], name: string): Seen =>
  leastGood(ports.filter((port) => port.name === name).map(portSeenAs));

const leastGoodFirst: readonly SignKind[] = ['broken', 'care', 'know', 'good'];

const leastGood = (seen: readonly Seen[]): Seen =>
  seen.toSorted((one, other) => leastGoodFirst.indexOf(one.sign) - leastGoodFirst.indexOf(other.sign))[0] ??
  seenAs(undefined);
