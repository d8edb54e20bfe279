import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'scripts');

/**
 * The PowerShell sources by file name without `.ps1`. From the checkout they are read here; the packaged app has no
 * such folder, so the build puts a module with the same texts in the place of this one (`build/vite-configs.ts`).
 */
export const scriptFiles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.ps1'))
    .sort()
    .map((name) => [name.slice(0, -'.ps1'.length), readFileSync(join(folder, name), 'utf8')]),
);
