import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wrongVhost } from './foreign-vhost.ts';
import { type Pair, type Practice, pairFor, practice } from './practice.ts';

/** With no tools but busybox's, as on Alpine: no timeout(1) either, and no perl. */

const busybox = '/usr/bin/busybox';
const names = ['shop.test', 'www.shop.test'];
let old: Pair;
let fresh: Pair;
let stranger: Pair;
beforeAll(() => {
  [old, fresh, stranger] = [pairFor(names, 10), pairFor(names, 20), pairFor(['other.test'], 20)];
});

describe.runIf(spawnSync(busybox, ['true']).status === 0)('the hook with busybox’s tools', () => {
  let here: Practice;
  beforeEach(() => {
    here = practice({ program: busybox, options: ['sh'] });
    here.install();
    here.plain(old);
    here.renewed(fresh);
    mkdirSync(here.at('applets'));
    const applets = execFileSync(busybox, ['--list'], { encoding: 'utf8' }).trim().split('\n');
    for (const applet of applets)
      if (applet !== 'timeout') symlinkSync(busybox, here.at(`applets/${applet}`));
    symlinkSync('/usr/bin/openssl', here.at('applets/openssl'));
  });
  afterEach(() => here.close());
  const call = () =>
    here.call({ text: (hook) => hook.replaceAll('/usr/sbin:/usr/bin:/sbin:/bin', here.at('applets')) });

  it('switches, and puts back what does not work out', () => {
    expect(call()).toEqual({ code: 0, said: '' });
    expect(here.state()).toMatchObject({ word: 'ok', fingerprint: fresh.fingerprint, notAfter: fresh.end });
    expect(here.print('shown')).toBe(fresh.fingerprint);
    expect(here.versions()).toEqual(['1', '2']);
    expect(here.left()).toEqual([]);
    here.renewed(pairFor(names, 30));
    here.write('dies', '');
    expect(call().code).toBe(1);
    expect(here.state()).toMatchObject({ word: 'failed', fingerprint: fresh.fingerprint });
    expect(here.current()).toBe('2');
    expect(here.left()).toEqual([]);
  });

  it('sees a key that would end Apache', () => {
    wrongVhost(here, fresh, stranger);
    expect(call().said).toMatch(/sites\/bad\.key does not belong/);
    expect(here.state()?.word).toBe('blocked');
  });
});
