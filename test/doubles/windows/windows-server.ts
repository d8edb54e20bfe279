import { createHash, generateKeyPairSync } from 'node:crypto';
import type { AddressInfo, Socket } from 'node:net';
import ssh2 from 'ssh2';
import { resolvePowerShell } from '../../../build/powershell-runtime.ts';
import type { VerbName } from '../../../electron/remote/windows/verbs.ts';
import type { LoginShell } from './login-shells.ts';
import { WindowsModel } from './model/model.ts';
import { emptyState, type WindowsState } from './model/state.ts';
import { modelAlone } from './model-alone.ts';
import { realPowerShell, type Starts } from './real-powershell.ts';
import type { Executor } from './runner.ts';
import { someByModel } from './some-by-model.ts';
import { serveConnection } from './ssh-session.ts';

/** How the machine behaves besides its state; tests change it while it runs. */
export interface Manners {
  loginShell: LoginShell;
  /** Milliseconds that PowerShell takes to start; old servers take many seconds. */
  coldStart: number;
  /** What stands on standard output before our own lines, as bytes of whatever code page. */
  banner: Buffer;
  /** `#< CLIXML` progress on standard error. */
  clixml: boolean;
  languageMode: 'FullLanguage' | 'ConstrainedLanguage';
  /** `Match` blocks and policies may forbid tunnels. */
  allowsTunnels: boolean;
  /** The connection is cut at this moment of the next verb. */
  cut: 'never' | 'before-the-verb' | 'before-the-answer' | 'in-the-answer';
}

export interface WindowsServerOptions {
  readonly state?: WindowsState;
  /** Loopback addresses of the machine's own; 127.0.0.1 is there besides. */
  readonly addresses?: readonly string[];
  /** Serve on 80 and 443 of those addresses (root); else only tunnels get there. */
  readonly realPorts?: boolean;
  /** Where SSH listens; 127.0.0.1 and any free port unless told. */
  readonly ssh?: { readonly address: string; readonly port: number };
  readonly manners?: Partial<Manners>;
  /** `auto` takes PowerShell where it can be had, and says loudly if not. */
  readonly executor?: 'auto' | 'model';
  /** With PowerShell: the verbs that it runs; all unless told. Asked at each verb. */
  readonly isReal?: (verb: VerbName) => boolean;
  /** With PowerShell: which calls are started as sshd starts them; each unless told. */
  readonly starts?: Starts;
  /** OpenSSH keys (`ssh-ed25519 AAAA…`) of administrators. */
  readonly authorizedKeys?: readonly string[];
  /** The software in the greeting. */
  readonly software?: string;
}

export interface WindowsServer {
  readonly address: string;
  readonly port: number;
  /** `SHA256:…` */
  readonly hostKey: string;
  readonly user: string;
  readonly password: string;
  readonly model: WindowsModel;
  readonly manners: Manners;
  /** What ran the scripts, for reports. */
  readonly executor: string;
  /** Every command line that a client has sent, and every standard input: to prove what travels where. */
  readonly heard: { readonly lines: string[]; readonly inputs: Buffer[] };
  /** Ends every connection at once, as a power cut does. */
  cutAll(): void;
  stop(): Promise<void>;
}

/** Starts a Windows server with OpenSSH, IIS and http.sys; real SSH, real TLS, and real PowerShell where there is one. */
export async function startWindowsServer(options: WindowsServerOptions = {}): Promise<WindowsServer> {
  const manners: Manners = {
    loginShell: 'cmd',
    coldStart: 0,
    banner: Buffer.alloc(0),
    clixml: false,
    languageMode: 'FullLanguage',
    allowsTunnels: true,
    cut: 'never',
    ...options.manners,
  };
  const model = new WindowsModel(options.state ?? emptyState, {
    addresses: options.addresses ?? [],
    realPorts: options.realPorts ?? false,
  });
  await model.front.refresh();
  const executor = await executorFor(options, model, manners);
  const user = 'Administrator';
  const password = 'Correct-Horse-9';
  const heard = { lines: [] as string[], inputs: [] as Buffer[] };
  const connections = new Set<ssh2.Connection>();
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  const server = new ssh2.Server(
    { hostKeys: [privateKey], ident: options.software ?? 'OpenSSH_for_Windows_9.5' },
    (connection) => {
      socketOf(connection)?.setNoDelay(true);
      connections.add(connection);
      connection.once('close', () => connections.delete(connection));
      serveConnection(connection, {
        ...{ model, manners, executor, user, password, heard },
        authorizedKeys: options.authorizedKeys ?? [],
        cut: () => end(connection),
      });
    },
  );
  const { address, port } = options.ssh ?? { address: '127.0.0.1', port: 0 };
  await new Promise<void>((resolve) => {
    server.listen(port, address, resolve);
  });
  return {
    ...{ address, user, password, model, manners, heard },
    port: (server.address() as AddressInfo).port,
    hostKey: fingerprintOf(privateKey),
    executor: executor.title,
    cutAll: () => {
      for (const connection of connections) end(connection);
    },
    async stop() {
      for (const connection of connections) end(connection);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      await executor.stop();
      await model.stop();
    },
  };
}

async function executorFor(
  { executor: wish, isReal, starts = 'each' }: WindowsServerOptions,
  model: WindowsModel,
  manners: Manners,
): Promise<Executor> {
  const alone = (reason: string) => modelAlone(model, reason, () => manners.languageMode);
  if (wish === 'model') return alone('as the test wishes');
  const runtime = await resolvePowerShell();
  if (runtime.kind === 'none') {
    process.stderr.write(
      `\nNO POWERSHELL HERE: ${runtime.reason}. The scripts themselves are NOT run; the model of Windows answers in their place.\n`,
    );
    return alone(runtime.reason);
  }
  const { executable, version } = runtime;
  const powerShell = {
    ...{ executable, version, model, starts },
    loginShell: () => manners.loginShell,
    languageMode: () => manners.languageMode,
  };
  return isReal === undefined ? realPowerShell(powerShell) : someByModel(powerShell, isReal);
}

/** The socket under a connection, for which ssh2 has no word. */
function socketOf(connection: ssh2.Connection): Socket | undefined {
  return (connection as unknown as { readonly _sock?: Socket })._sock;
}

function end(connection: ssh2.Connection): void {
  socketOf(connection)?.destroy();
}

function fingerprintOf(privateKey: string): string {
  const key = ssh2.utils.parseKey(privateKey);
  if (key instanceof Error) throw key;
  const hash = createHash('sha256').update(key.getPublicSSH()).digest('base64');
  return `SHA256:${hash.replace(/=+$/, '')}`;
}
