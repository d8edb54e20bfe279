import { spawnSync } from 'node:child_process';
import { inCheckout } from '../checkout.ts';

/**
 * The day that everything in a package bears: SOURCE_DATE_EPOCH (reproducible-builds.org, seconds since 1970) where it is
 * set, else when the last commit was made, else the first day of the file format of tar. Two builds of one commit agree.
 */
export function sourceDate(environment: NodeJS.ProcessEnv = process.env): Date {
  const { SOURCE_DATE_EPOCH: said = '' } = environment;
  if (/^\d{1,11}$/.test(said)) return new Date(Number(said) * 1000);
  const { stdout, status } = spawnSync('git', ['log', '-1', '--format=%ct'], {
    cwd: inCheckout('.'),
    encoding: 'utf8',
  });
  return new Date(status === 0 && /^\d+$/.test(stdout.trim()) ? Number(stdout) * 1000 : 0);
}
