import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { sshEnvironment } from '../../electron/remote/environment.ts';
import {
  type OpenedWindowsServer,
  openAnyServer,
  type ServerRequest,
} from '../../electron/remote/open-server.ts';
import { VerbFailed } from '../../electron/remote/windows/failure.ts';
import { type Problem, toProblem } from '../../shared/problems.ts';
import type { WindowsState } from '../doubles/windows/model/state.ts';
import {
  startWindowsServer,
  type WindowsServer,
  type WindowsServerOptions,
} from '../doubles/windows/windows-server.ts';

/** Logs in to a double as an owner would; closes nothing. */
export async function openWindows(
  server: WindowsServer,
  auth: NonNullable<ServerRequest['auth']> = { type: 'password', password: server.password },
): Promise<OpenedWindowsServer> {
  const home = mkdtempSync(join(tmpdir(), 'sealkeeper-home-'));
  try {
    const opened = await openAnyServer(
      {
        host: server.address,
        port: server.port,
        user: server.user,
        auth,
        hostKey: server.hostKey,
      },
      sshEnvironment({ pinsFile: join(home, 'pins') }, home, {}),
    );
    if (opened.host.system !== 'windows') throw new Error('this is no Windows server');
    return opened as OpenedWindowsServer;
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** One double and one connection for the tests of a file; each test sets the state that it is about. */
export function windowsCase(options: WindowsServerOptions) {
  let server: WindowsServer;
  let opened: OpenedWindowsServer;
  beforeAll(async () => {
    server = await startWindowsServer(options);
    opened = await openWindows(server);
  }, 120_000);
  afterAll(async () => {
    await opened.host.close();
    await server.stop();
  });
  return {
    server: () => server,
    model: () => server.model,
    host: () => opened.host,
    /** The machine as the test wants it; files of former tests are gone. */
    async given(state: WindowsState): Promise<void> {
      await server.model.reset(state);
    },
  };
}

export type WindowsCase = ReturnType<typeof windowsCase>;

/** How a promise fails, in the few words that a test is about. */
export async function failureOf(work: Promise<unknown>): Promise<VerbFailed> {
  const thrown = await thrownBy(work);
  if (thrown instanceof VerbFailed) return thrown;
  throw thrown;
}

export async function problemOf(work: Promise<unknown>): Promise<Problem> {
  return toProblem(await thrownBy(work));
}

async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (thrown) {
    return thrown;
  }
  throw new Error('it came off');
}
