import { z } from 'zod';
import type { CertbotPluginId } from '../../../shared/dns/certbot-plugins.ts';

/**
 * A login as a plug-in of certbot reads it (its `credentials.ini`; Google's is the JSON that Google gave). `settings`: by the
 * names of `shared/dns/providers.ts`, secrets as their values. `sign`: a random word, without which whoever knows the sum of the
 * file could try out short passwords. Null: the file cannot hold one of the values. Pure.
 */
export function loginText(
  plugin: CertbotPluginId,
  settings: Readonly<Record<string, string>>,
  sign: string,
): string | null {
  if (plugin === 'dns-google') return settings.serviceAccount ?? null;
  const lines = Object.entries(wordsOf[plugin](settings)).map(([key, value]) => {
    const quoted = inQuotes(value);
    return quoted === null ? null : `${plugin.replaceAll('-', '_')}_${key} = ${quoted}\n`;
  });
  if (lines.some((line) => line === null)) return null;
  return `# Laid down by Sealkeeper for certbot, ${sign}\n${lines.join('')}`;
}

type Settings = Readonly<Record<string, string>>;

/** What each asks for, as its source names it (`_setup_credentials`). */
const wordsOf: Readonly<
  Record<Exclude<CertbotPluginId, 'dns-google'>, (settings: Settings) => Record<string, string>>
> = {
  'dns-cloudflare': ({ token = '' }) => ({ api_token: token }),
  'dns-digitalocean': ({ token = '' }) => ({ token }),
  'dns-ovh': ({ endpoint = 'eu', applicationKey = '', applicationSecret = '', consumerKey = '' }) => ({
    ...{ endpoint: `ovh-${endpoint}`, application_key: applicationKey },
    ...{ application_secret: applicationSecret, consumer_key: consumerKey },
  }),
  'dns-rfc2136': ({ server = '', keyName = '', secret = '', algorithm = 'hmac-sha256' }) => {
    const { address, port } = addressIn(server) ?? { address: '', port: '' };
    return {
      ...{ server: address, ...(port === '' ? {} : { port }) },
      // Of an algorithm in small letters it would take MD5 in silence.
      ...{ name: keyName, secret, algorithm: algorithm.toUpperCase() },
    };
  },
};

const address = z.union([z.ipv4(), z.ipv6()]);
const isAddress = (text: string): boolean => address.safeParse(text).success;

/** certbot's plug-in takes no host name for a name server. Null: it is one. Pure. */
export function addressIn(server: string): { readonly address: string; readonly port: string } | null {
  if (isAddress(server)) return { address: server, port: '' };
  const at = server.lastIndexOf(':');
  const [address, port] = [server.slice(0, at).replace(/^\[|\]$/g, ''), server.slice(at + 1)];
  return at > 0 && isAddress(address) && /^\d{1,5}$/.test(port) ? { address, port } : null;
}

/** A value of configobj's: it would split at commas, and put other values in place of `%(word)s`. */
function inQuotes(value: string): string | null {
  if (/\p{Cc}|%\(/u.test(value) || value === '') return null;
  if (!value.includes('"')) return `"${value}"`;
  return value.includes("'") ? null : `'${value}'`;
}
