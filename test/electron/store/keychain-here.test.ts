import { expect, it } from 'vitest';
import { keychainHere, type Saying } from '../../../electron/store/keychain-here.ts';

const missing: Saying = () => Promise.reject(new Error('ENOENT'));
/** What each program says; those that are not named are missing. */
const programs =
  (said: Readonly<Record<string, string>>): Saying =>
  (program, words) => {
    const key = [program, words.at(-1)?.split('.').at(-1)].join(' ');
    const text = said[key];
    return text === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(text);
  };
const session = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/1000/bus' };
const names = (...all: readonly string[]) =>
  `method return time=1\n   array [\n${all.map((name) => `      string "${name}"\n`).join('')}   ]\n`;

it.each<[string, NodeJS.Platform, Record<string, string>, Saying, string]>([
  ['macOS', 'darwin', {}, missing, 'there'],
  ['Windows', 'win32', {}, missing, 'there'],
  ['a login by SSH', 'linux', {}, missing, 'none'],
  ['a session of which no program tells', 'linux', session, missing, 'unknown'],
  [
    'a keyring that runs',
    'linux',
    session,
    programs({ 'dbus-send ListNames': names(':1.7', 'org.freedesktop.secrets') }),
    'there',
  ],
  [
    'a wallet that would be started',
    'linux',
    session,
    programs({
      'dbus-send ListNames': names(':1.7'),
      'dbus-send ListActivatableNames': names('org.kde.kwalletd6'),
    }),
    'there',
  ],
  [
    'a keyring that only systemd’s program tells of',
    'linux',
    { XDG_RUNTIME_DIR: '/run/user/1000' },
    programs({ 'busctl list': 'org.freedesktop.secrets 1234 gnome-keyring-d anna :1.20 -\n' }),
    'there',
  ],
  [
    'a bus without either',
    'linux',
    session,
    programs({ 'busctl list': 'org.freedesktop.secretsmanager 1 x\norg.freedesktop.portal.Secret 2 y\n' }),
    'none',
  ],
])('of %s', async (_, platform, variables, say, state) => {
  expect(await keychainHere(platform, variables, say)).toBe(state);
});
