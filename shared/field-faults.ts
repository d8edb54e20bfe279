/** What is wrong with a field of a job file; said in `shared/content` (`fault.…`). */
export const fieldFaults = [
  'missing',
  'unknown',
  'wrong-type',
  'not-one-of',
  'too-short',
  'too-long',
  'too-low',
  'too-high',
  'url',
  'email',
  'name',
  'repeated',
  'environment-variable',
  'fingerprint',
  'socket-address',
  'wildcard-by-file',
  'unfit',
] as const;
export type FieldFaultKind = (typeof fieldFaults)[number];

export interface FieldFault {
  /** `server.port`; empty: the whole file. */
  readonly path: string;
  readonly fault: FieldFaultKind;
  /** What would fit: a type, a bound, the choices. Empty: nothing more to say. */
  readonly wanted: string;
}

export const isFieldFault = (text: string): text is FieldFaultKind =>
  fieldFaults.some((fault) => fault === text);

/** As it stands among the facts of `job-invalid`: `server.port: wrong-type (number)`. */
export const faultText = ({ path, fault, wanted }: FieldFault): string =>
  `${path}: ${fault}${wanted === '' ? '' : ` (${wanted})`}`;

/** Null: a text that `faultText` has not written. */
export function faultOf(text: string): FieldFault | null {
  const at = text.lastIndexOf(': ');
  if (at < 0) return null;
  const [fault = '', ...rest] = text.slice(at + 2).split(' (');
  const wanted = rest.join(' (');
  if (!isFieldFault(fault) || (rest.length > 0 && !wanted.endsWith(')'))) return null;
  return { path: text.slice(0, at), fault, wanted: wanted.slice(0, -1) };
}
