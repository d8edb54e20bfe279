import { z } from 'zod';

/** How a run comes to a server, and with whose rights. */
export const ways = ['root-shell', 'windows-administrator', 'user-shell', 'panel-api', 'sftp'] as const;
export type Way = (typeof ways)[number];

/** What a run can count on there. What it cannot is said before anything is done (`limitsOf`), and never tried. */
export interface Abilities {
  /** Other runs are kept away: all of them, only those of the same login, or none. */
  readonly lock: 'server' | 'login' | null;
  /** The server puts itself back where we fall silent. */
  readonly safetyNet: boolean;
  /** The private key is born where it will live. */
  readonly keysOnServer: boolean;
  /** More than files and entries can be changed: units, modules, packages. */
  readonly commands: boolean;
  /** What has changed is taken up at once, by being told or by itself. */
  readonly services: boolean;
}

export const abilities: Readonly<Record<Way, Abilities>> = {
  'root-shell': { lock: 'server', safetyNet: true, keysOnServer: true, commands: true, services: true },
  'windows-administrator': {
    lock: 'server',
    safetyNet: true,
    keysOnServer: false,
    commands: true,
    services: true,
  },
  'user-shell': { lock: 'login', safetyNet: false, keysOnServer: false, commands: false, services: false },
  'panel-api': { lock: null, safetyNet: false, keysOnServer: false, commands: false, services: true },
  sftp: { lock: null, safetyNet: false, keysOnServer: false, commands: false, services: false },
};

/** What cannot be promised there, a sentence each (`way.limit.*`), what matters most first. */
export const limits = [
  'no-safety-net',
  'no-lock',
  'lock-of-login',
  'no-services',
  'no-commands',
  'key-from-here',
] as const;
export const limit = z.enum(limits);
export type Limit = (typeof limits)[number];

/** What an owner is to be told before a run goes this way. Pure. */
export function limitsOf(way: Way): readonly Limit[] {
  const { lock, safetyNet, keysOnServer, commands, services } = abilities[way];
  const missing: Readonly<Record<Limit, boolean>> = {
    'no-safety-net': !safetyNet,
    'no-lock': lock === null,
    'lock-of-login': lock === 'login',
    'no-services': !services,
    'no-commands': !commands,
    // The steps of a run on Windows say so, since there it is the usual way.
    'key-from-here': !keysOnServer && way !== 'windows-administrator',
  };
  return limits.filter((one) => missing[one]);
}
