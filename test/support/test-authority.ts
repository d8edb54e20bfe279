import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestAuthority {
  readonly keyPem: string;
  readonly certPem: string;
}

const openssl = (folder: string, args: readonly string[]) =>
  execFileSync('openssl', [...args], { cwd: folder, stdio: 'pipe' });

function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-authority-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const extensions = (lines: readonly string[]): string => `[ext]\n${lines.join('\n')}\n`;

/** An intermediate whose root nobody here needs: leaf certificates of it come with a chain, as in the world. */
export function testAuthority(): TestAuthority {
  return inFolder((folder) => {
    const newKey = ['-newkey', 'rsa:2048', '-noenc'];
    openssl(folder, [
      'req',
      '-x509',
      ...newKey,
      '-subj',
      '/CN=Test Root',
      '-keyout',
      'root.key',
      '-out',
      'root.pem',
    ]);
    openssl(folder, [
      'req',
      '-new',
      ...newKey,
      '-subj',
      '/CN=Test Authority',
      '-keyout',
      'ca.key',
      '-out',
      'ca.csr',
    ]);
    writeFileSync(join(folder, 'ext'), extensions(['basicConstraints=critical,CA:TRUE']));
    openssl(folder, [
      ...['x509', '-req', '-in', 'ca.csr', '-CA', 'root.pem', '-CAkey', 'root.key', '-days', '9'],
      ...['-extfile', 'ext', '-extensions', 'ext', '-out', 'ca.pem'],
    ]);
    return {
      keyPem: readFileSync(join(folder, 'ca.key'), 'utf8'),
      certPem: readFileSync(join(folder, 'ca.pem'), 'utf8'),
    };
  });
}

/** Leaf and intermediate in PEM for a certificate request. */
export function signedBy(
  { keyPem, certPem }: TestAuthority,
  csrPem: string,
  names: readonly string[],
): string {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'ca.key'), keyPem);
    writeFileSync(join(folder, 'ca.pem'), certPem);
    writeFileSync(join(folder, 'csr.pem'), csrPem);
    const alternatives = names.map((name) => `DNS:${name}`).join(',');
    writeFileSync(join(folder, 'ext'), extensions([`subjectAltName=${alternatives}`]));
    openssl(folder, [
      ...['x509', '-req', '-in', 'csr.pem', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-days', '5'],
      ...['-extfile', 'ext', '-extensions', 'ext', '-out', 'leaf.pem'],
    ]);
    return `${readFileSync(join(folder, 'leaf.pem'), 'utf8')}${certPem}`;
  });
}

/** A key and its certificate for these names with the intermediate, as an authority of the net gives it. */
export function issuedPair(authority: TestAuthority, names: readonly string[]) {
  return inFolder((folder) => {
    const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-noenc'];
    openssl(folder, ['req', '-new', ...newKey, '-subj', '/', '-keyout', 'key.pem', '-out', 'csr.pem']);
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    return { keyPem: read('key.pem'), chainPem: signedBy(authority, read('csr.pem'), names) };
  });
}
