import type { LearnId } from './learn-ids.ts';
import {
  checked,
  checkedAgain,
  chrome,
  cloudflare,
  cPanel,
  dovecot,
  extendedRules,
  konsoleH,
  letsEncrypt,
  mailRules,
  monitoring,
  rules,
  type Source,
  source,
} from './learn-sources.ts';

export interface LearnFacts {
  /** The day on which its facts were last checked against the sources (ISO). */
  readonly checked: string;
  /** Empty: the page speaks of this app only. */
  readonly sources: readonly Source[];
  readonly seeAlso: readonly LearnId[];
}

const own = { checked, sources: [] };

/** Where each page has its facts from. The same in all languages. */
export const learnFacts: Readonly<Record<LearnId, LearnFacts>> = {
  'why-https': {
    checked: checkedAgain,
    sources: [
      source(
        'Decipher, Chrome to enable HTTPS by default (of Google’s announcement)',
        'https://decipher.sc/2025/10/28/google-chrome-to-enable-https-default-browsing',
        '2025-10-28',
      ),
      source('HTTP/2 in short', 'https://http2.gishan.net/'),
      letsEncrypt('FAQ', 'docs/faq/'),
    ],
    seeAlso: ['what-is-a-certificate', 'who-runs', 'free-and-paid'],
  },
  'who-runs': {
    checked: checkedAgain,
    sources: [cPanel, konsoleH],
    seeAlso: ['hosts-offer', 'login', 'behind-a-network'],
  },
  'behind-a-network': {
    checked: checkedAgain,
    sources: [cloudflare],
    seeAlso: ['hosts-offer', 'mail', 'when-proof-fails'],
  },
  'what-is-a-certificate': {
    checked,
    sources: [letsEncrypt('FAQ', 'docs/faq/'), rules],
    seeAlso: ['chain-of-trust', 'private-keys', 'self-signed'],
  },
  'chain-of-trust': {
    checked,
    sources: [letsEncrypt('Chains of Trust', 'certificates/'), rules],
    seeAlso: ['who-vouches', 'self-signed'],
  },
  'who-vouches': {
    checked: checkedAgain,
    sources: [
      chrome,
      source('Chrome, Certificate Transparency', 'https://googlechrome.github.io/CertificateTransparency/'),
      rules,
      source(
        'Mozilla on e-commerce monitoring (GLOBALTRUST)',
        'https://www.mail-archive.com/dev-security-policy@mozilla.org/msg01617.html',
        '2024-06',
      ),
    ],
    seeAlso: ['chain-of-trust', 'sellers'],
  },
  'validation-levels': {
    checked: checkedAgain,
    sources: [
      extendedRules,
      rules,
      source(
        'USENIX Security 2019, The Web’s Identity Crisis (Google)',
        'https://www.usenix.org/conference/usenixsecurity19/presentation/thompson',
        '2019-08',
      ),
      source(
        'ZDNet, Google and Mozilla change the address bar',
        'https://www.zdnet.com/article/google-mozilla-were-changing-what-you-see-in-chrome-firefox-address-bars/',
        '2019',
      ),
      source(
        'Computerworld, Chrome and Firefox expunge EV signals',
        'https://www.computerworld.com/article/3431667/chrome-firefox-to-expunge-extended-validation-cert-signals.html',
        '2019',
      ),
    ],
    seeAlso: ['free-and-paid', 'sellers'],
  },
  'names-and-wildcards': {
    checked: checkedAgain,
    sources: [
      rules,
      extendedRules,
      letsEncrypt('Challenge Types', 'docs/challenge-types/'),
      source(
        'DNSimple, SSL certificate product specs',
        'https://support.dnsimple.com/articles/ssl-certificate-product-specs/',
        '2026-08-21',
      ),
      dovecot,
    ],
    seeAlso: ['mail', 'proving-control'],
  },
  mail: {
    checked: checkedAgain,
    sources: [
      source('Postfix, TLS Support', 'https://www.postfix.org/TLS_README.html', '2026-08-22'),
      dovecot,
      ...mailRules,
    ],
    seeAlso: ['names-and-wildcards', 'renewal'],
  },
  lifetimes: {
    checked,
    sources: [
      rules,
      source(
        'CA/Browser Forum, ballot SC-081v3',
        'https://cabforum.org/2025/04/11/ballot-sc081v3-introduce-schedule-of-reducing-validity-and-data-reuse-periods/',
        '2025',
      ),
      letsEncrypt('From 90 to 45 days', '2025/12/02/from-90-to-45'),
      letsEncrypt('Upcoming Features', 'upcoming-features/'),
    ],
    seeAlso: ['renewal', 'free-and-paid'],
  },
  'free-and-paid': {
    checked,
    sources: [
      letsEncrypt('FAQ', 'docs/faq/'),
      letsEncrypt('Profiles', 'docs/profiles/'),
      letsEncrypt('Upcoming Features', 'upcoming-features/'),
      letsEncrypt(
        'Expiration notification service has ended',
        '2025/06/26/expiration-notification-service-has-ended',
      ),
    ],
    seeAlso: ['hosts-offer', 'sellers', 'renewal'],
  },
  'hosts-offer': {
    checked,
    sources: [
      cPanel,
      source(
        'Plesk, how the Let’s Encrypt extension renews',
        'https://www.plesk.com/kb/support/how-lets-encrypt-extension-renews-certificates/',
      ),
      konsoleH,
      letsEncrypt('GoDaddy', 'docs/godaddy/'),
    ],
    seeAlso: ['free-and-paid', 'renewal'],
  },
  sellers: {
    checked: checkedAgain,
    sources: [
      source(
        'ZeroSSL’s root in use (USERTrust, of Sectigo)',
        'https://github.com/openbikesensor/OpenBikeSensorFirmware/pull/329',
        '2022-12-26',
      ),
      source(
        'Namecheap, certificates of 199 days',
        'https://www.namecheap.com/support/knowledgebase/article.aspx/9511/38/',
        '2026',
      ),
      source(
        'CA/Browser Forum, ballot SC-090',
        'https://cabforum.org/2025/11/20/ballot-sc-090-gradually-sunset-all-remaining-email-based-phone-based-and-crossover-validation-methods-from-sections-3.2.2.4-and-3.2.2.5/',
        '2025',
      ),
      rules,
    ],
    seeAlso: ['who-vouches', 'validation-levels', 'free-and-paid'],
  },
  'self-signed': {
    checked,
    sources: [
      letsEncrypt('Certificates for localhost', 'docs/certificates-for-localhost/'),
      source('Google, mail from other accounts', 'https://support.google.com/mail/answer/21291'),
    ],
    seeAlso: ['chain-of-trust', 'what-is-a-certificate'],
  },
  'proving-control': {
    checked,
    sources: [
      letsEncrypt('Challenge Types', 'docs/challenge-types/'),
      letsEncrypt('CAA', 'docs/caa/'),
      rules,
    ],
    seeAlso: ['when-proof-fails', 'doors', 'dns'],
  },
  'when-proof-fails': {
    checked,
    sources: [
      source(
        'Gitea, issue 9366: the exception before the proxy line',
        'https://github.com/go-gitea/gitea/issues/9366',
      ),
      source(
        'Plesk extension, issue 177: ProxyPass hides the file',
        'https://github.com/plesk/letsencrypt-plesk/issues/177',
      ),
      letsEncrypt('Keep port 80 open', 'docs/allow-port-80/'),
    ],
    seeAlso: ['proving-control', 'limits', 'report'],
  },
  'private-keys': {
    checked,
    sources: [letsEncrypt('FAQ', 'docs/faq/')],
    seeAlso: ['what-is-a-certificate', 'undo-and-safety'],
  },
  renewal: {
    checked,
    sources: [
      letsEncrypt('From 90 to 45 days', '2025/12/02/from-90-to-45'),
      letsEncrypt('ARI', '2025/09/16/ari-rfc'),
      monitoring,
    ],
    seeAlso: ['lifetimes', 'hosts-offer'],
  },
  'undo-and-safety': { ...own, seeAlso: ['private-keys', 'report'] },
  doors: {
    checked,
    sources: [letsEncrypt('Keep port 80 open', 'docs/allow-port-80/')],
    seeAlso: ['when-proof-fails'],
  },
  dns: { ...own, seeAlso: ['proving-control'] },
  login: { ...own, seeAlso: ['administrator', 'host-key'] },
  'host-key': { ...own, seeAlso: ['login'] },
  administrator: { ...own, seeAlso: ['login', 'undo-and-safety'] },
  'web-server': { ...own, seeAlso: ['undo-and-safety'] },
  limits: {
    checked,
    sources: [letsEncrypt('Rate Limits', 'docs/rate-limits/')],
    seeAlso: ['when-proof-fails', 'renewal'],
  },
  report: { ...own, seeAlso: ['undo-and-safety'] },
};
