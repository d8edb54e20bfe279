import {
  app,
  BrowserWindow,
  nativeTheme,
  protocol,
  type Session,
  screen,
  session,
  shell,
  type WebContents,
} from 'electron';
import { externalAddress, isOwnPage, PAGE_ORIGIN, PAGE_SCHEME } from './navigation.ts';
import { fileFor, headersFor } from './page-files.ts';
import { type Bounds, MINIMUM_SIZE, openingBounds } from './window-bounds.ts';

export interface WindowChoices {
  /** Absolute path of the preload script. */
  readonly preload: string;
  /** Colour of the empty window, so that nothing flashes before the page is painted. */
  readonly background: { readonly light: string; readonly dark: string };
  /** Where the window was when last closed. */
  readonly lastBounds?: Bounds | undefined;
  /** Called with the place to remember, when the window closes. */
  readonly onClose?: (bounds: Bounds) => void;
}

/** Copy buttons need it; it only writes, and only after a click. */
const permissionsGranted: readonly string[] = ['clipboard-sanitized-write'];

/** Chromium's net::ERR_FILE_NOT_FOUND. */
const FILE_NOT_FOUND = -6;

/** Must run before the app is ready: Electron accepts no new scheme later. */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/**
 * Shuts every door of the default session and of every page that will ever exist in it, then serves the files
 * of `pages` (absolute folder) and nothing else. Call once, when the app is ready and before the first window.
 */
export function lockDown(pages: string): void {
  const ours = session.defaultSession;
  refuseNetworkAndPermissions(ours);
  // Not `protocol.handle`: it loads Node's fetch and streams through JavaScript, which held the first page up by
  // 30 ms. This one lets Chromium read the file itself, also out of an asar archive.
  ours.protocol.registerFileProtocol(PAGE_SCHEME, ({ url }, answer) => {
    const path = fileFor(url, pages);
    answer(path === null ? { error: FILE_NOT_FOUND } : { path, headers: { ...headersFor(path) } });
  });
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

/** Opens the window on the app's page; it becomes visible with its first painted content. */
export function createWindow(choices: WindowChoices): BrowserWindow {
  const { preload, background, lastBounds, onClose } = choices;
  const window = new BrowserWindow({
    ...openingBounds(lastBounds, workAreas()),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      // Keeps the compiled script from the first start on, not only after some.
      v8CacheOptions: 'bypassHeatCheckAndEagerCompile',
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', () => onClose?.(window.getNormalBounds()));
  void window.loadURL(`${PAGE_ORIGIN}/index.html`);
  return window;
}

/** Opens a link in the person's browser. False, and nothing opened, unless it is a plain https address. */
export async function openExternal(url: string): Promise<boolean> {
  const address = externalAddress(url);
  if (address === null) return false;
  await shell.openExternal(address);
  return true;
}

function refuseNetworkAndPermissions(ours: Session): void {
  // The policy of the page already forbids the network; this holds even if a page came without its policy.
  ours.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowedRequest(url) }));
  ours.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permissionsGranted.includes(permission)),
  );
  ours.setPermissionCheckHandler((_contents, permission) => permissionsGranted.includes(permission));
  ours.setDevicePermissionHandler(() => false);
  ours.setSpellCheckerEnabled(false);
  ours.on('will-download', (event) => event.preventDefault());
}

function isAllowedRequest(url: string): boolean {
  return isOwnPage(url) || (!app.isPackaged && url.startsWith('devtools://'));
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}

function workAreas(): readonly Bounds[] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}
