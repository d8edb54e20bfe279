import { dirname } from 'node:path';
import { build, DIR_TARGET, Platform } from 'electron-builder';
import { bundle } from './bundle.ts';
import { inCheckout } from './checkout.ts';
import { resolveElectron } from './electron-runtime.ts';
import { packaging, packagingToBeTried } from './packaging.ts';

/**
 * `npm run package`: the app as a folder that runs without Node or a checkout.
 * `npm run package -- --installers` makes this system's installers instead, which fetches tools from their own sites.
 */
const wantsInstallers = process.argv.includes('--installers');
/** The package that a test looks into; never an installer. */
const isToBeTried = process.argv.includes('--to-be-tried') && !wantsInstallers;

await bundle({ mode: 'production' });
const { executable, version, origin } = await resolveElectron();
if (wantsInstallers && origin === 'fallback') {
  throw new Error(
    `Installers are made with the newest Electron only, and it cannot be downloaded here (the pinned ${version} is for trying things out).`,
  );
}
console.log(`Packaging on Electron ${version} (${origin})`);

const made = await build({
  projectDir: inCheckout('.'),
  ...(wantsInstallers ? {} : { targets: Platform.current().createTarget(DIR_TARGET) }),
  config: {
    ...(isToBeTried ? packagingToBeTried : packaging),
    electronVersion: version,
    // electron-builder fetches the official runtime by itself.
    ...(origin === 'official' ? {} : { electronDist: dirname(executable) }),
  },
});
for (const file of made) console.log(file);
