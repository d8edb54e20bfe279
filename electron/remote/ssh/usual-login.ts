import { join } from 'node:path';
import type { SshHost } from './config.ts';
import type { Login } from './login.ts';

/** In OpenSSH's order; a configured file comes instead of the usual ones. */
export function usualLogin({ identityFiles, isIdentitiesOnly }: SshHost, home: string): Login {
  const usual = ['id_rsa', 'id_ecdsa', 'id_ecdsa_sk', 'id_ed25519', 'id_ed25519_sk'].map((name) =>
    join(home, '.ssh', name),
  );
  const isConfigured = identityFiles.length > 0;
  return {
    type: 'usual',
    keyFiles: isConfigured ? identityFiles : usual,
    firstKeys: isIdentitiesOnly ? 'only' : isConfigured ? 'files' : 'agent',
  };
}
