import type { fork as english } from '../en/fork.ts';
import type { Translated } from '../translated.ts';

export const fork: Translated<typeof english> = {
  'fork.title': '¿Cómo accede usted a su sitio?',
  'fork.lead': 'Elija lo que corresponda; desde ahí le guiamos. Todavía no se cambia nada.',
  'fork.lead-host':
    'Está en {host}. Elija lo que corresponda; desde ahí le guiamos. Todavía no se cambia nada.',
  'fork.likely': 'Lo más probable',
  'fork.customer-area.title': 'Desde un área de clientes o por FTP',
  'fork.customer-area.text':
    'La mayoría de los proveedores de alojamiento incluyen un certificado. Le mostramos dónde activarlo y comprobamos si ya está.',
  'fork.server.title': 'Por un servidor al que tengo acceso',
  'fork.server.text':
    'Un nombre, un usuario y una contraseña o una clave (SSH). El resto lo hacemos nosotros; usted ve antes cada cambio.',
  'fork.files.title': 'Ya tengo archivos',
  'fork.files.text':
    'De un vendedor: un ZIP, .crt, .p7b, .pfx. Los leemos y los ponemos en su sitio, completos y en orden.',
  'fork.unknown.title': 'No lo sé',
  'fork.unknown.text': 'Tres preguntas que lo aclaran, y una carta para quien hizo el sitio.',
  'fork.help': 'Cómo averiguarlo',
  'fork.help-bill':
    '¿Quién le envía la factura del sitio? Busque en su correo ese nombre y «acceso» o «bienvenida».',
  'fork.help-server':
    '¿Aparece en ese mensaje una dirección IP con «root», «SSH» o «VPS»? Entonces tiene un servidor.',
  'fork.help-area':
    '¿Aparece un área de clientes, FTP, «alojamiento», «hosting» o «espacio web»? Entonces es el área de clientes.',
  'fork.help-else': '¿Ni lo uno ni lo otro? Entonces se ocupa otra persona. Envíele esto:',
  'fork.letter':
    'Hola:\n\n¿Podría encargarse de que se acceda a {names} con conexión cifrada (https), con un certificado en el que confíen los navegadores y que se renueve solo?\n\n¿Y podría decirme cómo accedo yo al sitio: desde un área de clientes o por FTP, o por un servidor con SSH? ¿Quién renueva el certificado, y hasta cuándo es válido el actual?\n\nGracias',
  'fork.copy-letter': 'Copiar la carta',
};
