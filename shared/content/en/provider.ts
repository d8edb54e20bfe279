export const provider = {
  'provider.title': 'Who shall sign it?',
  'provider.lead':
    'The signature comes from a <authority>certificate authority</authority>. Browsers trust all of these alike.',
  'provider.choices': 'Providers',
  'provider.lets-encrypt': 'Let’s Encrypt',
  'provider.lets-encrypt-what':
    'Free. Run for the public by a charity, and the authority of most sites there are.',
  'provider.lets-encrypt-fact-1': 'Costs nothing',
  'provider.lets-encrypt-fact-2': 'Good for 90 days at present',
  'provider.lets-encrypt-fact-3': 'No account to open',
  'provider.preset-what': 'The authority of this practice run. Its certificates count on this computer only.',
  'provider.other': 'Another authority',
  'provider.other-what':
    'One that speaks <acme>ACME</acme>: your company’s own, or one that you have an account with.',
  'provider.directory': 'Directory address',
  'provider.directory-hint': 'An https address that the authority tells you, often ending in “/directory”.',
  'provider.directory-bad': 'This has to be a whole address that begins with https://',
  'provider.trust': 'Its own root certificate',
  'provider.trust-hint':
    'Only for a private authority that this computer does not know: a file ending in .pem or .crt.',
  'provider.trust-pick': 'Choose a file',
  'provider.trust-none': 'No file chosen',
  'provider.step-ca': 'It is a step-ca of our own',
  'provider.step-ca-address':
    'Address: https://, the name of the machine on which it runs, its port (9000 as a rule), then /acme/acme/directory. The second “acme” is what its way of asking is called, where whoever runs it has opened one with “step ca provisioner add acme --type ACME”.',
  'provider.step-ca-root':
    'Root certificate: on that machine “step ca root root.pem” writes it into a file; bring that here and choose it above. Every device that is to trust your site needs the same root.',
  'provider.step-ca-lifetime':
    'Lifetime: it signs for one day, unless it is told otherwise. Have it sign for 90 days first: “step ca provisioner update acme --x509-default-dur=2160h --x509-max-dur=2160h”. Else the site warns tomorrow, unless somebody on the server renews it.',
  'provider.step-ca-way':
    'Way: it calls at your site by its name, at port 80, so it has to reach it and know the name.',
  'provider.step-ca-seen': 'By its documentation, read on 1 December 2026; not yet tried with a real one.',
  'provider.step-ca-page': 'About step-ca',
  'provider.contract': 'I have a contract with Sectigo, DigiCert or GlobalSign',
  'provider.contract-sectigo':
    'Sectigo: make an ACME account in Sectigo Certificate Manager. It tells the address (for the simple kind https://acme.sectigo.com/v2/DV), a key id and an HMAC key, which is the account key.',
  'provider.contract-digicert':
    'DigiCert: in CertCentral choose “Automation”, then “ACME Directory URLs”, and add one for your certificate. It tells the address, the key id (“KID”) and the HMAC key: copy all three before you leave the page.',
  'provider.contract-globalsign':
    'GlobalSign: its certificates come from an account at Atlas. Its portal, or whoever sold it to you, tells the address and the two values for the “External Account Binding”.',
  'provider.contract-cost': 'Each certificate that is asked for counts towards what you have bought there.',
  'provider.contract-seen':
    'By their documentation, read on 1 December 2026; not yet tried with a real account.',
  'provider.key-id': 'Account key id',
  'provider.key-id-hint':
    'Only where the authority handed out an <external-account>account key</external-account>.',
  'provider.hmac': 'Account key',
  'provider.hmac-hint': 'The secret half. It is used once and kept nowhere.',
  'provider.hmac-needed': 'This authority asks for an account: type the key id and the key that it gave you.',
  'provider.contact': 'Your e-mail address',
  'provider.contact-hint': 'The authority may write here about your account. It sends no reminders.',
  'provider.contact-bad': 'An address looks like anna@hofladen.example',
  'provider.asking': 'Asking {name} for its terms',
  'provider.agree': 'I agree to the terms of use of {name}',
  'provider.agree-needed': 'The authority works only for those who agree to its terms.',
  'provider.terms': 'Read the terms',
  'provider.agree-none': 'Use {name}, which states no terms of use',
  'provider.by-hand': 'Got by hand',
  'provider.by-hand-what': 'Your choice from the comparison. We lead you through it, step by step.',
  'provider.order': 'Buy one from a seller',
  'provider.order-what':
    'You order and pay there. Sealkeeper makes the key on your server and the request for the seller’s form, has your site show the seller’s proof, and installs what they send.',
  'provider.why-title': 'Why is it free?',
  'provider.why-1':
    'Let’s Encrypt is paid for by companies who want a safer web. For visitors its certificates look and work just like bought ones.',
  'provider.why-2':
    'A paid certificate of the simple kind gives you the same padlock. Only the price and the person on the phone differ.',
} as const;
