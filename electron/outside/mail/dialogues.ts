import { isIPv6 } from 'node:net';
import type { mailServices } from '../../../shared/look/mail-services.ts';
import type { LineTalk } from './line-talk.ts';

export type MailProtocol = (typeof mailServices)[keyof typeof mailServices]['protocol'];

/** `ready`: the next byte is TLS's. `plain`: it offers no TLS. `strange`: no such mail server. */
export interface Opening {
  readonly state: 'ready' | 'plain' | 'strange';
  /** What it said last. A stranger's words. */
  readonly said: string;
}

interface Dialogue {
  /** Its greeting; null: this is no such mail server. */
  greet(talk: LineTalk): Promise<string | null>;
  /** After the greeting: asks for TLS. `own`: our own address, as it sees us. */
  startTls(talk: LineTalk, own: string): Promise<Opening>;
}

const mostLines = 100;

/** RFC 3207, RFC 3501 §6.2.1, RFC 2595 §4. */
export const dialogues: Readonly<Record<MailProtocol, Dialogue>> = {
  smtp: {
    async greet(talk) {
      const reply = await smtpReply(talk);
      return reply.code === 220 ? reply.text : null;
    },
    async startTls(talk, own) {
      // Who has no name of their own says their address (RFC 5321 §4.1.3).
      talk.send(`EHLO [${isIPv6(own) ? 'IPv6:' : ''}${own}]`);
      const hello = await smtpReply(talk);
      if (hello.code !== 250) return { state: 'strange', said: hello.text };
      if (!hello.lines.some((line) => /^starttls\b/i.test(line))) return { state: 'plain', said: hello.text };
      talk.send('STARTTLS');
      const reply = await smtpReply(talk);
      return { state: reply.code === 220 ? 'ready' : 'plain', said: reply.text };
    },
  },
  imap: {
    async greet(talk) {
      const line = await talk.line();
      return /^\* (ok|preauth)\b/i.test(line) ? line.slice(2) : null;
    },
    async startTls(talk) {
      talk.send('a1 STARTTLS');
      for (let count = 0; count < mostLines; count += 1) {
        const line = await talk.line();
        if (/^a1 /i.test(line)) return { state: /^a1 ok\b/i.test(line) ? 'ready' : 'plain', said: line };
      }
      return { state: 'strange', said: '' };
    },
  },
  pop3: {
    async greet(talk) {
      const line = await talk.line();
      return /^\+ok\b/i.test(line) ? line.slice(1) : null;
    },
    async startTls(talk) {
      talk.send('STLS');
      const line = await talk.line();
      return { state: /^\+ok\b/i.test(line) ? 'ready' : 'plain', said: line };
    },
  },
};

interface SmtpReply {
  /** Null where the line is none of SMTP's. */
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly text: string;
}

/** A reply of one line or several (RFC 5321 §4.2.1). */
async function smtpReply(talk: LineTalk): Promise<SmtpReply> {
  const lines: string[] = [];
  for (let count = 0; count < mostLines; count += 1) {
    const line = await talk.line();
    const [, code, more, text = ''] = /^(\d{3})([ -]?)(.*)$/.exec(line) ?? [];
    if (code === undefined) return { code: null, lines: [], text: line };
    lines.push(text);
    if (more !== '-') return { code: Number(code), lines, text: lines.join(' ') };
  }
  return { code: null, lines: [], text: '' };
}
