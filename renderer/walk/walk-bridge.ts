import type { Bridge } from '../../shared/ipc/contract.ts';
import type { Settings } from '../../shared/settings.ts';

/** One question of the window and what came of it, as `test/e2e/record-walk.test.ts` writes it down. */
export interface Recorded {
  readonly name: string;
  /** The names of the fields that were asked with, sorted: a second meeting with a server is asked for otherwise than the first. */
  readonly shape: string;
  /** What was chosen, of questions whose answer holds for that alone; null: for any. */
  readonly chosen: string | null;
  readonly progress: readonly (readonly [milliseconds: number, told: unknown])[];
  readonly milliseconds: number;
  readonly reply: unknown;
}

export interface Recording {
  /** When it was made; its days are told as if that were now. */
  readonly at: string;
  readonly domain: string;
  readonly answers: readonly Recorded[];
}

/** What was chosen in these questions decides about the answer; without ids, which differ each time. */
export function chosenOf(name: string, input: unknown): string | null {
  if (name !== 'plan.make') return null;
  return JSON.stringify(input, (key, value: unknown) => (key === 'connectionId' ? undefined : value));
}

export const shapeOf = (input: unknown): string => Object.keys(Object(input)).sort().join(' ');

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

/** The recording with all its moments moved, so that its run begins at `now` (ms since 1970). Pure. */
export function movedTo(recording: Recording, now: number): Recording {
  const by = now - Date.parse(recording.at);
  return JSON.parse(JSON.stringify(recording), (_key, value: unknown) =>
    typeof value === 'string' && moment.test(value) ? new Date(Date.parse(value) + by).toISOString() : value,
  );
}

const endsHere = { ok: false, problem: { code: 'walk-ends-here', facts: {} } } as const;
const cancelled = { ok: false, problem: { code: 'cancelled', facts: {} } } as const;

/** A bridge that leads nowhere: it answers as was recorded, each question in its order, and the last answer stays. */
export function walkBridge(
  recording: Recording,
  look: Pick<Settings, 'theme' | 'language'>,
  speed = 1,
): Bridge {
  const { answers, domain } = recording;
  const listeners = new Set<(taskId: string, progress: unknown) => void>();
  const over = new Set<string>();
  const asked = new Map<string, number>();
  let current: { readonly taskId: string | null; readonly events: unknown[] } = { taskId: null, events: [] };
  let settings: Settings = { ...look, server: null, contact: null, updates: false };

  function find(name: string, input: unknown): Recorded | null {
    const typed = Object(input).typed;
    if (name === 'site.look' && !String(typed).toLowerCase().includes(domain)) return null;
    const ofName = answers.filter((each) => each.name === name);
    const ofShape = ofName.filter(({ shape }) => shape === shapeOf(input));
    const chosen = chosenOf(name, input);
    const found = (ofShape.length > 0 ? ofShape : ofName).filter((each) => each.chosen === chosen);
    const key = `${name} ${shapeOf(input)}`;
    const at = asked.get(key) ?? 0;
    asked.set(key, at + 1);
    return found[Math.min(at, found.length - 1)] ?? null;
  }

  return {
    call: async (name, input) => {
      if (name === 'settings.write') settings = { ...settings, ...(input as Partial<Settings>) };
      if (name.startsWith('settings.')) return { ok: true, value: settings };
      if (name === 'run.current') return { ok: true, value: current };
      return find(name, input)?.reply ?? endsHere;
    },
    start: async (name, taskId, input) => {
      const found = find(name, input);
      if (found === null) return endsHere;
      const isRun = name.startsWith('run.');
      if (isRun) current = { taskId, events: [] };
      let at = 0;
      const until = async (milliseconds: number): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds - at) / speed));
        at = milliseconds;
      };
      for (const [milliseconds, told] of found.progress) {
        await until(milliseconds);
        if (over.has(taskId)) return cancelled;
        if (isRun) current.events.push(told);
        for (const listener of listeners) listener(taskId, told);
      }
      await until(found.milliseconds);
      return over.has(taskId) ? cancelled : found.reply;
    },
    cancel: async (taskId) => void over.add(taskId),
    onProgress: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
