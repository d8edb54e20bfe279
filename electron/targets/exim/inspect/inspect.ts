import { ProblemError } from '../../../../shared/problems.ts';
import type { RemoteHost } from '../../../remote/host.ts';
import { eximCopies, eximCopyOf } from '../../../run/posix/exim-copies.ts';
import { justRead } from '../../just-read.ts';
import { detectionOf, programNotRoots } from '../../posix/detection.ts';
import type { Filesystem } from '../../posix/ground.ts';
import { certificateOf, liveCandidates, liveWanted } from '../../posix/live-places.ts';
import { lookBy } from '../../posix/look.ts';
import { isSaneFile } from '../../posix/paths.ts';
import { readPaths, type Wanted } from '../../posix/read-paths.ts';
import { allFixed } from '../../posix/server-files.ts';
import { compareVersions } from '../../posix/versions.ts';
import type { Detection } from '../../target.ts';
import { filesIn } from '../config/certificate-value.ts';
import { askedOptions, type EximFacts, macroFile } from '../config/facts.ts';
import { domainFiles } from '../config/mail-domains.ts';
import { readMain } from '../config/statements.ts';
import { lookScript } from './look-script.ts';
import { parseSurvey, type Survey } from './survey.ts';

const surveys = justRead<RemoteHost, Survey>();

/** Is there an Exim, and can we work with it? One round trip. */
export async function detectExim(host: RemoteHost, signal: AbortSignal): Promise<Detection | null> {
  const survey = await look(host, signal);
  surveys.keep(host, survey);
  const { version } = survey;
  const title = `Exim ${version} · ${survey.system.title}`.replace('  ', ' ');
  return detectionOf({
    ...survey,
    title,
    server: 'Exim',
    container: survey.isElsewhere ? 'Exim' : null,
    isRunning: survey.process !== null,
    // Names of visitors are compared, and paths of theirs refused, as we rely on since then.
    unfit: compareVersions(version, '4.90') < 0 ? `Exim ${version}` : null,
  });
}

/** Two round trips: what Exim says of itself, then the files that matter for these names; a further one for each depth of includes. */
export async function inspectExim(
  host: RemoteHost,
  { liveRoot }: Pick<Filesystem, 'liveRoot'>,
  names: readonly string[],
  signal: AbortSignal,
): Promise<EximFacts> {
  const survey = surveys.take(host) ?? (await look(host, signal));
  if (survey.notRoots !== null) throw ProblemError.of(programNotRoots('Exim', survey.notRoots));
  if (!survey.isThere) throw new ProblemError('web-server-missing', { server: host.label, target: 'exim' });
  const { notRoots: _, isElsewhere: __, isThere: ___, ...known } = survey;
  let seen = await readPaths(host, 'Exim', wantedPaths(known, liveRoot, names), signal);
  for (let depth = 0; depth < 5; depth += 1) {
    const missing = includedIn(known.sources, seen.files).filter(
      (path) => seen.files[path] === undefined && seen.unread[path] === undefined,
    );
    if (missing.length === 0) break;
    const further = await readPaths(
      host,
      'Exim',
      missing.map((path): Wanted => ['F', path]),
      signal,
    );
    seen = {
      ...seen,
      files: { ...seen.files, ...further.files },
      unread: { ...seen.unread, ...further.unread },
      foreignFolders: { ...seen.foreignFolders, ...further.foreignFolders },
      ...allFixed(seen, further),
    };
    if (missing.every((path) => seen.files[path] === undefined)) break;
  }
  return { ...known, liveRoot, ...seen };
}

/** The files that its main section includes, as far as their texts are known. */
function includedIn(sources: readonly string[], files: EximFacts['files']): readonly string[] {
  const asked: string[] = [];
  readMain(sources, (path) => {
    asked.push(path);
    return files[path]?.text;
  });
  return [...new Set(asked)].filter((path) => !sources.includes(path) && isSaneFile(path));
}

function wantedPaths(
  known: Pick<EximFacts, 'sources' | 'values' | 'form' | 'domainLists'>,
  liveRoot: string,
  names: readonly string[],
): readonly Wanted[] {
  const shown = [known.values.tls_certificate ?? '', known.values.tls_privatekey ?? ''].flatMap(filesIn);
  const macros = macroFile(known);
  const copies = liveCandidates(liveRoot, names).map((folder) => eximCopyOf(certificateOf(folder)));
  const each = (letter: Wanted[0], paths: readonly string[]): readonly Wanted[] =>
    [...new Set(paths)].filter(isSaneFile).map((path) => [letter, path]);
  return [
    ...each('F', [...known.sources, ...domainFiles(known.domainLists)]),
    ...each('S', [...(macros === null ? [] : [macros]), eximCopies, ...copies]),
    ...each('C', [...shown, ...copies]),
    ...liveWanted(liveRoot, names),
  ];
}

async function look(host: RemoteHost, signal: AbortSignal): Promise<Survey> {
  const { stdout, nonce } = await lookBy(host, 'Exim', lookScript, askedOptions, signal);
  return parseSurvey(stdout, nonce);
}
