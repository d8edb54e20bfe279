import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout } from './checkout.ts';

/**
 * `npm run licences`: every package that reaches the owner's computer, with its version and licence, and exit status 1
 * where one is not among those that we may pass on with an MIT program.
 */

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Packages = Readonly<Record<string, LockedPackage>>;

export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly isWelcome: boolean;
  /** Its folder, from the checkout. */
  readonly place: string;
  /** Of what npm delivers (Subresource Integrity), as the lock file has it. */
  readonly integrity?: string;
}

/** SPDX identifiers; of a choice, one welcome side is enough (SPDX 2.3, annex D). */
const welcome = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Unlicense',
  'BlueOak-1.0.0',
  'OFL-1.1',
  'CC0-1.0',
]);

/** What the window's bundle is made of; the rest of "devDependencies" stays on our own machines. */
const bundled = [
  'react',
  'react-dom',
  '@mui/material',
  '@emotion/react',
  '@emotion/styled',
  '@fontsource-variable/atkinson-hyperlegible-mono',
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource-variable/bricolage-grotesque',
  'electron',
  // The command line of a package runs on it.
  'node',
];

/** Their own packages only fetch a binary, which brings its licences along (LICENSES.chromium.html, LICENSE). */
const withoutDependencies = new Set(['electron', 'node']);

export const isWelcome = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((one) => welcome.has(one)));

/** Where Node would find `name` from within `from`: the nearest node_modules upwards. */
function locate(packages: Packages, from: string, name: string): string | null {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const candidate = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
    if (packages[candidate] !== undefined) return candidate;
    if (place === '') return null;
  }
}

/** All that is shipped, by following what each package needs through the lock file. */
export function shipped(packages: Packages): readonly Shipped[] {
  const found = new Set<string>();
  const roots = [...Object.keys(packages['']?.dependencies ?? {}), ...bundled];
  const open = roots.flatMap((name) => locate(packages, '', name) ?? []);
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (found.has(place)) continue;
    found.add(place);
    const { dependencies, optionalDependencies } = packages[place] ?? {};
    if (withoutDependencies.has(nameOf(place))) continue;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const next = locate(packages, place, name);
      if (next !== null) open.push(next);
    }
  }
  return [...found].sort().map((place) => {
    const { version = '', license, integrity } = packages[place] ?? {};
    const licence = license ?? licenceFileOf(place);
    return {
      ...{ name: nameOf(place), version, licence, isWelcome: isWelcome(licence), place },
      ...(integrity === undefined ? {} : { integrity }),
    };
  });
}

const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 13);

/** Some older packages say it only in their own package.json, or as an object. */
function licenceFileOf(place: string): string {
  try {
    const { license, licenses } = JSON.parse(readFileSync(join(inCheckout(place), 'package.json'), 'utf8'));
    return String(license?.type ?? license ?? licenses?.[0]?.type ?? 'unknown');
  } catch {
    return 'unknown';
  }
}

/** All that is shipped by this checkout's lock file, each version once. */
export function shippedNow(): readonly Shipped[] {
  const { packages } = JSON.parse(readFileSync(inCheckout('package-lock.json'), 'utf8')) as {
    packages: Packages;
  };
  const byVersion = new Map(shipped(packages).map((each) => [`${each.name}@${each.version}`, each]));
  return [...byVersion.values()];
}

if (import.meta.main) {
  const all = shippedNow();
  for (const { name, version, licence } of all) console.log(`${licence.padEnd(28)} ${name} ${version}`);
  const unwelcome = all.filter((one) => !one.isWelcome);
  for (const { name, licence } of unwelcome)
    console.error(`${name}: “${licence}” has to be looked at first.`);
  process.exitCode = unwelcome.length === 0 ? 0 : 1;
}
