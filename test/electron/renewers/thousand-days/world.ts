import { type ManagedCertificate, managedCertificates } from '../../../../shared/managed.ts';
import type { RenewedBy } from '../../../../shared/plan.ts';
import { isAlarming, type ShownView, servedOf } from '../../../../shared/served.ts';
import { day, hour, type Life } from './rules.ts';

const iso = (at: number): string => new Date(at).toISOString();

/** What this computer knows of a certificate that a run has installed, from its journal. */
export function managedOf(life: Life, by: RenewedBy): ManagedCertificate {
  const record = {
    run: {
      runId: '0190a0a0-0000-7000-8000-000000000000',
      names: ['shop.test'],
      server: 'shop.test',
      authority: 'CA',
      startedAt: iso(life.begins),
      endedAt: iso(life.begins),
      outcome: 'committed' as const,
      undoable: true,
      redirect: true,
      insistDays: null,
      notAfter: iso(life.ends),
    },
    services: ['apache'],
    notBefore: iso(life.begins),
    renewedBy: by,
    hostKey: 'SHA256:shop',
  };
  const [certificate] = managedCertificates([record], new Date(life.begins));
  if (certificate === undefined) throw new Error('the run stands');
  return certificate;
}

/** What visitors are shown, as the probes of the app tell it. */
function viewOf(life: Life, now: number): ShownView {
  const isValid = now < life.ends;
  return {
    name: 'shop.test',
    address: '192.0.2.1',
    serial: null,
    notBefore: iso(life.begins),
    http: { status: 301, redirects: [], finalStatus: 200 },
    https: {
      status: 200,
      fingerprint: 'a'.repeat(64),
      subject: null,
      issuer: 'CA',
      names: ['shop.test'],
      notAfter: iso(life.ends),
      trusted: isValid,
      ...(isValid ? {} : { reason: 'CERT_HAS_EXPIRED' }),
      protocol: 'TLSv1.3',
    },
  };
}

/** Whether `status` is red: the app's own rules, asked with what the journal and the probes would tell. */
export const isRed = (known: ManagedCertificate, shown: Life, now: number): boolean =>
  isAlarming(servedOf(known, [viewOf(shown, now)], new Date(now)));

/**
 * An authority as it is: away now and then, a failed try besides, and of certificates for the same names five at once and
 * one more each 34 hours (Let's Encrypt, rate limits).
 */
export class Authority {
  readonly #draw: () => number;
  readonly #outages: readonly number[];
  #left = 5;
  #countedAt = 0;
  refusals = 0;
  certificates = 0;

  constructor(draw: () => number, days: number) {
    this.#draw = draw;
    this.#outages = Array.from({ length: days / 50 }, () => Math.floor(draw() * days * 24) * hour);
  }

  /** A new certificate of that many days; null: not this time. */
  issue(days: number, now: number, usesAri: boolean): Life | null {
    if (this.#outages.some((from) => now >= from && now < from + 8 * hour) || this.#draw() < 0.05)
      return null;
    this.#left = Math.min(5, this.#left + (now - this.#countedAt) / (34 * hour));
    this.#countedAt = now;
    if (!usesAri && this.#left < 1) {
      this.refusals += 1;
      return null;
    }
    if (!usesAri) this.#left -= 1;
    this.certificates += 1;
    return { begins: now, ends: now + days * day };
  }
}
