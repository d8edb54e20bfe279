import { describe, expect, test } from 'vitest';
import type { IssueContext } from '../../../../../electron/sources/source.ts';
import { runOrder as run, untroubled } from './run-order.ts';

describe('a name that is proven by a DNS record', () => {
  const byRecord: Pick<IssueContext, 'methodOf'> = { methodOf: () => 'dns-01' };

  test('has the digest of its key authorization presented (RFC 8555 §8.4), at the record of its domain', async () => {
    const { calls, presented } = await run([{ name: 'a.example', dnsToken: 'token-9' }], {
      context: byRecord,
    });
    expect(presented).toEqual([
      {
        name: 'a.example',
        record: '_acme-challenge.a.example',
        // printf %s token-9.thumbprint | openssl dgst -sha256 -binary | basenc --base64url
        value: 'E7KEhY9d1UhodoWffgXkcd7TxmxdQTf-nCI5hdnrgBY',
      },
    ]);
    expect(calls.slice(0, 4)).toEqual(['ordered a.example', 'present', 'ready a.example', 'withdraw']);
  });

  test('may have a star, beside the bare domain at the same record and one that a file proves', async () => {
    const names = [{ name: '*.a.example' }, { name: 'a.example', dnsToken: 'other' }, { name: 'b.example' }];
    const { problem, calls, presented } = await run(names, {
      context: { methodOf: (name) => (name === 'b.example' ? 'http-01' : 'dns-01') },
    });
    expect(problem).toEqual(untroubled);
    expect(calls[0]).toBe('ordered *.a.example a.example b.example');
    expect(calls).toEqual(
      expect.arrayContaining(['ready *.a.example', 'ready a.example', 'ready b.example']),
    );
    expect(presented).toMatchObject([
      { name: '*.a.example', record: '_acme-challenge.a.example' },
      { name: 'a.example', record: '_acme-challenge.a.example' },
      { name: 'b.example', token: 'token-9' },
    ]);
  });

  test('is not proven by the bare domain where its star was ordered', async () => {
    const { problem } = await run([{ name: 'a.example' }], { asked: ['*.a.example'], context: byRecord });
    expect(problem.code).toBe('ca-not-acme');
  });

  test.each([['a b'], ['line\nbreak'], ['']])('is not presented with the token %j', async (dnsToken) => {
    const { problem, calls } = await run([{ name: 'a.example', dnsToken }], { context: byRecord });
    expect(problem.code).toBe('ca-not-acme');
    expect(calls).toEqual(['ordered a.example', 'deactivate a.example']);
  });
});
