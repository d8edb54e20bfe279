import { z } from 'zod';
import type { FieldFaultKind } from '../field-faults.ts';
import { type CertificateName, isCertificateName } from './address-name.ts';
import { isDomainName, isHostName } from './domain-name.ts';

/** Names at a border: what comes out is branded, and what is sent over IPC has to be. */

export const hostName = z
  .string()
  .refine(isHostName, 'a name such as shop.example.com')
  .brand<'DomainName' | 'HostName', 'inout'>();

const wanted = 'a name such as shop.example.com (names with other letters in their xn-- form)';

export const domainName = z.string().refine(isDomainName, wanted).brand<'DomainName', 'inout'>();

/** As people write it into a job file: any case, a dot at the end. */
export const writtenDomainName = z
  .string()
  .transform((text) => text.trim().toLowerCase().replace(/\.$/, ''))
  .refine(isDomainName, 'name' satisfies FieldFaultKind)
  .brand<'DomainName'>();

/** The same, or an IPv4 address. */
export const writtenCertificateName = z.string().transform((text, context): CertificateName => {
  const name = text.trim().toLowerCase().replace(/\.$/, '');
  if (isCertificateName(name)) return name;
  context.issues.push({ code: 'custom', message: 'name' satisfies FieldFaultKind, input: text });
  return z.NEVER;
});
