import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { resolveSshHost, sshAliases } from '../../../../electron/remote/ssh/config.ts';
import { readSshConfig } from '../../../../electron/remote/ssh/config-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'ssh-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = `
Host shop
  HostName shop.example.com
  port 2222
  USER deploy
  IdentityFile ~/.ssh/%r_%h
  IdentityFile "/keys/with space"
  HostKeyAlias the-shop

Host behind
  ProxyJump shop
Host direct
  ProxyJump none
Host tricky
  hostname %h.internal
  CanonicalizeHostname yes
  CanonicalDomains example.invalid
Match host evil exec "touch ${join(folder, 'executed')}"
  User root
Host *.wild !not.wild two names
  User wild
Host *
  User everybody
  IdentityFile ~/.ssh/for_all
`;

describe('resolveSshHost', () => {
  it('follows an alias to host, port, user and keys, first value first', () => {
    expect(resolveSshHost('shop', text, '/home/me')).toEqual({
      hostName: 'shop.example.com',
      port: 2222,
      user: 'deploy',
      identityFiles: ['/home/me/.ssh/deploy_shop.example.com', '/keys/with space', '/home/me/.ssh/for_all'],
      isIdentitiesOnly: false,
      hostKeyAlias: 'the-shop',
      unsupported: ['Match exec'],
    });
  });

  it.each([
    ['nowhere.example', { hostName: 'nowhere.example', port: 22, user: 'everybody' }],
    ['a.wild', { user: 'wild' }],
    ['not.wild', { user: 'everybody' }],
    ['names', { user: 'wild' }],
    ['behind', { unsupported: ['ProxyJump', 'Match exec'] }],
    ['direct', { unsupported: ['Match exec'] }],
    ['tricky', { hostName: 'tricky.internal' }],
  ])('answers for %s', (alias, expected) => {
    expect(resolveSshHost(alias, text, '/home/me')).toMatchObject(expected);
  });

  it('runs nothing that the file names', () => {
    resolveSshHost('evil', text, '/home/me');
    expect(() => rmSync(join(folder, 'executed'))).toThrow(/ENOENT/);
  });

  it('knows when only the configured keys may be tried', () => {
    const text = 'Host shop\n  identitiesonly Yes\nHost *\n  IdentitiesOnly no\n';
    expect(resolveSshHost('shop', text, '/home/me').isIdentitiesOnly).toBe(true);
    const asTrue = text.replace('Yes', 'true');
    expect(resolveSshHost('shop', asTrue, '/home/me').isIdentitiesOnly).toBe(true);
    expect(resolveSshHost('other', text, '/home/me').isIdentitiesOnly).toBe(false);
  });

  it('takes an empty file for no rules at all', () => {
    expect(resolveSshHost('shop', '', '/home/me')).toEqual({
      hostName: 'shop',
      port: 22,
      identityFiles: [],
      isIdentitiesOnly: false,
      unsupported: [],
    });
  });

  it('lists the hosts one could choose', () => {
    expect(sshAliases(text)).toEqual(['shop', 'behind', 'direct', 'tricky', 'two', 'names']);
  });
});

describe('readSshConfig', () => {
  it('follows includes without letting their sections swallow what comes after', async () => {
    mkdirSync(join(folder, 'config.d'));
    writeFileSync(join(folder, 'config.d', 'a.conf'), 'Host a\n  User from-a\n');
    writeFileSync(join(folder, 'config.d', 'b.conf'), 'Host b\n  User from-b\nInclude again\n');
    writeFileSync(join(folder, 'config.d', 'ignored'), 'Host a\n  User wrong\n');
    const file = join(folder, 'config');
    writeFileSync(file, `Include ${join(folder, 'config.d')}/*.conf missing\nPort 2200\n`);
    const read = await readSshConfig(file, folder);
    expect(resolveSshHost('a', read, folder)).toMatchObject({ user: 'from-a', port: 2200 });
    expect(resolveSshHost('b', read, folder)).toMatchObject({
      user: 'from-b',
      port: 2200,
      unsupported: ['Include'],
    });
    expect(resolveSshHost('c', read, folder)).toMatchObject({ port: 2200, unsupported: [] });
  });

  it('comes to an end where a file includes itself', async () => {
    const file = join(folder, 'endless');
    writeFileSync(file, 'User me\nInclude endless\n');
    const read = await readSshConfig(file, folder);
    expect(resolveSshHost('a', read, folder)).toMatchObject({ user: 'me', unsupported: ['Include'] });
  });

  it('is empty where there is no file', async () => {
    expect(await readSshConfig(join(folder, 'no', 'file'), folder)).toBe('');
  });
});
