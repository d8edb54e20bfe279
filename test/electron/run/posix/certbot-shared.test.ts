import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { posixShells } from '../../../support/posix-shells.ts';
import { certbotGround } from './certbot-ground.ts';

/** What all certificates of certbot share, where one that was handed over to it is taken back before another. */
describe.each(posixShells)('a lineage of certbot beside another in $program', ({ program, options }) => {
  const { at, write, tree, call, command, again, renew } = certbotGround(program, options);

  it('leaves the account to the last that needs it, whose undo takes that too', () => {
    const before = tree('var');
    command('prepare', 0);
    command('do', 0, 'absent');
    renew(2);
    write('letsencrypt/renewal/theirs.conf', 'theirs');
    expect(command('undo', 0, 'absent')).toMatchObject({ status: 0, said: 'kept' });
    const kept = tree();
    expect(kept.join('\n')).toMatch(/0af1\/regr\.json/);
    expect(kept.join('\n')).not.toMatch(/shop\.test/);
    expect(command('undo', 0, 'absent')).toMatchObject({ status: 0, said: 'kept' });
    expect(tree()).toEqual(kept);
    rmSync(at('letsencrypt/renewal/theirs.conf'));
    expect(command('undo', 0, 'absent')).toMatchObject({ status: 0, said: 'undone' });
    expect([tree(), tree('var')]).toEqual([[], before]);
    // Where the services do not stand on that, it is there again, for the next try.
    expect(
      call('sk_redo_command', 'hand-over-to-certbot', 'shop.test', at('run/backup/0'), 'absent').status,
    ).toBe(0);
    expect(tree().join('\n')).toMatch(/0af1\/regr\.json/);
    expect(command('undo', 0, 'absent')).toMatchObject({ status: 0, said: 'undone' });
    expect(tree()).toEqual([]);
  });

  it('of the same name that somebody has got since is theirs', () => {
    command('prepare', 0);
    command('do', 0, 'absent');
    write('letsencrypt/renewal/theirs.conf', 'theirs');
    command('undo', 0, 'absent');
    write('letsencrypt/renewal/shop.test.conf', 'theirs');
    write('letsencrypt/archive/shop.test/cert1.pem', 'theirs');
    rmSync(at('letsencrypt/renewal/theirs.conf'));
    const before = tree();
    expect(command('undo', 0, 'absent')).toMatchObject({ status: 0, said: 'kept' });
    expect(again(0)).toMatchObject({ status: 0 });
    expect(tree()).toEqual(before);
  });
});
