import type { Problem } from '../../../shared/problems.ts';
import type { NamelessSight } from '../tls/nameless.ts';

/** What may become of the certificate that is shown to whoever asks for no name. */
export interface DefaultAllowed {
  /** Fingerprint of the new certificate. */
  readonly fingerprint: string;
  /** Fingerprints of those in whose place it was put: whoever was given one of them by default may get it. */
  readonly replaced: ReadonlySet<string>;
}

/** Two looks as one: an address that shows now this one and now that one says nothing. */
export const steadySights = (
  first: readonly NamelessSight[],
  second: readonly NamelessSight[],
): readonly NamelessSight[] =>
  first.filter(
    ({ address, fingerprint }) =>
      fingerprint !== null &&
      second.some((one) => one.address === address && one.fingerprint === fingerprint),
  );

/**
 * Addresses at which those who ask for no name are shown something else than before: `default-certificate-changed` {address,
 * before, after}. The new certificate may stand where a replaced one stood, and where nobody vouched for the former one. Pure.
 */
export function changedDefaults(
  before: readonly NamelessSight[],
  after: readonly NamelessSight[],
  { fingerprint, replaced }: DefaultAllowed,
): readonly Problem[] {
  return before.flatMap((was): readonly Problem[] => {
    const is = after.find(({ address }) => address === was.address);
    if (is === undefined || was.fingerprint === null || is.fingerprint === was.fingerprint) return [];
    const mayChange = !was.isVouchedFor || replaced.has(was.fingerprint);
    if (mayChange && is.fingerprint === fingerprint) return [];
    const facts = {
      address: was.address,
      before: was.fingerprint,
      after: is.fingerprint ?? 'no answer',
    };
    return [{ code: 'default-certificate-changed', facts }];
  });
}
