import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { inCheckout } from '../../../build/checkout.ts';

test('who reads may leave before the end: the command goes on and ends as it would have', async () => {
  const child = spawn(process.execPath, [inCheckout('electron/cli/main.ts'), 'help'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect([status, complaint]).toEqual([0, '']);
});
