import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { FALLBACK_VERSION, fallbackElectron } from './fallback-electron.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Where a runtime came from; tests print it, because the app must work on both the newest and the fallback. */
export type RuntimeOrigin = 'override' | 'official' | 'fallback';

export interface ElectronRuntime {
  /** Absolute path of the program to start. */
  readonly executable: string;
  /** For example `33.2.1`; `unknown` for an override that does not say. */
  readonly version: string;
  readonly origin: RuntimeOrigin;
}

/** All that the decision rests on. */
export interface Circumstances {
  readonly overrideFolder: string | undefined;
  readonly officialInstalled: boolean;
  /** A download was tried within the last day and failed. */
  readonly downloadFailedLately: boolean;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
}

export type Attempt = 'override' | 'official' | 'download' | 'fallback';

const require = createRequire(import.meta.url);
const electronFolder = dirname(require.resolve('electron/package.json'));
const DAY = 24 * 60 * 60 * 1000;

/**
 * Which runtimes to try, best first. An override is the person's word and is never replaced by a guess.
 * Empty when nothing can be had: only after a failed download on a system the fallback does not exist for.
 */
export function attemptsFor(circumstances: Circumstances): readonly Attempt[] {
  if (circumstances.overrideFolder) return ['override'];
  if (circumstances.officialInstalled) return ['official'];
  const hasFallback = circumstances.platform === 'linux' && circumstances.arch === 'x64';
  // Without a fallback the memory of a failure would only keep the app from starting, so try again.
  if (!hasFallback) return ['download'];
  return circumstances.downloadFailedLately ? ['fallback'] : ['download', 'fallback'];
}

/** Folder for what is too large for the checkout and shared by several of them. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sealkeeper');
}

/** Name of the program inside an Electron folder (the same table as the electron package's own installer). */
export function programName(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

let resolved: Promise<ElectronRuntime> | undefined;

/**
 * The Electron to run the app with. Everything that starts Electron asks this function.
 * The first call may download (official) or unpack (fallback) some 200 MB; later ones answer at once.
 *
 * @throws Error with a sentence for the person when no Electron can be had.
 */
export function resolveElectron(): Promise<ElectronRuntime> {
  resolved ??= resolveNow();
  return resolved;
}

async function resolveNow(): Promise<ElectronRuntime> {
  const wanted = officialVersion();
  const failureNote = join(cacheFolder(), `electron-${wanted}-unreachable`);
  const attempts = attemptsFor({
    overrideFolder: process.env.ELECTRON_OVERRIDE_DIST_PATH,
    officialInstalled: isOfficialInstalled(wanted),
    downloadFailedLately: isRecent(failureNote),
    platform: process.platform,
    arch: process.arch,
  });
  for (const attempt of attempts) {
    const runtime = await runtimeBy(attempt, wanted, failureNote);
    if (runtime) return runtime;
  }
  throw new Error(
    `Electron ${wanted} could not be downloaded from its own site. Connect to the internet and try again, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds Electron.`,
  );
}

async function runtimeBy(
  attempt: Attempt,
  wanted: string,
  failureNote: string,
): Promise<ElectronRuntime | undefined> {
  switch (attempt) {
    case 'override':
      return overridden(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '');
    case 'official':
      return official(wanted);
    case 'download':
      return (await downloadOfficial(wanted, failureNote)) ? official(wanted) : undefined;
    case 'fallback':
      process.stderr.write(
        `Electron ${wanted} cannot be downloaded here; using the pinned Electron ${FALLBACK_VERSION}. To try the download again, delete ${failureNote}\n`,
      );
      return {
        executable: await fallbackElectron(cacheFolder()),
        version: FALLBACK_VERSION,
        origin: 'fallback',
      };
  }
}

function overridden(folder: string): ElectronRuntime {
  const executable = join(folder, programName(process.platform));
  if (!existsSync(executable)) {
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no Electron at ${executable}`);
  }
  return { executable, version: versionIn(folder) ?? 'unknown', origin: 'override' };
}

function official(version: string): ElectronRuntime {
  return {
    executable: join(electronFolder, 'dist', programName(process.platform)),
    version,
    origin: 'official',
  };
}

/** Runs the electron package's own installer, which checks hashes itself; a failure is remembered for a day. */
async function downloadOfficial(version: string, failureNote: string): Promise<boolean> {
  mkdirSync(cacheFolder(), { recursive: true });
  return oneAtATime(join(cacheFolder(), 'electron-download.lock'), () => {
    if (isOfficialInstalled(version)) return true;
    if (isRecent(failureNote)) return false;
    process.stderr.write(`Downloading Electron ${version} …\n`);
    const { status, stderr } = spawnSync(process.execPath, [join(electronFolder, 'install.js')], {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      timeout: 15 * 60 * 1000,
    });
    if (status === 0 && isOfficialInstalled(version)) return true;
    writeFileSync(failureNote, `${new Date().toISOString()}\n${stderr}`);
    return false;
  });
}

function officialVersion(): string {
  const { version }: { version: string } = require('electron/package.json');
  return version;
}

function isOfficialInstalled(version: string): boolean {
  const folder = join(electronFolder, 'dist');
  return versionIn(folder) === version && existsSync(join(folder, programName(process.platform)));
}

function versionIn(folder: string): string | undefined {
  const file = join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

function isRecent(file: string): boolean {
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < DAY;
}
