import type { verdict as english } from '../en/verdict.ts';
import type { Translated } from '../translated.ts';

export const verdict: Translated<typeof english> = {
  'verdict.silent': 'Su sitio no responde',
  'verdict.minute': 'No seguro: se puede arreglar en un minuto',
  'verdict.by-hand': 'No seguro: se puede arreglar en su proveedor de alojamiento',
  'verdict.first': 'No seguro: antes hay que arreglar una cosa',
  'verdict.partly': 'Seguro, pero no para todos sus visitantes',
  'verdict.broken': 'Hay que arreglar una cosa',
  'verdict.mail': 'Su correo no es seguro',
  'verdict.soon': 'Seguro, pero no por mucho tiempo',
  'verdict.care': 'Seguro, con algo que revisar',
  'verdict.secure': 'Seguro: no hay que hacer nada',
  'verdict.well': 'No hay que hacer nada',
  'verdict.unclear': 'Lo que ven hoy los visitantes',
  'verdict.lead': '<b>{domain}</b>: {what}',
  'verdict.lead-bare': 'Hemos comprobado <b>{domain}</b> desde fuera. No se ha cambiado nada.',
  'verdict.saw': 'Lo que hemos visto ({count})',
  'verdict.saw-less': 'Ocultar lo que hemos visto',
};
