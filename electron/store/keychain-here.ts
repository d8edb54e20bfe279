import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Whether the system has a keychain in which the window can lock a password: `unknown` where only the window could tell. */
export type KeychainHere = 'there' | 'none' | 'unknown';

/** What a program says on its standard output; rejects where it is missing, fails, or takes too long. */
export type Saying = (program: string, words: readonly string[]) => Promise<string>;

const saying: Saying = async (program, words) =>
  (await promisify(execFile)(program, words, { timeout: 3000, encoding: 'utf8' })).stdout;

/** Names on the session's bus of what keeps secrets (Secret Service API; KWallet), as Electron looks for them. */
const keepers = /\borg\.(freedesktop\.secrets|kde\.kwalletd\d?)\b/;

/** Two programs that list the names on that bus, running or to be started: dbus-send(1), busctl(1). */
const lists: readonly (readonly [string, ...string[]])[] = [
  ...(['ListNames', 'ListActivatableNames'] as const).map(
    (method) =>
      [
        'dbus-send',
        ...[
          '--session',
          '--print-reply',
          '--dest=org.freedesktop.DBus',
          '/',
          `org.freedesktop.DBus.${method}`,
        ],
      ] as const,
  ),
  ['busctl', '--user', '--no-pager', '--no-legend', 'list'],
];

/**
 * macOS and Windows always have one (Keychain, DPAPI). On Linux a desktop's session has, and whoever came in by SSH or cron
 * is in none. Changes nothing, and asks for nothing to be unlocked.
 */
export async function keychainHere(
  platform: NodeJS.Platform = process.platform,
  variables: Readonly<Record<string, string | undefined>> = process.env,
  say: Saying = saying,
): Promise<KeychainHere> {
  if (platform === 'darwin' || platform === 'win32') return 'there';
  if (variables.DBUS_SESSION_BUS_ADDRESS === undefined && variables.XDG_RUNTIME_DIR === undefined)
    return 'none';
  const answers = await Promise.all(
    lists.map(([program, ...words]) => say(program, words).catch(() => null)),
  );
  if (answers.some((answer) => answer !== null && keepers.test(answer))) return 'there';
  return answers.some((answer) => answer !== null) ? 'none' : 'unknown';
}
