import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scriptFiles } from '../../../../electron/remote/windows/script-files.ts';
import { scriptOf } from '../../../../electron/remote/windows/script-text.ts';
import { type VerbName, verbs } from '../../../../electron/remote/windows/verbs.ts';
import { scriptFaults } from '../../../support/powershell-lint.ts';

const names = Object.keys(verbs) as VerbName[];

describe('the scripts', () => {
  it.each(Object.keys(scriptFiles))(
    '%s.ps1 is PowerShell 5.1 and keeps Windows in the adapters',
    async (name) => {
      expect(
        await scriptFaults(scriptFiles[name] ?? '', {
          isAdapter: name.startsWith('adapters-') || name === 'bootstrap',
        }),
      ).toEqual([]);
    },
  );

  it.each(names)('%s as a whole parses', async (verb) => {
    expect(await scriptFaults(scriptOf(verb), { isAdapter: true })).toEqual([]);
  });

  it.each(names)('%s has every function of ours that it calls', (verb) => {
    const text = scriptOf(verb);
    const defined = new Set([...text.matchAll(/^function ([A-Z][a-z]+-Sk\w+)/gm)].map(([, name]) => name));
    const called = [...text.matchAll(/\b[A-Z][a-z]+-Sk\w+/g)].map(([name]) => name);
    expect([...new Set(called)].filter((name) => !defined.has(name))).toEqual([]);
  });

  // The second would take the place of the first without a word.
  it.each(names)('%s has no function twice', (verb) => {
    const defined = [...scriptOf(verb).matchAll(/^function ([A-Z][a-z]+-Sk\w+)/gm)].map(([, name]) => name);
    expect(defined.filter((name, at) => defined.indexOf(name) !== at)).toEqual([]);
  });

  it('has a file for each verb and no file without one', () => {
    const files = Object.keys(scriptFiles).filter((name) => name.startsWith('verb-'));
    expect(files.sort()).toEqual(names.map((verb) => `verb-${verb}`).sort());
  });

  it('names each step of a refusal by a code the app knows', async () => {
    const { refusals } = await import('../../../../electron/remote/windows/failure.ts');
    const used = Object.values(scriptFiles).flatMap((text) =>
      [...text.matchAll(/New-SkRefusal '([a-z-]+)'/g)].map(([, code]) => code),
    );
    expect([...new Set(used)].sort()).toEqual([...refusals].sort());
  });
});

describe('the adapters', () => {
  const isAdapter = (name: string) => name.startsWith('adapters-');
  const doubles = new URL('../../../doubles/windows/', import.meta.url);
  const double = readdirSync(doubles)
    .filter((name) => isAdapter(name) && name.endsWith('.ps1'))
    .map((name) => readFileSync(new URL(name, doubles), 'utf8'))
    .join('\n');
  const named = Object.entries(scriptFiles);
  const windows = named.flatMap(([name, text]) => (isAdapter(name) ? [text] : [])).join('\n');
  const others = named.flatMap(([name, text]) => (isAdapter(name) ? [] : [text]));
  const defined = (text: string) =>
    [...text.matchAll(/^function ([A-Z][a-z]+-Sk\w+)/gm)].map(([, name = '']) => name);
  const used = (text: string) => [...text.matchAll(/\b[A-Z][a-z]+-Sk\w+/g)].map(([name]) => name);

  it('of Windows and of the double have every function that the verbs call', () => {
    const own = others.flatMap(defined);
    const wanted = new Set(
      Object.values(others)
        .flatMap(used)
        .filter((name) => !own.includes(name)),
    );
    expect(wanted.size).toBeGreaterThan(15);
    expect([...wanted].filter((name) => !defined(windows).includes(name))).toEqual([]);
    expect([...wanted].filter((name) => !defined(double).includes(name))).toEqual([]);
  });

  it('of Windows hold nothing that no verb calls', () => {
    const called = Object.values(scriptFiles).flatMap(used);
    const idle = defined(windows).filter((name) => called.filter((each) => each === name).length < 2);
    expect(idle).toEqual([]);
  });
});

describe('the lint', () => {
  it.each([
    ['syntax', 'if ($true) {'],
    ['syntax', '$a = $b ? 1 : 2'],
    ['syntax', '$a = $b ?? 1'],
    ['syntax', '$a ??= 1'],
    ['syntax', '$a?.b'],
    ['&& and || came with 7.0', 'a && b'],
    ['&& and || came with 7.0', 'a || b'],
    ['parameter newer than 5.1', '1..3 | ForEach-Object -Parallel { $_ }'],
    ['parameter newer than 5.1', 'ConvertFrom-Json -AsHashtable $x'],
    ['variable newer than 5.1', 'if ($IsWindows) { 1 }'],
    ['member of newer .NET', '[Convert]::ToHexString($b)'],
    ['member of newer .NET', '$rsa.ImportFromPem($text)'],
    ['type newer than 5.1', "[semver]'7.0'"],
    ['refuses under FIPS', '[Security.Cryptography.SHA256]::Create()'],
    ['refuses under FIPS', 'New-Object Security.Cryptography.SHA256Managed'],
    ['refuses under FIPS', 'New-Object System.Security.Cryptography.MD5CryptoServiceProvider'],
    ['redirection ends a script of 5.1 under Stop', '& $exe 2>&1'],
    ['command that is translated, shows secrets or runs text', 'netsh http show sslcert'],
    ['command that is translated, shows secrets or runs text', 'Invoke-Expression $x'],
    ['Windows belongs in the adapters', "Get-Service -Name 'W3SVC'"],
    ['drives and environment belong in the adapters', '$x = $env:windir'],
    ['drives and environment belong in the adapters', "Get-Thing 'HKLM:\\SOFTWARE'"],
    ['letters beyond ASCII', "'Zertifikat für'"],
  ])('finds: %s in %s', async (rule, source) => {
    expect((await scriptFaults(source)).map((fault) => fault.rule)).toContain(rule);
  });

  it('takes what 5.1 takes', async () => {
    expect(
      await scriptFaults(
        '$h = New-Object Security.Cryptography.SHA256CryptoServiceProvider; foreach ($a in @(1, 2)) { if ($a -gt 1) { [string]$a } else { $null = $a } }',
      ),
    ).toEqual([]);
  });
});
