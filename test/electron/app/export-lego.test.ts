import { describe, expect, it } from 'vitest';
import { exportJob } from '../../../electron/app/export/export.ts';
import { unitWord } from '../../../electron/app/export/lego-files.ts';
import { certificate, fileOf, jobOf } from './export-jobs.ts';

describe('what lego is told', () => {
  const unit = 'systemd/sealkeeper-lego-shop.example.com';
  const lines = (change: object, path: string) => fileOf(change, 'lego', path).split('\n');

  it('is all that the owner wished for, in a command that no shell reads', () => {
    const [command = ''] = lines({}, `${unit}.service`).filter((line) => line.startsWith('ExecStart='));
    expect(command).toBe(
      'ExecStart=/usr/bin/lego --server https://acme.example/directory --accept-tos --email me@example.com ' +
        '--key-type ec384 --path /var/lib/sealkeeper-lego/shop.example.com --domains shop.example.com ' +
        '--domains www.shop.example.com --http --http.webroot /var/lib/sealkeeper-lego/proof renew ' +
        '--preferred-chain "Root X1" --days 30 --no-random-sleep ' +
        '--renew-hook "systemctl try-reload-or-restart apache2.service"',
    );
    expect(fileOf({}, 'lego', `${unit}-first.service`)).toMatch(/ run --preferred-chain "Root X1"$/m);
  });

  it('is got where nothing is, and renewed where something is', () => {
    const pair = '/var/lib/sealkeeper-lego/shop.example.com/certificates/shop.example.com.crt';
    expect(lines({}, `${unit}-first.service`)).toContain(`ConditionPathExists=!${pair}`);
    expect(lines({}, `${unit}.service`)).toContain(`ConditionPathExists=${pair}`);
    expect(lines({}, `${unit}.service`)).toContain(
      'After=network-online.target sealkeeper-lego-shop.example.com-first.service',
    );
  });

  it.each([
    ['plain', 'plain'],
    ['"; rm -rf /', '"\\"; rm -rf /"'],
    ['100% $HOME \\', '"100%% $$HOME \\\\"'],
  ])('has words that systemd takes as they are: %s', (word, written) => {
    expect(unitWord(word)).toBe(written);
  });

  it.each([
    [{}, 'apache', 'plain', ['RewriteEngine on'], []],
    [{}, 'apache', 'encrypted', [expect.stringContaining('Strict-Transport-Security')], []],
    [
      { redirect: false, hsts: false },
      'apache',
      'plain',
      [expect.stringMatching(/^Alias /)],
      ['RewriteEngine on'],
    ],
    [{ install: [{ target: 'nginx' }] }, 'nginx', 'plain', ['    return 301 https://$host$request_uri;'], []],
    [
      { install: [{ target: 'nginx' }], redirect: false },
      'nginx',
      'plain',
      [],
      ['    return 301 https://$host$request_uri;'],
    ],
  ])('shows a web server what to include: %j, %s, %s', (change, web, part, there, gone) => {
    const said = lines(change, `${web}/sealkeeper-lego-shop.example.com-${part}.conf`);
    expect(said).toEqual(expect.arrayContaining(there));
    for (const line of gone) expect(said).not.toContain(line);
  });

  it('listens itself where the certificate is for mail alone', () => {
    const mail = { install: [{ target: 'postfix' }, { target: 'dovecot' }] };
    const files = exportJob(jobOf(mail), 'lego').map(({ path }) => path);
    expect(files.filter((path) => /apache|nginx/.test(path))).toEqual([]);
    const text = fileOf(mail, 'lego', `${unit}.service`);
    expect(text).not.toContain('webroot');
    expect(text).toContain('try-reload-or-restart postfix.service dovecot.service"');
  });

  it.each([
    [certificate({ contact: undefined }), ['certificate.contact']],
    [certificate({ key: 'rsa-3072' }), ['certificate.key']],
  ])('is refused where lego cannot: %j', (change, fields) => {
    expect(() => exportJob(jobOf(change), 'lego')).toThrow(
      expect.objectContaining({ problem: { code: 'export-unfit', facts: { engine: 'lego', fields } } }),
    );
    expect(exportJob(jobOf(change), 'certbot')).not.toEqual([]);
  });
});
