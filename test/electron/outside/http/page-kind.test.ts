import { expect, test } from 'vitest';
import { pageKind } from '../../../../electron/outside/http/page-kind.ts';

test.each([
  ['nothing', '', {}],
  ['login', 'Unauthorized', { 'www-authenticate': 'Basic realm="x"' }],
  ['login', '<html><form><input name=p type="password"></form></html>', {}],
  ['server-default', '<html><head><title>Welcome to nginx!</title></head></html>', {}],
  ['server-default', '<html><body><h1>It works!</h1></body></html>', {}],
  ['server-default', '<!DOCTYPE html><title>Apache2 Debian Default Page: It works</title>', {}],
  ['waiting', '<html><title>Just a moment...</title></html>', {}],
  ['waiting', '<html><title>Site maintenance</title></html>', {}],
  ['page', '<!doctype html><p>Our shop, it works well', {}],
  ['text', 'token.thumbprint', {}],
])('a page that is for %s', (kind, body, headers) => {
  const answer = { kind: 'answer', status: 200, headers, body: Buffer.from(body), isComplete: true } as const;
  expect(pageKind(answer)).toBe(kind);
});
