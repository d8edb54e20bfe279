import { ProblemError } from '../../../shared/problems.ts';
import type { RemoteHost } from '../../remote/host.ts';
import { parseParts, partOf } from '../../remote/parts.ts';
import { sha256 } from '../../text/digest.ts';
import { fingerprintIn } from '../../text/fingerprint.ts';
import type { ServerFile } from '../../text/server-file.ts';
import { lookBy } from './look.ts';
import { isSaneFile } from './paths.ts';
import { readLimit, readScript } from './read-script.ts';
import {
  type PathState,
  type SeenPaths,
  type UnreadReason,
  type UsedCertificate,
  unreadReasons,
} from './server-files.ts';

/** What a second look must fetch: letter and path, see `readScript`. */
export type Wanted = readonly ['F' | 'S' | 'C' | 'V', string];

/**
 * Reads these paths, in one round trip; changes nothing. `server` names the software in words. Raises `web-server-broken`
 * where the look itself fails, `file-changed-meanwhile` {path} where what came is not what was read.
 */
export async function readPaths(
  host: RemoteHost,
  server: string,
  wanted: readonly Wanted[],
  signal: AbortSignal,
): Promise<SeenPaths> {
  const { stdout, nonce } = await lookBy(host, server, readScript, wanted.flat(), signal);
  return parseReading(stdout, nonce);
}

/** Parses the answer of `readScript`. */
export function parseReading(output: string, nonce: string): SeenPaths {
  const files: Record<string, ServerFile> = {};
  const paths: Record<string, PathState> = {};
  const certificates: Record<string, UsedCertificate> = {};
  const unread: Record<string, UnreadReason> = {};
  const versions: Record<string, number> = {};
  const foreignFolders: Record<string, string> = {};
  const linkedFolders: Record<string, string> = {};
  const fixed: string[] = [];
  const parts = parseParts(output, nonce);
  const take = textsIn(partOf(parts, 'texts'));
  for (const { name, text } of parts) {
    const [path = '', second = '', third = '', ...rest] = text.split('\n');
    if (name === 'file' && second !== '' && third !== '') {
      const [foreign = '', digest = '', ...coded] = rest;
      const bytes = take(coded);
      // What was garbled on its way, or changed while it was read, would make a plan for another file.
      if (digest !== sha256(bytes)) throw new ProblemError('file-changed-meanwhile', { path });
      if (bytes.length > readLimit) unread[path] = 'large';
      else {
        files[path] = {
          realPath: second,
          text: bytes,
          sha256: sha256(bytes),
          mode: Number.parseInt(third, 8) & 0o7777,
          foreign: foreign === '' ? null : foreign,
        };
      }
    }
    const reason = unreadReasons.find((one) => one === second);
    if (name === 'unread' && reason !== undefined) unread[path] = reason;
    if (name === 'versions' && /^\d{1,9}$/.test(second)) versions[path] = Number(second);
    if (name === 'foreign') foreignFolders[path] = second;
    if (name === 'fixed') fixed.push(path);
    if (name === 'leads' && isSaneFile(second)) linkedFolders[path] = second;
    if (name === 'state') {
      if (second === 'absent' || second === 'directory') paths[path] = { state: second };
      if (second === 'file') paths[path] = { state: 'file', sha256: third };
      if (second === 'link') paths[path] = { state: 'link', target: third };
    }
    if (name === 'certificate') {
      const [issuer, subject] = [/^ *Issuer:(.*)$/m, /^ *Subject:(.*)$/m].map((line) => line.exec(text)?.[1]);
      const alternatives = text.replaceAll(/^ *(?:Issuer|Subject):.*$/gm, '');
      const names = [...alternatives.matchAll(/DNS:([^,\s]+)/g)].map((match) =>
        (match[1] ?? '').toLowerCase(),
      );
      certificates[path] = {
        names,
        isExpired: second !== 'valid',
        fingerprint: fingerprintIn(text),
        ...(issuer === undefined || issuer !== subject ? {} : { isSelfSigned: true }),
        ...dayIn(text, 'notBefore'),
        ...dayIn(text, 'notAfter'),
      };
    }
  }
  const linked = Object.keys(linkedFolders).length === 0 ? {} : { linkedFolders };
  const locked = fixed.length === 0 ? {} : { fixed };
  return { files, paths, certificates, unread, foreignFolders, ...linked, ...locked, versions };
}

/** How the text of a file is told: by itself, in base64, or by its size (`= 12`), and then all such ones together behind them. */
function textsIn(together: string): (told: readonly string[]) => string {
  const bytes = Buffer.from(together, 'base64');
  let taken = 0;
  return (told) => {
    const size = /^= (\d{1,9})$/.exec(told[0] ?? '')?.[1];
    if (size === undefined) return Buffer.from(told.join(''), 'base64').toString('latin1');
    const from = taken;
    taken += Number(size);
    return bytes.subarray(from, taken).toString('latin1');
  };
}

/** One day of a certificate, as `openssl x509` prints it; nothing where it does not. */
function dayIn(text: string, which: 'notBefore' | 'notAfter'): Partial<Record<typeof which, string>> {
  const line = text.split('\n').find((one) => one.startsWith(`${which}=`)) ?? '';
  const moment = new Date(line.slice(which.length + 1));
  return Number.isNaN(moment.getTime()) ? {} : { [which]: moment.toISOString() };
}
