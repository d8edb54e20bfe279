import { signLines } from '../../../shared/content/signs.ts';
import { inParallel } from '../../in-parallel.ts';
import { getFrom } from '../http/http-fetch.ts';
import type { Outside } from '../outside.ts';
import type { Clues } from './recognise.ts';

const doorMs = 4000;

/** The doors at which control panels stand. */
export const panelPorts = (): readonly number[] => signLines().panel.flatMap(({ ports = [] }) => ports);

/**
 * One try at each door of control panels on one address, after the owner has agreed: the first page, no
 * login. Doors without an answer are left out.
 */
export function knockAtPanels(
  name: string,
  address: string,
  outside: Outside,
  signal: AbortSignal,
): Promise<Clues['doors']> {
  return inParallel(panelPorts(), 4, async (port) => {
    const options = { certificate: 'ignore', read: 'body', timeoutMs: doorMs } as const;
    const secure = await getFrom(new URL(`https://${name}:${port}/`), address, outside, signal, options);
    const answer =
      secure.kind === 'answer' || secure.problem === 'ECONNREFUSED' || secure.problem === 'ETIMEDOUT'
        ? secure
        : await getFrom(new URL(`http://${name}:${port}/`), address, outside, signal, options);
    if (answer.kind === 'none') return [];
    const text = `${JSON.stringify(answer.headers)}\n${answer.body.toString('latin1')}`;
    return [{ port, where: address, text }];
  }).then((found) => found.flat());
}
