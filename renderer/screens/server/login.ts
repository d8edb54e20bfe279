import type { PlainKey } from '../../../shared/content/texts.ts';
import type { Input, Output } from '../../../shared/ipc/contract.ts';
import type { Settings } from '../../../shared/settings.ts';
import { partsOfLabel } from './label.ts';

/** What stands in the login's fields. Lives only as long as they are on the screen. */
export interface Login {
  readonly host: string;
  readonly port: string;
  readonly user: string;
  /** `token`: of a customer area (cPanel), in place of SSH. */
  readonly how: 'password' | 'key' | 'agent' | 'token';
  readonly password: string;
  readonly keyFile: string;
  readonly passphrase: string;
  readonly sudoPassword: string;
  readonly token: string;
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
    token: '',
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

export type LoginField = 'host' | 'port' | 'user' | 'password' | 'keyFile' | 'token';

/** What is still missing, by field; empty where one may connect. */
export function complaintsOf(login: Login): Readonly<Partial<Record<LoginField, PlainKey>>> {
  const { host, port, user, how, password, keyFile, token } = login;
  return {
    ...(host.trim() === '' ? { host: 'server.need-host' } : {}),
    ...(isPort(port.trim()) ? {} : { port: 'server.bad-port' }),
    ...(how === 'password' && password === '' ? { password: 'server.need-password' } : {}),
    ...(how === 'key' && keyFile === '' ? { keyFile: 'server.need-key' } : {}),
    ...(how === 'token' && user.trim() === '' ? { user: 'server.need-panel-user' } : {}),
    ...(how === 'token' && token.trim() === '' ? { token: 'server.need-token' } : {}),
  };
}

function isPort(text: string): boolean {
  return text === '' || (/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535);
}

export function toConnectRequest(login: Login, acceptHostKey: string | null): Input<'server.connect'> {
  const { how, user, sudoPassword } = login;
  const { host, port } = how === 'token' ? panelPlace(login) : login;
  return {
    host: host.trim(),
    ...(port.trim() === '' ? {} : { port: Number(port.trim()) }),
    ...(user.trim() === '' ? {} : { user: user.trim() }),
    auth: authOf(login),
    ...(sudoPassword === '' || how === 'token' ? {} : { sudoPassword }),
    ...(acceptHostKey === null ? {} : { acceptHostKey }),
  };
}

function authOf({ how, password, keyFile, passphrase, token }: Login): Input<'server.connect'>['auth'] {
  switch (how) {
    case 'password':
      return { type: 'password', password };
    case 'key':
      return { type: 'key', file: keyFile, ...(passphrase === '' ? {} : { passphrase }) };
    case 'agent':
      return { type: 'agent' };
    case 'token':
      return { type: 'panel-token', token: token.trim() };
  }
}

/** People copy the whole address out of the browser, with what stands behind the port. A port in its own field counts more. */
export function panelPlace({ host, port }: Pick<Login, 'host' | 'port'>): Pick<Login, 'host' | 'port'> {
  const typed = host.trim();
  const url = URL.parse(typed.includes('://') ? typed : `https://${typed}`);
  if (url === null || url.hostname === '') return { host, port };
  return { host: url.hostname.replace(/^\[(.*)\]$/, '$1'), port: port.trim() === '' ? url.port : port };
}

/** What of a login may be remembered: everything but the secrets. */
export function toKnown(login: Login): Known {
  const { user, how, keyFile } = login;
  const { host, port } = how === 'token' ? panelPlace(login) : login;
  return {
    host: host.trim(),
    ...(port.trim() === '' ? {} : { port: Number(port.trim()) }),
    ...(user.trim() === '' ? {} : { user: user.trim() }),
    auth: how,
    ...(how === 'key' ? { keyFile } : {}),
  };
}
