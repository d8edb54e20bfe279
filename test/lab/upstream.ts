import { createServer } from 'node:http';
import { argv, stdin, stdout } from 'node:process';

/**
 * The application behind a proxy site, a program of its own: node upstream.ts PORT plain|insists-on-https|never-content.
 * It answers every path, /.well-known too, with 200 and what it was asked, as applications with their own routing do.
 */
const [port, manner] = argv.slice(2);

const server = createServer((request, response) => {
  const forwardedProto = request.headers['x-forwarded-proto'];
  const isContent = manner === 'insists-on-https' ? forwardedProto === 'https' : manner === 'plain';
  if (!isContent) {
    response.writeHead(301, { location: `https://${request.headers.host ?? ''}${request.url ?? '/'}` }).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/plain', 'x-application': 'lab' });
  response.end(`application\n${request.method} ${request.url}\n${JSON.stringify(request.headers)}\n`);
});

server.listen(Number(port), '127.0.0.1', () => stdout.write('READY\n'));
// The owner's pipe: when it closes, the server it belongs to has ended.
stdin.on('close', () => process.exit(0)).resume();
