import { expect, it } from 'vitest';
import { autostartOf, isBackgroundStart } from '../../electron/autostart.ts';
import { refusedSwitches } from '../../electron/start-switches.ts';

const linux = {
  platform: 'linux',
  program: '/opt/Sealkeeper/sealkeeper',
  words: [],
  environment: {},
  home: '/home/anna',
};

it('is a file of our own on Linux', () => {
  expect(autostartOf(linux)).toEqual({
    kind: 'file',
    path: '/home/anna/.config/autostart/sealkeeper.desktop',
    text: [
      '[Desktop Entry]',
      'Type=Application',
      'Name=Sealkeeper',
      'Exec="/opt/Sealkeeper/sealkeeper" "--background"',
      'Terminal=false',
      'NoDisplay=true',
      'X-GNOME-Autostart-enabled=true',
      '',
    ].join('\n'),
  });
});

it.each([
  ['/srv/settings', '/srv/settings/autostart/sealkeeper.desktop'],
  ['', '/home/anna/.config/autostart/sealkeeper.desktop'],
  ['settings', '/home/anna/.config/autostart/sealkeeper.desktop'],
])('lies where the person keeps settings: %j', (XDG_CONFIG_HOME, path) => {
  expect(autostartOf({ ...linux, environment: { XDG_CONFIG_HOME } })).toMatchObject({ path });
});

it('names an AppImage’s file, not the place that it runs from', () => {
  const way = autostartOf({
    ...linux,
    program: '/tmp/.mount_Sealke/sealkeeper',
    environment: { APPIMAGE: '/home/anna/Apps/Sealkeeper 1.AppImage' },
  });
  expect(way).toMatchObject({
    text: expect.stringContaining('\nExec="/home/anna/Apps/Sealkeeper 1.AppImage" "--background"\n'),
  });
});

it.each([
  ['/a "b"', '"/a \\\\"b\\\\""'],
  ['/a$b`c', '"/a\\\\$b\\\\`c"'],
  ['/a\\b', '"/a\\\\\\\\b"'],
  ['/100%', '"/100%%"'],
])('quotes %s as desktops read it', (program, quoted) => {
  expect(autostartOf({ ...linux, program })).toMatchObject({
    text: expect.stringContaining(`\nExec=${quoted} "--background"\n`),
  });
});

it('is a setting of the system elsewhere; macOS takes no words', () => {
  expect(autostartOf({ ...linux, platform: 'darwin' })).toEqual({ kind: 'login-item', args: [] });
  expect(autostartOf({ ...linux, platform: 'win32', program: 'C:\\S\\s.exe', words: ['app'] })).toEqual({
    kind: 'login-item',
    path: 'C:\\S\\s.exe',
    args: ['app', '--background'],
  });
});

it('is known by its word, or by the system', () => {
  expect(isBackgroundStart(['app', '--background'], false)).toBe(true);
  expect(isBackgroundStart(['app'], true)).toBe(true);
  expect(isBackgroundStart(['app', '--lang=de'], false)).toBe(false);
  expect(refusedSwitches(['app', '--background'], 'linux')).toEqual([]);
});
