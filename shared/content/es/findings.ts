import type { findings as english } from '../en/findings.ts';
import type { Translated } from '../translated.ts';
import { certificateFindings } from './findings-certificate.ts';
import { mailFindings } from './findings-mail.ts';
import { siteFindings } from './findings-site.ts';

export const findings: Translated<typeof english> = {
  'look.names': 'Preguntando dónde está su sitio',
  'look.pages': 'Visitándolo como lo haría un navegador',
  'look.mail': 'Llamando a la puerta de su servidor de correo',
  'look.rest': 'Esperando las últimas respuestas',

  ...certificateFindings,
  ...siteFindings,
  ...mailFindings,
};
