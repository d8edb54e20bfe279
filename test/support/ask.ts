import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { TLSSocket } from 'node:tls';

export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly body: string;
  /** SHA-256 of the certificate that arrived; null without TLS. */
  readonly fingerprint: string | null;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** One request to 127.0.0.1 as if it were the named host; any certificate is taken. */
export function ask(port: number, name: string, path = '/', encrypted = false): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      path,
      headers: { host: name },
      servername: name,
      rejectUnauthorized: false,
      agent: false,
      timeout: 5000,
    } as const;
    const request = (encrypted ? tlsRequest : plainRequest)(options, (response) => {
      const chunks: Buffer[] = [];
      const seen = encrypted ? (response.socket as TLSSocket).getPeerCertificate().fingerprint256 : undefined;
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? null,
          body: Buffer.concat(chunks).toString('utf8'),
          fingerprint: seen?.replaceAll(':', '').toLowerCase() ?? null,
          headers: response.headers,
        });
      });
    });
    request.on('error', reject);
    request.on('timeout', () => request.destroy(new Error('no answer')));
    request.end();
  });
}

/** Asks until the answer is as wanted; a graceful reload takes some moments. The last answer is given back. */
export async function askUntil(
  wanted: (answer: Answer) => boolean,
  ...[port, name, path, encrypted]: Parameters<typeof ask>
): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    const answer = await ask(port, name, path, encrypted).catch((thrown: unknown) => thrown);
    const isAnswer = !(answer instanceof Error);
    if (isAnswer && (wanted(answer as Answer) || tries >= 100)) return answer as Answer;
    if (tries >= 100) throw answer;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
