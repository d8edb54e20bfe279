import { z } from 'zod';
import { type Known, known, unknown } from '../../../shared/look/known.ts';
import { isDomainName } from '../../../shared/names/domain-name.ts';
import { late, withDeadline } from '../../deadline.ts';
import { codeOf } from '../http/reachability.ts';

/**
 * Certificate logs (RFC 9162) keep every public certificate for all to see. crt.sh searches them; it then knows
 * which domain was asked for, so the owner is asked first. Not yet tried on the real service.
 */
const publicSearch = 'https://crt.sh/';

const searchMs = 25_000;
const largestAnswer = 8 * 1024 * 1024;
const mostNames = 500;

const entries = z.array(z.object({ name_value: z.string().max(20_000) }));

/** The names under `domain` that valid public certificates carry, in order. Rejects only when cancelled. */
export async function namesInLogs(
  domain: string,
  signal: AbortSignal,
  search: string = publicSearch,
): Promise<Known<string[]>> {
  const url = new URL(search);
  url.search = new URLSearchParams({
    q: domain,
    output: 'json',
    exclude: 'expired',
    deduplicate: 'Y',
  }).toString();
  try {
    const text = await withDeadline(signal, searchMs, (inner) => download(url, inner));
    if (text === late) return unknown('no-answer');
    const found = entries.parse(JSON.parse(text)).flatMap(({ name_value }) => name_value.split('\n'));
    return known(ownNames(found, domain));
  } catch (thrown) {
    signal.throwIfAborted();
    return unknown(codeOf(thrown) === 'TypeError' ? 'no-answer' : 'failed');
  }
}

function ownNames(found: readonly string[], domain: string): string[] {
  const names = found
    .map((name) => name.trim().toLowerCase())
    .filter((name) => (name === domain || name.endsWith(`.${domain}`)) && isDomainName(name));
  return [...new Set(names)].toSorted().slice(0, mostNames);
}

async function download(url: URL, signal: AbortSignal): Promise<string> {
  const answer = await fetch(url, { signal, redirect: 'error', headers: { accept: 'application/json' } });
  if (answer.status !== 200 || answer.body === null) throw new Error(`answered ${answer.status}`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > largestAnswer) throw new Error('more than anybody reads');
  }
  return Buffer.concat(chunks).toString('utf8');
}
