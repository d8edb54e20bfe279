import { homedir } from 'node:os';
import { join } from 'node:path';

/** The word on the command line that says: the system starts this, and nobody waits for a window. */
export const backgroundWord = '--background';

/** How this app is started, as far as its start at log-in goes. */
export interface Started {
  readonly platform: string;
  /** The program, and what comes before our own words: the app's folder, where it is no package. */
  readonly program: string;
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home?: string;
}

/** How the start at log-in is said to a system: a file that its desktop reads, or settings that Electron hands on. */
export type Autostart =
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'login-item'; readonly path?: string; readonly args: readonly string[] };

/**
 * Where and how each system is told. Linux: the Desktop Application Autostart Specification; an AppImage runs from a place
 * of its own at each start, so its file is named (`APPIMAGE`). macOS takes no words: there Electron says that the start was
 * one at log-in. Pure.
 */
export function autostartOf({ platform, program, words, environment, home = homedir() }: Started): Autostart {
  const args = [...words, backgroundWord];
  if (platform === 'darwin') return { kind: 'login-item', args: [] };
  if (platform === 'win32') return { kind: 'login-item', path: program, args };
  const { XDG_CONFIG_HOME, APPIMAGE } = environment;
  // A relative path is none (XDG Base Directory Specification).
  const settings = XDG_CONFIG_HOME?.startsWith('/') === true ? XDG_CONFIG_HOME : join(home, '.config');
  const isImage = APPIMAGE !== undefined && APPIMAGE !== '';
  const line = isImage ? [APPIMAGE, backgroundWord] : [program, ...args];
  return {
    kind: 'file',
    path: join(settings, 'autostart', 'sealkeeper.desktop'),
    text: [
      '[Desktop Entry]',
      'Type=Application',
      'Name=Sealkeeper',
      `Exec=${line.map(quoted).join(' ')}`,
      'Terminal=false',
      'NoDisplay=true',
      'X-GNOME-Autostart-enabled=true',
      '',
    ].join('\n'),
  };
}

/**
 * A word of an `Exec` line (Desktop Entry Specification, "The Exec key"): in quotes, four characters behind a backslash, and
 * each backslash once more since the line is a string as well; a percent sign twice.
 */
function quoted(word: string): string {
  const inQuotes = word.replace(/["`$\\]/g, (sign) => `\\${sign}`);
  return `"${inQuotes.replaceAll('\\', '\\\\').replaceAll('%', '%%')}"`;
}

/** Whether this start is to open no window. `atLogin`: macOS says so by itself. Pure. */
export const isBackgroundStart = (argv: readonly string[], atLogin: boolean): boolean =>
  atLogin || argv.slice(1).includes(backgroundWord);
