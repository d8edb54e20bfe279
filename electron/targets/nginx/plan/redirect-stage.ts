import type { Edit, Stage } from '../../../../shared/plan.ts';
import {
  type ChangedFile,
  editChange,
  editedFile,
  type FileEdits,
  mergeEdits,
} from '../../../text/changed-files.ts';
import { sha256 } from '../../../text/digest.ts';
import { toBytes } from '../../../text/edits.ts';
import { rebaseFiles } from '../../../text/rebase.ts';
import { marked } from '../../posix/marked-lines.ts';
import { fromItself } from '../../posix/own-addresses.ts';
import type { InstallWish } from '../../target.ts';
import { activationOf } from '../config/activation.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { matchName, namesOfServer } from '../config/match.ts';
import { parseConfig } from '../config/parse.ts';
import { writtenServer } from './encrypted-server.ts';
import { insertAtTop } from './insertion.ts';
import type { InstallPlan } from './install-stage.ts';
import type { Intent, PlainSite } from './intent.ts';
import { listEdits } from './lists.ts';
import { doorEdits, noDoors, type PlainDoor, plainDoors } from './plain-door.ts';
import { answersBoth, isRedirectedBefore, moreNames, redirectLines } from './redirect.ts';
import { redirectsAlready, sendingBack } from './self-redirects.ts';
import { strictTransport } from './tls-settings.ts';

export interface RedirectPlan {
  /** Null where there is nothing to do. */
  readonly stage: Stage | null;
  readonly changed: readonly ChangedFile[];
  readonly redirected: readonly PlainSite[];
  readonly already: readonly PlainSite[];
  /** Plain servers that are added, and names for which none can be. */
  readonly doors: readonly PlainDoor[];
  readonly without: readonly string[];
  /** Encrypted servers that send their visitors back, so that those of these names cannot be sent there. */
  readonly sendsBack: readonly SendsBack[];
  /** Whether browsers are told to come encrypted only by lines of this stage. */
  readonly isStrict: boolean;
}

interface SendsBack extends PlainSite {
  /** Where the rule stands that does so. */
  readonly file: string;
  readonly line: number;
}

/** The second step, only done once https is proven from outside. It starts from what the install stage left. */
export function redirectPlan(
  facts: NginxFacts,
  wish: InstallWish,
  intent: Intent,
  install: InstallPlan,
): RedirectPlan {
  const sendsBack = sendingSites(facts, intent);
  const isBack = (site: NginxServer) => sendsBack.some((one) => one.site === site);
  const isLooping = (name: string) => matchName(facts, name).encrypted.some(isBack);
  const plain = wish.redirect ? intent.plain.filter(({ names }) => names.length > 0) : [];
  const already = plain.filter(
    ({ site, names }) => redirectsAlready(site, names, facts.ports) || isRedirectedBefore(site, names),
  );
  const redirected = plain
    .filter((one) => !already.includes(one))
    .map(({ site, names }) => ({ site, names: names.filter((name) => !isLooping(name)) }))
    .filter(({ names }) => names.length > 0);
  const mixed = new Set(
    intent.encrypted.flatMap(({ tlsServer, source }) => (tlsServer === null ? [source] : [])),
  );
  const itself = (wish.plainAlone ?? []).length === 0 ? null : fromItself(facts.addresses);
  const isMixed = (site: NginxServer) => mixed.has(site) || answersBoth(site);
  const tops = redirected.flatMap(({ site, names }): FileEdits[] => {
    const file = facts.files[site.file];
    if (file === undefined) return [];
    const more = moreNames(site, names);
    if (more !== null) return [{ file, edits: [more] }];
    const lines = marked('to the encrypted site', redirectLines(facts, names, isMixed(site), itself));
    return [{ file, edits: [insertAtTop(file.text, site.directive, lines)] }];
  });
  const doors = wish.redirect ? plainDoors(facts, intent.matches) : noDoors;
  const added = wish.redirect ? doorEdits(facts, intent.matches, false) : [];
  const bearers = [...new Set([...intent.renewed.map(({ site }) => site), ...mixed])];
  // A browser that comes encrypted only would never get out.
  const strict = wish.hsts
    ? bearers.filter((site) => !isBack(site)).flatMap((site) => strictEdits(facts, site, isMixed(site)))
    : [];
  const tlsServers = wish.hsts ? strictEditsOfTlsServers(facts, intent, install) : [];
  // Of two edits at one place the earlier given comes first: what is set stands before what returns.
  const rebased = rebaseFiles(mergeEdits([...strict, ...tops, ...added]), install.edited, install.changed);
  const edited = mergeEdits([...rebased, ...tlsServers]);
  return {
    stage:
      edited.length === 0
        ? null
        : { id: 'redirect', changes: edited.map(editChange), activation: activationOf(facts) },
    changed: edited.map(editedFile),
    redirected,
    already,
    doors: doors.doors,
    without: doors.without,
    sendsBack: wish.redirect || wish.hsts ? sendsBack : [],
    isStrict: strict.length + tlsServers.length > 0,
  };
}

/** Encrypted servers of these names that send them back, and the first line that does so. */
function sendingSites(facts: NginxFacts, { matches }: Intent): readonly SendsBack[] {
  const wanted = matches.map(({ name }) => name);
  return [...new Set(matches.flatMap(({ encrypted }) => encrypted))].flatMap((site) => {
    const own = matches.filter(({ encrypted }) => encrypted.includes(site)).map(({ name }) => name);
    const [rule] = sendingBack(site.directive, [...namesOfServer(site), ...wanted], facts.ports);
    return rule === undefined ? [] : [{ site, names: own, file: rule.file, line: rule.line }];
  });
}

/** nginx sends no header whose value is empty: of a server that answers both ways, only encrypted visitors get it. */
const strictSets = marked('encrypted only', [
  'set $sealkeeper_strict "";',
  `if ($https) { set $sealkeeper_strict ${strictTransport}; }`,
]);

function strictEdits(facts: NginxFacts, site: NginxServer, isMixed: boolean): readonly FileEdits[] {
  const file = facts.files[site.file];
  const server = file === undefined ? null : writtenServer(file.text, site);
  if (file === undefined || server === null) return [];
  const edits = listEdits(facts, file.text, server, strictWish(isMixed));
  if (edits === null || edits.length === 0) return [];
  const sets = isMixed ? [insertAtTop(file.text, site.directive, strictSets)] : [];
  return [{ file, edits: [...sets, ...edits] }];
}

const strictWish = (isMixed: boolean) =>
  ({
    name: 'add_header',
    header: 'strict-transport-security',
    line: `add_header Strict-Transport-Security ${isMixed ? '$sealkeeper_strict' : strictTransport} always;`,
  }) as const;

/** In servers that the install stage made: found in what it leaves. */
function strictEditsOfTlsServers(
  facts: NginxFacts,
  intent: Intent,
  install: InstallPlan,
): readonly FileEdits[] {
  const back = sendingSites(facts, intent).map(({ site }) => site);
  const made = [
    ...intent.encrypted.map(({ tlsServer, source }) => ({ tlsServer, site: source })),
    ...intent.split
      .filter(({ site }) => !back.includes(site))
      .map(({ tlsServer, site }) => ({ tlsServer, site })),
  ];
  return made.flatMap(({ tlsServer, site }): FileEdits[] => {
    const file = facts.files[site.file];
    const after = install.changed.find(({ path }) => path === file?.realPath)?.after;
    if (tlsServer === null || file === undefined || after === undefined) return [];
    const text = toBytes(tlsServer);
    const at = after.indexOf(text);
    const [server] = parseConfig(text).directives;
    if (at === -1 || server === undefined) return [];
    const edits = (listEdits(facts, text, server, strictWish(false)) ?? []).map(
      ({ start, end, text: put }): Edit => ({ start: start + at, end: end + at, text: put }),
    );
    return [{ file: { ...file, text: after, sha256: sha256(after) }, edits }];
  });
}
