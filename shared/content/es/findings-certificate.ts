import type { certificateFindings as english } from '../en/findings-certificate.ts';
import type { Translated } from '../translated.ts';

export const certificateFindings: Translated<typeof english> = {
  'finding.not-encrypted.title': 'Su sitio no está cifrado',
  'finding.not-encrypted.text':
    'Los navegadores marcan {name} como «No seguro», y cualquiera en la misma red puede leer lo que se envía.\nNada habla TLS en el puerto 443.',
  'finding.certificate-expired.title': 'Su certificado ha caducado',
  'finding.certificate-expired.text':
    'Desde el {endsAt, date, long}, los navegadores advierten a todos los que visitan {name}. Un certificado nuevo pone fin a eso.\nEmitido por {issuer}.',
  'finding.certificate-not-yet-valid.title': 'Su certificado todavía no es válido',
  'finding.certificate-not-yet-valid.text':
    'Los navegadores advierten a los visitantes de {name} hasta el {startsAt, date, long}. Si ese día ya ha pasado, el reloj de este ordenador no va bien.\nEmitido por {issuer}.',
  'finding.certificate-self-signed.title': 'Su certificado es casero',
  'finding.certificate-self-signed.text':
    'Nadie que conozcan los navegadores responde por {name}, así que los visitantes ven primero una página de advertencia, y la mayoría da media vuelta.\nEl certificado está firmado con su propia clave ({issuer}).',
  'finding.certificate-incomplete.title': 'Falta la mitad de su certificado',
  'finding.certificate-incomplete.text':
    'Algunos navegadores y la mayoría de las aplicaciones rechazan {name}; otros llenan el hueco por su cuenta. Por eso a unas personas les funciona y a otras no.\nEl servidor omite el certificado de {issuer}, que está entre el suyo y la raíz.',
  'finding.certificate-not-trusted.title': 'Los navegadores no confían en su certificado',
  'finding.certificate-not-trusted.text':
    'Los visitantes de {name} ven primero una página de advertencia, y la mayoría da media vuelta.\nEmitido por {issuer}; la comprobación termina con {reason}.',
  'finding.certificate-distrusted.title': 'Los navegadores ya no creen a esta autoridad',
  'finding.certificate-distrusted.text':
    'Los visitantes de {name} ven una página de advertencia en Chrome y Firefox, aunque puede que otros programas sigan aceptando el certificado. Uno nuevo, de otra autoridad, pone fin a eso.\nLos navegadores no creen nada de lo que {issuer} firmó después del {day, date, long}.',
  'finding.certificate-wrong-name.title': 'El certificado está a otro nombre',
  'finding.certificate-wrong-name.text':
    'Quien visita {name} ve una advertencia, porque el certificado nombra a otro.\nCubre: {names}.',
  'finding.certificate-good.title': 'Su certificado es válido',
  'finding.certificate-good.text':
    'Los navegadores confían en {name} hasta el {endsAt, date, long}, es decir, {days, plural, one {un día más} other {# días más}}.\nEmitido por {issuer}.',
  'finding.certificate-ends-soon.title':
    'Su certificado termina {days, plural, =0 {en menos de un día} one {en un día} other {en # días}}',
  'finding.certificate-ends-soon.text':
    'Después del {endsAt, date, long}, los navegadores advertirán a los visitantes de {name}, salvo que alguien lo renueve antes.\nEmitido por {issuer}.',
  'finding.certificate-weak-key.title': 'Su certificado usa una clave anticuada',
  'finding.certificate-weak-key.text':
    'La clave de {name} es más corta de lo que hoy aceptan los navegadores y las autoridades. Un certificado nuevo trae una clave nueva.\nUna clave de {bits} bits.',
  'finding.certificate-other-names.title':
    'Su certificado cubre también {count, plural, one {un nombre más} other {# nombres más}}',
  'finding.certificate-other-names.text':
    'Si estos nombres siguen en uso, el certificado nuevo también debería llevarlos.\n{names}.',
  'finding.names-in-logs.title':
    'Los registros públicos conocen {count, plural, one {un nombre más} other {# nombres más}} de usted',
  'finding.names-in-logs.text':
    'Alguien obtuvo una vez un certificado para ellos. Los que siguen en uso quizá necesiten uno de nuevo.\n{names}.',
};
