import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { VerbParameters, VerbResult } from '../../../../electron/remote/windows/verbs.ts';
import type { WindowsModel } from './model.ts';
import { assertAdministrator, type ModelVerb } from './verb-world.ts';

/** Files of a run as the script keeps them. */
export const runBase = (model: WindowsModel): string => model.folderOf('C:\\Program Files\\Sealkeeper');
const boot = String(Math.round((Date.now() / 1000 - uptime()) / 600));

const linesOf = (file: string): string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
const firstOf = (file: string): string => linesOf(file)[0] ?? '';

/** False: somebody was faster. */
function created(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (thrown) {
    if (existsSync(file)) return false;
    throw thrown;
  }
}

export const runFolderVerb: ModelVerb<'run-folder'> = async (wish, world) => {
  assertAdministrator(world);
  const { model, step } = world;
  step(wish.op, wish.runId);
  const base = runBase(model);
  const runs = join(base, 'runs');
  const run = join(runs, wish.runId);
  const lock = join(base, 'lock');
  const task = `Sealkeeper ${wish.runId}`;
  const at = (name: string) => join(run, name);
  const holds = () => firstOf(lock) === wish.runId;
  const leave = () => {
    if (holds()) rmSync(lock);
  };
  const standing = (state: VerbResult<'run-folder'>['state'], by = ''): VerbResult<'run-folder'> => ({
    ...{ state, by, boot },
    isKnown: existsSync(run),
    decided: firstOf(at('decided')),
    how: firstOf(at('how')),
    isWatched: model.watches.isRunning(task),
    sign: firstOf(at('beat')),
    owner: linesOf(lock),
  });
  const clear = () => {
    model.watches.stop(task);
    for (const name of existsSync(run) ? readdirSync(run) : []) {
      if (!['decided', 'how', 'journal.jsonl'].includes(name)) rmSync(at(name));
    }
    leave();
  };
  const decide = async (who: string): Promise<string> => {
    if (!existsSync(run)) return who === 'undo' ? '' : 'gone';
    if (created(at('decided'), who)) return '';
    for (let turn = 0; turn < 240; turn++) {
      const by = firstOf(at('decided'));
      if (by === who) return '';
      if (by === 'commit') {
        writeFileSync(at('decided'), who);
        return '';
      }
      if (by !== 'watchdog' || existsSync(at('how')) || !model.watches.isRunning(task)) break;
      await wait(500);
    }
    return `${firstOf(at('decided'))} ${firstOf(at('how'))}`.trim();
  };
  const addSteps = (steps: Extract<VerbParameters<'run-folder'>, { op: 'note' | 'undo' }>) => {
    if (steps.replaces) {
      for (const name of readdirSync(run)) if (name.startsWith('undo-')) rmSync(at(name));
    }
    for (const { name, lines } of steps.steps) writeFileSync(at(`undo-${name}.txt`), `${lines.join('\n')}\n`);
    writeFileSync(at('beat'), String(Math.random()));
  };

  switch (wish.op) {
    case 'open': {
      mkdirSync(runs, { recursive: true });
      const owner = [wish.runId, wish.who, new Date().toISOString().replace(/\.\d+/, ''), boot].join('\n');
      if (!created(lock, owner)) {
        if (!holds() && existsSync(join(runs, firstOf(lock) || '-'))) return standing('busy');
        writeFileSync(lock, owner);
      }
      mkdirSync(run, { recursive: true });
      writeFileSync(at('beat'), String(Math.random()));
      const settings = { ...{ folder: run, lock, task }, runId: wish.runId, patience: wish.patience };
      model.watches.start(task, Buffer.from(JSON.stringify(settings)).toString('base64'));
      break;
    }
    case 'beat':
      if (existsSync(run)) writeFileSync(at('beat'), wish.sign);
      break;
    case 'note': {
      const by = existsSync(run) ? firstOf(at('decided')) : 'gone';
      if (by !== '') return standing('decided', `${by} ${firstOf(at('how'))}`);
      addSteps(wish);
      break;
    }
    case 'undo': {
      if (existsSync(run)) addSteps(wish);
      const by = await decide('undo');
      if (by !== '') return standing('decided', by);
      break;
    }
    case 'keep': {
      const by = await decide('commit');
      if (by !== '') return standing('decided', by);
      writeFileSync(at('journal.jsonl'), wish.journal);
      clear();
      break;
    }
    case 'stand':
      writeFileSync(at('decided'), 'commit');
      clear();
      break;
    case 'release':
      clear();
      break;
    case 'forget':
      model.watches.stop(task);
      rmSync(run, { recursive: true, force: true });
      leave();
      for (const folder of [runs, base]) {
        if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
      }
      break;
    case 'ask':
      break;
  }
  return standing('ok');
};
