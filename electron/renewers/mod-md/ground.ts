import type { Activation, Before } from '../../../shared/plan.ts';

/** The file of the web server's configuration that hands one certificate over. */
export const modMdFileName = (certificate: string): string => `sealkeeper-md-${certificate}.conf`;

/** Configuration of ours, whatever certificate it is of. */
export const isModMdFile = (path: string): boolean => /\/sealkeeper-md-[^/]+\.conf$/.test(path);

/** The certificate of which such a file is. */
export const certificateOfModMdFile = (path: string): string =>
  path.slice(path.lastIndexOf('/sealkeeper-md-') + '/sealkeeper-md-'.length, -'.conf'.length);

/** What Apache tells for a renewal by its own mod_md. */
export interface ModMdGround {
  /** The module's file, in a folder that is root's alone. */
  readonly module: string;
  /** Where our configuration goes, and what is there once the certificate is installed. */
  readonly configuration: { readonly path: string; readonly before: Before };
  readonly activation: Activation;
  /** An earlier run handed this certificate over in the same way. */
  readonly isThere: boolean;
  /** It asks for kinds of certificates (`MDProfile`, since mod_md 2.5). */
  readonly knowsProfiles: boolean;
}

/**
 * Why mod_md cannot renew there, by what is missing or in its way:
 * `system`: not tried on such a server · `module`: no mod_md.so, too old, or not root's alone · `others`: somebody else uses mod_md
 * or renews these names · `names`: a site bears names besides · `place`: no folder for our configuration · `mail`: not
 * the web server alone · `contact`: the authority is told no address · `account`: it wants an account of its customers ·
 * `proof`: control is not proven by the web server · `profile`: it is too old to ask for a kind of certificate ·
 * `chain`: it has no word for the chain that is wished (its documentation lists none).
 */
export type ModMdHurdle =
  | 'system'
  | 'module'
  | 'others'
  | 'names'
  | 'place'
  | 'mail'
  | 'contact'
  | 'account'
  | 'proof'
  | 'profile'
  | 'chain';

export type ModMdFit = { readonly ground: ModMdGround } | { readonly hurdle: ModMdHurdle };
