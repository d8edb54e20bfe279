import { connect as connectPlain, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import type { Visits, Watch } from './watch-site.ts';

/** A door for mail, and the dialogue that leads to encryption there; null: it is encrypted from the start. */
export interface MailDoor {
  readonly port: number;
  readonly startTls: 'smtp' | 'imap' | null;
}

/** The doors of Postfix and Dovecot at which mail programs and other mail servers knock. */
export const mailDoors: readonly MailDoor[] = [
  { port: 25, startTls: 'smtp' },
  { port: 587, startTls: 'smtp' },
  { port: 465, startTls: null },
  { port: 143, startTls: 'imap' },
  { port: 993, startTls: null },
  { port: 995, startTls: null },
];
/** Those of a mail server without mailboxes. */
export const smtpDoors: readonly MailDoor[] = mailDoors.slice(0, 3);

/** What is said, after which answer (its beginning) each next word may be. */
const dialogues: Readonly<Record<'smtp' | 'imap', readonly (readonly [after: string, say: string])[]>> = {
  smtp: [
    ['220 ', 'EHLO poller.test\r\n'],
    ['250 ', 'STARTTLS\r\n'],
    ['220 ', ''],
  ],
  imap: [
    ['* OK', 'a STARTTLS\r\n'],
    ['a OK', ''],
  ],
};

/** Nothing better comes behind such a line (RFC 5321 §4.2.1, RFC 9051 §7.1). */
const refused = /^(?:[45]\d\d |a (?:NO|BAD) |\* BYE )/;

const patience = 15_000;

/** SHA-1 of the certificate that a mail program gets that asks for this name. Rejects where none comes. */
export async function shownAtDoor(address: string, name: string, { port, startTls }: MailDoor) {
  const socket = connectPlain({ host: address, port });
  try {
    socket.setTimeout(patience, () => socket.destroy(new Error('silent')));
    if (startTls !== null)
      for (const [after, say] of dialogues[startTls]) {
        await answerOf(socket, after);
        if (say !== '') socket.write(say);
      }
    return await new Promise<string>((resolve, reject) => {
      const secure = connectTls({ socket, servername: name, rejectUnauthorized: false });
      socket.on('error', reject);
      secure.on('error', reject);
      secure.on('close', () => reject(new Error('closed')));
      secure.on('secureConnect', () => resolve(secure.getPeerCertificate().fingerprint.replaceAll(':', '')));
    });
  } finally {
    socket.destroy();
  }
}

/** SHA-1 of what is shown at each door, by its port. Rejects where one of them shows none. */
export async function certificatesAtDoors(
  address: string,
  name: string,
  doors: readonly MailDoor[] = mailDoors,
): Promise<ReadonlyMap<number, string>> {
  return new Map(
    await Promise.all(
      doors.map(async (door) => [door.port, await shownAtDoor(address, name, door)] as const),
    ),
  );
}

/** Waits for a line that begins so. Rejects where the server refuses, or closes. */
function answerOf(socket: Socket, after: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    const done = (act: () => void) => {
      socket.removeAllListeners('data');
      socket.removeAllListeners('error');
      socket.removeAllListeners('close');
      socket.pause();
      act();
    };
    socket.on('error', (error) => done(() => reject(error)));
    socket.on('close', () => done(() => reject(new Error(`closed before “${after}”`))));
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString('latin1');
      const lines = text.split('\r\n');
      const refusal = lines.find((line) => refused.test(line));
      if (lines.some((line) => line.startsWith(after))) done(resolve);
      else if (refusal !== undefined) done(() => reject(new Error(refusal)));
    });
    socket.resume();
  });
}

/** Knocks at each door again and again; what counts is that the encryption comes about, whatever is shown. */
export function watchMail(
  address: string,
  name: string,
  everyMs = 250,
  doors: readonly MailDoor[] = mailDoors,
): Watch {
  let isOver = false;
  let answered = 0;
  const failures: string[] = [];
  const shown = new Set<string>();
  const watchers = doors.map(async (door) => {
    while (!isOver) {
      const began = new Date().toISOString();
      try {
        shown.add(await shownAtDoor(address, name, door));
        answered += 1;
      } catch (thrown) {
        failures.push(`${began} ${door.port}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
      }
      await sleep(everyMs);
    }
  });
  return {
    async stop(): Promise<Visits> {
      isOver = true;
      await Promise.all(watchers);
      return { answered, failed: failures.length, failures: failures.slice(0, 5), shown: [...shown] };
    },
  };
}
