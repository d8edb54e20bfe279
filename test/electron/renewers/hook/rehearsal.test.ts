import { rmSync, statSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { HookFacts, HookService } from '../../../../electron/renewers/hook/facts.ts';
import type { HookState } from '../../../../electron/renewers/hook/state.ts';
import { posixShells } from '../../../support/posix-shells.ts';
import { wrongVhost } from './foreign-vhost.ts';
import { type Pair, type Practice, pairFor, practice } from './practice.ts';

/** What would keep a renewal in two months from coming through is told on the day of the run. */

const names = ['shop.test', 'www.shop.test'];
let old: Pair;
let stranger: Pair;
beforeAll(() => {
  [old, stranger] = [pairFor(names, 10), pairFor(['other.test'], 20)];
});
const rehearse = { argv: ['rehearse'] };
const quiet = { code: 0, said: '' };

describe.each(posixShells)('a rehearsal in $program', (shell) => {
  let here: Practice;
  afterEach(() => here.close());

  it('goes through a renewal up to its switch, quietly, and leaves nothing', () => {
    here = practice(shell);
    here.install();
    here.plain(old);
    here.renewed(old);
    expect(here.call(rehearse)).toEqual(quiet);
    // Its configuration and all pairs that it names were looked at; nobody was reloaded.
    expect(here.calls()).toEqual(['-t', expect.stringContaining('DUMP_MODULES')]);
    expect(here.versions()).toEqual(['1']);
    expect(here.print('etc/live/shop.test/fullchain.pem')).toBe(old.fingerprint);
    expect(here.state()).toMatchObject({ word: 'ok', fingerprint: old.fingerprint });
    expect(here.left()).toEqual([]);
    const { mtimeMs } = statSync(here.at('state/renew/shop.test'));
    expect(here.call()).toEqual(quiet);
    expect(statSync(here.at('state/renew/shop.test')).mtimeMs).toBe(mtimeMs);
  });

  it('is one with the pair that stands where another renewer’s is an older one', () => {
    here = practice(shell);
    here.install();
    here.plain(old);
    here.renewed(stranger);
    expect(here.call(rehearse)).toEqual(quiet);
    expect(here.print('shown')).toBe(old.fingerprint);
    expect(here.left()).toEqual([]);
  });
});

interface Mistake {
  readonly title: string;
  readonly facts?: (here: Practice) => Partial<HookFacts>;
  readonly arrange?: (here: Practice) => void;
  readonly word: HookState['word'];
  readonly says: RegExp;
}

const beside = (here: Practice, service: HookService): Partial<HookFacts> => ({
  services: [...here.facts.services, service],
});
const controlled = (here: Practice) => ({ starter: { by: 'control' }, pidFile: here.at('pid') }) as const;
const mistakes: readonly Mistake[] = [
  {
    title: 'a program that is not there',
    arrange: (here) => rmSync(here.at('bin/apachectl')),
    word: 'refused',
    says: /bin\/apachectl is missing/,
  },
  {
    title: 'a program that is not there, of a service that does not run',
    facts: (here) =>
      beside(here, {
        kind: 'dovecot',
        program: here.at('bin/doveadm'),
        starter: { by: 'control' },
        pidFile: here.at('none'),
      }),
    word: 'refused',
    says: /bin\/doveadm is missing/,
  },
  {
    title: 'a configuration that its server does not find good',
    arrange: (here) => here.write('syntax', 'Syntax error on line 7\n'),
    word: 'blocked',
    says: /line 7/,
  },
  {
    title: 'somebody’s key that would end Apache',
    arrange: (here) => wrongVhost(here, old, stranger),
    word: 'blocked',
    says: /sites\/bad\.key does not belong/,
  },
  {
    title: 'no door that shows anything',
    arrange: (here) => rmSync(here.at('shown')),
    word: 'refused',
    says: /none of the doors in .* shows the certificate that stands/,
  },
  {
    title: 'no door at all',
    facts: () => ({ probes: [] }),
    word: 'refused',
    says: /none of the doors/,
  },
  {
    title: 'a private copy that does not take the pair',
    facts: (here) => ({
      services: [
        {
          ...controlled(here),
          kind: 'nginx',
          program: here.at('bin/nginx'),
          selfTest: { config: 'key @KEY@;\n' },
        },
      ],
    }),
    arrange: (here) => here.write('bin/nginx', '#!/bin/sh\necho "no such cipher"; exit 1\n', 0o755),
    word: 'refused',
    says: /private copy of nginx refuses it: no such cipher/,
  },
  {
    title: 'a name that the certificate does not hold',
    facts: () => ({ names: ['mail.shop.test'] }),
    word: 'refused',
    says: /does not hold for mail\.shop\.test/,
  },
  {
    title: 'another key beside the renewer’s certificate',
    arrange: (here) => here.write('lineage/privkey.pem', stranger.key, 0o600),
    word: 'refused',
    says: /do not belong together/,
  },
  {
    title: 'no program that makes Postfix’s map',
    facts: (here) =>
      beside(here, {
        ...controlled(here),
        kind: 'postfix',
        program: here.at('bin/postfix'),
        sniMap: `hash:${here.at('sni')}`,
      }),
    arrange: (here) => here.write('bin/postfix', '#!/bin/sh\n', 0o755),
    word: 'refused',
    says: /bin\/postmap is missing/,
  },
  {
    title: 'no group for Exim’s copy',
    facts: (here) =>
      beside(here, {
        kind: 'exim',
        program: here.at('bin/exim4'),
        starter: { by: 'control' },
        copy: { path: here.at('exim.pem'), group: 'nobody-is-called-so' },
      }),
    arrange: (here) => here.write('bin/exim4', '#!/bin/sh\n', 0o755),
    word: 'refused',
    says: /no group nobody-is-called-so/,
  },
];

describe.each(
  mistakes.map((mistake, index) => ({ ...mistake, shell: posixShells[index % posixShells.length] })),
)('$title', ({ facts, arrange, word, says, shell }) => {
  let here: Practice;
  afterEach(() => here.close());

  it('is told by the rehearsal, which leaves nothing', () => {
    if (shell === undefined) throw new Error('no shell');
    here = practice(shell);
    here.install(facts?.(here));
    here.plain(old);
    here.renewed(old);
    arrange?.(here);
    const { code, said } = here.call(rehearse);
    expect(said).toMatch(says);
    expect([code, here.state()?.word]).toEqual([1, word]);
    expect(here.calls()).not.toContain('graceful');
    expect(here.print('etc/live/shop.test/fullchain.pem')).toBe(old.fingerprint);
    expect(here.isPair()).toBe(true);
    expect(here.versions().length).toBeLessThanOrEqual(1);
    expect(here.left()).toEqual([]);
  });
});
