import { bareOf, type HostName, isHostName } from '../../../shared/names/domain-name.ts';
import type { Wait } from '../../../shared/waiting.ts';

/** What is to stand, or stood, at one record. */
export interface AtRecord {
  readonly domain: HostName;
  readonly record: string;
  readonly values: readonly string[];
}

/** A bare name and its star share a record; each is looked at once. Pure. */
export function byRecord(records: Wait['for']['records']): readonly AtRecord[] {
  return [...new Set(records.map(({ record }) => record))].flatMap((record) => {
    const own = records.filter((one) => one.record === record);
    const domain = bareOf(own[0]?.name ?? '');
    return isHostName(domain) ? [{ domain, record, values: own.map(({ value }) => value) }] : [];
  });
}
