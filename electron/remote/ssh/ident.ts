import type { Socket } from 'node:net';

/**
 * Listens to what the server says first: `SSH-2.0-SOFTWARE`, maybe below lines of greeting (RFC 4253 §4.2). Call it
 * in the same turn in which ssh2 gets the socket, so that both hear the same bytes. The answer is what was heard so
 * far, such as `OpenSSH_for_Windows_9.5`; empty before the line is complete.
 */
export function hearSoftware(socket: Socket): () => string {
  let heard = '';
  let software: string | undefined;
  const listen = (bytes: Buffer) => {
    heard += bytes.toString('latin1');
    software = /^SSH-(?:2\.0|1\.99)-([\x21-\x7e]+)[^\n]*\n/m.exec(heard)?.[1];
    // ssh2 reads no more greeting than this either.
    if (software !== undefined || heard.length > 100_000) socket.off('data', listen);
  };
  socket.on('data', listen);
  return () => software ?? '';
}

/** Windows' own OpenSSH, or Bitvise's server; both start programs by a Windows shell, not by `sh`. */
export function isWindowsSoftware(software: string): boolean {
  return /OpenSSH_for_Windows|Bitvise|WinSSHD/i.test(software);
}
