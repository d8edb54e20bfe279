import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lookAtComputer } from '../../../electron/app/doctor.ts';
import { createKnownData } from '../../../electron/app/known-data.ts';
import { createUpdates } from '../../../electron/app/updates.ts';
import { listRecords } from '../../../electron/engine/runs.ts';
import { sshEnvironment } from '../../../electron/remote/environment.ts';
import { memoryJournals } from '../../../electron/run/journal/journal-file.ts';
import { theProject } from '../../../electron/signed/project.ts';
import { settingsFile } from '../../../electron/store/settings-file.ts';
import { checkSaid } from '../../../shared/content/doctor-words.ts';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { offersOfProgram } from '../../../shared/content/offers.ts';
import { type Check, verdictOf } from '../../../shared/doctor.ts';

let home: string;
const path = (name: string) => join(home, name);
const directory = 'https://127.0.0.1:1/dir';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sealkeeper-doctor-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function look(variables: Readonly<Record<string, string>> = {}) {
  const journals = memoryJournals();
  const services = {
    folder: path('data'),
    managed: { list: () => listRecords(journals) },
    ssh: sshEnvironment({ pinsFile: path('pins') }, home, variables, 'linux'),
    knownData: createKnownData(path('newer'), theProject),
    updates: createUpdates(path('updates'), theProject, settingsFile(path('settings')), '0.1.0'),
  };
  const checks = await lookAtComputer(services, { directory }, new AbortController().signal);
  const find = <About extends Check['about']>(about: About) =>
    checks.find((one): one is Extract<Check, { about: About }> => one.about === about);
  return { checks, find };
}

const makeKey = (name: string, passphrase: string) => {
  mkdirSync(path('.ssh'), { recursive: true });
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', passphrase, '-f', path(`.ssh/${name}`)]);
};

describe('the look at this computer', () => {
  it('tells keys that are ready, locked and broken apart', async () => {
    makeKey('id_ed25519', '');
    makeKey('id_locked', 'secret words');
    writeFileSync(path('.ssh/id_broken'), 'no key');
    const { find } = await look();
    expect(find('keys')?.keys).toEqual([
      { file: path('.ssh/id_broken'), type: null, state: 'unreadable' },
      { file: path('.ssh/id_ed25519'), type: 'ssh-ed25519', state: 'ready' },
      { file: path('.ssh/id_locked'), type: 'ssh-ed25519', state: 'locked' },
    ]);
  });

  it('knows the servers of known_hosts and the names of the configuration', async () => {
    makeKey('id_ed25519', '');
    const key = execFileSync('cut', ['-d', ' ', '-f', '1,2', path('.ssh/id_ed25519.pub')]).toString();
    writeFileSync(path('.ssh/known_hosts'), `shop.test ${key}other.test ${key}`);
    writeFileSync(path('.ssh/config'), 'Host hofladen\n  User anna\n');
    const { find } = await look();
    expect(find('servers')).toMatchObject({ aliases: ['hofladen'] });
    expect(find('servers')?.known).toBeGreaterThanOrEqual(2);
  });

  it('says that nothing is there where nothing is, and that this is no trouble', async () => {
    const { checks, find } = await look();
    expect(find('keys')?.keys).toEqual([]);
    expect(find('agent')).toEqual({ about: 'agent', keys: null, problem: null });
    expect(checks.filter((one) => verdictOf(one) === 'bad').map(({ about }) => about)).toEqual(['authority']);
  });

  it('names an agent that does not answer', async () => {
    const { find } = await look({ SSH_AUTH_SOCK: path('nobody') });
    expect(find('agent')).toMatchObject({ keys: null, problem: { code: 'agent-unavailable' } });
  });

  it('names a folder that others may write to', async () => {
    mkdirSync(path('data'), { mode: 0o777 });
    execFileSync('chmod', ['777', path('data')]);
    const { find } = await look();
    expect(find('folder')?.problem?.code).toBe('data-open-to-others');
  });

  it('names an authority that is not reached', async () => {
    const { find } = await look();
    expect(find('authority')).toMatchObject({ host: '127.0.0.1:1', problem: { code: 'ca-unreachable' } });
  });
});

const newer = {
  ...{ version: '0.2.0', on: '2027-01-08', closesGap: true },
  news: { en: 'A hole is closed.', de: 'Eine Lücke ist zu.', fr: 'C’est corrigé.', es: 'Está corregido.' },
};
const page = 'https://project.test/';

describe('how current this program is', () => {
  it('is told without asking anybody', async () => {
    const { find } = await look();
    expect(find('data')).toEqual({ about: 'data', made: offersOfProgram.made, isAged: expect.any(Boolean) });
    expect(find('updates')).toEqual({
      about: 'updates',
      isWanted: false,
      askedAt: null,
      isSilent: false,
      newer: null,
      page: theProject.page,
    });
  });

  it.each<[Check, string, RegExp]>([
    [{ about: 'data', made: '2026-12-01T00:00:00Z', isAged: false }, 'good', /1 December 2026/],
    [{ about: 'data', made: '2026-01-01T00:00:00Z', isAged: true }, 'note', /half a year/],
    [
      { about: 'updates', isWanted: false, askedAt: null, isSilent: false, newer: null, page },
      'note',
      /^Nobody is asked/,
    ],
    [
      { about: 'updates', isWanted: true, askedAt: null, isSilent: false, newer: null, page },
      'good',
      /Nobody has answered/,
    ],
    [
      {
        about: 'updates',
        isWanted: true,
        askedAt: '2026-12-01T00:00:00Z',
        isSilent: false,
        newer: null,
        page,
      },
      'good',
      /This one is the newest/,
    ],
    [
      {
        about: 'updates',
        isWanted: true,
        askedAt: null,
        isSilent: false,
        newer: { ...newer, closesGap: false },
        page,
      },
      'note',
      /Version 0\.2\.0 of 8 January 2027 is there: https:\/\/project\.test\/\nA hole is closed\.$/,
    ],
    [
      { about: 'updates', isWanted: true, askedAt: null, isSilent: true, newer: null, page },
      'note',
      /^For weeks/,
    ],
    [
      { about: 'updates', isWanted: true, askedAt: null, isSilent: false, newer, page },
      'bad',
      /It closes a security gap/,
    ],
  ])('%#: is a line with its verdict', async (check, verdict, said) => {
    expect(verdictOf(check)).toBe(verdict);
    expect(checkSaid(check, await loadTranslator('en')).join('\n')).toMatch(said);
  });
});

it.each(languages)('is said in %s, a sentence or more each', async (language) => {
  const translator = await loadTranslator(language);
  makeKey('id_ed25519', '');
  const { checks } = await look({ SSH_AUTH_SOCK: path('nobody') });
  for (const check of checks) for (const line of checkSaid(check, translator)) expect(line).toMatch(/\S/);
});
