import { describe, expect, test } from 'vitest';
import { siteSheet, siteSheetName } from '../../renderer/screens/home/site-sheet.ts';
import { languages } from '../../shared/content/languages.ts';
import { loadTranslator } from '../../shared/content/load.ts';
import type { RunSummary } from '../../shared/ipc/contract.ts';
import { type MySite, mySites } from '../../shared/my-sites.ts';
import { toUnicode } from '../../shared/names/international.ts';

const now = new Date('2026-11-29T12:00:00Z');
const run = (runId: string, startedAt: string, outcome: RunSummary['outcome'] = 'committed'): RunSummary => ({
  runId,
  names: ['xn--mller-kva.example', 'www.xn--mller-kva.example'],
  server: 'anna@web1.example',
  authority: 'Let’s Encrypt',
  startedAt,
  endedAt: startedAt,
  outcome,
  undoable: true,
  redirect: true,
  insistDays: null,
  notAfter: '2027-02-17T00:00:00.000Z',
});
const newer = run('run-2', '2026-11-19T12:00:00.000Z');
const older = run('run-1', '2026-08-01T12:00:00.000Z', 'undone');
const standing = {
  runId: 'run-2',
  services: ['apache', 'dovecot'],
  leftOut: ['postfix'],
  renewedBy: 'certbot',
  issuedAt: newer.startedAt,
} as const;
const [site] = mySites(
  {
    runs: [newer, older],
    standing: [{ ...standing, services: [...standing.services], leftOut: [...standing.leftOut] }],
    statuses: [],
  },
  now.getTime(),
  'need',
).sites;
const of = async (language: (typeof languages)[number], change: Partial<MySite> = {}): Promise<string> => {
  if (site === undefined) throw new Error('no site');
  return siteSheet({ ...site, ...change }, now, await loadTranslator(language), toUnicode);
};

describe.each(languages)('the sheet of a site to hand over, in %s', (language) => {
  test('says what somebody needs who was not there', async () => {
    const text = await of(language);
    const needed = [
      'müller.example (xn--mller-kva.example)',
      'anna@web1.example',
      'Apache',
      'Dovecot',
      'Postfix',
    ];
    for (const each of [...needed, 'Let’s Encrypt', 'Certbot', '2027', 'run-2', 'run-1'])
      expect(text).toContain(each);
    expect(text).not.toMatch(/undefined|null|\{|\[object/);
    expect(text.indexOf('run-2')).toBeLessThan(text.indexOf('run-1'));
  });
});

test('a sheet of what nobody knows the end of says so, and its file has a plain name', async () => {
  expect(await of('en', { until: null, daysLeft: null })).toContain('The end is not known');
  expect(site && siteSheetName({ ...site, run: { ...newer, names: ['*.shop.example'] } })).toBe(
    'sealkeeper-star.shop.example.txt',
  );
});
