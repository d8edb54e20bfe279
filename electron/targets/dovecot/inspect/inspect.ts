import { ProblemError } from '../../../../shared/problems.ts';
import type { RemoteHost } from '../../../remote/host.ts';
import { justRead } from '../../just-read.ts';
import { detectionOf, programNotRoots } from '../../posix/detection.ts';
import type { Filesystem } from '../../posix/ground.ts';
import { liveWanted } from '../../posix/live-places.ts';
import { lookBy } from '../../posix/look.ts';
import { isSaneFile } from '../../posix/paths.ts';
import { readPaths, type Wanted } from '../../posix/read-paths.ts';
import type { Detection } from '../../target.ts';
import type { DovecotFacts } from '../config/facts.ts';
import { keyNames, pathOf, tlsScopes } from '../config/tls-places.ts';
import { lookScript } from './look-script.ts';
import { parseSurvey, type Survey } from './survey.ts';

const surveys = justRead<RemoteHost, Survey>();

/** Is there a Dovecot, and can we work with it? One round trip. */
export async function detectDovecot(host: RemoteHost, signal: AbortSignal): Promise<Detection | null> {
  const survey = await look(host, signal);
  surveys.keep(host, survey);
  const title = `Dovecot ${survey.version} · ${survey.system.title}`.replace('  ', ' ');
  return detectionOf({
    ...survey,
    title,
    server: 'Dovecot',
    container: survey.program === null && survey.isElsewhere ? 'Dovecot' : null,
    isRunning: survey.program !== null,
    unfit: /^2\.[34](\.|$)/.test(survey.version) ? null : 'Dovecot',
  });
}

/** Three round trips: what Dovecot says, the files that it reads, the certificates that those name. */
export async function inspectDovecot(
  host: RemoteHost,
  { liveRoot }: Pick<Filesystem, 'liveRoot'>,
  names: readonly string[],
  signal: AbortSignal,
): Promise<DovecotFacts> {
  const survey = surveys.take(host) ?? (await look(host, signal));
  if (survey.notRoots !== null) throw ProblemError.of(programNotRoots('Dovecot', survey.notRoots));
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
  const { stdout, nonce } = await lookBy(host, 'Dovecot', lookScript, [], signal);
  return parseSurvey(stdout, nonce);
}
