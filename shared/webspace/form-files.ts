/** The files that are made for a host's form, under names that say what they are to whoever has never seen one. */

export const formFiles = ['key', 'certificate', 'chain', 'fullChain', 'pfx'] as const;
export type FormFile = (typeof formFiles)[number];

/** As they are called, for the first name of a certificate; all are text but `pfx`. Pure. */
export function filesOfForm(site: string): Readonly<Record<FormFile, string>> {
  const stem = site.replace(/[^a-z0-9.-]/g, '-');
  return {
    key: `${stem}-1-private-key.key`,
    certificate: `${stem}-2-certificate.crt`,
    chain: `${stem}-3-chain.crt`,
    fullChain: `${stem}-certificate-and-chain.pem`,
    pfx: `${stem}.pfx`,
  };
}
