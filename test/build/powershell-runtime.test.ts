import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { POWERSHELL_VERSION, resolveNow } from '../../build/powershell-runtime.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-runtime-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function program(path: string, says: string): string {
  writeFileSync(path, `#!/bin/sh\necho '${says}'\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('the PowerShell of the tests', () => {
  it('is the one that a person names, with its own version', async () => {
    const executable = program(join(folder, 'mine'), 'PowerShell 7.4.2');
    expect(await resolveNow(folder, executable)).toEqual({
      kind: 'powershell',
      executable,
      version: '7.4.2',
    });
  });

  it('is none when a person says so, and a mistake is not replaced by a guess', async () => {
    expect(await resolveNow(folder, 'none')).toMatchObject({ kind: 'none' });
    await expect(resolveNow(folder, join(folder, 'missing'))).rejects.toThrow('no PowerShell');
    const other = program(join(folder, 'other'), 'GNU bash 5.2');
    await expect(resolveNow(folder, other)).rejects.toThrow('no PowerShell');
  });

  it('is taken from the cache without asking anybody', async () => {
    const place = join(folder, `powershell-${POWERSHELL_VERSION}`);
    mkdirSync(place);
    const executable = program(join(place, 'pwsh'), 'never started');
    expect(await resolveNow(folder, undefined)).toEqual({
      kind: 'powershell',
      executable,
      version: POWERSHELL_VERSION,
    });
  });

  it('is not fetched again for a day where that failed', async () => {
    writeFileSync(join(folder, `powershell-${POWERSHELL_VERSION}-unreachable`), 'no network');
    expect(await resolveNow(folder, undefined)).toMatchObject({
      kind: 'none',
      reason: expect.stringMatching('lately'),
    });
  });
});
