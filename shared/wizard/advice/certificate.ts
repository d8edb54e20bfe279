import type { FindingId, SiteLook } from '../../look.ts';
import { isCovered } from '../../names/coverage.ts';
import type { DomainName } from '../../names/domain-name.ts';
import { isOwnName } from '../../names/own-names.ts';
import { isForMail } from '../../names/suggestions.ts';
import { type CertificateTime, renewalOf } from '../../renewal.ts';
import type { ReasonId, Rule } from './advice-of.ts';
import { mailTrouble } from './mail.ts';
import { automatic, mendFirst, nothing } from './roads.ts';
import { brokenCounterpart, findingOf, isTrusted, type Situation, signOf } from './situation.ts';

const day = 86_400_000;

/** What visitors ask for and the present certificate does not carry. A good site is not touched for its mail alone. */
const missingOf = ({ look, names }: Situation): readonly DomainName[] =>
  names.filter((name) => !isCovered(look.certificateNames ?? [], name) && !isForMail(look, name));

/** Nothing is broken, and the day for a new one has not come. */
export const fine: Rule = (situation) => {
  const { look, now } = situation;
  const good = findingOf(look, 'certificate-good', 'certificate-ends-soon');
  const endsAt = Number(good?.facts.endsAt ?? Number.NaN);
  if (good === undefined || Number.isNaN(endsAt) || !isTrusted(look)) return null;
  if (missingOf(situation).length > 0) return null;
  const comeBack = renewalOf(timeOf(look, endsAt)).getTime();
  const server = signOf(look, 'server', 'automatic');
  if (comeBack <= now && server === undefined) return null;
  const other = brokenCounterpart(look);
  if (other !== null) return mendFirst(situation, 'counterpart-elsewhere', { other });
  const trouble = mailTrouble(situation);
  if (trouble !== null) return trouble;
  if (server !== undefined)
    return nothing(situation, 'certificate-good', 'server-does-it', { endsAt, name: server.name });
  const facts = { endsAt, comeBack, issuer: String(good.facts.issuer ?? '') };
  return { ...nothing(situation, 'certificate-good', 'certificate-fine', facts), comeBack };
};

/** Where its first day was not seen, the usual 90 days before its end. */
function timeOf(look: SiteLook, endsAt: number): CertificateTime {
  const leaf = look.names.find(({ name }) => name === look.domain)?.certificates[0]?.certificate.links[0];
  const issuedAt = leaf?.notBefore ?? new Date(endsAt - 90 * day).toISOString();
  return { issuedAt, notAfter: new Date(endsAt).toISOString() };
}

const reasonsByFinding: readonly (readonly [FindingId, ReasonId])[] = [
  ['not-encrypted', 'not-encrypted'],
  ['certificate-expired', 'expired'],
  ['certificate-wrong-name', 'wrong-name'],
  ['certificate-self-signed', 'not-trusted'],
  ['certificate-not-trusted', 'not-trusted'],
  ['certificate-distrusted', 'not-trusted'],
  ['certificate-incomplete', 'incomplete'],
  ['certificate-not-yet-valid', 'not-trusted'],
  ['certificate-ends-soon', 'ends-soon'],
];

/** Something is wrong with the certificate, or there is none. */
export const lacking: Rule = (situation) => {
  const { look, now } = situation;
  const led = findingOf(look, 'leads-elsewhere');
  if (led !== undefined && !isTrusted(look)) return automatic(situation, 'forwarded', led.facts);
  for (const [id, reason] of reasonsByFinding) {
    const found = findingOf(look, id);
    if (found === undefined) continue;
    // A certificate of one's own that lacks some of the names is not somebody else's.
    const isOwn = (look.certificateNames ?? []).some((name) => isOwnName(name, look));
    const missing = reason === 'wrong-name' && isOwn ? missingOf(situation) : [];
    if (missing.length > 0) return automatic(situation, 'names-missing', { names: missing });
    return automatic(situation, reason, found.facts);
  }
  const good = findingOf(look, 'certificate-good');
  if (good === undefined) return null;
  const missing = missingOf(situation);
  if (missing.length > 0) return automatic(situation, 'names-missing', { names: missing });
  const days = Math.floor((Number(good.facts.endsAt) - now) / day);
  return automatic(situation, 'ends-soon', { ...good.facts, days });
};
