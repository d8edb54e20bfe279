import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A made-up root of a server, below a folder that only root can change. The caller removes it. */
export function madeUpRoot(): string {
  const root = mkdtempSync('/srv/renewers-');
  chmodSync(root, 0o755);
  return root;
}

/** A file that everybody may read, with the folders above it; root's unless told. */
export function putInto(root: string, path: string, text: string, owner = 0): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o644);
  chownSync(file, owner, owner);
}

/** A certificate for these names there, signed by itself, with its key beside it. Answers its SHA-256, lower-case hexadecimal. */
export function certificateInto(root: string, path: string, names: readonly string[]): string {
  const out = join(root, path);
  mkdirSync(dirname(out), { recursive: true });
  const names_ = names.map((name) => `DNS:${name}`).join(',');
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '90'],
      ...['-subj', '/CN=x', '-addext', `subjectAltName=${names_}`, '-keyout', `${out}.key`, '-out', out],
    ],
    { stdio: 'ignore' },
  );
  chmodSync(out, 0o644);
  const said = execFileSync('openssl', ['x509', '-in', out, '-noout', '-fingerprint', '-sha256'], {
    encoding: 'utf8',
  });
  return said.trim().split('=').at(-1)?.replaceAll(':', '').toLowerCase() ?? '';
}
