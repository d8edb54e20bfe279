import type { FollowedRenewer } from '../../../shared/renewers.ts';

/** Where a renewer keeps what it renews, by its own paths. */
export interface StoredPair {
  readonly key: string;
  /** The certificate with all that stand above it, but for the root. */
  readonly chain: string;
}

/** One file of a store: its folder, what that is called, and what the file is called without its ending. */
interface Place {
  readonly file: string;
  readonly folder: string;
  readonly folderName: string;
  readonly baseName: string;
}

/**
 * Beside which of its files the pair lies. Sources: acme.sh (`CERT_KEY_PATH`, `CERT_FULLCHAIN_PATH`; keys of elliptic curves
 * in a folder that ends in `_ecc`), dehydrated (`sign_domain`), lego (`NAME.crt` is the bundle, `NAME.key`), uacme(1) (keys in
 * `private/`, the chain in `cert.pem`), getssl (`CERT_FILE`, `fullchain.crt`), acmetool's `_doc/SCHEMA.md`.
 */
const pairIn: Readonly<Record<FollowedRenewer, (place: Place) => StoredPair>> = {
  'acme.sh': ({ file, folder, folderName }) => ({
    key: `${folder}/${folderName.replace(/_ecc$/, '')}.key`,
    chain: file,
  }),
  dehydrated: ({ folder }) => ({ key: `${folder}/privkey.pem`, chain: `${folder}/fullchain.pem` }),
  lego: ({ file, folder, baseName }) => ({ key: `${folder}/${baseName}.key`, chain: file }),
  uacme: ({ file, folder, folderName }) => ({
    key: `${parentOf(folder)}/private/${folderName}/key.pem`,
    chain: file,
  }),
  getssl: ({ folder, folderName }) => ({
    key: `${folder}/${folderName}.key`,
    chain: `${folder}/fullchain.crt`,
  }),
  acmetool: ({ folder }) => ({ key: `${folder}/privkey`, chain: `${folder}/fullchain` }),
};

/** The pair to which a certificate of such a store belongs. `file`: as `kinds.ts` finds it. Pure. */
export function storedPair(id: FollowedRenewer, file: string): StoredPair {
  const folder = parentOf(file);
  const baseName = nameOf(file).replace(/\.[^.]+$/, '');
  return pairIn[id]({ file, folder, folderName: nameOf(folder), baseName });
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
