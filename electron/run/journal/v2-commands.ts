import { z } from 'zod';

/** A command that was run on a server, with the state before it, in version 2 of a journal's lines. FROZEN with `v2.ts`. */

const unit = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}(@[A-Za-z0-9][A-Za-z0-9_.-]{0,99})?\.(timer|service)$/);
const apacheModule = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/);
const packageName = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9]+([_-][A-Za-z0-9]+)*$/);

const certificateFolder = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/);

const pleskDomain = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/);
const atPlesk = z.strictObject({ certificate: certificateFolder, domain: pleskDomain });

/** What was done, never how: no words of a command line. */
const run = z.discriminatedUnion('command', [
  z.strictObject({
    command: z.literal('enable-unit'),
    arguments: z.strictObject({ unit }),
    before: z.enum(['absent', 'disabled-inactive', 'disabled-active', 'enabled-inactive', 'enabled-active']),
  }),
  z.strictObject({
    command: z.literal('enable-apache-module'),
    arguments: z.strictObject({ module: apacheModule }),
    before: z.enum(['absent', 'disabled', 'enabled']),
  }),
  z.strictObject({
    command: z.literal('install-package'),
    arguments: z.strictObject({ package: packageName }),
    before: z.enum(['absent', 'installed']),
  }),
  z.strictObject({
    command: z.literal('attach-renewal-hook'),
    arguments: z.strictObject({ certificate: certificateFolder }),
    before: z.enum(['absent', 'attached']),
  }),
  z.strictObject({
    command: z.literal('hand-over-to-certbot'),
    arguments: z.strictObject({ certificate: certificateFolder, lineage: certificateFolder.optional() }),
    before: z.enum(['absent', 'adopted']),
  }),
  z.strictObject({
    command: z.literal('hand-over-to-mod-md'),
    arguments: z.strictObject({ certificate: certificateFolder }),
    before: z.enum(['absent', 'seeded']),
  }),
  z.strictObject({
    command: z.literal('copy-for-exim'),
    arguments: z.strictObject({
      certificate: certificateFolder,
      group: z.string().regex(/^[A-Za-z_][A-Za-z0-9_-]{0,31}$/),
    }),
    before: z.enum(['absent', 'laid']),
  }),
  z.strictObject({
    command: z.literal('install-at-plesk'),
    arguments: atPlesk,
    before: z.enum(['absent', 'shown']),
  }),
  z.strictObject({
    command: z.literal('secure-mail-at-plesk'),
    arguments: atPlesk,
    before: z.enum(['absent', 'shown']),
  }),
  z.strictObject({
    command: z.literal('place-proof-at-plesk'),
    arguments: z.strictObject({
      domain: pleskDomain,
      answer: z.string().regex(/^[A-Za-z0-9_-]{1,80}\.[A-Za-z0-9_-]{1,80}$/),
    }),
    before: z.enum(['absent', 'placed']),
  }),
  z.strictObject({
    command: z.literal('issue-at-plesk'),
    arguments: z.strictObject({
      domain: pleskDomain,
      by: z.enum(['sslit', 'letsencrypt']),
      www: z.boolean(),
      webmail: z.boolean(),
      mail: z.boolean(),
    }),
    before: z.enum(['absent', 'shown']),
  }),
]);

const placeOf = {
  'enable-unit': 'unit',
  'enable-apache-module': 'apache-module',
  'install-package': 'package',
  'attach-renewal-hook': 'renewal-hook',
  'hand-over-to-certbot': 'certbot-lineage',
  'hand-over-to-mod-md': 'mod-md-store',
  'copy-for-exim': 'exim-copy',
  'install-at-plesk': 'plesk-site',
  'secure-mail-at-plesk': 'plesk-mail',
  'place-proof-at-plesk': 'plesk-proof',
  'issue-at-plesk': 'plesk-issue',
};

type Run = z.infer<typeof run>;
/** The one word that it was given. */
function wordOf(of: Run): string {
  if (of.command !== 'issue-at-plesk') return Object.values(of.arguments).join('@');
  const { domain, by, ...doors } = of.arguments;
  const asked = (['www', 'webmail', 'mail'] as const).filter((door) => doors[door]);
  return `${domain}@${[by, ...asked].join('-')}`;
}

export const commandMemo = z
  .strictObject({
    kind: z.literal('command'),
    path: z
      .string()
      .regex(
        /^(unit|apache-module|package|renewal-hook|certbot-lineage|mod-md-store|exim-copy|plesk-site|plesk-mail|plesk-proof|plesk-issue) [A-Za-z0-9@_.-]{1,420}$/,
      ),
    run,
  })
  .refine(({ path, run: one }) => path === `${placeOf[one.command]} ${wordOf(one)}`);
