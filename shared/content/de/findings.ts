import type { findings as english } from '../en/findings.ts';
import type { Translated } from '../translated.ts';
import { certificateFindings } from './findings-certificate.ts';
import { mailFindings } from './findings-mail.ts';
import { siteFindings } from './findings-site.ts';

export const findings: Translated<typeof english> = {
  'look.names': 'Wir fragen, wo Ihre Website liegt',
  'look.pages': 'Wir besuchen sie, wie ein Browser es täte',
  'look.mail': 'Wir fragen bei Ihrem Mailserver nach',
  'look.rest': 'Wir warten auf die letzten Antworten',

  ...certificateFindings,
  ...siteFindings,
  ...mailFindings,
};
