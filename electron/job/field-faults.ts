import type { z } from 'zod';
import { type FieldFault, type FieldFaultKind, isFieldFault } from '../../shared/field-faults.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with a job, field by field, in no language. `data` is what was checked. Pure. */
export const faultsOf = (issues: readonly Issue[], data: unknown): readonly FieldFault[] =>
  issues.flatMap((issue) => faultsIn(issue, data));

function faultsIn(issue: Issue, data: unknown): readonly FieldFault[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key].join('.'), fault: 'unknown', wanted: '' }));
  const [fault, wanted = ''] =
    path.length > 0 && valueAt(data, path) === undefined ? (['missing'] as const) : kindOf(issue);
  return [{ path: path.join('.'), fault, wanted }];
}

function kindOf(issue: Issue): readonly [FieldFaultKind, string?] {
  // The job's own rules say by their message which they are.
  if (isFieldFault(issue.message)) return [issue.message];
  switch (issue.code) {
    case 'invalid_type':
      return ['wrong-type', issue.expected];
    case 'invalid_value':
      return ['not-one-of', issue.values.map(String).join(' | ')];
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? ['not-one-of', issue.options.map(String).join(' | ')]
        : ['unfit'];
    case 'too_small':
      return [issue.origin === 'number' ? 'too-low' : 'too-short', String(issue.minimum)];
    case 'too_big':
      return [issue.origin === 'number' ? 'too-high' : 'too-long', String(issue.maximum)];
    case 'invalid_format':
      return [isFieldFault(issue.format) ? issue.format : 'unfit'];
    default:
      return ['unfit'];
  }
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return value;
}
