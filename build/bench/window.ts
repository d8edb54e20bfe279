import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bundle } from '../bundle.ts';
import { inCheckout } from '../checkout.ts';
import { resolveElectron } from '../electron-runtime.ts';
import { FIRST_LOAD_BUDGET_KB, firstLoadReport } from '../first-load.ts';
import { treeMemory } from '../process-memory.ts';
import { hasDisplay, virtualDisplay } from '../virtual-display.ts';
import { atMost, figure, median, type Row } from './rows.ts';
import { thousandSitesRow } from './thousand-sites.ts';

/** How much more than a bare Electron window ours may take. */
const TIME_BUDGET = 1.15;
const MEMORY_BUDGET = 1.3;
const ROUNDS = 5;
const SETTLE_MS = 1500;

interface Measurement {
  /** From starting the program until the window can be shown, in milliseconds. */
  readonly readyMs: number;
  /** Once settled, in MB, all processes together. */
  readonly memoryMb: number;
}

/** Our window beside a bare one, taken in turns on the same machine; medians of five after one warm-up each. */
export async function benchWindow(): Promise<{ readonly bare: Measurement; readonly ours: Measurement }> {
  await bundle({ mode: 'production' });
  const home = await mkdtemp(join(tmpdir(), 'sealkeeper-bench-'));
  const bare: Measurement[] = [];
  const ours: Measurement[] = [];
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      bare.push(await measure('bare', join(home, 'bare')));
      ours.push(await measure(inCheckout('out/main/main.cjs'), join(home, 'ours')));
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
  return { bare: medians(bare.slice(1)), ours: medians(ours.slice(1)) };
}

async function measure(subject: string, userData: string): Promise<Measurement> {
  const { executable } = await resolveElectron();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const display = hasDisplay() ? {} : { DISPLAY: await virtualDisplay() };
  const started = performance.now();
  const window = spawn(
    executable,
    [inCheckout('build/bench/bare-window'), `--user-data-dir=${userData}`, ...asRoot, subject],
    { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...display } },
  );
  try {
    await said(window, 'ready');
    const readyMs = performance.now() - started;
    await wait(SETTLE_MS);
    return { readyMs, memoryMb: treeMemory(window.pid ?? 0) };
  } finally {
    const ended = new Promise((resolve) => window.once('exit', resolve));
    window.kill();
    await ended;
  }
}

function said(program: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve, reject) => {
    program.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes(word)) resolve();
    });
    program.once('exit', (code) => reject(new Error(`The window closed too early (status ${code}).`)));
  });
}

function medians(all: readonly Measurement[]): Measurement {
  return {
    readyMs: median(all.map(({ readyMs }) => readyMs)),
    memoryMb: median(all.map(({ memoryMb }) => memoryMb)),
  };
}

/** Our window against a bare one. */
export async function windowRows(): Promise<readonly Row[]> {
  const { version, origin } = await resolveElectron();
  const { bare, ours } = await benchWindow();
  const times = (value: number): string => `${value.toFixed(2)} ×`;
  return [
    figure(
      `a window on Electron ${version} (${origin})`,
      `bare ${bare.readyMs.toFixed(0)} ms, ours ${ours.readyMs.toFixed(0)} ms, medians of ${ROUNDS}`,
    ),
    atMost('  ready', ours.readyMs / bare.readyMs, TIME_BUDGET, times),
    figure('  memory of both', `bare ${bare.memoryMb.toFixed(0)} MB, ours ${ours.memoryMb.toFixed(0)} MB`),
    atMost('  memory', ours.memoryMb / bare.memoryMb, MEMORY_BUDGET, times),
    atMost(
      '  script of the first load, gzipped, first words of all languages',
      firstLoadReport(inCheckout('out/renderer')).kilobytes,
      FIRST_LOAD_BUDGET_KB,
      (value) => `${value.toFixed(0)} kB`,
    ),
    await thousandSitesRow(),
  ];
}
