import type { Socket } from 'node:net';

/** A talk in lines over a socket that belongs to somebody who may send anything. */
export interface LineTalk {
  /** The next line without its ending. Rejects where the other side ends, fails or sends too much. */
  line(): Promise<string>;
  send(line: string): void;
  /** Stops reading, so that TLS can take the socket over. What was sent and not read is dropped. */
  release(): void;
}

const longestLine = 4096;
const mostBytes = 64 * 1024;

export function talkOn(socket: Socket): LineTalk {
  let waiting = '';
  let total = 0;
  let failure: Error | null = null;
  let wake: () => void = () => undefined;

  const onData = (chunk: Buffer) => {
    total += chunk.length;
    waiting += chunk.toString('latin1');
    if (total > mostBytes || waiting.length > longestLine * 4) fail(coded('too-much', 'TOO_MUCH_TALK'));
    wake();
  };
  const fail = (thrown: Error) => {
    failure ??= thrown;
    wake();
  };
  const onClose = () => fail(coded('closed', 'ECONNRESET'));
  socket.on('data', onData);
  socket.on('error', fail);
  socket.on('close', onClose);
  socket.on('end', onClose);

  return {
    async line() {
      while (true) {
        const end = waiting.indexOf('\n');
        if (end >= 0) {
          const line = waiting.slice(0, end).replace(/\r$/, '').slice(0, longestLine);
          waiting = waiting.slice(end + 1);
          return line;
        }
        if (failure !== null) throw failure;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    send: (line) => void socket.write(`${line}\r\n`),
    release() {
      socket.off('data', onData);
      socket.off('end', onClose);
      socket.pause();
    },
  };
}

const coded = (message: string, code: string): Error => Object.assign(new Error(message), { code });
