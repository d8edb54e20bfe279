import type { ByteChannel, ByteListener, ChannelEnd } from '../../electron/remote/byte-channel.ts';

/** A channel that says what a test says, and keeps what it is sent. */
export function scripted() {
  let listener: ByteListener | undefined;
  const sent: string[] = [];
  let isListened: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    isListened = resolve;
  });
  let end: (end: ChannelEnd) => void = () => undefined;
  const closed = new Promise<ChannelEnd>((resolve) => {
    end = resolve;
  });
  const channel: ByteChannel = {
    write: (bytes) => void sent.push(String(bytes)),
    endInput: () => undefined,
    listen: (next) => {
      listener = next;
      isListened();
    },
    closed,
    close: () => end({ exitCode: null }),
  };
  return {
    open: (): ByteChannel => channel,
    opened,
    written: () => sent,
    ends: (exitCode: number) => end({ exitCode }),
    says: (stream: 'stdout' | 'stderr', text: string) => listener?.[stream](Buffer.from(text)),
  };
}
