import { ProblemError } from '../../../shared/problems.ts';
import type { RemoteHost } from '../../remote/host.ts';
import { justRead } from '../just-read.ts';
import { programNotRoots } from '../posix/detection.ts';
import type { Filesystem } from '../posix/ground.ts';
import { liveWanted } from '../posix/live-places.ts';
import { lookBy } from '../posix/look.ts';
import { readPaths } from '../posix/read-paths.ts';
import type { Detection } from '../target.ts';
import { mailNameOf, type PleskFacts, type PleskSite, sitesFor } from './facts.ts';
import { lookScript, sitesScript } from './look-script.ts';
import { parseSurvey, type Survey, withSettings } from './survey.ts';

const surveys = justRead<RemoteHost, Survey>();

/** Is there a Plesk, and does it answer? One round trip. */
export async function detectPlesk(host: RemoteHost, signal: AbortSignal): Promise<Detection | null> {
  const survey = await look(host, signal);
  surveys.keep(host, survey);
  const { version, notRoots, complaint } = survey;
  const title = `Plesk ${version}`.trim();
  if (notRoots !== null)
    return { support: 'unsupported', title, problem: programNotRoots('Plesk', notRoots) };
  if (!survey.isThere) return null;
  if (complaint !== null) {
    const problem = { code: 'web-server-broken', facts: { server: title }, detail: complaint } as const;
    return { support: 'broken', title, problem };
  }
  return { support: 'supported', title, version };
}

/** Three round trips: what Plesk says of all sites, of those that are meant, and where key and chain will lie. */
export async function inspectPlesk(
  host: RemoteHost,
  { liveRoot }: Pick<Filesystem, 'liveRoot'>,
  names: readonly string[],
  signal: AbortSignal,
): Promise<PleskFacts> {
  const survey = surveys.take(host) ?? (await look(host, signal));
  if (!survey.isThere) throw new ProblemError('web-server-missing', { server: host.label, target: 'plesk' });
  const { version, sites, ownIssue, mailPorts } = survey;
  const meant = meantBy(sites, names);
  const [settled, seen] = await Promise.all([
    meant.length === 0 ? sites : asked(host, sites, meant, signal),
    readPaths(host, 'Plesk', liveWanted(liveRoot, names), signal),
  ]);
  return { ...seen, version, liveRoot, sites: settled, ownIssue, mailPorts };
}

/** Each takes seconds to be told of. */
const most = 20;

const meantBy = (sites: readonly PleskSite[], names: readonly string[]): readonly string[] =>
  [
    ...new Set([
      ...sitesFor({ sites }, names),
      ...sites.filter((site) => names.includes(mailNameOf(site.domain))),
    ]),
  ]
    .map(({ domain }) => domain)
    .slice(0, most);

async function asked(
  host: RemoteHost,
  sites: readonly PleskSite[],
  domains: readonly string[],
  signal: AbortSignal,
): Promise<readonly PleskSite[]> {
  const { stdout, nonce } = await lookBy(host, 'Plesk', sitesScript, domains, signal);
  return withSettings(sites, stdout, nonce);
}

async function look(host: RemoteHost, signal: AbortSignal): Promise<Survey> {
  const { stdout, nonce } = await lookBy(host, 'Plesk', lookScript, [], signal);
  return parseSurvey(stdout, nonce);
}
