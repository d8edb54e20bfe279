import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { terminalLead } from '../../../electron/remote/elevate-script.ts';
import { type Exec, onTerminal } from '../../../electron/remote/on-terminal.ts';
import { ProblemError, toProblem } from '../../../shared/problems.ts';
import { localProgram } from '../../support/local-shell.ts';

const home = mkdtempSync(join(tmpdir(), 'sealkeeper-pipes-'));
afterAll(() => rmSync(home, { recursive: true }));
const left = () => readdirSync(home);

/** A login of this machine, which has no terminal to give: what is tried is everything around it. */
const exec: Exec = async (command) =>
  localProgram(['sh', '-c', command], { PATH: process.env.PATH, HOME: home });
const saying = (script: string) => (token: string) => `/bin/sh -c '${terminalLead(token)} ${script}'`;
const started = (script: string, by: Exec = exec) => onTerminal(by, saying(script), 'me', 10_000, undefined);

it('what goes in and comes out stays apart, and every byte as it is', async () => {
  const channel = await started('cat; echo complaint >&2; exit 3');
  const heard = { stdout: '', stderr: '' };
  channel.listen({
    stdout: (bytes) => {
      heard.stdout += bytes.toString('latin1');
    },
    stderr: (bytes) => {
      heard.stderr += bytes.toString('latin1');
    },
  });
  const sent = `\u0000\u0003\u0004\r\n${'x'.repeat(200_000)}\u00ff`;
  channel.write(Buffer.from(sent, 'latin1'));
  channel.endInput();
  expect(await channel.closed).toEqual({ exitCode: 3 });
  expect(heard).toEqual({ stdout: sent, stderr: 'complaint\n' });
  expect(left()).toEqual([]);
});

it('nothing lies there any more once it has begun', async () => {
  const channel = await started('echo here; read -r line; echo "$line"');
  let heard = '';
  channel.listen({
    stdout: (bytes) => {
      heard += bytes.toString('utf8');
    },
    stderr: () => undefined,
  });
  await expect.poll(() => heard).toBe('here\n');
  await expect.poll(left).toEqual([]);
  channel.write('a secret\n');
  expect(await channel.closed).toEqual({ exitCode: 0 });
  expect(heard).toBe('here\na secret\n');
});

it('a program that ends is the end, though nobody has ended its input', async () => {
  const channel = await started('exit 7');
  channel.listen({ stdout: () => undefined, stderr: () => undefined });
  expect(await channel.closed).toEqual({ exitCode: 7 });
});

it('where no terminal is given, nothing stays', async () => {
  const refusal = new ProblemError('shell-unusable', { user: 'me' });
  const refusing: Exec = async (command, options) => {
    if (options?.terminal === true) throw refusal;
    return exec(command);
  };
  await expect(started('exit 0', refusing)).rejects.toBe(refusal);
  await expect.poll(left).toEqual([]);
});

it('where no pipes can be made, it is said so', async () => {
  const homeless: Exec = async (command) =>
    localProgram(['sh', '-c', command], { PATH: process.env.PATH, HOME: '/nowhere' });
  const problem = await started('exit 0', homeless).catch(toProblem);
  expect(problem).toMatchObject({ code: 'shell-unusable' });
});
