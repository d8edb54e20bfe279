import { readFile } from 'node:fs/promises';
import { type Plan, plan as planSchema } from '../../shared/plan.ts';
import { ProblemError } from '../../shared/problems.ts';

/** Reads what `plan JOB --json` printed, or the plan of now of a run that stopped at another one. Raises `job-unreadable` {file, reason}. */
export async function loadPlan(file: string): Promise<Plan> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new ProblemError('job-unreadable', { file, reason: cause.code ?? 'unreadable' }, { cause });
  });
  for (const line of text.split('\n')) {
    const { type, ...said } = fieldsOf(line);
    const parsed = isPlan(type) ? planSchema.safeParse(type === 'plan' ? said : said.plan) : null;
    if (parsed?.success === true) return parsed.data;
  }
  throw new ProblemError('job-unreadable', { file, reason: 'no plan' });
}

const isPlan = (type: unknown): boolean => type === 'plan' || type === 'plan-changed';

function fieldsOf(line: string): { readonly type?: unknown; readonly plan?: unknown } {
  try {
    return Object(JSON.parse(line));
  } catch {
    return {};
  }
}
