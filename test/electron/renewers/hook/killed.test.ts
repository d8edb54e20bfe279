import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { posixShells } from '../../../support/posix-shells.ts';
import { type Practice, practice } from './practice.ts';

/**
 * Killed in front of each command that changes something, and called again. Certificates are words here, so that a
 * hundred calls take seconds: what is asked of real ones is tried elsewhere.
 */

const words = `
hk_print() { read -r hk_first; printf '%s' "\${hk_first#certificate }"; }
hk_until_of() { echo 2030-01-01T00:00:00Z; }
hk_is_pair() { [ "$(cat "$1" | cut -d' ' -f2)" = "$(cat "$2" | cut -d' ' -f2)" ]; }
hk_judge() { hk_is_pair "$1" "$2"; }
`;
const changing = ['mv', 'ln', 'rm', 'mkdir', 'chmod', 'cat', 'sync'];
const stepping = (root: string, last: number) => `
hk_step() {
  command printf x >>${root}/steps
  hk_steps=
  read -r hk_steps <${root}/steps
  [ \${#hk_steps} -lt ${last} ] || kill -9 0
}
${changing.map((name) => `${name}() { hk_step; command ${name} "$@"; }`).join('\n')}
`;
const old = 'a'.repeat(64);
const fresh = 'b'.repeat(64);
const most = 150;

// Each step in one of the shells.
const stride = posixShells.length;
describe.each(posixShells.map((shell, index) => ({ ...shell, first: index + 1 })))(
  'the hook in $program, killed',
  (shell) => {
    let here: Practice;
    beforeEach(() => {
      here = practice(shell);
      here.install();
    });
    afterEach(() => here.close());
    const put = (folder: string, print: string) => {
      here.write(`${folder}/privkey.pem`, `key ${print}\n`, 0o600);
      here.write(`${folder}/fullchain.pem`, `certificate ${print}\n`);
    };
    const begin = () => {
      for (const path of ['etc/live/shop.test', 'etc/versions', 'state', 'calls', 'steps'])
        rmSync(here.at(path), { recursive: true, force: true });
      put('etc/live/shop.test', old);
      put('lineage', fresh);
      here.write('shown', `certificate ${old}\n`);
    };
    const standing = () =>
      ['privkey', 'fullchain'].map(
        (name) => here.read(`etc/live/shop.test/${name}.pem`).trim().split(' ')[1],
      );

    it('leaves old or new, never a half, and is put right by the next call', () => {
      let steps = 0;
      for (let last = shell.first; last < most; last += stride) {
        begin();
        const first = here.call({
          doubles: words + stepping(here.root, last),
          text: (hook) => hook.replace('sk_run() { #', 'sk_run() { hk_step; #'),
        });
        const [key, chain] = standing();
        expect([old, fresh], `after ${last}`).toContain(key);
        expect(chain, `after ${last}`).toBe(key);
        if (first.code === 0) break;
        steps = last;
        const { code, said } = here.call({ doubles: words });
        expect([code, said], `after ${last}`).toEqual([0, '']);
        expect(standing()).toEqual([fresh, fresh]);
        expect(here.read('shown')).toBe(`certificate ${fresh}\n`);
        expect(here.left(), `after ${last}`).toEqual([]);
        expect(here.state(), `after ${last}`).toMatchObject({ word: 'ok', fingerprint: fresh });
        expect(here.versions().length, `after ${last}`).toBeLessThanOrEqual(3);
      }
      expect(steps).toBeGreaterThan(50);
    }, 180_000);
  },
);
