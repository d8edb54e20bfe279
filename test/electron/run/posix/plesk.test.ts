import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PleskGround, pairOf, pleskGround } from '../../../support/plesk-ground.ts';
import { posixShells } from '../../../support/posix-shells.ts';

const site = 'shop.test@shop.test';
const answer = 'shop.test@Token_1.Thumb-1';

/** Each step begins a program of its own, so all shells only where they are asked for (SEALKEEPER_ALL_SHELLS=1). */
const shells = posixShells.slice(0, process.env.SEALKEEPER_ALL_SHELLS === '1' ? undefined : 1);

/** The commands by which Plesk is changed, against a stand-in of its program with a database of its own. */
// Dozens of programs begin in each case: a busy machine takes its time.
describe.each(shells)('Plesk in $program', { timeout: 120_000 }, ({ program, options }) => {
  let ground: PleskGround;
  const at = (path: string) => ground.at(path);

  const call = (...argv: readonly string[]) => ground.call({ program, options }, argv);
  const command =
    (id: string, argument: string, number = 0) =>
    (verb: 'prepare' | 'do' | 'undo', ...before: readonly string[]) =>
      call(`sk_${verb}_command`, at('run'), String(number), id, argument, ...before);

  beforeEach(() => {
    ground = pleskGround();
    ground.stand(pairOf('shop.test', 'www.shop.test', 'laden.test'));
  });
  afterEach(() => ground.close());

  it('shows the new certificate under a name of its own, and the former one again', () => {
    const before = [ground.shows(), ground.all()];
    const install = command('install-at-plesk', site);
    const mail = command('secure-mail-at-plesk', site, 1);
    expect(install('prepare')).toMatchObject({ status: 0, said: 'absent' });
    expect(mail('prepare')).toMatchObject({ status: 0, said: 'absent' });
    expect([ground.shows(), ground.all()]).toEqual(before);
    expect(install('do', 'absent')).toMatchObject({ status: 0, said: 'command shown' });
    expect(mail('do', 'absent')).toMatchObject({ status: 0, said: 'command shown' });
    const name = expect.stringMatching(/^sealkeeper-[0-9a-f]{16}$/);
    expect(ground.shows()).toEqual({ name, ssl: 'true', mail: name });
    // Nothing of the key stays beside Plesk's own copy.
    expect(readdirSync(at('run/backup')).sort()).toEqual(['0', '0.made', '0.own', '1', '1.own']);
    expect(mail('undo', 'absent')).toMatchObject({ status: 0, said: 'undone' });
    expect(install('undo', 'absent')).toMatchObject({ status: 0, said: 'undone' });
    expect([ground.shows(), ground.all()]).toEqual(before);
    expect(mail('undo', 'absent')).toMatchObject({ said: 'same' });
    expect(install('undo', 'absent')).toMatchObject({ said: 'same' });
  });

  it('brings back a state that an undo has ended, and renews in the same way', () => {
    const install = command('install-at-plesk', site);
    install('prepare');
    install('do', 'absent');
    const shown = ground.shows();
    install('undo', 'absent');
    expect(call('sk_redo_command', 'install-at-plesk', site, at('run/backup/0'), 'shown').status).toBe(0);
    expect(ground.shows()).toEqual(shown);
    const renewal = command('install-at-plesk', site, 1);
    expect(renewal('prepare')).toMatchObject({ said: 'shown' });
    ground.stand(pairOf('shop.test', 'laden.test'));
    expect(renewal('do', 'shown')).toMatchObject({ status: 0, said: 'command shown' });
    expect(ground.shows()).not.toEqual(shown);
    expect(renewal('undo', 'shown')).toMatchObject({ said: 'undone' });
    expect(ground.shows()).toEqual(shown);
  });

  it('leaves a certificate alone that somebody chose since', () => {
    const install = command('install-at-plesk', site);
    install('prepare');
    install('do', 'absent');
    const run = spawnSync(at('plesk'), [
      'bin',
      'site',
      '--update',
      'shop.test',
      '-certificate-name',
      'for mail',
    ]);
    expect(run.status).toBe(0);
    expect(install('undo', 'absent')).toMatchObject({ status: 0, said: 'kept' });
    expect(ground.shows()).toMatchObject({ name: 'for mail' });
  });

  it('switches a site off again that was not encrypted', () => {
    ground.close();
    ground = pleskGround({ shows: null });
    ground.stand(pairOf('shop.test', 'laden.test'));
    const before = ground.shows();
    const install = command('install-at-plesk', site);
    expect(install('prepare')).toMatchObject({ said: 'absent' });
    expect(install('do', 'absent')).toMatchObject({ said: 'command shown' });
    // Where Plesk cannot be told that none is chosen, it is switched off all the same, and ours stays in its store.
    ground.plant('site-update', 'Unrecognized parameter');
    expect(install('undo', 'absent')).toMatchObject({ status: 0, said: 'kept' });
    expect(ground.shows()).toMatchObject({ ssl: 'false' });
    install('do', 'absent');
    expect(install('undo', 'absent')).toMatchObject({ status: 0, said: 'undone' });
    expect(ground.shows()).toEqual(before);
  });

  it.each([
    ['is refused at its store', 'certificate-create', 'certificate-update'],
    ['is refused as it is to be shown', 'site-update', 'none'],
    ['is shown, and Plesk complains all the same', 'site-update.after', 'none'],
  ])('where it %s, all is as before', (_, first, second) => {
    const before = [ground.shows(), ground.all()];
    const install = command('install-at-plesk', site);
    install('prepare');
    ground.plant(first, 'The licence does not allow that.');
    ground.plant(second, 'The licence does not allow that.');
    const done = install('do', 'absent');
    expect(done.status).not.toBe(0);
    expect(done.complaint).toContain('The licence does not allow that.');
    expect(install('undo', 'absent').status).toBe(0);
    expect([ground.shows(), ground.all()]).toEqual(before);
    expect(readdirSync(at('run/backup')).filter((file) => /key|crt|ca$/.test(file))).toEqual([]);
  });

  it('says so where the former one does not come back, and tries again', () => {
    const install = command('install-at-plesk', site);
    install('prepare');
    install('do', 'absent');
    ground.plant('site-update', 'The database is locked.');
    expect(install('undo', 'absent')).toMatchObject({ status: 66 });
    expect(install('undo', 'absent')).toMatchObject({ status: 0, said: 'undone' });
    expect(ground.shows()).toMatchObject({ name: 'former one' });
  });

  it.each([['a/b'], ['-former'], ['a\\b']])('refuses beforehand what could not be told again: %s', (name) => {
    ground.close();
    ground = pleskGround({ certificates: { [name]: pairOf('shop.test') }, shows: name, mail: null });
    ground.stand(pairOf('shop.test', 'laden.test'));
    expect(command('install-at-plesk', site)('prepare')).toMatchObject({ status: 66 });
  });

  it('asks no program in which somebody besides root has a hand, and lays no key that is not root’s', () => {
    chownSync(at('plesk'), 65534, 65534);
    expect(command('install-at-plesk', site)('prepare')).toMatchObject({ status: 77 });
    expect(ground.asked()).toBe('');
    chownSync(at('plesk'), 0, 0);
    command('install-at-plesk', site)('prepare');
    chmodSync(at('etc/live/shop.test'), 0o777);
    expect(command('install-at-plesk', site)('do', 'absent')).toMatchObject({ status: 68 });
    expect(ground.asked()).not.toContain('--create');
  });

  describe('a proof', () => {
    const proof = (given = answer) => command('place-proof-at-plesk', given);

    // An authority's token may begin with any letter that it is made of (RFC 8555, 8.3).
    it.each([['Token_1.Thumb-1'], ['-Token_1.-Thumb'], ['_.-'], ['--help.--']])(
      'is written by the owner of the folder, and goes with what it made: %s',
      (given) => {
        const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-site-'));
        chmodSync(folder, 0o755);
        chownSync(folder, 65534, 65534);
        ground.close();
        ground = pleskGround({ root: folder });
        try {
          const placed = join(folder, '.well-known', 'acme-challenge', given.split('.')[0] ?? '');
          expect(proof(`shop.test@${given}`)('prepare')).toMatchObject({ status: 0, said: 'absent' });
          expect(proof(`shop.test@${given}`)('do', 'absent')).toMatchObject({
            status: 0,
            said: 'command placed',
          });
          expect(readFileSync(placed, 'utf8')).toBe(given);
          expect(statSync(placed).uid).toBe(65534);
          expect(proof(`shop.test@${given}`)('undo', 'absent')).toMatchObject({ status: 0, said: 'undone' });
          expect(readdirSync(folder)).toEqual([]);
          expect(proof(`shop.test@${given}`)('undo', 'absent')).toMatchObject({ status: 0, said: 'same' });
        } finally {
          rmSync(folder, { recursive: true });
        }
      },
    );

    it('lies in the folder for all sites where Plesk shows such files from there', () => {
      mkdirSync(at('vhosts/default/htdocs/.well-known'), { recursive: true });
      ground.file(
        'vhosts/system/shop.test/conf/nginx.conf',
        `location ^~ /.well-known/acme-challenge/ {\n root ${at('vhosts')}/default/htdocs;\n}\n`,
      );
      expect(proof()('prepare')).toMatchObject({ status: 0, said: 'absent' });
      expect(proof()('do', 'absent')).toMatchObject({ complaint: '', said: 'command placed' });
      const placed = at('vhosts/default/htdocs/.well-known/acme-challenge/Token_1');
      expect(readFileSync(placed, 'utf8')).toBe('Token_1.Thumb-1');
      writeFileSync(at('vhosts/default/htdocs/.well-known/acme-challenge/theirs'), '');
      expect(proof()('undo', 'absent')).toMatchObject({ status: 0, said: 'undone' });
      expect(existsSync(placed)).toBe(false);
      expect(readdirSync(at('vhosts/default/htdocs/.well-known/acme-challenge'))).toEqual(['theirs']);
      chmodSync(at('vhosts/default/htdocs'), 0o777);
      expect(proof()('do', 'absent')).toMatchObject({ status: 68 });
    });
  });
});
