import { createServer } from 'node:net';
import type { WindowsState } from './state.ts';

/** Where the listener of a proof registers. */
export const challengePrefix = (port: number): string => `http://+:${port}/.well-known/acme-challenge/`;

/** The Win32 code by which http.sys refuses a listener at this port; null: it does not. */
export function refusalAt(
  port: number,
  { listenOn, reservations }: Pick<WindowsState, 'listenOn' | 'reservations'>,
  held: WindowsState['held'],
): number | null {
  // It listens at all addresses or at those of its list: one that is held keeps it from the port (event 15005).
  const needed = [...listenOn, '0.0.0.0'];
  const isHeld = held.some(
    (one) => one.port === port && (listenOn.length === 0 || needed.includes(one.address)),
  );
  if (isHeld) return 32;
  // What is reserved for somebody else is refused to administrators as well (HttpAddUrlToUrlGroup).
  return reservations.includes(challengePrefix(port)) ? 5 : null;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
