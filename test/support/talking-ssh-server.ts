import type { AddressInfo } from 'node:net';
import ssh2, { type AuthContext, type Connection } from 'ssh2';
import { sshPair } from './ssh-pair.ts';

/** What the library has inside and shows nobody: its ready packets. */
interface Packets {
  readonly _protocol: {
    readonly _packetRW: {
      readonly write: {
        readonly allocStart: number;
        alloc(length: number): Buffer;
        finalize(packet: Buffer): Buffer;
      };
    };
    readonly _cipher: { encrypt(packet: Buffer): void };
  };
}

/** Sends a message of RFC 4250 §4.1.2 as it stands. */
function send(connection: Connection, payload: Buffer): void {
  const { _packetRW: packets, _cipher: cipher } = (connection as unknown as Packets)._protocol;
  const packet = packets.write.alloc(payload.length);
  payload.copy(packet, packets.write.allocStart);
  cipher.encrypt(packets.write.finalize(packet));
}

const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

export interface Talk {
  /** SSH_MSG_USERAUTH_BANNER (RFC 4252 §5.4). */
  readonly banner: (words: string) => void;
  /** SSH_MSG_DISCONNECT (RFC 4253 §11.1), and the end. */
  readonly disconnect: (words: string) => void;
  readonly hangUp: () => void;
}

/** A server of ours that takes part in a login as a test wants, on a free port of 127.0.0.1. */
export async function talkingSshServer(
  greeting: string | undefined,
  answer: (attempt: AuthContext, talk: Talk) => void,
): Promise<{ readonly port: number; readonly stop: () => void }> {
  const hostKey = sshPair().private;
  const server = new ssh2.Server(
    { hostKeys: [hostKey], ...(greeting === undefined ? {} : { banner: greeting }) },
    (connection) => {
      connection.on('error', () => undefined);
      const talk: Talk = {
        banner: (words) => send(connection, Buffer.concat([Buffer.of(53), text(words), text('')])),
        disconnect: (words) => {
          send(connection, Buffer.concat([Buffer.of(1, 0, 0, 0, 2), text(words), text('')]));
          connection.end();
        },
        hangUp: () => connection.end(),
      };
      connection.on('authentication', (attempt) => answer(attempt, talk));
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, stop: () => void server.close() };
}
