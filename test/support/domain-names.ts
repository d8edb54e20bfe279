import { type DomainName, isDomainName } from '../../shared/names/domain-name.ts';

/** A name that a test made up. */
export function domainName(text: string): DomainName {
  if (!isDomainName(text)) throw new Error(`no domain name: ${text}`);
  return text;
}

export const domainNames = (...texts: readonly string[]): DomainName[] => texts.map(domainName);
