import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { posixShells } from '../../../support/posix-shells.ts';
import { certbotGround } from './certbot-ground.ts';

/** The command by which certbot takes a certificate over, its inverse, and the way back of an undo that came to nothing. */
describe.each(posixShells)('a lineage of certbot in $program', ({ program, options }) => {
  const { at, write, tree, call, command, again, renew, calls } = certbotGround(program, options);

  it('is laid down with the newest of several accounts', () => {
    for (const [account, day] of [
      ['0aaa', 1],
      ['0bbb', 3],
      ['0ccc', 2],
    ] as const) {
      write(`letsencrypt/accounts/ca.test/dir/${account}/regr.json`, '{}');
      utimesSync(at(`letsencrypt/accounts/ca.test/dir/${account}/regr.json`), day * 86_400, day * 86_400);
    }
    expect(command('prepare', 0)).toMatchObject({ status: 0, said: 'absent' });
    expect(command('do', 0, 'absent')).toMatchObject({ status: 0, said: 'command adopted' });
    expect(tree().join('\n')).toContain('account = 0bbb\n');
    expect(calls()).toBe('');
  });

  it.each([
    ['ISRG Root X1', 0],
    ['Root (old) 1.0', 0],
    ['Root\'"; id', 64],
    ['a, b', 64],
    [' Root', 64],
    ['$(id)', 64],
  ])('asks for the chain that its owner chose, if that is a name: %j', (chain, status) => {
    const told = 'program=/usr/bin/certbot\nserver=https://ca.test/dir\ncontact=\nwebroot=/var/www/x\n';
    write('etc/renew/certs/shop.test/1/certbot', `${told}chain=${chain}\nlineage=shop.test\n`);
    command('prepare', 0);
    expect(command('do', 0, 'absent').status === 0).toBe(status === 0);
    const conf = tree().find((one) => one.includes('[renewalparams]')) ?? '';
    expect(conf.includes(`\npreferred_chain = ${chain}\n`)).toBe(status === 0);
  });

  it.each([
    [1, 0, 'tried\n'],
    [2, 0, 'tried\ntried\n'],
    [3, 1, 'tried\ntried\n'],
  ])('is tried once more where a trial fails: works at trial %s, ends with %s', (works, status, tried) => {
    write('letsencrypt/renewal/shop.test.conf', 'server = https://ca.test/dir\n');
    expect(call('eval', `trials=${works}; sk_certbot_prove shop.test`).status).toBe(status);
    expect(calls()).toBe(tried);
  });

  it('of a program that is not ours to call is known by its pair', () => {
    write('etc/renew/certs/shop.test/1/other', 'renewer=certbot\n');
    const stood = call('eval', 'sk_other_prove() { echo "pair of $1"; }; sk_certbot_prove shop.test');
    expect(stood).toMatchObject({ status: 0, said: 'pair of shop.test' });
    expect(call('sk_certbot_force', 'shop.test')).toMatchObject({ status: 66 });
    expect(calls()).toBe('');
  });

  it('with what certbot has renewed since is taken back, and is the same again where that comes to nothing', () => {
    expect(command('prepare', 0)).toMatchObject({ status: 0, said: 'absent' });
    expect(command('do', 0, 'absent')).toMatchObject({ status: 0, said: 'command adopted' });
    renew(2);
    const handedOver = tree();
    expect(command('undo', 0, 'absent')).toMatchObject({ status: 0, said: 'undone' });
    expect(tree()).toEqual([]);
    expect(again(0)).toMatchObject({ status: 0 });
    expect(tree()).toEqual(handedOver);
    // Nobody is asked for another account.
    expect(calls()).toBe('registered\n');
    expect(again(0)).toMatchObject({ status: 0 });
    expect(tree()).toEqual(handedOver);
    expect(command('undo', 0, 'absent')).toMatchObject({ status: 0, said: 'undone' });
    expect(tree()).toEqual([]);
  });

  it('leaves nothing of what certbot made for itself when it was first started', () => {
    const before = tree('var');
    command('prepare', 0);
    command('do', 0, 'absent');
    expect(tree('var')).toHaveLength(before.length + 3);
    command('undo', 0, 'absent');
    expect(tree('var')).toEqual(before);
  });

  it.each([
    [
      'was there before',
      'undone',
      () => write('var/log/letsencrypt/letsencrypt.log', 'of others'),
      () => undefined,
    ],
    [
      'another certificate came to need',
      'kept',
      () => undefined,
      () => write('letsencrypt/renewal/other.test.conf', 'of others'),
    ],
  ])('leaves the log that %s', (_, said, before, since) => {
    before();
    command('prepare', 0);
    command('do', 0, 'absent');
    since();
    expect(command('undo', 0, 'absent')).toMatchObject({ status: 0, said });
    expect(existsSync(at('var/log/letsencrypt/letsencrypt.log'))).toBe(true);
    expect(existsSync(at('var/lib/letsencrypt'))).toBe(false);
  });

  it('that an earlier run had handed over comes back, and gives way again', () => {
    command('prepare', 0);
    command('do', 0, 'absent');
    renew(2, 'of the first run');
    const first = tree();
    write('etc/live/shop.test/fullchain.pem', '-----BEGIN CERTIFICATE-----\nsecond\n');
    expect(command('prepare', 1)).toMatchObject({ status: 0, said: 'adopted' });
    expect(command('do', 1, 'adopted')).toMatchObject({ status: 0, said: 'command adopted' });
    renew(2, 'of the second run');
    const second = tree();
    expect(command('undo', 1, 'adopted')).toMatchObject({ status: 0, said: 'undone' });
    expect(tree()).toEqual(first);
    expect(again(1)).toMatchObject({ status: 0 });
    expect(tree()).toEqual(second);
    expect(command('undo', 1, 'adopted')).toMatchObject({ status: 0, said: 'undone' });
    expect(tree()).toEqual(first);
    expect(command('undo', 0, 'absent')).toMatchObject({ status: 0, said: 'undone' });
    expect(tree()).toEqual([]);
  });

  it('without a folder for proofs listens itself, and gives way to a later one of ours', () => {
    const file = 'etc/renew/certs/shop.test/1/certbot';
    write(file, readFileSync(at(file), 'utf8').replace('webroot=/var/www/sealkeeper-acme', 'webroot='));
    command('prepare', 0);
    expect(command('do', 0, 'absent')).toMatchObject({ status: 0, said: 'command adopted' });
    const settings = readFileSync(at('letsencrypt/renewal/shop.test.conf'), 'utf8');
    expect(settings.split('\n')).toContain('authenticator = standalone');
    expect(settings).not.toContain('webroot');
    expect(command('prepare', 1)).toMatchObject({ status: 0, said: 'adopted' });
    write('letsencrypt/renewal/shop.test.conf', settings.slice(settings.indexOf('\n') + 1), 0o644);
    expect(command('prepare', 2)).toMatchObject({ status: 66 });
  });

  it('is as it was where its undo had not come to it', () => {
    command('prepare', 0);
    command('do', 0, 'absent');
    renew(2);
    const handedOver = tree();
    expect(again(0)).toMatchObject({ status: 0 });
    expect(tree()).toEqual(handedOver);
  });

  it('is taken back also where there is no room to keep it meanwhile', () => {
    command('prepare', 0);
    command('do', 0, 'absent');
    // What stands in the way of its folder is as good as a full disk.
    write('run/backup/0.later', '');
    expect(command('undo', 0, 'absent')).toMatchObject({ status: 0, said: 'undone' });
    expect(tree()).toEqual([]);
    expect(again(0)).toMatchObject({ status: 0 });
    expect(existsSync(at('letsencrypt/renewal/shop.test.conf'))).toBe(true);
  });

  it('leaves what others have by now, and so does the way back', () => {
    command('prepare', 0);
    command('do', 0, 'absent');
    write('letsencrypt/renewal/theirs.conf', 'theirs');
    const before = tree();
    expect(command('undo', 0, 'absent')).toMatchObject({ status: 0, said: 'kept' });
    expect(tree().filter((line) => line.includes('theirs'))).toHaveLength(1);
    write('letsencrypt/renewal/later.conf', 'later');
    expect(again(0)).toMatchObject({ status: 0 });
    expect(tree().filter((line) => !line.includes('later.conf'))).toEqual(before);
  });

  it('is refused by a status of its own where it is told what no plan says, or by somebody else', () => {
    command('prepare', 0);
    write('etc/renew/certs/shop.test/1/certbot', 'program=/bin/sh\n');
    expect(command('do', 0, 'absent')).toMatchObject({ status: 64 });
    execFileSync('chown', ['12345', at('etc/renew/certs/shop.test/1/certbot')]);
    expect(command('do', 0, 'absent')).toMatchObject({ status: 77 });
  });
});
