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
export const renewerIds = Object.keys(renewerTitles) as [RenewerId, ...RenewerId[]];

/**
 * Those that go on where they renew a certificate already, and whose renewed pair our hook takes from their store: nothing
 * of theirs is changed for it, whatever they are told by their own settings.
 */
export const followedRenewers = ['acme.sh', 'dehydrated', 'lego', 'uacme', 'getssl', 'acmetool'] as const;
export type FollowedRenewer = (typeof followedRenewers)[number];

export const isFollowedRenewer = (id: string): id is FollowedRenewer =>
  followedRenewers.some((one) => one === id);

/**
 * What its makers say to type where a renewer is not started, and where it is and yet has not renewed; null: nothing that
 * is the same on every server. Sources: acme.sh's README (Cron job), dehydrated's `--help`, lego's documentation of
 * `renew`, the manuals of uacme(1), getssl and acmetool, httpd's manual of mod_md (a restart activates what is renewed),
 * simple-acme's and win-acme's command line reference.
 */
export const renewerSteps: Readonly<
  Record<RenewerId, { readonly start: string; readonly try: string } | null>
> = {
  certbot: { start: 'systemctl enable --now certbot.timer', try: 'certbot renew --dry-run' },
  'acme.sh': { start: 'acme.sh --install-cronjob', try: 'acme.sh --cron' },
  dehydrated: {
    start: "echo '0 4 * * * root dehydrated --cron' >/etc/cron.d/dehydrated",
    try: 'dehydrated --cron',
  },
  lego: null,
  uacme: null,
  getssl: { start: "echo '0 4 * * * root getssl -u -a -q' >/etc/cron.d/getssl", try: 'getssl -u -a' },
  acmetool: { start: 'acmetool quickstart', try: 'acmetool --batch reconcile' },
  mod_md: { start: 'apachectl graceful', try: 'apachectl graceful' },
  caddy: { start: 'systemctl enable --now caddy', try: 'journalctl -u caddy' },
  traefik: { start: 'systemctl enable --now traefik', try: 'journalctl -u traefik' },
  'simple-acme': { start: 'wacs.exe --setuptaskscheduler', try: 'wacs.exe --renew' },
  'win-acme': { start: 'wacs.exe --setuptaskscheduler', try: 'wacs.exe --renew' },
  certify: { start: 'sc.exe start Certify.Service', try: 'sc.exe query Certify.Service' },
  'posh-acme': null,
  panel: null,
};

/**
 * What keeps a renewer from renewing by itself, the first to be told first:
 * - `forbidden`: its own settings say that this certificate is not renewed any more;
 * - `manual`: it renews only where a person answers it;
 * - `gone`: its program is no longer there, or no longer part of the web server;
 * - `masked`: systemd was forbidden to start it (systemctl(1), mask);
 * - `off`: the timer that starts it is there, and switched off;
 * - `cronless`: a line of cron starts it, and no cron is alive;
 * - `unstarted`: nothing that would start it was found;
 * - `hidden`: it lays its proof where nobody who asks for it from outside is shown it;
 * - `unhooked`: it renews, and nothing puts what it renews in front of visitors;
 * - `overdue`: nothing of all this, and yet it should have renewed by now.
 */
export const renewerTroubles = [
  'forbidden',
  'manual',
  'gone',
  'masked',
  'off',
  'cronless',
  'unstarted',
  'hidden',
  'unhooked',
  'overdue',
] as const;
export type RenewerTrouble = (typeof renewerTroubles)[number];

/**
 * How a renewer stands with a certificate: `healthy`: something starts it, and the day on which it renews has not long
 * passed; `unknown`: that cannot be seen from here; or what is wrong.
 */
export type RenewerHealth = 'healthy' | 'unknown' | RenewerTrouble;

/** Somebody on a server who keeps the very certificate that visitors are shown, or one for the same names. */
export interface RenewerSeen {
  readonly id: RenewerId;
  /** As its makers write it; of a panel the panel's own name. */
  readonly title: string;
  /** Names of the certificate, as it carries them. */
  readonly names: readonly string[];
  /** Where it keeps the certificate on the server. */
  readonly file: string;
  readonly health: RenewerHealth;
  /** What is wrong besides. */
  readonly besides?: readonly RenewerTrouble[];
  /** What starts it, as the server calls it (`certbot.timer`, `/etc/cron.d/certbot`); null: nothing was found. */
  readonly startedBy: string | null;
  /** It has renewed in time before, so often at least and the last time then (ISO 8601), by something that was not found. */
  readonly unseen?: { readonly times: number; readonly last: string };
}

/** All that is wrong with it. */
export const troublesOf = ({
  health,
  besides = [],
}: Pick<RenewerSeen, 'health' | 'besides'>): readonly RenewerTrouble[] =>
  health === 'healthy' || health === 'unknown' ? [] : [health, ...besides];

const notStarted: readonly RenewerHealth[] = ['off', 'cronless', 'unstarted'];

/**
 * What to do about a renewer that stands so: `mend`: a run of this program does it; `none`: nothing, or nothing that is the
 * same on every server; or what its makers say to type. Pure.
 */
export function renewerStep(id: RenewerId, health: RenewerHealth): string {
  if (health === 'healthy' || health === 'unknown') return 'none';
  // Of certbot all; of the others that what they renew reaches visitors.
  if (id === 'certbot' || health === 'unhooked') return 'mend';
  const steps = renewerSteps[id];
  if (steps === null || health === 'gone' || health === 'masked') return 'none';
  return notStarted.includes(health) ? steps.start : steps.try;
}
