/** What a plan does at a hosting panel. */
export const panelPlan = {
  'plan.cpanel.proof':
    'For some seconds a small file answers the authority’s question, in the folder .well-known of your site; then it is gone, and so is the folder if it was not there before.',
  'plan.cpanel.install':
    '{names}: cPanel gets the new certificate with its key, in place of the one that it shows for this site. Its web server takes it up within a minute or two.',
  'plan.cpanel.former':
    'The former certificate and its key stay in cPanel’s own store, and an undo puts them back from there.',
  'plan.cpanel.former-worthless':
    'The certificate that is there now is one that browsers warn of, and cPanel has no key of it for us: an undo takes ours away, and cPanel puts one of its own in its place.',
  'plan.cpanel.beside':
    '{names}: this site answers to these names too, and the certificate is not good for them; nor was the one before.',
  'plan.cpanel.mail':
    'Mail programs that come to a name of this certificate are shown it too, as soon as your host’s mail server has taken it up. Webmail and cPanel itself keep the certificate of your host.',
  'plan.cpanel.autossl':
    'AutoSSL stays as it is: as a rule it leaves a certificate of others alone until that is about to run out, and then gets its own.',
  'plan.cpanel.redirect':
    'Whether visitors who come unencrypted are sent to the encrypted site is a switch of cPanel’s own: “Domains”, “Force HTTPS Redirect”. We leave it as it is.',
  'plan.cpanel.autossl-start':
    '{names}: cPanel is asked to get a certificate for this site by itself (AutoSSL), and to renew it from then on.',
  'plan.cpanel.autossl-given-back':
    'Some of these names were told to be left alone by AutoSSL. They are given back to it; an undo says so again.',
  'plan.cpanel.autossl-wait':
    'That takes some minutes, with some hosts longer. We watch until it is there and every visitor is shown it; you may call it off at any time.',
  'plan.cpanel.autossl-renews': 'cPanel renews this certificate by itself. Nothing has to be done from here.',
  'plan.plesk.proof':
    'For some seconds a small file answers the authority’s question, in the folder .well-known of your site or in Plesk’s own for all sites; then it is gone, and so is the folder if it was not there before. In your site’s folder it is written with the rights of the site’s own user.',
  'plan.plesk.live':
    'The key is made on the server and stays there; only the administrator may read it. Plesk keeps a copy of its own in its store.',
  'plan.plesk.install':
    '{names}: Plesk gets the new certificate under a name of its own, and shows it for this site. Its web servers take it up within a minute or two.',
  'plan.plesk.former':
    'The former certificate (“{certificate}”) stays in Plesk’s store as it is, and an undo has the site show it again.',
  'plan.plesk.former-none':
    'This site has shown no certificate of its own so far. An undo has Plesk choose none again, or switches its encryption off where it was off.',
  'plan.plesk.mail':
    'Mail programs that come to {name} are shown the new certificate too; an undo gives them the former one.',
  'plan.plesk.no-mail':
    'Mail, webmail and Plesk itself keep the certificates that they have. For mail programs, take the name “mail.” in front of your domain into the certificate.',
  'plan.plesk.redirect':
    'Whether visitors who come unencrypted are sent to the encrypted site is a switch of Plesk’s own: “Hosting Settings”, “Permanent SEO-safe 301 redirect from HTTP to HTTPS”. We leave it as it is.',
  'plan.plesk.issue-start':
    '{names}: Plesk is asked to get a certificate by itself ({by}), and to renew it from then on. That takes a minute or two; we watch until every visitor is shown it.',
  'plan.plesk.issue-undo':
    'An undo has the site show what it shows now, and takes the new certificate out of Plesk’s store again.',
  'plan.plesk.renews': 'Plesk renews this certificate by itself. Nothing has to be done from here.',
} as const;
