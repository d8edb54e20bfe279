import { connect, type TLSSocket } from 'node:tls';
import type { MailDoor } from './watch-mail.ts';

/** Somebody who came in to send mail before the app did, and stays connected. */
export interface MailSession {
  readonly port: number;
  /** Null where it is answered still; else what became of it. It is over then. */
  end(): Promise<string | null>;
}

const patience = 15_000;

interface Talk {
  say(line: string): void;
  /** Waits for a line that begins so; what came before it is passed by. */
  hear(beginning: string): Promise<void>;
  close(): void;
}

/** What each says to stay, and what shows at the end that it was never cut. */
const kinds: Readonly<
  Record<
    number,
    { readonly begin: (talk: Talk) => Promise<void>; readonly still: (talk: Talk) => Promise<void> }
  >
> = {
  465: {
    async begin({ say, hear }) {
      await hear('220 ');
      say('EHLO poller.test');
      await hear('250 ');
    },
    async still({ say, hear }) {
      say('NOOP');
      await hear('250 ');
    },
  },
};

/**
 * One for each of these doors at which somebody can stay through a reload: Dovecot's own ends the sessions of whoever is logged in
 * some seconds later (`shutdown_clients`, dovecot(1)), as the plan says.
 */
export const holdSessions = (
  address: string,
  name: string,
  doors: readonly MailDoor[],
): Promise<readonly MailSession[]> =>
  Promise.all(
    doors.flatMap(({ port }) => {
      const kind = kinds[port];
      return kind === undefined ? [] : [held(address, name, port, kind)];
    }),
  );

async function held(
  address: string,
  name: string,
  port: number,
  { begin, still }: (typeof kinds)[number],
): Promise<MailSession> {
  const talk = await talkOver(connect({ host: address, port, servername: name, rejectUnauthorized: false }));
  await begin(talk);
  return {
    port,
    async end() {
      const trouble = await still(talk).then(
        () => null,
        (thrown: unknown) => `session at ${port}: ${thrown instanceof Error ? thrown.message : thrown}`,
      );
      talk.close();
      return trouble;
    },
  };
}

function talkOver(socket: TLSSocket): Promise<Talk> {
  let text = '';
  let over: Error | null = null;
  let wake = (): void => undefined;
  const end = (reason: Error) => {
    over ??= reason;
    wake();
  };
  socket.setEncoding('latin1').on('data', (more: string) => {
    text += more;
    wake();
  });
  socket.on('error', end);
  socket.on('close', () => end(new Error(`cut; it had said ${JSON.stringify(text.slice(-200))}`)));
  const hear = async (beginning: string): Promise<void> => {
    const late = setTimeout(() => end(new Error(`silent; no “${beginning}”`)), patience);
    try {
      for (;;) {
        const lines = text.split('\r\n');
        const at = lines.findIndex((line) => line.startsWith(beginning));
        // The last one may not be whole yet.
        if (at >= 0 && at < lines.length - 1) {
          text = lines.slice(at + 1).join('\r\n');
          return;
        }
        if (over !== null) throw over;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    } finally {
      clearTimeout(late);
    }
  };
  const talk = {
    say: (line: string) => void socket.write(`${line}\r\n`),
    hear,
    close: () => socket.destroy(),
  };
  return new Promise((resolve, reject) => {
    socket.once('secureConnect', () => resolve(talk));
    socket.once('error', reject);
  });
}
