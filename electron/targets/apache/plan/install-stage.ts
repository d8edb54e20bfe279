import type { Change, Stage } from '../../../../shared/plan.ts';
import {
  type ChangedFile,
  editChange,
  editedFile,
  type FileEdits,
  mergeEdits,
} from '../../../text/changed-files.ts';
import { liveChanges } from '../../posix/live-changes.ts';
import { marked } from '../../posix/marked-lines.ts';
import { answeredNames, type InstallWish } from '../../target.ts';
import { isPlainOnBoth, leavePlain } from '../config/both-ports.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { insertBefore } from '../config/insertion.ts';
import { activationOf } from '../config/layouts.ts';
import { type OpenPath, openPath } from '../proof/open-path.ts';
import { frontLine } from './front-line.ts';
import { givenEdits } from './given-names.ts';
import { type Intent, opensTls } from './intent.ts';
import { type ListenPlan, listenPlan, noListens } from './listen.ts';
import { type ModuleName, modulePlan } from './modules.ts';
import { neededModules } from './needed-modules.ts';
import { restingChanges } from './resting-mod-md.ts';
import { sslPlace } from './ssl-place.ts';
import { type TlsHostFile, tlsHostFile } from './tls-host-file.ts';

export interface InstallPlan {
  readonly stage: Stage;
  readonly edited: readonly FileEdits[];
  readonly changed: readonly ChangedFile[];
  readonly tlsHosts: TlsHostFile | null;
  readonly listens: ListenPlan;
  /** Modules that get switched on. */
  readonly modules: readonly string[];
  readonly open: OpenPath | null;
}

/** TLS hosts whose plain sites have the port for encrypted pages as well until then. */
export const bothPorts = (facts: ApacheFacts, { tlsHosts }: Intent): Intent['tlsHosts'] =>
  tlsHosts.filter(({ source }) => isPlainOnBoth(facts, source));

/** The stage behind which every name answers encrypted; nothing that visitors of http see is changed by it. */
export function installPlan(facts: ApacheFacts, wish: InstallWish, intent: Intent): InstallPlan {
  const wanted = neededModules(facts, wish, intent).filter((name): name is ModuleName => name !== 'rewrite');
  // HSTS comes with the redirect, after https is proven; so does its module, unless the TLS host needs it too.
  const needsHeaders = neededModules(facts, { ...wish, hsts: false }, intent).includes('headers');
  const open = wish.openProofPath === true ? openPath(facts, intent.plain, answeredNames(wish)) : null;
  const modules = modulePlan(facts, [
    ...wanted.filter((name) => name !== 'headers' || needsHeaders),
    ...(open?.needsRewrite === true ? (['rewrite'] as const) : []),
  ]);
  const listens = opensTls(wish, intent) ? listenPlan(facts, sslPlace(facts, wish.names, intent)) : noListens;
  const tlsHosts = tlsHostFile(facts, wish.names, intent.tlsHosts, [...modules.lines, ...listens.lines]);
  const splits = intent.split.flatMap(({ site, tls }): FileEdits[] => {
    const front = frontLine(facts, site);
    if (front === null) return [];
    const lines = [...modules.lines, ...marked('these names have their own certificate', tls.lines)];
    return [{ file: front.file, edits: [insertBefore(front.file, front.line, lines)] }];
  });
  const renewed = intent.renewed.map(({ edits }) => edits);
  const edited = mergeEdits([
    ...givenEdits(facts),
    ...listens.edits,
    ...renewed,
    ...splits,
    ...bothPorts(facts, intent).flatMap(({ source }) => leavePlain(facts, source) ?? []),
    ...(tlsHosts?.edits ?? []),
    ...(open?.edits ?? []),
  ]);
  const changes: Change[] = [
    ...liveChanges(facts, intent.live),
    ...restingChanges(facts),
    ...(open?.changes ?? []),
    ...modules.changes,
    ...(tlsHosts?.changes ?? []),
    ...edited.map(editChange),
  ];
  return {
    stage: { id: 'install', changes, activation: activationOf(facts) },
    edited,
    changed: [...(tlsHosts === null ? [] : [tlsHosts.changed]), ...edited.map(editedFile)],
    tlsHosts,
    listens,
    modules: modules.names,
    open,
  };
}
