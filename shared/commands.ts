import { z } from 'zod';

/**
 * The closed set of commands that a plan may run on a POSIX server: an id with its arguments, never words of a command
 * line. How each is done, checked and taken back stands in `electron/run/posix/`, once for this computer and once as
 * shell functions for the server.
 */

/** systemd.unit(5); without the escapes that a shell or a path would read as something else. */
const unit = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(@[A-Za-z0-9][A-Za-z0-9_.-]{0,99})?\.(timer|service)$/);
const apacheModule = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/);
/**
 * Fewer than package managers allow: a dot, star or question mark makes apt-get take a name for a pattern, a plus or
 * minus at its end for what to add or remove (apt-get(8)).
 */
const packageName = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9]+([_-][A-Za-z0-9]+)*$/);

/** The folder of a certificate below `live/`, by which it is called on the server. */
export const certificateFolder = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/);

/** `lineage`: what certbot calls it, where another one bears the folder's name there. */
const handedOver = z.strictObject({
  certificate: certificateFolder,
  lineage: certificateFolder.optional(),
});

/** As groupadd(8) takes it. `group`: whoever may read the copy. */
const copiedFor = z.strictObject({
  certificate: certificateFolder,
  group: z.string().regex(/^[A-Za-z_][A-Za-z0-9_-]{0,31}$/),
});

/** As Plesk names a site: lower case, A-labels. Shorter than DNS allows, so that it stays one word with what follows it. */
export const pleskDomain = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/);
const atPlesk = z.strictObject({ certificate: certificateFolder, domain: pleskDomain });
/** An answer to http-01 (RFC 8555 §8.3): the token stands before its dot. */
const pleskAnswer = z.strictObject({
  domain: pleskDomain,
  answer: z.string().regex(/^[A-Za-z0-9_-]{1,80}\.[A-Za-z0-9_-]{1,80}$/),
});
/** Whose own service: that of SSL It!, or of the extension Let's Encrypt alone (older). What it is to secure beside the site. */
const pleskIssue = z.strictObject({
  domain: pleskDomain,
  by: z.enum(['sslit', 'letsencrypt']),
  www: z.boolean(),
  webmail: z.boolean(),
  mail: z.boolean(),
});

/** A command that a plan runs. Each is given one word: that is what its place is called by. */
export const plannedCommand = z.discriminatedUnion('command', [
  /** A timer or a service that stays: enabled, and started now. */
  z.strictObject({ command: z.literal('enable-unit'), arguments: z.strictObject({ unit }) }),
  /** With the modules that it needs, where the distribution has a2enmod and a2dismod. */
  z.strictObject({
    command: z.literal('enable-apache-module'),
    arguments: z.strictObject({ module: apacheModule }),
  }),
  /** With the packages that it needs, and only where no other package is exchanged or removed for it. */
  z.strictObject({
    command: z.literal('install-package'),
    arguments: z.strictObject({ package: packageName }),
  }),
  /** From now on the hook makes versions of this certificate as well. */
  z.strictObject({
    command: z.literal('attach-renewal-hook'),
    arguments: z.strictObject({ certificate: certificateFolder }),
  }),
  /** The certificate that is there becomes one that certbot renews, without being issued once more. */
  z.strictObject({ command: z.literal('hand-over-to-certbot'), arguments: handedOver }),
  /** The same for Apache's own mod_md: the pair that stands is laid into its store. */
  z.strictObject({
    command: z.literal('hand-over-to-mod-md'),
    arguments: z.strictObject({ certificate: certificateFolder }),
  }),
  /** Key and chain that stand, once more in one file, for Exim, which reads them as its own user. */
  z.strictObject({ command: z.literal('copy-for-exim'), arguments: copiedFor }),
  /** Key and chain that stand go into the store of Plesk, and its site shows them. */
  z.strictObject({ command: z.literal('install-at-plesk'), arguments: atPlesk }),
  /** Mail programs that come to this domain are shown it too; behind the one above. */
  z.strictObject({ command: z.literal('secure-mail-at-plesk'), arguments: atPlesk }),
  /** The answer to an authority's question, in a file that Plesk's web servers show. */
  z.strictObject({ command: z.literal('place-proof-at-plesk'), arguments: pleskAnswer }),
  /** Plesk gets a certificate for a site by itself, and renews it. */
  z.strictObject({ command: z.literal('issue-at-plesk'), arguments: pleskIssue }),
]);
export type PlannedCommand = z.infer<typeof plannedCommand>;
export type CommandId = PlannedCommand['command'];

/** How each found what it is about. `absent`: there was no such thing yet; one before it in the plan may bring it. */
export const unitState = [
  'absent',
  'disabled-inactive',
  'disabled-active',
  'enabled-inactive',
  'enabled-active',
] as const;
export const moduleState = ['absent', 'disabled', 'enabled'] as const;
export const packageState = ['absent', 'installed'] as const;
export const hookState = ['absent', 'attached'] as const;
export const lineageState = ['absent', 'adopted'] as const;
export const storeState = ['absent', 'seeded'] as const;
export const copyState = ['absent', 'laid'] as const;
export const pleskState = ['absent', 'shown'] as const;
export const pleskProofState = ['absent', 'placed'] as const;

/** A command with the state before it, as its inverse needs it. */
export const commandUndoRecord = z.discriminatedUnion('command', [
  z.strictObject({
    command: z.literal('enable-unit'),
    arguments: z.strictObject({ unit }),
    before: z.enum(unitState),
  }),
  z.strictObject({
    command: z.literal('enable-apache-module'),
    arguments: z.strictObject({ module: apacheModule }),
    before: z.enum(moduleState),
  }),
  z.strictObject({
    command: z.literal('install-package'),
    arguments: z.strictObject({ package: packageName }),
    before: z.enum(packageState),
  }),
  z.strictObject({
    command: z.literal('attach-renewal-hook'),
    arguments: z.strictObject({ certificate: certificateFolder }),
    before: z.enum(hookState),
  }),
  z.strictObject({
    command: z.literal('hand-over-to-certbot'),
    arguments: handedOver,
    before: z.enum(lineageState),
  }),
  z.strictObject({
    command: z.literal('hand-over-to-mod-md'),
    arguments: z.strictObject({ certificate: certificateFolder }),
    before: z.enum(storeState),
  }),
  z.strictObject({
    command: z.literal('copy-for-exim'),
    arguments: copiedFor,
    before: z.enum(copyState),
  }),
  z.strictObject({
    command: z.literal('install-at-plesk'),
    arguments: atPlesk,
    before: z.enum(pleskState),
  }),
  z.strictObject({
    command: z.literal('secure-mail-at-plesk'),
    arguments: atPlesk,
    before: z.enum(pleskState),
  }),
  z.strictObject({
    command: z.literal('place-proof-at-plesk'),
    arguments: pleskAnswer,
    before: z.enum(pleskProofState),
  }),
  z.strictObject({
    command: z.literal('issue-at-plesk'),
    arguments: pleskIssue,
    before: z.enum(pleskState),
  }),
]);
export type CommandUndoRecord = z.infer<typeof commandUndoRecord>;

/** What a command is about, for people and for telling whether two changes meet: `unit certbot.timer`. */
export const commandPlace = z
  .string()
  .regex(
    /^(unit|apache-module|package|renewal-hook|certbot-lineage|mod-md-store|exim-copy|plesk-site|plesk-mail|plesk-proof|plesk-issue) [A-Za-z0-9@_.-]{1,420}$/,
  );
