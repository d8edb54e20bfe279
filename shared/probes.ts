import { z } from 'zod';
import { mailServiceIds } from './look/mail-services.ts';
import { isStar } from './names/domain-name.ts';

const ofWeb = z.strictObject({ kind: z.literal('https'), name: z.string(), port: z.literal(443) });
const ofMail = z.strictObject({
  kind: z.enum(mailServiceIds),
  name: z.string(),
  port: z.number().int().min(1).max(65_535),
});

/**
 * A door of a server, as visitors and mail programs come to it: the certificate for `name` is shown there. Baseline, proof,
 * neighbours and undo are judged by these. A name without an `https` one needs no web site.
 */
export const probe = z.discriminatedUnion('kind', [ofWeb, ofMail]);
export type Probe = z.infer<typeof probe>;
export type MailProbe = z.infer<typeof ofMail>;
export type ProbeKind = Probe['kind'];

/** One for each name that somebody can visit: nobody visits a star. */
export const httpsProbes = (names: readonly string[]): readonly Probe[] =>
  names.filter((name) => !isStar(name)).map((name) => ({ kind: 'https', name, port: 443 }));

/** The names of which a web site is expected, each once. */
export const visitedNames = (probes: readonly Probe[]): readonly string[] => [
  ...new Set(probes.filter(({ kind }) => kind === 'https').map(({ name }) => name)),
];

export const mailProbes = (probes: readonly Probe[]): readonly MailProbe[] =>
  probes.filter((one): one is MailProbe => one.kind !== 'https');
