import type { LearnWords } from '../learn.ts';

/** What authorities did to lose trust, and what came of it. */
export const distrust: LearnWords['distrust'] = {
  diginotar: {
    why: 'Broken into. It knew by July and kept silent; at least 531 forged certificates were made, one of them used to read along with Google users in Iran.',
    outcome: 'Browsers dropped it within days of August 2011; in September it was bankrupt.',
  },
  cnnic: {
    why: 'An intermediate that it had given away was used to forge certificates for Google.',
    outcome: 'Firefox stopped trusting it in April 2015.',
  },
  wosign: {
    why: 'Back-dated certificates to get around a rule, issued some without permission, and hid that one had bought the other.',
    outcome:
      'Certificates made after 21 October 2016 were not trusted; in September 2017 Chrome 61 ended it for good.',
  },
  symantec: {
    why: 'Issued certificates it should not have, again and again.',
    outcome:
      'Chrome dropped the older ones in April and all in October 2018. DigiCert bought the business and signs from its own roots; today’s GeoTrust, RapidSSL and Thawte are DigiCert.',
  },
  camerfirma: {
    why: '26 incidents since March 2017.',
    outcome: 'Chrome 90 and Firefox 88 dropped it in April 2021.',
  },
  trustcor: {
    why: 'Shared people and an address with a maker of spying software. No false certificate was shown.',
    outcome: 'Mozilla ended trust in certificates made after November 2022, Chrome followed in March 2023.',
  },
  'e-tugra': {
    why: 'Its administrators’ tools could be reached from outside, with passwords as they came from the factory.',
    outcome: 'Removed from the common list of roots in July 2023.',
  },
  globaltrust: {
    why: 'Wrongly issued certificates in 2023 and 2024, and a long pattern of answers that came late or fell short.',
    outcome: 'Certificates made after June 2024 are not trusted by Firefox.',
  },
  entrust: {
    why: 'A long pattern of missed rules and of promises that were not kept.',
    outcome:
      'Chrome stopped trusting certificates made after 11 November 2024, Mozilla after November. Its customers went to Sectigo in 2025.',
  },
  'chunghwa-netlock': {
    why: 'A pattern of missed rules at both.',
    outcome: 'Chrome does not trust certificates made after 31 July 2025.',
  },
};
