import { isCovered } from '../../../../shared/names/coverage.ts';
import type { ObstacleKind } from '../../target.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { absoluteIn } from '../config/includes.ts';
import { matchName } from '../config/match.ts';
import { challengePath } from './asked.ts';
import { folderAt } from './content-phase.ts';
import { placesOf } from './find-location.ts';
import { levelsOf, nginxObstacles } from './obstacles.ts';
import { hasOpenPathFor } from './open-for-name.ts';
import { hasOpenPath } from './open-path.ts';

/** What surely keeps an ordinary file from being shown. Of a firewall or another site that cannot be told. */
const hiding: readonly ObstacleKind[] = [
  'proxy',
  'login',
  'forbidden',
  'hidden-folders',
  'maintenance',
  'front-controller',
  'handler',
];

/**
 * The folder from which a file of proof of this name is shown today; null: from none, a rule hides it; undefined: that
 * cannot be told. Pure.
 */
export function proofFolder(facts: NginxFacts, name: string): string | null | undefined {
  const { challenged, unsure } = matchName(facts, name);
  if (unsure.length > 0) return undefined;
  const found = challenged.map((server) =>
    hasOpenPath(facts, server) || hasOpenPathFor(facts, server, name)
      ? facts.proofRoot
      : shownFrom(facts, server, name),
  );
  const [first, ...others] = found;
  return others.every((one) => one === first) ? first : undefined;
}

function shownFrom(facts: NginxFacts, server: NginxServer, name: string): string | null | undefined {
  const [first] = nginxObstacles(facts, [name]);
  if (first === undefined || first.kind === 'other-folder') return folderOf(facts, server);
  if (hiding.includes(first.kind)) return null;
  if (first.kind !== 'redirect') return undefined;
  // To the encrypted site an authority follows; what that shows is not asked here.
  const host = /^https?:\/\/([^/:?#]+)/i.exec(first.to ?? '')?.[1]?.toLowerCase();
  if (host === undefined || host.includes('$') || isCovered([name], host)) return undefined;
  const there = matchName(facts, host);
  return there.plain.length > 0 || there.encrypted.length > 0 ? undefined : null;
}

/** The folder in force where the file would be asked for, as a webroot: without the path itself. */
function folderOf(facts: NginxFacts, server: NginxServer): string | undefined {
  const [place, ...others] = placesOf(server, challengePath);
  if (place === undefined || others.length > 0) return undefined;
  const base = [facts.http, server.directive].map((one) => ({
    directives: one?.block?.children ?? [],
    within: [],
  }));
  const directive = folderAt(levelsOf(base, place))?.directive;
  if (directive === undefined) return server.root ?? undefined;
  const word = directive.words[0] ?? '';
  if (word.includes('$')) return undefined;
  const folder = absoluteIn(facts.prefix, word);
  if (directive.name === 'root') return folder.replace(/(?<=.)\/$/, '');
  const location = place.chain.at(-1);
  if (location === undefined || /^~/.test(location.modifier)) return undefined;
  const file = folder + challengePath.slice(location.path.length);
  const webroot = file.endsWith(challengePath) ? file.slice(0, -challengePath.length) : null;
  return webroot === null || webroot === '' ? undefined : webroot;
}
