import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { quiet, resolvePowerShell } from '../../../build/powershell-runtime.ts';
import { commandLine, inputLines, scriptOf } from '../../../electron/remote/windows/script-text.ts';
import { makePfx } from '../../doubles/windows/model/certificates.ts';
import { fresh, intermediate } from '../../support/windows-verbs/shop.ts';

const runtime = await resolvePowerShell();
const password = 'Hush-Kennwort-4711';
const pfx = makePfx(fresh, [intermediate], password);

/** Script blocks, modules and transcripts: all that a company’s rules can have PowerShell write down (about_Logging). */
const policies = (transcripts: string) => ({
  PowerShellPolicies: {
    ScriptBlockLogging: { EnableScriptBlockInvocationLogging: true, EnableScriptBlockLogging: true },
    ModuleLogging: { EnableModuleLogging: true, ModuleNames: ['*'] },
    Transcription: { EnableTranscripting: true, EnableInvocationHeader: true, OutputDirectory: transcripts },
  },
  LogLevel: 'verbose',
});

/** What stands in for the machine's store, which only Windows has; all else of the script is as it travels. */
const store = `
function Assert-SkAdministrator { }
$script:skKept = @()
function Open-SkStore([string]$name, [string]$mode) {
  $s = [pscustomobject]@{ Certificates = @() }
  $s | Add-Member -MemberType ScriptMethod -Name Add -Value { param($c) $script:skKept += $c } -PassThru |
    Add-Member -MemberType ScriptMethod -Name Close -Value { }
  $s
}
function Set-SkFriendlyName($certificate, [string]$name) { }
function Find-SkCertificate([string]$store, [string]$thumbprint) { foreach ($c in $script:skKept) { if ($c.Thumbprint -eq $thumbprint) { return $c } } }
`;

/** A system whose log is a file, in namespaces of its own: PowerShell writes to /dev/log, which this computer may lack. */
const apart = `
mount -t tmpfs own "$1/dev" && for n in null zero random urandom tty; do touch "$1/dev/$n" && mount --bind /dev/$n "$1/dev/$n" || exit 90; done
ln -s /proc/self/fd "$1/dev/fd" && mkdir "$1/dev/shm" && mount --move "$1/dev" /dev || exit 91
pwsh=$2 log=$1/system.log; shift 2
env -u XDG_CONFIG_HOME "$pwsh" -NoLogo -NoProfile -NonInteractive -Command "
\\$s = [Net.Sockets.Socket]::new('Unix', 'Dgram', 'Unspecified')
\\$s.Bind([Net.Sockets.UnixDomainSocketEndPoint]::new('/dev/log'))
\\$f = [IO.File]::Create('$log'); \\$b = [byte[]]::new(1MB)
while (\\$true) { \\$n = \\$s.Receive(\\$b); \\$f.Write(\\$b, 0, \\$n); \\$f.Flush() }" </dev/null >/dev/null 2>&1 &
listener=$!
for turn in $(seq 200); do [ ! -S /dev/log ] || break; sleep 0.1; done
"$pwsh" "$@"; code=$?
sleep 0.3; kill $listener
exit $code
`;

async function importLogged(
  base: string,
  script: string,
): Promise<{ code: number | null; said: string; logged: string }> {
  if (runtime.kind === 'none') throw new Error(runtime.reason);
  const transcripts = join(base, 'transcripts');
  for (const folder of ['dev', 'config/powershell', 'transcripts'])
    mkdirSync(join(base, folder), { recursive: true });
  writeFileSync(
    join(base, 'config/powershell/powershell.config.json'),
    JSON.stringify(policies(transcripts)),
  );
  const words = commandLine.split(' ').slice(1);
  const child = spawn(
    'unshare',
    [
      '--mount',
      '--pid',
      '--fork',
      '--kill-child',
      '--mount-proc',
      'sh',
      '-c',
      apart,
      'apart',
      base,
      runtime.executable,
      ...words,
    ],
    {
      env: { ...quiet(), XDG_CONFIG_HOME: join(base, 'config') },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  let said = '';
  child.stdout.on('data', (bytes) => {
    said += bytes;
  });
  const [, ...rest] = inputLines(
    'import',
    'MARK',
    { store: 'My', label: 'shop', exportable: false },
    { pfx, password },
  );
  child.stdin.end(`${[Buffer.from(script).toString('base64'), ...rest].join('\n')}\n`);
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const files = readdirSync(transcripts, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  expect(files.length).toBeGreaterThan(0);
  const logged = [join(base, 'system.log'), ...files.map((one) => join(one.parentPath, one.name))];
  return { code, said, logged: logged.map((file) => readFileSync(file, 'latin1')).join('\n') };
}

const own = 'function Test-SkPrivateKey';
const withStore = scriptOf('import').replace(own, `${store}${own}`);
/** Any stretch of a secret that would do to find it, in each form in which it travels. */
const traces = [
  pfx.toString('base64'),
  pfx.toString('hex').toUpperCase(),
  password,
  Buffer.from(password).toString('base64'),
].flatMap((text) => (text.length < 100 ? [text] : [text.slice(40, 80), text.slice(-80, -40)]));

// Without a .NET SDK there is no PowerShell to try it on; the double has said so loudly by then.
describe.skipIf(runtime.kind === 'none')('a server whose PowerShell writes down all that it does', () => {
  it('has learnt neither key nor password when a certificate was imported', async () => {
    const base = mkdtempSync(join(tmpdir(), 'sealkeeper-logged-'));
    try {
      const { code, said, logged } = await importLogged(base, withStore);
      expect(said).toContain('MARK result ');
      const result = JSON.parse(Buffer.from(said.trim().split(' ').at(-1) ?? '', 'base64').toString('utf8'));
      expect(result).toMatchObject({ ok: true, data: { thumbprint: fresh.thumbprint, keyAlgorithm: 'RSA' } });
      expect(code).toBe(0);
      // It did write: what a command is given, and the words of a script.
      expect(logged).toContain('ParameterBinding(ConvertFrom-Json)');
      expect(logged).toContain('transcript start');
      expect(traces.filter((trace) => logged.includes(trace))).toEqual([]);
    } finally {
      rmSync(base, { recursive: true });
    }
  }, 60_000);

  it('would have learnt them from a command that is given them', async () => {
    const base = mkdtempSync(join(tmpdir(), 'sealkeeper-logged-'));
    try {
      const told = withStore.replace(
        '$password = skDec 3',
        '$password = Write-Output -InputObject (skDec 3)',
      );
      expect(told).not.toBe(withStore);
      expect((await importLogged(base, told)).logged).toContain(password);
    } finally {
      rmSync(base, { recursive: true });
    }
  }, 60_000);
});
