import { createServices } from '../services.ts';
import { readArguments } from './arguments.ts';
import { createOutput } from './output.ts';
import { runCommand } from './run-command.ts';

/** The command line: the same engine as the window, without one. */

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // The first asks the run to stop and put everything back; what is in flight is finished first.
  process.once(signal, () => cancel.abort());
}
const line = readArguments(process.argv.slice(2));
const output = createOutput(line.json, (text) => process.stdout.write(text));
process.exitCode = await runCommand(line, createServices(), output, cancel.signal);
