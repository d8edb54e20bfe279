import type { SshConnection } from '../ssh/connect.ts';

/** What a Windows host needs of an SSH connection. */
export type WindowsConnection = Pick<SshConnection, 'exec' | 'tunnel' | 'roundTrips' | 'closed' | 'close'>;
