import type { Sign } from '../../look/signs.ts';
import type { FindingId, SiteLook } from '../../look.ts';
import { counterpartOf, type DomainName } from '../../names/domain-name.ts';
import type { Preset } from '../../settings.ts';

export interface Situation {
  readonly look: SiteLook;
  readonly preset: Preset | null;
  readonly names: readonly DomainName[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

export const findingOf = ({ findings }: SiteLook, ...ids: readonly FindingId[]) =>
  findings.find(({ id }) => ids.includes(id));
export const has = (look: SiteLook, ...ids: readonly FindingId[]): boolean =>
  findingOf(look, ...ids) !== undefined;
export const signOf = (
  { signs }: SiteLook,
  kind: Sign['kind'],
  ...certificates: readonly Sign['certificates'][]
) => signs.find((sign) => sign.kind === kind && certificates.includes(sign.certificates));

/** What browsers warn of, the first that they would stumble over. */
export const certificateFaults = [
  'not-encrypted',
  'certificate-expired',
  'certificate-wrong-name',
  'certificate-self-signed',
  'certificate-incomplete',
  'certificate-not-trusted',
  'certificate-distrusted',
  'certificate-not-yet-valid',
] as const satisfies readonly FindingId[];

/** Browsers are content with the domain itself today. */
export const isDomainTrusted = (look: SiteLook): boolean =>
  has(look, 'certificate-good', 'certificate-ends-soon');

/** Browsers are content with each name of the site. */
export const isTrusted = (look: SiteLook): boolean =>
  isDomainTrusted(look) && !has(look, ...certificateFaults);

/** The name with `www.` (or without it), where visitors of it are warned; null: they are not, or nobody looked. */
export function brokenCounterpart(look: SiteLook): string | null {
  const other = counterpartOf(look.domain);
  const seen = look.names.find(({ name }) => name === other);
  if (other === null || seen === undefined) return null;
  const isFound = look.findings.some(
    ({ id, facts }) => certificateFaults.some((fault) => fault === id) && facts.name === other,
  );
  const faulty = seen.certificates.some(({ certificate }) => certificate.fault !== null);
  const isOpen = seen.certificates.length === 0 && seen.views.some(({ http }) => http.status !== null);
  return isFound || (!look.proposedNames.includes(other) && (faulty || isOpen)) ? other : null;
}
