import { ProblemError } from '../../../../shared/problems.ts';
import type { Command, RemoteHost } from '../../../remote/host.ts';
import { newNonce } from '../../../remote/script-frame.ts';
import type { Filesystem, Ports } from '../../posix/ground.ts';
import { readPaths } from '../../posix/read-paths.ts';
import type { Detection } from '../../target.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { fillFromFile, joinHosts } from '../config/hosts.ts';
import { matchName } from '../config/match.ts';
import { lookScript } from './look-script.ts';
import { relevantHosts, wantedPaths } from './reading.ts';
import { parseSurvey, type Survey } from './survey.ts';

/** Is there an Apache, and can we work with it? One round trip. */
export async function detectApache(
  host: RemoteHost,
  { ports }: Filesystem,
  signal: AbortSignal,
): Promise<Detection | null> {
  const survey = await look(host, ports, signal);
  const front = survey.listeners.find((one) => one.port === ports.http)?.process ?? null;
  const title = `Apache ${survey.version} on ${survey.system.title}`.replace('  ', ' ');
  if (survey.notRoots !== null) {
    return { support: 'unsupported', title, problem: notRoots(survey.notRoots) };
  }
  // It listens, and is none of this machine's own programs: its files are not the ones that we would edit.
  if (front !== null && isApacheName(front) && survey.process === null && survey.isElsewhere) {
    return unsupported(title, { reason: 'container', program: front });
  }
  if (survey.control.length === 0) return null;
  if (survey.process === null) {
    return { support: 'broken', title, problem: { code: 'web-server-stopped', facts: { server: title } } };
  }
  if (survey.complaint !== null) {
    const problem = {
      code: 'web-server-broken',
      facts: { server: title },
      detail: survey.complaint,
    } as const;
    return { support: 'broken', title, problem };
  }
  if (!/^2\.4(\.|$)/.test(survey.version)) {
    return unsupported(title, { reason: 'version', program: `Apache ${survey.version}` });
  }
  return { support: 'supported', title, version: survey.version };
}

/** Two round trips: what the server says, then the files that matter for these names. */
export async function inspectApache(
  host: RemoteHost,
  ground: Filesystem,
  names: readonly string[],
  signal: AbortSignal,
): Promise<ApacheFacts> {
  const survey = await look(host, ground.ports, signal);
  if (survey.notRoots !== null) {
    const { code, facts } = notRoots(survey.notRoots);
    throw new ProblemError(code, facts);
  }
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
      directives: one.directives.filter(({ name }) => name === 'sslcertificatefile'),
      body: '',
    };
  });
  return { ...known, hosts: kept, ...seen };
}

/** True for the names under which the program runs on the systems that we know. */
export function isApacheName(program: string): boolean {
  return /^(apache2|httpd)([-.].*)?$/.test(program);
}

async function look(host: RemoteHost, ports: Ports, signal: AbortSignal): Promise<Survey> {
  const nonce = newNonce();
  const answer = await run(
    host,
    ['sh', '-c', lookScript, 'sealkeeper-look', String(ports.http), String(ports.https)],
    nonce,
    signal,
  );
  return parseSurvey(answer.stdout, answer.stderr, nonce);
}

async function run(host: RemoteHost, argv: readonly string[], nonce: string, signal: AbortSignal) {
  const command: Command = { argv, stdin: `${nonce}\n`, reads: true };
  const [result] = await host.runAll([command], signal);
  if (result === undefined || !result.accepted) {
    throw new ProblemError('web-server-broken', { server: 'Apache' }, { detail: result?.stderr });
  }
  return result;
}

function unsupported(title: string, facts: { reason: string; program: string }): Detection {
  return { support: 'unsupported', title, problem: { code: 'web-server-unsupported', facts } };
}

/** Root runs nothing that somebody else may change. */
function notRoots(path: string) {
  return { code: 'web-server-not-roots', facts: { server: 'Apache', path } } as const;
}
