import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startLab } from './lab.ts';
import { giveBackLabNumber, labsFolder, takeLabNumber } from './lab-number.ts';
import { isDead } from './tether.ts';

interface Abandoned {
  readonly folder: string;
  readonly address: string;
}

async function abandonLab(): Promise<
  Abandoned & { readonly processes: readonly number[]; readonly bridge: string }
> {
  const owner = spawn(process.execPath, [join(import.meta.dirname, 'abandoned-lab.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(owner.stdout, 'data')) as [Buffer];
  const lab = JSON.parse(line.toString('utf8')) as Abandoned;
  const processes = readdirSync(join(lab.folder, 'processes')).map(Number);
  const { bridge } = JSON.parse(readFileSync(join(lab.folder, 'owner.json'), 'utf8')) as { bridge: string };
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  return { ...lab, processes, bridge };
}

function leftoversOf(lab: Awaited<ReturnType<typeof abandonLab>>): readonly string[] {
  const folders = readdirSync(labsFolder).map((name) => join(labsFolder, name, 'owner.json'));
  const owners = folders.filter(
    (path) => existsSync(path) && readFileSync(path, 'utf8').includes(lab.bridge),
  );
  const processes = lab.processes.filter((pid) => !isDead(pid)).map(String);
  return [...processes, ...owners, ...(existsSync(`/sys/class/net/${lab.bridge}`) ? [lab.bridge] : [])];
}

test('the next lab sweeps away everything of a lab whose owner was killed', async () => {
  const abandoned = await abandonLab();
  expect(abandoned.processes.length).toBeGreaterThanOrEqual(2);

  const next = await startLab();
  try {
    // Another test file's lab may have begun the sweep, and be at it still.
    await expect.poll(() => leftoversOf(abandoned), { timeout: 5000 }).toEqual([]);
  } finally {
    await next.stop();
  }
});

test('a lab that is in use is left alone by the start of another', async () => {
  const first = await startLab();
  try {
    const server = await first.server({ sites: [{ name: 'shop.example.test' }] });
    const second = await startLab();
    await second.stop();
    const answer = await fetch(`http://${server.address}/`);
    expect(answer.status).toBe(200);
  } finally {
    await first.stop();
  }
});

test('a number that is given back takes nothing of the lab that has it next', async () => {
  const takeAndGive = async (turn: number) => {
    const lab = await takeLabNumber();
    const deep = join(lab.folder, 'deep');
    mkdirSync(deep);
    for (let file = 0; file < 20; file += 1) writeFileSync(join(deep, String(file)), '');
    await new Promise((resolve) => setTimeout(resolve, turn % 7));
    const kept = readdirSync(deep).length;
    await giveBackLabNumber(lab);
    return kept;
  };
  const oneAfterTheOther = async () => {
    const kept: number[] = [];
    for (let turn = 0; turn < 40; turn += 1) kept.push(await takeAndGive(turn));
    return kept;
  };
  const all = await Promise.all(Array.from({ length: 8 }, oneAfterTheOther));
  expect(all.flat().filter((kept) => kept !== 20)).toEqual([]);
});
