import { z } from 'zod';
import { serverPath } from './server-path.ts';

/** What is changed through the interface of a hosting panel, as data; kept beside `plan.ts` and `journal.ts`, which take these in. */

/** Lower-case hexadecimal SHA-256 of a certificate's DER. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** As the panel names a site: lower case, A-labels. */
export const panelDomain = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,252}$/);
/** A site of a panel, for people to read. */
export const panelPlace = z.string().regex(/^(cPanel|Plesk): [a-z0-9][a-z0-9.-]{0,252}$/);
export const placeAtPanel = (domain: string): string => `cPanel: ${domain}`;
export const placeAtPlesk = (domain: string): string => `Plesk: ${domain}`;

export const panelChanges = [
  /** A file of proof below the folder of a site; the folders on the way are made where they are not there. */
  z.strictObject({
    kind: z.literal('place-proof'),
    path: serverPath,
    /** The folder that the panel keeps for the site: nothing is made above it. */
    root: serverPath,
    text: z.string().regex(/^[A-Za-z0-9_.-]{1,512}$/),
  }),
  /** Key and certificate, made in the app, for one site of the panel. `before`: the certificate that it shows; null: none. */
  z.strictObject({
    kind: z.literal('install-at-panel'),
    path: panelPlace,
    domain: panelDomain,
    before: sha256.nullable(),
  }),
  /** The panel is to get a certificate for a site by itself, and to renew it: names that it was told to leave alone are given back to it. */
  z.strictObject({
    kind: z.literal('start-autossl'),
    path: panelPlace,
    domain: panelDomain,
    names: z.array(panelDomain).min(1).max(200),
    before: sha256.nullable(),
  }),
] as const;

/** A certificate that gave way. Its key stays in the panel's own store, from where an undo takes it. */
export const panelFormer = z.strictObject({
  fingerprint: sha256,
  /** The certificate alone, which is public: by it the panel finds its key. */
  pem: z.string().max(20_000),
  /** The panel still had the key. Without it, only taking ours away is left: nobody trusted that one. */
  hasKey: z.boolean(),
});

export const panelUndoRecords = [
  z.strictObject({
    kind: z.literal('placed-proof'),
    path: serverPath,
    /** Folders that were not there, the innermost first. */
    made: z.array(serverPath).max(2),
  }),
  z.strictObject({
    kind: z.literal('panel-certificate'),
    path: panelPlace,
    domain: panelDomain,
    /** Of the run's own certificate. */
    after: sha256,
    before: panelFormer.nullable(),
  }),
  z.strictObject({
    kind: z.literal('panel-autossl'),
    path: panelPlace,
    domain: panelDomain,
    /** Of the names those that it was told to leave alone before. */
    excluded: z.array(panelDomain).max(200),
    before: panelFormer.nullable(),
  }),
] as const;
