import type { NginxFacts, NginxServer } from '../config/facts.ts';
import { matchName } from '../config/match.ts';
import { answering } from '../config/server-names.ts';
import { type Socket, socketsOf } from '../config/sockets.ts';
import { isEditable } from './editable.ts';

/** Who has to answer a challenge for one name. */
export interface Answerers {
  /** Servers in whose own text the answer goes. */
  readonly edited: readonly NginxServer[];
  /** Addresses and ports at which a server of our own has to answer. */
  readonly own: readonly Pick<Socket, 'address' | 'port'>[];
  /** Servers that answer for this very name and whose text is not ours: nothing comes before them. */
  readonly refused: readonly NginxServer[];
}

/**
 * Where a name is answered on port 80; a server that catches it as well, so that its visitors keep what they see. Where
 * nginx does not hold that port, whoever does hands on to nginx somewhere: everywhere then. Pure.
 */
export function answerersOf(facts: NginxFacts, name: string): Answerers {
  const { challenged, plainAnswers, unsure } = matchName(facts, name);
  if (plainAnswers.length === 0) return behindAnother(facts, name);
  const isOurs = (server: NginxServer) => isEditable(facts, server);
  const others = plainAnswers.filter(({ server }) => !isOurs(server));
  const isRefused = ({ by }: { readonly by: string }) => by === 'exact';
  const maybe = unsure.map(({ server }) => server);
  return {
    edited: unique([...challenged, ...maybe].filter(isOurs)),
    own: others.filter((one) => !isRefused(one)).map(({ socket }) => socket),
    refused: unique(others.filter(isRefused).map(({ server }) => server)),
  };
}

function behindAnother(facts: NginxFacts, name: string): Answerers {
  const bearers = socketsOf(facts).flatMap((socket) => {
    const { by, server } = answering(socket, name);
    return by === 'default' ? [] : [server];
  });
  const { http } = facts.ports;
  const isTaken =
    facts.listeners.some(({ port }) => port === http) ||
    facts.streams.some(({ listens }) => listens.some(({ port }) => port === http));
  const hasIpv6 = facts.servers.some(({ listens }) => listens.some(({ address }) => address.startsWith('[')));
  return {
    edited: unique(bearers.filter((server) => isEditable(facts, server))),
    own: isTaken ? [] : [{ address: '*', port: http }, ...(hasIpv6 ? [{ address: '[::]', port: http }] : [])],
    refused: [],
  };
}

function unique(servers: readonly NginxServer[]): readonly NginxServer[] {
  return [...new Set(servers)];
}
