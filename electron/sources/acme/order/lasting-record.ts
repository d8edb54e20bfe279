import type { LastingRecord } from '../../../../shared/challenge.ts';
import { recordNameOf } from '../../../../shared/challenge-record.ts';
import { isHostName } from '../../../../shared/names/domain-name.ts';
import { notAcme } from '../protocol/problems.ts';
import type { Authorization } from '../protocol/resources.ts';

/** Lower case, no dot at the end (draft-ietf-acme-dns-persist §3.1). */
const isIssuer = (name: string): boolean => isHostName(name);

/** What may stand in a parameter's value (RFC 8659 §4.2), and needs no escape in a TXT record. */
const isPlain = (url: string): boolean => /^[!#-:<-[\]-~]+$/.test(url);

/** One string of a TXT record (RFC 1035 §3.3.14). */
const longest = 255;

/**
 * The record by which the authority may always sign for this account (draft-ietf-acme-dns-persist §4, in the syntax of
 * RFC 8659 §4.2): the authority's own name, the account's address there, and for a star `policy=wildcard`. Raises `ca-not-acme`
 * where what it gives cannot stand in a record, or where it names another account than the one that asks: the record would let
 * a stranger have certificates.
 */
export function lastingRecord(
  ca: string,
  name: string,
  challenge: Authorization['challenges'][number],
  { account, isForStar }: { readonly account: string; readonly isForStar: boolean },
): LastingRecord {
  const { 'issuer-domain-names': issuers = [], accounturi = account } = challenge;
  const issuer = issuers.find(isIssuer);
  if (issuer === undefined) throw notAcme(ca, `it names itself by no domain for ${name}`);
  if (accounturi !== account || !isPlain(account))
    throw notAcme(ca, `it wants a record for another account than ${account}`);
  const value = `${issuer}; accounturi=${account}${isForStar ? '; policy=wildcard' : ''}`;
  if (value.length > longest) throw notAcme(ca, `its record for ${name} would be longer than ${longest}`);
  return { name, record: recordNameOf('dns-persist-01', name), value, lasts: true };
}
