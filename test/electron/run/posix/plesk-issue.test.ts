import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PleskGround, pairOf, pleskGround } from '../../../support/plesk-ground.ts';
import { posixShells } from '../../../support/posix-shells.ts';

/** Each step begins a program of its own, so all shells only where they are asked for (SEALKEEPER_ALL_SHELLS=1). */
const shells = posixShells.slice(0, process.env.SEALKEEPER_ALL_SHELLS === '1' ? undefined : 1);

// Dozens of programs begin in each case: a busy machine takes its time.
describe.each(shells)(
  'a certificate of Plesk’s own in $program',
  { timeout: 120_000 },
  ({ program, options }) => {
    let ground: PleskGround;
    const at = (path: string) => ground.at(path);
    const command =
      (id: string, argument: string) =>
      (verb: 'prepare' | 'do' | 'undo', ...before: readonly string[]) =>
        ground.call({ program, options }, [`sk_${verb}_command`, at('run'), '0', id, argument, ...before]);
    afterEach(() => ground.close());

    const issue = (by = 'sslit') => command('issue-at-plesk', `shop.test@${by}-www-mail`);
    beforeEach(() => {
      ground = pleskGround({ shows: null });
    });

    it.each(['sslit', 'letsencrypt'])('is got by %s, and goes again', (by) => {
      const before = [ground.shows(), ground.all()];
      ground.issue(pairOf('shop.test', 'www.shop.test', 'mail.shop.test'));
      expect(issue(by)('prepare')).toMatchObject({ status: 0, said: 'absent' });
      expect(issue(by)('do', 'absent')).toMatchObject({ status: 0, said: 'command shown' });
      expect(ground.shows()).toEqual({
        name: 'Lets Encrypt shop.test',
        ssl: 'true',
        mail: 'Lets Encrypt shop.test',
      });
      expect(ground.asked()).toContain(
        by === 'sslit'
          ? '-registrationEmail owner@example.test -secure-domain -secure-www -secure-mail'
          : '-d www.shop.test',
      );
      expect(issue(by)('undo', 'absent')).toMatchObject({ complaint: '', said: 'undone' });
      const [shown, all] = before;
      expect(ground.shows()).toMatchObject({ ssl: 'false', mail: Object(shown).mail });
      expect(ground.all()).toBe(all);
    });

    it('is asked without an address where its version knows no such option', () => {
      writeFileSync(at('help'), ' -secure-domain');
      ground.issue(pairOf('shop.test', 'www.shop.test'));
      issue()('prepare');
      expect(issue()('do', 'absent')).toMatchObject({ said: 'command shown' });
    });

    it('leaves one that somebody chose since, in the store as well', () => {
      ground.issue(pairOf('shop.test', 'www.shop.test'));
      issue()('prepare');
      issue()('do', 'absent');
      spawnSync(at('plesk'), ['bin', 'site', '--update', 'shop.test', '-certificate-name', 'former one']);
      const chosen = [ground.shows(), ground.all()];
      expect(issue()('undo', 'absent')).toMatchObject({ status: 0, said: 'kept' });
      expect([ground.shows(), ground.all()]).toEqual(chosen);
      expect(chosen[0]).toMatchObject({ name: 'former one', ssl: 'true' });
    });

    it('stays in the store where it was cut off, since nobody knows whose it is', () => {
      const { ssl, mail } = Object(ground.shows());
      ground.issue(pairOf('shop.test', 'www.shop.test'));
      issue()('prepare');
      issue()('do', 'absent');
      rmSync(at('run/backup/0.own'));
      expect(issue()('undo', 'absent')).toMatchObject({ status: 0, said: 'kept' });
      expect(ground.shows()).toMatchObject({ ssl, mail });
      expect(ground.all()).toContain('Lets Encrypt shop.test');
    });

    it('is told in Plesk’s words where it did not come, and nothing has changed', () => {
      const before = [ground.shows(), ground.all()];
      issue()('prepare');
      const done = issue()('do', 'absent');
      expect(done.status).not.toBe(0);
      expect(done.complaint).toContain('Authorization for the domain failed.');
      expect(issue()('undo', 'absent')).toMatchObject({ status: 0, said: 'same' });
      expect([ground.shows(), ground.all()]).toEqual(before);
    });
  },
);
