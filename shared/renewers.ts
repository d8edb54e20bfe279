import { z } from 'zod';

/** What renews certificates on servers, by the names that their makers give them. Panels stand together: each renews its own. */
export const renewerTitles = {
  certbot: 'Certbot',
  'acme.sh': 'acme.sh',
  dehydrated: 'dehydrated',
  lego: 'lego',
  uacme: 'uacme',
  getssl: 'GetSSL',
  acmetool: 'acmetool',
  mod_md: 'mod_md',
  caddy: 'Caddy',
  traefik: 'Traefik',
  panel: null,
} as const;
export type RenewerId = keyof typeof renewerTitles;
export const renewerIds = Object.keys(renewerTitles) as [RenewerId, ...RenewerId[]];

/**
 * How a renewer stands with the certificate that is served:
 * - `healthy`: something starts it, and the day on which it renews has not long passed;
 * - `overdue`: something starts it, and yet it should have renewed by now;
 * - `off`: nothing starts it, or it was told to renew no more;
 * - `manual`: it renews only where a person answers it;
 * - `unknown`: what starts it cannot be seen from here.
 */
export const renewerHealths = ['healthy', 'overdue', 'off', 'manual', 'unknown'] as const;
export type RenewerHealth = (typeof renewerHealths)[number];

/** Somebody on a server who keeps the very certificate that visitors are shown. */
export const renewerSeen = z.strictObject({
  id: z.enum(renewerIds),
  /** As its makers write it; of a panel the panel's own name. */
  title: z.string(),
  /** Names of the certificate, as it carries them. */
  names: z.array(z.string()),
  /** Where it keeps the certificate on the server. */
  file: z.string(),
  health: z.enum(renewerHealths),
  /** What starts it, as the server calls it (`certbot.timer`, `/etc/cron.d/certbot`); null: nothing was found. */
  startedBy: z.string().nullable(),
});
export type RenewerSeen = Readonly<z.infer<typeof renewerSeen>>;
