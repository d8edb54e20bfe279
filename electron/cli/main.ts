import { languageFor } from '../../shared/content/languages.ts';
import { loadTranslator } from '../../shared/content/load.ts';
import { createServices } from '../app/services.ts';
import { readArguments } from './arguments.ts';
import { askAt } from './ask.ts';
import { createOutput } from './output.ts';
import { runCommand } from './run-command.ts';

/** The command line: the same engine as the window, without one. */

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // The first asks the run to stop and put everything back; what is in flight is finished first.
  process.once(signal, () => cancel.abort());
}
// Who reads may leave before the end (`| head`): that is no reason to leave a run half-way.
process.stdout.on('error', () => undefined);
const line = readArguments(process.argv.slice(2));
// In the order of POSIX (locale, section 8.2).
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? 'C';
const translator = () => loadTranslator(languageFor('system', [locale]));
const write = (text: string) => process.stdout.write(text);

async function main(): Promise<number> {
  const words = line.json ? null : await translator();
  const output = createOutput(line.json, write, words, askAt(process.stdin, process.stdout));
  const services = createServices();
  await services.knownData.load();
  return runCommand(line, services, output, cancel.signal, translator);
}

void main().then((status) => {
  process.exitCode = status;
});
