import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Arch, type Configuration } from 'electron-builder';
import { inCheckout } from './checkout.ts';
import { menuWords } from './packed/installed-files.ts';

/** Fuses of the shipped program: it runs this app and nothing else, whatever its environment says. */
export const shippedFuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  // The page comes from a scheme of our own.
  grantFileProtocolExtraPrivileges: false,
} as const;

/** What is made before anything is packed; package.ts does it. */
const besideProgram: Configuration['extraResources'] = [
  // The command line, with a Node of its own: the program's fuses keep it from being one.
  { from: 'out/packed-cli', to: 'cli' },
  { from: 'out/packed-files', to: '.', filter: ['licences.txt', 'sbom.cdx.json'] },
];
const node = (name: string) => ({ from: `node_modules/node/bin/${name}`, to: `cli/${name}` });

/** electron-builder's settings for every system. */
export const packaging: Configuration = {
  appId: 'org.sealkeeper.desktop',
  productName: 'Sealkeeper',
  copyright: 'MIT licence',
  directories: { output: 'dist', buildResources: 'assets' },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder's own notation
  artifactName: 'Sealkeeper-${version}-${os}-${arch}.${ext}',
  // package.json and the packages under its "dependencies" come along by themselves; zod is inside main.cjs.
  files: [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    // What stands for the app where it has no window.
    'assets/icons/32x32.png',
    '!out/renderer/.vite',
    '!**/*.map',
    '!**/*.node',
    '!**/node_modules/zod/**',
    // What only compilers, browsers and readers of sources want; licences.txt has all licences.
    '!**/node_modules/{cpu-features,nan,buildcheck}/**',
    '!**/node_modules/node-forge/{dist,flash}/**',
    '!**/node_modules/csv-parse/dist/{esm,iife,umd}/**',
    '!**/node_modules/axios/dist/{browser,esm}/**',
    '!**/node_modules/**/{test,tests,example,examples,benchmark}/**',
    '!**/node_modules/**/*.{ts,mts,cts,md,txt,c,cc,cpp,h,inl,gyp,gypi,patch,swf,as,tsbuildinfo,bazel,cs}',
  ],
  extraResources: besideProgram,
  // Chromium's own sentences (menus of text fields, names of keys) in the languages that the app speaks.
  electronLanguages: ['en', 'en-US', 'en-GB', 'de', 'fr', 'es'],
  asar: true,
  electronFuses: shippedFuses,
  // ssh2's optional native parts are left out: they were compiled for this machine's Node, not for Electron's,
  // and ssh2 has equals of them in JavaScript.
  npmRebuild: false,
  nodeGypRebuild: false,
  publish: null,
  beforePack: ({ arch, electronPlatformName }) => {
    // The command line's Node is that of the machine that packs: each kind of computer packs for itself.
    if (Arch[arch] !== process.arch || electronPlatformName !== process.platform)
      throw new Error(
        `This machine (${process.platform}, ${process.arch}) has no Node for ${electronPlatformName}, ${Arch[arch]}.`,
      );
  },
  afterPack: async ({ appOutDir, electronPlatformName }) => {
    // The fallback runtime brings a shim that opens what is named on the command line; see fallback-electron.ts.
    if (electronPlatformName === 'linux')
      await rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true });
  },
  linux: {
    // The deb is made by packed/deb.ts.
    target: ['AppImage', 'rpm'],
    executableName: 'sealkeeper',
    icon: 'assets/icons',
    category: 'Utility',
    desktop: { entry: { ...menuWords } },
    synopsis: 'Get a certificate for your site and mail, and install it',
    maintainer: 'Sealkeeper <sealkeeper@users.noreply.github.com>',
    extraResources: [node('node')],
  },
  rpm: {
    depends: ['gtk3', 'nss', 'alsa-lib', 'mesa-libgbm', 'at-spi2-atk', 'libnotify', 'libsecret', 'libstdc++'],
    afterInstall: 'assets/rpm-after.sh',
    afterRemove: 'assets/rpm-after.sh',
    fpm: ['--rpm-attr', '4755,root,root:/opt/Sealkeeper/chrome-sandbox', 'out/packed-files/root/=/'],
  },
  mac: {
    target: 'dmg',
    category: 'public.app-category.utilities',
    extraResources: [node('node'), { from: 'assets/command-line/sealkeeper', to: 'cli/sealkeeper' }],
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: 'assets/macos/entitlements.plist',
    entitlementsInherit: 'assets/macos/entitlements.plist',
    // By an App Store Connect key (APPLE_API_KEY, APPLE_API_KEY_ID, APPLE_API_ISSUER); who has none builds without.
    notarize: process.env.APPLE_API_KEY !== undefined,
  },
  dmg: { sign: false, title: 'Sealkeeper' },
  win: {
    target: 'nsis',
    extraResources: [
      node('node.exe'),
      { from: 'assets/command-line/sealkeeper.cmd', to: 'cli/sealkeeper.cmd' },
    ],
    // A signature (WIN_CSC_LINK, WIN_CSC_KEY_PASSWORD) is taken where there is one.
    signExecutable: true,
  },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    // What people did from this computer is theirs: journals are needed to undo.
    deleteAppDataOnUninstall: false,
    installerLanguages: ['en_US', 'de_DE', 'fr_FR', 'es_ES'],
  },
};

/** Where the unpacked app for Linux ends up; `package.ts` builds it, tests read it. */
export const unpackedLinuxProgram = inCheckout('dist/linux-unpacked/sealkeeper');

/**
 * The same app, which says in its own archive that it takes Chromium's switches (electron/main.ts), so that a test can
 * look into its window. It is made by that test, beside what is shipped and never in its place.
 */
export const packagingToBeTried: Configuration = {
  ...packaging,
  directories: { ...packaging.directories, output: 'dist/to-be-tried' },
  extraMetadata: { madeToBeTried: true },
};
export const programToBeTried = inCheckout('dist/to-be-tried/linux-unpacked/sealkeeper');
