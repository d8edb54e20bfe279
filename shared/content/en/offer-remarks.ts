/** What is to be known of an offer, under its row in the comparison. */
export const offerRemarks = {
  'remark.acme-subscription': 'Sold as a subscription for programs that renew over <acme>ACME</acme>.',
  'remark.added-cost': 'Sold as an extra of the hosting, and renewed there.',
  'remark.approximate': 'The source says “about”.',
  'remark.asked-by-name': 'Asked for by name: choosing it here does so, and the review shows it.',
  'remark.bare-addresses':
    'May hold a number (IP address) in place of a name; of Let’s Encrypt’s kinds, the only one.',
  'remark.builder-only': 'Made by the site builder for its own sites. Others cannot be used there.',
  'remark.cloud-project': 'Needs a Google Cloud project and an account key made there beforehand.',
  'remark.cloud-services-only': 'Only for services inside that cloud, not for a server of your own.',
  'remark.conflicting':
    'The authority’s own guide says otherwise: that programs get bought certificates only.',
  'remark.email-proof-only': 'Proven by e-mail only, a way that ends for all sellers on 15 March 2028.',
  'remark.front-page-only': 'The link leads to a front page. The page that was read is not kept.',
  'remark.funds-charged':
    'If your account there holds money, you get a paid certificate of one year instead.',
  'remark.history-only': 'An old price, shown to see how prices were.',
  'remark.host-must-enable': 'Works where the host has switched it on.',
  'remark.in-hosting': 'Part of the hosting, without a charge of its own.',
  'remark.more-names-extra': 'Further names cost extra.',
  'remark.multi-year-plans': 'Also sold for several years at once.',
  'remark.no-acme-there': 'That hosting cannot be renewed by programs over <acme>ACME</acme>.',
  'remark.no-bare-domain': 'Does not hold the domain itself, only the names before it.',
  'remark.no-longer-issued': 'No longer issued.',
  'remark.not-read':
    'We have not read what it costs there. Follow the link, and type what its page says: it is kept with today’s date.',
  'remark.not-renewed': 'Not renewed by the seller: you order again.',
  'remark.old-revision': 'From an old version of the seller’s page.',
  'remark.panel-licence': 'The licence of the panel itself is paid by whoever runs the server.',
  'remark.per-server-licence': 'A licence for each server, bought by whoever runs it.',
  'remark.period-assumed': 'The page does not say for how long. We took it for a year.',
  'remark.promotion-with-hosting':
    'A promotion that comes with a hosting package. What the renewal costs is not told.',
  'remark.proxied-only':
    'Only between visitors and the network in front. Your own server and mail need another one.',
  'remark.reissue-within-term':
    'However many years are paid, a new one has to be put in place about every 200 days.',
  'remark.renewal-notice': 'From a renewal notice that a customer made public.',
  'remark.renews-at-30-days': 'Renews once fewer than 30 days are left.',
  'remark.replaces-expired': 'Replaces a paid certificate once that has run out.',
  'remark.reseller-quote': 'Quoted in an article that does not name the seller.',
  'remark.six-days': 'Lasts about six days: only where renewal never fails.',
  'remark.some-plans-only': 'Only in some of the seller’s plans.',
  'remark.star-by-dns': 'A name with a star is proven through the <dns>DNS</dns>.',
  'remark.starting-price': 'Probably a starting price: more names, more money.',
  'remark.subscription-needed': 'Free with a paid subscription for the domain, which has to be kept there.',
  'remark.third-party': 'Read at somebody else’s, not at the seller’s.',
  'remark.three-at-a-time': 'Three certificates at most, each for 90 days.',
  'remark.three-year-term-gone': 'Certificates for three years no longer exist.',
  'remark.user-said': 'A customer wrote this, not the seller.',
  'remark.vat-included': 'VAT is included.',
  'remark.visitors-are-warned':
    'Every visitor meets a full-page warning, and mail programs refuse it. For a device that only you use.',
  'remark.web-hosting-only': 'Only for the seller’s web hosting, not for rented servers.',
} as const;
