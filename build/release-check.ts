import { readFileSync } from 'node:fs';
import { type Project, theProject } from '../electron/signed/project.ts';
import { version } from '../electron/version.ts';
import { inCheckout } from './checkout.ts';

/**
 * `node build/bootstrap.mjs build/release-check.ts [TAG]`: what keeps this commit from being given to people, a line each, and
 * exit status 1. The workflow of a release asks it first (docs/releasing.md), and `npm run package -- --installers` does.
 */

/**
 * What stands in for a project until there is one: an address that is a guess, and a key that was made for trying things out. A
 * program with these asks whoever holds that address for newer versions, and believes whoever has that key. They leave this list
 * only after `project.ts` has been given others.
 */
export const placeholders = {
  keys: ['67ecfbb42c6b'],
  site: 'https://sealkeeper.github.io/',
} as const;

export interface ReleaseFacts {
  readonly project: Pick<Project, 'keys' | 'data' | 'release' | 'page'>;
  /** Of the program, of package.json, of data/release.json, and of the tag where there is one. */
  readonly versions: {
    readonly program: string;
    readonly manifest: string;
    readonly told: string;
    readonly tag: string | null;
  };
  /** CHANGELOG.md. */
  readonly changes: string;
}

/** A sentence each, with the file and what to do; [] where it may be released. Pure. */
export function releaseFaults({ project, versions, changes }: ReleaseFacts): readonly string[] {
  const { program, manifest, told, tag } = versions;
  const addresses = [project.data, project.release, project.page];
  const isMadeUp = (address: string): boolean => address.startsWith(placeholders.site);
  const made = project.keys.filter(({ id }) => placeholders.keys.some((each) => each === id));
  const faults: readonly (readonly [isFault: boolean, said: string])[] = [
    [
      addresses.some(isMadeUp),
      `electron/signed/project.ts: ${placeholders.site} is a guess. Set the address that is yours (docs/releasing.md).`,
    ],
    [
      addresses.some((address) => !address.startsWith('https://')),
      'electron/signed/project.ts: an address is not https.',
    ],
    [
      project.keys.length === 0,
      'electron/signed/project.ts: there is no key, so that nothing signed is ever believed.',
    ],
    [
      made.length > 0,
      `electron/signed/project.ts: the key ${made.map(({ id }) => id).join(', ')} was made for trying things out. Make your own (npm run data -- new-key FILE), sign both files with it, and take this one out.`,
    ],
    [manifest !== program, `package.json says ${manifest}, electron/version.ts ${program}.`],
    [told !== program, `data/release.json tells people of ${told}, this is ${program}.`],
    [tag !== null && tag !== `v${program}`, `The tag is ${tag}, and the program v${program}.`],
    [
      !changes.split('\n').some((line) => line.startsWith(`## [${program}]`)),
      `CHANGELOG.md has no chapter “## [${program}]”: what is new stands under “Unreleased”.`,
    ],
  ];
  return faults.filter(([isFault]) => isFault).map(([, said]) => said);
}

const read = (path: string): string => readFileSync(inCheckout(path), 'utf8');

/** @param tag such as `v1.2.3`; null: none yet. */
export function releaseFacts(tag: string | null): ReleaseFacts {
  const versionIn = (path: string): string => String(JSON.parse(read(path)).version);
  const versions = {
    program: version,
    manifest: versionIn('package.json'),
    told: versionIn('data/release.json'),
    tag,
  };
  return { project: theProject, versions, changes: read('CHANGELOG.md') };
}

if (import.meta.main) {
  const faults = releaseFaults(releaseFacts(process.argv[2] ?? null));
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0 ? 'Nothing keeps this commit from being released.' : 'This is not to be released.',
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
