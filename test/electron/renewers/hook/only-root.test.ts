import { spawn } from 'node:child_process';
import {
  chmodSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prelude } from '../../../../electron/run/posix/prelude.ts';
import { posixShells } from '../../../support/posix-shells.ts';
import { type Pair, type Practice, pairFor, practice } from './practice.ts';

/** Somebody of the server who is not root. */
const stranger = 54_321;
const names = ['shop.test', 'www.shop.test'];
let old: Pair;
let fresh: Pair;
beforeAll(() => {
  [old, fresh] = [pairFor(names, 10), pairFor(names, 20)];
});

let here: Practice;
const begin = (index: number) => {
  const shell = posixShells[index % posixShells.length];
  if (shell === undefined) throw new Error('no shell');
  here = practice(shell);
  here.install();
  here.plain(old);
  here.renewed(fresh);
  mkdirSync(here.at('etc/versions'));
};
afterEach(() => here.close());

const give = (path: string) => lchownSync(here.at(path), stranger, stranger);
/** The same content, behind a link that somebody else could turn elsewhere. */
const linked = (path: string) => {
  renameSync(here.at(path), here.at(`${path}.real`));
  symlinkSync(here.at(`${path}.real`), here.at(path));
  give(path);
};

describe.each(
  (
    [
      ['the renewer’s key', () => give('lineage/privkey.pem')],
      ['the renewer’s chain, through a link of theirs', () => linked('lineage/fullchain.pem')],
      ['the folder of the renewer', () => chmodSync(here.at('lineage'), 0o777)],
      ['the file that is served', () => give('etc/live/shop.test/fullchain.pem')],
      ['the folder that is served', () => give('etc/live/shop.test')],
      ['the folder of versions', () => give('etc/versions')],
      ['the list of services', () => give('etc/renew/certs/shop.test/current/services')],
      ['the list of names', () => chmodSync(here.at('etc/renew/certs/shop.test/current/names'), 0o666)],
      ['the list of doors', () => linked('etc/renew/certs/shop.test/current/probes')],
      ['the number that is kept', () => give('etc/renew/certs/shop.test/current/keep')],
      ['the program of the service', () => give('bin/apachectl')],
      ['the file of its number', () => give('pid')],
      [
        'the folder of a copy',
        () => {
          here.write('copies/none', '');
          chmodSync(here.at('copies'), 0o777);
          const exim = {
            kind: 'exim',
            program: here.at('bin/exim4'),
            starter: { by: 'control' },
            copy: { path: here.at('copies/exim.pem'), group: 'mail' },
          } as const;
          here.write('bin/exim4', '#!/bin/sh\n', 0o755);
          here.install({ services: [...here.facts.services, exim] });
        },
      ],
    ] as const
  ).map(([what, arrange], index) => ({ what, arrange, index })),
)('$what in the hands of somebody else', ({ arrange, index }) => {
  beforeEach(() => begin(index));

  it('is refused, and the state says whose', () => {
    arrange();
    const { code, said } = here.call();
    expect(said).toMatch(/somebody besides root may write to/);
    expect([code, here.state()?.word]).toEqual([68, 'unsafe']);
    expect(here.print('etc/live/shop.test/fullchain.pem')).toBe(old.fingerprint);
    expect(here.calls()).not.toContain('graceful');
    expect(here.left()).toEqual([]);
  });
});

describe('somebody else’s state folder', () => {
  beforeEach(() => begin(0));

  it('is not written to', () => {
    mkdirSync(here.at('state/renew'));
    give('state/renew');
    expect(here.call().code).toBe(68);
    expect(readdirSync(here.at('state/renew'))).toEqual([]);
  });
});

describe('a run of the app', () => {
  beforeEach(() => begin(1));
  const lock = (owner: string) => {
    mkdirSync(here.at('state/lock'));
    writeFileSync(here.at('state/lock/owner'), `${owner}\nwho\n2026-01-01T00:00:00Z\nboot\n`);
  };

  it('that somebody watches is waited for till the next call', () => {
    here.write('state/runs/run-1/watch.sh', 'sleep 20 & wait\n');
    const watcher = spawn('sh', [here.at('state/runs/run-1/watch.sh')], { stdio: 'ignore', detached: true });
    here.write('state/runs/run-1/watch.pid', `${watcher.pid}\n`);
    lock('run-1');
    try {
      expect(here.call().code).toBe(75);
      expect(here.state()).toMatchObject({ word: 'waiting', fingerprint: old.fingerprint });
      expect(here.versions()).toEqual([]);
      // The run itself may call it.
      expect(here.call({ variables: { SEALKEEPER_RUN: 'run-1' } })).toEqual({ code: 0, said: '' });
      expect(here.has('state/lock/owner')).toBe(true);
    } finally {
      if (watcher.pid !== undefined) process.kill(-watcher.pid, 'SIGKILL');
    }
  });

  it('that nobody finishes has a day, so that the certificate does not run out', () => {
    lock('run-1');
    expect(here.call().code).toBe(75);
    expect(here.state()?.text).toMatch(/left unfinished: run-1/);
    const before = new Date(Date.now() - 2 * 86_400_000);
    utimesSync(here.at('state/lock'), before, before);
    expect(here.call()).toEqual({ code: 0, said: '' });
    expect(here.read('state/lock/owner')).toMatch(/^run-1\n/);
    rmSync(here.at('state/lock'), { recursive: true });
    expect(here.left()).toEqual([]);
  });

  it('is not taken for one where a killed hook left its locks', () => {
    lock('renewal-999999');
    mkdirSync(here.at('state/renew'));
    symlinkSync('999999', here.at('state/renew/.lock'));
    expect(here.call()).toEqual({ code: 0, said: '' });
    expect(here.left()).toEqual([]);
  });

  it('finds the server taken while the hook is at work, and free where it was killed', () => {
    const asked = (pid: number) => {
      lock(`renewal-${pid}`);
      const { code } = here.ask(
        `${prelude.replace('sk_base=/var/lib/sealkeeper', `sk_base=${here.at('state')}`)}\nsk_pause() { :; }\nsk_stale`,
      );
      rmSync(here.at('state/lock'), { recursive: true });
      return code;
    };
    here.write('etc/renew/hook.slow', 'sleep 20 & wait\n');
    const hook = spawn('sh', [here.at('etc/renew/hook.slow')], { stdio: 'ignore', detached: true });
    try {
      expect(asked(hook.pid ?? 0)).toBe(1);
    } finally {
      if (hook.pid !== undefined) process.kill(-hook.pid, 'SIGKILL');
    }
    expect(asked(999_999)).toBe(0);
  });
});

describe('what is kept', () => {
  beforeEach(() => begin(2));

  it('is the one before, and whatever a run of the app may go back to', () => {
    here.install({ keep: 1 });
    expect(here.call().code).toBe(0);
    for (const days of [30, 40, 50]) {
      here.renewed(pairFor(names, days));
      expect(here.call()).toEqual({ code: 0, said: '' });
    }
    expect(here.versions()).toEqual(['1', '4', '5']);
    expect(readlinkSync(here.at('etc/live/shop.test/current'))).toBe('../../versions/shop.test/5');
    expect(readlinkSync(here.at('etc/live/shop.test/privkey.pem'))).toBe('current/privkey.pem');
  });
});
