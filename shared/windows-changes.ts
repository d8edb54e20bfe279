import { z } from 'zod';

/**
 * What we do to a Windows server, and what a journal remembers of it: the Windows half of `plan.ts` and
 * `journal.ts`. Nothing here is a file that a copy could be kept of: IIS is changed through its own interface,
 * and each undo is the inverse of what is written here.
 */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** SHA-1 of a certificate as Windows names it. */
const thumbprint = z.string().regex(/^[0-9A-F]{40}$/);
/** A certificate store of the local machine, such as `My` or `WebHosting`. */
const storeName = z.string().regex(/^[A-Za-z0-9 _.-]{1,64}$/);
/** A Windows path or a place in IIS, for people and for telling whether two changes meet. */
export const windowsPlace = z.string().regex(/^\P{Cc}{1,1024}$/u);
const siteId = z.number().int().positive();
const sslFlags = z.number().int().min(0).max(255);

/**
 * What http.sys keeps of one endpoint besides its certificate (HTTP_SERVICE_CONFIG_SSL_PARAM, http.h): whether visitors
 * are asked for certificates of their own, and who may have issued those. IIS sets all of it anew when it writes a row.
 */
export const endpointAttributes = z.strictObject({
  /** 1 DS mapper, 2 visitors are asked for a certificate, 4 no raw filter, and newer ones that we need not know. */
  flags: z.number().int().nonnegative(),
  /** How visitors' certificates are checked for having been revoked. */
  checkMode: z.number().int().nonnegative(),
  /** Seconds. */
  freshness: z.number().int().nonnegative(),
  /** Milliseconds. */
  urlTimeout: z.number().int().nonnegative(),
  ctlIdentifier: z.string().max(256),
  ctlStore: z.string().max(256),
  /** Who set the row, a GUID in braces; empty where none is told. */
  appId: z.string().max(64),
});
export type EndpointAttributes = z.infer<typeof endpointAttributes>;

/** A binding as it was; an empty thumbprint stands for a binding that has lost its certificate. */
const formerBinding = z.strictObject({
  thumbprint: z.union([thumbprint, z.literal('')]),
  store: z.string(),
  sslFlags,
  /** What http.sys keeps of its endpoint besides; missing where that is what Windows gives it anyway. */
  attributes: endpointAttributes.optional(),
});

/** One https binding that gets the new certificate: added where `before` is null. */
export const bindingChange = z.strictObject({
  siteId,
  siteName: z.string(),
  /** `IP:PORT:HOST`; HOST may be empty, in Unicode, or begin with `*.`. */
  bindingInformation: z.string().min(1).max(512),
  before: formerBinding.nullable(),
  /** Store and flags afterwards; the certificate is the run's own. */
  store: storeName,
  sslFlags,
  /** Other bindings share the endpoint's row in http.sys, so that taking this one away must leave the row. */
  isShared: z.boolean(),
  /** Of one that is added: its site ran. Should IIS have stopped it for this binding, it is started again. */
  wasStarted: z.boolean().optional(),
});
export type BindingChange = z.infer<typeof bindingChange>;

/** What FTP of a site shows over TLS (system.applicationHost/sites/site/ftpServer/security/ssl). */
const ftpCertificate = z.strictObject({ thumbprint, store: storeName });

export const hstsState = z.strictObject({
  enabled: z.boolean(),
  redirect: z.boolean(),
  maxAge: z.number().int().nonnegative(),
  includeSubDomains: z.boolean(),
  preload: z.boolean(),
});
export type HstsState = z.infer<typeof hstsState>;

/** Where a challenge file would lie, should the listener not come off: the folder that the site shows at `/`. */
export const challengeFolder = z.strictObject({
  names: z.array(z.string()).min(1),
  siteId,
  siteName: z.string(),
  root: windowsPlace,
  /** Where the server hears plain questions for them, asked from its own side. */
  address: z.string(),
});
export type ChallengeFolder = z.infer<typeof challengeFolder>;

const challengeAnswer = z.strictObject({
  name: z.string(),
  token: z.string().regex(/^[A-Za-z0-9_-]{1,256}$/),
  keyAuthorization: z.string().regex(/^[A-Za-z0-9_.-]{1,512}$/),
});

const acmeEndpoint = z.string().regex(/^https:\/\/[a-z0-9][a-z0-9.:-]{0,200}\/[A-Za-z0-9._~/-]{0,200}$/);
const renewalId = z.string().regex(/^sealkeeper-[a-z0-9.-]{1,80}$/);
/** A binding that is to show the run's certificate, or one that has been renewed since. */
const keptBinding = z.strictObject({
  siteId,
  bindingInformation: z.string().min(1).max(512),
  store: storeName,
  sslFlags,
});

/** What simple-acme is told of a certificate. */
export const simpleAcmeWish = z.strictObject({
  id: renewalId,
  endpoint: acmeEndpoint,
  /** The same authority's for trials; null: it has none. */
  trial: acmeEndpoint.nullable(),
  contact: z.string().nullable(),
  source: z.enum(['iis', 'manual']),
  names: z.array(z.string()).min(1),
  siteIds: z.array(siteId).min(1),
  bindings: z.array(keptBinding).min(1),
});
export type SimpleAcmeWish = z.infer<typeof simpleAcmeWish>;

export const windowsChanges = [
  /** IIS' own backup of its configuration, for a person at the keyboard; certificates are not in it. */
  z.strictObject({ kind: z.literal('backup-configuration'), path: windowsPlace }),
  /** Key and certificate, made in the app, into a store of the machine; then read again and tried by a signature. */
  z.strictObject({
    kind: z.literal('import-certificate'),
    path: windowsPlace,
    store: storeName,
    /** What earlier runs brought and nobody uses any more: deleted with its key, once all is proven. */
    retire: z.array(z.strictObject({ store: storeName, thumbprint })).max(50),
  }),
  /** All of a stage in one commit, then each looked at through the tunnel. */
  z.strictObject({ kind: z.literal('set-binding'), path: windowsPlace, binding: bindingChange }),
  /** Answers by a listener in front of all sites; where that cannot be, by files in the folders of the sites. */
  z.strictObject({
    kind: z.literal('answer-challenges'),
    path: windowsPlace,
    answers: z.array(challengeAnswer).min(1),
    folders: z.array(challengeFolder),
    /** URL Rewrite is installed: only then may a `web.config` speak of rules. */
    urlRewrite: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('set-hsts'),
    path: windowsPlace,
    siteId,
    before: hstsState,
    after: hstsState,
  }),
  /** FTP of a site, over TLS: the new certificate in place of the one that it shows. */
  z.strictObject({
    kind: z.literal('set-ftp-certificate'),
    path: windowsPlace,
    siteId,
    before: ftpCertificate,
    store: storeName,
  }),
  /** simple-acme, which lies there already, renews from now on. */
  z.strictObject({
    kind: z.literal('hand-over-to-simple-acme'),
    path: windowsPlace,
    wish: simpleAcmeWish,
  }),
] as const;

export const windowsUndoRecords = [
  z.strictObject({ kind: z.literal('configuration-backup'), path: windowsPlace, name: z.string() }),
  z.strictObject({
    kind: z.literal('certificate'),
    path: windowsPlace,
    store: storeName,
    thumbprint,
    /** It lay there before us and stays. */
    wasThere: z.boolean(),
    /** Intermediates that were not there before. */
    intermediates: z.array(thumbprint),
  }),
  z.strictObject({
    kind: z.literal('binding'),
    path: windowsPlace,
    /** Of the run's own certificate. */
    thumbprint,
    binding: bindingChange,
  }),
  z.strictObject({
    kind: z.literal('challenges'),
    path: windowsPlace,
    /** Every file that may have been written, with the hashes that are ours. */
    folders: z.array(
      z.strictObject({
        root: windowsPlace,
        files: z.array(z.strictObject({ path: z.string(), ours: z.array(sha256).min(1) })),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('hsts'),
    path: windowsPlace,
    siteId,
    before: hstsState,
    after: hstsState,
  }),
  z.strictObject({
    kind: z.literal('ftp-certificate'),
    path: windowsPlace,
    siteId,
    /** Of the run's own certificate. */
    thumbprint,
    store: storeName,
    before: ftpCertificate,
  }),
  z.strictObject({
    kind: z.literal('simple-acme'),
    path: windowsPlace,
    id: renewalId,
    endpoint: acmeEndpoint,
    /** Its task for this authority was there before, and stays. */
    hadTask: z.boolean(),
    /** The run's own certificate, which the bindings come back to. */
    thumbprint,
    bindings: z.array(keptBinding),
  }),
] as const;
