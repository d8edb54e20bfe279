import { spawn } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from '../../build/bundle.ts';
import { commandLineFlags } from '../../build/command-line-flags.mjs';
import type { RunEnded, RunEvent } from '../../shared/events.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import type { PebbleOptions } from '../lab/pebble.ts';
import type { LabServer } from '../lab/server.ts';
import type { ServerOptions } from '../lab/server-seed.ts';

const checkout = join(import.meta.dirname, '..', '..');

export interface ShopOptions extends ServerOptions {
  readonly names?: readonly string[];
  readonly pebble?: PebbleOptions;
}

/** What a finished command line said and ended with. */
export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The JSON lines, in order. */
  readonly lines: readonly (RunEvent & { readonly [field: string]: unknown })[];
  readonly ended: RunEnded;
}

/**
 * A shop on a practice server, an authority, a name server, and job files for them. A hostile tenant lives on the
 * server unless told otherwise; `lab.stop` throws where our visit has gained them anything.
 */
export async function startShop(options: ShopOptions = {}) {
  const names = options.names ?? ['shop.example.test', 'www.shop.example.test'];
  const [first = '', ...aliases] = names;
  await cliIsBuilt();
  const lab = await startLab();
  try {
    const [server, dns, pebble] = await Promise.all([
      lab.server({ sites: [{ name: first, aliases }], tenant: true, ...options }),
      lab.dns(),
      lab.pebble({ authzReuse: 0, ...options.pebble }),
    ]);
    for (const name of names) {
      await dns.setA(name, [server.address]);
      if (server.address6 !== null) await dns.setAaaa(name, [server.address6]);
    }
    const trust = await pebble.issuingRoot();
    const output = outputIn(join(lab.folder, 'data'));
    let isJudged = false;
    const gains = async (): Promise<readonly string[]> => {
      isJudged = true;
      return (await server.tenant?.gains(await output.text())) ?? [];
    };
    const stop = async (): Promise<void> => {
      const gained = isJudged ? [] : await gains();
      await lab.stop();
      if (gained.length > 0) throw new Error(`the hostile tenant gained by our visit: ${gained.join('; ')}`);
    };
    return {
      lab: { ...lab, stop },
      /** What the hostile tenant has got so far, a sentence each; asked by `lab.stop` where nobody asked before. */
      gains,
      /** Adds to what our side has written down: nothing of theirs may be in it. */
      hear: output.hear,
      server,
      dns,
      pebble,
      names,
      trust,
      ...commands(lab, server, pebble, dns.server, trust, names, output.hear),
    };
  } catch (thrown) {
    await lab.stop();
    throw thrown;
  }
}
export type Shop = Awaited<ReturnType<typeof startShop>>;

/** A job that works: Apache on that server, as root by key, every wish at its default. */
export function jobFor(
  lab: Lab,
  server: LabServer,
  pebble: { readonly directory: string; readonly apiTrustFile: string },
  dnsServer: string,
  trust: string,
  names: readonly string[],
) {
  return {
    names,
    server: {
      host: server.address,
      port: server.sshPort,
      user: 'root',
      auth: { type: 'key', file: lab.keys.keyFile },
      hostKey: server.hostKey().sha256,
    },
    certificate: {
      from: 'acme',
      directory: pebble.directory,
      directoryTrust: pebble.apiTrustFile,
      contact: 'owner@example.test',
      agreeToTerms: true,
      key: 'ec-p256',
    },
    proof: { method: 'http-01' },
    install: [{ target: 'apache' }],
    redirect: true,
    hsts: false,
    renewal: { by: 'app' },
    outside: { dnsServer, trust },
  };
}

function commands(
  lab: Lab,
  server: LabServer,
  pebble: { readonly directory: string; readonly apiTrustFile: string },
  dnsServer: string,
  trust: string,
  names: readonly string[],
  hear: (text: string) => void,
) {
  const heard = async (result: Promise<CliResult>): Promise<CliResult> => {
    hear((await result).stdout + (await result).stderr);
    return await result;
  };
  const data = join(lab.folder, 'data');
  let jobs = 0;
  const job = jobFor(lab, server, pebble, dnsServer, trust, names);
  const environment = {
    ...process.env,
    HOME: lab.folder,
    SEALKEEPER_DATA: data,
    SSH_AUTH_SOCK: '',
    OWNER_PASSWORD: server.accounts.owner.password,
    VISITOR_PASSWORD: server.accounts.visitor.password,
    ROOT_PASSWORD: server.accounts.root.password,
    WRONG_PASSWORD: 'certainly-not-it',
    PASSPHRASE: lab.keys.passphrase,
  };
  return {
    /** A job that works; tests change what they are about. */
    job,
    data,
    environment,
    async jobFile(change: object = {}): Promise<string> {
      const file = join(lab.folder, `job-${++jobs}.json`);
      await writeFile(file, JSON.stringify({ ...job, ...change }));
      return file;
    },
    forgetAccounts: () => forgetAccounts(data),
    /** Runs the real command line in a process of its own. */
    cli: (...args: readonly string[]) => heard(runCli(args, environment)),
    async secure(change: object = {}): Promise<CliResult> {
      return heard(runCli(['secure', await this.jobFile(change), '--json'], environment));
    },
  };
}

/** So that the next order proves each name: told to use no authorization twice, Pebble still does so once in a hundred times. */
export const forgetAccounts = (data: string): Promise<void> =>
  rm(join(data, 'accounts'), { recursive: true, force: true });

/** All that our side writes down: what the app says, and the files that it keeps. */
function outputIn(data: string) {
  let said = '';
  return {
    hear: (text: string): void => {
      said += text;
    },
    text: async (): Promise<string> => {
      const files = await readdir(data, { recursive: true, withFileTypes: true }).catch(() => []);
      const kept = files
        .filter((entry) => entry.isFile())
        .map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1').catch(() => ''));
      return said + (await Promise.all(kept)).join('\n');
    },
  };
}

let building: Promise<unknown> | undefined;
/** The command line as it is shipped is there; to be awaited before the first start. */
export async function cliIsBuilt(): Promise<void> {
  building ??= bundle({ mode: 'production', part: 'cli' });
  await building;
}

/** Only after `cliIsBuilt`, which a shop has awaited. */
export function startCli(args: readonly string[], environment: NodeJS.ProcessEnv) {
  return spawn(process.execPath, [...commandLineFlags, join(checkout, 'out', 'cli', 'main.cjs'), ...args], {
    // What Node made of it at the last start: each test starts the command line several times.
    env: { NODE_COMPILE_CACHE: join(checkout, 'out', 'compile-cache'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export async function runCli(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<CliResult> {
  await cliIsBuilt();
  const child = startCli(args, environment);
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.stderr += text;
  });
  const exitCode = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  return resultOf(args, { exitCode, ...texts });
}

/** What was said, with its JSON lines read. Throws where `--json` was asked for, and the last one is not an ending. */
export const resultOf = (
  args: readonly string[],
  said: Pick<CliResult, 'exitCode' | 'stdout' | 'stderr'>,
): CliResult => ({ ...said, ...eventsOf(args, said) });

function eventsOf(
  args: readonly string[],
  { exitCode, stdout, stderr }: Pick<CliResult, 'exitCode' | 'stdout' | 'stderr'>,
): Pick<CliResult, 'lines' | 'ended'> {
  if (!args.includes('--json')) return { lines: [], ended: { type: 'ended', outcome: 'refused', runId: '' } };
  const lines = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const ended = lines.at(-1);
  if (ended?.type !== 'ended')
    throw new Error(`the last line is not how it ended (${exitCode}): ${stdout.slice(-500)}${stderr}`);
  return { lines, ended };
}
