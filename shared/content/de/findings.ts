import type { findings as english } from '../en/findings.ts';
import type { Translated } from '../translated.ts';
import { certificateFindings } from './findings-certificate.ts';
import { mailFindings } from './findings-mail.ts';
import { siteFindings } from './findings-site.ts';

export const findings: Translated<typeof english> = {
  'look.names': 'Fragt, wo Ihre Website wohnt',
  'look.pages': 'Besucht sie, wie ein Browser es täte',
  'look.mail': 'Klopft bei Ihrem Mailserver an',
  'look.rest': 'Wartet auf die letzten Antworten',

  ...certificateFindings,
  ...siteFindings,
  ...mailFindings,
};
