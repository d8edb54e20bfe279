import { describe, expect, it } from 'vitest';
import { elevate } from '../../../electron/remote/elevate.ts';
import { elevateCommand } from '../../../electron/remote/elevate-script.ts';
import { toProblem } from '../../../shared/problems.ts';
import { localProgram } from '../../support/local-shell.ts';

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'root',
    (thrown) => toProblem(thrown).code,
  );

describe('elevate', () => {
  it.each([true, false])('sends a line that any login shell reads alike', (hasPassword) => {
    const line = elevateCommand('mark', hasPassword);
    expect(line).toMatch(/^sh -c '[^'!\\\n]*'$/);
  });

  it.each([
    ['a shell of Windows', ['sh', '-c', 'echo "\'sh\' is not recognized" >&2; exit 1']],
    ['a shell that ends at once', ['false']],
    ['a program that never answers', ['sleep', '30']],
    [
      'a program that only babbles',
      ['sh', '-c', 'while sleep 0.05; do echo hello 0 root Linux ready root; done'],
    ],
  ] as const)('calls %s unusable', async (_, argv) => {
    const work = elevate(async () => localProgram([...argv]), { user: 'me', patience: 300 });
    expect(await codeOf(work)).toBe('shell-unusable');
  });

  it('stops at once when it is cancelled', async () => {
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 50);
    const work = elevate(async () => localProgram(['sleep', '30']), { user: 'me' }, cancel.signal);
    expect(await codeOf(work)).toBe('cancelled');
  });
});
