import { scriptOf } from '../../../electron/remote/windows/script-text.ts';
import { type VerbName, verbs } from '../../../electron/remote/windows/verbs.ts';
import type { WindowsModel } from './model/model.ts';
import { modelAlone } from './model-alone.ts';
import { type RealPowerShellOptions, realPowerShell } from './real-powershell.ts';
import type { Executor } from './runner.ts';

const names = Object.keys(verbs) as VerbName[];

/** Real PowerShell for the verbs that a test is about, the model for all that only leads there: each start costs a second. */
export async function someByModel(
  options: RealPowerShellOptions,
  isReal: (verb: VerbName) => boolean,
): Promise<Executor> {
  const { model } = options;
  const real = await realPowerShell(options);
  const byPowerShell = model.watches.starter;
  const alone = modelAlone(model, 'beside PowerShell', options.languageMode);
  startWhatFits(model, byPowerShell);
  return {
    title: real.title,
    run: (run) => {
      const [script = ''] = run.input.toString('latin1').split('\n');
      const text = Buffer.from(script, 'base64').toString();
      const verb = names.find((name) => scriptOf(name) === text);
      return (verb !== undefined && isReal(verb) ? real : alone).run(run);
    },
    stop: () => real.stop(),
  };
}

/** A task's command is PowerShell where PowerShell made it; the model's own twin of it is JSON. */
function startWhatFits({ watches }: WindowsModel, byPowerShell: typeof watches.starter): void {
  const byModel = watches.starter;
  watches.starter = (command) =>
    (Buffer.from(command, 'base64').toString().startsWith('{') ? byModel : byPowerShell)(command);
}
