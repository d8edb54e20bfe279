import type { RequestListener } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { namesInLogs } from '../../../../electron/outside/certificates/certificate-logs.ts';
import { freePorts, serveHttp } from '../support/local-sites.ts';
import { patience, says } from '../support/world.ts';

/** A stand-in for the search of the logs. */
async function search(answer: RequestListener): Promise<{ url: string; asked: string[] }> {
  const { http } = await freePorts();
  const asked: string[] = [];
  const server = await serveHttp('127.0.0.1', http, (request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  onTestFinished(() => server.stop());
  return { url: `http://127.0.0.1:${http}/`, asked };
}

const entry = (...names: string[]) => ({ issuer_name: 'C=US, O=CA', name_value: names.join('\n'), id: 1 });

test('the names under the domain are told once each, and nothing else', async () => {
  const found = [
    entry('shop.com', 'www.shop.com', '*.shop.com'),
    entry(
      'WWW.shop.com',
      'evilshop.com',
      'shop.com.evil.net',
      'a b.shop.com',
      '<b>.shop.com',
      'anna@shop.com',
    ),
  ];
  const { url, asked } = await search(says(JSON.stringify(found)));
  expect(await namesInLogs('shop.com', patience(), url)).toEqual({
    state: 'known',
    value: ['*.shop.com', 'shop.com', 'www.shop.com'],
  });
  expect(asked).toEqual(['/?q=shop.com&output=json&exclude=expired&deduplicate=Y']);
});

test.each([
  ['none', says('[]'), { state: 'known', value: [] }],
  ['a page in place of the list', says('<html>'), { state: 'unknown', reason: 'failed' }],
  ['a list of something else', says('[{"a":1}]'), { state: 'unknown', reason: 'failed' }],
  ['a busy service', says('later', 503), { state: 'unknown', reason: 'failed' }],
  ['more than anybody reads', says('x'.repeat(9 * 1024 * 1024)), { state: 'unknown', reason: 'failed' }],
] as const)('%s', async (_what, answer, expected) => {
  const { url } = await search(answer);
  expect(await namesInLogs('shop.com', patience(), url)).toEqual(expected);
});

test('a service that does not answer is no answer, and the search can be left', async () => {
  const { http } = await freePorts();
  expect(await namesInLogs('shop.com', patience(), `http://127.0.0.1:${http}/`)).toEqual({
    state: 'unknown',
    reason: 'no-answer',
  });
  const { url } = await search(() => undefined);
  const stopping = new AbortController();
  setTimeout(() => stopping.abort(new Error('enough')), 50);
  await expect(namesInLogs('shop.com', stopping.signal, url)).rejects.toThrow('enough');
});
