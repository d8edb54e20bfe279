import type { z } from 'zod';
import { ProblemError } from '../../../shared/problems.ts';
import type { WindowsConnection } from './connection.ts';
import type { WindowsHost } from './host.ts';
import type { identity, operatingSystem } from './verbs/look.ts';
import { windowsHost } from './windows-host.ts';

export type WindowsIdentity = z.infer<typeof identity>;
export type WindowsSystem = z.infer<typeof operatingSystem>;

export interface EnteredWindows {
  readonly host: WindowsHost;
  readonly elevation: 'administrator';
  readonly user: string;
  readonly system: string;
  readonly identity: WindowsIdentity;
  readonly os: WindowsSystem;
}

/**
 * Finds out who we are on a Windows server, by the first PowerShell there; the connection is closed if that fails.
 * Administrators have their full rights over SSH; nobody can become one. Raises `windows-not-administrator`
 * {user}, `windows-rights-withheld` {user}, `windows-restricted` {reason: 32-bit}, and what `WindowsHost.run` raises.
 */
export async function enterWindows(
  connection: WindowsConnection,
  label: string,
  signal?: AbortSignal,
): Promise<EnteredWindows> {
  const host = windowsHost(connection, { label });
  try {
    const { identity, os } = await host.run('hello', {}, { ...(signal === undefined ? {} : { signal }) });
    if (!identity.elevated) {
      const code = identity.withheld ? 'windows-rights-withheld' : 'windows-not-administrator';
      throw new ProblemError(code, { user: identity.name });
    }
    // As a 32-bit OpenSSH starts it: folders and registry are other ones for it (WOW64), and IIS' library finds no settings.
    if (!os.is64Bit) throw new ProblemError('windows-restricted', { host: label, reason: '32-bit' });
    return { host, elevation: 'administrator', user: identity.name, system: os.product, identity, os };
  } catch (thrown) {
    await connection.close();
    throw thrown;
  }
}
