import { z } from 'zod';
import type { FieldFaultKind } from '../field-faults.ts';
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
