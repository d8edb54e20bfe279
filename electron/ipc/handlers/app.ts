import type { Translator } from '../../../shared/content/translator.ts';
import { type Preset, preset as presetSchema } from '../../../shared/settings.ts';
import type { AtLogin } from '../../app/background.ts';
import type { SafeOf, Services } from '../../app/services.ts';
import { suggestServers } from '../../app/suggestions.ts';
import type { Handlers } from '../answer.ts';

/** What only Electron can do, handed in by `main.ts`. */
export interface Desktop {
  readonly version: string;
  readonly electron: string;
  /** False where the address is none that may be opened. */
  openLink(url: string): Promise<boolean>;
  /** The system's save dialog; false where the person thought better of it. */
  saveText(suggestedName: string, text: string): Promise<boolean>;
  pickFile(purpose: 'ssh-key' | 'trust' | 'data'): Promise<string | null>;
  /** A folder to write into; null: the person thought better of it. */
  pickFolder(): Promise<string | null>;
  /** Into the clipboard, past the window. */
  copySecret(text: string): void;
  /** The system's keychain. */
  readonly safe: SafeOf;
  readonly atLogin: AtLogin;
  /** The wish to renew in the background has changed. */
  backgroundChanged(): void;
  showTheme(theme: 'system' | 'light' | 'dark'): void;
  /** A notice in the way of the system; where it has none, nobody is told. */
  notify(title: string, body: string): void;
  /** In the language of the moment. */
  readonly words: () => Promise<Translator>;
}

type AppHandlers = Pick<
  Handlers,
  | 'app.about'
  | 'settings.read'
  | 'settings.write'
  | 'link.open'
  | 'file.pick'
  | 'text.save'
  | 'server.suggestions'
>;

/** The answers that a practice run hands the wizard; a preset that cannot be read is a mistake of whoever started us. */
export function presetFrom(environment: Readonly<Record<string, string | undefined>>): Preset | null {
  const text = environment.SEALKEEPER_PRESET;
  return text === undefined || text === '' ? null : presetSchema.parse(JSON.parse(text));
}

export function appHandlers(services: Services, desktop: Desktop, preset: Preset | null): AppHandlers {
  return {
    'app.about': async () => ({
      version: desktop.version,
      electron: desktop.electron,
      platform: process.platform,
      preset,
    }),
    'settings.read': () => services.settings.read(),
    async 'settings.write'(change) {
      const written = await services.settings.write(change);
      desktop.showTheme(written.theme);
      return written;
    },
    async 'link.open'({ url }) {
      await desktop.openLink(url);
      return {};
    },
    'file.pick': async ({ purpose }) => ({ path: await desktop.pickFile(purpose) }),
    'text.save': async ({ suggestedName, text }) => ({ saved: await desktop.saveText(suggestedName, text) }),
    'server.suggestions': () => suggestServers(services),
  };
}
