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

export interface LocalAuthority {
  readonly rootPem: string;
  issue(names: readonly string[], days?: number): Promise<LocalCertificate>;
  /** One that has been good for 87 days, and is for three more. */
  issueLongAgo(names: readonly string[]): Promise<LocalCertificate>;
  selfSigned(names: readonly string[]): Promise<LocalCertificate>;
  /** Removes its folder. */
  close(): Promise<void>;
}

/** As openssl-ca(1) has it: `YYYYMMDDHHMMSSZ`. */
const inDays = (days: number): string =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 19).replace(/\D/g, '')}Z`;

/** A root, an intermediate and certificates from it, all by openssl. Negative `days`: it has run out. */
export async function createAuthority(): Promise<LocalAuthority> {
  const folder = await mkdtemp(join(tmpdir(), 'outside-certificates-'));
  const at = (name: string) => join(folder, name);
  const run = (...args: readonly string[]) => openssl('openssl', args, { cwd: folder });
  let count = 0;

  const ca = 'basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign,cRLSign\n';
  await writeFile(at('ca.ext'), ca);
  await run(
    'req',
    '-x509',
    ...ecKey,
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
    '-days',
    '30',
    '-subj',
    '/O=Lab/CN=Lab Root',
  );
  await run('req', ...ecKey, '-keyout', 'inter.key', '-out', 'inter.csr', '-subj', '/O=Lab/CN=Lab R1');
  await run(
    'x509',
    '-req',
    '-in',
    'inter.csr',
    '-CA',
    'root.pem',
    '-CAkey',
    'root.key',
    '-days',
    '30',
    '-extfile',
    'ca.ext',
    '-out',
    'inter.pem',
  );
  const intermediate = await readFile(at('inter.pem'), 'utf8');

  const alternatives = (names: readonly string[]) =>
    `subjectAltName=${names.map((name) => (/^[\d.]+$/.test(name) ? `IP:${name}` : `DNS:${name}`)).join(',')}`;
  const read = async (id: string, more: string): Promise<LocalCertificate> => {
    const leaf = await readFile(at(`${id}.pem`), 'utf8');
    const fingerprint = new X509Certificate(leaf).fingerprint256.replaceAll(':', '').toLowerCase();
    return { key: await readFile(at(`${id}.key`), 'utf8'), chain: leaf + more, fingerprint };
  };

  return {
    rootPem: await readFile(at('root.pem'), 'utf8'),
    async issue(names, days = 60) {
      count += 1;
      const id = `leaf-${count}`;
      await writeFile(at(`${id}.ext`), alternatives(names));
      await run('req', ...ecKey, '-keyout', `${id}.key`, '-out', `${id}.csr`, '-subj', `/CN=${names[0]}`);
      await run(
        'x509',
        '-req',
        '-in',
        `${id}.csr`,
        '-CA',
        'inter.pem',
        '-CAkey',
        'inter.key',
        '-days',
        `${days}`,
        '-extfile',
        `${id}.ext`,
        '-out',
        `${id}.pem`,
      );
      return read(id, intermediate);
    },
    async issueLongAgo(names) {
      count += 1;
      const id = `leaf-${count}`;
      await writeFile(at(`${id}.ext`), alternatives(names));
      await writeFile(at('index.txt'), '');
      const places = 'database=index.txt\nnew_certs_dir=.\nrand_serial=yes\nunique_subject=no';
      await writeFile(
        at('ca.cnf'),
        `[ca]\ndefault_ca=d\n[d]\n${places}\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n`,
      );
      await run('req', ...ecKey, '-keyout', `${id}.key`, '-out', `${id}.csr`, '-subj', `/CN=${names[0]}`);
      await run(
        ...['ca', '-batch', '-notext', '-config', 'ca.cnf', '-cert', 'inter.pem', '-keyfile', 'inter.key'],
        ...['-startdate', inDays(-87), '-enddate', inDays(3), '-extfile', `${id}.ext`],
        ...['-in', `${id}.csr`, '-out', `${id}.pem`],
      );
      return read(id, intermediate);
    },
    async selfSigned(names) {
      count += 1;
      const id = `self-${count}`;
      await run(
        'req',
        '-x509',
        ...ecKey,
        '-keyout',
        `${id}.key`,
        '-out',
        `${id}.pem`,
        '-days',
        '30',
        '-subj',
        `/CN=${names[0]}`,
        '-addext',
        alternatives(names),
      );
      return read(id, '');
    },
    close: () => rm(folder, { recursive: true }),
  };
}
