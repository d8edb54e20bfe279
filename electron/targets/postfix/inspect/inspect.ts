import { ProblemError } from '../../../../shared/problems.ts';
import type { UnsupportedReason } from '../../../../shared/unsupported-reasons.ts';
import type { RemoteHost } from '../../../remote/host.ts';
import { justRead } from '../../just-read.ts';
import { programNotRoots } from '../../posix/detection.ts';
import type { Filesystem } from '../../posix/ground.ts';
import { liveWanted } from '../../posix/live-places.ts';
import { lookBy } from '../../posix/look.ts';
import { isSaneFile } from '../../posix/paths.ts';
import { readPaths, type Wanted } from '../../posix/read-paths.ts';
import { compareVersions } from '../../posix/versions.ts';
import { unsupported } from '../../refusals.ts';
import type { Detection } from '../../target.ts';
import { mainFile, masterFile, type PostfixFacts } from '../config/facts.ts';
import { domainFiles } from '../config/mail-domains.ts';
import { mapSource, mapsIn } from '../config/maps.ts';
import { askedParameters, domainParameters, prefixes, sniMaps } from '../config/parameters.ts';
import { shownBy } from '../plan/certificate-places.ts';
import { lookScript } from './look-script.ts';
import { parseSurvey, type Survey } from './survey.ts';

const surveys = justRead<RemoteHost, Survey>();

/** Is there a Postfix, and can we work with it? One round trip. */
export async function detectPostfix(host: RemoteHost, signal: AbortSignal): Promise<Detection | null> {
  const survey = await look(host, signal);
  surveys.keep(host, survey);
  const title = `Postfix ${survey.version} · ${survey.system.title}`.replace('  ', ' ');
  const refused = (reason: UnsupportedReason, program: string): Detection => ({
    support: 'unsupported',
    title,
    problem: unsupported({ reason, program }),
  });
  if (survey.notRoots !== null)
    return { support: 'unsupported', title, problem: programNotRoots('Postfix', survey.notRoots) };
  // Beside one of this machine's own that runs, a container is none of our business.
  if (survey.isElsewhere) return refused('container', 'Postfix');
  if (!survey.isThere) return null;
  if (compareVersions(survey.version, '2.11') < 0) return refused('version', `Postfix ${survey.version}`);
  const broken = (code: 'web-server-stopped' | 'web-server-broken', detail?: string): Detection => ({
    support: 'broken',
    title,
    problem: { code, facts: { server: title }, ...(detail === undefined ? {} : { detail }) },
  });
  if (survey.complaint !== null) return broken('web-server-broken', survey.complaint);
  if (survey.process === null) return broken('web-server-stopped');
  return { support: 'supported', title, version: survey.version };
}

/** Two round trips: what Postfix says of itself, then the files that matter for these names. */
export async function inspectPostfix(
  host: RemoteHost,
  { liveRoot }: Pick<Filesystem, 'liveRoot'>,
  names: readonly string[],
  signal: AbortSignal,
): Promise<PostfixFacts> {
  const survey = surveys.take(host) ?? (await look(host, signal));
  if (survey.notRoots !== null) throw ProblemError.of(programNotRoots('Postfix', survey.notRoots));
  if (!survey.isThere) throw new ProblemError('web-server-missing', { server: 'Postfix' });
  const { notRoots: _, isElsewhere: __, isThere: ___, ...known } = survey;
  const seen = await readPaths(host, 'Postfix', wantedPaths(known, liveRoot, names), signal);
  return { ...known, liveRoot, ...seen };
}

function wantedPaths(
  known: Pick<PostfixFacts, 'folder' | 'values' | 'ofServices'>,
  liveRoot: string,
  names: readonly string[],
): readonly Wanted[] {
  const layers = [
    known.values,
    ...Object.values(known.ofServices).map((own) => ({ ...known.values, ...own })),
  ];
  const shown = layers.flatMap((values) =>
    prefixes.flatMap((prefix) => shownBy(prefix, (name) => values[name]).files),
  );
  const sources = layers
    .flatMap((values) => mapsIn(values[sniMaps] ?? ''))
    .flatMap((map) => mapSource(map) ?? []);
  const each = (letter: 'F' | 'C', paths: readonly string[]): readonly Wanted[] =>
    [...new Set(paths)].filter(isSaneFile).map((path) => [letter, path]);
  return [
    ...each('F', [mainFile(known), masterFile(known), ...sources, ...domainFiles(known.values)]),
    ...each('C', shown),
    ...liveWanted(liveRoot, names),
  ];
}

async function look(host: RemoteHost, signal: AbortSignal): Promise<Survey> {
  const { stdout, nonce } = await lookBy(
    host,
    'Postfix',
    lookScript,
    [...askedParameters, ...domainParameters],
    signal,
  );
  return parseSurvey(stdout, nonce);
}
