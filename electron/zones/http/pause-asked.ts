import type { HttpAnswer } from './exchange.ts';

/**
 * How long a provider wants not to be asked, in milliseconds: `Retry-After` (RFC 9110 §10.2.3; seconds or a date), else the
 * moment of `RateLimit-Reset` or `X-RateLimit-Reset` as Hetzner and DigitalOcean send it (seconds since 1970). Null: it does
 * not say. Pure.
 */
export function pauseAsked(headers: HttpAnswer['headers'], now: Date): number | null {
  const after = textOf(headers['retry-after']);
  if (after !== null) {
    if (/^\d+$/.test(after)) return Number(after) * 1000;
    const moment = Date.parse(after);
    if (!Number.isNaN(moment)) return Math.max(0, moment - now.getTime());
  }
  const reset = textOf(headers['ratelimit-reset'] ?? headers['x-ratelimit-reset']);
  if (reset === null || !/^\d{10}$/.test(reset)) return null;
  return Math.max(0, Number(reset) * 1000 - now.getTime());
}

const textOf = (value: string | string[] | undefined): string | null =>
  typeof value === 'string' ? value.trim() : null;
