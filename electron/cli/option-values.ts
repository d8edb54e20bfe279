import { isIP } from 'node:net';
import { failurePolicies } from '../app/batch.ts';

/** What the value of an option, or what a command is about, has to look like. Pure. */

/** `192.0.2.1`, `192.0.2.1:53`, `2001:db8::1` or `[2001:db8::1]:53`; names are not looked up to look names up. */
export function isNameServer(text: string): boolean {
  const [, bracketed, plain, port = '53'] = /^(?:\[(.+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  return (
    isIP(text) !== 0 || (isIP(bracketed ?? plain ?? '') !== 0 && Number(port) > 0 && Number(port) < 65_536)
  );
}

/** `anna@shop.example.test`; a path may hold an at sign as well, behind a slash. Null: it names a file. */
export function loginOf(text: string): readonly [user: string, host: string] | null {
  const [, user = '', host = ''] =
    /^([^@/\\\s-][^@/\\\s]{0,63})@([^@/\\\s-][^@/\\\s]{0,254})$/.exec(text) ?? [];
  return user === '' || host === '' ? null : [user, host];
}

export function isMail(text: string): boolean {
  return /^[^\s@]{1,64}@[^\s@]{1,253}$/.test(text);
}
export function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
export function isPort(text: string): boolean {
  return /^[1-9]\d{0,4}$/.test(text) && Number(text) < 65_536;
}
export function isFingerprint(text: string): boolean {
  return /^SHA256:[A-Za-z0-9+/]{43}=?$/.test(text);
}
export function isVariable(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}
export function isWidth(text: string): boolean {
  return /^[1-9]\d?$/.test(text);
}
export function isFailurePolicy(text: string): boolean {
  return failurePolicies.some((policy) => policy === text);
}
