import { z } from 'zod';

/** What a run was asked to do, in the second form of journals: see `v2.ts`, with which it is frozen. */

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
function isName(text: string): boolean {
  const labels = text.split('.');
  return (
    text.length <= 253 &&
    labels.length >= 2 &&
    labels.every((part) => label.test(part)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  );
}
const bare = (text: string): string => (text.startsWith('*.') ? text.slice(2) : text);
const name = z
  .string()
  .transform((text) => text.trim().toLowerCase().replace(/\.$/, ''))
  .refine((text) => isName(bare(text)), 'a name such as shop.example.com');

const isAddress = (text: string): boolean => {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
};
const nameOrAddress = z
  .string()
  .transform((text) => text.trim().toLowerCase().replace(/\.$/, ''))
  .refine((text) => isName(bare(text)) || isAddress(text), 'a name such as shop.example.com, or an address');

const variable = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/);

const externalAccount = z.union([
  z.strictObject({ keyId: z.string().min(1), hmacKeyEnv: variable }),
  z.strictObject({ byEmail: z.literal(true) }),
]);
const profile = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const chain = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ._()-]{0,62}[A-Za-z0-9.)]$/);
const otherAuthority = z.strictObject({
  directory: z.url({ protocol: /^https$/ }),
  directoryTrust: z.string().min(1).optional(),
  agreeToTerms: z.boolean(),
  externalAccount: externalAccount.optional(),
  profile: profile.optional(),
  chain: chain.optional(),
});

const proof = z.union([
  z.strictObject({ method: z.literal('http-01') }),
  z.strictObject({ method: z.enum(['dns-01', 'dns-persist-01']), by: z.literal('hand') }),
  z.strictObject({
    method: z.enum(['dns-01', 'dns-persist-01']),
    provider: z.string().regex(/^[a-z0-9-]{1,40}$/),
    settings: z.record(z.string().regex(/^[A-Za-z0-9]{1,40}$/), z.string().max(500)),
    aliasIn: z.string().max(253).optional(),
  }),
]);
const severalProofs = z.strictObject({ default: proof, names: z.record(z.string(), proof) });

export const job = z.strictObject({
  names: z
    .array(nameOrAddress)
    .min(1)
    .max(100)
    .refine((names) => new Set(names).size === names.length, 'each name once'),
  server: z.strictObject({
    host: z.string().min(1).max(255),
    port: z.number().int().min(1).max(65535).optional(),
    user: z.string().min(1).max(64).optional(),
    auth: z
      .discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('key'),
          file: z.string().min(1),
          passphraseEnv: variable.optional(),
        }),
        z.strictObject({ type: z.literal('agent') }),
        z.strictObject({ type: z.literal('password'), passwordEnv: variable }),
        z.strictObject({ type: z.literal('panel-token'), tokenEnv: variable }),
      ])
      .optional(),
    hostKey: z
      .string()
      .regex(/^SHA256:[A-Za-z0-9+/]{43}=?$/)
      .optional(),
    sudo: z.strictObject({ passwordEnv: variable.optional() }).optional(),
  }),
  certificate: z.discriminatedUnion('from', [
    z.strictObject({
      from: z.literal('acme'),
      directory: z.url({ protocol: /^https$/ }),
      directoryTrust: z.string().min(1).optional(),
      contact: z.email().optional(),
      agreeToTerms: z.boolean(),
      externalAccount: externalAccount.optional(),
      key: z.enum(['ec-p256', 'ec-p384', 'rsa-2048', 'rsa-3072', 'rsa-4096']).optional(),
      profile: profile.optional(),
      chain: chain.optional(),
      otherwise: z.array(otherAuthority).min(1).max(5).optional(),
    }),
    z.strictObject({
      from: z.literal('files'),
      files: z.array(z.string().min(1)).min(1).max(50),
      passwordEnv: variable.optional(),
      key: z.string().min(1).optional(),
    }),
    z.strictObject({ from: z.literal('panel') }),
    z.strictObject({
      from: z.literal('self-signed'),
      days: z.number().int().min(1).max(825).optional(),
      key: z.enum(['ec-p256', 'ec-p384', 'rsa-2048', 'rsa-3072', 'rsa-4096']).optional(),
    }),
  ]),
  proof: z.union([proof, severalProofs]).default({ method: 'http-01' }),
  install: z
    .array(
      z.strictObject({
        target: z.enum(['apache', 'nginx', 'iis', 'postfix', 'dovecot', 'exim', 'cpanel', 'plesk']),
      }),
    )
    .min(1)
    .refine((all) => new Set(all.map(({ target }) => target)).size === all.length, 'each target once'),
  ifOneFails: z.enum(['undo-all', 'keep-proven']).optional(),
  defaultSiteFor: z.array(name).min(1).max(100).optional(),
  mailDomains: z.array(name).max(300).optional(),
  redirect: z.boolean().default(true),
  hsts: z.boolean().default(false),
  rehearsal: z.boolean().default(false),
  openProofPath: z.boolean().optional(),
  renewal: z
    .strictObject({
      by: z.enum(['auto', 'certbot', 'mod-md', 'simple-acme', 'app', 'nobody']).default('auto'),
    })
    .default({ by: 'auto' }),
  outside: z
    .strictObject({
      dnsServer: z
        .string()
        .regex(/^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-fA-F:]+\])(:\d{1,5})?$/)
        .optional(),
      trust: z.string().min(1).optional(),
    })
    .optional(),
});
