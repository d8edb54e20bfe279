import { request } from 'node:http';

export interface Page {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
}

/** Asks a server for a page by address and host name; fetch refuses to set the Host header. */
export function page(address: string, name: string, path = '/', port = 80): Promise<Page> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: address, port, path, headers: { host: name }, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          location: answer.headers.location,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    asking.on('error', reject);
    asking.end();
  });
}
