import { z } from 'zod';
import { zoneFaults } from '../dns/login.ts';
import { type DnsProviderId, providersByLogin } from '../dns/providers.ts';
import { domainName, hostName } from '../names/schema.ts';
import { id, secret } from './connect.ts';
import { outside } from './outside.ts';

/** What the window says of proofs by DNS: who sets the record, and with what. */

const field = z.string().regex(/^[A-Za-z0-9]{1,40}$/);
export const dnsProvider = z.enum(providersByLogin as [DnsProviderId, ...DnsProviderId[]]);

const names = z.array(domainName).min(1).max(100);

/** Missing in a request: the names are proven by a file. `byFile`: those of them that are so nevertheless. */
export const zoneProof = z.discriminatedUnion('by', [
  /** Its owner, and the run waits for that. */
  z.strictObject({ by: z.literal('hand'), byFile: names.optional() }),
  /** This app, with a login that was tried before. */
  z.strictObject({ by: z.literal('provider'), zoneLoginId: id, byFile: names.optional() }),
  /** This app, through the name server (BIND) on the very server: over the login there, with no other. */
  z.strictObject({ by: z.literal('own-server'), byFile: names.optional() }),
]);
export type ZoneProof = z.infer<typeof zoneProof>;

export const keepingRequest = z.strictObject({ names });
export const keepingAnswer = z.strictObject({
  /** Whether this computer has a keychain that protects a login. */
  canKeep: z.boolean(),
  /** Logins that it holds for these very names. */
  kept: z.array(z.strictObject({ provider: dnsProvider, settings: z.record(field, z.string()) })),
});

const login = z.strictObject({
  names,
  provider: dnsProvider,
  settings: z.record(field, z.string().max(500)),
  /** By the names of the fields; null: those that the keychain holds. */
  secrets: z.record(field, secret).nullable(),
  outside: outside.optional(),
});
const isFilledIn = ({ secrets, ...others }: z.infer<typeof login>): boolean =>
  secrets === null || zoneFaults({ ...others, secrets }).length === 0;

export const zoneTryRequest = login.refine(isFilledIn);

/** `aliasIn`: the zone of the login into which the proofs are led; an acme-dns names the place itself. */
export const zoneLeadRequest = login
  .extend({ aliasIn: hostName.optional() })
  .refine(isFilledIn)
  .refine(({ provider, aliasIn }) => (provider === 'acme-dns') === (aliasIn === undefined));

/** An alias that its owner sets, and how far that is. Texts of others are clipped. */
const wantedAlias = z.strictObject({
  record: z.string(),
  target: z.string(),
  /** '': nobody knows in which zone it is set. */
  zone: z.string(),
  /** Its name within the zone. */
  host: z.string(),
  beside: z.array(z.string()),
  /** How many name servers the zone has; 0: not known. */
  servers: z.number().int().min(0),
  /** Those that do not show it yet. */
  lacking: z.array(z.string()),
  isThere: z.boolean(),
});
export type WantedAliasView = z.infer<typeof wantedAlias>;

export const zoneLeadProgress = z.strictObject({ aliases: z.array(wantedAlias) });

export const aliasAccountRequest = z.strictObject({ names, url: z.url({ protocol: /^https$/ }).max(500) });

export const zoneTryAnswer = z.strictObject({
  zoneLoginId: id,
  /** Where the record of each name will stand, and in whose zone. */
  records: z.array(z.strictObject({ name: z.string(), record: z.string(), zone: z.string() })),
});

export const aliasAccountAnswer = z.strictObject({
  /** What is no secret of it, by the names of the fields; the rest lies in the keychain. */
  settings: z.record(field, z.string()),
});
