import { isStar } from '../../../../shared/names/domain-name.ts';
import { type HiddenSite, hiddenSites } from '../../hidden-site.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { bearsName, matchName, type SocketAnswer } from '../config/match.ts';
import { redirectsAlready } from './self-redirects.ts';

/**
 * Sites for all addresses that a `listen` of a single address hides there (nginx.org, request_processing: the address and port are
 * compared before any name is). Not where visitors are sent on to an encrypted site of the same name, which may well be found
 * there, nor of a name that has one already. Pure.
 */
export const hiddenOf = (facts: NginxFacts, names: readonly string[]): readonly HiddenSite[] =>
  names.flatMap((name) => {
    const { plainAnswers, encrypted } = matchName(facts, name);
    if (encrypted.length > 0 || isStar(name)) return [];
    const isOwn = ({ by, server }: SocketAnswer) => by !== 'default' || bearsName(server, name);
    const isForAll = ({ socket }: SocketAnswer) => /^(\*|\[::\])$/.test(socket.address);
    const site = plainAnswers.find((one) => isForAll(one) && isOwn(one))?.server;
    if (site === undefined) return [];
    const hidden = plainAnswers
      .filter((one) => !isForAll(one) && !isOwn(one) && one.unsure.length === 0)
      .filter(({ server }) => !redirectsAlready(server, [name], facts.ports))
      .map(({ socket, server }) => ({
        address: socket.address,
        site: placeOf(facts, site),
        by: placeOf(facts, server),
      }));
    return hiddenSites('nginx', name, hidden, facts.addresses);
  });

const placeOf = ({ files }: NginxFacts, { file, line }: NginxServer) => ({
  file: files[file]?.realPath ?? file,
  line,
});
