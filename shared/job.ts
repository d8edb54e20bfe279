import { z } from 'zod';
import { addressFits } from './address-job.ts';
import { chainName } from './chain-name.ts';
import { aliasTarget } from './dns/alias.ts';
import { accountsByMail } from './external-account.ts';
import type { FieldFaultKind } from './field-faults.ts';
import { isStar } from './names/domain-name.ts';
import { writtenCertificateName, writtenDomainName } from './names/schema.ts';
import { targetIds } from './plan.ts';
import { profileName } from './profiles.ts';
import { proofJob, proofOf } from './proof.ts';
import { countryPattern, subjectMost, subjectPattern } from './request-subject.ts';
import { sellerIds } from './sellers.ts';
import { environmentVariable, serverJob } from './server-job.ts';

/** What the owner wants done, as the command line's job file and as the wizard's finished answers. docs/job-file.md */

export const keyAlgorithms = ['ec-p256', 'ec-p384', 'rsa-2048', 'rsa-3072', 'rsa-4096'] as const;
export type KeyAlgorithm = (typeof keyAlgorithms)[number];

/** What the authority's website gave; or that it is to make an account for `contact` (`accountByMail` of `authorities.ts`). */
export const externalAccountJob = z.union([
  z.strictObject({ keyId: z.string().min(1), hmacKeyEnv: environmentVariable }),
  z.strictObject({ byEmail: z.literal(true) }),
]);

/** An authority that is asked where the one before it does not sign for a reason of its own. */
export const otherAuthorityJob = z.strictObject({
  directory: z.url({ protocol: /^https$/ }),
  directoryTrust: z.string().min(1).optional(),
  /** To the terms of this one; those of the first say nothing about it. */
  agreeToTerms: z.boolean(),
  externalAccount: externalAccountJob.optional(),
  profile: profileName.optional(),
  chain: chainName.optional(),
});

/** From an authority that speaks ACME (RFC 8555). */
export const acmeCertificateJob = z.strictObject({
  from: z.literal('acme'),
  directory: z.url({ protocol: /^https$/ }),
  directoryTrust: z.string().min(1).optional(),
  contact: z.email().optional(),
  agreeToTerms: z.boolean(),
  externalAccount: externalAccountJob.optional(),
  /** What suits the server unless told: `ec-p256`, or `rsa-2048` for IIS. */
  key: z.enum(keyAlgorithms).optional(),
  /** Which of the kinds that the authority has on offer; missing: its usual one. */
  profile: profileName.optional(),
  /** The root at which the chain is to end, by its name; missing, or where the authority has none such: its usual one. */
  chain: chainName.optional(),
  /** Further authorities, in the order in which they are asked (`fall-over.ts`), also by renewals. */
  otherwise: z.array(otherAuthorityJob).min(1).max(5).optional(),
});

/** In files that their owner has already. */
export const filesCertificateJob = z.strictObject({
  from: z.literal('files'),
  /** In any form; what they hold decides. */
  files: z.array(z.string().min(1)).min(1).max(50),
  /** With what the locked ones of them open. */
  passwordEnv: environmentVariable.optional(),
  /** One more file, which holds the private key, or `server`: it lies there. Missing: it lies in one of `files`. */
  key: z.string().min(1).optional(),
});

const subjectText = (part: keyof typeof subjectMost) =>
  z
    .string()
    .trim()
    .max(subjectMost[part])
    .regex(subjectPattern, 'unfit' satisfies FieldFaultKind);

/** Whom a bought certificate names, where it names anybody: what the seller will look up. */
export const requestSubject = z.strictObject({
  organisation: subjectText('organisation').optional(),
  locality: subjectText('locality').optional(),
  region: subjectText('region').optional(),
  country: z
    .string()
    .regex(countryPattern, 'unfit' satisfies FieldFaultKind)
    .optional(),
});
export type RequestSubject = z.infer<typeof requestSubject>;

/** From a seller, who is given a request and answers it days later with files. */
export const orderCertificateJob = z.strictObject({
  from: z.literal('order'),
  seller: z.enum(sellerIds),
  subject: requestSubject.default({}),
  /** Missing: `rsa-2048`, which every seller takes. */
  key: z.enum(keyAlgorithms).optional(),
});

/**
 * Days that a certificate holds which its own key signs. Some systems take none of more than 825 days, whoever signed it
 * (Apple, support.apple.com/103769).
 */
export const selfSignedDays = z.number().int().min(1).max(825);

/** Signed by its own key: for tests and devices, since nobody vouches for it. */
export const selfSignedCertificateJob = z.strictObject({
  from: z.literal('self-signed'),
  /** Missing: a year. */
  days: selfSignedDays.optional(),
  key: z.enum(keyAlgorithms).optional(),
});

/** From the hosting panel, which gets and renews it by itself (cPanel: AutoSSL; Plesk: SSL It!). */
export const panelCertificateJob = z.strictObject({ from: z.literal('panel') });

export const certificateJob = z.discriminatedUnion('from', [
  acmeCertificateJob,
  filesCertificateJob,
  selfSignedCertificateJob,
  panelCertificateJob,
]);

export const outsideJob = z.strictObject({
  /** `address:port` of the name server that stands for the public one; `[v6]:port` for IPv6. */
  dnsServer: z
    .string()
    .regex(
      /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-fA-F:]+\])(:\d{1,5})?$/,
      'socket-address' satisfies FieldFaultKind,
    )
    .optional(),
  /** PEM file of the authorities that stand for the browsers' list. */
  trust: z.string().min(1).optional(),
});

/** Nobody wishes for `another`: that is found. */
export const renewalWishes = ['auto', 'mod-md', 'certbot', 'simple-acme', 'app', 'nobody'] as const;
export type RenewalWish = (typeof renewalWishes)[number];

/**
 * What becomes of the other services where one of them does not work out: all are taken back, or those that are proven by
 * then stay.
 */
export const failureWishes = ['undo-all', 'keep-proven'] as const;

const namesOf = <Name extends z.ZodType<string>>(name: Name) =>
  z
    .array(name)
    .min(1)
    .max(100)
    .refine((names) => new Set(names).size === names.length, 'repeated' satisfies FieldFaultKind);

const wholeJob = z.strictObject({
  names: namesOf(writtenCertificateName),
  server: serverJob,
  certificate: certificateJob,
  proof: proofJob.default({ method: 'http-01' }),
  /** The services of the server that one certificate is installed to, in this order. */
  install: z
    .array(z.strictObject({ target: z.enum(targetIds) }))
    .min(1)
    .refine(
      (all) => new Set(all.map(({ target }) => target)).size === all.length,
      'repeated' satisfies FieldFaultKind,
    ),
  /** Missing: `undo-all`. */
  ifOneFails: z.enum(failureWishes).optional(),
  /**
   * Of the names those that the web server's site without a name is for, at which their visitors arrive: it is given them.
   * Missing: beside sites with names nobody guesses.
   */
  defaultSiteFor: z
    .array(writtenDomainName.transform((name): string => name))
    .min(1)
    .max(100)
    .optional(),
  /**
   * Further domains whose mail comes to this server, where its settings keep them in a database: DNS is asked of them what it
   * promises about the mail server. Empty: there are none. Missing: nobody has said.
   */
  mailDomains: z
    .array(writtenDomainName.transform((name): string => name))
    .max(300)
    .optional(),
  redirect: z.boolean().default(true),
  hsts: z.boolean().default(false),
  /** Everything but the switch-over, at the authority's test service where it has one; then all is taken back. */
  rehearsal: z.boolean().default(false),
  /** A lasting way for proofs past redirects, logins and applications, for renewal by a program on the server. */
  openProofPath: z.boolean().optional(),
  /** Who renews the certificate from then on; `auto`: whoever suits this server. */
  renewal: z.strictObject({ by: z.enum(renewalWishes).default('auto') }).default({ by: 'auto' }),
  outside: outsideJob.optional(),
});

function proofsFit(
  {
    names,
    proof,
    certificate,
    renewal,
    hsts,
    rehearsal,
    install,
  }: Omit<z.output<typeof wholeJob>, 'certificate'> & {
    readonly certificate: { readonly from: string } & Parameters<typeof accountsByMail>[0];
  },
  context: z.RefinementCtx,
): void {
  if (certificate.from !== 'acme') {
    const unfit = (...path: string[]): void =>
      context.addIssue({ code: 'custom', path, message: 'unfit' satisfies FieldFaultKind });
    // Nobody but whoever has sold it could renew it; one that nobody vouches for is made anew.
    if (renewal.by !== 'auto' && renewal.by !== 'nobody') unfit('renewal', 'by');
    if (certificate.from === 'panel') {
      // It proves by files, and begins at once.
      for (const [index, name] of names.entries()) if (isStar(name)) unfit('names', String(index));
      if (rehearsal) unfit('rehearsal');
      if (install.some(({ target }) => target !== 'cpanel' && target !== 'plesk')) unfit('install');
    }
    // No visitor could get past the warning any more (RFC 6797 §12.1).
    if (certificate.from === 'self-signed' && hsts) unfit('hsts');
    return;
  }
  for (const { path, isPossible } of accountsByMail(certificate))
    if (!isPossible)
      context.addIssue({ code: 'custom', path: [...path], message: 'unfit' satisfies FieldFaultKind });
  for (const [index, name] of names.entries()) {
    const own = proofOf(proof, name);
    // RFC 1035 §2.3.4.
    if ('provider' in own && (aliasTarget(own, name) ?? '').length > 253)
      context.addIssue({
        code: 'custom',
        path: ['names', index],
        message: 'too-long' satisfies FieldFaultKind,
      });
    // A file on the web server cannot prove a whole wildcard (RFC 8555 §8.3); that needs a DNS record.
    if (isStar(name) && own.method === 'http-01')
      context.addIssue({
        code: 'custom',
        path: ['names', index],
        message: 'wildcard-by-file' satisfies FieldFaultKind,
      });
  }
  const strangers = 'default' in proof ? Object.keys(proof.names) : [];
  for (const stranger of strangers.filter((name) => !names.some((known) => known === name)))
    context.addIssue({
      code: 'custom',
      path: ['proof', 'names', stranger],
      message: 'unknown' satisfies FieldFaultKind,
    });
}

/** What one run is for, as a job file says it and a journal keeps it. */
export const job = wholeJob.superRefine(proofsFit).superRefine(addressFits);
export type Job = z.infer<typeof job>;

/** A job file that orders a certificate: all of a job, and in place of its certificate what the seller is told. */
export const orderJob = wholeJob
  .extend({ names: namesOf(writtenDomainName), certificate: orderCertificateJob })
  .superRefine(proofsFit);
export type OrderJob = z.infer<typeof orderJob>;
