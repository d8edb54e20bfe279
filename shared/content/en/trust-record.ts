/** What befell certificate authorities, and what it meant for the sites that had certificates of theirs. */
export const trustRecordWords = {
  'trust.diginotar':
    'Burglars made at least 531 forged certificates, also for Google. The company had known for weeks and kept silent. Browsers threw it out within days; it went bankrupt.',
  'trust.cnnic': 'Let a customer forge certificates for Google. Browsers stopped trusting new ones.',
  'trust.wosign':
    'Dated certificates back, issued some without asking the owner, and hid that one had bought the other.',
  'trust.symantec':
    'Issued wrongly again and again. Browsers ended the trust in 2018; the business was sold to DigiCert, which signs under these brands with its own roots since December 2017.',
  'trust.camerfirma': 'Twenty-six incidents in four years. Chrome and Firefox ended the trust.',
  'trust.trustcor': 'Shared its officers with a maker of spyware. No wrong certificate was shown.',
  'trust.e-tugra': 'Its inner tools stood open on the internet, some with the maker’s password.',
  'trust.globaltrust':
    'Issued wrongly in 2023 and 2024, and answered late or too little. Firefox ended the trust.',
  'trust.entrust': 'Years of missed rules and broken promises. Chrome and Firefox ended the trust.',
  'trust.entrust-customers': 'Took over the customers of Entrust.',
  'trust.chunghwa-netlock': 'A pattern of missed rules. Chrome ended the trust for new certificates.',
  'trust.buypass': 'Ended its free certificates. Not for lack of trust.',
  'trust.digicert-g1': 'Old roots left Chrome and Firefox because of their age, as planned.',
  'trust.old-roots-2026':
    'Old roots were retired or their trust ended, as part of a yearly clean-up at Mozilla.',
} as const;
