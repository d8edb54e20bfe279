import type { nothing as english } from '../en/nothing.ts';
import type { Translated } from '../translated.ts';

export const nothing: Translated<typeof english> = {
  'nothing.about.builder':
    'No hay nada que instalar ni servidor en el que iniciar sesión. Si alguna vez falta el candado, mire en los ajustes de su dominio en {name}.',
  'nothing.about.network':
    'Detrás de {name}, su propio servidor puede seguir sin cifrar; los visitantes no pueden verlo. Si se ocupa usted mismo del servidor, póngale también un certificado, para que todo el camino quede protegido.',
  'nothing.about.certificate-good':
    'La mayoría de los certificados los renueva quien se ocupa del servidor. Guarde el recordatorio si no lo sabe con certeza: ese día, vuelva a comprobar su sitio, aquí o en su navegador.',
  'nothing.about.mail':
    'No hay nada que instalar. Si algún día va a haber ahí un sitio, vuelva a comprobar entonces.',
  'nothing.reminder': 'Guardar un recordatorio para el {date}',
  'nothing.reminder-title': 'Mirar si se ha renovado el certificado de {name}',
  'nothing.reminder-text': 'Caduca el {date}. Si sigue siendo el mismo, abra Sealkeeper y renuévelo.',
  'nothing.anyway': 'Quiero uno de todos modos',
  'nothing.why-title': '¿Por qué no hacer nada?',
  'nothing.why-1': 'Un segundo certificado no haría su sitio más seguro, y sería una cosa más que renovar.',
};
