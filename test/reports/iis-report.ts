import type { ProblemCode } from '../../shared/problems.ts';
import type { Fault } from '../doubles/windows/model/fault.ts';
import type { WindowsState } from '../doubles/windows/model/state.ts';
import type { Manners } from '../doubles/windows/windows-server.ts';

/**
 * What happened to users of other programs on IIS, as the smallest bindings that show it, in our own words, and what must
 * happen here. Addresses and names are made up.
 */
export interface IisReport {
  /** Where it was told. */
  readonly threads: string;
  readonly told: string;
  /** `SITE PROTOCOL BINDING FLAGS CERTIFICATE`, a certificate being a letter; `SITE stopped`, `SITE called NAME`. */
  readonly sites: readonly string[];
  /** Letter → names. */
  readonly certificates?: Readonly<Record<string, readonly string[]>>;
  /** Endpoints of http.sys with a certificate, by address. */
  readonly rows?: readonly string[];
  readonly ports?: readonly number[];
  readonly neighbours?: readonly string[];
  readonly names: readonly string[];
  /** `+ SITE BINDING FLAGS` for a new one, `=` for one that is replaced; or the codes of what keeps a run from being begun. */
  readonly expected: readonly string[] | { readonly refused: string };
  /** Codes of what the owner is told besides. */
  readonly warned?: readonly string[];
}

/** What Windows itself did, on a whole server of two sites: tried by a whole run, and its undo. */
export interface IisRunReport {
  readonly threads: string;
  readonly told: string;
  readonly given?: (state: WindowsState) => WindowsState;
  /** Waits at its place in Windows. */
  readonly fault?: Fault;
  readonly manners?: Partial<Manners>;
  /** `secured` and undone; or the code of what is said, where it is refused or taken back. */
  readonly expected: 'secured' | { readonly refused: ProblemCode } | { readonly undone: ProblemCode };
}

export const winAcme = (...numbers: readonly number[]): string =>
  numbers.map((number) => `win-acme/win-acme#${number}`).join(' ');
export const certify = (...numbers: readonly number[]): string =>
  numbers.map((number) => `webprofusion/certify#${number}`).join(' ');
