import { createServices } from '../../electron/app/services.ts';
import { readArguments } from '../../electron/cli/arguments.ts';
import { createOutput } from '../../electron/cli/output.ts';
import { runCommand } from '../../electron/cli/run-command.ts';
import { loadTranslator } from '../../shared/content/load.ts';
import { type CliResult, resultOf } from './shop.ts';

/**
 * Carries out a command as the command line does, in this process: most of what a short command costs is the start of
 * a program. One at a time, since the environment is the process's own. The program itself is tried by `runCli`.
 */
export async function runHere(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<CliResult> {
  const before = { ...process.env };
  let stdout = '';
  Object.assign(process.env, environment);
  try {
    const write = (text: string) => {
      stdout += text;
    };
    const output = createOutput(true, write, await loadTranslator('en'));
    const exitCode = await runCommand(
      readArguments(args),
      createServices(),
      output,
      new AbortController().signal,
    );
    return resultOf(args, { exitCode, stdout, stderr: '' });
  } finally {
    for (const name of Object.keys(environment)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
