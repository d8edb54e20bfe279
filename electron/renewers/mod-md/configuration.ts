import type { KeyAlgorithm } from '../../../shared/job.ts';
import { profileName } from '../../../shared/profiles.ts';
import { modMdStore } from '../../run/posix/mod-md-store.ts';
import { CannotBeTold } from '../hook/data-files.ts';

/** What mod_md is told of a certificate. */
export interface ModMdWish {
  readonly names: readonly string[];
  /** The ACME directory that it goes on with. */
  readonly directory: string;
  readonly contact: string;
  readonly key: KeyAlgorithm;
  /** The kind of certificate; where the authority has it no more, mod_md takes its usual one. Missing: that one. */
  readonly profile?: string | undefined;
}

/** `MDPrivateKeys`, and what stands in the names of the store's files for such a key (md_reg.c, `md_pkey_filename`). */
const keyKinds: Readonly<Record<KeyAlgorithm, { readonly spec: string; readonly infix: string }>> = {
  'ec-p256': { spec: 'secp256r1', infix: '.secp256r1' },
  'ec-p384': { spec: 'secp384r1', infix: '.secp384r1' },
  'rsa-2048': { spec: 'RSA 2048', infix: '' },
  'rsa-3072': { spec: 'RSA 3072', infix: '' },
  'rsa-4096': { spec: 'RSA 4096', infix: '' },
};

/** Where mod_md keeps the pair that it shows. */
export function storedPair(certificate: string, key: KeyAlgorithm) {
  const { infix } = keyKinds[key];
  const folder = `${modMdStore}/domains/${certificate}`;
  return { key: `${folder}/privkey${infix}.pem`, chain: `${folder}/pubcert${infix}.pem` };
}

const heading = '# Made by Sealkeeper. To take it back, use Undo in Sealkeeper.';

/**
 * What takes the place of our configuration while another certificate is installed: until it is handed over, the lines
 * of the site alone say what is shown.
 */
export const restingConfiguration = `${heading}\n# Nobody renews by it at present.\n`;

/**
 * Hands one certificate to mod_md (httpd's manual, mod_md). The module is loaded where nobody else does so. `always`: the
 * site keeps its own SSLCertificate lines, which `auto` would take for a wish to be left alone; mod_md's pair is shown
 * before them, and they go on where it is switched off. Settings in the section hold for this certificate alone; the store
 * is one for the whole server. Raises `CannotBeTold` for what cannot stand there as itself.
 */
export function modMdConfiguration(certificate: string, module: string, wish: ModMdWish): string {
  const { names, directory, contact, key, profile } = wish;
  const must = (holds: boolean, what: string): void => {
    if (!holds) throw new CannotBeTold(what);
  };
  for (const name of names) must(/^[a-z0-9_]([a-z0-9._-]*[a-z0-9_])?$/.test(name), name);
  must(/^https:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9/._~-]*$/.test(directory), directory);
  must(/^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$/.test(contact), contact);
  must(/^(\/[A-Za-z0-9_@%+,.=-]+)+$/.test(module), module);
  if (profile !== undefined) must(profileName.safeParse(profile).success, profile);
  return [
    heading,
    '# Apache’s own mod_md renews this certificate; what it has renewed is put in place once a day.',
    '<IfModule !md_module>',
    `    LoadModule md_module ${module}`,
    '</IfModule>',
    `MDStoreDir ${modMdStore}`,
    `<MDomainSet ${[certificate, ...names.filter((name) => name !== certificate)].join(' ')}>`,
    '    MDMembers manual',
    `    MDCertificateAuthority ${directory}`,
    '    MDCertificateAgreement accepted',
    `    MDContactEmail ${contact}`,
    `    MDPrivateKeys ${keyKinds[key].spec}`,
    ...(profile === undefined ? [] : [`    MDProfile ${profile}`]),
    '    MDRenewMode always',
    '    MDRenewWindow 33%',
    '</MDomainSet>',
    '',
  ].join('\n');
}
