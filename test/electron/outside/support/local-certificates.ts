import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const openssl = promisify(execFile);
const ecKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

export interface LocalCertificate {
  readonly key: string;
  /** The leaf, followed by the intermediate where the authority signed it. */
  readonly chain: string;
  readonly fingerprint: string;
}

/** It lives in memory alone, so it needs no ending. */
export interface LocalAuthority {
  readonly rootPem: string;
  issue(names: readonly string[], days?: number): Promise<LocalCertificate>;
  /** One that has been good for 87 days, and is for three more. */
  issueLongAgo(names: readonly string[]): Promise<LocalCertificate>;
  selfSigned(names: readonly string[]): Promise<LocalCertificate>;
}

/** A folder with these files, in which openssl runs; it goes with what it was for. */
async function inFolder<T>(
  files: Readonly<Record<string, string>>,
  work: (
    run: (...args: readonly string[]) => Promise<unknown>,
    text: (name: string) => Promise<string>,
  ) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'outside-certificates-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return await work(
      (...args) => openssl('openssl', args, { cwd: folder }),
      (name) => readFile(join(folder, name), 'utf8'),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** As openssl-ca(1) has it: `YYYYMMDDHHMMSSZ`. */
const inDays = (days: number): string =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 19).replace(/\D/g, '')}Z`;

const alternatives = (names: readonly string[]) =>
  `subjectAltName=${names.map((name) => (/^[\d.]+$/.test(name) ? `IP:${name}` : `DNS:${name}`)).join(',')}`;

const asks = (names: readonly string[]) => [
  ...ecKey,
  ...['-keyout', 'leaf.key', '-out', 'leaf.csr', '-subj', `/CN=${names[0]}`],
];

function certificate(key: string, leaf: string, more: string): LocalCertificate {
  const fingerprint = new X509Certificate(leaf).fingerprint256.replaceAll(':', '').toLowerCase();
  return { key, chain: leaf + more, fingerprint };
}

/** The settings of openssl-ca(1), which alone takes a date of the past. */
const places = 'database=index.txt\nnew_certs_dir=.\nrand_serial=yes\nunique_subject=no';
const caSettings = `[ca]\ndefault_ca=d\n[d]\n${places}\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n`;

/** A root, an intermediate and certificates from it, all by openssl. Negative `days`: it has run out. */
export async function createAuthority(): Promise<LocalAuthority> {
  const ca = 'basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign,cRLSign\n';
  const made = await inFolder({ 'ca.ext': ca }, async (run, text) => {
    await run(
      ...['req', '-x509', ...ecKey, '-keyout', 'root.key', '-out', 'root.pem'],
      ...['-days', '30', '-subj', '/O=Lab/CN=Lab Root'],
    );
    await run('req', ...ecKey, '-keyout', 'inter.key', '-out', 'inter.csr', '-subj', '/O=Lab/CN=Lab R1');
    await run(
      ...['x509', '-req', '-in', 'inter.csr', '-CA', 'root.pem', '-CAkey', 'root.key'],
      ...['-days', '30', '-extfile', 'ca.ext', '-out', 'inter.pem'],
    );
    return { root: await text('root.pem'), key: await text('inter.key'), pem: await text('inter.pem') };
  });
  const signer = { 'inter.key': made.key, 'inter.pem': made.pem };

  return {
    rootPem: made.root,
    issue: (names, days = 60) =>
      inFolder({ ...signer, 'leaf.ext': alternatives(names) }, async (run, text) => {
        await run('req', ...asks(names));
        await run(
          ...['x509', '-req', '-in', 'leaf.csr', '-CA', 'inter.pem', '-CAkey', 'inter.key'],
          ...['-days', `${days}`, '-extfile', 'leaf.ext', '-out', 'leaf.pem'],
        );
        return certificate(await text('leaf.key'), await text('leaf.pem'), made.pem);
      }),
    issueLongAgo: (names) =>
      inFolder(
        { ...signer, 'leaf.ext': alternatives(names), 'index.txt': '', 'ca.cnf': caSettings },
        async (run, text) => {
          await run('req', ...asks(names));
          await run(
            ...[
              'ca',
              '-batch',
              '-notext',
              '-config',
              'ca.cnf',
              '-cert',
              'inter.pem',
              '-keyfile',
              'inter.key',
            ],
            ...['-startdate', inDays(-87), '-enddate', inDays(3), '-extfile', 'leaf.ext'],
            ...['-in', 'leaf.csr', '-out', 'leaf.pem'],
          );
          return certificate(await text('leaf.key'), await text('leaf.pem'), made.pem);
        },
      ),
    selfSigned: (names) =>
      inFolder({}, async (run, text) => {
        await run(
          ...['req', '-x509', ...ecKey, '-keyout', 'leaf.key', '-out', 'leaf.pem', '-days', '30'],
          ...['-subj', `/CN=${names[0]}`, '-addext', alternatives(names)],
        );
        return certificate(await text('leaf.key'), await text('leaf.pem'), '');
      }),
  };
}
