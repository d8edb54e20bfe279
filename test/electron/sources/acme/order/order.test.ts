import { describe, expect, test } from 'vitest';
import { AcmeRefusal } from '../../../../../electron/sources/acme/protocol/problem-document.ts';
import { refusalProblem } from '../../../../../electron/sources/acme/protocol/problems.ts';
import { ProblemError } from '../../../../../shared/problems.ts';
import { fakeAuthority } from '../fake-client.ts';
import { ca, runOrder as run, untroubled } from './run-order.ts';

describe('an order', () => {
  test('goes its way step by step: proof, withdrawal, request', async () => {
    const { problem, calls, presented } = await run([{ name: 'a.example' }, { name: 'b.example' }]);
    expect(problem).toEqual(untroubled);
    expect(calls).toEqual([
      'ordered a.example b.example',
      'present',
      'ready a.example',
      'ready b.example',
      'withdraw',
      'validated',
      'finalize',
      'order valid',
    ]);
    expect(presented[0]).toEqual({
      name: 'a.example',
      token: 'token-9',
      keyAuthorization: 'token-9.thumbprint',
    });
  });

  test('proves only what is not proven yet', async () => {
    const { calls, presented } = await run([{ name: 'a.example', before: 'valid' }, { name: 'bb.example' }]);
    expect(calls[0]).toBe('ordered bb.example');
    expect(presented.map(({ name }) => name)).toEqual(['bb.example']);
  });

  test('presents and withdraws nothing where all is proven', async () => {
    const { calls } = await run([{ name: 'a.example', before: 'valid' }]);
    expect(calls).toEqual(['ordered', 'validated', 'finalize', 'order valid']);
  });

  test('waits while the authority works on it', async () => {
    const { calls } = await run([{ name: 'a.example' }], {
      end: { statuses: ['processing', 'processing', 'valid'] },
    });
    expect(calls.slice(-3)).toEqual(['order processing', 'order processing', 'order valid']);
  });
});

describe('names that fail', () => {
  test('are all heard before the order is given up, and the proof is withdrawn', async () => {
    const { problem, calls } = await run([
      { name: 'a.example', after: 'invalid', errorType: 'connection' },
      { name: 'b.example' },
      { name: 'c.example', after: 'invalid', errorType: 'connection' },
    ]);
    expect(problem).toEqual({
      code: 'ca-cannot-connect',
      facts: { ca, names: ['a.example', 'c.example'] },
      detail: 'a.example: because of connection\nc.example: because of connection',
    });
    expect(calls.at(-1)).toBe('withdraw');
  });

  test('are known at once where the authority gives a dead authorization', async () => {
    const { problem, calls } = await run([{ name: 'a.example', before: 'invalid' }, { name: 'b.example' }]);
    expect(problem).toMatchObject({ code: 'ca-sees-wrong-answer', facts: { ca, names: ['a.example'] } });
    expect(calls).toEqual(['deactivate b.example']);
  });

  test('at the very end, because of CAA, are an answer too', async () => {
    const { problem } = await run([{ name: 'a.example' }], {
      end: { statuses: ['invalid'], errorType: 'caa' },
    });
    expect(problem).toMatchObject({ code: 'ca-forbidden-by-caa', facts: { ca, names: ['a.example'] } });
  });

  test('that never settle make the authority too slow, and are given back', async () => {
    const { problem, calls } = await run([{ name: 'a.example', after: 'pending' }]);
    expect(problem.code).toBe('ca-too-slow');
    expect(calls.slice(-2)).toEqual(['withdraw', 'deactivate a.example']);
  });
});

describe('a hostile authority', () => {
  test.each([
    ['../../etc/passwd'],
    ['a b'],
    ['$(reboot)'],
    ['`id`'],
    ['line\nbreak'],
    ['x'.repeat(257)],
    [''],
  ])('cannot have the token %j presented', async (token) => {
    const { problem, calls } = await run([{ name: 'a.example', token }]);
    expect(problem.code).toBe('ca-not-acme');
    expect(calls).toEqual(['ordered a.example', 'deactivate a.example']);
  });

  test('cannot have a name proven that was not ordered', async () => {
    const { problem, calls } = await run([{ name: 'bank.example' }], { asked: ['a.example'] });
    expect(problem.code).toBe('ca-not-acme');
    expect(calls).toEqual([]);
  });

  test('cannot leave a name out or give one twice', async () => {
    const twice = [{ name: 'a.example' }, { name: 'a.example' }];
    expect((await run(twice, { asked: ['a.example'] })).problem.code).toBe('ca-not-acme');
    expect((await run([{ name: 'a.example' }], { asked: ['a.example', 'b.example'] })).problem.code).toBe(
      'ca-not-acme',
    );
  });
});

test('an authority that takes no proof by file refuses the name', async () => {
  const { problem } = await run([{ name: 'a.example', challengeType: 'tls-alpn-01' }]);
  expect(problem).toMatchObject({ code: 'ca-refuses-name', facts: { ca, names: ['a.example'] } });
});

describe('clean-up', () => {
  const trouble = new ProblemError('challenge-not-visible', { name: 'a.example' });

  test('happens after a proof that could not be presented, and the cause stays the cause', async () => {
    const { problem, calls } = await run([{ name: 'a.example' }], {
      context: {
        present: async () => {
          throw trouble;
        },
        withdraw: async () => {
          throw new Error('withdrawing failed too');
        },
      },
    });
    expect(problem.code).toBe('challenge-not-visible');
    expect(calls).toEqual(['ordered a.example', 'deactivate a.example']);
  });

  test('that fails stops an order that was otherwise well, before anything is requested', async () => {
    const { problem, calls } = await run([{ name: 'a.example' }], {
      context: {
        withdraw: async () => {
          throw new ProblemError('undo-incomplete', {});
        },
      },
    });
    expect(problem.code).toBe('undo-incomplete');
    expect(calls).not.toContain('finalize');
  });

  test('at the authority does not hide the cause when it fails', async () => {
    const { problem } = await run([{ name: 'a.example', after: 'pending' }], {
      client: {
        deactivate: async () => {
          throw new Error('no');
        },
      },
    });
    expect(problem.code).toBe('ca-too-slow');
  });

  test('follows a cancel, and the wait ends at once', async () => {
    const abort = new AbortController();
    const { problem, calls } = await run([{ name: 'a.example', after: 'pending' }], {
      context: { signal: abort.signal },
      client: {
        challengeReady: async () => abort.abort(),
      },
    });
    expect(problem.code).toBe('cancelled');
    expect(calls.slice(-2)).toEqual(['withdraw', 'deactivate a.example']);
  });
});

describe('an authority that says "not ready"', () => {
  const notReady = () => {
    const refusal = new AcmeRefusal(403, { type: 'urn:ietf:params:acme:error:orderNotReady' }, null);
    return refusalProblem(refusal, { ca, phase: 'certificate', names: [] });
  };

  test('is asked again when it has noticed that all is proven', async () => {
    let sent = 0;
    const { problem, calls } = await run([{ name: 'a.example' }], {
      end: { statuses: ['pending', 'ready', 'valid'] },
      client: {
        finalize: async () => {
          sent += 1;
          if (sent === 1) throw notReady();
          return { ...fakeAuthority([]).order, status: 'processing' };
        },
      },
    });
    expect(problem).toEqual(untroubled);
    expect(sent).toBe(2);
    expect(calls.slice(-3)).toEqual(['order pending', 'order ready', 'order valid']);
  });

  test('because it had the first request already is not asked again', async () => {
    const { problem, calls } = await run([{ name: 'a.example' }], {
      end: { statuses: ['processing', 'valid'] },
      client: {
        finalize: async () => {
          throw notReady();
        },
      },
    });
    expect(problem).toEqual(untroubled);
    expect(calls.slice(-2)).toEqual(['order processing', 'order valid']);
  });
});
