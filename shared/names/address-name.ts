import type { z } from 'zod';
import { type DomainName, isDomainName } from './domain-name.ts';

/**
 * An IPv4 address that a certificate is for (iPAddress, RFC 5280 §4.2.1.6, RFC 8738): four numbers, as browsers write them. No
 * domain name: nobody looks it up, no star stands for a part of it, and it is never said in a handshake (RFC 6066 §3).
 */
export type AddressName = string & z.$brand<'AddressName'>;

/** What a certificate can be for. */
export type CertificateName = DomainName | AddressName;

export function isAddressName(text: string): text is AddressName {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

export const isCertificateName = (text: string): text is CertificateName =>
  isDomainName(text) || isAddressName(text);
