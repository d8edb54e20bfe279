/** What `tls_certificate` or `tls_privatekey` says, as far as it is ours to understand. */
export type CertificateValue =
  /** Nothing: Exim makes itself a certificate that nobody trusts. */
  | { readonly kind: 'nothing' }
  /** The same for everybody; several for keys of other kinds. */
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  /** Ours for these names, and for everybody else what stood there before. */
  | {
      readonly kind: 'by-name';
      readonly names: readonly string[];
      readonly path: string;
      readonly otherwise: string;
    }
  /** Expanded by Exim for each visitor. */
  | { readonly kind: 'expansion' };

const path = /^\/[^\s:{}$\\]+$/;

/** Of the text as Exim reads it, macros filled in (exim(8), "tls_certificate"). Pure. */
export function readCertificateValue(text: string): CertificateValue {
  const value = text.trim();
  if (value === '') return { kind: 'nothing' };
  const files = value.split(':').map((one) => one.trim());
  if (files.every((one) => path.test(one))) return { kind: 'files', paths: files };
  const [, names = '', own = '', otherwise] =
    /^\$\{if match_domain\{\$tls_in_sni\}\{([a-z0-9.* :_-]+)\}\{(\/[^\s{}$\\]+)\}\{(.*)\}\}$/.exec(value) ??
    [];
  if (otherwise === undefined) return { kind: 'expansion' };
  return { kind: 'by-name', names: names.split(' : '), path: own, otherwise };
}

/**
 * One file for those who ask for one of these names (SNI, RFC 6066 §3), another value for everybody else. What a visitor
 * sends is only compared: no path is made of it, and Exim would refuse that as well (tainted data, 4.94). Pure.
 */
export const certificateByName = (names: readonly string[], file: string, otherwise: string): string =>
  `\${if match_domain{$tls_in_sni}{${names.join(' : ')}}{${file}}{${otherwise}}}`;

/** Every file that it can lead to, whomever it is for. Pure. */
export const filesIn = (text: string): readonly string[] =>
  text.match(/\/[^\s:{}$\\"'<>;,]+/g)?.filter((one) => !one.endsWith('/')) ?? [];
