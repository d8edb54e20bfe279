import { readIfThere, writeWhole } from '../../store/write-whole.ts';
import type { HostKey } from './fingerprint.ts';
import { type KnownAs, recordNames } from './known-as.ts';
import { hashedName, isFor, type KnownHost, parseKnownHosts } from './known-hosts.ts';

/** Reads the usable entries of all the files. A file that is not there has none; else raises `file-unreadable`. */
export async function readKnownHosts(files: readonly string[]): Promise<readonly KnownHost[]> {
  const texts = await Promise.all(files.map(readOrEmpty));
  return texts.flatMap((text) => parseKnownHosts(text).entries);
}

const writing = new Map<string, Promise<void>>();

/**
 * Remembers the key the owner has confirmed for a server in our own pins file (known_hosts format), in place
 * of what was pinned for it before. The file is replaced as a whole, readable by its owner only.
 */
export function pinHostKey(pinsFile: string, server: KnownAs, key: HostKey): Promise<void> {
  const before = writing.get(pinsFile) ?? Promise.resolve();
  const after = before.catch(() => undefined).then(() => replacePin(pinsFile, server, key));
  writing.set(pinsFile, after);
  return after;
}

async function replacePin(pinsFile: string, server: KnownAs, key: HostKey): Promise<void> {
  const { name } = recordNames(server);
  const isOf = ([hosts = '']: readonly string[]) =>
    hosts === name || (hosts.startsWith('|') && isFor(hosts, name));
  const kept = (await readOrEmpty(pinsFile))
    .split('\n')
    .filter((line) => line !== '' && !isOf(line.split(' ')));
  // An alias may hold letters that would make a pattern of it, and so trust the key for others.
  const hosts = /^[\w.:%[\]-]+$/.test(name) ? name : hashedName(name);
  const text = [...kept, `${hosts} ${key.type} ${key.publicKey}`, ''].join('\n');
  await writeWhole(pinsFile, text);
}

const readOrEmpty = async (file: string): Promise<string> => (await readIfThere(file)) ?? '';
