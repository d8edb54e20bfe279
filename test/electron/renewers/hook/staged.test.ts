import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { posixShells } from '../../../support/posix-shells.ts';
import { type Pair, type Practice, pairFor, practice } from './practice.ts';

/** What mod_md has renewed waits for a reload, and only the hook's daily call gives it one. */

let old: Pair;
let fresh: Pair;
beforeAll(() => {
  [old, fresh] = [pairFor(['shop.test', 'www.shop.test'], 10), pairFor(['shop.test', 'www.shop.test'], 20)];
});

describe.each(posixShells)('what waits for a reload, in $program', (shell) => {
  let here: Practice;
  const waits = () => here.has('staging/pubcert.secp256r1.pem');
  const begin = () => {
    here = practice(shell);
    here.install({ staged: here.at('staging') });
    here.plain(old);
    here.renewed(old);
  };
  /** mod_md, at the reload behind this: what waits comes into its store, and is shown. */
  const taken = `
hk_half_seconds=3
hk_reload() { echo graceful >>ROOT/calls; [ -e ROOT/stuck ] || if [ -e ROOT/staging/pubcert.secp256r1.pem ]; then
  cp ROOT/staging/pubcert.secp256r1.pem ROOT/lineage/fullchain.pem; cp ROOT/staging/key ROOT/lineage/privkey.pem
  rm -f ROOT/staging/*; [ ! -e ROOT/eager ] || cp ROOT/shown ROOT/staging/pubcert.pem; fi; cp ROOT/lineage/fullchain.pem ROOT/shown; }
`;
  const call = () => here.call({ doubles: taken.replaceAll('ROOT', here.root) });
  const stage = () => {
    here.write('staging/pubcert.secp256r1.pem', fresh.chain);
    here.write('staging/key', fresh.key, 0o600);
  };
  afterEach(() => here.close());

  it('is nothing on most days', () => {
    begin();
    expect(call()).toEqual({ code: 0, said: '' });
    expect(here.calls()).toEqual([]);
  });

  it('is taken up, put behind the stable path and proven, without a word', () => {
    begin();
    stage();
    expect(call()).toEqual({ code: 0, said: '' });
    expect(waits()).toBe(false);
    expect(here.print('etc/live/shop.test/fullchain.pem')).toBe(fresh.fingerprint);
    expect(here.print('shown')).toBe(fresh.fingerprint);
    expect(here.isPair()).toBe(true);
    expect(here.state()).toMatchObject({ word: 'ok', fingerprint: fresh.fingerprint });
    expect(here.left()).toEqual([]);
  });

  it('is taken up also where a next one waits at once', () => {
    begin();
    stage();
    here.write('eager', '');
    expect(call()).toEqual({ code: 0, said: '' });
    expect(here.print('etc/live/shop.test/fullchain.pem')).toBe(fresh.fingerprint);
    expect(here.state()).toMatchObject({ word: 'ok' });
  });

  it('waits on where a reload would end the web server', () => {
    begin();
    stage();
    here.write('syntax', 'Syntax error in another site');
    expect(call().code).toBe(1);
    expect(waits()).toBe(true);
    expect(here.calls()).not.toContain('graceful');
    expect(here.state()).toMatchObject({ word: 'blocked', text: expect.stringContaining('another site') });
  });

  it('is said to be left where mod_md does not take it up', () => {
    begin();
    stage();
    here.write('stuck', '');
    expect(call().code).toBe(1);
    expect(here.state()).toMatchObject({ word: 'failed', fingerprint: old.fingerprint });
    expect(here.left()).toEqual([]);
  });
});
