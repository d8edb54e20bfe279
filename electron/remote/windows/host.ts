import type { Duplex } from 'node:stream';
import type { ShortVerb, VerbParameters, VerbResult, VerbSecrets } from './verbs.ts';

/** A Windows server through SSH. Every verb is a PowerShell of its own; they run one after the other. */
export interface WindowsHost {
  readonly system: 'windows';
  readonly way: 'windows-administrator';
  /** For people: `Administrator@shop.example.com`. */
  readonly label: string;
  /**
   * Runs one verb to its end. Raises VerbFailed (failure.ts) if the server refused, `connection-lost`,
   * `server-too-slow` (the connection is then closed: what a changing verb did is to be looked up on a new one),
   * `shell-unusable`, `windows-restricted`, or the signal's reason: at once for a verb that only reads, before
   * anything was sent for one that changes.
   */
  run<Name extends ShortVerb>(
    verb: Name,
    parameters: VerbParameters<Name>,
    ...rest: Name extends 'import' ? [options: RunOptions & { secrets: VerbSecrets }] : [options?: RunOptions]
  ): Promise<VerbResult<Name>>;
  /**
   * Answers http-01 challenges on port 80 until it is stopped. Settles when requests are being answered. Raises what
   * `run` raises; the reasons that mean "choose another way" are `port-taken`, `prefix-taken` and `access-denied`.
   */
  listen(wish: ListenWish, signal?: AbortSignal): Promise<ChallengeListener>;
  /**
   * A connection from the server itself to one of its own ports, through SSH: what the server serves, whatever lies
   * in front of it. Raises `connection-lost`, or `tunnel-refused` where the server forbids it or nobody listens.
   */
  tunnel(address: string, port: number, signal?: AbortSignal): Promise<Duplex>;
  /** How often we waited for the server so far, connection set-up included. */
  readonly roundTrips: number;
  /** Settles when the connection is gone, for whatever reason. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
}

export interface ListenWish {
  /** Key authorizations by token (RFC 8555 §8.3). */
  readonly answers: readonly { readonly token: string; readonly answer: string }[];
  /** It ends by itself after so many seconds; 600 unless told. */
  readonly seconds?: number;
  /** 80 unless told. */
  readonly port?: number;
}

export interface ChallengeListener {
  /** Ends it and gives the port back. Settles when it is gone; challenges answered so far. Never raises. */
  stop(): Promise<{ readonly hits: number }>;
  /** Settles when it has ended by itself, was stopped, or died. */
  readonly ended: Promise<void>;
}
