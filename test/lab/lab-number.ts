import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { removeBridge } from './network.ts';
import { killRecorded, startTimeOf } from './tether.ts';

/** The machine's labs: one folder for each number, holding who owns it, so that leftovers of a killed run are known. */
export const labsFolder = '/run/sealkeeper-lab';

interface Ownership {
  readonly pid: number;
  readonly startTime: string | null;
  /** Unique for each lab, so that sweeping an old number N can never hit a new lab N. */
  readonly bridge: string;
}

export interface LabNumber {
  readonly number: number;
  readonly folder: string;
  readonly bridge: string;
}

const firstNumber = 1;
const lastNumber = 254;

/** Takes the lowest free number; two processes that ask at once get different ones. */
export async function takeLabNumber(): Promise<LabNumber> {
  await mkdir(labsFolder, { recursive: true, mode: 0o755 });
  const unique = randomBytes(4).toString('hex');
  const bridge = `sk${unique}`;
  const prepared = join(labsFolder, `new-${process.pid}-${unique}`);
  await mkdir(join(prepared, 'processes'), { recursive: true });
  const owner: Ownership = { pid: process.pid, startTime: startTimeOf(process.pid), bridge };
  await writeFile(join(prepared, 'owner.json'), JSON.stringify(owner));
  for (let number = firstNumber; number <= lastNumber; number += 1) {
    if (isSubnetInUse(number)) continue;
    const folder = join(labsFolder, String(number));
    // rename(2) refuses a folder that exists and is not empty: the owner file is there from the first moment.
    if (!(await renamed(prepared, folder))) continue;
    if (!isSubnetInUse(number)) return { number, folder, bridge };
    await rename(folder, prepared);
  }
  await rm(prepared, { recursive: true });
  throw new Error(`all ${lastNumber} lab numbers are taken; look into ${labsFolder}`);
}

export async function giveBackLabNumber(lab: LabNumber): Promise<void> {
  // Emptied in its place, it would be taken as the folder of a new lab, and that one's files go with ours.
  const ended = join(labsFolder, `ended-${lab.bridge}`);
  await rename(lab.folder, ended);
  // A program that was just killed may still have put a file there.
  await rm(ended, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

/**
 * Removes what killed runs left behind: processes, bridge, folder. One process at a time: of two, the slower would take
 * away the new lab that has the old one's number. The right to it is a socket without a file, which ends with its owner.
 */
export async function sweepAbandonedLabs(): Promise<void> {
  const right = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      right.once('error', reject).listen('\0sealkeeper-lab-sweep', resolve);
    });
  } catch (failure) {
    // Somebody else is at it; what is left then is for the next.
    if ((failure as NodeJS.ErrnoException).code === 'EADDRINUSE') return;
    throw failure;
  }
  try {
    const names = await readdir(labsFolder).catch(() => []);
    await Promise.all(names.map((name) => sweepIfAbandoned(join(labsFolder, name))));
  } finally {
    await new Promise((resolve) => right.close(resolve));
  }
}

async function sweepIfAbandoned(folder: string): Promise<void> {
  const owner = await ownerOf(folder);
  if (owner === null || startTimeOf(owner.pid) === owner.startTime) return;
  const claimed = join(labsFolder, `swept-${process.pid}-${randomBytes(4).toString('hex')}`);
  if (!(await renamed(folder, claimed))) return;
  const records = join(claimed, 'processes');
  for (const pid of await readdir(records).catch(() => [])) {
    await killRecorded(Number(pid), await readFile(join(records, pid), 'utf8'));
  }
  await removeBridge(owner.bridge);
  await rm(claimed, { recursive: true, force: true });
}

async function ownerOf(folder: string): Promise<Ownership | null> {
  try {
    return JSON.parse(await readFile(join(folder, 'owner.json'), 'utf8')) as Ownership;
  } catch {
    // Being made, or being removed, by another process right now.
    return null;
  }
}

function isSubnetInUse(number: number): boolean {
  return Object.values(networkInterfaces()).some((addresses) =>
    addresses?.some((known) => known.address.startsWith(`10.77.${number}.`)),
  );
}

async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (failure) {
    const code = (failure as NodeJS.ErrnoException).code ?? '';
    if (['EEXIST', 'ENOTEMPTY', 'ENOENT'].includes(code)) return false;
    throw failure;
  }
}
