import type { DnsMethod } from './challenge.ts';
import { bareOf } from './names/domain-name.ts';

/** RFC 8555 §8.4; draft-ietf-acme-dns-persist §4. */
const labels: Readonly<Record<DnsMethod, string>> = {
  'dns-01': '_acme-challenge',
  'dns-persist-01': '_validation-persist',
};

/** Where an authority looks for the record of a name: a bare domain and its star share one. Pure. */
export const recordNameOf = (method: DnsMethod, name: string): string => `${labels[method]}.${bareOf(name)}`;

/** The same for values that stand there for moments only (RFC 8555 §8.4). Pure. */
export const challengeRecordName = (name: string): string => recordNameOf('dns-01', name);

/** By which method the values at a record prove a name. Pure. */
export const dnsMethodAt = (record: string): DnsMethod =>
  isLastingRecord(record) ? 'dns-persist-01' : 'dns-01';

/** Whether a record by its full name is one that lasts. Pure. */
export const isLastingRecord = (record: string): boolean => record.startsWith(`${labels['dns-persist-01']}.`);
