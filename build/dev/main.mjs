import { createRequire } from 'node:module';
import { app } from 'electron';

/**
 * The main process of `npm run dev`. The product serves its pages from files and lets no request out; it knows nothing of
 * a development server, so that no switch, variable or flag can ever send it to one. This file, which is in no package,
 * puts the server in the files' place before the product is loaded.
 */
const server = process.env.SEALKEEPER_DEV_SERVER ?? '';
const socket = server.replace('http:', 'ws:');

app.on('session-created', open);
createRequire(import.meta.url)('../../out/main/main.cjs');

/** @param {Electron.Session} ours */
function open(ours) {
  const { webRequest, protocol } = ours;
  protocol.registerFileProtocol = (scheme) => {
    // Node's own: Chromium's gives up each time the machine's networks change.
    protocol.handle(scheme, ({ url }) => fetch(url.replace(/^app:\/\/[^/]+/, server)));
    return true;
  };
  const guard = webRequest.onBeforeRequest.bind(webRequest);
  webRequest.onBeforeRequest = (...given) => {
    const listener = given.at(-1);
    guard((details, answer) => {
      if (details.url.startsWith(server) || details.url.startsWith(socket)) answer({ cancel: false });
      else listener(details, answer);
    });
  };
}
