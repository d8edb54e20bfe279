import { describe, expect, it } from 'vitest';
import { diagnosticsOf } from '../../../../electron/remote/windows/diagnostics.ts';
import { failureReason, type VerbFailure } from '../../../../electron/remote/windows/failure.ts';
import { withPlainLists } from '../../../../electron/remote/windows/normalise.ts';
import { VerbOutput } from '../../../../electron/remote/windows/outcome.ts';
import { toProblem } from '../../../../shared/problems.ts';

const failure = (wish: Partial<VerbFailure>): VerbFailure => ({
  ...{
    step: 'commit',
    subject: '',
    message: 'Zugriff verweigert',
    native: 0,
    hresult: 0,
    type: '',
    code: '',
    line: 1,
  },
  ...wish,
});

describe('the reason of a failure', () => {
  it.each<[string, Partial<VerbFailure>]>([
    ['access-denied', { native: 5 }],
    ['access-denied', { hresult: -2147024891, type: 'System.UnauthorizedAccessException' }],
    ['port-taken', { step: 'listen', native: 32 }],
    ['sharing-violation', { hresult: -2147024864 }],
    ['sharing-violation', { hresult: -2147024863 }],
    ['prefix-taken', { step: 'listen', native: 183 }],
    ['already-exists', { hresult: -2147024713 }],
    ['no-logon-session', { native: 1312, hresult: -2147467259 }],
    ['no-logon-session', { hresult: -2147023584 }],
    ['pfx-unreadable', { step: 'import', hresult: -2147024810 }],
    ['pfx-unreadable', { step: 'import', type: 'System.Security.Cryptography.CryptographicException' }],
    ['conflict', { code: 'conflict', native: 5 }],
    ['other', { hresult: -2147467259 }],
  ])('is %s by numbers and types, never by the message', (reason, wish) => {
    expect(failureReason(failure(wish))).toBe(reason);
  });
});

describe('a verb’s output', () => {
  const mark = 'a'.repeat(32);
  const line = (tag: string, value: unknown) =>
    `${mark} ${tag} ${Buffer.from(JSON.stringify(value)).toString('base64')}\r\n`;
  const problem = (output: VerbOutput, exitCode: number | null) => {
    try {
      return output.result('hello', { exitCode }, 'server');
    } catch (thrown) {
      return toProblem(thrown);
    }
  };

  it('is found among anything else, however it is cut', () => {
    const all = Buffer.from(
      `banner\r\nfoo ${line('ready', 1)}noise\r\n${line('result', { ok: true, data: [1] })}tail`,
    );
    const heard: unknown[] = [];
    const output = new VerbOutput(mark, (tag, value) => heard.push([tag, value]));
    for (const byte of all) output.stdout(Buffer.of(byte));
    expect(output.result('hello', { exitCode: 0 }, 'server')).toEqual([1]);
    expect(heard).toEqual([['ready', 1]]);
  });

  it('counts only with the mark of this very call', () => {
    const output = new VerbOutput('b'.repeat(32));
    output.stdout(Buffer.from(line('result', { ok: true, data: 1 })));
    expect(problem(output, 0)).toMatchObject({ code: 'shell-unusable' });
  });

  it.each([
    ['connection-lost', null],
    ['shell-unusable', 0],
    ['shell-unusable', 1],
    ['windows-restricted', 41],
    ['windows-restricted', 42],
    ['shell-unusable', 44],
  ] as const)('without a result is %s for exit code %s', (code, exitCode) => {
    expect(problem(new VerbOutput(mark), exitCode)).toMatchObject({ code });
  });

  it('that is no valid answer is not believed', () => {
    const output = new VerbOutput(mark);
    output.stdout(Buffer.from(line('result', { ok: 'yes' })));
    expect(problem(output, 0)).toMatchObject({ code: 'shell-unusable' });
  });
});

describe('what PowerShell complains', () => {
  it('is read out of CLIXML, without progress and control characters', () => {
    const xml =
      '#< CLIXML\r\n<Objs Version="1.1.0.1"><Obj S="progress" RefId="0"><AV>Module</AV></Obj>' +
      '<S S="Error">At line:1_x000D__x000A_</S><S S="Error">&lt;b&gt; &amp;amp;</S></Objs>';
    expect(diagnosticsOf(Buffer.from(xml))).toBe('At line:1\n<b> &amp;');
    expect(diagnosticsOf(Buffer.from('plain \x1b[31mred\x1b[0m\r\nnext'))).toBe('plain  [31mred [0m\nnext');
  });

  it('may end anywhere', () => {
    expect(diagnosticsOf(Buffer.from('#< CLIXML\r\n<Objs><S S="Error">half'))).toBe('');
    expect(diagnosticsOf(Buffer.from('#< CLIXML'))).toBe('#< CLIXML');
  });
});

describe('lists as Windows PowerShell 5.1 writes them', () => {
  it('become plain ones, and nothing else changes', () => {
    const wrapped = {
      sites: { value: [{ bindings: { value: [], Count: 0 } }], Count: 1 },
      value: [1],
      n: null,
    };
    expect(withPlainLists(wrapped)).toEqual({ sites: [{ bindings: [] }], value: [1], n: null });
    expect(withPlainLists({ value: 'x', Count: 1 })).toEqual({ value: 'x', Count: 1 });
  });
});
