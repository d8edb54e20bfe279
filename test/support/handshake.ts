import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls';

export interface Handshake {
  /** SHA-256 of the certificate that arrived, lower-case hexadecimal. */
  readonly fingerprint: string | null;
  /** RFC 7301: `h2`, `http/1.1`; null: the server chose none. */
  readonly protocol: string | null;
}

/** One handshake at an address, without a name unless told; any certificate is taken. Rejects where none comes about. */
export function handshake(
  address: string,
  port: number,
  { name, ...options }: ConnectionOptions & { readonly name?: string } = {},
): Promise<Handshake> {
  return new Promise((resolve, reject) => {
    const socket: TLSSocket = connect({
      host: address,
      port,
      rejectUnauthorized: false,
      ALPNProtocols: ['h2', 'http/1.1'],
      timeout: 5000,
      ...(name === undefined ? {} : { servername: name }),
      ...options,
    });
    socket.on('error', reject);
    socket.on('timeout', () => socket.destroy(new Error('no answer')));
    socket.on('secureConnect', () => {
      const { fingerprint256 } = socket.getPeerCertificate();
      resolve({
        fingerprint: fingerprint256?.replaceAll(':', '').toLowerCase() ?? null,
        protocol: socket.alpnProtocol === false ? null : (socket.alpnProtocol ?? null),
      });
      socket.destroy();
    });
  });
}
