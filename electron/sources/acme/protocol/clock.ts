import { request } from 'node:https';
import { ProblemError } from '../../../../shared/problems.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Failures to believe a certificate that may be the fault of our own clock. */
const timeCodes: ReadonlySet<string> = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']);

/**
 * How wrong our clock may be. Behind: new certificates are not valid yet, and authorities date them back by an hour at
 * most (Let's Encrypt, CPS 6.3.2). Ahead: nothing of ninety days runs out in one.
 */
const tolerated = { behind: hour, ahead: day } as const;

/** `authoritys`: what the authority's `Date` header said (RFC 9110 §6.6.1). Null: near enough. */
export function clockProblem(ca: string, authoritys: string | undefined, now: Date): ProblemError | null {
  const theirs = authoritys === undefined ? Number.NaN : Date.parse(authoritys);
  const difference = now.getTime() - theirs;
  if (Number.isNaN(difference)) return null;
  const direction = difference > 0 ? 'ahead' : 'behind';
  const off = Math.abs(difference);
  if (off <= tolerated[direction]) return null;
  const [unit, size] = off < 2 * hour ? ['minutes', minute] : off < 2 * day ? ['hours', hour] : ['days', day];
  return new ProblemError(
    'clock-wrong',
    { ca, direction, unit: String(unit), count: Math.round(off / Number(size)) },
    { detail: `here ${now.toISOString()}, there ${new Date(theirs).toISOString()}` },
  );
}

/**
 * Where the authority's certificate was not believed for reasons of time alone, the authority is asked for its own time:
 * over a connection that trusts anybody, and that is believed in nothing but this header, with which no more is done
 * than to say that the clock may be wrong. Null: it is not the clock, or nobody can tell.
 */
export async function clockBehind(
  ca: string,
  url: string,
  code: string,
  signal: AbortSignal,
): Promise<ProblemError | null> {
  if (!timeCodes.has(code)) return null;
  return clockProblem(ca, await askDate(url, signal).catch(() => undefined), new Date());
}

function askDate(url: string, signal: AbortSignal): Promise<string | undefined> {
  const brief = AbortSignal.any([signal, AbortSignal.timeout(5000)]);
  return new Promise((resolve, reject) => {
    const asking = request(
      url,
      { method: 'HEAD', agent: false, rejectUnauthorized: false, signal: brief },
      (answer) => {
        resolve(answer.headers.date);
        asking.destroy();
      },
    );
    asking.on('error', reject);
    asking.end();
  });
}
