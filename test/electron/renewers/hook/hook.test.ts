import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HookFacts } from '../../../../electron/renewers/hook/facts.ts';
import { posixShells } from '../../../support/posix-shells.ts';
import { type Pair, type Practice, pairFor, practice } from './practice.ts';

const names = ['shop.test', 'www.shop.test'];
let old: Pair;
let fresh: Pair;
let later: Pair;
beforeAll(() => {
  [old, fresh, later] = [pairFor(names, 10), pairFor(names, 20), pairFor(names, 30)];
});
const quiet = { code: 0, said: '' };

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
    expect(here.call()).toEqual(quiet);
    expect(here.versions()).toEqual([]);
    expect(here.calls()).toEqual([]);
    expect(here.state()).toMatchObject({ word: 'ok', fingerprint: old.fingerprint });
  });

  it('switches by links with whole numbers, proves it, and is quiet', () => {
    here.renewed(fresh);
    expect(here.call()).toEqual(quiet);
    expect(here.current()).toBe('2');
    expect(here.versions()).toEqual(['1', '2']);
    expect(here.print('etc/versions/shop.test/1/fullchain.pem')).toBe(old.fingerprint);
    expect(here.print('shown')).toBe(fresh.fingerprint);
    expect(here.isPair()).toBe(true);
    expect(statSync(here.at('etc/versions/shop.test/2')).mode & 0o777).toBe(0o700);
    expect(statSync(here.at('etc/versions/shop.test/2/privkey.pem')).mode & 0o777).toBe(0o600);
    expect(here.state()).toMatchObject({ word: 'ok', fingerprint: fresh.fingerprint, notAfter: fresh.end });
    expect(here.left()).toEqual([]);
    here.renewed(later);
    expect(here.call()).toEqual(quiet);
    expect(here.versions()).toEqual(['2', '3']);
    expect(here.call()).toEqual(quiet);
    expect(here.read('state/renew/shop.test.log').trim().split('\n')).toHaveLength(2);
  });
});

describe('the hook', () => {
  let here: Practice;
  let turn = 0;
  const begin = (changes?: (made: Practice) => Partial<HookFacts>) => {
    const shell = posixShells[turn % posixShells.length];
    turn += 1;
    if (shell === undefined) throw new Error('no shell');
    here = practice(shell);
    here.install(changes?.(here));
    here.plain(old);
    here.renewed(fresh);
  };
  afterEach(() => here.close());

  it('is another’s where certbot calls it for another lineage', () => {
    begin();
    expect(here.call({ variables: { RENEWED_LINEAGE: '/etc/letsencrypt/live/other' } })).toEqual(quiet);
    expect(here.versions()).toEqual([]);
    expect(here.call({ variables: { RENEWED_LINEAGE: here.at('lineage') } })).toEqual(quiet);
    expect(here.current()).toBe('2');
  });

  it('looks after its own certificate alone', () => {
    begin();
    here.install({ name: 'a.test', names: ['shop.test'] });
    expect(here.call()).toEqual(quiet);
    expect(here.state()?.word).toBe('ok');
    expect(here.has('state/renew/a.test')).toBe(false);
  });

  it('leaves alone, quietly, what was signed before the one that stands', async () => {
    begin();
    // Certificates name whole seconds.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const newer = pairFor(names, 5);
    here.plain(newer);
    expect(here.call()).toEqual(quiet);
    expect(here.print('shown')).toBe(newer.fingerprint);
    expect(here.state()).toMatchObject({ word: 'ok', fingerprint: newer.fingerprint });
    // And follows a later one, though it ends earlier: lifetimes become shorter.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const latest = pairFor(names, 3);
    here.renewed(latest);
    expect(here.call()).toEqual(quiet);
    expect(here.print('shown')).toBe(latest.fingerprint);
  });

  it('follows the renewer’s own links', () => {
    begin();
    mkdirSync(here.at('lineage/live'));
    for (const name of ['privkey', 'fullchain'])
      symlinkSync(`../${name}.pem`, here.at(`lineage/live/${name}.pem`));
    here.install({
      source: { key: here.at('lineage/live/privkey.pem'), chain: here.at('lineage/live/fullchain.pem') },
    });
    expect(here.call()).toEqual(quiet);
    expect(here.print('shown')).toBe(fresh.fingerprint);
  });

  it('is one at a time: who comes second waits, and finds nothing to do', async () => {
    begin();
    const pausing = { doubles: 'sk_pause() { command sleep 0.1; }\n' };
    expect(await here.callAtOnce(4, pausing)).toEqual([0, 0, 0, 0]);
    expect(here.versions()).toEqual(['1', '2']);
    expect(here.calls().filter((call) => call === 'graceful')).toHaveLength(1);
    expect(here.left()).toEqual([]);
  });

  it('is bounded by the clock where a door never answers', () => {
    begin();
    const silent =
      'openssl() { case $1 in s_client) command sleep 60 ;; *) command openssl "$@" ;; esac; }\n';
    const started = Date.now();
    expect(
      here.call({ doubles: silent, text: (hook) => hook.replace('hk_bounded 10', 'hk_bounded 1') }),
    ).toEqual(quiet);
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it('takes a plain file over its links for what stands, and goes on from there', () => {
    begin();
    expect(here.call()).toEqual(quiet);
    // As an older version of the app would write it.
    rmSync(here.at('etc/live/shop.test/privkey.pem'));
    rmSync(here.at('etc/live/shop.test/fullchain.pem'));
    here.plain(later);
    here.renewed(pairFor(names, 40));
    expect(here.call()).toEqual(quiet);
    expect(here.versions()).toEqual(['3', '4']);
    expect(here.print('etc/versions/shop.test/3/fullchain.pem')).toBe(later.fingerprint);
  });

  it('has mail services take it up too: maps made anew, one copy for Exim, each in its own words', () => {
    const service = (name: string, more = '') =>
      here.write(`bin/${name}`, `#!/bin/sh\ncd ${here.root}; echo "${name} $*" >>calls\n${more}`, 0o755);
    begin((made) => {
      const common = { starter: { by: 'control' }, pidFile: made.at('pid') } as const;
      return {
        services: [
          { ...common, kind: 'postfix', program: made.at('bin/postfix'), sniMap: `hash:${made.at('sni')}` },
          { ...common, kind: 'dovecot', program: made.at('bin/doveadm') },
          {
            kind: 'exim',
            program: made.at('bin/exim4'),
            starter: { by: 'control' },
            copy: { path: made.at('exim.pem'), group: 'mail' },
          },
          { ...common, kind: 'nginx', program: made.at('bin/nginx'), selfTest: { config: 'key @KEY@;\n' } },
        ],
      };
    });
    for (const name of ['postfix', 'postmap', 'doveadm', 'doveconf', 'exim4']) service(name);
    service('nginx', '[ "$1 $2" != "-s reload" ] || cp etc/live/shop.test/fullchain.pem shown\n');
    here.write('sni', 'shop.test x\n');
    // As Postfix writes it.
    here.write('pid', `      ${process.pid}\n`);
    expect(here.call()).toEqual(quiet);
    const calls = here.calls();
    for (const call of [
      `postmap -F hash:${here.at('sni')}`,
      'postfix reload',
      'doveadm reload',
      'nginx -s reload',
    ])
      expect(calls.filter((one) => one.startsWith(call))).toHaveLength(1);
    // Tested before anything is switched, and once more with what stands then.
    for (const test of ['postfix check', 'doveconf -n', 'exim4 -bV']) expect(calls).toContain(test);
    expect(calls[0]).toBe(`nginx -t -q -c ${here.at('run/sealkeeper-hook/nginx.conf')}`);
    expect(here.read('exim.pem')).toBe(`${fresh.key}${fresh.chain}`);
    expect(statSync(here.at('exim.pem')).mode & 0o777).toBe(0o640);
    expect(readdirSync(here.at('run'))).toEqual([]);
  });

  it('has Dovecot tested, told and started with the main file that it runs with, by the programs that were found', () => {
    begin((made) => ({
      services: [
        {
          kind: 'dovecot',
          program: made.at('bin/doveadm'),
          daemon: made.at('sbin/dovecot'),
          options: [{ flag: '-c', value: made.at('mail/dovecot.conf') }],
          starter: { by: 'control' },
          pidFile: made.at('pid'),
        },
      ],
    }));
    const main = `-c ${here.at('mail/dovecot.conf')}`;
    const program = (path: string, more: string) =>
      here.write(path, `#!/bin/sh\ncd ${here.root}; echo "\${0##*/} $*" >>calls\n${more}`, 0o755);
    here.write('mail/dovecot.conf', '');
    program('bin/doveconf', '');
    program('bin/doveadm', 'echo 999999 >pid\n');
    program('sbin/dovecot', `echo ${process.pid} >pid; cp etc/live/shop.test/fullchain.pem shown\n`);
    here.call();
    const calls = new Set(here.calls());
    expect([...calls].sort()).toEqual([`doveadm ${main} reload`, `doveconf ${main} -n`, `dovecot ${main}`]);
    expect(here.print('shown')).toBe(old.fingerprint);
  });
});
