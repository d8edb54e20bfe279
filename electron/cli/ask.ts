import { createInterface } from 'node:readline/promises';

/** Puts a question to whoever sits at the terminal; answers what they typed, nothing where they went away or called it off. */
export type Ask = (question: string, signal: AbortSignal) => Promise<string>;

/** Null where nobody sits there: a question into a pipe or a file is answered by nobody, or by something that was meant for another. */
export function askAt(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Ask | null {
  if (!input.isTTY || !output.isTTY) return null;
  return async (question, signal) => {
    const terminal = createInterface({ input, output });
    // Ctrl-C is a signal to the program while nobody reads the keyboard; while somebody does, it comes here.
    terminal.on('SIGINT', () => process.emit('SIGINT'));
    const left = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
    try {
      return await Promise.race([terminal.question(question, { signal }), left]);
    } catch (thrown) {
      if (signal.aborted) return '';
      throw thrown;
    } finally {
      terminal.close();
    }
  };
}
