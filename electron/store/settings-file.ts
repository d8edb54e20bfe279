import { defaultSettings, type Settings, settings } from '../../shared/settings.ts';
import { readIfThere, setAside, writeWhole } from './write-whole.ts';

/** What the app remembers. A file that cannot be understood counts as none, and is kept aside by the next change. */
export function settingsFile(file: string) {
  const read = async (): Promise<Settings | 'damaged'> => {
    const text = await readIfThere(file).catch(() => '');
    if (text === null) return defaultSettings;
    try {
      return settings.parse(JSON.parse(text));
    } catch {
      return 'damaged';
    }
  };
  return {
    async read(): Promise<Settings> {
      const found = await read();
      return found === 'damaged' ? defaultSettings : found;
    },
    async write(change: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Promise<Settings> {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const found = await read();
      const next = settings.parse({ ...(found === 'damaged' ? defaultSettings : found), ...given });
      if (found === 'damaged') await setAside(file, 'damaged');
      await writeWhole(file, `${JSON.stringify(next, null, 2)}\n`);
      return next;
    },
  };
}
export type SettingsFile = ReturnType<typeof settingsFile>;
