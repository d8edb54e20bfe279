import { randomBytes } from 'node:crypto';
import { ProblemError } from '../../../shared/problems.ts';
import type { Command, RemoteHost } from '../../remote/host.ts';
import type { Detection } from '../target.ts';
import { sha256 } from './digest.ts';
import type { ApacheFacts, ApacheFile, Ground, PathState, Ports, UsedCertificate } from './facts.ts';
import { parseParts } from './framed.ts';
import { fillFromFile, joinHosts } from './hosts.ts';
import { lookScript } from './look-script.ts';
import { matchName } from './match.ts';
import { readScript } from './read-script.ts';
import { relevantHosts, wantedPaths } from './reading.ts';
import { parseSurvey, type Survey } from './survey.ts';

/** Is there an Apache, and can we work with it? One round trip. */
export async function detectApache(
  host: RemoteHost,
  { ports }: Ground,
  signal: AbortSignal,
): Promise<Detection | null> {
  const survey = await look(host, ports, signal);
  const front = survey.listeners.find((one) => one.port === ports.http)?.process ?? null;
  const title = `Apache ${survey.version} on ${survey.system.title}`.replace('  ', ' ');
  // It listens, and is none of this machine's own programs: its files are not the ones that we would edit.
  if (front !== null && isApacheName(front) && survey.process === null) {
    return unsupported(title, { reason: 'container', program: front });
  }
  if (survey.foreign !== null) {
    const problem = { code: 'web-server-not-roots', facts: { path: survey.foreign } } as const;
    return { support: 'broken', title: `Apache on ${survey.system.title}`, problem };
  }
  if (survey.control.length === 0) return null;
  if (front !== null && !isApacheName(front)) {
    return unsupported(title, { reason: 'in-front', program: front });
  }
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
  ground: Ground,
  names: readonly string[],
  signal: AbortSignal,
): Promise<ApacheFacts> {
  const survey = await look(host, ground.ports, signal);
  if (survey.foreign !== null) throw new ProblemError('web-server-not-roots', { path: survey.foreign });
  if (survey.control.length === 0) throw new ProblemError('web-server-missing', { server: 'Apache' });
  const { dumped, effective, ...rest } = survey;
  const { hosts, sets } = joinHosts(dumped, effective);
  const { main, everywhere } = effective;
  const known = { ...rest, ...ground, hosts, sets, main, everywhere };
  const wanted = wantedPaths(known, names);
  const nonce = newNonce();
  const answer = await run(
    host,
    ['sh', '-c', readScript, 'sealkeeper-read', ...wanted.flat()],
    nonce,
    signal,
  );
  const seen = parseReading(answer.stdout, nonce);
  const filled = hosts.map((one) => {
    const file = seen.files[one.origin];
    return file === undefined ? one : fillFromFile(one, file, survey.modules);
  });
  const relevant = new Set(
    relevantHosts(names.map((name) => matchName({ ...known, hosts: filled }, name))).map(
      (one) => `${one.line} ${one.origin}`,
    ),
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

/** Parses the answer of `readScript`. */
export function parseReading(output: string, nonce: string) {
  const files: Record<string, ApacheFile> = {};
  const paths: Record<string, PathState> = {};
  const certificates: Record<string, UsedCertificate> = {};
  const foreignFolders: Record<string, string> = {};
  for (const { name, text } of parseParts(output, nonce)) {
    const [path = '', second = '', third = ''] = text.split('\n');
    if (name === 'file') {
      const file = fileFrom(text);
      if (file !== null) files[path] = file;
    }
    if (name === 'foreign') foreignFolders[path] = second;
    if (name === 'state') {
      if (second === 'absent' || second === 'directory') paths[path] = { state: second };
      if (second === 'file') paths[path] = { state: 'file', sha256: third };
      if (second === 'link') paths[path] = { state: 'link', target: third };
    }
    if (name === 'certificate') {
      const names = [...text.matchAll(/DNS:([^,\s]+)/g)].map((match) => (match[1] ?? '').toLowerCase());
      certificates[path] = { names, isExpired: second !== 'valid' };
    }
  }
  return { files, paths, certificates, foreignFolders };
}

/** Lines: path, where it really lies, who else may change it, mode, hash, bytes in base64. Null: not to be relied on. */
function fileFrom(text: string): ApacheFile | null {
  const [path = '', realPath = '', whose = '', mode = '', digest = '', ...rest] = text.split('\n');
  const bytes = Buffer.from(rest.join(''), 'base64').toString('latin1');
  if (realPath === '' || mode === '') return null;
  if (digest !== sha256(bytes)) {
    // What others may change, they may change all the time: that stops nobody but themselves.
    if (whose !== '') return null;
    // What was garbled on its way, or changed while it was read, would make a plan for another file.
    throw new ProblemError('file-changed-meanwhile', { path });
  }
  return {
    realPath,
    text: bytes,
    sha256: digest,
    mode: Number.parseInt(mode, 8) & 0o7777,
    foreign: whose === '' ? null : whose,
  };
}

/** True for the names under which the program runs on the systems that we know. */
export function isApacheName(program: string): boolean {
  return /^(apache2|httpd)([-.].*)?$/.test(program);
}

async function look(host: RemoteHost, ports: Ports, signal: AbortSignal): Promise<Survey> {
  const nonce = newNonce();
  const argv = ['sh', '-c', lookScript, 'sealkeeper-look', String(ports.http)];
  const answer = await run(host, argv, nonce, signal);
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

function newNonce(): string {
  return randomBytes(16).toString('hex');
}
