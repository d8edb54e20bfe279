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
  'simple-acme': 'simple-acme',
  'win-acme': 'win-acme',
  certify: 'Certify',
  'posh-acme': 'Posh-ACME',
  panel: null,
} as const;
export type RenewerId = keyof typeof renewerTitles;

/**
 * How a renewer stands with the certificate that is served:
 * - `healthy`: something starts it, and the day on which it renews has not long passed;
 * - `overdue`: something starts it, and yet it should have renewed by now;
 * - `off`: nothing starts it, or it was told to renew no more;
 * - `manual`: it renews only where a person answers it;
 * - `unknown`: what starts it cannot be seen from here.
 */
export type RenewerHealth = 'healthy' | 'overdue' | 'off' | 'manual' | 'unknown';

/** Somebody on a server who keeps the very certificate that visitors are shown. */
export interface RenewerSeen {
  readonly id: RenewerId;
  /** As its makers write it; of a panel the panel's own name. */
  readonly title: string;
  /** Names of the certificate, as it carries them. */
  readonly names: readonly string[];
  /** Where it keeps the certificate on the server. */
  readonly file: string;
  readonly health: RenewerHealth;
  /** What starts it, as the server calls it (`certbot.timer`, `/etc/cron.d/certbot`); null: nothing was found. */
  readonly startedBy: string | null;
}
