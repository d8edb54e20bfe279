import { chmodSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { posixShells } from '../../../support/posix-shells.ts';
import { certbotGround } from './certbot-ground.ts';

/** A lineage whose proofs certbot sets in the DNS itself, with a login that lies beside what the hook knows. */
describe.each(posixShells)('a lineage that is proven by DNS in $program', ({ program, options }) => {
  const { at, write, tree, command } = certbotGround(program, options);
  const own = 'etc/renew/certs/shop.test/1';
  const told = (dns: string, seconds = '30') =>
    write(
      `${own}/certbot`,
      `program=/usr/bin/certbot\nserver=https://ca.test/dir\ncontact=\nwebroot=/var/www/sealkeeper-acme\nlineage=shop.test\ndns=${dns}\ndns-seconds=${seconds}\n`,
    );
  const settings = () => readFileSync(at('letsencrypt/renewal/shop.test.conf'), 'utf8');

  it('names the login of this very run, is known again for ours, and is taken back whole', () => {
    told('dns-rfc2136');
    write(`${own}/dns/login`, 'secret');
    command('prepare', 0);
    expect(command('do', 0, 'absent')).toMatchObject({ status: 0 });
    expect(settings()).toContain(
      `authenticator = dns-rfc2136\ndns_rfc2136_credentials = ${at(own)}/dns/login\ndns_rfc2136_propagation_seconds = 30\n`,
    );
    expect(settings()).toContain('# handed over by Sealkeeper\n');
    expect(settings()).not.toContain('webroot');
    expect(settings()).not.toContain('secret');
    // A later run lays its own down in its place, and brings this one back.
    const first = settings();
    told('dns-cloudflare', '20');
    expect(command('prepare', 1)).toMatchObject({ status: 0, said: 'adopted' });
    command('do', 1, 'adopted');
    expect(settings()).toContain('dns_cloudflare_propagation_seconds = 20');
    expect(command('undo', 1, 'adopted')).toMatchObject({ status: 0, said: 'undone' });
    expect(settings()).toBe(first);
    expect(command('undo', 0, 'absent')).toMatchObject({ status: 0, said: 'undone' });
    expect(tree()).toEqual([]);
  });

  it.each([
    ['a part that we do not know', () => told('dns-other; id')],
    ['a wait that is no number', () => told('dns-rfc2136', '3 0')],
    ['a login that is not there', () => rmSync(at(`${own}/dns/login`))],
    ['a login that others may read', () => chmodSync(at(`${own}/dns/login`), 0o640)],
    [
      'a login that is a link',
      () => {
        rmSync(at(`${own}/dns/login`));
        write('etc/elsewhere', 'secret');
        symlinkSync(at('etc/elsewhere'), at(`${own}/dns/login`));
      },
    ],
  ])('is not laid down with %s', (_, change) => {
    told('dns-rfc2136');
    write(`${own}/dns/login`, 'secret');
    change();
    command('prepare', 0);
    expect(command('do', 0, 'absent').status).not.toBe(0);
    expect(tree('letsencrypt/renewal').filter((path) => path.includes('shop.test.conf'))).toEqual([]);
  });
});
