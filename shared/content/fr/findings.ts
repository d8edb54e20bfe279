import type { findings as english } from '../en/findings.ts';
import type { Translated } from '../translated.ts';
import { certificateFindings } from './findings-certificate.ts';
import { mailFindings } from './findings-mail.ts';
import { siteFindings } from './findings-site.ts';

export const findings: Translated<typeof english> = {
  'look.names': 'Nous demandons où se trouve votre site',
  'look.pages': 'Nous le visitons comme le ferait un navigateur',
  'look.mail': 'Nous frappons à la porte de votre serveur de messagerie',
  'look.rest': 'Nous attendons les dernières réponses',

  ...certificateFindings,
  ...siteFindings,
  ...mailFindings,
};
