import { isStar } from '../../../../shared/names/domain-name.ts';
import { type HttpChallenge, pathOfChallenge, type Stage } from '../../../../shared/plan.ts';
import { type Problem, ProblemError } from '../../../../shared/problems.ts';
import {
  type ChangedFile,
  editChange,
  editedFile,
  type FileEdits,
  mergeEdits,
} from '../../../text/changed-files.ts';
import { marked } from '../../posix/marked-lines.ts';
import { notRoots } from '../../posix/own-ground.ts';
import { activationOf } from '../config/activation.ts';
import { inForce } from '../config/effective.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { saidLine } from '../config/said.ts';
import { insertAtEnd, insertAtTop } from '../plan/insertion.ts';
import { fileOf } from './editable.ts';
import { type Answerers, answerersOf } from './who-answers.ts';

export interface ProofPlan {
  readonly stage: Stage;
  readonly changed: readonly ChangedFile[];
  /** Names for which a server of our own answers, since none whose text is ours does. */
  readonly ownServerFor: readonly string[];
}

const purpose = 'proof of control';

/**
 * The answers to http-01 challenges without a single file to serve: a location of exactly that path, which no other comes
 * before, and at the very top of its server a rule that ends the server's own rewriting for that path, so that no `return`,
 * `if` or `rewrite` of the server is reached. `return` acts before logins, address lists and handlers are asked, and no
 * folder, permission or security label matters.
 */
export function proofPlan(facts: NginxFacts, challenges: readonly HttpChallenge[]): ProofPlan {
  const byServer = new Map<string, { server: NginxServer; own: HttpChallenge[] }>();
  const alone: { readonly challenge: HttpChallenge; readonly at: Answerers['own'] }[] = [];
  for (const challenge of challenges) {
    const { edited, own } = answerersOf(facts, challenge.name);
    // A server of our own answers nothing else: for the seconds of a run, not for weeks.
    if (own.length > 0 && challenge.folder !== undefined)
      throw new ProblemError('order-file-no-site', { name: challenge.name });
    if (own.length > 0) alone.push({ challenge, at: own });
    for (const server of edited) {
      // A file that is read twice is written once.
      const key = `${facts.files[server.file]?.realPath} ${server.directive.start}`;
      const known = byServer.get(key) ?? { server, own: [] };
      byServer.set(key, known);
      if (!known.own.includes(challenge)) known.own.push(challenge);
    }
  }
  const parts = [...byServer.values()].flatMap(({ server, own }) => serverEdits(facts, server, own));
  const merged = mergeEdits([...parts, ...ownServers(facts, alone)]);
  return {
    stage: { id: 'proof', changes: merged.map(editChange), activation: activationOf(facts) },
    changed: merged.map(editedFile),
    ownServerFor: alone.map(({ challenge }) => challenge.name),
  };
}

/** Why a challenge for these names could not be answered everywhere; each with the command that mends it. Pure. */
export function proofRefusals(facts: NginxFacts, names: readonly string[]): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const name of names.filter((one) => !isStar(one))) {
    const { refused, own } = answerersOf(facts, name);
    const { http } = facts;
    const blocks = [
      ...refused.map(({ directive }) => directive),
      ...(own.length > 0 && http !== null && fileOf(facts, http) === null ? [http] : []),
    ];
    for (const { file } of blocks) {
      const foreign = facts.files[file]?.foreign ?? file;
      found.set(foreign, notRoots(foreign, { file: facts.files[file]?.realPath ?? file }));
    }
  }
  return [...found.values()];
}

function serverEdits(
  facts: NginxFacts,
  { directive }: NginxServer,
  challenges: readonly HttpChallenge[],
): readonly FileEdits[] {
  const file = fileOf(facts, directive);
  if (file === null) return [];
  const top = challenges.map((one) => `rewrite ^(${pathOfChallenge(one).replaceAll('.', '\\.')})$ $1 break;`);
  const end = challenges.flatMap((one) => answer(facts, one, [directive]));
  const edits = [
    insertAtTop(file.text, directive, marked(purpose, top)),
    insertAtEnd(file.text, directive, marked(purpose, end)),
  ];
  return [{ file, edits }];
}

function answer(
  facts: NginxFacts,
  challenge: HttpChallenge,
  levels: readonly NginxServer['directive'][],
): readonly string[] {
  const around = [...(facts.http === null ? [] : [facts.http]), ...levels];
  // What is replaced in or put around every text there is (`*`) must spare ours: it is of no such type.
  const filters = ['sub_filter_types', 'addition_types'].filter((name) => inForce(around, name).length > 0);
  return [
    `location = ${pathOfChallenge(challenge)} {`,
    '    default_type text/plain;',
    ...filters.map((name) => `    ${name} text/x-none;`),
    `    return 200 "${challenge.keyAuthorization.replaceAll('\n', '\\n')}";`,
    '}',
  ];
}

/**
 * A server of our own for these names, at the end of `http`: never the first of an address, or it would answer there for
 * every name that nobody bears.
 */
function ownServers(
  facts: NginxFacts,
  alone: readonly { readonly challenge: HttpChallenge; readonly at: Answerers['own'] }[],
): readonly FileEdits[] {
  const { http } = facts;
  const file = http === null ? null : fileOf(facts, http);
  if (http === null || file === null || alone.length === 0) return [];
  const byName = new Map<string, { at: Answerers['own']; own: HttpChallenge[] }>();
  for (const { challenge, at } of alone) {
    const known = byName.get(challenge.name) ?? { at, own: [] };
    byName.set(challenge.name, known);
    known.own.push(challenge);
  }
  const lines = [...byName].flatMap(([name, { at, own }]) => [
    'server {',
    ...[...new Set(at.map(listenWord))].map((word) => `    ${saidLine('listen', [word])}`),
    `    server_name ${name};`,
    ...own.flatMap((one) => answer(facts, one, [])).map((line) => `    ${line}`),
    '    location / {',
    '        return 503;',
    '    }',
    '}',
  ]);
  return [{ file, edits: [insertAtEnd(file.text, http, marked(purpose, lines))] }];
}

function listenWord({ address, port }: Answerers['own'][number]): string {
  return address.startsWith('unix:') ? address : `${address}:${port}`;
}
