import { newestTlsSettings } from '../../../../shared/content/tls-settings.ts';
import { isCovered } from '../../../../shared/names/coverage.ts';
import type { PlanNote } from '../../../../shared/plan.ts';
import { note } from '../../note.ts';
import { obstacleNotes } from '../../obstacle-notes.ts';
import { type InstallWish, provenNames } from '../../target.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { namesOfServer } from '../config/match.ts';
import { socketsOf } from '../config/sockets.ts';
import { nginxObstacles } from '../proof/obstacles.ts';
import type { proofPlan } from '../proof/proof.ts';
import { isOfPair } from './existing-server.ts';
import { bringing } from './included.ts';
import type { InstallPlan } from './install-stage.ts';
import type { Intent } from './intent.ts';
import type { RedirectPlan } from './redirect-stage.ts';
import { tlsAddresses } from './tls-listens.ts';

interface Parts {
  readonly proof: ReturnType<typeof proofPlan>;
  readonly install: InstallPlan;
  readonly redirect: RedirectPlan;
}

/** What the plan does, a sentence each, in the order in which it happens. */
export function planNotes(
  facts: NginxFacts,
  wish: InstallWish,
  intent: Intent,
  { proof, install, redirect }: Parts,
): readonly PlanNote[] {
  const realPath = (file: string) => facts.files[file]?.realPath ?? file;
  const fileOf = ({ file }: NginxServer) => realPath(file);
  return [
    ...obstacleNotes(nginxObstacles(facts, provenNames(wish))),
    ...proof.changed.map(({ path }) => note('proof', 'plan.nginx.proof', {}, path)),
    note('install', 'plan.apache.live', {}, intent.live.chain),
    ...defaultNotes(intent, fileOf),
    ...(facts.given ?? []).map(({ directive, names }) =>
      note('install', 'plan.apache.given-name', { names: list(names) }, realPath(directive.file)),
    ),
    ...encryptedNotes(facts, intent, fileOf),
    ...presentNotes(facts, intent, fileOf),
    ...openNotes(install, wish, fileOf),
    ...redirectNotes(wish, redirect, fileOf, realPath),
  ];
}

type FileOf = (server: NginxServer) => string;

function defaultNotes({ matches }: Intent, fileOf: FileOf): readonly PlanNote[] {
  return matches.flatMap(({ name, caught, shadowed }) => [
    ...caught.map((site) => note('install', 'plan.apache.default-site', { name }, fileOf(site))),
    ...shadowed.map((site) => note('install', 'plan.apache.shadowed', { name }, fileOf(site))),
  ]);
}

function encryptedNotes(facts: NginxFacts, intent: Intent, fileOf: FileOf): readonly PlanNote[] {
  const wanted = intent.matches.map(({ name }) => name);
  const { profile, guideline } = newestTlsSettings;
  return [
    ...intent.encrypted.flatMap(({ source, names, tlsServer, isProxied, redirects }) => {
      const path = fileOf(source);
      const left = namesOfServer(source).filter((name) => !isCovered(wanted, name));
      const places = tlsAddresses(facts, source).map(({ address }) => `${address}:${facts.ports.https}`);
      return [
        tlsServer === null
          ? note('install', 'plan.nginx.encrypted-too', { names: list(names), places: list(places) }, path)
          : note('install', 'plan.apache.new-site', { names: list(names), source: path }, path),
        ...(isProxied ? [note('install', 'plan.apache.forwarded', {}, path)] : []),
        ...(redirects > 0
          ? [note('install', 'plan.apache.redirects-left-out', { count: redirects }, path)]
          : []),
        ...(left.length > 0 ? [note('install', 'plan.apache.other-names', { names: list(left) }, path)] : []),
      ];
    }),
    ...(intent.encrypted.length > 0 ? [note('install', 'plan.apache.settings', { profile, guideline })] : []),
  ];
}

function presentNotes(facts: NginxFacts, intent: Intent, fileOf: FileOf): readonly PlanNote[] {
  return [
    ...intent.renewed.flatMap(({ site, edits }) => {
      const isNew = edits.edits.length > 0;
      const names = list(namesOfServer(site));
      const key = isNew ? 'plan.apache.replace-certificate' : 'plan.apache.renew-certificate';
      const shared = isNew ? bringing(facts, site, isOfPair) : [];
      return [
        note('install', key, { names }, fileOf(site)),
        ...(isNew && site.certificates.length > 1
          ? [note('install', 'plan.web.second-pair', { names }, fileOf(site))]
          : []),
        ...(isNew && isDefaultBesideOthers(facts, site)
          ? [note('install', 'plan.web.nameless', { names }, fileOf(site))]
          : []),
        ...shared.map(({ pattern }) =>
          note('install', 'plan.nginx.written-out', { names, pattern }, fileOf(site)),
        ),
      ];
    }),
    ...intent.defaults.kept.map(({ site, place }) =>
      note('install', 'plan.nginx.kept-default', { name: nameOf(site), place }, fileOf(site)),
    ),
    ...intent.defaults.moved.map(({ site, by, place }) => {
      const told = { former: nameOf(site), name: nameOf(by), place };
      return note('install', 'plan.nginx.moved-default', told, fileOf(by));
    }),
    ...intent.split.map(({ site, names, others }) =>
      note('install', 'plan.apache.split-site', { names: list(names), others: list(others) }, fileOf(site)),
    ),
  ];
}

const nameOf = (site: NginxServer): string => namesOfServer(site)[0] ?? '_';

/** Who asks for no name is shown its certificate, and others have sites at the same door. */
const isDefaultBesideOthers = (facts: NginxFacts, site: NginxServer): boolean =>
  socketsOf(facts).some(
    ({ port, isSsl, fallback, servers }) =>
      port === facts.ports.https && isSsl && fallback === site && servers.length > 1,
  );

function openNotes({ open }: InstallPlan, wish: InstallWish, fileOf: FileOf): readonly PlanNote[] {
  if (open === null) return [];
  return [
    ...[...open.closed, ...open.named.closed].map(({ site, names }) =>
      note('install', 'plan.apache.open-path-elsewhere', { names: list(names) }, fileOf(site)),
    ),
    ...(open.doors.length > 0 && !wish.redirect
      ? [note('install', 'plan.nginx.proof-door', { names: list(open.doors), folder: open.folder })]
      : []),
    ...open.sites.map(({ site, names }) =>
      note('install', 'plan.apache.open-path', { names: list(names), folder: open.folder }, fileOf(site)),
    ),
    ...open.named.sites.map(({ site, names }) =>
      note(
        'install',
        'plan.web.open-path-by-name',
        { names: list(names), folder: open.folder },
        fileOf(site),
      ),
    ),
  ];
}

function redirectNotes(
  wish: InstallWish,
  plan: RedirectPlan,
  fileOf: FileOf,
  realPath: (file: string) => string,
): readonly PlanNote[] {
  const each = (
    key: 'plan.apache.redirect' | 'plan.apache.redirect-already',
    sites: RedirectPlan['redirected'],
  ) => sites.map(({ site, names }) => note('redirect', key, { names: list(names) }, fileOf(site)));
  return [
    ...each('plan.apache.redirect', plan.redirected),
    ...each('plan.apache.redirect-already', plan.already),
    ...plan.doors.map(({ site, names, places }) =>
      note(
        'redirect',
        'plan.nginx.plain-door',
        { names: list(names), places: list(places), proofs: wish.openProofPath === true ? 'yes' : 'no' },
        fileOf(site),
      ),
    ),
    ...(plan.without.length > 0
      ? [note('redirect', 'plan.nginx.no-plain-door', { names: list(plan.without) })]
      : []),
    ...plan.sendsBack.map(({ names, file, line }) =>
      note('redirect', 'plan.nginx.sends-back', { names: list(names), line }, realPath(file)),
    ),
    ...(wish.hsts && plan.isStrict ? [note('redirect', 'plan.apache.hsts', {})] : []),
  ];
}

const list = (words: readonly string[]): string => words.join(', ');
