import { expect, test } from 'vitest';
import { job } from '../../shared/job.ts';

const wish = {
  names: ['shop.example'],
  server: { host: 'shop.example' },
  certificate: { from: 'acme', directory: 'https://ca.example/dir', agreeToTerms: true },
};
const faultsOf = (install: unknown): readonly string[] =>
  (job.safeParse({ ...wish, install }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

test.each<[string, unknown, readonly string[]]>([
  ['one service', [{ target: 'apache' }], []],
  ['several', [{ target: 'apache' }, { target: 'iis' }], []],
  ['none', [], ['install: Too small: expected array to have >=1 items']],
  ['one twice', [{ target: 'apache' }, { target: 'apache' }], ['install: each target once']],
])('a job installs to %s', (_title, install, faults) => {
  expect(faultsOf(install)).toEqual(faults);
});
