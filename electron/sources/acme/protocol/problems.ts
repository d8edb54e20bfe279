import { ProblemError, type ProblemFacts, type QuietCode } from '../../../../shared/problems.ts';
import {
  type AcmeErrorType,
  type AcmeRefusal,
  acmeErrorType,
  type ProblemDocument,
  sentence,
} from './problem-document.ts';
import { trustFailureCodes } from './tls-codes.ts';

/** What the authority was asked about: the same type means different things at different moments. */
export type AcmePhase = 'account' | 'order' | 'validation' | 'certificate';

const always = (code: QuietCode): Readonly<Record<AcmePhase, QuietCode>> => ({
  account: code,
  order: code,
  validation: code,
  certificate: code,
});

/** Our code for each type of RFC 8555 §6.7. `compound` is looked into, so its entry counts only where it is empty. */
export const codesByType: Readonly<Record<AcmeErrorType, Readonly<Record<AcmePhase, QuietCode>>>> = {
  accountDoesNotExist: always('ca-account-refused'),
  alreadyReplaced: always('ca-refuses-request'),
  alreadyRevoked: always('ca-refuses-request'),
  badCSR: always('ca-refuses-request'),
  badNonce: always('ca-busy'),
  badPublicKey: always('ca-refuses-request'),
  badRevocationReason: always('ca-refuses-request'),
  badSignatureAlgorithm: always('ca-refuses-request'),
  caa: always('ca-forbidden-by-caa'),
  compound: always('ca-refuses-request'),
  connection: always('ca-cannot-connect'),
  dns: always('ca-cannot-resolve'),
  externalAccountRequired: always('ca-account-needed'),
  incorrectResponse: always('ca-sees-wrong-answer'),
  invalidContact: always('ca-account-refused'),
  invalidProfile: always('ca-profile-refused'),
  // At registration the only thing that can be malformed is what the owner gave: contact or account binding.
  malformed: { ...always('ca-refuses-request'), account: 'ca-account-refused' },
  orderNotReady: always('ca-refuses-request'),
  rateLimited: always('ca-rate-limited'),
  rejectedIdentifier: always('ca-refuses-name'),
  serverInternal: always('ca-busy'),
  // A challenge that was redirected to a TLS port which does not answer as one.
  tls: always('ca-cannot-connect'),
  unauthorized: { ...always('ca-account-refused'), validation: 'ca-sees-wrong-answer' },
  unsupportedContact: always('ca-account-refused'),
  unsupportedIdentifier: always('ca-refuses-name'),
  userActionRequired: always('ca-terms-not-agreed'),
};

/** Where there is no type: from the status alone. */
function codeByStatus(status: number): QuietCode {
  if (status === 429) return 'ca-rate-limited';
  if (status >= 500) return 'ca-busy';
  return 'ca-refuses-request';
}

export interface Asked {
  /** Host of the directory, as the fact `ca`. */
  readonly ca: string;
  readonly phase: AcmePhase;
  /** The names the question was about; empty where it was about none. */
  readonly names: readonly string[];
}

/**
 * A refusal as a problem. Facts: `ca`; `names` where it was about names (those that the authority pointed at,
 * else all of them); `retryAfter` (ISO 8601) and `url` where it gave them. Detail: its own sentences.
 */
export function refusalProblem(refusal: AcmeRefusal, asked: Asked): ProblemError {
  const { document } = refusal;
  const blamed = blamedNames(document, asked.names);
  const names = blamed.length > 0 ? blamed : asked.names;
  const type = decisiveType(document);
  const code = type === null ? codeByStatus(refusal.status) : codesByType[type][asked.phase];
  const url = httpsUrl(document?.instance);
  const facts: ProblemFacts = {
    ca: asked.ca,
    ...(names.length === 0 ? {} : { names: [...names] }),
    ...(refusal.retryAfter === null ? {} : { retryAfter: refusal.retryAfter.toISOString() }),
    ...(url === null ? {} : { url }),
  };
  return new ProblemError(code, facts, { detail: detailOf(document), cause: refusal });
}

/** A name whose authorization or order the authority gave up, with the reason it gave. */
export interface FailedName {
  readonly name: string;
  readonly document: ProblemDocument | null;
}

/**
 * Several names may fail for several reasons: the code is the one that most of them share (the first on a tie),
 * `names` are those, `otherNames` the rest; the detail has a line for each. `failures` is not empty.
 */
export function validationProblem(ca: string, failures: readonly FailedName[]): ProblemError {
  const coded = failures.map(({ name, document }) => ({ name, code: codeOf(document, 'validation') }));
  const counts = new Map<QuietCode, number>();
  for (const { code } of coded) counts.set(code, (counts.get(code) ?? 0) + 1);
  const code = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
  const otherNames = coded.filter((each) => each.code !== code).map((each) => each.name);
  const facts: ProblemFacts = {
    ca,
    names: coded.filter((each) => each.code === code).map((each) => each.name),
    ...(otherNames.length === 0 ? {} : { otherNames }),
  };
  const detail = failures
    .map(({ name, document }) => `${name}: ${detailOf(document) ?? 'no reason given'}`)
    .join('\n');
  return new ProblemError(code, facts, { detail });
}

/** An order that the authority gave up after all names were proven, for instance because of CAA (RFC 8659). */
export function orderProblem(
  ca: string,
  names: readonly string[],
  document: ProblemDocument | null,
): ProblemError {
  const blamed = blamedNames(document, names);
  const facts = { ca, names: [...(blamed.length > 0 ? blamed : names)] };
  return new ProblemError(codeOf(document, 'certificate'), facts, { detail: detailOf(document) });
}

/** The address answers, but not as RFC 8555 says. */
export function notAcme(ca: string, detail: string, cause?: unknown): ProblemError {
  return new ProblemError('ca-not-acme', { ca }, { detail: sentence(detail), cause });
}

/** What spoke on the other side was not HTTP over TLS, or would not stop. */
const otherProtocolCodes: ReadonlySet<string> = new Set([
  'EMSGSIZE',
  'EPROTO',
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'ERR_SSL_PACKET_LENGTH_TOO_LONG',
  'HPE_INVALID_CONSTANT',
  'HPE_INVALID_HTTP_TOKEN',
]);

/** A request that got no answer. Facts: `ca`. Detail: the system's own code and words. */
export function networkProblem(ca: string, cause: unknown): ProblemError {
  const code = networkCode(cause);
  const detail = sentence(cause instanceof Error ? cause.message : String(cause));
  if (trustFailureCodes.has(code)) return new ProblemError('ca-not-trusted', { ca }, { detail, cause });
  if (otherProtocolCodes.has(code)) return new ProblemError('ca-not-acme', { ca }, { detail, cause });
  return new ProblemError('ca-unreachable', { ca }, { detail, cause });
}

/** The system's name for a failed connection, such as ECONNREFUSED; empty where it has none. */
export function networkCode(thrown: unknown): string {
  if (!(thrown instanceof Error && 'code' in thrown)) return '';
  return typeof thrown.code === 'string' ? thrown.code : '';
}

const codeOf = (document: ProblemDocument | null, phase: AcmePhase): QuietCode => {
  const type = decisiveType(document);
  return type === null ? 'ca-refuses-request' : codesByType[type][phase];
};

/** The type itself; for `compound` the first one inside that says more. */
function decisiveType(document: ProblemDocument | null): AcmeErrorType | null {
  const type = acmeErrorType(document);
  if (type !== 'compound') return type;
  const inner = (document?.subproblems ?? []).map(acmeErrorType).find((each) => each !== null);
  return inner ?? type;
}

/** Only names that we asked for come back: what an authority writes is no source of names. */
function blamedNames(document: ProblemDocument | null, names: readonly string[]): readonly string[] {
  const blamed = new Set((document?.subproblems ?? []).map((each) => each.identifier?.value.toLowerCase()));
  return names.filter((name) => blamed.has(name));
}

function detailOf(document: ProblemDocument | null): string | undefined {
  const own = document?.detail === undefined ? [] : [sentence(document.detail)];
  const inner = (document?.subproblems ?? [])
    .slice(0, 10)
    .flatMap(({ identifier, detail }) =>
      detail === undefined
        ? []
        : [identifier === undefined ? sentence(detail) : sentence(`${identifier.value}: ${detail}`)],
    );
  const lines = [...own, ...inner].filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines.join('\n');
}

function httpsUrl(text: string | undefined): string | null {
  if (text === undefined || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' ? url.href : null;
}
