import type { proof as english } from '../en/proof.ts';
import type { Translated } from '../translated.ts';

export const proof: Translated<typeof english> = {
  'proof.title': '¿Cómo demuestra que el sitio es suyo?',
  'proof.lead': 'Antes de firmar, {provider} quiere ver que usted decide sobre cada nombre.',
  'proof.choices': 'Maneras de demostrarlo',
  'proof.impossible': 'Aquí no es posible',
  'proof.by-hand': 'A mano',

  'proof.http-01': 'Un pequeño archivo, que ponemos nosotros',
  'proof.http-01-what':
    'Hacemos que su servidor responda a una pregunta secreta durante unos segundos, y después retiramos la respuesta. Los visitantes no notan nada.',
  'proof.dns-01': 'Una línea en su DNS',
  'proof.dns-01-what':
    'Se añade una línea donde se gestiona su dominio, y después se retira. Habla por todos los nombres, también por los que llevan asterisco.',
  'proof.email': 'Un correo electrónico a su dominio',
  'proof.email-what':
    'Un vendedor escribe a un buzón fijo de su dominio y usted pulsa un enlace. Se acaba en todas partes el {ends, date, long}; Let’s Encrypt no lo ofrece.',
  'proof.dns-01-by-hand':
    'Sealkeeper la añade si su proveedor deja que lo haga un programa. Si no, la añade usted, y Sealkeeper espera.',
  'proof.email-by-hand': 'Los vendedores la ofrecen. Usted lo pide allí, y aquí ve cada paso.',

  'proof.ask.nothing': 'Usted no tiene que hacer nada',
  'proof.ask.server-login': 'Funciona con el acceso a su servidor',
  'proof.ask.token-at': 'Un token de {place}, creado una vez',
  'proof.ask.record-at': 'Una línea en {place}',
  'proof.ask.record-somewhere': 'Una línea donde se gestiona su dominio',
  'proof.ask.again-each-time': 'De nuevo en cada renovación',
  'proof.ask.mailbox': 'Un buzón como admin@',
  'proof.ask.seller': 'Solo certificados comprados',

  'proof.obstacle.star':
    '{star} lleva asterisco, y un archivo en un solo servidor no puede hablar por todos los nombres que hay detrás. Quite el asterisco, o demuéstrelo en el DNS.',
  'proof.obstacle.port-80':
    'El archivo se pide por la puerta sin cifrar (puerto 80), y en {domain} está cerrada. Ábrala en el cortafuegos de su proveedor de alojamiento para usar esta vía.',
  'proof.obstacle.silent': '{domain} no responde, así que ahí no se puede ver ningún archivo.',
  'proof.obstacle.network':
    'Su sitio lo hace y lo muestra un servicio que no deja entrar archivos desde fuera.',
  'proof.obstacle.dnssec':
    'La firma de su DNS (DNSSEC) no es válida, así que ninguna autoridad cree lo que dice.',
  'proof.obstacle.no-mail': '{domain} no recibe correo, así que no puede llegar ningún mensaje.',
  'proof.obstacle.over': 'Desde el {ends, date, long}, ninguna autoridad puede aceptar ya esta prueba.',

  'proof.by-name': 'Nombre por nombre',
  'proof.by-name-lead':
    'No todos los nombres se pueden demostrar de la misma manera. Elegido para usted: un archivo donde baste, el DNS para el resto.',
  'proof.by-name.file': 'Archivo',
  'proof.by-name.dns': 'DNS',
  'proof.by-name.dns-only': 'Solo en el DNS',
  'proof.by-name.how': 'Cómo se demuestra {name}',
  'proof.by-name.by-file':
    'Un pequeño archivo en su servidor. Usted no tiene que hacer nada, tampoco en cada renovación.',
  'proof.by-name.by-dns': 'Una línea en su DNS. Bastaría un pequeño archivo.',
  'proof.by-name.star':
    'Representa todos los nombres del dominio; ningún archivo puede hablar por todos ellos.',
  'proof.by-name.elsewhere': 'Lleva a otro servidor, donde no se vería ningún archivo nuestro.',
  'proof.by-name.absent': 'Aún no lleva a ninguna parte, así que ahí no se podría ver un archivo.',

  'proof.why-title': '¿Por qué hace falta una prueba?',
  'proof.why-1':
    'Si no, cualquiera podría obtener un certificado para su tienda y hacerse pasar por ella. Por eso la autoridad hace una pregunta cuya respuesta solo conoce usted.',
  'proof.why-2':
    'Pregunta desde varios lugares del mundo a la vez, así que no basta con una puerta abierta solo para un país.',
};
