import { describe, expect, it } from 'vitest';
import { isWindowsSoftware } from '../../../../electron/remote/ssh/ident.ts';
import { commandLine } from '../../../../electron/remote/windows/script-text.ts';
import { readByLoginShell, startOfPowerShell } from '../../../doubles/windows/login-shells.ts';

const shells = ['cmd', 'powershell', 'pwsh'] as const;

describe('the double’s login shells', () => {
  it.each(shells)('%s starts PowerShell with our line as it is', (shell) => {
    const reading = readByLoginShell(commandLine, shell);
    if (reading.kind !== 'runs') throw new Error('refused');
    const start = startOfPowerShell(reading.argv);
    expect(start).toMatchObject({ kind: 'encoded' });
    expect(start.kind === 'encoded' && start.command.split('\n').length).toBeGreaterThan(5);
  });

  it.each([
    ['cmd', `powershell.exe -EncodedCommand ${'A'.repeat(8192)}`],
    ['cmd', 'powershell.exe -Command "Get-Item C:\\"'],
    ['powershell', 'powershell.exe -Command "Get-Item C:\\"'],
    ['pwsh', "powershell.exe -Command 'x'"],
    ['pwsh', 'powershell.exe -EncodedCommand $x'],
    ['powershell', 'sh -c "true"'],
  ] as const)('%s does not pass on what it would change: %s', (shell, line) => {
    const reading = readByLoginShell(line, shell);
    const start = reading.kind === 'runs' ? startOfPowerShell(reading.argv) : reading;
    expect(['refused', 'other']).toContain(start.kind);
  });
});

describe('the greeting of a server', () => {
  it.each([
    ['OpenSSH_for_Windows_9.5', true],
    ['OpenSSH_for_Windows_8.1', true],
    ['9.42_FlowSsh:_Bitvise_SSH_Server_(WinSSHD)', true],
    ['OpenSSH_9.6p1', false],
    ['dropbear_2022.83', false],
  ])('%s: Windows %s', (software, isWindows) => {
    expect(isWindowsSoftware(software)).toBe(isWindows);
  });
});
