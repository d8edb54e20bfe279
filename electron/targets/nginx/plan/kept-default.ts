import type { FileEdits } from '../../../text/changed-files.ts';
import { isWithinMarked } from '../../posix/marked-lines.ts';
import type { Directive, NginxFacts, NginxServer } from '../config/facts.ts';
import { placesOf } from '../config/includes.ts';
import { type Socket, socketsOf } from '../config/sockets.ts';
import { saysDefault } from './tls-listens.ts';

/** A server that comes to listen at further addresses of the port for encrypted pages. */
export interface Joining {
  readonly server: NginxServer;
  readonly addresses: readonly string[];
}

/** A server that was the default of an address only because it is read first, where another one joins before it. */
export interface Overtaken {
  readonly site: NginxServer;
  readonly by: NginxServer;
  /** `*:443`. */
  readonly place: string;
}

export interface Defaults {
  /** Those that are said to be the default from now on. */
  readonly kept: readonly (Overtaken & { readonly edits: FileEdits })[];
  /** Those that listen there by lines of an earlier run: which of two such sites is shown by default is left to their order. */
  readonly moved: readonly Overtaken[];
}

/**
 * Whoever is read first at an address is its default unless one is said to be (nginx.org/en/docs/http/request_processing.html): a
 * server that joins before it would be shown to all who name no site. So the present one is said to be the default. Not where
 * its line is of an earlier run, which could not be taken back by itself any more; nor where its text is not ours, or read by
 * others too: then the look from outside tells. Pure.
 */
export function defaultsBeside(facts: NginxFacts, joining: readonly Joining[]): Defaults {
  const { https } = facts.ports;
  const kept: Defaults['kept'][number][] = [];
  const moved: Overtaken[] = [];
  for (const socket of socketsOf(facts)) {
    const { address, port, fallback } = socket;
    const first = joining.find(
      ({ server, addresses }) => server.index < fallback.index && addresses.includes(address),
    );
    const listen = port === https && first !== undefined ? unsaid(socket) : null;
    const file = listen === null ? undefined : facts.files[listen.file];
    const end = listen?.spans.at(-1)?.end;
    if (listen === null || first === undefined || file === undefined || end === undefined) continue;
    const overtaken = { site: fallback, by: first.server, place: `${address}:${port}` };
    if (isWithinMarked(file.text, listen.start)) moved.push(overtaken);
    else if (file.foreign === null && placesOf(facts, listen).length < 2)
      kept.push({ ...overtaken, edits: { file, edits: [{ start: end, end, text: ' default_server' }] } });
  }
  return { kept, moved };
}

/** The line by which it listens there; null: it is said to be the default already. */
function unsaid({ address, port, fallback }: Socket): Directive | null {
  const own = fallback.listens.filter(
    (one) => one.address === address && one.port === port && !one.isQuic && one.directive !== null,
  );
  return own.some(saysDefault) ? null : (own[0]?.directive ?? null);
}
