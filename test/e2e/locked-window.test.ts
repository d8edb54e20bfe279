import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../electron/page-files.ts';
import { type LaunchedApp, launchApp, screenshot, setColourScheme, setWindowSize } from './launch.ts';

const PAGE = 'app://sealkeeper/index.html';

let launched: LaunchedApp;

beforeAll(async () => {
  launched = await launchApp();
  console.log(`Electron ${launched.runtime.version} (${launched.runtime.origin})`);
}, 300_000);

afterAll(() => launched.close());

test('the page has nothing of Node, and the bridge has exactly four members', async () => {
  const { page } = launched;
  const names = ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer'];
  const kinds = await page.evaluate((all) => all.map((name) => typeof Reflect.get(globalThis, name)), names);
  expect(new Set(kinds)).toEqual(new Set(['undefined']));
  const members = await page.evaluate(() => Object.keys(Reflect.get(globalThis, 'bridge')).sort());
  expect(members).toEqual(['call', 'cancel', 'onProgress', 'start']);
});

test('the window is isolated, sandboxed and comes from the app itself', async () => {
  expect(launched.page.url()).toBe(PAGE);
  const preferences = await launched.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return contents && 'getLastWebPreferences' in contents ? Object(contents).getLastWebPreferences() : null;
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('a page cannot open a second window', async () => {
  const opened = await launched.page.evaluate(() => window.open('https://example.test') !== null);
  expect(opened).toBe(false);
  expect(launched.app.windows()).toHaveLength(1);
});

test.each(['https://example.test/', 'file:///etc/passwd', 'data:text/html,x', 'app://elsewhere/index.html'])(
  'a page cannot leave for %s',
  async (address) => {
    await launched.page.evaluate((to) => {
      location.href = to;
    }, address);
    // A navigation that was let through would replace this page's world within the pause.
    await launched.page.waitForTimeout(300);
    expect(launched.page.url()).toBe(PAGE);
    expect(await launched.page.evaluate(() => typeof Reflect.get(globalThis, 'bridge'))).toBe('object');
  },
);

test.each(['https://example.test/', 'http://127.0.0.1:9/', 'app://sealkeeper/index.html'])(
  'a page cannot fetch %s',
  async (address) => {
    const blocked = await launched.page.evaluate(
      (to) =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
            once: true,
          });
          fetch(to).then(
            () => resolve('fetched'),
            () => undefined,
          );
        }),
      address,
    );
    expect(blocked).toBe('connect-src');
  },
);

test('a page can run no text as script or markup, and style itself by no inline text', async () => {
  const outcome = await launched.page.evaluate(() => {
    const refused = (work: () => void): boolean => {
      try {
        work();
        return false;
      } catch {
        return true;
      }
    };
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    const wasStyled = style.sheet !== null;
    style.remove();
    const script = document.createElement('script');
    return {
      markup: refused(() => {
        document.createElement('div').innerHTML = '<b>x</b>';
      }),
      script: refused(() => {
        script.text = 'globalThis.ran = true';
      }),
      wasStyled,
    };
  });
  expect(outcome).toEqual({ markup: true, script: true, wasStyled: false });
});

test('the theme is applied although inline styles are forbidden', async () => {
  const rules = await launched.page.evaluate(() =>
    [...document.querySelectorAll('style[data-emotion]')].reduce(
      (sum, element) =>
        sum + (element instanceof HTMLStyleElement ? (element.sheet?.cssRules.length ?? 0) : 0),
      0,
    ),
  );
  expect(rules).toBeGreaterThan(0);
});

test.each(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'])(
  'the permission %s is denied',
  async (name) => {
    const state = await launched.page.evaluate(
      async (wanted) => (await navigator.permissions.query({ name: wanted as PermissionName })).state,
      name,
    );
    expect(state).toBe('denied');
  },
);

test('files outside the page folder are not served, and every file carries the policy', async () => {
  const policies = await launched.app.evaluate(async ({ net }) => {
    const addresses = [
      'app://sealkeeper/index.html',
      'app://sealkeeper/..%2Fmain%2Fmain.cjs',
      'app://sealkeeper/../main/main.cjs',
      'app://elsewhere/index.html',
    ];
    return Promise.all(
      addresses.map((address) =>
        net.fetch(address).then(
          ({ headers }) => headers.get('content-security-policy'),
          () => 'refused',
        ),
      ),
    );
  });
  expect(policies).toEqual([
    `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
    'refused',
    'refused',
    'refused',
  ]);
});

test('nothing can be downloaded', async () => {
  // Asked after our own listener has spoken; what it left standing would open a "save as" window.
  const outcome = launched.app.evaluate(
    ({ session }) =>
      new Promise<boolean>((resolve) =>
        session.defaultSession.once('will-download', (event) => resolve(event.defaultPrevented)),
      ),
  );
  await launched.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'x.txt';
    link.click();
  });
  expect(await outcome).toBe(true);
});

test('the window follows the wished size and the system colours', async () => {
  for (const [width, height] of [
    [1024, 700],
    [1280, 800],
  ] as const)
    await setWindowSize(launched, width, height);
  const ground = (): Promise<string> =>
    launched.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await setColourScheme(launched, 'dark');
  const dark = await ground();
  await setColourScheme(launched, 'light');
  expect(await ground()).not.toBe(dark);
  const picture = join(tmpdir(), `sealkeeper-${process.pid}.png`);
  await screenshot(launched.page, picture);
  expect(existsSync(picture)).toBe(true);
});
