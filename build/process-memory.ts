import { globSync, readFileSync } from 'node:fs';

/**
 * Memory of a process and all that it started, in MB (Linux only). Counted as proportional set size: shared
 * pages are divided among their users, so that the parts of one program add up to what it really takes.
 */
export function treeMemory(root: number): number {
  const kilobytes = [...descendants(root)].map(proportionalSize);
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}

function descendants(root: number): ReadonlySet<number> {
  const parents = globSync('/proc/[0-9]*/stat').flatMap(parentOf);
  const family = new Set([root]);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const { pid, parent } of parents) if (family.has(parent)) family.add(pid);
  }
  return family;
}

function parentOf(statFile: string): readonly { readonly pid: number; readonly parent: number }[] {
  const text = read(statFile);
  // The name, in parentheses, may itself hold spaces and parentheses: see proc_pid_stat(5).
  const [, parent] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return text === '' ? [] : [{ pid: Number.parseInt(text, 10), parent: Number(parent) }];
}

function proportionalSize(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

/** Empty for a process that has just ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
