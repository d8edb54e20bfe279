import type { AccountName } from './accounts.ts';
import { type CommandResult, run } from './command.ts';

export interface InsideOptions {
  /** Whose rights the program has; root's unless told. */
  readonly user?: AccountName;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is killed; 30 000 unless told. */
  readonly timeout?: number;
}

/** Ways into a running server that do not go through its network. */
export interface Inside {
  /** Any exit status is a result. */
  run(argv: readonly string[], options?: InsideOptions): Promise<CommandResult>;
  /** Throws, with what the program said, unless it ends with 0. */
  must(argv: readonly string[], options?: InsideOptions): Promise<string>;
  readFile(path: string): Promise<Buffer>;
  /** Keeps owner and mode of a file that is there. */
  writeFile(path: string, text: string | Uint8Array): Promise<void>;
  /** The server's root directory as this machine sees it; links in it must not be followed from here. */
  readonly root: string;
}

/** The command line that enters the server whose process 1 has this number, with a user's rights and a clean environment. */
export function enterAs(
  firstProcess: string,
  user: AccountName,
  env: Readonly<Record<string, string>> = {},
): readonly string[] {
  const home = user === 'root' ? '/root' : `/home/${user}`;
  const environment = {
    PATH: searchPath,
    HOME: home,
    USER: user,
    LOGNAME: user,
    LC_ALL: 'C.UTF-8',
    ...env,
  };
  const settings = Object.entries(environment).map(([key, value]) => `${key}=${value}`);
  const as = user === 'root' ? [] : ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--init-groups'];
  const enter = ['nsenter', '--target', firstProcess, '--all', '--root', '--wdns=/'];
  return [...enter, '/usr/bin/env', '-i', ...settings, ...as];
}

const searchPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * `firstProcess` is the machine's number of the server's process 1, another one after a restart; `name` stands in
 * messages.
 */
export function inside(firstProcess: () => string, name: string): Inside {
  const runInside = async (argv: readonly string[], options: InsideOptions = {}): Promise<CommandResult> => {
    const { user = 'root', env = {}, ...rest } = options;
    return await run([...enterAs(firstProcess(), user, env), ...argv], rest);
  };
  const must = async (argv: readonly string[], options: InsideOptions = {}): Promise<string> => {
    const result = await runInside(argv, options);
    if (result.exitCode === 0) return result.stdout;
    const said = result.stderr || result.stdout;
    throw new Error(`${argv.join(' ')} on ${name} ended with ${result.exitCode}: ${said}`);
  };
  return {
    run: runInside,
    must,
    readFile: async (path) => Buffer.from(await must(['base64', path]), 'base64'),
    writeFile: async (path, text) => {
      await must(['sh', '-c', 'cat >"$1"', 'sh', path], { input: text });
    },
    get root() {
      return `/proc/${firstProcess()}/root`;
    },
  };
}
