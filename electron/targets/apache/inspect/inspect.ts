import { ProblemError } from '../../../../shared/problems.ts';
import type { RemoteHost } from '../../../remote/host.ts';
import { justRead } from '../../just-read.ts';
import { detectionOf, programNotRoots } from '../../posix/detection.ts';
import type { Filesystem, Ports } from '../../posix/ground.ts';
import { lookBy } from '../../posix/look.ts';
import { readPaths } from '../../posix/read-paths.ts';
import type { Detection } from '../../target.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { fillFromFile, joinHosts } from '../config/hosts.ts';
import { matchName } from '../config/match.ts';
import { lookScript } from './look-script.ts';
import { relevantHosts, wantedPaths } from './reading.ts';
import { parseSurvey, type Survey } from './survey.ts';

const surveys = justRead<RemoteHost, Survey>();

/** Is there an Apache, and can we work with it? One round trip. */
export async function detectApache(
  host: RemoteHost,
  { ports }: Filesystem,
  signal: AbortSignal,
): Promise<Detection | null> {
  const survey = await look(host, ports, signal);
  surveys.keep(host, survey);
  const front = survey.listeners.find((one) => one.port === ports.http)?.process ?? null;
  const title = `Apache ${survey.version} · ${survey.system.title}`.replace('  ', ' ');
  return detectionOf({
    ...survey,
    title,
    server: 'Apache',
    container:
      front !== null && isApacheName(front) && survey.process === null && survey.isElsewhere ? front : null,
    isThere: survey.control.length > 0,
    isRunning: survey.process !== null,
    unfit: /^2\.4(\.|$)/.test(survey.version) ? null : `Apache ${survey.version}`,
  });
}

/** One round trip behind `detect`: what the server says was read there, now the files that matter for these names. */
export async function inspectApache(
  host: RemoteHost,
  ground: Filesystem,
  names: readonly string[],
  signal: AbortSignal,
): Promise<ApacheFacts> {
  const survey = surveys.take(host) ?? (await look(host, ground.ports, signal));
  if (survey.notRoots !== null) throw ProblemError.of(programNotRoots('Apache', survey.notRoots));
  if (survey.control.length === 0) throw new ProblemError('web-server-missing', { server: 'Apache' });
  const { dumped, effective, notRoots: _, isElsewhere: __, ...rest } = survey;
  const { hosts, sets } = joinHosts(dumped, effective);
  const { main, everywhere } = effective;
  const known = { ...rest, ...ground, hosts, sets, main, everywhere };
  const wanted = wantedPaths(known, names);
  const seen = await readPaths(host, 'Apache', wanted, signal);
  const filled = hosts.map((one) => {
    const file = seen.files[one.origin];
    return file === undefined ? one : fillFromFile(one, file, survey.modules);
  });
  const sites = { ...known, hosts: filled };
  const relevant = new Set(
    relevantHosts(names.map((name) => matchName(sites, name))).map((one) => `${one.line} ${one.origin}`),
  );
  // A server with hundreds of sites would make facts of megabytes: keep the insides of those that matter.
  const kept = filled.map((one) => {
    if (relevant.has(`${one.line} ${one.origin}`)) return one;
    return {
      ...one,
      directives: one.directives.filter(({ name }) => /^ssl(engine|certificatefile)$/.test(name)),
      body: '',
    };
  });
  return { ...known, hosts: kept, ...seen };
}

/** True for the names under which the program runs on the systems that we know. */
export function isApacheName(program: string): boolean {
  return /^(apache2|httpd)([-.].*)?$/.test(program);
}

async function look(host: RemoteHost, { http, https }: Ports, signal: AbortSignal): Promise<Survey> {
  const { stdout, stderr, nonce } = await lookBy(
    host,
    'Apache',
    lookScript,
    [String(http), String(https)],
    signal,
  );
  return parseSurvey(stdout, stderr, nonce);
}
