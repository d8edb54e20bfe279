import { desktop as german } from '../shared/content/de/desktop.ts';
import { desktop as english } from '../shared/content/en/desktop.ts';
import { desktop as spanish } from '../shared/content/es/desktop.ts';
import { desktop as french } from '../shared/content/fr/desktop.ts';
import type { Language } from '../shared/content/languages.ts';

/**
 * What may stand on the command line of the shipped app. Chromium knows some thousand switches more, and they open doors
 * that we keep shut: its debugging port and pipe, programs to start in place of its own, another proxy, no checks of
 * certificates. They are a closed list, so that new ones are not let in by being new.
 */
const allowed: ReadonlySet<string> = new Set([
  // Where the app keeps its own data, and its language.
  ...['user-data-dir', 'lang'],
  // How it is drawn, where a system cannot do it by itself; under which name windows and passwords are kept.
  ...['disable-gpu', 'disable-dev-shm-usage', 'ozone-platform', 'ozone-platform-hint', 'enable-wayland-ime'],
  ...[
    'force-device-scale-factor',
    'force-renderer-accessibility',
    'gtk-version',
    'class',
    'name',
    'password-store',
  ],
  // Started by the system at log-in: no window.
  'background',
  // Systems without user namespaces start AppImages so, and root cannot start it otherwise.
  'no-sandbox',
]);

/** What macOS itself may add: the process's serial number, and settings of its own frameworks. */
const ofMacos = /^(?:psn_\d|NS|Apple)/;

/**
 * The names of switches that the shipped app does not take, as Chromium finds them in `argv` (base::CommandLine): words
 * that begin, after white space, with a dash, or with a slash on Windows, where letters are alike. Chromium ends at `--`;
 * what it takes for white space around that differs between systems, so here all words are looked at.
 */
export function refusedSwitches(argv: readonly string[], platform: NodeJS.Platform): readonly string[] {
  return argv
    .slice(1)
    .flatMap((word) => switchIn(word.trim(), platform) ?? [])
    .filter((name) => !allowed.has(name) && !(platform === 'darwin' && ofMacos.test(name)));
}

function switchIn(word: string, platform: NodeJS.Platform): string | null {
  const isWindows = platform === 'win32';
  const start = ['--', '-', ...(isWindows ? ['/'] : [])].find((prefix) => word.startsWith(prefix));
  if (start === undefined || word.length === start.length) return null;
  const [name = ''] = word.slice(start.length).split('=');
  return isWindows ? name.toLowerCase() : name;
}

const sentences: Readonly<Record<Language, string>> = {
  en: english['desktop.refused-switch'],
  de: german['desktop.refused-switch'],
  fr: french['desktop.refused-switch'],
  es: spanish['desktop.refused-switch'],
};

/** What the person is told. Made at once, before anything is loaded: nothing may keep the app from ending. */
export function refusalOf(switches: readonly string[], language: Language): string {
  return sentences[language].replace('{switches}', () => switches.map((name) => `--${name}`).join(', '));
}
