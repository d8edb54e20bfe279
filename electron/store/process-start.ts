import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * When a process of this computer was started, as its system writes that: with its number it names the process for good,
 * since numbers are given anew. Only ever compared with itself; empty where the system does not say, or there is none.
 */
export async function processStart(pid: number): Promise<string> {
  try {
    return await (ways[process.platform] ?? (async () => ''))(pid);
  } catch {
    return '';
  }
}

const asked = async (program: string, args: readonly string[]): Promise<string> =>
  (await promisify(execFile)(program, [...args], { timeout: 10_000, windowsHide: true })).stdout.trim();

const ways: Readonly<Partial<Record<NodeJS.Platform, (pid: number) => Promise<string>>>> = {
  linux: async (pid) => {
    // proc(5): the name in brackets may hold anything; the fields behind it start with the third, the start is the 22nd.
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  },
  darwin: (pid) => asked('/bin/ps', ['-o', 'lstart=', '-p', String(pid)]),
  win32: (pid) =>
    asked(
      join(
        process.env.SystemRoot ?? 'C:\\Windows',
        'System32',
        'WindowsPowerShell',
        'v1.0',
        'powershell.exe',
      ),
      ['-NoProfile', '-NonInteractive', '-Command', `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`],
    ),
};
