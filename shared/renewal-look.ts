import { z } from 'zod';
import { renewerIds, renewerTroubles } from './renewers.ts';

/** Who renews on a server: every certificate there that somebody is shown, or that somebody keeps. */

/**
 * How the renewal of one stands: `healthy`: somebody keeps it, is started, and not late; `unknown`: somebody does who cannot be
 * looked into (a control panel); `overdue`: it should have been renewed by now; `broken`: something keeps it from being
 * renewed or from being shown; `nobody`: nobody on the server keeps it.
 */
export const renewalVerdicts = ['healthy', 'unknown', 'overdue', 'broken', 'nobody'] as const;
export type RenewalVerdict = (typeof renewalVerdicts)[number];

/**
 * Where visitors are shown it: a service reads the renewer's own files (`store`), or others with the same certificate in them
 * (`copy`: a copy, or a link); the renewer is the server itself (`itself`); no service that was read names it (`nowhere`), or
 * not all of them could be read (`unread`).
 */
export const shownHows = ['store', 'copy', 'itself', 'nowhere', 'unread'] as const;

const text = z.string().max(4096);

export const renewedCertificate = z.strictObject({
  /** As the certificate carries them. A server's text. */
  names: z.array(text),
  validUntil: z.iso.datetime(),
  /** Who keeps it, in which file; null: nobody there. */
  renewer: z.strictObject({ id: z.enum(renewerIds), title: text, file: text }).nullable(),
  /** This program put it where it is shown. */
  isOurs: z.boolean(),
  /** By which services, and their files. */
  shown: z.strictObject({ how: z.enum(shownHows), by: z.array(text), files: z.array(text) }),
  /** Names of the sites that show it, for which it is not good. */
  missing: z.array(text),
  /** What starts the renewer, as the server calls it, and when next where that is told; null: nothing was found. */
  starter: z.strictObject({ by: text, next: z.iso.datetime().nullable() }).nullable(),
  /** It was renewed in time before, so often at least and the last time then, by something that was not found; missing: it was not. */
  unseen: z.strictObject({ times: z.number().int(), last: z.iso.datetime() }).optional(),
  verdict: z.enum(renewalVerdicts),
  /** What is wrong, the gravest first. */
  troubles: z.array(z.enum(renewerTroubles)),
  /** `mend`: a run of this program does it; `none`: nothing that is the same on every server; or what to type there. */
  step: text,
});
export type RenewedCertificate = z.infer<typeof renewedCertificate>;

export const renewalLook = z.strictObject({
  server: text,
  certificates: z.array(renewedCertificate),
  /** All that renewers keep was read. */
  isWhole: z.boolean(),
  /** Services that were found, and do not tell what they show. */
  unread: z.array(text),
  /** Where certbot lies. */
  certbots: z.array(text),
});
export type RenewalLook = z.infer<typeof renewalLook>;
