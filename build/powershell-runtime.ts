import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './electron-runtime.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** PowerShell as a .NET tool; where the .NET SDK is missing there is none, and the model of Windows works alone. */
export const POWERSHELL_VERSION = '7.6.9';

export type PowerShellRuntime =
  | { readonly kind: 'powershell'; readonly executable: string; readonly version: string }
  | { readonly kind: 'none'; readonly reason: string };

const DAY = 24 * 60 * 60 * 1000;
let resolved: Promise<PowerShellRuntime> | undefined;

/** The PowerShell that runs our scripts in tests. The first call may fetch it (70 MB); later ones answer at once. */
export function resolvePowerShell(): Promise<PowerShellRuntime> {
  resolved ??= resolveNow(cacheFolder(), process.env.SEALKEEPER_PWSH);
  return resolved;
}

/**
 * @param override a program to use instead, or `none` for the model alone: a person's word is never replaced by a guess.
 */
export async function resolveNow(cache: string, override: string | undefined): Promise<PowerShellRuntime> {
  if (override === 'none') return { kind: 'none', reason: 'SEALKEEPER_PWSH says so' };
  if (override) {
    const version = versionOf(override);
    if (version === null) throw new Error(`SEALKEEPER_PWSH is set, but ${override} is no PowerShell`);
    return { kind: 'powershell', executable: override, version };
  }
  const folder = join(cache, `powershell-${POWERSHELL_VERSION}`);
  const executable = join(folder, process.platform === 'win32' ? 'pwsh.exe' : 'pwsh');
  const found: PowerShellRuntime = { kind: 'powershell', executable, version: POWERSHELL_VERSION };
  if (existsSync(executable)) return found;
  const failureNote = join(cache, `powershell-${POWERSHELL_VERSION}-unreachable`);
  mkdirSync(cache, { recursive: true });
  return oneAtATime(join(cache, 'powershell.lock'), () => {
    if (existsSync(executable)) return found;
    if (isRecent(failureNote))
      return { kind: 'none', reason: `installing it failed lately; see ${failureNote}` };
    const trouble = install(folder);
    if (trouble === null) return found;
    writeFileSync(failureNote, `${new Date().toISOString()}\n${trouble}\n`);
    return { kind: 'none', reason: trouble };
  });
}

/** Beside its place first, so that a broken attempt is never taken for the tool. Returns what stands in the way. */
function install(folder: string): string | null {
  const attempt = `${folder}.new`;
  rmSync(attempt, { recursive: true, force: true });
  const { status, error, stdout, stderr } = spawnSync(
    'dotnet',
    ['tool', 'install', '--tool-path', attempt, 'PowerShell', '--version', POWERSHELL_VERSION],
    { encoding: 'utf8', timeout: 5 * 60 * 1000, env: quiet() },
  );
  if (error !== undefined) return 'the .NET SDK (dotnet) is not installed here';
  if (status !== 0) return `dotnet could not install it: ${stdout}${stderr}`.trim();
  renameSync(attempt, folder);
  const version = versionOf(join(folder, 'pwsh'));
  if (version === POWERSHELL_VERSION) return null;
  rmSync(folder, { recursive: true, force: true });
  return `the installed PowerShell does not start (${version ?? 'no answer'})`;
}

function versionOf(executable: string): string | null {
  const { status, stdout } = spawnSync(executable, ['--version'], {
    encoding: 'utf8',
    timeout: 60_000,
    env: quiet(),
  });
  return status === 0 ? (/^PowerShell (\S+)/.exec(stdout)?.[1] ?? null) : null;
}

/** Nothing is reported to anybody, and nothing looked up, while our tests run. */
export function quiet(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DOTNET_CLI_TELEMETRY_OPTOUT: '1',
    DOTNET_NOLOGO: '1',
    POWERSHELL_TELEMETRY_OPTOUT: '1',
    POWERSHELL_UPDATECHECK: 'Off',
  };
}

function isRecent(file: string): boolean {
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < DAY;
}
