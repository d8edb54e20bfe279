import type { ByteChannel, ByteListener, ChannelEnd } from '../byte-channel.ts';
import type { ClientChannel } from './ssh2.ts';

/** An SSH channel as a `ByteChannel`. `gone` settles when the connection under it is gone. */
export function byteChannel(channel: ClientChannel, gone: Promise<void>): ByteChannel {
  let exitCode: number | null = null;
  let listener: ByteListener | undefined;
  const closed = new Promise<ChannelEnd>((resolve) => {
    channel.on('exit', (code: number | null) => {
      exitCode = code;
    });
    channel.on('close', () => resolve({ exitCode }));
    gone.then(() => resolve({ exitCode }));
  });
  // A write into a channel that is just closing fails here as well; `closed` already tells.
  channel.on('error', () => undefined);
  return {
    write: (bytes) => {
      if (channel.writable) channel.write(bytes);
    },
    endInput: () => {
      channel.end();
    },
    listen: (next) => {
      const isFirst = listener === undefined;
      listener = next;
      if (!isFirst) return;
      channel.on('data', (bytes: Buffer) => listener?.stdout(bytes));
      channel.stderr.on('data', (bytes: Buffer) => listener?.stderr(bytes));
    },
    closed,
    close: () => {
      channel.close();
    },
  };
}
