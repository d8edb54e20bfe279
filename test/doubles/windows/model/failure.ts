import { messageFor } from './messages.ts';

/** What .NET would throw on Windows, as data: the double's adapter throws it, the model's verbs report it. */
export interface Trouble {
  readonly kind: 'win32' | 'http-listener' | 'com' | 'crypto' | 'access' | 'io' | 'refusal';
  readonly native: number;
  readonly hresult: number;
  readonly message: string;
  /** Of a refusal. */
  readonly code: string;
}

export class ModelTrouble extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.message);
    this.trouble = trouble;
  }
}

/** E_FAIL, which .NET gives every Win32Exception. */
const failed = 0x80004005 | 0;
const typeOfKind: Readonly<Record<Trouble['kind'], string>> = {
  win32: 'System.ComponentModel.Win32Exception',
  'http-listener': 'System.Net.HttpListenerException',
  com: 'System.Runtime.InteropServices.COMException',
  crypto: 'System.Security.Cryptography.CryptographicException',
  access: 'System.UnauthorizedAccessException',
  io: 'System.IO.IOException',
  refusal: 'System.InvalidOperationException',
};
export const typeOf = ({ kind }: Trouble): string => typeOfKind[kind];

/** Win32 code as an HRESULT of FACILITY_WIN32. */
export const hresultOf = (code: number): number => 0x80070000 | code | 0;

/** A failure by its Win32 code, in the server's language. */
export function trouble(kind: Exclude<Trouble['kind'], 'refusal'>, code: number, culture: string): Trouble {
  const isWin32 = kind === 'win32' || kind === 'http-listener';
  return {
    kind,
    native: isWin32 ? code : 0,
    hresult: isWin32 ? failed : hresultOf(code),
    message: messageFor(code, culture),
    code: '',
  };
}

export function refuse(code: string, message: string): never {
  throw new ModelTrouble({ kind: 'refusal', native: 0, hresult: -2146233079, message, code });
}
