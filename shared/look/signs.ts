import { z } from 'zod';
import { words } from './known.ts';

/**
 * server: the program that shows the pages. network: stands in front of it. builder: a place where sites are made
 * and hosted as one. panel: the host's control panel. host: whose computers these are. dns: who manages the domain.
 * mail: who runs the mail. parking: who shows advertisements where no site is.
 */
export const signKinds = ['server', 'network', 'builder', 'panel', 'host', 'dns', 'mail', 'parking'] as const;
export type SignKind = (typeof signKinds)[number];

/** Something recognised, with what gave it away. */
export const sign = z.strictObject({
  kind: z.enum(signKinds),
  /** Of its line in `content/signs/`; `other` where nobody we know. */
  id: z.string(),
  name: words,
  /** Who gets the visitors' certificate there: it comes by itself, by a switch, or is for the owner to see to. */
  certificates: z.enum(['automatic', 'switch', 'own', 'unknown']),
  /**
   * Of a host, where the names that it gives say it. `web-space`: many customers on its own computers, reached through a
   * customer area; `server`: a computer that its customer looks after. Missing: it rents out both, or nobody knows.
   */
  place: z.enum(['web-space', 'server']).optional(),
  evidence: z
    .array(
      z.strictObject({
        how: z.enum([
          'header',
          'alias',
          'address',
          'name-server',
          'address-name',
          'port',
          'mx',
          'greeting',
          'certificate',
          'service',
        ]),
        /** `server: cloudflare`, `ada.ns.cloudflare.com`, `8443`. */
        what: words,
        /** The name, address or door where it was seen. */
        where: words,
      }),
    )
    .min(1),
});
export type Sign = z.infer<typeof sign>;
