import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, DIR_TARGET, Platform } from 'electron-builder';
import { bundle, hashOf } from './bundle.ts';
import { inCheckout } from './checkout.ts';
import { resolveElectron } from './electron-runtime.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { packaging, packagingToBeTried } from './packaging.ts';
import { writeBeside } from './packed/beside.ts';
import { sourceDate } from './packed/source-date.ts';
import { releaseFacts, releaseFaults } from './release-check.ts';

/**
 * `npm run package`: the app as a folder that runs without Node or a checkout.
 * `npm run package -- --installers` makes this system's installers instead, which fetches tools from their own sites
 * (on Linux without those of Debian, which are made by `npm run deb`). Refused where release-check.ts has a word against it,
 * unless `--trial` is said as well.
 */
const wantsInstallers = process.argv.includes('--installers');
/** Installers that bear the word in their names, and need no project behind them yet. */
const isTrial = wantsInstallers && process.argv.includes('--trial');
/** The package that a test looks into; never an installer. */
const isToBeTried = process.argv.includes('--to-be-tried') && !wantsInstallers;

await bundle({ mode: 'production' });
await bundle({ mode: 'production', part: 'packed-cli' });
const { executable, version, origin } = await resolveElectron();
if (wantsInstallers && origin === 'fallback') {
  throw new Error(
    `Installers are made with the newest Electron only, and it cannot be downloaded here (the pinned ${version} is for trying things out).`,
  );
}
if (wantsInstallers && !isTrial) {
  const faults = releaseFaults(releaseFacts(null));
  if (faults.length > 0)
    throw new Error(`${faults.join('\n')}\nInstallers of this commit are to be tried only: add --trial.`);
}
const date = sourceDate();
// What electron-builder and its tools write a date into; two builds of one commit are to be the same.
process.env.SOURCE_DATE_EPOCH = String(date.getTime() / 1000);
const config = isToBeTried ? packagingToBeTried : packaging;
const output = inCheckout(config.directories?.output ?? 'dist');

await oneAtATime(inCheckout('out/package.lock'), async () => {
  const stampFile = join(output, 'unpacked.stamp');
  const stamp = `${origin} ${version} ${date.toISOString()} ${hashOf(['build/{package,packaging,licences}.ts', 'build/packed/{beside,bill-of-materials,completion,installed-files,licence-texts,manual}.ts', 'assets/**/*', 'package*.json', 'CHANGELOG.md', 'LICENSE', 'out/bundle-{app,packed-cli}.stamp'])}`;
  if (!wantsInstallers && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    console.log('Nothing changed since the last package.');
    return;
  }
  rmSync(stampFile, { force: true });
  await writeBeside(date);
  console.log(`Packaging on Electron ${version} (${origin})`);
  const made = await build({
    projectDir: inCheckout('.'),
    ...(wantsInstallers ? {} : { targets: Platform.current().createTarget(DIR_TARGET) }),
    config: {
      ...config,
      ...(isTrial ? { artifactName: `trial-${config.artifactName}` } : {}),
      electronVersion: version,
      // electron-builder fetches the official runtime by itself.
      ...(origin === 'official' ? {} : { electronDist: dirname(executable) }),
    },
  });
  for (const file of made) console.log(file);
  if (!wantsInstallers) writeFileSync(stampFile, stamp);
});
