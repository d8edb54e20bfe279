import { ProblemError } from '../../../../shared/problems.ts';
import type { RemoteHost } from '../../../remote/host.ts';
import { newNonce } from '../../../remote/script-frame.ts';
import type { Filesystem } from '../../posix/ground.ts';
import { liveWanted } from '../../posix/live-places.ts';
import { isSaneFile } from '../../posix/paths.ts';
import { readPaths, type Wanted } from '../../posix/read-paths.ts';
import type { Detection } from '../../target.ts';
import type { DovecotFacts } from '../config/facts.ts';
import { keyNames, pathOf, tlsScopes } from '../config/tls-places.ts';
import { lookScript } from './look-script.ts';
import { parseSurvey, type Survey } from './survey.ts';

/** Is there a Dovecot, and can we work with it? One round trip. */
export async function detectDovecot(host: RemoteHost, signal: AbortSignal): Promise<Detection | null> {
  const survey = await look(host, signal);
  const title = `Dovecot ${survey.version} on ${survey.system.title}`.replace('  ', ' ');
  const unsupported = (reason: string): Detection => ({
    support: 'unsupported',
    title,
    problem: { code: 'web-server-unsupported', facts: { reason, program: 'Dovecot' } },
  });
  if (survey.notRoots !== null) return { support: 'unsupported', title, problem: notRoots(survey.notRoots) };
  if (survey.program === null && survey.isElsewhere && survey.isThere) return unsupported('container');
  if (!survey.isThere) return null;
  if (survey.program === null)
    return { support: 'broken', title, problem: { code: 'web-server-stopped', facts: { server: title } } };
  if (survey.complaint !== null) {
    const problem = {
      code: 'web-server-broken',
      facts: { server: title },
      detail: survey.complaint,
    } as const;
    return { support: 'broken', title, problem };
  }
  if (!/^2\.[34](\.|$)/.test(survey.version)) return unsupported('version');
  return { support: 'supported', title, version: survey.version };
}

/** Three round trips: what Dovecot says, the files that it reads, the certificates that those name. */
export async function inspectDovecot(
  host: RemoteHost,
  { liveRoot }: Pick<Filesystem, 'liveRoot'>,
  names: readonly string[],
  signal: AbortSignal,
): Promise<DovecotFacts> {
  const survey = await look(host, signal);
  if (survey.notRoots !== null) throw ProblemError.of(notRoots(survey.notRoots));
  if (!survey.isThere)
    throw new ProblemError('web-server-missing', { server: host.label, target: 'dovecot' });
  const { notRoots: _, isElsewhere: __, isThere: ___, ...known } = survey;
  const files = [...new Set([known.main, ...known.includes.flatMap(({ paths }) => paths)])].filter(
    isSaneFile,
  );
  const wanted = [...liveWanted(liveRoot, names), ...files.map((path): Wanted => ['F', path])];
  const seen = await readPaths(host, 'Dovecot', wanted, signal);
  const facts = { ...known, liveRoot, ...seen };
  const keys = keyNames(facts);
  const shown = tlsScopes(facts).flatMap(({ settings }) =>
    [keys.certificate, ...keys.others].flatMap(
      (name) => pathOf(settings[name]?.line.value ?? '', keys) ?? [],
    ),
  );
  const missing = [...new Set(shown)].filter(
    (path) => isSaneFile(path) && seen.certificates[path] === undefined,
  );
  if (missing.length === 0) return facts;
  const further = await readPaths(
    host,
    'Dovecot',
    missing.map((path): Wanted => ['C', path]),
    signal,
  );
  return { ...facts, certificates: { ...seen.certificates, ...further.certificates } };
}

async function look(host: RemoteHost, signal: AbortSignal): Promise<Survey> {
  const nonce = newNonce();
  const argv = ['sh', '-c', lookScript, 'sealkeeper-look'];
  const [result] = await host.runAll([{ argv, stdin: `${nonce}\n`, reads: true }], signal);
  if (result === undefined || !result.accepted)
    throw new ProblemError('web-server-broken', { server: 'Dovecot' }, { detail: result?.stderr });
  return parseSurvey(result.stdout, nonce);
}

/** Root runs nothing that somebody else may change. */
function notRoots(path: string) {
  return { code: 'web-server-not-roots', facts: { server: 'Dovecot', path } } as const;
}
