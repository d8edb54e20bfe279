import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { ProblemError } from '../../../shared/problems.ts';
import { alternativeNamesOf, fingerprintOf } from '../../keys/certificate-text.ts';
import type { PanelHost } from './host.ts';

/** Certificates of the sites of a panel, as its interface tells and takes them (api.docs.cpanel.net, UAPI module SSL). */

/** A site of the panel, and what it shows. */
export interface InstalledHost {
  /** As the panel names the site. */
  readonly domain: string;
  /** All names that it answers to, lower case. */
  readonly names: readonly string[];
  readonly isAutoSsl: boolean;
  /** Null: it has none, or one that we cannot read. */
  readonly certificate: ShownCertificate | null;
  /** It has one that we cannot read. */
  readonly isUnreadable: boolean;
}

export interface ShownCertificate {
  readonly pem: string;
  /** SHA-256 of its DER, lower-case hexadecimal. */
  readonly fingerprint: string;
  readonly names: readonly string[];
  readonly isSelfSigned: boolean;
  readonly isExpired: boolean;
}

const flag = z
  .union([z.number(), z.string(), z.boolean(), z.null()])
  .transform((value) => Number(value) === 1);
const names = z.array(z.string().max(255)).max(2_000);
const hosts = z
  .array(
    z.object({
      servername: z.string().max(255),
      domains: names.optional(),
      fqdns: names.optional(),
      certificate_text: z.string().max(60_000).nullish(),
      certificate: z.object({ is_autossl: flag.optional() }).nullish(),
    }),
  )
  .max(2_000);

/** `SSL::installed_hosts`: every site with a certificate. Reads only. */
export async function installedHosts(
  host: PanelHost,
  signal?: AbortSignal,
): Promise<readonly InstalledHost[]> {
  const found = await host.ask(
    { module: 'SSL', function: 'installed_hosts', fields: {}, reads: true },
    hosts,
    signal,
  );
  return found.map(({ servername, domains = [], fqdns = [], certificate, certificate_text: text }) => {
    const shown = text == null ? null : shownCertificate(text);
    return {
      domain: servername.toLowerCase(),
      names: [...new Set([servername, ...domains, ...fqdns].map((name) => name.toLowerCase()))],
      isAutoSsl: certificate?.is_autossl === true,
      certificate: shown,
      isUnreadable: text != null && shown === null,
    };
  });
}

/** The site of this name; null: it has no certificate. Reads only. */
export async function installedAt(
  host: PanelHost,
  domain: string,
  signal?: AbortSignal,
): Promise<InstalledHost | null> {
  return (await installedHosts(host, signal)).find((one) => one.domain === domain) ?? null;
}

/** Null: no certificate. Pure but for the clock. */
export function shownCertificate(text: string, now = new Date()): ShownCertificate | null {
  const read = readCertificate(text);
  if (read === null) return null;
  return {
    pem: read.toString().trim(),
    fingerprint: fingerprintOf(read),
    names: alternativeNamesOf(read, 'DNS'),
    isSelfSigned: read.subject === read.issuer,
    isExpired: new Date(read.validTo).getTime() <= now.getTime(),
  };
}

function readCertificate(text: string): X509Certificate | null {
  try {
    return new X509Certificate(text);
  } catch {
    return null;
  }
}

export interface KeptPair {
  readonly key: string;
  readonly chain: string;
}

const pair = z.object({
  key: z.string().max(20_000).nullish(),
  cab: z.string().max(120_000).nullish(),
});

/**
 * `SSL::fetch_key_and_cabundle_for_certificate`: the key that the panel keeps for a certificate, and what it has of its chain. Null: it
 * has no such key, or tells of none. Reads only.
 */
export async function keptPair(host: PanelHost, pem: string, signal?: AbortSignal): Promise<KeptPair | null> {
  const found = await host
    .ask(
      {
        module: 'SSL',
        function: 'fetch_key_and_cabundle_for_certificate',
        fields: { certificate: pem },
        reads: true,
      },
      pair.nullish(),
      signal,
    )
    .catch((thrown: unknown) => {
      // It says so of a certificate that it does not know.
      if (thrown instanceof ProblemError && thrown.problem.code === 'panel-refuses') return null;
      throw thrown;
    });
  return found?.key == null || found.key.trim() === '' ? null : { key: found.key, chain: found.cab ?? '' };
}

/** `SSL::install_ssl`; the panel refuses a key that does not fit. Raises as `ask`. */
export async function installAt(
  host: PanelHost,
  domain: string,
  certificate: { readonly pem: string; readonly key: string; readonly chain: string },
): Promise<void> {
  const { pem, key, chain } = certificate;
  await host.ask(
    {
      module: 'SSL',
      function: 'install_ssl',
      fields: { domain, cert: pem, key, ...(chain.trim() === '' ? {} : { cabundle: chain }) },
      reads: false,
    },
    z.unknown(),
  );
}

/** `SSL::delete_ssl`: the site has no certificate any more. Raises as `ask`. */
export async function deleteAt(host: PanelHost, domain: string): Promise<void> {
  await host.ask({ module: 'SSL', function: 'delete_ssl', fields: { domain }, reads: false }, z.unknown());
}
