import type { PlainKey } from '../../../shared/content/texts.ts';
import type { Input, Output } from '../../../shared/ipc/contract.ts';
import type { Settings } from '../../../shared/settings.ts';
import { partsOfLabel } from './label.ts';

/** What stands in the login's fields. Lives only as long as they are on the screen. */
export interface Login {
  readonly host: string;
  readonly port: string;
  readonly user: string;
  readonly how: 'password' | 'key' | 'agent';
  readonly password: string;
  readonly keyFile: string;
  readonly passphrase: string;
  readonly sudoPassword: string;
}

export type Known = NonNullable<Settings['server']>;

/** The fields as they are first shown: what a practice run brought along, else `former` (`user@host:port`), else the domain. */
export function firstLogin(
  preset: NonNullable<Output<'app.about'>['preset']>['server'] | undefined,
  known: Known | null,
  host: string,
  former?: string,
): Login {
  const last = former === undefined ? null : partsOfLabel(former);
  const isKnown =
    known !== null && known.host === (preset?.host ?? host) && (last?.user ?? known.user) === known.user;
  return {
    host: preset?.host ?? host,
    port: portText(preset?.port ?? last?.port ?? (isKnown ? known.port : undefined)),
    user: preset?.user ?? last?.user ?? (isKnown ? (known.user ?? '') : ''),
    how: preset?.keyFile === undefined ? (isKnown ? known.auth : 'password') : 'key',
    password: '',
    keyFile: preset?.keyFile ?? (isKnown ? (known.keyFile ?? '') : ''),
    passphrase: '',
    sudoPassword: '',
  };
}

export function withKnown(login: Login, known: Known): Login {
  return {
    ...login,
    host: known.host,
    port: portText(known.port),
    user: known.user ?? '',
    how: known.auth,
    keyFile: known.keyFile ?? '',
  };
}

const portText = (port: number | undefined): string =>
  port === undefined || port === 22 ? '' : String(port);

export type LoginField = 'host' | 'port' | 'password' | 'keyFile';

/** What is still missing, by field; empty where one may connect. */
export function complaintsOf(login: Login): Readonly<Partial<Record<LoginField, PlainKey>>> {
  const { host, port, how, password, keyFile } = login;
  return {
    ...(host.trim() === '' ? { host: 'server.need-host' } : {}),
    ...(isPort(port.trim()) ? {} : { port: 'server.bad-port' }),
    ...(how === 'password' && password === '' ? { password: 'server.need-password' } : {}),
    ...(how === 'key' && keyFile === '' ? { keyFile: 'server.need-key' } : {}),
  };
}

function isPort(text: string): boolean {
  return text === '' || (/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535);
}

export function toConnectRequest(login: Login, acceptHostKey: string | null): Input<'server.connect'> {
  const { host, port, user, how, password, keyFile, passphrase, sudoPassword } = login;
  const auth =
    how === 'password'
      ? ({ type: 'password', password } as const)
      : how === 'key'
        ? ({ type: 'key', file: keyFile, ...(passphrase === '' ? {} : { passphrase }) } as const)
        : ({ type: 'agent' } as const);
  return {
    host: host.trim(),
    ...(port.trim() === '' ? {} : { port: Number(port.trim()) }),
    ...(user.trim() === '' ? {} : { user: user.trim() }),
    auth,
    ...(sudoPassword === '' ? {} : { sudoPassword }),
    ...(acceptHostKey === null ? {} : { acceptHostKey }),
  };
}

/** What of a login may be remembered: everything but the secrets. */
export function toKnown(login: Login): Known {
  const { host, port, user, how, keyFile } = login;
  return {
    host: host.trim(),
    ...(port.trim() === '' ? {} : { port: Number(port.trim()) }),
    ...(user.trim() === '' ? {} : { user: user.trim() }),
    auth: how,
    ...(how === 'key' ? { keyFile } : {}),
  };
}
