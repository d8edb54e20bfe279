import type { PlainKey } from '../../../shared/content/texts.ts';
import type { OutsideView } from '../../../shared/events.ts';
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

/** The least good answer of a name over all its addresses: that one counts. */
export function worstOf(views: readonly OutsideView[], name: string): Seen {
  const order: readonly SignKind[] = ['broken', 'care', 'know', 'good'];
  const seen = views.filter((view) => view.name === name).map(seenAs);
  return (
    seen.toSorted((one, other) => order.indexOf(one.sign) - order.indexOf(other.sign))[0] ?? seenAs(undefined)
  );
}
