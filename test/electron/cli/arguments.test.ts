import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../electron/cli/arguments.ts';
import { commandNames, commandTable } from '../../../electron/cli/command-table.ts';
import { exitStatusOf } from '../../../electron/cli/exit-status.ts';
import { faultSentence, helpLines } from '../../../electron/cli/help.ts';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { isDue } from '../../../shared/renewal.ts';

const check = {
  command: 'check',
  name: 'shop.test',
  dns: null,
  trust: null,
  wish: { mail: true, panels: false, logs: false },
  json: false,
};

/** What many jobs get where nothing is said of them. */
const usual = { like: null, atOnce: 4, ifOneFails: 'go-on', report: null };

describe('the words of the command line', () => {
  it.each([
    [['check', 'shop.test'], check],
    [['check', 'shop.test', '--dns', '127.0.0.1:53'], { ...check, dns: '127.0.0.1:53' }],
    [
      ['check', 'shop.test', '--dns', '[::1]:53', '--trust', 'r.pem'],
      { ...check, dns: '[::1]:53', trust: 'r.pem' },
    ],
    [
      ['check', '--no-mail', '--panels', '--logs', 'shop.test'],
      { ...check, wish: { mail: false, panels: true, logs: true } },
    ],
    [
      ['secure', 'job.json', '--json'],
      { command: 'secure', file: 'job.json', reviewed: null, many: usual, json: true },
    ],
    [
      [
        ...['secure', 'sites.csv', '--like', 'job.json', '--at-once', '8'],
        ...['--if-one-fails', 'stop', '--report', 'sites.html'],
      ],
      {
        command: 'secure',
        file: 'sites.csv',
        reviewed: null,
        many: { like: 'job.json', atOnce: 8, ifOneFails: 'stop', report: 'sites.html' },
        json: false,
      },
    ],
    [
      ['secure', 'job.json', '--reviewed', 'plan.json'],
      { command: 'secure', file: 'job.json', reviewed: 'plan.json', many: usual, json: false },
    ],
    [['--json', 'plan', 'job.json'], { command: 'plan', file: 'job.json', json: true }],
    [['undo', 'run-1'], { command: 'undo', runId: 'run-1', choices: {}, json: false }],
    [
      ['undo', 'run-1', '--keep', '/a', '--former', '/b', '--former', '/c'],
      {
        command: 'undo',
        runId: 'run-1',
        choices: { '/a': 'theirs', '/b': 'former', '/c': 'former' },
        json: false,
      },
    ],
    [
      ['renew', '--all', '--at-once', '3', '--report', 'all.txt'],
      {
        command: 'renew',
        runId: null,
        all: true,
        many: { atOnce: 3, report: 'all.txt', ifOneFails: 'go-on' },
        json: false,
      },
    ],
    [['resume'], { command: 'resume', runId: null, reviewed: null, json: false }],
    [
      ['resume', 'run-1', '--reviewed', 'p'],
      { command: 'resume', runId: 'run-1', reviewed: 'p', json: false },
    ],
    [['recover'], { command: 'recover', runId: null, json: false }],
    [['recover', 'run-1'], { command: 'recover', runId: 'run-1', json: false }],
    [['renew', '--all'], { command: 'renew', runId: null, all: true, json: false }],
    [
      ['renew', '--all', '--only', 'sites.csv'],
      { command: 'renew', runId: null, all: true, only: 'sites.csv', json: false },
    ],
    [['renew', 'run-1'], { command: 'renew', runId: 'run-1', all: false, json: false }],
    [
      ['renew', 'run-1', '--force-on-server'],
      { command: 'renew', runId: 'run-1', all: false, force: false, json: false },
    ],
    [
      ['renew', 'run-1', '--force-on-server', '--yes'],
      { command: 'renew', runId: 'run-1', all: false, force: true, json: false },
    ],
    [['status'], { command: 'status', json: false }],
    [
      ['status', '--outside', '--calendar', 'renewals.ics'],
      { command: 'status', outside: true, calendar: 'renewals.ics', json: false },
    ],
    [['runs'], { command: 'runs', json: false }],
    [[], { command: 'help', wrong: null, json: false }],
    [['--help'], { command: 'help', wrong: null, json: false }],
  ])('%j are understood', (argv, line) => {
    expect(readArguments(argv)).toEqual(line);
  });

  it.each([
    [['secure']],
    [['undo']],
    [['check']],
    [['check', 'shop.test', '--dns', 'ns1.shop.test']],
    [['check', 'shop.test', '--dns', '127.0.0.1:0']],
    [['check', 'shop.test', '--dns', '127.0.0.1:53:1']],
    [['runs', '--dns', '127.0.0.1']],
    [['secure', 'job.json', '--panels']],
    [['secure', 'a', 'b']],
    [['runs', '--all']],
    [['recover', '--keep', '/a']],
    [['x']],
    [['--nope']],
    [['runs', 'extra']],
    [['renew', 'run-1', '--all']],
  ])('%j are answered with what is wrong', (argv) => {
    expect(readArguments(argv)).toMatchObject({ command: 'help', wrong: expect.any(String) });
  });
});

describe('help', () => {
  it.each([
    [['help', 'secure'], 'secure'],
    [['secure', '--help'], 'secure'],
    [['-h', 'undo', 'run-1'], 'undo'],
    [['help', 'help'], undefined],
  ])('%j is about one command', (argv, about) => {
    const line = readArguments(argv);
    expect(line).toMatchObject({ command: 'help', wrong: null });
    expect(line.command === 'help' ? line.about : null).toBe(about);
  });

  it.each([
    [['secure', 'j', '--reviewd', 'p'], { kind: 'unknown-option', word: '--reviewd', nearest: '--reviewed' }],
    [['undo', 'r', '--kep=/a'], { kind: 'unknown-option', word: '--kep', nearest: '--keep' }],
    [['runs', '--constructor'], { kind: 'unknown-option', word: '--constructor' }],
    [['runs', '-x'], { kind: 'unknown-option', word: '-x' }],
    [['secrue', 'j'], { kind: 'unknown-command', word: 'secrue', nearest: 'secure' }],
    [['help', 'staus'], { kind: 'unknown-command', word: 'staus', nearest: 'status' }],
    [['install'], { kind: 'unknown-command', word: 'install' }],
    [['secure', 'j', '--panels'], { kind: 'foreign-option', word: '--panels', wanted: 'check' }],
    [['secure'], { kind: 'missing-subject', word: 'JOB', wanted: 'JOB' }],
    [['runs', 'a', 'b'], { kind: 'surplus', word: 'a b' }],
    [['check', 'a', '--dns', 'ns'], { kind: 'value', word: '--dns', wanted: 'ADDRESS:PORT' }],
    [['check', 'a', '--trust', '--json'], { kind: 'value', word: '--trust', wanted: 'FILE' }],
    [['check', 'a', '--trust'], { kind: 'value', word: '--trust', wanted: 'FILE' }],
    [['runs', '--json=1'], { kind: 'no-value', word: '--json' }],
    [['renew', 'r', '--all'], { kind: 'not-both', word: '--all', wanted: 'RUN' }],
  ])('says what is wrong with %j, and what was likely meant', (argv, fault) => {
    const line = readArguments(argv);
    expect(line.command === 'help' ? line.fault : null).toEqual(fault);
  });

  it('of a wrong line is that of its command', () => {
    expect(readArguments(['undo', '--json'])).toMatchObject({ about: 'undo', json: true });
  });

  it('does not take a word that is empty for one that is missing', () => {
    expect(readArguments(['recover', ''])).toEqual({ command: 'recover', runId: '', json: false });
    expect(readArguments(['renew', ''])).toMatchObject({ command: 'renew', runId: '' });
  });

  it.each(languages)('has words for every command and option, in %s', async (language) => {
    const translator = await loadTranslator(language);
    for (const name of commandNames) {
      const text = helpLines(name, language).join('\n');
      for (const option of [...Object.keys(commandTable[name].options), 'json'])
        expect(text).toMatch(new RegExp(`^ +--${option}( [A-Z:]+)? +\\S`, 'm'));
      expect(helpLines(null, language).some((line) => line.startsWith(`  ${name} `))).toBe(true);
    }
    const fault = { kind: 'unknown-option', word: '--x<b>', nearest: '--y' } as const;
    expect(faultSentence(fault, translator)).toMatch(/--x<b>.*--y/);
  });

  it('fits into a terminal of 120 letters', () => {
    const lines = languages.flatMap((language) => helpLines(null, language));
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });
});

const trouble = { code: 'cancelled', facts: {} } as const;

it.each([
  [{ outcome: 'committed' }, 0],
  [{ outcome: 'undone', problem: trouble }, 1],
  [{ outcome: 'refused', problem: trouble }, 2],
  [{ outcome: 'needs-attention', problem: trouble }, 3],
  [{ outcome: 'undone' }, 0],
] as const)('%j is exit status %i', (ended, status) => {
  expect(exitStatusOf(ended)).toBe(status);
});

describe('what is due for renewal', () => {
  it.each([
    ['2026-01-01T00:00:00Z', '2026-04-01T00:00:00Z', '2026-02-28T00:00:00Z', false],
    ['2026-01-01T00:00:00Z', '2026-04-01T00:00:00Z', '2026-03-02T12:00:00Z', true],
    ['2026-01-01T00:00:00Z', '2026-01-07T00:00:00Z', '2026-01-05T00:00:00Z', true],
    ['2026-01-01T00:00:00Z', '2026-04-01T00:00:00Z', '2026-12-01T00:00:00Z', true],
  ])('issued %s, good until %s, on %s: %s', (issued, end, now, due) => {
    expect(isDue({ issuedAt: issued, notAfter: end }, new Date(now))).toBe(due);
  });
});
