import { z } from 'zod';
import { isCertificateName, isHostName } from './host-name.ts';

export const hostName = z.string().refine(isHostName, 'a name such as shop.example.com');

export const domainName = z
  .string()
  .transform((text) => text.trim().toLowerCase().replace(/\.$/, ''))
  .refine(isCertificateName, 'a name such as shop.example.com (names with other letters in their xn-- form)');
