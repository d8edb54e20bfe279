import type { VerdictId } from '../../wizard/verdict.ts';

/** How a site stands, in the headline over the advice. */
export const verdict = {
  'verdict.silent': 'Your site does not answer',
  'verdict.minute': 'Not secure – can be mended in a minute',
  'verdict.by-hand': 'Not secure – can be mended at your host',
  'verdict.first': 'Not secure – one thing has to be mended first',
  'verdict.partly': 'Secure, but not for all your visitors',
  'verdict.broken': 'One thing has to be mended',
  'verdict.mail': 'Your mail is not secure',
  'verdict.soon': 'Secure, but not for much longer',
  'verdict.care': 'Secure, with one thing to look at',
  'verdict.secure': 'Secure – nothing to do',
  'verdict.well': 'Nothing to do',
  'verdict.unclear': 'What visitors see today',
  'verdict.lead': '<b>{domain}</b>: {what}',
  'verdict.lead-bare': 'We looked at <b>{domain}</b> from outside. Nothing was changed.',
  'verdict.saw': 'What we saw ({count})',
  'verdict.saw-less': 'Hide what we saw',
} as const satisfies Readonly<Record<string, string> & Record<`verdict.${VerdictId}`, string>>;
