import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { inCheckout } from './checkout.ts';

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

/** electron-builder's settings for every system. */
export const packaging: Configuration = {
  appId: 'org.sealkeeper.desktop',
  productName: 'Sealkeeper',
  copyright: 'MIT licence',
  directories: { output: 'dist', buildResources: 'assets' },
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
  ],
  asar: true,
  electronFuses: shippedFuses,
  // ssh2's optional native parts are left out: they were compiled for this machine's Node, not for Electron's,
  // and ssh2 has equals of them in JavaScript.
  npmRebuild: false,
  nodeGypRebuild: false,
  publish: null,
  afterPack: async ({ appOutDir, electronPlatformName }) => {
    // The fallback runtime brings a shim that opens what is named on the command line; see fallback-electron.ts.
    if (electronPlatformName === 'linux')
      await rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true });
  },
  linux: {
    target: ['AppImage', 'deb'],
    executableName: 'sealkeeper',
    icon: 'assets/icons',
    category: 'Utility',
    synopsis: 'Get a certificate for your site and mail, and install it',
    maintainer: 'Sealkeeper <sealkeeper@users.noreply.github.com>',
  },
  deb: { depends: ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libnotify4', 'libsecret-1-0'] },
  mac: {
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    category: 'public.app-category.utilities',
    hardenedRuntime: true,
  },
  win: { target: [{ target: 'nsis', arch: ['x64', 'arm64'] }] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
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
