import {
  type DnsField,
  type DnsFieldName,
  type DnsProviderId,
  dnsProviderIds,
  providerOf,
} from '../dns/providers.ts';
import type { PlainKey } from './texts.ts';

/** How somebody gets what a provider is reached with, and the least right that it needs. */
export const tokenSteps = (id: DnsProviderId): PlainKey => `dns.token.${id}`;

/** The same for a provider as problems and plans name it; undefined: it is none of ours. */
export function tokenStepsOf(title: unknown): PlainKey | undefined {
  const id = dnsProviderIds.find((each) => providerOf(each).title === title);
  return id === undefined ? undefined : tokenSteps(id);
}

/** What a field of a provider's form is called. */
export const fieldLabel = ({ name }: DnsField): PlainKey => `dns.field.${name as DnsFieldName}`;
