import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

const root = join(import.meta.dirname, '..');

/**
 * Three kinds of tests: `unit` needs nothing but this machine, `lab` needs real servers in namespaces,
 * `window` drives the real Electron window. A missing lab fails; it never skips.
 *
 * But for windows, a worker takes one file after the other (`isolate: false`), and keeps what it has loaded: a process for each of some hundred
 * files, which loads the engine anew, takes longer than most files do. So a test leaves nothing behind: what it changes of
 * its process (an environment variable, a double) it changes back.
 */
export default defineConfig({
  root,
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root,
        test: {
          name: 'unit',
          isolate: false,
          include: ['test/{shared,electron,renderer,build,doubles}/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
          // Vitest's own choice on two cores is one. Those that take longest run scripts in three shells, and wait for them.
          maxWorkers: 4,
        },
      },
      {
        root,
        test: {
          name: 'lab',
          isolate: false,
          include: ['test/lab/**/*.test.ts', 'test/lab-cases/**/*.test.ts'],
          setupFiles: ['test/lab/logs-of-failed.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A server, an authority and a hostile user each, which wait most of the time: more at once, and one comes too late.
          maxWorkers: 3,
        },
      },
      {
        root,
        test: {
          name: 'window',
          include: ['test/e2e/**/*.test.ts'],
          setupFiles: ['test/lab/logs-of-failed.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Each with a display of its own. One at a time waits minutes, until a certificate falls due, and does nothing else.
          maxWorkers: 4,
        },
      },
    ],
  },
});
