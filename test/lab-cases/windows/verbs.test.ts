import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { windowsCase } from '../../support/windows-case.ts';
import { verbSuite } from '../../support/windows-verbs/suite.ts';

const windows = windowsCase({ executor: 'auto', starts: 'first' });

it('runs the scripts themselves wherever there is a .NET SDK', () => {
  const isWanted = process.env.SEALKEEPER_PWSH !== 'none';
  const hasSdk = isWanted && spawnSync('dotnet', ['--list-sdks']).status === 0;
  console.log(`the scripts were run by ${windows.server().executor}`);
  if (hasSdk) expect(windows.server().executor).toMatch(/^PowerShell 7/);
});

verbSuite(windows);
