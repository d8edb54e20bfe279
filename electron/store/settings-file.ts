import { defaultSettings, type Settings, settings } from '../../shared/settings.ts';
import { readIfThere, setAside, writeWhole } from './write-whole.ts';

interface Remembered {
  readonly settings: Settings;
  /** Fields of a newer program: kept as they are. */
  readonly unknown: Readonly<Record<string, unknown>>;
  /** Something could not be understood: the file is kept aside by the next change. */
  readonly isDamaged: boolean;
}

/** What the app remembers. A field that cannot be understood counts as not there; the others hold all the same. */
export function settingsFile(file: string) {
  const read = async (): Promise<Remembered> => {
    const text = await readIfThere(file);
    if (text === null) return { settings: defaultSettings, unknown: {}, isDamaged: false };
    try {
      return understood(JSON.parse(text));
    } catch {
      return { settings: defaultSettings, unknown: {}, isDamaged: true };
    }
  };
  return {
    /** As at the first start where the file cannot be read at all. */
    read: async (): Promise<Settings> =>
      read().then(
        (found) => found.settings,
        () => defaultSettings,
      ),
    /** Raises `file-unreadable`. */
    async write(change: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Promise<Settings> {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const found = await read();
      const next = settings.parse({ ...found.settings, ...given });
      if (found.isDamaged) await setAside(file, 'damaged');
      await writeWhole(file, `${JSON.stringify({ ...found.unknown, ...next }, null, 2)}\n`);
      return next;
    },
  };
}
export type SettingsFile = ReturnType<typeof settingsFile>;

function understood(data: unknown): Remembered {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new TypeError('no settings');
  const fields = Object.entries(data);
  const isKnown = ([name]: readonly [string, unknown]): boolean => Object.hasOwn(settings.shape, name);
  const good = fields.filter(
    ([name, value]) => settings.partial().safeParse({ [name]: value }).success && isKnown([name, value]),
  );
  return {
    settings: settings.parse({ ...defaultSettings, ...Object.fromEntries(good) }),
    unknown: Object.fromEntries(fields.filter((field) => !isKnown(field))),
    isDamaged: good.length < fields.filter(isKnown).length,
  };
}
