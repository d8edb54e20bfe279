import type { AnyHost } from '../../remote/host.ts';
import { askItself } from '../../run/ask-itself.ts';
import type { OwnAnswer, OwnQuestion } from '../../run/own-answer.ts';
import type { ServerSite } from '../../targets/target.ts';

/** How the server's own web server answers there, asked on that machine. Raises what the connection does. */
export async function askWhereHeard(
  host: AnyHost,
  sites: readonly ServerSite[],
  question: Omit<OwnQuestion, 'address' | 'port'> & {
    /** Another address than its own, on the usual port: what visitors meet there, seen from the server. */
    readonly address?: string;
  },
  signal: AbortSignal,
): Promise<OwnAnswer> {
  const { address, ...asked } = question;
  const door = address === undefined ? doorOf(sites, question.name) : { address, port: 80 };
  return askItself(host, { ...asked, ...door }, signal);
}

/** Where the web server hears plain questions for the name: `*:80` is heard on the machine's own address. */
function doorOf(sites: readonly ServerSite[], name: string): Pick<OwnQuestion, 'address' | 'port'> {
  const plain = sites.filter(({ encrypted }) => !encrypted);
  const own = plain.find(({ names }) => names.includes(name)) ?? plain[0];
  const socket = own?.addresses[0] ?? '*:80';
  const colon = socket.lastIndexOf(':');
  const address = socket.slice(0, colon).replace(/^\[|\]$/g, '');
  const port = socket.slice(colon + 1);
  const isAny = address === '*' || address === '' || address === '_default_';
  return { address: isAny ? '127.0.0.1' : address, port: /^\d+$/.test(port) ? Number(port) : 80 };
}
