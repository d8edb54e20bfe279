import type { Problem } from '../../../../shared/problems.ts';
import { unsupported } from '../../refusals.ts';
import type { NginxFacts, StreamServer } from '../config/facts.ts';
import { type Led, ledBy } from '../config/handed-on.ts';
import type { NameMatch } from '../config/match.ts';
import { answering } from '../config/server-names.ts';
import { socketAt } from '../config/sockets.ts';
import type { Intent } from './intent.ts';

/**
 * Where a `stream` holds a port of the web, it decides whom visitors reach. Their certificate can be exchanged where it hands
 * a name on, still encrypted, to an encrypted site of that name in this very nginx; what is plain today is not encrypted there,
 * for nobody would be led to it. Pure.
 */
export function streamProblems(facts: NginxFacts, intent: Intent): readonly Problem[] {
  const found = facts.streams.flatMap((stream) => {
    const { http } = facts.ports;
    if (stream.listens.some(({ port }) => port === http))
      return [refused(facts, stream, { reason: 'stream' })];
    return intent.matches.flatMap((match) => {
      const why = hindrance(facts, stream, match);
      return why === null ? [] : [refused(facts, stream, { ...why, name: match.name })];
    });
  });
  const [front] = facts.streams;
  if (found.length > 0 || front === undefined) return found.slice(0, 5);
  const name = [...intent.encrypted, ...intent.split].flatMap(({ names }) => names)[0];
  return name === undefined ? [] : [refused(facts, front, { reason: 'stream', name })];
}

type Why = { readonly reason: 'stream' | 'stream_elsewhere' | 'stream_no_site'; readonly to?: string };

function hindrance(facts: NginxFacts, stream: StreamServer, match: NameMatch): Why | null {
  const led = ledBy(stream, match.name);
  if (led === null || led.length === 0) return { reason: 'stream' };
  for (const one of led) {
    const reason = reasonOf(facts, one, match);
    if (reason !== null) return { reason, to: one.to };
  }
  return null;
}

function reasonOf(facts: NginxFacts, { place }: Led, { name, encrypted }: NameMatch): Why['reason'] | null {
  const socket = place === null ? null : socketAt(facts, place.address, place.port);
  if (socket === null) return 'stream_elsewhere';
  const { server } = answering(socket, name);
  return socket.isSsl && encrypted.includes(server) ? null : 'stream_no_site';
}

const refused = (
  facts: NginxFacts,
  { file, line }: StreamServer,
  why: Why & { readonly name?: string },
): Problem => unsupported({ ...why, file: facts.files[file]?.realPath ?? file, line });
