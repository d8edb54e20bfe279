import type { FileEdits } from '../../../text/changed-files.ts';
import type { Directive, NginxFacts, NginxServer } from '../config/facts.ts';
import { placesOf } from '../config/includes.ts';
import { type Socket, socketsOf } from '../config/sockets.ts';
import { saysDefault } from './tls-listens.ts';

/** A server that comes to listen at further addresses of the port for encrypted pages. */
export interface Joining {
  readonly server: Pick<NginxServer, 'index'>;
  readonly addresses: readonly string[];
}

/** A server that is said to be the default of an address, where it only was the first by order. */
export interface KeptDefault {
  readonly site: NginxServer;
  /** `*:443`. */
  readonly place: string;
  readonly edits: FileEdits;
}

/**
 * Whoever is read first at an address is its default unless one is said to be (nginx.org/en/docs/http/request_processing.html): a
 * server that joins before it would be shown to all who name no site from then on, or one that nobody has. So the present one is
 * said to be the default. None where its text is not ours, or is read by others too: then the look from outside tells. Pure.
 */
export function keptDefaults(facts: NginxFacts, joining: readonly Joining[]): readonly KeptDefault[] {
  const { https } = facts.ports;
  return socketsOf(facts).flatMap((socket): KeptDefault[] => {
    const { address, port, fallback } = socket;
    const isOvertaken = joining.some(
      ({ server, addresses }) => server.index < fallback.index && addresses.includes(address),
    );
    const listen = port === https && isOvertaken ? unsaid(facts, socket) : null;
    const file = listen === null ? undefined : facts.files[listen.file];
    const end = listen?.spans.at(-1)?.end;
    if (file === undefined || end === undefined || file.foreign !== null) return [];
    const edits = { file, edits: [{ start: end, end, text: ' default_server' }] };
    return [{ site: fallback, place: `${address}:${port}`, edits }];
  });
}

/** The line by which it listens there; null: it is said to be the default already, or its line is read more than once. */
function unsaid(facts: NginxFacts, { address, port, fallback }: Socket): Directive | null {
  const own = fallback.listens.filter(
    (one) => one.address === address && one.port === port && !one.isQuic && one.directive !== null,
  );
  const [first] = own;
  const directive = first?.directive ?? null;
  if (directive === null || own.some(saysDefault) || placesOf(facts, directive).length > 1) return null;
  return directive;
}
