import { z } from 'zod';
import { inspection } from '../inspection.ts';
import { dnsProvider } from '../ipc/zone-proof.ts';
import { keyAlgorithms, renewalWishes, selfSignedDays } from '../job.ts';
import { siteLook } from '../look.ts';
import { domainName } from '../names/schema.ts';
import { reviewedPlan, targetIds } from '../plan.ts';
import { profileName } from '../profiles.ts';
import { sellerIds } from '../sellers.ts';

/**
 * The answers given so far, one section a decision. A section that is missing is not answered yet.
 * Passwords, passphrases and account keys never stand here: the window holds them only while they are typed.
 */

const site = z.strictObject({ domain: z.string(), look: siteLook });

/**
 * What a person can be led to get by hand: a bought certificate, the one that their host includes, one of their own making;
 * `files`: one that they have already.
 */
export const byHandSources = ['bought', 'host', 'self-signed', 'files'] as const;

/** Why a person is better off doing nothing. */
export const nothingReasons = ['builder', 'network', 'certificate-good', 'mail'] as const;

/** The offer as the comparison knows it, and as it is called on the screen. */
const offer = z.strictObject({ id: z.string(), name: z.string() }).optional();

/** The way a certificate comes about, where no authority is asked for it by the app. */
const chosenFlow = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('by-hand'), source: z.enum(byHandSources), offer }),
  /** Its owner buys it; the app makes its key and its request, and installs what comes days later. */
  z.strictObject({ kind: z.literal('order'), seller: z.enum(sellerIds), offer }),
  z.strictObject({ kind: z.literal('nothing-to-do'), because: z.enum(nothingReasons) }),
  /** It is there already, in files; the app installs it. */
  z.strictObject({ kind: z.literal('files') }),
  /** Nobody is asked: its own key signs it, and the app installs it. */
  z.strictObject({ kind: z.literal('self-signed') }),
]);
export type ChosenFlow = z.infer<typeof chosenFlow>;

/** The certificate's names in A-labels, the main one first. */
const names = z.array(domainName).min(1).max(100);

export const providerIds = ['lets-encrypt', 'preset', 'other'] as const;
export type ProviderId = (typeof providerIds)[number];

const provider = z.strictObject({
  id: z.enum(providerIds),
  /** As it is called on the screen; for one's own authority the host of its directory. */
  name: z.string(),
  directory: z.string(),
  trustFile: z.string().optional(),
  contact: z.string().optional(),
  /** The account that some authorities hand out beforehand; its secret half is not kept. */
  externalKeyId: z.string().optional(),
  agreed: z.boolean(),
});

/**
 * http-01: a small file that the run places and takes away again. dns-01: a record in the DNS, see `zone`. email: a
 * message to a fixed address of the domain, which the person carries out.
 */
export const proofMethods = ['http-01', 'dns-01', 'email'] as const;
export type ProofMethod = (typeof proofMethods)[number];
const proof = z.enum(proofMethods);

/** The names beside it that a file proves, where not all have to be proven by DNS. */
const byFile = names.optional();

/** Who sets the record of a proof by DNS: its owner, while the run waits, or the run; `own-server`: through the BIND there. */
const zone = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('hand'), byFile }),
  z.strictObject({ by: z.literal('own-server'), byFile }),
  z.strictObject({
    by: z.literal('provider'),
    byFile,
    provider: dnsProvider,
    /** A login that was tried; it dies with the app. */
    zoneLoginId: z.string(),
    /** The zones that it reaches. */
    zones: z.array(z.string()),
    /** Whether it lies in the keychain. */
    isKept: z.boolean(),
    /** Into which zone, or to whose name, an alias leads the proofs for good; absent: they stay in the names' own zone. */
    ledTo: z.string().optional(),
  }),
]);
export type ZoneAnswer = Readonly<z.infer<typeof zone>>;

/** A connection that stands; it dies with the app. */
const server = z.strictObject({
  connectionId: z.string(),
  host: z.string(),
  label: z.string(),
});

/** A certificate that was read from files. The files themselves are held by the app, and die with it. */
const files = z.strictObject({
  filesId: z.string(),
  isKeyOnServer: z.boolean(),
  /** Who has signed it: a stranger's text. */
  issuer: z.string(),
  /** ISO 8601. */
  notAfter: z.string(),
});

/** A certificate that its own key signs. `redirect`: a wish of its own, since whoever is led there meets a warning. */
const selfSigned = z.strictObject({ days: selfSignedDays, redirect: z.boolean() });

const wishes = z.strictObject({
  redirect: z.boolean(),
  hsts: z.boolean(),
  openProofPath: z.boolean().optional(),
  key: z.enum(keyAlgorithms).optional(),
  /** The kind of certificate, where the authority has several; absent: its own choice. */
  profile: profileName.optional(),
  renewal: z.enum(renewalWishes).optional(),
  /** Services of the server that are left as they are. */
  without: z.array(z.enum(targetIds)).optional(),
  /** Names that the site without a name is for, at which their visitors arrive. */
  defaultSiteFor: names.optional(),
  /** Further domains whose mail comes to the server; empty: there are none. Absent: nobody was asked, or has said. */
  mailDomains: z.array(domainName).max(300).optional(),
  /** What is proven stays where a later service fails; else all is taken back. */
  keepsProven: z.boolean().optional(),
});

export const draft = z.strictObject({
  site: site.optional(),
  /** Absent: the app gets the certificate, or the proof decides. See `flowOf`. */
  flow: chosenFlow.optional(),
  names: names.optional(),
  files: files.optional(),
  selfSigned: selfSigned.optional(),
  provider: provider.optional(),
  proof: proof.optional(),
  /** Absent where no record is to be set. */
  zone: zone.optional(),
  server: server.optional(),
  inspection: inspection.optional(),
  wishes,
  plan: reviewedPlan.optional(),
  /** The plan that was shown before the last run that came to nothing: what is different since is to be seen. */
  former: reviewedPlan.optional(),
});
export type Draft = Readonly<z.infer<typeof draft>>;
export type Section = keyof Draft;
export type ProviderAnswer = NonNullable<Draft['provider']>;
export type Wishes = Draft['wishes'];
