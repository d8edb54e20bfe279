import type { Kind } from './installed-files.ts';

/** What Debian calls a kind of computer. Raises where it has no word that we know. */
export function debianWords(arch: NodeJS.Architecture): { readonly architecture: string } {
  const architecture = ({ x64: 'amd64', arm64: 'arm64' } as const)[arch as 'x64' | 'arm64'];
  if (architecture === undefined) throw new Error(`No package of Debian is made for ${arch}.`);
  return { architecture };
}

/** A version before another sorts before it in Debian as well (deb-version(7)): `1.0.0-beta.1` is `1.0.0~beta.1`. */
export const debianVersion = (version: string): string => version.replaceAll('-', '~');

/**
 * What Electron's program is linked to and opens by itself, under the names that releases of Debian and Ubuntu gave it;
 * all else comes with these.
 */
const ofWindow = [
  'libc6 (>= 2.28)',
  'libgtk-3-0t64 | libgtk-3-0',
  'libnss3',
  'libasound2t64 | libasound2',
  'libgbm1',
  'libatk-bridge2.0-0t64 | libatk-bridge2.0-0',
  'libnotify4',
  'libsecret-1-0',
  'libxss1',
  'libxtst6',
];
const ofNode = ['libc6 (>= 2.28)', 'libstdc++6'];

const said: Readonly<
  Record<Kind, { readonly depends: readonly string[]; readonly more: readonly string[] }>
> = {
  sealkeeper: {
    depends: [...ofWindow, 'libstdc++6'],
    more: [
      'Section: utils',
      // Each brings the command line, at the same place.
      'Provides: sealkeeper-cli',
      'Conflicts: sealkeeper-cli',
      'Replaces: sealkeeper-cli',
      'Description: get a certificate for a site and its mail, and install it',
      ' Gets an SSL/TLS certificate for a site and its mail and installs it on a server',
      ' over SSH, with proof from outside and an undo that gives every byte back.',
      ' .',
      ' This package has the window and the command line.',
    ],
  },
  'sealkeeper-cli': {
    depends: ofNode,
    more: [
      'Section: utils',
      'Conflicts: sealkeeper',
      'Replaces: sealkeeper',
      'Description: get a certificate for a site and its mail, in the terminal',
      ' Gets an SSL/TLS certificate for a site and its mail and installs it on a server',
      ' over SSH, with proof from outside and an undo that gives every byte back.',
      ' .',
      ' This package has the command line alone, and needs no desktop: for servers.',
    ],
  },
};

/** The file `control` of a package (deb-control(5)). `size`: of what is installed, in KiB. */
export function controlText(kind: Kind, version: string, arch: NodeJS.Architecture, size: number): string {
  const { depends, more } = said[kind];
  return `${[
    `Package: ${kind}`,
    `Version: ${debianVersion(version)}`,
    `Architecture: ${debianWords(arch).architecture}`,
    'Maintainer: Sealkeeper <sealkeeper@users.noreply.github.com>',
    `Installed-Size: ${size}`,
    `Depends: ${depends.join(', ')}`,
    'Priority: optional',
    ...more,
  ].join('\n')}\n`;
}
