import { readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { join } from 'node:path';
import { mustRun } from './command.ts';
import { untilAnswering } from './dns.ts';
import { tether, watchingInput } from './tether.ts';

export interface PebbleOptions {
  /** Percentage of requests refused with badNonce; Pebble's own default is 5. */
  readonly nonceReject?: number;
  /** Percentage of names that get an old authorization of the account again; Pebble's own default is 50, and its 0 is one of a hundred. */
  readonly authzReuse?: number;
  /** Waits up to 15 seconds before each validation, as Pebble does by default; here off unless told. */
  readonly sleep?: boolean;
  readonly eab?: { readonly required: boolean; readonly keys: Readonly<Record<string, string>> };
  readonly httpPort?: number;
  readonly strict?: boolean;
  /** How long issued certificates live; five years unless told, as Pebble does. */
  readonly certificateValiditySeconds?: number;
  /** Number of intermediate certificates between root and leaf. */
  readonly chainLength?: number;
  /** Further roots that cross-sign, each with a chain that may be asked for. */
  readonly alternateRoots?: number;
  /** Believes each proof without a look. */
  readonly alwaysValid?: boolean;
  /** Names that the authority never signs for. */
  readonly blockedDomains?: readonly string[];
}

/** An ACME test authority, reachable from this machine and from inside the servers. */
export interface Pebble {
  readonly directory: string;
  /** PEM file of the certificate that the ACME interface itself shows. */
  readonly apiTrustFile: string;
  /** PEM file of the root that issued certificates chain up to; `index` from 1: of an alternate one. New in every Pebble. */
  issuingRoot(index?: number): Promise<string>;
  /** What its status page says of a certificate, by its serial number in hexadecimal. */
  statusOf(serial: string): Promise<unknown>;
  /** What Pebble has printed lately. */
  log(): string;
  end(): Promise<void>;
}

/** Starts a Pebble on the lab's address; `index` tells the Pebbles of one lab apart. */
export async function startPebble(
  address: string,
  folder: string,
  index: number,
  dnsServer: string,
  options: PebbleOptions,
): Promise<Pebble> {
  const file = (name: string) => join(folder, `pebble-${index}-${name}`);
  const apiTrustFile = file('api.pem');
  await makeApiCertificate(address, file('api.key'), apiTrustFile);
  const port = 14_000 + index;
  const managementPort = 15_000 + index;
  const config = {
    listenAddress: `${address}:${port}`,
    managementListenAddress: `${address}:${managementPort}`,
    certificate: apiTrustFile,
    privateKey: file('api.key'),
    httpPort: options.httpPort ?? 80,
    tlsPort: 443,
    ocspResponderURL: '',
    externalAccountBindingRequired: options.eab?.required ?? false,
    externalAccountMACKeys: options.eab?.keys ?? {},
    domainBlocklist: options.blockedDomains ?? [],
    ...(options.certificateValiditySeconds === undefined
      ? {}
      : { certificateValidityPeriod: options.certificateValiditySeconds }),
  };
  await writeFile(file('config.json'), JSON.stringify({ pebble: config }));
  const argv = [
    'pebble',
    '-config',
    file('config.json'),
    '-dnsserver',
    dnsServer,
    `-strict=${options.strict ?? false}`,
  ];
  const process = await tether(watchingInput(argv), {
    records: join(folder, 'processes'),
    env: environmentFor(options),
  });
  const trust = apiTrustFile;
  const get = (url: string) => getTrusting(url, trust);
  const directory = `https://${address}:${port}/dir`;
  await untilAnswering(process, () => get(directory));
  return {
    directory,
    apiTrustFile,
    issuingRoot: async (index = 0) => {
      const kept = file(index === 0 ? 'root.pem' : `root-${index}.pem`);
      await writeFile(kept, await get(`https://${address}:${managementPort}/roots/${index}`));
      return kept;
    },
    statusOf: async (serial) =>
      JSON.parse(
        await get(`https://${address}:${managementPort}/cert-status-by-serial/${serial.toLowerCase()}`),
      ),
    log: () => process.output(),
    end: () => process.end(),
  };
}

function environmentFor(options: PebbleOptions): NodeJS.ProcessEnv {
  const wanted: readonly (readonly [string, string | undefined])[] = [
    ['PEBBLE_WFE_NONCEREJECT', options.nonceReject?.toString()],
    ['PEBBLE_AUTHZREUSE', options.authzReuse?.toString()],
    ['PEBBLE_ALTERNATE_ROOTS', options.alternateRoots?.toString()],
    ['PEBBLE_CHAIN_LENGTH', options.chainLength?.toString()],
    ['PEBBLE_VA_ALWAYS_VALID', options.alwaysValid === true ? '1' : undefined],
    ['PEBBLE_VA_NOSLEEP', options.sleep === true ? undefined : '1'],
  ];
  const set = wanted.filter(([, value]) => value !== undefined);
  return { PATH: process.env.PATH, ...Object.fromEntries(set) };
}

async function makeApiCertificate(address: string, keyFile: string, certificateFile: string): Promise<void> {
  const extensions = [`subjectAltName=IP:${address}`, 'keyUsage=digitalSignature,keyCertSign'];
  await mustRun([
    ...[
      'openssl',
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-sha256',
    ],
    ...[
      '-days',
      '30',
      '-subj',
      '/CN=Sealkeeper lab ACME interface',
      '-keyout',
      keyFile,
      '-out',
      certificateFile,
    ],
    ...extensions.flatMap((extension) => ['-addext', extension]),
  ]);
}

async function getTrusting(url: string, trustFile: string): Promise<string> {
  const ca = await readFile(trustFile);
  return await new Promise((resolve, reject) => {
    const asking = request(url, { ca, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(chunks).toString('utf8'));
        else reject(new Error(`${url} answered ${answer.statusCode}`));
      });
    });
    asking.on('error', reject);
    asking.end();
  });
}
