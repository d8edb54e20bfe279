import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as windows from '../../../shared/by-hand/windows-commands.ts';
import { scriptFaults } from '../../support/powershell-lint.ts';

const names = ['mail.hofladen.example', 'xn--bckerei-5wa.example'];
const scripts = {
  'a request in the store': windows.requestInStore(names, 'ec-p256', true),
  'a request in files': windows.requestInFiles(names, 'rsa-3072'),
  'into the store': windows.acceptIntoStore,
  'one file with the chain': windows.chainInFile,
  'one file with a password': windows.pfxFromStore,
  'a restart': windows.restartHMailServer,
};
/** What a person may type in a window of their own is more than what we would have a program run. */
const ofPrograms = 'command that is translated, shows secrets or runs text';

describe('what the screen shows for Windows', () => {
  test.each(Object.entries(scripts))('is read by Windows PowerShell 5.1: %s', async (_what, script) => {
    const faults = await scriptFaults(script, { isAdapter: true });
    expect(faults.filter(({ rule }) => rule !== ofPrograms)).toEqual([]);
  });

  test.each([
    "a'; Remove-Item C:\\ -Recurse; '",
    'a\u2019; Stop-Computer; \u2019',
    '$(Stop-Computer)',
    '`$x',
    'a b',
  ])('keeps a name (%j) within one word', (name) => {
    const literal = /'(?:''|[\u2018\u2019\u201a\u201b]{2}|[^'\u2018\u2019\u201a\u201b])*'/g;
    const outside = (script: string) => script.replaceAll(literal, 'WORD');
    for (const script of [windows.requestInStore, windows.requestInFiles]) {
      const told = (asked: string) => script([asked], 'ec-p256', true);
      expect(outside(told(name))).toBe(outside(told('mail.hofladen.example')));
    }
  });

  test('asks for exactly the names, and for a key that such programs know', () => {
    const inf = windows.requestInStore(names, 'ec-p256', false);
    expect([...inf.matchAll(/_continue_="dns=([^&"]+)&"/g)].map(([, name]) => name)).toEqual(names);
    expect(inf).toContain('KeyLength=2048');
    expect(inf).toContain('Exportable=FALSE');
  });

  test('makes with OpenSSL, run as it is, a request for the names and a key without a password', () => {
    const folder = mkdtempSync(join(tmpdir(), 'by-hand-windows-'));
    try {
      const line = windows
        .requestInFiles(names, 'ec-p256')
        .split('\n')
        .find((one) => one.startsWith('openssl '));
      // The same quotes mean the same to sh; only the folder is another.
      const here = (line ?? 'false').replaceAll(`${windows.windowsFolder}\\`, `${folder}/`);
      execFileSync('sh', ['-e', '-c', here], { stdio: 'ignore' });
      const request = execFileSync(
        'openssl',
        ['req', '-in', `${folder}/request.csr`, '-noout', '-text', '-verify'],
        {
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      ).toString();
      expect([...request.matchAll(/DNS:([^,\s]+)/g)].map(([, name]) => name)).toEqual(names);
      execFileSync('openssl', ['pkey', '-in', `${folder}/privkey.pem`, '-noout', '-passin', 'pass:']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
