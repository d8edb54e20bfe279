import { z } from 'zod';
import {
  type CallName,
  contract,
  type Operation,
  type Output,
  type Progress,
  type TaskName,
} from '../../shared/ipc/contract.ts';
import type { Reply } from '../../shared/ipc/reply.ts';
import { type Problem, toProblem } from '../../shared/problems.ts';
import type { Tasks } from './tasks.ts';

export interface TaskContext<K extends TaskName> {
  readonly taskId: string;
  readonly signal: AbortSignal;
  progress(value: Progress<K>): void;
}

type Parsed<K extends Operation> = z.output<(typeof contract)[K]['input']>;

/** One handler an operation; a missing or surplus one does not compile. */
export type Handlers = { readonly [K in CallName]: (input: Parsed<K>) => Promise<Output<K>> } & {
  readonly [K in TaskName]: (input: Parsed<K>, context: TaskContext<K>) => Promise<Output<K>>;
};

const refuse = (detail: string): Reply<never> => ({
  ok: false,
  problem: { code: 'unexpected', facts: {}, detail },
});
const failed = (problem: Problem): Reply<never> => ({ ok: false, problem });
const taskIdShape = z.string().regex(/^[a-zA-Z0-9-]{1,64}$/);

function operationOf(name: unknown, kind: 'call' | 'task'): Operation | null {
  if (typeof name !== 'string' || !Object.hasOwn(contract, name)) return null;
  const operation = name as Operation;
  return contract[operation].kind === kind ? operation : null;
}

/**
 * Answers what the window asks: looks the operation up in the contract, parses what came, calls the handler,
 * parses what goes back. Whatever is thrown becomes a problem. No Electron in here: tests send it anything.
 */
export function createAnswers(handlers: Handlers, tasks: Tasks) {
  type AnyHandler = (input: unknown, context?: TaskContext<TaskName>) => Promise<unknown>;

  async function settle(
    operation: Operation,
    input: unknown,
    context?: TaskContext<TaskName>,
  ): Promise<Reply<unknown>> {
    const { input: inputSchema, output } = contract[operation];
    const parsed = inputSchema.safeParse(input);
    if (!parsed.success) return refuse(`${operation}: ${z.prettifyError(parsed.error)}`);
    try {
      const value = await (handlers[operation] as AnyHandler)(parsed.data, context);
      return { ok: true, value: output.parse(value) };
    } catch (thrown) {
      return failed(toProblem(thrown));
    }
  }

  return {
    async call(name: unknown, input: unknown): Promise<Reply<unknown>> {
      const operation = operationOf(name, 'call');
      return operation === null ? refuse('no such call') : settle(operation, input);
    },
    async start(
      name: unknown,
      taskId: unknown,
      input: unknown,
      send: (taskId: string, progress: unknown) => void,
    ): Promise<Reply<unknown>> {
      const operation = operationOf(name, 'task') as TaskName | null;
      const id = taskIdShape.safeParse(taskId);
      if (operation === null || !id.success) return refuse('no such task');
      const controller = tasks.begin(id.data);
      if (controller === null) return refuse('this task is going on already');
      const progressSchema = contract[operation].progress;
      try {
        return await settle(operation, input, {
          taskId: id.data,
          signal: controller.signal,
          progress: (value) => send(id.data, progressSchema.parse(value)),
        });
      } finally {
        tasks.end(id.data);
      }
    },
    cancel(taskId: unknown): void {
      const id = taskIdShape.safeParse(taskId);
      if (id.success) tasks.cancel(id.data);
    },
  };
}
export type Answers = ReturnType<typeof createAnswers>;
