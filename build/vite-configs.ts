import { builtinModules, createRequire } from 'node:module';
import type { InlineConfig, Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from '../electron/page-files.ts';
import { scriptFiles } from '../electron/remote/windows/script-files.ts';
import { inCheckout } from './checkout.ts';

export type Mode = 'production' | 'development';

const { dependencies }: { dependencies: Record<string, string> } = createRequire(import.meta.url)(
  '../package.json',
);

/**
 * What is built by itself: the app with its window, the command line, the same in one piece for packages, and what measures
 * many servers at once.
 */
export type Part = 'app' | 'cli' | 'packed-cli' | 'bench';

/**
 * The app is three builds: the main process and the preload script as CommonJS (a sandboxed preload cannot be an ES module;
 * a CommonJS main starts before Electron is ready on every version, however it is loaded), and the page. The command line
 * is CommonJS too: where an ES module names a part of Node, Node reads all that the part offers, and ‘http’ offers a browser’s
 * WebSocket, which alone takes longer to load than the rest of a start.
 */
export const viteConfigs: Readonly<Record<Part, (mode: Mode) => readonly InlineConfig[]>> = {
  app: (mode) => [nodeConfig(mode, 'main'), nodeConfig(mode, 'preload'), rendererConfig(mode)],
  cli: (mode) => [commandLineConfig(mode, 'electron/cli/main.ts', 'out/cli')],
  'packed-cli': (mode) => [commandLineConfig(mode, 'electron/cli/main.ts', 'out/packed-cli', isNeverPacked)],
  bench: (mode) => [commandLineConfig(mode, 'build/bench/fleet-worker.ts', 'out/bench')],
};

function common(mode: Mode, outDir: string): InlineConfig {
  return {
    mode,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    build: { outDir: inCheckout(outDir), emptyOutDir: true, sourcemap: mode === 'development' },
  };
}

function nodeConfig(mode: Mode, name: 'main' | 'preload'): InlineConfig {
  const base = common(mode, `out/${name}`);
  return {
    ...base,
    root: inCheckout('electron'),
    plugins: [scriptsInBundle()],
    // `ssr` is Vite's word for code that runs on Node rather than in a browser.
    ssr: { noExternal: true, target: 'node' },
    build: {
      ...base.build,
      ssr: true,
      // Node of the oldest Electron the app runs on.
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: inCheckout(`electron/${name}.ts`),
        external: name === 'preload' ? ['electron'] : isLeftToNode,
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  };
}

function commandLineConfig(
  mode: Mode,
  script: string,
  outDir: string,
  external: (id: string) => boolean = isLeftToNode,
): InlineConfig {
  const { build, ...base } = nodeConfig(mode, 'main');
  return {
    ...base,
    build: {
      ...build,
      outDir: inCheckout(outDir),
      rolldownOptions: {
        input: inCheckout(script),
        external,
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  };
}

const outside = new Set([
  'electron',
  ...builtinModules,
  ...Object.keys(dependencies).filter(isLoadedAtRunTime),
]);

/**
 * zod is wanted at every start, and one bundled file loads quicker than its hundred own ones. What is an ES module and nothing
 * else cannot be left to the main process, whose `require` takes none before Node 22.12: it would fail where it is used first.
 */
function isLoadedAtRunTime(name: string): boolean {
  return name !== 'zod' && !isModuleOnly(name);
}

function isModuleOnly(name: string): boolean {
  const file = inCheckout(`node_modules/${name}/package.json`);
  const { type, exports }: { type?: string; exports?: unknown } = createRequire(import.meta.url)(file);
  return type === 'module' && !JSON.stringify(exports ?? null).includes('"require"');
}

function isLeftToNode(id: string): boolean {
  return id.startsWith('node:') || outside.has(id) || outside.has(packageOf(id));
}

const ofNode: ReadonlySet<string> = new Set(builtinModules);

/**
 * A package has no folder of packages for its command line. ssh2's two compiled parts were made for this machine; it does
 * without where it does not find them.
 */
function isNeverPacked(id: string): boolean {
  return id.startsWith('node:') || ofNode.has(id) || id === 'cpu-features' || id.endsWith('.node');
}

function packageOf(id: string): string {
  return id.split('/', id.startsWith('@') ? 2 : 1).join('/');
}

function rendererConfig(mode: Mode): InlineConfig {
  const base = common(mode, 'out/renderer');
  return {
    ...base,
    root: inCheckout('renderer'),
    base: './',
    plugins: [policyInPage()],
    build: {
      ...base.build,
      target: 'chrome130',
      // The policy allows fonts from files only, so small ones must not become data: addresses.
      assetsInlineLimit: 0,
      // Chromium preloads modules itself; the polyfill would be first-load script for nothing.
      modulePreload: { polyfill: false },
      manifest: true,
      // MUI marks its files for servers that render React; nothing of the kind happens here.
      rolldownOptions: {
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  };
}

export const DEV_PORT = 51_730;

/**
 * The page as Vite serves it while somebody works on it: from this machine, to this machine. Without the product's policy,
 * which would refuse the scripts and styles that Vite writes into the page, and its socket.
 */
export function developmentPage(): InlineConfig {
  const { plugins: _, ...page } = rendererConfig('development');
  return {
    ...page,
    base: '/',
    logLevel: 'info',
    server: {
      host: '127.0.0.1',
      port: DEV_PORT,
      strictPort: true,
      cors: false,
      // The page has an address of its own, which says nothing of the server's.
      hmr: { host: '127.0.0.1', clientPort: DEV_PORT },
    },
    cacheDir: inCheckout('out/dev'),
  };
}

/** The PowerShell sources as text in the place of the module that reads them from their folder. */
function scriptsInBundle(): Plugin {
  return {
    name: 'powershell-scripts',
    load: (id) =>
      id.endsWith('/electron/remote/windows/script-files.ts')
        ? `export const scriptFiles = ${JSON.stringify(scriptFiles)};`
        : null,
  };
}

/** Writes the policy into the page, so that page and headers have it from one place. */
function policyInPage(): Plugin {
  return {
    name: 'content-security-policy',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        injectTo: 'head-prepend',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      },
    ],
  };
}
