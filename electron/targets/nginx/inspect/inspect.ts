import { type Problem, ProblemError } from '../../../../shared/problems.ts';
import { nginxPrograms } from '../../../../shared/target-capabilities.ts';
import type { RemoteHost } from '../../../remote/host.ts';
import { justRead } from '../../just-read.ts';
import { detectionOf, programNotRoots } from '../../posix/detection.ts';
import type { Filesystem, Ports } from '../../posix/ground.ts';
import { lookBy } from '../../posix/look.ts';
import { parseReading, readPaths } from '../../posix/read-paths.ts';
import type { SeenPaths } from '../../posix/server-files.ts';
import { compareVersions } from '../../posix/versions.ts';
import type { Detection } from '../../target.ts';
import type { Include, NginxFacts } from '../config/facts.ts';
import { absoluteIn, readTree, type Tree } from '../config/includes.ts';
import { type Setting, serversOf, streamsOf } from '../config/servers.ts';
import { lookScript } from './look-script.ts';
import { mainWord, wantedPaths } from './reading.ts';
import { parseSurvey, type Survey } from './survey.ts';

/** Before it no `ssl` stands at a `listen` that many servers share, and no name is shown by SNI everywhere. */
const oldestVersion = '1.10.0';

interface Looked {
  readonly survey: Survey;
  readonly seen: SeenPaths;
}

const surveys = justRead<RemoteHost, Looked>();

/** Is there an nginx, and can we work with it? One round trip. */
export async function detectNginx(
  host: RemoteHost,
  { ports }: Filesystem,
  signal: AbortSignal,
): Promise<Detection | null> {
  const read = await look(host, ports, signal);
  surveys.keep(host, read);
  const { survey } = read;
  const fronts = survey.listeners
    .filter(({ port }) => port === ports.http)
    .map(({ process }) => process ?? '');
  const title = titleOf(survey);
  if (survey.endless !== null) return { support: 'unsupported', title, problem: endless(survey.endless) };
  const front = fronts.find(isNginxName);
  const isOld = survey.version === '' || compareVersions(survey.version, oldestVersion) < 0;
  return detectionOf({
    ...survey,
    title,
    server: 'nginx',
    container: front !== undefined && survey.process === null && survey.isElsewhere ? front : null,
    isThere: survey.control.length > 0,
    isRunning: survey.process !== null,
    unfit: isOld ? `nginx ${survey.version}` : null,
  });
}

/**
 * Two round trips: what the server says with the files that it reads, then what else matters for these names. Raises
 * `web-server-not-roots` {server, path}, `web-server-missing`, `web-server-unsupported` {reason: `includes`, file} where files
 * are named without an end, `web-server-broken`, and `file-changed-meanwhile` where a file is not as nginx has just read it.
 */
export async function inspectNginx(
  host: RemoteHost,
  ground: Filesystem,
  names: readonly string[],
  signal: AbortSignal,
): Promise<NginxFacts> {
  const { survey, seen } = surveys.take(host) ?? (await look(host, ground.ports, signal));
  if (survey.notRoots !== null) throw ProblemError.of(programNotRoots('nginx', survey.notRoots));
  if (survey.control.length === 0) throw new ProblemError('web-server-missing', { server: 'nginx' });
  if (survey.endless !== null) throw ProblemError.of(endless(survey.endless));
  const { notRoots: _, isElsewhere: __, endless: ___, given, ...rest } = survey;
  const tree = treeOf(survey, seen, given);
  const setting: Setting = {
    mainFile: survey.mainFile,
    prefix: survey.prefix,
    hostName: survey.system.hostName,
    ports: ground.ports,
  };
  const { options } = survey.builtWith;
  const known = {
    ...rest,
    ...ground,
    pidFile: absoluteIn(survey.prefix, mainWord(tree.main, 'pid') ?? options['pid-path'] ?? 'logs/nginx.pid'),
    user: mainWord(tree.main, 'user') ?? options.user ?? 'nobody',
    main: tree.main,
    ...serversOf(tree.main, setting),
    streams: streamsOf(tree.main, setting),
    includes: tree.includes,
  };
  const more = await readPaths(host, 'nginx', wantedPaths(known, names), signal);
  const { [known.pidFile]: pid, ...others } = more.files;
  const isPidFileTrue = survey.process !== null && pid?.text.trim() === String(survey.process.id);
  const read = new Set([survey.mainFile, ...tree.includes.flatMap(({ files }) => files)]);
  const ownFiles = Object.entries(seen.files).filter(([path]) => read.has(path));
  return {
    ...known,
    isPidFileTrue,
    files: { ...Object.fromEntries(ownFiles), ...others },
    paths: more.paths,
    certificates: more.certificates,
    versions: more.versions,
    unread: { ...seen.unread, ...more.unread },
    foreignFolders: { ...seen.foreignFolders, ...more.foreignFolders },
  };
}

const endless = (file: string): Problem => ({
  code: 'web-server-unsupported',
  facts: { reason: 'includes', file },
});

/** A server that does not run, or refuses its files, has shown none. */
function treeOf(survey: Survey, seen: SeenPaths, given: string): Tree {
  if (survey.mainFile === '' || survey.complaint !== null) return { main: [], includes: [], flaws: [] };
  const texts = new Map(Object.entries(seen.files).map(([path, { text }]) => [path, text]));
  const tree = readTree({ mainFile: survey.mainFile, texts, unread: Object.keys(seen.unread), given });
  // nginx itself has just read them to their ends: what we could not read must not be taken for nothing, unless no site can
  // be in it, as in the lists of addresses that a `geo` or `map` reads.
  const flaw = tree.flaws.find(
    (one) => tree.includes.some((by) => isWhereSitesAre(by, one.file)) || one.file === survey.mainFile,
  );
  if (flaw === undefined) return tree;
  const { file, line } = flaw;
  const reason = seen.unread[file];
  if (reason !== undefined || line > 0) {
    throw new ProblemError(
      'web-server-broken',
      { server: titleOf(survey) },
      { detail: `${file}: ${reason ?? `line ${line}`}` },
    );
  }
  throw new ProblemError('file-changed-meanwhile', { path: file });
}

const lists = ['map', 'geo', 'types', 'split_clients', 'upstream', 'charset_map'];

const isWhereSitesAre = ({ files, within }: Include, file: string): boolean =>
  files.includes(file) && !lists.includes(within.at(-1)?.name ?? '');

/** True for the names under which the program runs on the systems that we know. */
export const isNginxName = (program: string): boolean => nginxPrograms.includes(program);

function titleOf({ product, version, system }: Survey): string {
  const name = product === '' || product === 'nginx' ? 'nginx' : `nginx (${product})`;
  return `${name} ${version} · ${system.title}`.replace('  ', ' ');
}

async function look(host: RemoteHost, { http, https }: Ports, signal: AbortSignal): Promise<Looked> {
  const { stdout, stderr, nonce } = await lookBy(
    host,
    'nginx',
    lookScript,
    [String(http), String(https)],
    signal,
  );
  return { survey: parseSurvey(stdout, stderr, nonce), seen: parseReading(stdout, nonce) };
}
