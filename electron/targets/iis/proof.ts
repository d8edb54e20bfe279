import type { HttpChallenge, Stage } from '../../../shared/plan.ts';
import type { ChallengeFolder } from '../../../shared/windows-changes.ts';
import type { IisFacts, IisSite } from './facts.ts';
import { sitesServing } from './routing.ts';

export const challengePath = '/.well-known/acme-challenge/';
/** What http.sys gives to us before any site: the strong wildcard. */
export const challengePrefix = `http://+:80${challengePath}`;

/**
 * The changes that answer these challenges: a listener in front of all sites of the server; the folders are where
 * files would lie if another program held the listener's place.
 */
export function proofStage(facts: IisFacts, challenges: readonly HttpChallenge[]): Stage {
  return {
    id: 'proof',
    changes: [
      {
        kind: 'answer-challenges',
        path: challengePrefix,
        answers: challenges.map(({ name, token, keyAuthorization }) => ({ name, token, keyAuthorization })),
        folders: [...foldersFor(facts, [...new Set(challenges.map(({ name }) => name))])],
        urlRewrite: facts.hasUrlRewrite,
      },
    ],
    activation: null,
  };
}

function foldersFor(facts: IisFacts, names: readonly string[]): readonly ChallengeFolder[] {
  const folders = new Map<string, ChallengeFolder>();
  for (const name of names) {
    for (const site of sitesServing(facts, name)) {
      if (site.closedBy.length > 0) continue;
      const root = folderShownAt(site);
      const known = folders.get(`${site.id} ${root}`);
      folders.set(`${site.id} ${root}`, {
        names: [...(known?.names ?? []), name],
        siteId: site.id,
        siteName: site.name,
        root,
        address: plainAddressOf(facts, site, name),
      });
    }
  }
  return [...folders.values()].filter(({ root }) => root !== '');
}

/**
 * Sites whose files an authority would be refused, with the sections that do it: they count where our listener's place is known to
 * be taken. Pure.
 */
export function closedSites(
  facts: IisFacts,
  names: readonly string[],
): readonly { readonly site: string; readonly sections: readonly string[] }[] {
  const serving = new Set(names.flatMap((name) => sitesServing(facts, name)));
  return [...serving]
    .filter(({ closedBy }) => closedBy.length > 0)
    .map(({ name, closedBy }) => ({ site: name, sections: closedBy }));
}

/** An address at which the site answers plain requests for the name. */
function plainAddressOf(
  { listenOn }: Pick<IisFacts, 'listenOn'>,
  { bindings }: IisSite,
  name: string,
): string {
  const plain = bindings.filter(({ protocol, port }) => protocol === 'http' && port === 80);
  const own = plain.find(({ host }) => host === name) ?? plain.find(({ host }) => host === '') ?? plain[0];
  if (own !== undefined && own.address !== '*') return own.address;
  const [first = '127.0.0.1'] = listenOn;
  return listenOn.includes('127.0.0.1') ? '127.0.0.1' : first;
}

/** The site's own folder, unless an application or virtual directory owns the way to the challenge: then none of ours. */
function folderShownAt({ root, folders }: IisSite): string {
  const isTaken = folders.some(
    ({ path }) => path !== '/' && challengePath.startsWith(`${path.replace(/\/$/, '')}/`),
  );
  return isTaken ? '' : root;
}
