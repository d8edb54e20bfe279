/** A program running elsewhere, as bytes in and out: an SSH channel, or a local process in tests. */
export interface ByteChannel {
  write(bytes: string | Uint8Array): void;
  /** The program's standard input ends; its output goes on. */
  endInput(): void;
  /** Who hears the output from now on; replaces the listener before. Nothing is dropped while there is none. */
  listen(listener: ByteListener): void;
  /** Settles behind the last byte of output, when the program has ended or the connection is gone. */
  readonly closed: Promise<ChannelEnd>;
  close(): void;
}

export interface ByteListener {
  readonly stdout: (bytes: Buffer) => void;
  readonly stderr: (bytes: Buffer) => void;
}

export interface ChannelEnd {
  /** Null if the program was killed or the connection went away first. */
  readonly exitCode: number | null;
}
