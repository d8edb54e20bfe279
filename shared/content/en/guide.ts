/** What to do by hand, step by step, for a bought certificate, the host’s own, and one’s own making. */
export const guide = {
  'guide.place': 'Where does your site live?',
  'guide.place-server': 'On a server with SSH (Linux)',
  'guide.place-plesk': 'In Plesk',
  'guide.place-cpanel': 'In cPanel',
  'guide.place-panel': 'In another customer area',
  'guide.place-hmailserver': 'Mail on Windows: hMailServer',
  'guide.place-mailenable': 'Mail on Windows: MailEnable',
  'guide.place-smartermail': 'Mail on Windows: SmarterMail',
  'guide.untried-plesk': 'Not yet tried on a real Plesk: words there may differ.',
  'guide.untried-cpanel': 'Not yet tried on a real cPanel: words there may differ.',
  'guide.untried-panel': 'Every customer area has words of its own. These are the usual ones.',
  'guide.untried-hmailserver':
    'By its documentation, not yet tried on a real hMailServer: words there may differ.',
  'guide.untried-mailenable':
    'By its documentation, not yet tried on a real MailEnable: words there may differ.',
  'guide.untried-smartermail':
    'By its documentation, not yet tried on a real SmarterMail: words there may differ.',
  'guide.print': 'Print these steps',
  'guide.copy-all': 'Copy these steps',
  'guide.names': 'The names, letter for letter',
  'guide.copy-names': 'Copy the names',
  'guide.seller-page': 'Open the page where we saw it',
  'guide.otherwise-forms': 'It came in another form',
  'guide.otherwise-servers': 'Show me for Apache and nginx',
  'guide.otherwise-ssh': 'I would rather do it by SSH',

  'guide.order':
    'Order the certificate for exactly these names. Look for a yearly price, and ask what the renewal costs.',
  'guide.request-server':
    'Log in to your server and let it make the key and the signing request (CSR). The key stays there; the request is what you see at the end. It needs OpenSSL of 2018 or newer.',
  'guide.request-plesk':
    'In Plesk, open “Websites & Domains”, your domain, “SSL/TLS Certificates”, and there the advanced settings: add a certificate, fill in the form and choose “Request”. Plesk keeps the key and shows the signing request (CSR).',
  'guide.request-cpanel':
    'In cPanel, open “SSL/TLS” and “Certificate Signing Requests (CSR)”. Type the names, one in each line, and choose “Generate”. cPanel keeps the key.',
  'guide.request-panel':
    'Open the customer area, the part called SSL, TLS or “certificates”, and make a signing request (CSR) for these names. If there is no such button, ask your host to make it on the server.',
  'guide.request-hmailserver':
    'On the Windows server, open PowerShell as administrator and let OpenSSL (version 1.1.1 or newer) make the key and the signing request (CSR). The key stays in that folder, which only administrators can open; the request is what you see at the end.',
  'guide.request-windows-store':
    'On the Windows server, open PowerShell as administrator and let Windows make the key and the signing request (CSR). The key stays in the store of Windows; the request is what you see at the end.',
  'guide.paste':
    'Paste the whole signing request at the seller, from “BEGIN” to “END”. Keep the private key to yourself: no seller needs it to make a certificate.',
  'guide.prove':
    'Prove that the names are yours, in the way that the seller offers. A record in the DNS lasts longest; e-mail ends for all sellers on 15 March 2028.',
  'guide.prove-mail':
    'This seller proves by e-mail only. See to it that one of these mailboxes of your domain exists: admin, administrator, webmaster, hostmaster or postmaster. Follow the link in the message. This way ends for all sellers on 15 March 2028.',
  'guide.prove-papers':
    'The authority checks your organisation: it looks into public registers and calls a number that it finds there, not one that you give. It may take some days, and again after about 13 months.',
  'guide.files-key':
    'Find the key that the certificate was ordered with. It was made on the server or in the customer area, and is rarely among the seller’s files; only a .pfx brings it along. Without it the files are worth nothing: have the seller issue the certificate anew for a new request, which mostly costs nothing.',
  'guide.files':
    'You get the certificate for your site and one or more “intermediate” certificates. Bring them to the server as site.crt and intermediate.crt. They belong in one file, your own first; the order is what many get wrong.',
  'guide.files-hmailserver':
    'You get the certificate for your names and one or more “intermediate” certificates. Save them in that folder as site.crt and intermediate.crt, as text that begins with “BEGIN CERTIFICATE”. hMailServer reads one file with all of them, your own first.',
  'guide.files-windows-store':
    'You get the certificate for your names and one or more “intermediate” certificates. Save them in that folder as site.crt and intermediate.crt, and bring them into the store: there they meet their key again.',
  'guide.files-smartermail':
    'SmarterMail reads one file that holds key and certificates, with a password. Think of a new password, and keep it: SmarterMail asks for it too.',
  'guide.pair': 'See whether key and certificate belong together: both lines must be the same.',
  'guide.install-server':
    'Put both in place, name them in the settings of the web server the first time, and let it look at its settings before it takes them.',
  'guide.install-plesk':
    'In Plesk, open the same certificate, upload the certificate and the intermediate ones (CA), and choose it under “Hosting Settings” of the domain. For mail, choose it under “Mail Settings” as well.',
  'guide.install-cpanel':
    'In cPanel, open “SSL/TLS”, “Manage SSL sites”, choose the domain, paste the certificate, let cPanel fill in the key, paste the intermediate ones as “CABUNDLE” and install. Mail uses it as well.',
  'guide.install-panel':
    'Upload the certificate and the intermediate ones in the same part of the customer area, and choose it for the site and, where you can, for mail.',
  'guide.install-hmailserver':
    'In the hMailServer Administrator, open “Settings”, “Advanced”, “SSL certificates”, add one and choose fullchain.pem as certificate and privkey.pem as private key. Then open “TCP/IP ports”, and choose it and the kind of encryption at each port: STARTTLS at 25, 587, 143 and 110, SSL/TLS at 465, 993 and 995. It is taken up by a restart.',
  'guide.install-mailenable':
    'In the MailEnable Management program, open “Servers”, “localhost”, its properties, and there “SSL”: choose the certificate by its name. Switch it on at the ports of SMTP, IMAP and POP (their properties), then restart these services. Take old certificates of the same name out of the store, or the wrong one may be shown.',
  'guide.install-smartermail':
    'Put mail.pfx into a lasting folder and, as system administrator in SmarterMail, open “Settings”, “Bindings”, “Ports”: enter its path and the password at each port for mail, with TLS or SSL. If SmarterMail’s own automatic certificates are switched on, leave all of this alone: then it gets them itself. A later certificate goes to the same path with the same password, then SmarterMail is restarted.',
  'guide.again':
    'Write the end date into your calendar. It has to be put in again before that day, however many years were paid.',
  'guide.host-plesk':
    'In Plesk, open “Websites & Domains”, your domain, “SSL/TLS Certificates”, and choose the free one from Let’s Encrypt. Tick the domain, www, webmail and mail where you use them. Tick only names that exist in the DNS: one that does not stops the whole order.',
  'guide.host-cpanel':
    'In cPanel, open “SSL/TLS Status”, tick the names and choose “Run AutoSSL”. If the button is missing, the host has switched it off: ask them to switch it on, it costs them nothing.',
  'guide.host-panel':
    'Open the customer area of your host and the part called SSL, TLS or “certificates”. Choose the certificate, tick these names, and switch it on.',
  'guide.host-server':
    'Your host’s certificates are for sites in its web hosting. Open its customer area and look for SSL, TLS or “certificates”. If your server is rented and you look after it yourself, Let’s Encrypt is the way: go back and choose it.',
  'guide.host-there':
    'This certificate is made and kept by that service, for the sites that go through it. Sign in there, add your domain, and follow its steps. Your own server and mail are not touched by it.',
  'guide.host-renewal':
    'See to it that renewal is switched on, if there is a switch. From then on your host does it.',
  'guide.self-signed-warning':
    'Think twice: visitors meet a full-page warning and most turn back; mail programs refuse it. Use it for something that only you open, or while you wait for a real one.',
  'guide.self-signed': 'On the server, make the key and the certificate. It is good for one year.',

  'guide.code-request': 'Key and signing request',
  'guide.code-self-signed': 'Key and certificate',
  'guide.code-order': 'Check and put in order',
  'guide.code-p7b': 'It came as .p7b: take the certificates out first',
  'guide.code-der': 'It came as .cer or .der that no text editor can read',
  'guide.code-pfx': 'It came as .pfx: take the certificates out first',
  'guide.code-pair': 'Compare',
  'guide.code-move': 'Put key and certificate in place',
  'guide.code-apache': 'Apache: in the <code>VirtualHost</code> of the site, on port 443',
  'guide.code-nginx': 'nginx: in the <code>server</code> block of the site',
  'guide.code-reload-apache': 'Apache: test, and take it only if the test passes',
  'guide.code-reload-nginx': 'nginx: test, and take it only if the test passes',
  'guide.code-plesk': 'The same by SSH, for who looks after the server',
  'guide.code-cpanel': 'The same by SSH, as the user of the hosting',
  'guide.code-accept': 'Into the store of Windows',
  'guide.code-chain': 'All certificates in one file, and a look at it',
  'guide.code-pfx-file': 'Key and certificates in one file',
  'guide.code-restart': 'Take it up',
  'guide.copy-code': 'Copy: {what}',

  'guide.seen-title': 'What your visitors would see',
  'guide.seen-warning': 'Your connection is not private',
  'guide.seen-text': 'Attackers might be trying to steal your information from {name}.',
  'guide.seen-back': 'Back to safety',
  'guide.seen-note': 'Browsers word it each in their own way. None lets people in without a warning.',
} as const;
