import { ProblemError } from '../../shared/problems.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A secret by the name of its environment variable. Raises `secret-missing` with the field that wants it. */
export function secret(environment: Environment, field: string, variable: string): string {
  const value = environment[variable];
  if (value === undefined || value === '') throw new ProblemError('secret-missing', { field, variable });
  return value;
}
