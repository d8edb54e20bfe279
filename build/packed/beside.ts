import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { version } from '../../electron/version.ts';
import { inCheckout } from '../checkout.ts';
import { shippedNow } from '../licences.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { installedFiles } from './installed-files.ts';
import { licenceTexts } from './licence-texts.ts';

/** What is made for packages beside the program; packaging.ts takes it from there. */
export const besideFolder = 'out/packed-files';

/** Writes it anew: licences and bill of materials for every system, and for rpm what Linux wants outside of /opt. */
export async function writeBeside(date: Date): Promise<void> {
  const folder = inCheckout(besideFolder);
  await rm(folder, { recursive: true, force: true });
  const parts = shippedNow();
  const program = { name: 'sealkeeper', version, licence: 'MIT' };
  const files = [
    { path: 'licences.txt', bytes: licenceTexts(parts), mode: 0o644 },
    { path: 'sbom.cdx.json', bytes: billOfMaterials(program, parts, date), mode: 0o644 },
    ...installedFiles('sealkeeper', version, date)
      // electron-builder makes the entry of the menu and its icons for rpm by itself.
      .filter(({ path }) => !/^\/usr\/share\/(?:applications|icons)\//.test(path))
      .map(({ path, bytes, mode = 0o644 }) => ({ path: join('root', path), bytes, mode })),
  ];
  for (const { path, bytes, mode } of files) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), bytes, { mode });
  }
}
