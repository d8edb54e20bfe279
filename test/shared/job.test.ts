import { describe, expect, it } from 'vitest';
import { job } from '../../shared/job.ts';

const whole = {
  names: ['shop.example.test'],
  server: { host: 'shop' },
  certificate: { from: 'acme', directory: 'https://ca.example/dir', agreeToTerms: true },
  install: [{ target: 'apache' }],
};
const issuesOf = (change: object) =>
  job
    .safeParse({ ...whole, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const byHand = { method: 'dns-01', by: 'hand' };

describe('how a job has its names proven', () => {
  it('by a file, unless told', () => {
    expect(job.parse(whole).proof).toEqual({ method: 'http-01' });
  });

  it('by a record that somebody sets, also for a star', () => {
    const names = ['*.example.test', 'example.test'];
    expect(job.parse({ ...whole, names, proof: byHand })).toMatchObject({ names, proof: byHand });
  });

  it('never by a file for a star', () => {
    expect(issuesOf({ names: ['example.test', '*.example.test'] })).toEqual(['names.1: wildcard-by-file']);
  });

  it.each([
    { method: 'dns-01' },
    { method: 'dns-01', by: 'api' },
    { method: 'http-01', by: 'hand' },
    { method: 'x' },
  ])('by nothing else: %j', (proof) => {
    expect(issuesOf({ proof })).not.toEqual([]);
  });
});

it.each<[string, unknown, readonly string[]]>([
  ['one service', [{ target: 'apache' }], []],
  ['several', [{ target: 'apache' }, { target: 'iis' }], []],
  ['none', [], ['install: Too small: expected array to have >=1 items']],
  ['one twice', [{ target: 'apache' }, { target: 'apache' }], ['install: repeated']],
])('a job installs to %s', (_title, install, faults) => {
  expect(issuesOf({ install })).toEqual(faults);
});
