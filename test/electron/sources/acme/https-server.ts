import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { MadeCertificate } from './openssl.ts';

/** A real https server on 127.0.0.1 that answers as told. */
export async function startHttps(
  { keyFile, pem }: MadeCertificate,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
) {
  const server = createServer({ key: readFileSync(keyFile), cert: pem }, answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `https://127.0.0.1:${address.port}`,
    end: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
