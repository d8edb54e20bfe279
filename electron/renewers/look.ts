import type { RemoteHost } from '../remote/host.ts';
import { newNonce } from '../remote/script-frame.ts';
import { panelFolders, renewerKinds } from './kinds.ts';
import { lookScript } from './look-script.ts';
import { type RenewerFacts, renewerFactsOf } from './reading.ts';

/** What `lookScript` is told on its standard input. */
export function questionOf(nonce: string): string {
  const all = (part: 'stores' | 'settings' | 'accounts' | 'services') => [
    ...new Set(renewerKinds.flatMap((kind) => kind[part] ?? [])),
  ];
  const kept = renewerKinds.flatMap(({ ownStores = [] }) =>
    ownStores.map(({ user, glob }) => `${user} ${glob}`),
  );
  const processes = renewerKinds.flatMap((kind) => kind.processes ?? []);
  const panels = Object.keys(panelFolders);
  const settings = [...all('settings'), ...all('accounts')];
  const lists = [all('stores'), settings, kept, panels, all('services'), processes];
  return [nonce, ...lists.flatMap((list) => [...list, '=']), ''].join('\n');
}

/**
 * Who may renew certificates on this server: stores, settings, and what starts them. One round trip; reads only, and
 * only what root alone could have made. Raises what the connection does; a script that fails half-way tells less.
 */
export async function lookOnPosix(host: RemoteHost, signal: AbortSignal): Promise<RenewerFacts> {
  const nonce = newNonce();
  const [answer] = await host.runAll(
    [
      {
        argv: ['sh', '-c', lookScript, 'sealkeeper-renewers', ''],
        stdin: questionOf(nonce),
        accept: [0, 1, 2],
        reads: true,
      },
    ],
    signal,
  );
  return renewerFactsOf(answer?.stdout ?? '', nonce);
}
