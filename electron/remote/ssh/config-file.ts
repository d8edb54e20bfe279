import { readdir, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { fitsWildcard } from '../../../shared/wildcard.ts';
import { isMissing } from './system-code.ts';

/** OpenSSH stops at the same depth (READCONF_MAX_DEPTH), which also ends a file that includes itself. */
const deepest = 16;

/**
 * The text of ~/.ssh/config with the files it includes, as one text; '' where there is none. Includes inside
 * a Host or Match section are left standing: they are conditional, and `resolveSshHost` reports them.
 */
export async function readSshConfig(file: string, home: string, depth = 0): Promise<string> {
  const text = await readOrEmpty(file);
  const lines: string[] = [];
  let inSection = false;
  for (const line of text.split('\n')) {
    inSection ||= /^\s*(host|match)[\s=]/i.test(line);
    const included =
      inSection || depth >= deepest ? undefined : /^\s*include[\s=]+(.+?)\s*$/i.exec(line)?.[1];
    if (included === undefined) {
      lines.push(line);
      continue;
    }
    for (const pattern of included.split(/\s+/)) {
      for (const found of await filesLike(pattern.replaceAll('"', ''), dirname(file), home)) {
        lines.push(await readSshConfig(found, home, depth + 1));
      }
    }
    // What follows belongs to every host again, whatever section the included file ended in.
    lines.push('Host *');
  }
  return lines.join('\n');
}

/** `*` and `?` in the last part of the path only: what ~/.ssh/config.d/* needs. */
async function filesLike(pattern: string, folder: string, home: string): Promise<readonly string[]> {
  const tilde = pattern.startsWith('~/') ? join(home, pattern.slice(2)) : pattern;
  const path = isAbsolute(tilde) ? tilde : join(folder, tilde);
  const name = path.slice(dirname(path).length).replace(/^[\\/]/, '');
  if (!/[*?]/.test(name)) return [path];
  try {
    const names = await readdir(dirname(path));
    return names
      .filter((each) => fitsWildcard(name, each) && !each.startsWith('.'))
      .sort()
      .map((each) => join(dirname(path), each));
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw cause;
  }
}

async function readOrEmpty(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (isMissing(cause)) return '';
    throw cause;
  }
}
