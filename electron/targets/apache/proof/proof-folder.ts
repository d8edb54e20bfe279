import { isCovered } from '../../../../shared/names/coverage.ts';
import type { ObstacleKind } from '../../target.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { documentRoot } from '../config/htaccess.ts';
import { matchName } from '../config/match.ts';
import { apacheObstacles } from './obstacles.ts';
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
export function proofFolder(facts: ApacheFacts, name: string): string | null | undefined {
  const { challenged } = matchName(facts, name);
  const [site] = challenged;
  if (site === undefined || challenged.length > 1) return undefined;
  return hasOpenPath(facts, site) || hasOpenPathFor(facts, site, name)
    ? facts.proofRoot
    : shownFrom(facts, site, name);
}

function shownFrom(facts: ApacheFacts, site: ApacheHost, name: string): string | null | undefined {
  const [first] = apacheObstacles(facts, [name]);
  if (first === undefined) return documentRoot(facts, site) ?? undefined;
  if (hiding.includes(first.kind)) return null;
  if (first.kind !== 'redirect') return undefined;
  // To the encrypted site an authority follows; what that shows is not asked here.
  const host = /^https?:\/\/([^/:?#]+)/i.exec(first.to ?? '')?.[1]?.toLowerCase();
  return host === undefined || host.includes('%') || isCovered([name], host) || isOfServer(facts, host)
    ? undefined
    : null;
}

const isOfServer = (facts: ApacheFacts, host: string): boolean => {
  const { plain, encrypted } = matchName(facts, host);
  return plain.length > 0 || encrypted.length > 0;
};
