import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onlyRootPrelude } from '../../../../electron/remote/only-root.ts';
import { foreignPairsShell } from '../../../../electron/renewers/hook/shell-foreign-pairs.ts';
import { posixShells } from '../../../support/posix-shells.ts';

/** Which pairs of a file of Apache's are loaded. What cannot be told from outside counts: better one look too many. */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-sections-'));
  writeFileSync(join(folder, 'there'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const known = [
  String.raw`hk_tab=$(printf '\t') hk_server_root=$2`,
  'hk_modules=$sk_newline"core_module"$sk_newline"ssl_module"$sk_newline"mpm_event_module"$sk_newline',
  'hk_defines=$sk_newline"LIVE"$sk_newline',
].join('\n');
const script = `set -u\n${onlyRootPrelude}${foreignPairsShell.replaceAll('\\$', '$')}\n${known}\nhk_pairs "$1"\n`;

const pair = ['SSLCertificateFile a', 'SSLCertificateKeyFile b'];
const site = (...lines: readonly string[]) => ['<VirtualHost *:443>', ...lines, '</VirtualHost>'];
const within = (section: string, ...lines: readonly string[]) => {
  const [name = ''] = section.split(' ');
  return [`<${section}>`, ...lines, `</${name}>`];
};

describe.each(posixShells)('the pairs that $program finds', ({ program, options }) => {
  const count = (lines: readonly string[]): number => {
    const path = join(folder, 'site.conf');
    writeFileSync(path, `${lines.join('\n')}\n`);
    const done = spawnSync(program, [...options, '-c', script, 'sh', path, folder], { encoding: 'utf8' });
    expect(done.stderr).toBe('');
    const found = done.stdout.split('\n').filter((line) => line !== '');
    for (const line of found) expect(line).toBe(`${folder}/a\t${folder}/b`);
    return found.length;
  };

  it.each<[string, readonly string[], number]>([
    ['of a site with its engine on', site('SSLEngine on', ...pair), 1],
    ['of one that may be encrypted', site('SSLEngine optional', ...pair), 1],
    ['of one that says nothing of its engine, as a port may switch it on', site(...pair), 1],
    ['not of one with its engine off', site('SSLEngine off', ...pair), 0],
    ['not of one with its engine off behind the pair', site(...pair, '  sslengine "Off"'), 0],
    ['of one whose engine a later line switches on', site('SSLEngine off', ...pair, 'SSLEngine on'), 1],
    ['of the one behind such a site', [...site('SSLEngine off', ...pair), ...site(...pair)], 1],
    ['of a site for a module that is loaded', within('IfModule mod_ssl.c', ...site(...pair)), 1],
    ['of one by the module’s own name', within('IfModule "ssl_module"', ...site(...pair)), 1],
    ['not for a module that is missing', within('IfModule mod_gnutls.c', ...site(...pair)), 0],
    ['not for one that must be missing', within('ifmodule !ssl_module', ...site(...pair)), 0],
    ['for one that must be missing, and is', within('IfModule !mod_gnutls.c', ...site(...pair)), 1],
    ['for a kind of processes', within('IfModule event.c', ...site(...pair)), 1],
    ['not for another one', within('IfModule prefork.c', ...site(...pair)), 0],
    ['for a source that tells no module', within('IfModule sapi_apache2.c', ...site(...pair)), 1],
    ['for a define that is set', within('IfDefine LIVE', ...site(...pair)), 1],
    ['not for one that is not', within('IfDefine LIV', ...site(...pair)), 0],
    ['not for a pattern', within('IfDefine *', ...site(...pair)), 0],
    ['not for one that must not be set', within('IfDefine !LIVE', ...site(...pair)), 0],
    ['for a file that is there', within('IfFile "there"', ...site(...pair)), 1],
    ['not for a file that is not', within('IfFile "not there"', ...site(...pair)), 0],
    ['for what only Apache knows', within('IfVersion < 2.2', ...site(...pair)), 1],
    ['for a variable', within(`IfModule ${'$'}{WHICH}`, ...site(...pair)), 1],
    ['within a site', site(...within('IfDefine NEVER', ...pair)), 0],
    [
      'not where a section further out is left, whatever those within it say',
      within('IfDefine NEVER', ...within('IfModule mod_ssl.c', ...site(...pair)), ...site(...pair)),
      0,
    ],
    ['behind a section that is left', [...within('IfDefine NEVER', ...site()), ...site(...pair)], 1],
    ['of lines that go on', site('SSLCertificateFile \\', '  a', 'SSLCertificateKeyFile \\', '  b'), 1],
    ['not of comments', site('# SSLCertificateFile a', '#SSLCertificateKeyFile b'), 0],
  ])('are those %s', (_title, lines, expected) => {
    expect(count(lines)).toBe(expected);
  });
});
