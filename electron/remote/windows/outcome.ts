import { z } from 'zod';
import { ProblemError } from '../../../shared/problems.ts';
import type { ByteListener, ChannelEnd } from '../byte-channel.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { VerbFailed, verbFailure } from './failure.ts';
import type { VerbName } from './verbs.ts';

const answer = z.union([
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), failure: verbFailure }),
]);

/** Bytes that a verb may print, and that are kept of its complaints. */
const outputLimit = 16 * 1024 * 1024;
const complaintLimit = 64 * 1024;

/**
 * Reads what a verb prints: lines `MARK TAG BASE64`, among which anything else may stand (banners, profiles,
 * progress, in whatever code page). The mark is new for each call.
 */
export class VerbOutput implements ByteListener {
  readonly #mark: string;
  readonly #onMessage: (tag: string, message: unknown) => void;
  readonly #complaints: Buffer[] = [];
  #rest = '';
  #size = 0;
  #complained = 0;
  #noise = '';
  #answer: unknown;

  constructor(mark: string, onMessage: (tag: string, message: unknown) => void = () => undefined) {
    this.#mark = mark;
    this.#onMessage = onMessage;
  }

  readonly stdout = (bytes: Buffer): void => {
    this.#size += bytes.length;
    if (this.#size > outputLimit) return;
    const lines = (this.#rest + bytes.toString('latin1')).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#read(line.trimEnd());
  };

  readonly stderr = (bytes: Buffer): void => {
    if (this.#complained < complaintLimit) this.#complaints.push(bytes);
    this.#complained += bytes.length;
  };

  #read(line: string): void {
    // A banner that ends without a line break may stand in front of the mark.
    const at = line.indexOf(this.#mark);
    if (at < 0) {
      if (this.#noise.length < 2000) this.#noise += `${line}\n`;
      return;
    }
    const [, tag = '', text = ''] = line.slice(at).split(' ');
    let message: unknown;
    try {
      message = JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
    } catch {
      return;
    }
    if (tag === 'result') this.#answer = message;
    else this.#onMessage(tag, message);
  }

  /**
   * What came of the verb, now that its channel has closed. Raises VerbFailed, `connection-lost`,
   * `windows-restricted` {reason: language-mode | powershell-version} or `shell-unusable`.
   */
  result(verb: VerbName, { exitCode }: ChannelEnd, host: string): unknown {
    if (this.#answer !== undefined) {
      const parsed = answer.safeParse(this.#answer);
      if (!parsed.success)
        throw new ProblemError('shell-unusable', { host }, { detail: parsed.error.message });
      if (!parsed.data.ok) throw new VerbFailed(verb, parsed.data.failure);
      return parsed.data.data;
    }
    if (exitCode === null) throw new ProblemError('connection-lost', { host });
    const detail = this.detail(exitCode);
    const reason = exitCode === undefined ? undefined : refusalByExitCode[exitCode];
    if (reason !== undefined) throw new ProblemError('windows-restricted', { host, reason }, { detail });
    throw new ProblemError('shell-unusable', { host }, { detail });
  }

  /** For a technician. */
  detail(exitCode: number | null): string {
    const said = diagnosticsOf(Buffer.from(`${this.#noise}${this.#rest}`.slice(0, 2000), 'latin1'));
    const complained = diagnosticsOf(Buffer.concat(this.#complaints));
    return [`exit code ${exitCode}`, complained, said].filter((part) => part !== '').join('\n');
  }
}

/** How the bootstrap says that it cannot work there (scripts/bootstrap.ps1). */
const refusalByExitCode: Readonly<Record<number, string>> = { 41: 'language-mode', 42: 'powershell-version' };
