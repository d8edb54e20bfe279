import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inCheckout } from '../checkout.ts';
import { commandLineFlags } from '../command-line-flags.mjs';
import { completion, completionPlaces, type Shell } from './completion.ts';
import { manualPage } from './manual.ts';

/** Where a package of Linux has the program itself; electron-builder's own packages have it there as well. */
export const programFolder = '/opt/Sealkeeper';

export interface InstalledFile {
  /** Absolute, on the computer that it is installed on. */
  readonly path: string;
  readonly bytes: Buffer;
  /** 0644 where it is missing. */
  readonly mode?: number;
}

/** What a package is: with the window, or the command line alone, for servers. */
export type Kind = 'sealkeeper' | 'sealkeeper-cli';

/**
 * What a package of Linux puts outside the program's own folder: the word in the terminal, the manual, what the Tab key
 * offers, the entry of the menu and its icons. Root runs nothing of it when it is installed: no script comes along.
 */
export function installedFiles(kind: Kind, version: string, date: Date): readonly InstalledFile[] {
  const shells = Object.entries(completionPlaces) as [Shell, string][];
  return [
    { path: '/usr/bin/sealkeeper', bytes: Buffer.from(starter), mode: 0o755 },
    { path: '/usr/share/man/man1/sealkeeper.1.gz', bytes: zipped(manualPage(version, date)) },
    ...shells.map(([shell, place]) => ({
      path: `/usr/share/${place}`,
      bytes: Buffer.from(completion(shell)),
    })),
    { path: `/usr/share/doc/${kind}/copyright`, bytes: Buffer.from(copyright) },
    {
      path: `/usr/share/doc/${kind}/changelog.gz`,
      bytes: zipped(readFileSync(inCheckout('CHANGELOG.md'), 'utf8')),
    },
    ...(kind === 'sealkeeper' ? ofWindow() : []),
  ];
}

const iconSizes = [16, 32, 48, 64, 128, 256, 512];

function ofWindow(): readonly InstalledFile[] {
  const icons = '/usr/share/icons/hicolor';
  return [
    { path: '/usr/share/applications/sealkeeper.desktop', bytes: Buffer.from(menuEntry) },
    { path: '/usr/share/metainfo/org.sealkeeper.desktop.metainfo.xml', bytes: Buffer.from(metainfo) },
    ...iconSizes.map((size) => ({
      path: `${icons}/${size}x${size}/apps/sealkeeper.png`,
      bytes: readFileSync(inCheckout(`assets/icons/${size}x${size}.png`)),
    })),
    {
      path: `${icons}/scalable/apps/sealkeeper.svg`,
      bytes: readFileSync(inCheckout('assets/icon.svg')),
    },
  ];
}

/** The level is said, so that the bytes do not hang on what a Node thinks best; no name and no time stand inside. */
const zipped = (text: string): Buffer => gzipSync(text, { level: 9 });

/**
 * The window cannot be the command line: its fuses let nobody run it as Node, Chromium wants a display and libraries of a
 * desktop, and does not start as root with its sandbox on. So the packages bring a Node of their own for it.
 */
const starter = `#!/bin/sh
# The window without a word, the command line with any: see sealkeeper(1).
here=${programFolder}
# Node would run, load or trust what these name; this program does what its own words say.
unset NODE_OPTIONS NODE_PATH NODE_TLS_REJECT_UNAUTHORIZED NODE_REPL_EXTERNAL_MODULE NODE_V8_COVERAGE NODE_COMPILE_CACHE NODE_DEBUG NODE_REDIRECT_WARNINGS
if [ "$#" -eq 0 ] && [ -n "\${DISPLAY-}\${WAYLAND_DISPLAY-}" ] && [ -x "$here/sealkeeper" ]; then
  exec "$here/sealkeeper"
fi
exec "$here/resources/cli/node" ${[...commandLineFlags, '--disable-sigusr1'].join(' ')} "$here/resources/cli/main.cjs" "$@"
`;

/** What the entry of the menu says, in each package of Linux. The window belongs to the entry by its class. */
export const menuWords = {
  Name: 'Sealkeeper',
  GenericName: 'Certificates for a site and its mail',
  'GenericName[de]': 'Zertifikate für Website und E-Mail',
  'GenericName[fr]': 'Certificats pour un site et son courrier',
  'GenericName[es]': 'Certificados para un sitio y su correo',
  Comment: 'Get a certificate for your site and mail, and install it',
  'Comment[de]': 'Ein Zertifikat für Website und E-Mail besorgen und installieren',
  'Comment[fr]': 'Obtenir un certificat pour votre site et votre courrier, et l’installer',
  'Comment[es]': 'Obtener un certificado para su sitio y su correo, e instalarlo',
  Categories: 'Utility;Network;',
  Keywords: 'TLS;SSL;certificate;HTTPS;padlock;',
  StartupNotify: 'true',
  StartupWMClass: 'Sealkeeper',
} as const;

/** The icon by its name, so that each desktop takes its own size. */
const menuEntry = `${[
  '[Desktop Entry]',
  'Type=Application',
  ...Object.entries(menuWords).map(([key, value]) => `${key}=${value}`),
  `Exec=${programFolder}/sealkeeper`,
  `TryExec=${programFolder}/sealkeeper`,
  'Icon=sealkeeper',
  'Terminal=false',
].join('\n')}\n`;

const metainfo = `<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>org.sealkeeper.desktop</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT</project_license>
  <name>Sealkeeper</name>
  <summary>Get a certificate for your site and mail, and install it</summary>
  <description>
    <p>Gets an SSL/TLS certificate for your site and mail and installs it on your server over SSH, with proof from
    outside and an undo that gives every byte back.</p>
  </description>
  <launchable type="desktop-id">sealkeeper.desktop</launchable>
  <provides><binary>sealkeeper</binary></provides>
  <content_rating type="oars-1.1"/>
</component>
`;

const copyright = `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Sealkeeper
Comment: What others have made and this package holds stands, with their licences, in
 ${programFolder}/resources/licences.txt and, of Chromium,
 ${programFolder}/LICENSES.chromium.html; as a list for programs (CycloneDX) in
 ${programFolder}/resources/sbom.cdx.json.

Files: *
Copyright: 2026 The Sealkeeper authors
License: MIT

License: MIT
${readFileSync(inCheckout('LICENSE'), 'utf8')
  .trim()
  .split('\n')
  .slice(2)
  .map((line) => ` ${line.trim() === '' ? '.' : line}`)
  .join('\n')}
`;
