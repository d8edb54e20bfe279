import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { posixShells } from '../../../support/posix-shells.ts';
import { type Pair, type Practice, pairFor, practice } from './practice.ts';

const names = ['shop.test', 'www.shop.test'];
let old: Pair;
let fresh: Pair;
let later: Pair;
beforeAll(() => {
  [old, fresh, later] = [pairFor(names, 10), pairFor(names, 20), pairFor(names, 30)];
});

describe.each(posixShells)('the hook in $program', (shell) => {
  let here: Practice;
  beforeEach(() => {
    here = practice(shell);
    here.install();
    here.plain(old);
  });
  afterEach(() => here.close());

  it('does nothing and says nothing where the renewer’s certificate stands', () => {
    here.renewed(old);
    expect(here.call()).toEqual({ code: 0, said: '' });
    expect(here.versions()).toEqual([]);
    expect(here.calls()).toEqual([]);
    expect(here.state()).toMatchObject({ word: 'ok', fingerprint: old.fingerprint });
  });

  it('switches by links with whole numbers, proves it, and is quiet', () => {
    here.renewed(fresh);
    expect(here.call()).toEqual({ code: 0, said: '' });
    expect(here.current()).toBe('2');
    expect(here.versions()).toEqual(['1', '2']);
    expect(here.print('etc/versions/shop.test/1/fullchain.pem')).toBe(old.fingerprint);
    expect(here.print('shown')).toBe(fresh.fingerprint);
    expect(here.isPair()).toBe(true);
    expect(here.state()).toMatchObject({ word: 'ok', fingerprint: fresh.fingerprint, notAfter: fresh.end });
    expect(here.left()).toEqual([]);
    here.renewed(later);
    expect(here.call()).toEqual({ code: 0, said: '' });
    expect(here.versions()).toEqual(['2', '3']);
    expect(here.call()).toEqual({ code: 0, said: '' });
    expect(here.read('state/renew/shop.test.log').trim().split('\n')).toHaveLength(2);
  });
});
