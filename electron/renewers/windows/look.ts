import { VerbFailed } from '../../remote/windows/failure.ts';
import { type WindowsRenewers, windowsRenewersOf } from '../../remote/windows/found-renewers.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';

/** Reads only. Null where the server does not tell. Raises what the connection does. */
export async function lookOnWindows(host: WindowsHost, signal: AbortSignal): Promise<WindowsRenewers | null> {
  try {
    return windowsRenewersOf(await host.run('renewers', {}, { signal }));
  } catch (thrown) {
    if (!(thrown instanceof VerbFailed)) throw thrown;
    return null;
  }
}
