import { chmodSync, rmSync, symlinkSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { HookFacts, HookService } from '../../../../electron/renewers/hook/facts.ts';
import { posixShells } from '../../../support/posix-shells.ts';
import { type HookCall, type Pair, type Practice, pairFor, practice } from './practice.ts';

/** What has changed on a server since the run, and must not keep a renewed certificate from its place. It is told once. */

const names = ['shop.test', 'www.shop.test'];
let old: Pair;
let ending: Pair;
let fresh: Pair;
let stranger: Pair;
beforeAll(() => {
  [old, ending, fresh] = [pairFor(names, 10), pairFor(names, 1), pairFor(names, 20)];
  stranger = pairFor(['other.test'], 20);
});

interface Change {
  readonly title: string;
  readonly facts?: (here: Practice) => Partial<HookFacts>;
  readonly arrange?: (here: Practice) => void;
  readonly how?: (here: Practice) => HookCall;
  readonly says: RegExp;
}

const beside = (here: Practice, ...more: readonly HookService[]): Partial<HookFacts> => ({
  services: [...more, ...here.facts.services],
});
const nginxOf = (here: Practice, pidFile = here.at('pid')): HookService => ({
  kind: 'nginx',
  program: here.at('bin/nginx'),
  starter: { by: 'control' },
  pidFile,
  selfTest: { config: 'key @KEY@;\n' },
});
/** Each door shows what is told of it. */
const doorsShow = (here: Practice, ...doors: readonly (readonly [string, string])[]): HookCall => ({
  doubles: `openssl() { case "$1 \${3:-}" in ${doors
    .map(([door, file]) => `'s_client ${door}') cat ${here.at(file)} ;;`)
    .join(' ')} s_client*) ;; *) command openssl "$@" ;; esac; }\n`,
});

const changes: readonly Change[] = [
  {
    title: 'a service that was taken off the server',
    facts: (here) =>
      beside(here, {
        kind: 'dovecot',
        program: here.at('bin/doveadm'),
        starter: { by: 'control' },
        pidFile: here.at('run/dovecot.pid'),
      }),
    says: /dovecot is no more on this server \(.*bin\/doveadm is missing\)/,
  },
  {
    title: 'a web server that gave way to another one, with its private copy',
    facts: (here) => beside(here, nginxOf(here, here.at('run/nginx.pid'))),
    says: /nginx is no more on this server/,
  },
  {
    title: 'Exim, whose number nobody keeps, with the group of its copy',
    facts: (here) =>
      beside(here, {
        kind: 'exim',
        program: here.at('bin/exim4'),
        starter: { by: 'control' },
        copy: { path: here.at('gone/exim.pem'), group: 'nobody-is-called-so' },
      }),
    // As packages leave it that go.
    arrange: (here) => symlinkSync(here.at('bin/exim'), here.at('bin/exim4')),
    says: /exim is no more on this server/,
  },
  {
    title: 'a private copy that takes no pair at all since an upgrade',
    facts: (here) => beside(here, nginxOf(here)),
    arrange: (here) =>
      here.write('bin/nginx', '#!/bin/sh\ncase "$*" in *-c*) echo "no such module"; exit 1 ;; esac\n', 0o755),
    says: /private copy of nginx, made on the day of the run, did not count.*no such module/,
  },
  {
    title: 'a private copy with a module that an upgrade took away',
    facts: (here) => ({
      services: here.facts.services.map(
        (service) =>
          ({
            ...service,
            selfTest: {
              httpd: here.at('bin/apachectl'),
              config: `LoadModule gone_module "${here.at('modules/mod_gone.so')}"\n`,
            },
          }) as HookService,
      ),
    }),
    says: /private copy of apache, .* did not count.*mod_gone\.so is missing/,
  },
  {
    title: 'a door to which somebody has given another certificate',
    facts: (here) => ({
      probes: [...here.facts.probes, { address: '127.0.0.1', port: 8443, name: 'shop.test' }],
    }),
    arrange: (here) => here.write('taken', stranger.chain),
    how: (here) => doorsShow(here, ['127.0.0.1:443', 'shown'], ['127.0.0.1:8443', 'taken']),
    says: /127\.0\.0\.1:8443 \(shop\.test\) showed another certificate/,
  },
  {
    title: 'a list of authorities that does not know a new root, on the last day of the former certificate',
    arrange: (here) => here.plain(ending),
    how: (here) => ({ variables: { SSL_CERT_FILE: here.at('etc/live/shop.test/fullchain.pem') } }),
    says: /does not trust it, which did not count/,
  },
];

describe.each(
  changes.map((change, index) => ({ ...change, shell: posixShells[index % posixShells.length] })),
)('$title', ({ facts, arrange, how, says, shell }) => {
  let here: Practice;
  afterEach(() => here.close());

  it('is left out, and told once', () => {
    if (shell === undefined) throw new Error('no shell');
    here = practice(shell);
    here.install(facts?.(here));
    here.plain(old);
    here.renewed(fresh);
    arrange?.(here);
    const { code, said } = here.call(how?.(here));
    expect(said).toMatch(says);
    expect(code).toBe(0);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(here.state()).toMatchObject({ word: 'ok', fingerprint: fresh.fingerprint });
    expect(here.state()?.text).toMatch(says);
    expect(here.print('shown')).toBe(fresh.fingerprint);
    expect(here.left()).toEqual([]);
    expect(here.call()).toEqual({ code: 0, said: '' });
  });
});

describe('what is no such change', () => {
  let here: Practice;
  const begin = (facts?: (made: Practice) => Partial<HookFacts>) => {
    here = practice(posixShells[0] ?? { program: 'sh', options: [] });
    here.install(facts?.(here));
    here.plain(old);
    here.renewed(fresh);
  };
  const isRefused = (says: RegExp) => {
    const { code, said } = here.call();
    expect(said).toMatch(says);
    expect([code, here.state()?.word]).toEqual([1, 'refused']);
    expect(here.print('etc/live/shop.test/fullchain.pem')).toBe(old.fingerprint);
    expect(here.left()).toEqual([]);
  };
  afterEach(() => here.close());

  it('is a missing program of a service that runs: it may be in the middle of an upgrade', () => {
    begin();
    rmSync(here.at('bin/apachectl'));
    isRefused(/bin\/apachectl is missing/);
  });

  it('is a program that somebody besides root may have taken away', () => {
    begin((made) =>
      beside(made, {
        kind: 'dovecot',
        program: made.at('theirs/doveadm'),
        starter: { by: 'control' },
        pidFile: made.at('run/dovecot.pid'),
      }),
    );
    here.write('theirs/none', '');
    chmodSync(here.at('theirs'), 0o777);
    isRefused(/theirs\/doveadm is missing/);
  });

  it('is a private copy that refuses the renewed pair alone', () => {
    begin((made) => beside(made, nginxOf(made)));
    const refusing =
      '#!/bin/sh\nfor last; do :; done\ncase "$*" in *-c*) ! grep -q /.new/ "$last" || { echo "key too small"; exit 1; } ;; esac\n';
    here.write('bin/nginx', refusing, 0o755);
    isRefused(/private copy of nginx refuses it: key too small/);
  });

  it('is one whose sites another run has taken over: it is put in place once, and no more is reloaded', () => {
    begin();
    here.write('taken', stranger.chain);
    const taken = doorsShow(here, ['127.0.0.1:443', 'taken']);
    expect(here.call(taken)).toMatchObject({ code: 0, said: expect.stringMatching(/another certificate/) });
    expect(here.state()).toMatchObject({ word: 'ok', fingerprint: fresh.fingerprint });
    expect(here.left()).toEqual([]);
    expect(here.call(taken)).toEqual({ code: 0, said: '' });
    expect(here.calls().filter((call) => call === 'graceful')).toHaveLength(1);
  });
});
