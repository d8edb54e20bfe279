import { z } from 'zod';
import { scriptOf } from '../../../electron/remote/windows/script-text.ts';
import { type VerbName, verbs } from '../../../electron/remote/windows/verbs.ts';
import { ModelTrouble, type Trouble, typeOf } from './model/failure.ts';
import type { WindowsModel } from './model/model.ts';
import { modelVerbs } from './model/verbs.ts';
import { modelWatch } from './model/watch.ts';
import type { Executor, PowerShellRun } from './runner.ts';

const envelope = z.strictObject({ mark: z.string(), parameters: z.unknown() });
const names = Object.keys(verbs) as VerbName[];

/** Answers the verbs without PowerShell, from the same frames: for machines that have none, and for quick tests. */
export function modelAlone(model: WindowsModel, reason: string, languageMode: () => string): Executor {
  const executor: Executor = {
    title: `the model alone (${reason})`,
    stop: async () => undefined,
    async run(run) {
      if (languageMode() !== 'FullLanguage') {
        run.stdout('SKX:LANGUAGE_MODE\r\n');
        return 41;
      }
      const lines = run.input
        .toString('latin1')
        .split('\n')
        .filter((line) => line !== '');
      if (lines.length < 3 || lines.at(-1) !== 'end') return 44;
      const [script = '', second = '', pfx, password] = lines.map((line) => Buffer.from(line, 'base64'));
      const verb = names.find((name) => scriptOf(name) === script.toString());
      if (verb === undefined) {
        run.stderr('This is none of our scripts.\r\n');
        return 1;
      }
      const { mark, parameters } = envelope.parse(JSON.parse(second.toString()));
      const send = (tag: string, message: unknown) =>
        run.stdout(`${mark} ${tag} ${Buffer.from(JSON.stringify(message)).toString('base64')}\r\n`);
      return answer({ model, verb, parameters, pfx, password, run, send });
    },
  };
  model.watches.starter = (encoded) =>
    modelWatch(encoded, (input) =>
      executor.run({
        ...{ input, line: '', bootstrap: '' },
        stdout: () => undefined,
        stderr: () => undefined,
        killed: new AbortController().signal,
      }),
    );
  return executor;
}

interface Call {
  readonly model: WindowsModel;
  readonly verb: VerbName;
  readonly parameters: unknown;
  readonly pfx: Buffer | undefined;
  readonly password: Buffer | undefined;
  readonly run: PowerShellRun;
  readonly send: (tag: string, message: unknown) => void;
}

async function answer({ model, verb, parameters, pfx, password, run, send }: Call): Promise<number | null> {
  let at = { step: 'start', subject: '' };
  try {
    const data = await modelVerbs[verb](parameters, {
      model,
      send,
      killed: run.killed,
      step: (step, subject = '') => {
        at = { step, subject };
      },
      lastStep: () => at.step,
      secrets: { pfx: pfx ?? Buffer.alloc(0), password: password?.toString() ?? '' },
    });
    if (run.killed.aborted) return null;
    send('result', { ok: true, data });
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof ModelTrouble)) throw thrown;
    send('result', { ok: false, failure: { ...at, ...failureOf(thrown.trouble), line: 1 } });
    return 1;
  }
}

function failureOf(trouble: Trouble) {
  const { native, hresult, message, code } = trouble;
  return { native, hresult, message, code, type: typeOf(trouble) };
}
