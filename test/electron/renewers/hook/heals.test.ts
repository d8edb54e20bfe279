import { rmSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { posixShells } from '../../../support/posix-shells.ts';
import { wrongVhost } from './foreign-vhost.ts';
import { canMount, type Pair, type Practice, pairFor, practice } from './practice.ts';

const names = ['shop.test', 'www.shop.test'];
let old: Pair;
let fresh: Pair;
let stranger: Pair;
beforeAll(() => {
  old = pairFor(names, 10);
  fresh = pairFor(names, 20);
  stranger = pairFor(['other.test'], 20);
});

describe('what heals', () => {
  let here: Practice;
  beforeEach(() => {
    here = practice(posixShells[0] ?? { program: 'sh', options: [] });
    here.install();
    here.plain(old);
    here.renewed(fresh);
  });
  afterEach(() => here.close());

  it('is put in place by the next call', () => {
    here.write('syntax', 'a mistake\n');
    expect(here.call().code).toBe(1);
    rmSync(here.at('syntax'));
    expect(here.call()).toEqual({ code: 0, said: '' });
    expect(here.state()).toMatchObject({ word: 'ok', fingerprint: fresh.fingerprint });
  });

  it('is a wrong key that was mended', () => {
    wrongVhost(here, fresh, stranger, true);
    expect(here.call()).toEqual({ code: 0, said: '' });
  });

  it('is a service that could not be started: the next call goes on there', () => {
    here.write('dies', '');
    here.write('lost', '');
    expect(here.call().code).toBe(1);
    expect(here.left()).toEqual(['state/renew/.shop.test.pending']);
    rmSync(here.at('lost'));
    expect(here.call()).toEqual({ code: 0, said: '' });
    expect(here.print('shown')).toBe(fresh.fingerprint);
    expect(here.left()).toEqual([]);
  });

  it('is a switch without proof, also where the renewer has gone since', () => {
    expect(here.call({ doubles: 'hk_prove() { kill -9 0; }\n' }).code).toBe(-1);
    expect(here.current()).toBe('2');
    expect(here.print('shown')).toBe(old.fingerprint);
    rmSync(here.at('lineage'), { recursive: true });
    const { code, said } = here.call();
    expect([code, said]).toEqual([1, expect.stringMatching(/lineage is missing/)]);
    expect(here.print('shown')).toBe(fresh.fingerprint);
    expect(here.state()).toMatchObject({ word: 'refused', fingerprint: fresh.fingerprint });
    expect(here.left()).toEqual([]);
  });

  it('is a switch without proof that does not work out: it is taken back', () => {
    expect(here.call({ doubles: 'hk_prove() { kill -9 0; }\n' }).code).toBe(-1);
    here.write('dies', '');
    expect(here.call().code).toBe(1);
    expect(here.state()).toMatchObject({ word: 'failed', fingerprint: old.fingerprint });
    expect(here.print('shown')).toBe(old.fingerprint);
    expect(here.call()).toEqual({ code: 0, said: '' });
    expect(here.print('shown')).toBe(fresh.fingerprint);
  });

  it('is a door that was silent before: it does not count', () => {
    rmSync(here.at('shown'));
    here.write('deaf', '');
    expect(here.call()).toEqual({ code: 0, said: '' });
  });

  it('is a service that does not run: it is not started', () => {
    here.write('pid', '999999\n');
    rmSync(here.at('shown'));
    expect(here.call()).toEqual({ code: 0, said: '' });
    expect(here.calls()).toEqual([]);
  });

  it('is a full state folder: the message says so', () => {
    const { code, said } = here.call({
      doubles: 'hk_put() { return 73; }\n',
    });
    expect([code, said]).toEqual([73, expect.stringMatching(/cannot be written/)]);
    expect(here.print('etc/live/shop.test/fullchain.pem')).toBe(old.fingerprint);
    expect(here.call()).toEqual({ code: 0, said: '' });
  });

  it.runIf(canMount)('is a state folder on a full disk: nothing is switched, and the message says so', () => {
    const { code, said } = here.call({
      mounts: `mount -t tmpfs -o size=4k,mode=700 none ${here.at('state')}; head -c 4096 /dev/zero >${here.at('state/full')}`,
    });
    expect([code, said]).toEqual([73, expect.stringMatching(/cannot be written/)]);
    expect(here.print('etc/live/shop.test/fullchain.pem')).toBe(old.fingerprint);
  });
});
