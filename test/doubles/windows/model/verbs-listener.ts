import { createServer } from 'node:http';
import type { ModelVerb } from './verb-world.ts';

export const listenVerb: ModelVerb<'listener'> = async (wish, { model, step, send, killed }) => {
  const { port, answers, stopToken, seconds } = wish;
  step('listen', String(port));
  const local = await model.openListener(port);
  let hits = 0;
  try {
    return await new Promise((resolve, reject) => {
      const settle = (ended: 'stopped' | 'expired') => {
        clearTimeout(expiry);
        server.close(() => resolve({ hits, ended }));
        server.closeIdleConnections();
      };
      const server = createServer((request, response) => {
        const token = request.url?.split('/').at(-1);
        const found = answers.find((each) => each.token === token);
        if (token === stopToken) {
          response.on('close', () => settle('stopped'));
          response.end('stopped');
          return;
        }
        if (found !== undefined) hits += 1;
        response.writeHead(found === undefined ? 404 : 200).end(found?.answer ?? '');
      });
      const expiry = setTimeout(() => settle('expired'), seconds * 1000);
      killed.addEventListener('abort', () => settle('expired'), { once: true });
      server.once('error', reject);
      server.listen(local, '127.0.0.1', () => {
        step('answer');
        send('ready', { port });
      });
    });
  } finally {
    await model.closeListener(port);
  }
};
