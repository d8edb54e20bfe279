import { connect } from 'node:tls';

/** SHA-1 of the certificate that a visitor gets, as Windows names it; null: no handshake. */
export function shownAt(address: string, servername: string, port = 443): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({
      ...{ host: address, port, rejectUnauthorized: false },
      ...(servername === '' ? {} : { servername }),
    });
    const done = (seen: string | null) => {
      socket.destroy();
      resolve(seen);
    };
    socket.setTimeout(10_000, () => done(null));
    socket.on('error', () => done(null));
    socket.on('secureConnect', () => done(socket.getPeerCertificate().fingerprint.replaceAll(':', '')));
  });
}
