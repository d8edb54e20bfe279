import type { Duplex } from 'node:stream';
import { ProblemError } from '../../../shared/problems.ts';
import type { WindowsHost } from '../../remote/windows/host.ts';

/** Milliseconds for one answer. */
const patience = 10_000;
const longestAnswer = 65_536;

/** Asks the server's own web server for a path of a name, through the SSH connection. Null: it forbids such looks. */
export async function askInside(
  host: WindowsHost,
  {
    name,
    path,
    address = '127.0.0.1',
    port = 80,
  }: { name: string; path: string; address?: string; port?: number },
): Promise<{ readonly status: number | null; readonly body: string } | null> {
  let stream: Duplex;
  try {
    stream = await host.tunnel(address, port);
  } catch (thrown) {
    if (thrown instanceof ProblemError && thrown.problem.code === 'tunnel-refused') return null;
    throw thrown;
  }
  const text = await said(stream, `GET ${path} HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`);
  const end = text.indexOf('\r\n\r\n');
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1];
  return { status: status === undefined ? null : Number(status), body: end < 0 ? '' : text.slice(end + 4) };
}

function said(stream: Duplex, question: string): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const done = () => {
      clearTimeout(timer);
      stream.destroy();
      resolve(text);
    };
    const timer = setTimeout(done, patience);
    stream.on('data', (bytes: Buffer) => {
      text += bytes.toString('latin1');
      if (text.length > longestAnswer) done();
    });
    for (const event of ['end', 'close', 'error']) stream.on(event, done);
    stream.write(question);
  });
}
