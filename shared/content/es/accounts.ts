import type { accounts as english } from '../en/accounts.ts';
import type { Translated } from '../translated.ts';

export const accounts: Translated<typeof english> = {
  'accounts.card': 'Cuentas en autoridades',
  'accounts.card-more': 'Adónde le escribe una autoridad, una clave nueva para una cuenta, o su final.',
  'accounts.open': 'Mostrar las cuentas',
  'accounts.title': 'Sus cuentas en autoridades',
  'accounts.lead':
    'Sealkeeper abrió cada una cuando pidió allí un certificado por primera vez. Las claves están en este ordenador y solo usted puede leerlas.',
  'accounts.why-title': '¿Para qué sirven?',
  'accounts.why-1':
    'Una autoridad firma para cuentas, no para personas. Quien tiene la clave de una cuenta puede hacer pedidos con ella, y aun así tiene que probar cada dirección.',
  'accounts.why-2':
    'Por lo general no hay nada que hacer aquí. Una clave nueva tiene sentido si otra persona ha podido ver los archivos de este ordenador.',
  'accounts.external-id': 'identificador de clave {id}',
  'accounts.unregistered-more': 'La autoridad aún no conoce esta cuenta; el próximo certificado la abre.',
  'accounts.ask': 'Preguntar cómo está',
  'accounts.ask-of': 'Preguntar cómo está: {authority}',
  'accounts.asking': 'Preguntando a {authority}',
  'accounts.stands':
    '{status, select, valid {La cuenta está bien.} deactivated {La cuenta está cerrada.} revoked {La autoridad ha cerrado la cuenta.} other {La autoridad dice: {word}.}}',
  'accounts.writes-to': 'La autoridad escribe a {mails}.',
  'accounts.writes-nowhere': 'La autoridad no tiene ninguna dirección a la que escribir.',
  'accounts.new-contact': 'Su dirección de correo electrónico',
  'accounts.set-contact': 'Que escriba ahí',
  'accounts.done-contact': 'A partir de ahora la autoridad escribe ahí.',
  'accounts.done-key': 'La autoridad ha aceptado la clave nueva. La antigua ya no vale nada.',
  'accounts.change-key': 'Usar una clave nueva',
  'accounts.change-key-of': 'Usar una clave nueva: {authority}',
  'accounts.key-title': '¿Usar una clave nueva para la cuenta?',
  'accounts.key-more':
    'Después {authority} solo conoce la clave nueva. Los certificados no se tocan, y las renovaciones desde este ordenador continúan. Quien renueva en un servidor tiene allí su propia cuenta.',
  'accounts.close-it': 'Cerrar la cuenta',
  'accounts.close-it-of': 'Cerrar la cuenta: {authority}',
  'accounts.close-title': '¿Cerrar para siempre la cuenta en {authority}?',
  'accounts.close-more':
    'No se puede volver a abrir. Los certificados siguen valiendo hasta que caducan. El próximo certificado desde este ordenador abre una cuenta nueva; un identificador de clave que le dio el sitio web de la autoridad puede estar ya gastado.',
  'accounts.close-yes': 'Sí, cerrarla para siempre',
  'accounts.keep': 'Dejarla como está',
};
