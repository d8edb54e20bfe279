import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { defaultSettings, type Settings, settings } from '../../shared/settings.ts';

/** What the app remembers; a file that cannot be read counts as none, and is not lost before the next change. */
export function settingsFile(file: string) {
  const read = async (): Promise<Settings> => {
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) return defaultSettings;
    try {
      return settings.parse(JSON.parse(text));
    } catch {
      return defaultSettings;
    }
  };
  return {
    read,
    async write(change: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Promise<Settings> {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const next = settings.parse({ ...(await read()), ...given });
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      const staged = `${file}.new`;
      await writeFile(staged, `${JSON.stringify(next, null, 2)}\n`, { mode: 0o600 });
      await rename(staged, file);
      return next;
    },
  };
}
export type SettingsFile = ReturnType<typeof settingsFile>;
