import { type HiddenSite, hiddenSites } from '../../hidden-site.ts';
import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { matchName } from '../config/match.ts';
import { usedFile } from '../inspect/reading.ts';
import { redirectsAlready } from './redirect.ts';

/**
 * Sites for all addresses that a `<VirtualHost>` of a single address hides there (vhosts/details: the most specific address
 * decides before any name does). Not where visitors are sent on to an encrypted site of the same name, which may well be
 * found there, nor of a name that has one already. Pure.
 */
export const hiddenOf = (facts: ApacheFacts, names: readonly string[]): readonly HiddenSite[] =>
  names.flatMap((name) => {
    const { hiddenPlain, encrypted } = matchName(facts, name);
    if (encrypted.length > 0) return [];
    const hidden = hiddenPlain
      .filter(({ by }) => !redirectsAlready(facts, by, [name]))
      .map(({ address, site, by }) => ({ address, site: placeOf(facts, site), by: placeOf(facts, by) }));
    return hiddenSites('Apache', name, hidden, facts.addresses);
  });

function placeOf({ files }: ApacheFacts, { origin, line }: ApacheHost) {
  const file = usedFile(origin) ?? origin;
  return { file: files[file]?.realPath ?? file, line };
}
