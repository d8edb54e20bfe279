import { z } from 'zod';
import { placeOfCommand } from './command-place.ts';
import { certificateFolder, commandPlace, plannedCommand } from './commands.ts';
import type { plan as words } from './content/en/plan.ts';
import type { FactsOf } from './content/message-arguments.ts';
import { panelChanges, panelPlace } from './panel-changes.ts';
import { probe } from './probes.ts';
import { followedRenewers } from './renewers.ts';
import { serverPath } from './server-path.ts';
import { unnamedDoor } from './unnamed-doors.ts';
import { windowsChanges, windowsPlace } from './windows-changes.ts';

export { serverPath } from './server-path.ts';

/**
 * A plan is data: made by a pure function from what was read on the server, shown on the review screen,
 * written to the journal, done by the runner, and taken back by it, today or weeks later.
 */

/** Lower-case hexadecimal SHA-256 of a file's bytes. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const fileMode = z.number().int().min(0).max(0o7777);

/** What must be at a path before we touch it; anything else means that somebody was faster. */
export const before = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('absent') }),
  z.strictObject({ state: z.literal('file'), sha256 }),
]);
export type Before = z.infer<typeof before>;

/** What must be at a path before a link takes its place. */
export const beforeLink = z.discriminatedUnion('state', [
  ...before.options,
  z.strictObject({ state: z.literal('link'), target: z.string().regex(/^\P{Cc}+$/u) }),
]);
export type BeforeLink = z.infer<typeof beforeLink>;

/** Where the bytes of a written file come from; keys never leave the server and never stand in a plan. */
export const content = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('text'), text: z.string() }),
  z.strictObject({ from: z.literal('certificate-chain') }),
  z.strictObject({ from: z.literal('private-key') }),
  /** A file that is on the server already, which may be a key: it is copied there, and must hold just these bytes. */
  z.strictObject({ from: z.literal('server-file'), path: serverPath, sha256 }),
  /** The login of whoever keeps the domain's records, as whoever renews there reads it; it never stands in a plan or journal. */
  z.strictObject({ from: z.literal('dns-login') }),
]);
export type Content = z.infer<typeof content>;

/** Bytes `start` to `end` (end excluded) of the original file give way to `text`. Sorted, not overlapping. */
export const edit = z.strictObject({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  text: z.string(),
});
export type Edit = z.infer<typeof edit>;

/** What a path or place on any server may be, for people to read. */
export const shownPlace = z.union([serverPath, panelPlace, windowsPlace]);

const posixChanges = [
  /** An existing folder is left as it is; undo removes only a folder that we made and that is empty. */
  z.strictObject({ kind: z.literal('make-directory'), path: serverPath, mode: fileMode }),
  /** `mode` is for a new file; a replaced one keeps its mode and owner. */
  z.strictObject({ kind: z.literal('write-file'), path: serverPath, mode: fileMode, before, content }),
  /** `path` is the real file (links resolved). `after` is the hash of the edited bytes. */
  z.strictObject({
    kind: z.literal('edit-file'),
    path: serverPath,
    before: sha256,
    after: sha256,
    edits: z.array(edit).min(1),
  }),
  /** A new symbolic link; nothing may be there yet. */
  z.strictObject({ kind: z.literal('make-link'), path: serverPath, target: z.string().regex(/^\P{Cc}+$/u) }),
  /** A link in place of whatever is there, by one rename: nobody ever finds neither, or both. */
  z.strictObject({
    kind: z.literal('swap-link'),
    path: serverPath,
    target: z.string().regex(/^\P{Cc}+$/u),
    before: beforeLink,
  }),
  /** A command of a closed set with a declared inverse; `path` says what it is about, for people. */
  z
    .strictObject({ kind: z.literal('run-command'), path: commandPlace, run: plannedCommand })
    .refine(({ path, run }) => path === placeOfCommand(run), 'a command of that place'),
] as const;

/** The closed set of things we do to a server. Each kind is written once, in `electron/run/`; `path` says where. */
export const change = z.discriminatedUnion('kind', [...posixChanges, ...windowsChanges, ...panelChanges]);
export type Change = z.infer<typeof change>;
export type PosixChange = z.infer<(typeof posixChanges)[number]>;
export type WindowsChange = z.infer<(typeof windowsChanges)[number]>;
export type PanelChange = z.infer<(typeof panelChanges)[number]>;
export type ChangeKind = Change['kind'];

const argv = z.array(z.string().regex(/^\P{Cc}*$/u)).min(1);

/** systemd.unit(5), with what systemd-escape(1) makes of other letters. */
const serviceUnit = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}(@[A-Za-z0-9_.:\\-]{1,200})?\.service$/);

/**
 * By what the main process of a service is found: its number is in a file, systemd knows it, or it is the process of this
 * program that answers at a port which only root can open (below 1024).
 */
export const signOfLife = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('pid-file'), path: serverPath }),
  z.strictObject({ by: z.literal('unit'), unit: serviceUnit }),
  z.strictObject({
    by: z.literal('port'),
    program: serverPath,
    port: z.number().int().min(1).max(1023),
  }),
]);
export type SignOfLife = z.infer<typeof signOfLife>;

/** How a service takes up its new configuration. Safe to repeat; a dead service is started. */
export const activation = z.strictObject({
  service: z.string(),
  /** Says whether the configuration can be read: exit status 0. */
  test: argv,
  reload: argv,
  start: argv,
  /** The main process must be alive afterwards. */
  alive: signOfLife,
});
export type Activation = z.infer<typeof activation>;

/** In the order in which they are done; taken back in the other. `import`: the certificate is stored, nobody is shown it yet. */
export const stageIds = ['proof', 'import', 'install', 'redirect', 'renewal'] as const;
export const stage = z.strictObject({
  id: z.enum(stageIds),
  changes: z.array(change),
  /** Null: each change takes effect by itself, and so does its undo. */
  activation: activation.nullable(),
});
export type Stage = z.infer<typeof stage>;

/** A file before and after, for the review screen only: it never reaches the journal. */
export const fileDifference = z.strictObject({
  stage: z.enum(stageIds),
  path: shownPlace,
  /** Text before; null where the file is new. */
  before: z.string().nullable(),
  after: z.string(),
});
export type FileDifference = z.infer<typeof fileDifference>;

/** One sentence-worthy thing the plan does: a catalogue key under `plan.` with the values it mentions. */
export const planNote = z.strictObject({
  stage: z.enum(stageIds),
  say: z.custom<PlanKey>((key) => typeof key === 'string' && /^plan\.[a-z.-]+$/.test(key)),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  path: shownPlace.optional(),
});
export type PlanNote = z.infer<typeof planNote>;
export type PlanKey = keyof typeof words;
/** What the words of a note mention. */
export type PlanFacts<Key extends PlanKey> = PlanNote['facts'] & FactsOf<(typeof words)[Key]>;

/**
 * Who renews a certificate after a run. One of `followedRenewers`: it did so before, and goes on; `another`: somebody on a
 * Windows server who did so before, and whose certificates nothing of ours puts in place; `app`: this program, on its owner's
 * computer; `nobody`: its owner wants it so.
 */
export const renewedBy = [
  ...(['certbot', 'mod-md', 'simple-acme'] as const),
  ...followedRenewers,
  ...(['another', 'app', 'nobody'] as const),
] as const;
export type RenewedBy = (typeof renewedBy)[number];
export const renewalPlan = z.strictObject({
  by: z.enum(renewedBy),
  /** The folder of the certificate below `live/`; null where nothing is left to the server. */
  certificate: certificateFolder.nullable(),
  /** The folder from which proofs are answered for good; null where none is needed, or whoever renews has a way of its own. */
  webroot: serverPath.nullable(),
  /**
   * The folder from which the owner wants proofs answered for good, though whoever renews needs none there, and the names at
   * which that is opened. Missing: it is not wanted, or stands in `webroot`.
   */
  way: z.strictObject({ folder: serverPath, names: z.array(z.string()).min(1) }).optional(),
  stage: stage.nullable(),
  notes: z.array(planNote),
});
export type RenewalPlan = z.infer<typeof renewalPlan>;

/** Every kind of server software that we can work with. */
export const targetIds = ['apache', 'nginx', 'iis', 'postfix', 'dovecot', 'exim', 'cpanel', 'plesk'] as const;
export type TargetId = (typeof targetIds)[number];

/** What one service of a server does in a run, and when. */
export const targetPlan = z.strictObject({
  target: z.enum(targetIds),
  /** Those that this service is to show. */
  names: z.array(z.string()).min(1),
  /** Key and chain on the server: the paths that configuration keeps pointing at. Null where a store holds them. */
  live: z.strictObject({ key: serverPath, chain: serverPath }).nullable(),
  /**
   * For servers that keep certificates in a store of their own: they are stored and tried there before anything
   * is switched over. That is the rehearsal of such servers.
   */
  import: stage.optional(),
  install: stage,
  /** Null where the owner does not want it, or the site sends its visitors to https already. */
  redirect: stage.nullable(),
  /** Names whose plain site is not ours to change, so that nobody is led to https even after the redirect stage. */
  unredirected: z.array(z.string()).optional(),
  /** The proof stage with example tokens: what will stand on the server for some seconds. */
  proofExample: stage.nullable(),
  notes: z.array(planNote),
  differences: z.array(fileDifference),
});
export type TargetPlan = z.infer<typeof targetPlan>;

export const planPart = targetPlan.extend({
  probes: z.array(probe),
  /** What its doors for mail show to whoever asks for no name. Missing: it has none, or it cannot be told of any of them. */
  unnamed: z.array(unnamedDoor).min(1).optional(),
  /** Where it does not work out, it alone is taken back: nothing that stands leans on it. Missing: all parts go back. */
  goesBackAlone: z.literal(true).optional(),
});
export type PlanPart = z.infer<typeof planPart>;

/**
 * One certificate for several services of a server, in the order in which they are installed: all imports and self-tests,
 * then each part with the proof by its own probes, then the redirects. Whatever fails in one part, all parts are taken back,
 * unless that one may go back alone.
 */
export const plan = z.strictObject({
  names: z.array(z.string()).min(1),
  parts: z.array(planPart).min(1),
  /** The owner wants to keep what is proven where a later part fails; `goesBackAlone` says of which that holds. */
  ifOneFails: z.literal('keep-proven').optional(),
  /** Names that the site without a name is for, as its owner says. */
  defaultSiteFor: z.array(z.string()).min(1).optional(),
  /** Further domains whose mail comes to the server, as its owner says. Missing: nobody has said. */
  mailDomains: z.array(z.string()).optional(),
  /** Who renews, and what the run does for that once all the rest stands. */
  renewal: renewalPlan.optional(),
});
export type Plan = z.infer<typeof plan>;

/** A plan as its owner has seen it; `digest` tells it from any other, see electron/engine/plan/plan-digest.ts. */
export const reviewedPlan = plan.extend({ digest: sha256 });
export type ReviewedPlan = z.infer<typeof reviewedPlan>;

/** One http-01 answer to be given at `http://NAME/.well-known/acme-challenge/TOKEN` (RFC 8555 §8.3). */
export const httpChallenge = z.strictObject({
  name: z.string(),
  token: z.string().regex(/^[A-Za-z0-9_-]{1,256}$/),
  keyAuthorization: z.string().regex(/^[A-Za-z0-9_.-]{1,512}$/),
});
/** `folder`: another one below `/.well-known/` than an authority's of ACME; its file is asked for by its name, and has the text. */
export type HttpChallenge = z.infer<typeof httpChallenge> & { readonly folder?: 'pki-validation' };

/** Where an answer is asked for. Pure. */
export const pathOfChallenge = ({ token, folder }: HttpChallenge): string =>
  `/.well-known/${folder ?? 'acme-challenge'}/${token}`;
