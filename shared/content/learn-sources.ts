export interface Source {
  readonly title: string;
  readonly url: string;
  /** The day, month or year of the copy that was read (ISO); null where it bears no date. */
  readonly seen: string | null;
}

/** Rules and documents that several pages have facts from, as of the copy that was read. */
export const rules: Source = {
  title: 'CA/Browser Forum, TLS Baseline Requirements 2.2.6',
  url: 'https://github.com/cabforum/servercert/blob/main/docs/BR.md',
  seen: '2026-05-04',
};
export const extendedRules: Source = {
  title: 'CA/Browser Forum, EV Guidelines 2.0.2',
  url: 'https://github.com/cabforum/servercert/blob/main/docs/EVG.md',
  seen: '2026-05-04',
};
export const chrome: Source = {
  title: 'Chrome Root Program Policy 1.8',
  url: 'https://googlechrome.github.io/chromerootprogram/',
  seen: '2026-03-06',
};
/** letsencrypt.org, as of one copy. */
export const letsEncrypt = (title: string, path: string): Source => ({
  title: `Let’s Encrypt, ${title}`,
  url: `https://letsencrypt.org/${path}`,
  seen: '2026-08-21',
});
export const source = (title: string, url: string, seen: string | null = null): Source => ({
  title,
  url,
  seen,
});

export const cPanel = source(
  'cPanel, guide to SSL',
  'https://docs.cpanel.net/knowledge-base/security/guide-to-ssl',
  '2020',
);
export const konsoleH = source(
  'Hetzner, konsoleH certificates',
  'https://docs.hetzner.com/konsoleh/ssl/certificates',
  '2024-06-04',
);
export const cloudflare = source(
  'Cloudflare, Encryption modes',
  'https://developers.cloudflare.com/ssl/origin-configuration/ssl-modes/',
  '2026-04-16',
);
export const dovecot = source('Dovecot, SSL configuration', 'https://doc.dovecot.org', '2026-08-06');

export const checked = '2026-11-23';
/** Pages whose facts were held against their sources once more. */
export const checkedAgain = '2026-11-30';

export const monitoring = source(
  'Let’s Encrypt, Monitoring Service Options',
  'https://letsencrypt.org/docs/monitoring-options/',
  '2026-07-13',
);

export const mailRules: readonly Source[] = [
  source('RFC 8461, MTA-STS', 'https://datatracker.ietf.org/doc/rfc8461', '2018-09'),
  source('RFC 8314, the doors of mail programs', 'https://datatracker.ietf.org/doc/html/rfc8314', '2018-01'),
  source('RFC 7672, DANE for SMTP', 'https://datatracker.ietf.org/doc/html/rfc7672', '2015-10'),
];
