import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { quiet, resolvePowerShell } from '../../../build/powershell-runtime.ts';
import { commandLine, scriptOf } from '../../../electron/remote/windows/script-text.ts';
import { type VerbName, verbs } from '../../../electron/remote/windows/verbs.ts';

const names = Object.keys(verbs) as VerbName[];
const runtime = await resolvePowerShell();
const words = commandLine.split(' ').slice(1);
const base64 = (text: string) => Buffer.from(text).toString('base64');

async function bootstrap(input: string): Promise<{ code: number | null; said: string }> {
  if (runtime.kind === 'none') throw new Error(runtime.reason);
  const child = spawn(runtime.executable, words, { env: quiet(), stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (bytes) => {
    said += bytes;
  });
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return { code, said };
}

const script = base64("[Console]::Out.WriteLine('it ran with ' + (skDec 1)); exit 7");
const parameters = base64('{"name":"Zoë ☃"}');

// Without a .NET SDK there is no PowerShell to try it on; the double has said so loudly by then.
describe.skipIf(runtime.kind === 'none')('the bootstrap under real PowerShell', () => {
  it('runs the script with its parameters, and its exit code is the script’s', async () => {
    expect(await bootstrap(`${script}\n${parameters}\nend\n`)).toEqual({
      code: 7,
      said: 'it ran with {"name":"Zoë ☃"}\n',
    });
  });

  it('takes line ends of both kinds', async () => {
    expect(await bootstrap(`${script}\r\n${parameters}\r\nend\r\n`)).toMatchObject({ code: 7 });
  });

  it.each([
    ['nothing came', ''],
    ['the script alone came', `${script}\n`],
    ['the last line is missing', `${script}\n${parameters}\n`],
    ['the last line is cut', `${script}\n${parameters}\nen`],
  ])('does nothing at all when %s', async (_, input) => {
    expect(await bootstrap(input)).toEqual({ code: 44, said: '' });
  });

  it('says by its exit code that a script gave no result', async () => {
    expect(await bootstrap(`${base64('$null = 1')}\n${parameters}\nend\n`)).toMatchObject({ code: 43 });
  });

  it('is given scripts that PowerShell’s own parser takes without a complaint', async () => {
    const parsing = `
$all = ConvertFrom-Json -InputObject (skDec 1)
foreach ($p in $all.PSObject.Properties) {
  $errors = $null
  $null = [Management.Automation.Language.Parser]::ParseInput([string]$p.Value, [ref]$null, [ref]$errors)
  [Console]::Out.WriteLine($p.Name + ' ' + $errors.Count)
}
exit 0`;
    const scripts = Object.fromEntries(names.map((verb) => [verb, scriptOf(verb)]));
    const input = [base64(parsing), base64(JSON.stringify(scripts)), 'end', ''].join('\n');
    expect(await bootstrap(input)).toEqual({ code: 0, said: names.map((verb) => `${verb} 0\n`).join('') });
  });

  it('carries several megabytes', async () => {
    const large = base64('x'.repeat(3_000_000));
    const counting = base64('[Console]::Out.WriteLine((skDec 1).Length)');
    expect(await bootstrap(`${counting}\n${large}\nend\n`)).toMatchObject({ said: '3000000\n' });
  });
});
