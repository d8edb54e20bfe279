import type { Problem } from '../../../../shared/problems.ts';
import { unreadReason } from '../../../../shared/unsupported-reasons.ts';
import { isForeign } from '../../listeners.ts';
import { nameNotOnServer } from '../../name-not-on-server.ts';
import { writerOf } from '../../posix/generated-files.ts';
import { changesElsewhere, foreignOnTheWay, notRoots } from '../../posix/own-ground.ts';
import { blocker, managed, unsupported } from '../../refusals.ts';
import { type Check, certificateNames, type InstallWish, provenNames } from '../../target.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { matchName, namesOfServer } from '../config/match.ts';
import { proofRefusals } from '../proof/proof.ts';
import { addressProblems } from './address-sites.ts';
import { namelessServer } from './given-names.ts';
import { type Intent, intentOf } from './intent.ts';
import { planNginx } from './plan.ts';
import { streamProblems } from './stream-problems.ts';
import { plainListens } from './tls-listens.ts';

/** Everything that would keep a plan from working, found before anything is planned. Pure. */
export function checkNginx(facts: NginxFacts, wish: InstallWish): readonly Check[] {
  const server = serverProblems(facts);
  if (server.length > 0) return server.map(blocker);
  const intent = intentOf(facts, wish.names, certificateNames(wish), wish);
  const found = [
    ...streamProblems(facts, intent),
    ...nameProblems(facts, intent),
    ...siteProblems(facts, intent),
    ...addressProblems(facts, intent),
    ...foreignListener(facts, intent),
    ...proofRefusals(facts, provenNames(wish)),
  ];
  if (found.length > 0) return found.map(blocker);
  // Whatever else led there: nothing is ever planned where somebody but root may write.
  const { proofExample, install, redirect } = planNginx(facts, wish);
  const changes = [proofExample, install, redirect].flatMap((stage) => stage?.changes ?? []);
  return changesElsewhere(facts, changes).map(blocker);
}

function serverProblems(facts: NginxFacts): readonly Problem[] {
  if (facts.process === null) return [{ code: 'web-server-stopped', facts: { server: 'nginx' } }];
  if (facts.complaint !== null) {
    return [{ code: 'web-server-broken', facts: { server: 'nginx' }, detail: facts.complaint }];
  }
  // Whether the server lives on after a reload is asked of this file; a wrong one would always say no.
  if (!facts.isPidFileTrue) return [unsupported({ reason: 'pid', file: facts.pidFile })];
  if (facts.panel !== null) return [managed({ manager: facts.panel })];
  const { modules, options } = facts.builtWith;
  const missing = [
    ...(modules.includes('http_ssl') ? [] : ['http_ssl']),
    ...(Object.hasOwn(options, 'without-http_rewrite_module') ? ['http_rewrite'] : []),
  ];
  return missing.map((name) => ({
    code: 'web-server-module-missing',
    facts: { server: 'nginx', package: 'nginx', module: name },
  }));
}

/** One of its servers answers for the name, or there is but the nameless default for all names. */
export function isOnServer(facts: NginxFacts, name: string): boolean {
  const { plain, encrypted, caught } = matchName(facts, name);
  return plain.length + encrypted.length + caught.length > 0;
}

function nameProblems(facts: NginxFacts, intent: Intent): readonly Problem[] {
  const sites = [...new Set(facts.servers.flatMap(namesOfServer))].slice(0, 50);
  return intent.matches.flatMap((match): Problem[] => {
    const [unsure] = match.unsure;
    if (unsure !== undefined && match.plain.length + match.encrypted.length === 0) {
      const { server, pattern } = unsure;
      const { name } = match;
      return [
        unsupported({
          reason: 'name_pattern',
          rule: pattern,
          line: server.line,
          name,
          ...placeOf(facts, server),
        }),
      ];
    }
    if (isOnServer(facts, match.name)) return [];
    // The person must see where visitors of the name arrive today: it looks like their site, and is another's.
    const lands = match.challenged.flatMap(namesOfServer)[0];
    const nameless = namelessServer(facts, match.name);
    const unnamed =
      nameless === null ? undefined : { ...placeOf(facts, nameless), line: nameless.line, isOffered: true };
    return [nameNotOnServer(match.name, sites, { lands, unnamed })];
  });
}

function siteProblems(facts: NginxFacts, intent: Intent): readonly Problem[] {
  const changed = new Set([
    ...intent.plain.map(({ site }) => site),
    ...intent.matches.flatMap(({ encrypted }) => encrypted),
  ]);
  const files = [...changed].flatMap((site): Problem[] => {
    const file = facts.files[site.file];
    const name = namesOfServer(site)[0] ?? '';
    if (file === undefined) return [unreadFile(facts, site, name)];
    const writer = writerOf(file);
    return writer === null ? [] : [managed({ manager: writer, file: file.realPath, name })];
  });
  const impossible = intent.impossible.map(({ site, reason, at }) => {
    const name = namesOfServer(site)[0] ?? '';
    const pair = site.certificates.find(
      ({ certificate, key }) => certificate.path === null || key?.path === null,
    );
    const line = reason === 'variable_certificate' ? pair?.certificate.directive.line : site.line;
    const place = placeOf(facts, site);
    return unsupported({
      reason,
      line: line ?? site.line,
      name,
      ...place,
      ...(at === undefined ? {} : pointOf(at)),
    });
  });
  return [...files, ...impossible];
}

/** What lies with somebody else may be a pipe, or a link into another's reach: such a file is not even read. */
function unreadFile(facts: NginxFacts, { file }: NginxServer, name: string): Problem {
  const foreign = foreignOnTheWay(facts, file);
  return foreign === null
    ? unsupported({ reason: unreadReason(facts.unread[file]), file, name })
    : notRoots(foreign, { file, name });
}

/** Somebody else at the door for encrypted pages. */
function foreignListener(facts: NginxFacts, intent: Intent): readonly Problem[] {
  const wanted = intent.encrypted
    .flatMap(({ source }) => plainListens(facts, source))
    .map(({ address }) => address);
  const foreign = facts.listeners.find(
    (one) =>
      one.port === facts.ports.https &&
      isForeign(one, facts.process?.name) &&
      wanted.some((own) => meets(own, one.address)),
  );
  if (foreign === undefined) return [];
  return [{ code: 'port-443-taken', facts: { process: foreign.process ?? '', port: facts.ports.https } }];
}

/** As ss, netstat and sockstat write addresses; `*` and `::` may be for both kinds. */
function meets(one: string, other: string): boolean {
  const bare = other.replace(/^\[|\]$/g, '');
  const own = one.replace(/^\[|\]$/g, '');
  if (own === bare || bare === '*') return true;
  const isSame = own.includes(':') === bare.includes(':') || bare === '::';
  return isSame && (own === '*' || own === '::' || bare === '0.0.0.0' || bare === '::');
}

function placeOf(facts: NginxFacts, { file }: NginxServer) {
  return { file: facts.files[file]?.realPath ?? file };
}

const pointOf = ({ file, line }: { readonly file: string; readonly line: number }) => ({ file, line });
