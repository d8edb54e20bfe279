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
          isAdapter: name === 'adapters-windows' || name === 'bootstrap',
        }),
      ).toEqual([]);
    },
  );

  it.each(names)('%s as a whole parses', async (verb) => {
    expect(await scriptFaults(scriptOf(verb), { isAdapter: true })).toEqual([]);
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
      await scriptFaults('foreach ($a in @(1, 2)) { if ($a -gt 1) { [string]$a } else { $null = $a } }'),
    ).toEqual([]);
  });
});
