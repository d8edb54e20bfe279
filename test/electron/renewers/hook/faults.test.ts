import { readdirSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HookFacts } from '../../../../electron/renewers/hook/facts.ts';
import type { HookState } from '../../../../electron/renewers/hook/state.ts';
import { posixShells } from '../../../support/posix-shells.ts';
import { wrongVhost } from './foreign-vhost.ts';
import { canMount, type HookCall, type Pair, type Practice, pairFor, practice } from './practice.ts';

/** Whatever is wrong: old or new certificate, never none, and the state file tells. Each case in one of the shells. */

const names = ['shop.test', 'www.shop.test'];
let old: Pair;
let fresh: Pair;
let stranger: Pair;
beforeAll(() => {
  old = pairFor(names, 10);
  fresh = pairFor(names, 20);
  stranger = pairFor(['other.test'], 20);
});

interface Fault {
  readonly title: string;
  readonly facts?: (here: Practice) => Partial<HookFacts>;
  readonly arrange: (here: Practice) => void;
  readonly how?: (here: Practice) => HookCall;
  readonly word: HookState['word'];
  readonly says: RegExp;
  readonly code?: number;
  /** How often it was reloaded; none but for those that were switched. */
  readonly reloads?: number;
}

/** The door answers only as long as this does not hold. */
const silentDoor = (here: Practice, when: string): HookCall => ({
  doubles: `openssl() { case $1 in s_client) ${when} || cat ${here.at('shown')} ;; *) command openssl "$@" ;; esac; }\n`,
});

const faults: readonly Fault[] = [
  {
    title: 'a key of another pair',
    arrange: (here) => here.write('lineage/privkey.pem', stranger.key, 0o600),
    word: 'refused',
    says: /do not belong together/,
  },
  {
    title: 'no certificate at all',
    arrange: (here) => here.write('lineage/fullchain.pem', 'nothing\n'),
    word: 'refused',
    says: /no certificate/,
  },
  {
    title: 'a missing file of the renewer’s',
    arrange: (here) => rmSync(here.at('lineage/privkey.pem')),
    word: 'refused',
    says: /missing/,
  },
  {
    title: 'a name that is missing',
    arrange: (here) => here.renewed(pairFor(['shop.test'], 20)),
    word: 'refused',
    says: /does not hold for www\.shop\.test/,
  },
  {
    title: 'a star that is only held by names below it',
    facts: () => ({ names: ['*.shop.test'] }),
    arrange: (here) => here.renewed(pairFor(['shop.test', 'www.shop.test'], 20)),
    word: 'refused',
    says: /does not hold for \*\.shop\.test/,
  },
  {
    title: 'an end within a day',
    arrange: (here) => here.renewed(pairFor(names, 1)),
    word: 'refused',
    says: /ends within a day/,
  },
  {
    title: 'one that the system does not trust after one that it does',
    arrange: () => undefined,
    how: (here) => ({ variables: { SSL_CERT_FILE: here.at('etc/live/shop.test/fullchain.pem') } }),
    word: 'refused',
    says: /does not trust/,
  },
  {
    title: 'a syntax error of somebody else',
    arrange: (here) => here.write('syntax', 'AH00526: Syntax error on line 7 of /etc/other.conf\n'),
    word: 'blocked',
    says: /line 7 of \/etc\/other\.conf/,
  },
  {
    title: 'a key of somebody else’s virtual host that would end Apache',
    arrange: (here) => wrongVhost(here, fresh, stranger),
    word: 'blocked',
    says: /sites\/bad\.key does not belong/,
  },
  {
    title: 'a service that dies at the reload',
    arrange: (here) => here.write('dies', ''),
    word: 'failed',
    says: /put back: apache died/,
    reloads: 1,
  },
  {
    title: 'a service that dies, and cannot be started again',
    arrange: (here) => {
      here.write('dies', '');
      here.write('lost', '');
    },
    word: 'broken',
    says: /does not start/,
    reloads: 1,
  },
  {
    title: 'a door that goes on showing the former one',
    arrange: (here) => here.write('deaf', ''),
    word: 'failed',
    says: /put back: 127\.0\.0\.1:443 \(shop\.test\) shows [0-9a-f]{64}/,
    reloads: 2,
  },
  {
    title: 'a door that is silent while the new one stands',
    arrange: () => undefined,
    how: (here) =>
      silentDoor(
        here,
        `[ "$(readlink ${here.at('etc/live/shop.test/current')})" = ../../versions/shop.test/2 ]`,
      ),
    word: 'failed',
    says: /put back: 127\.0\.0\.1:443 \(shop\.test\) shows nothing/,
    reloads: 2,
  },
  {
    title: 'a door that is silent from the reload on',
    arrange: () => undefined,
    how: (here) => silentDoor(here, `grep -q graceful ${here.at('calls')}`),
    word: 'broken',
    says: /put back, but 127\.0\.0\.1:443 \(shop\.test\) shows nothing/,
    reloads: 2,
  },
  {
    title: 'a disk that is full: no copy',
    arrange: () => undefined,
    how: () => ({ doubles: 'chmod() { return 1; }\n' }),
    word: 'refused',
    says: /disk full/,
    code: 73,
  },
  ...(canMount
    ? ([
        {
          title: 'a disk without space for a second version',
          arrange: (here) => here.write('etc/versions/shop.test/none', ''),
          how: (here) => ({
            mounts: `mount -t tmpfs -o size=4k,mode=700 none ${here.at('etc/versions/shop.test')}`,
          }),
          word: 'refused',
          says: /disk full/,
          code: 73,
        },
        {
          title: 'a file system that is read-only',
          arrange: () => undefined,
          how: (here) => ({
            mounts: `mount --bind ${here.at('etc')} ${here.at('etc')}; mount -o remount,ro,bind ${here.at('etc')}`,
          }),
          word: 'refused',
          says: /read-only/,
          code: 73,
        },
      ] satisfies Fault[])
    : []),
  {
    title: 'a folder in which no link can be made',
    arrange: () => undefined,
    how: () => ({ doubles: 'ln() { case $3 in *current*) return 1 ;; *) command ln "$@" ;; esac; }\n' }),
    word: 'refused',
    says: /cannot be written/,
    code: 73,
  },
  {
    title: 'a line of services that is none of ours',
    arrange: (here) =>
      here.write(
        'etc/renew/certs/shop.test/current/services',
        'apache\tprogram=/bin/rm\tby=control\tpid=/x\n',
      ),
    word: 'refused',
    says: /no service of ours/,
  },
  {
    title: 'a door that is none',
    arrange: (here) => here.write('etc/renew/certs/shop.test/current/probes', '127.0.0.1:443 $(reboot)\n'),
    word: 'refused',
    says: /no door/,
  },
  {
    title: 'a live file that leads elsewhere',
    arrange: (here) => {
      unlinkSync(here.at('etc/live/shop.test/fullchain.pem'));
      here.write('elsewhere/fullchain.pem', old.chain);
      symlinkSync(here.at('elsewhere/fullchain.pem'), here.at('etc/live/shop.test/fullchain.pem'));
    },
    word: 'refused',
    says: /link to elsewhere/,
  },
];

describe.each(faults.map((fault, index) => ({ ...fault, shell: posixShells[index % posixShells.length] })))(
  '$title',
  ({ arrange, facts, how, word, says, code = 1, reloads = 0, shell }) => {
    let here: Practice;
    beforeEach(() => {
      if (shell === undefined) throw new Error('no shell');
      here = practice(shell);
      here.install(facts?.(here));
      here.plain(old);
      here.renewed(fresh);
      arrange(here);
    });
    afterEach(() => here.close());

    it(`is ${word}`, () => {
      const { code: ended, said } = here.call(how?.(here));
      expect(said).toMatch(says);
      expect(ended).toBe(code);
      expect(here.state()?.word).toBe(word);
      expect(here.state()?.text).toMatch(says);
      expect(here.state()).toMatchObject({ fingerprint: old.fingerprint, notAfter: old.end });
      expect(here.calls().filter((call) => call === 'graceful')).toHaveLength(reloads);
      expect(here.print('etc/live/shop.test/fullchain.pem')).toBe(old.fingerprint);
      expect(here.isPair()).toBe(true);
      if (word !== 'broken') expect(here.left()).toEqual([]);
      const versions = here.versions().filter((name) => name !== 'none');
      expect(versions.length).toBeLessThanOrEqual(1);
      // No key of a certificate that does not stand stays behind.
      const keys = readdirSync(here.root, { recursive: true, encoding: 'utf8' }).filter((path) =>
        /^etc\/versions\/.*privkey/.test(path),
      );
      expect(keys).toHaveLength(versions.length);
    });
  },
);
