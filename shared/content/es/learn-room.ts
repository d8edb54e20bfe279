import type { room as english } from '../en/learn-room.ts';
import type { Translated } from '../translated.ts';

export const room: Translated<typeof english> = {
  'room.name': 'Aprender',
  'room.search': 'Buscar',
  'room.search-hint': 'Una palabra, como comodín',
  'room.found':
    '{count, plural, =0 {No se encontró nada. Pruebe con otra palabra.} one {1 página encontrada} other {# páginas encontradas}}',
  'room.pages': 'Páginas',
  'room.page-group': 'Una tras otra',
  'room.answer-group': 'Respuestas cortas',
  'room.words': 'Palabras',
  'room.words-title': 'Todas las palabras, en una línea cada una',
  'room.words-lead': 'Donde una palabra está subrayada con puntos, esta línea está a un toque.',
  'room.close': 'Volver a mi sitio',
  'room.back': 'Atrás',
  'room.next': 'Siguiente: {title}',
  'room.sources': 'De dónde viene esto',
  'room.checked': 'Datos comprobados por última vez el {date}',
  'room.seen': 'visto el {date}',
  'room.own': 'Esta página dice qué hace esta aplicación; sus pruebas lo comprueban.',
  'room.see-also': 'Véase también',
  'room.opens-browser': 'se abre en su navegador',
  'room.try': 'Pruébelo',

  'seal.letter': 'La carta',
  'seal.first-letter': 'La clave de esta tarjeta pertenece a hofladen.example.',
  'seal.make': 'Crear una pareja de claves',
  'seal.again': 'Crear claves nuevas',
  'seal.seal': 'Sellarla',
  'seal.start':
    'Primero, una pareja de claves. Son de verdad (ECDSA, P-256), se crean en este ordenador y se olvidan cuando sale de esta página.',
  'seal.ready':
    'La clave privada puede sellar. La clave pública puede comprobar, y se puede dar a todo el mundo.',
  'seal.whole': 'El sello encaja. Esta carta es, palabra por palabra, la que se selló.',
  'seal.broken': 'El sello está roto. La carta no es la que se selló.',
  'seal.put-back': 'Restablecer la carta',
  'seal.forge': 'Sellarla con la clave de un extraño',
  'seal.forged':
    'El sello del extraño parece uno bueno, pero esta clave pública no le corresponde. Los navegadores lo rechazan.',
  'seal.public': 'Clave pública, para todo el mundo',
  'seal.private': 'Clave privada: no se muestra, ni siquiera a esta página',
  'seal.signature': 'El sello (firma)',
  'seal.picture': 'Un sobre con un sello',
  'seal.picture-whole': 'Un sobre con el sello intacto',
  'seal.picture-broken': 'Un sobre con el sello roto',

  'chain.domain': 'Dirección de un sitio',
  'chain.look': 'Mostrar su cadena',
  'chain.looking': 'Comprobando {domain}',
  'chain.of': 'La cadena de {domain}, vista el {when}',
  'chain.of-example': 'Un ejemplo, inventado para esta página',
  'chain.none': '{domain} no presenta ningún certificado: nada responde en la puerta cifrada.',
  'chain.failed': 'No pudimos comprobarlo. Sin internet, aquí solo está el ejemplo.',
  'chain.root': 'Raíz',
  'chain.intermediate': 'Intermedio',
  'chain.leaf': 'El certificado de su sitio',
  'chain.leaf-of': 'Certificado de {name}',
  'chain.self': 'Firmado con su propia clave',
  'chain.signs': 'firma',
  'chain.from-list': 'en las listas de los navegadores',
  'chain.from-server': 'enviado por el servidor',
  'chain.until': 'válido hasta el {date}',
  'chain.key':
    '{kind, select, rsa {RSA} ec {Curva elíptica} other {Clave}}{bits, select, none {} other {, {bits} bits}}',
  'chain.break': '¿Y si este se rompiera?',
  'chain.mend': 'Arreglarlo',
  'chain.whole': 'Todos los eslabones aguantan: los navegadores y los programas de correo confían en ella.',
  'chain.fault':
    'Tal como está hoy, los navegadores tropiezan: {fault, select, expired {ha caducado} not_yet_valid {todavía no es válido} wrong_name {el nombre no encaja} self_signed {está firmado con su propia clave} incomplete {no se envía el eslabón intermedio} unknown_authority {no lo ha firmado nadie que conozcan} distrusted {ya no creen a su autoridad} other {no lo aceptan}}.',
  'chain.broken-root':
    'Si la raíz se quita de las listas de los navegadores, nadie responde por lo que hay debajo: todos los sitios firmados desde allí advierten a sus visitantes.',
  'chain.broken-intermediate':
    'Si el servidor no envía este eslabón, los programas que no lo han visto en otro lugar no encuentran el camino hacia arriba. Algunos visitantes ven un candado; otros, una advertencia.',
  'chain.broken-leaf':
    'Si ha caducado, o nombra otra dirección, todos los visitantes ven una advertencia, por buenos que sean los eslabones de arriba.',
  'chain.sample': 'Mostrar el ejemplo',
  'chain.alone': 'Está solo: nadie más lo ha firmado.',

  'time.title': 'La duración máxima de un certificado, según el día en que se emite',
  'time.days': '{count} días',
  'time.from': 'desde el {date}',
  'time.until-then': 'hasta entonces',
  'time.today': 'Hoy, {date}: {count} días',
  'time.renewals': 'unas {count} al año',
  'time.now': 'ahora',
  'time.slider': 'Emitido el',
  'time.answer':
    'Emitido el {date}, un certificado puede durar hasta el {until}: {days} días. Si se renueva en el último día, eso es {count, plural, one {una vez} other {# veces}} al año.',
  'time.free':
    'Let’s Encrypt se adelanta: 90 días ahora, 64 desde el 10 de febrero de 2027, 45 desde el 16 de febrero de 2028.',

  'distrust.title': 'Autoridades que perdieron la confianza de los navegadores',
  'distrust.source': 'Fuente',
  'distrust.late':
    'De enero a septiembre de 2026 no se encontró ninguna retirada con motivo; los meses posteriores no se miraron.',

  'proxy.server': 'Servidor web',
  'proxy.before': 'Antes',
  'proxy.after': 'Después',
  'proxy.added': 'nuevo',
  'proxy.difference': 'Qué cambia para {server}',
  'proxy.apache-note':
    'La excepción tiene que estar antes de la línea que lo transmite todo; detrás de ella no tiene efecto.',
  'proxy.nginx-note':
    'Gana la dirección más larga, así que aquí el orden no importa. La carpeta es una que el servidor web puede leer.',
  'proxy.ours':
    'Esta aplicación no necesita esas líneas: responde dentro de los ajustes del propio sitio y después quita la respuesta. Ayudan cuando renueva usted u otro programa.',

  'levels.choose': 'Tipo de certificado',
  'levels.dv': 'De dominio',
  'levels.ov': 'De organización',
  'levels.ev': 'Extendido',
  'levels.bar': 'Qué ven los visitantes',
  'levels.details': 'Qué pone en los detalles, si se miran',
  'levels.name': 'Dirección',
  'levels.owner': 'Titular',
  'levels.place': 'Lugar',
  'levels.number': 'Registro mercantil',
  'levels.not-said': 'no lo dice',
  'levels.same': 'La barra es la misma para los tres.',
  'levels.example-owner': 'Hofladen Example GmbH',
  'levels.example-place': 'Musterstadt, Alemania',
  'levels.example-number': 'HRB 12345',
};
