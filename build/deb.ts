import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { version } from '../electron/version.ts';
import { inCheckout } from './checkout.ts';
import { unpackedLinuxProgram } from './packaging.ts';
import { makeDeb } from './packed/deb.ts';
import { sourceDate } from './packed/source-date.ts';

/**
 * `npm run deb`: the packages of Debian and Ubuntu for this kind of computer, in dist/: with the window, and the command
 * line alone. `npm run deb -- --quick` packs them fast, and larger.
 */
const { status } = spawnSync(process.execPath, [inCheckout('build/package.ts')], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
for (const kind of ['sealkeeper', 'sealkeeper-cli'] as const) {
  const file = await makeDeb({
    kind,
    unpacked: dirname(unpackedLinuxProgram),
    version,
    arch: process.arch,
    date: sourceDate(),
    folder: inCheckout('dist'),
    compression: process.argv.includes('--quick') ? 'zstd' : 'xz',
  });
  console.log(file);
}
