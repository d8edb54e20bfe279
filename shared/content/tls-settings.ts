import { z } from 'zod';
import newest from './tls/2026-04.json' with { type: 'json' };

/** What servers are told about encryption. A file is frozen once published; newer advice is a newer file. */
const tlsSettings = z.strictObject({
  id: z.string().regex(/^\d{4}-\d{2}$/),
  source: z.url({ protocol: /^https$/ }),
  guideline: z.string(),
  profile: z.literal('intermediate'),
  checkedOn: z.iso.date(),
  protocols: z.array(z.enum(['TLSv1.2', 'TLSv1.3'])).min(1),
  /** OpenSSL's names, for TLS 1.2; TLS 1.3 brings its own. */
  ciphers: z.array(z.string().regex(/^[A-Z0-9-]+$/)).min(1),
  serverChoosesCipher: z.boolean(),
  sessionTickets: z.boolean(),
  strictTransportSecuritySeconds: z.number().int().min(15_552_000),
});
export type TlsSettings = z.infer<typeof tlsSettings>;

export const newestTlsSettings: TlsSettings = tlsSettings.parse(newest);
