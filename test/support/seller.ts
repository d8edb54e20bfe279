import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Seller {
  readonly folder: string;
  /** Runs openssl in the folder; answers what it says. */
  readonly openssl: (...args: readonly string[]) => Buffer;
  readonly read: (name: string) => Buffer;
  readonly text: (name: string) => string;
  readonly write: (name: string, content: string | Buffer) => void;
  /** Signs a certificate for a key in the folder: `NAME.pem` by `BY.pem` and `BY.key`. Without `by`: by itself. */
  readonly certify: (name: string, how: Certifying) => void;
  readonly stop: () => void;
}

export interface Certifying {
  readonly key: string;
  readonly by?: string;
  readonly subject: string;
  readonly extensions: readonly string[];
  /** `openssl x509` words, such as for its dates. */
  readonly more?: readonly string[];
}

/** An authority that sells certificates, in a folder of its own: root, intermediate, one more root that signs the first. */
export function seller(names: readonly string[]): Seller {
  const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-seller-'));
  const openssl = (...args: readonly string[]) =>
    execFileSync('openssl', [...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const read = (name: string) => readFileSync(join(folder, name));
  const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
  const certify: Seller['certify'] = (name, { key, by, subject, extensions, more = [] }) => {
    write('ext', `[ext]\n${extensions.join('\n')}\n`);
    openssl('req', '-new', '-key', key, '-subj', `/CN=${subject}`, '-out', 'csr');
    const signer =
      by === undefined ? ['-signkey', key] : ['-CA', `${by}.pem`, '-CAkey', `${by}.key`, '-CAcreateserial'];
    openssl(
      ...['x509', '-req', '-in', 'csr', ...signer, '-extfile', 'ext', '-extensions', 'ext'],
      ...(more.includes('-not_after') || more.includes('-days') ? [] : ['-days', '90']),
      ...[...more, '-out', `${name}.pem`],
    );
  };
  const newKey = (name: string) =>
    openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', name);
  const authority = ['basicConstraints=critical,CA:TRUE', 'subjectKeyIdentifier=hash'];
  for (const name of ['root.key', 'old-root.key', 'inter.key', 'leaf.key', 'other.key']) newKey(name);
  certify('root', { key: 'root.key', subject: 'Seller Root', extensions: authority });
  certify('old-root', { key: 'old-root.key', subject: 'Old Root', extensions: authority });
  certify('cross', { key: 'root.key', by: 'old-root', subject: 'Seller Root', extensions: authority });
  certify('inter', { key: 'inter.key', by: 'root', subject: 'Seller Issuing', extensions: authority });
  const own = [`subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`];
  certify('leaf', { key: 'leaf.key', by: 'inter', subject: names[0] ?? '', extensions: own });
  openssl('req', '-new', '-key', 'leaf.key', '-subj', `/CN=${names[0]}`, '-out', 'leaf.csr');
  return {
    ...{ folder, openssl, read, write, certify },
    text: (name) => read(name).toString('utf8'),
    stop: () => rmSync(folder, { recursive: true, force: true }),
  };
}
