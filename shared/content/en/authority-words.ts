/** What is worth knowing of single authorities, and where the account of one is found. */
export const authorityWords = {
  'authority.note.letsencrypt':
    'Its certificates last 90 days at present, 64 days from 10 February 2027 and 45 days from 16 February 2028. Whoever renews them sees to that.',
  'authority.note.google':
    'Needs a project at Google Cloud, which is free for this. An account key opens one account and is good for seven days.',
  'authority.note.zerossl': 'Needs an account there, which is free. Its account key may be used again.',
  'authority.note.sslcom':
    'Needs an account there. If that account holds funds, a paid certificate of one year is charged in place of the free one.',
  'authority.note.actalis':
    'Needs an account there. Its own guide, which bears no date, says that this is for certificates that were bought, and wants a stored means of payment.',
  'authority.account.google':
    'Open Cloud Shell in your project, switch the “Public Certificate Authority API” on, and type there: gcloud publicca external-account-keys create. What it calls keyId is the key id, b64MacKey the account key.',
  'authority.account.zerossl':
    'Sign in, choose “Developer”, and under “EAB Credentials for ACME Clients” press “Generate”. “EAB KID” is the key id, “EAB HMAC Key” the account key. Copy both before you leave the page.',
  'authority.account.sslcom':
    'Sign in, open “Dashboard”, then “api credentials”. “Account/ACME Key” is the key id, “HMAC Key” the account key.',
  'authority.account.actalis':
    'Sign in to the customer area and switch ACME on for your certificate. It shows a key id (“KID”) and an “HMAC key”, which is the account key.',
  'authority.where': 'Where do I find them?',
  'authority.open-page': 'Open its page',
  'authority.documentation': 'Documentation',
  'authority.limits': 'Its limits',
  'authority.seen-on': 'Source: {source}, noted on {date, date, long}. Not tried with a real account.',
} as const;
