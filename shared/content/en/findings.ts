import type { FindingId } from '../../look.ts';
import { certificateFindings } from './findings-certificate.ts';
import { mailFindings } from './findings-mail.ts';
import { siteFindings } from './findings-site.ts';

/**
 * What a first look found, as ICU messages over the finding's facts; `endsAt` is milliseconds since 1970.
 * The first line of a text is for the owner, the second for who helps them.
 */
export const findings = {
  'look.names': 'Asking where your site lives',
  'look.pages': 'Visiting it the way a browser would',
  'look.mail': 'Knocking at your mail server',
  'look.rest': 'Waiting for the last answers',

  ...certificateFindings,
  ...siteFindings,
  ...mailFindings,
} as const satisfies Readonly<
  Record<
    `finding.${FindingId}.${'title' | 'text'}` | 'look.names' | 'look.pages' | 'look.mail' | 'look.rest',
    string
  >
>;
