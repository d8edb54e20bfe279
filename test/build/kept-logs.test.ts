import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keepLogs, keepLogsIn } from '../lab/kept-logs.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-logs-'));
afterAll(() => {
  keepLogsIn(null);
  rmSync(folder, { recursive: true });
});

it('a server that tells nothing any more keeps no other log from being kept', async () => {
  keepLogsIn(folder);
  await keepLogs(7, [
    { name: 'server-10.77.7.2', log: async () => 'AH00016: configuration failed\n' },
    { name: 'server-10.77.7.3', log: () => Promise.reject(new Error('gone')) },
  ]);
  const kept = (name: string) => readFileSync(join(folder, 'lab-7', name), 'utf8');
  expect(kept('server-10.77.7.2.log')).toBe('AH00016: configuration failed\n');
  expect(kept('server-10.77.7.3.log')).toContain('gone');
});

it('nothing is kept where nobody has asked for it', async () => {
  keepLogsIn(null);
  await keepLogs(8, [{ name: 'server', log: async () => 'words' }]);
  expect(readdirSync(folder)).not.toContain('lab-8');
});
