import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askAt } from '../../../electron/cli/ask.ts';

const stream = (isTTY: boolean) => Object.assign(new PassThrough(), { isTTY });
const terminal = (input: boolean, output: boolean) => {
  const [typed, shown] = [stream(input), stream(output)];
  const ask = askAt(typed as unknown as NodeJS.ReadStream, shown as unknown as NodeJS.WriteStream);
  return { typed, shown, ask };
};
const never = new AbortController().signal;

describe('a question at the terminal', () => {
  it.each([
    [false, true],
    [true, false],
    [false, false],
  ])('is not asked where nobody sits there (%s, %s)', (input, output) => {
    expect(terminal(input, output).ask).toBeNull();
  });

  it('is shown, and answered with what is typed', async () => {
    const { typed, shown, ask } = terminal(true, true);
    const answer = ask?.('Do it? ', never);
    typed.write('yes\n');
    expect(await answer).toBe('yes');
    expect(String(shown.read())).toContain('Do it? ');
  });

  it('is answered by nothing where who sat there leaves', async () => {
    const { typed, ask } = terminal(true, true);
    const answer = ask?.('Do it? ', never);
    typed.end();
    expect(await answer).toBe('');
  });

  it('is answered by nothing where it is called off', async () => {
    const { ask } = terminal(true, true);
    const calling = new AbortController();
    const answer = ask?.('Do it? ', calling.signal);
    calling.abort();
    expect(await answer).toBe('');
  });
});
