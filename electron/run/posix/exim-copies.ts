/**
 * Where Exim finds key and chain: it reads them as its own user (exim(8), "the Exim user"), who must not pass `/etc/sealkeeper`.
 * The folder is root's and open to pass; each file in it is root's, and for Exim's group to read.
 */
export const eximCopies = '/etc/sealkeeper-exim';

/** The file of a certificate, by the name of its folder below `live/`. */
export const eximCopyOf = (certificate: string): string => `${eximCopies}/${certificate}.pem`;
