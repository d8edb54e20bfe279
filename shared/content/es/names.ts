import type { names as english } from '../en/names.ts';
import type { Translated } from '../translated.ts';

export const names: Translated<typeof english> = {
  'names.title': '¿Qué nombres debe llevar?',
  'names.lead': 'Un certificado vale exactamente para los nombres que lleva escritos, letra por letra.',
  'names.list': 'Nombres en el certificado',
  'names.left-list': 'Nombres que quedan fuera',
  'names.found-too': 'También encontrados',
  'names.more': '{count, plural, one {Mostrar uno más} other {Mostrar # más}}',
  'names.written': 'En el certificado: {name}',
  'names.leave-out': 'Dejar fuera',
  'names.put-in': 'Incluir',
  'names.remove': 'Dejar fuera: {name}',
  'names.put-back': 'Incluir: {name}',
  'names.add-field': 'Otro nombre',
  'names.add-hint': 'Por ejemplo, shop.{domain}. Un asterisco representa todos los subdominios: *.{domain}',
  'names.add': 'Añadir',
  'names.add-star': 'Todos los subdominios a la vez',
  'names.need-one': 'Deje al menos un nombre.',
  'names.asking': 'Preguntando adónde lleva',
  'names.star-brought': 'Se ha añadido {star} y, junto a él, {names}, que el asterisco no cubre.',
  'names.star-took': 'Queda fuera lo que el asterisco ya cubre: {names}.',
  'names.why-title': '¿Por qué cuenta cada nombre?',
  'names.why-1':
    'hofladen.example y www.hofladen.example son dos nombres para un navegador. Si falta uno, los visitantes que lo escriben ven una página de advertencia.',
  'names.why-2':
    'Los nombres que llevan a otro lugar no se pueden probar desde su servidor, así que déjelos fuera.',

  'names.refused.empty': 'Escriba primero un nombre.',
  'names.refused.address':
    'Eso es un número (dirección IP). Los certificados habituales llevan nombres; escriba el nombre que lleva allí. Algunas autoridades firman también un número, pero solo por seis días cada vez, y en un servidor todavía nada lo renueva por sí solo. A una autoridad propia que lo firme para más tiempo se le puede pedir con un archivo de tarea, en un terminal.',
  'names.refused.single-label': 'Un nombre tiene al menos un punto, como shop.hofladen.example.',
  'names.refused.this-computer':
    'Ese nombre designa a cada ordenador para sí mismo. Ninguna autoridad lo firma.',
  'names.refused.characters': 'Un nombre es como shop.hofladen.example: letras, cifras, guiones y puntos.',
  'names.refused.underscore':
    'Los nombres con guion bajo son notas en el DNS, no lugares que la gente visita.',
  'names.refused.too-long':
    'Es más largo de lo que puede ser un nombre: 63 letras entre dos puntos, 253 en total.',
  'names.refused.star-inside':
    'Un asterisco solo puede ocupar la primera parte entera, como en *.hofladen.example.',
  'names.refused.public-suffix':
    'Bajo esta terminación tienen sus nombres otras personas. Escriba el suyo completo.',
  'names.refused.star-on-suffix':
    'Un asterisco así cubriría nombres de desconocidos, por lo que ninguna autoridad lo firma. Ponga su propio nombre detrás del asterisco.',
  'names.refused.twice': 'Este nombre ya está en la lista.',
  'names.refused.many': 'Un certificado lleva como máximo {most} nombres.',

  'names.purpose.main': 'La dirección que usted escribió. Da nombre al certificado.',
  'names.purpose.counterpart': 'Muchos visitantes la escriben así por costumbre.',
  'names.purpose.page': 'Lleva al mismo servidor, así que los visitantes también pueden llegar aquí.',
  'names.purpose.former': 'Su certificado actual vale para él.',
  'names.purpose.mail': 'Los programas de correo de su gente están configurados para usarlo.',
  'names.purpose.exchange': 'Otros servidores de correo entregan allí su correo.',
  'names.purpose.webmail': 'El correo en el navegador.',
  'names.purpose.autoconfig': 'Thunderbird pregunta aquí cómo configurarse.',
  'names.purpose.autodiscover': 'Outlook pregunta aquí cómo configurarse.',
  'names.purpose.mta-sts': 'Aquí está su regla de que el correo debe llegar cifrado.',
  'names.purpose.star': 'Representa todos los nombres con una parte más delante.',
  'names.purpose.added': 'No comprobado antes.',

  'names.place.here': 'Lleva al servidor de su sitio.',
  'names.place.elsewhere': 'Lleva a otro servidor.',
  'names.place.absent': 'No lleva a ninguna parte.',
  'names.place.unknown': 'Adónde lleva se comprueba antes de cambiar nada.',

  'names.effect': 'Con y sin',
  'names.effect-of': 'Con y sin {name}',
  'names.with': 'Con él',
  'names.without': 'Sin él',
  'names.with.main': 'Los visitantes de {name} ven el candado.',
  'names.without.main':
    'Los visitantes de {name} ven una página de advertencia, y la mayoría se da la vuelta.',
  'names.with.counterpart': 'Quien escribe {name} llega a usted sin advertencias.',
  'names.without.counterpart':
    'Quien escribe {name} ve una página de advertencia, aunque ese nombre solo redirija.',
  'names.with.page': 'Los visitantes de {name} ven el candado.',
  'names.without.page': 'Los visitantes de {name} ven una página de advertencia.',
  'names.with.former': 'Los visitantes de {name} no notan nada.',
  'names.without.former':
    'Los visitantes de {name} ven una página de advertencia en cuanto se usa el nuevo certificado.',
  'names.with.mail': 'Los programas de correo configurados con {name} se conectan sin preguntar.',
  'names.without.mail':
    'Los programas de correo configurados con {name} preguntan si deben confiar en él, o se niegan.',
  'names.with.exchange': 'Otros servidores de correo pueden comprobar que entregan al servidor correcto.',
  'names.without.exchange':
    'La mayor parte del correo llega igualmente, porque los servidores rara vez lo comprueban. Los que siguen una regla de correo (MTA-STS) no entregan nada.',
  'names.with.webmail': 'El correo en el navegador se abre con candado.',
  'names.without.webmail': 'El correo en el navegador se abre con una página de advertencia.',
  'names.with.autoconfig': 'Thunderbird rellena los servidores por sí solo.',
  'names.without.autoconfig':
    'Thunderbird prueba en silencio sus otros caminos, y casi siempre encuentra uno. Rara vez hace falta.',
  'names.with.autodiscover': 'Outlook rellena los servidores por sí solo.',
  'names.without.autodiscover':
    'Outlook quizá pregunte por un certificado al configurar una cuenta, y sigue adelante. Rara vez hace falta.',
  'names.with.mta-sts': 'Otros servidores de correo pueden leer su regla y cumplirla.',
  'names.without.mta-sts':
    'Los servidores que conocen su regla la cumplen hasta que vence su plazo. Los demás no pueden leerla; para ellos es como si no la hubiera.',
  'names.with.star': 'Todos los {name} se abren con candado, también los nombres que añada más adelante.',
  'names.without.star': 'Hay que indicar cada subdominio. Los nuevos necesitan un nuevo certificado.',
  'names.with.added': 'Los visitantes de {name} ven el candado.',
  'names.without.added': 'Los visitantes de {name} ven una página de advertencia.',
  'names.with-elsewhere':
    'No se puede probar desde este servidor, así que ningún nombre obtendría un certificado.',
  'names.without-elsewhere': 'No cambia nada: el otro servidor muestra lo que muestra hoy.',

  'names.try': 'Probar qué cubre un nombre',
  'names.try-lead':
    'Escriba lo que llevaría el certificado y lo que escribiría la gente. Aquí no se guarda nada.',
  'names.try-patterns': 'Escrito en el certificado',
  'names.try-names': 'Escrito por la gente',
  'names.try-hint': 'Varios, separados por espacios.',
  'names.try-results': 'Qué queda cubierto',
  'names.covered': 'Cubierto',
  'names.not-covered': 'No cubierto',
  'names.covers.same': 'Está escrito letra por letra.',
  'names.covers.star': '{by} lo cubre: el asterisco representa su primera parte.',
  'names.covers.bare':
    '{by} no lo cubre: el asterisco tiene que representar una parte, y aquí no hay ninguna.',
  'names.covers.too-deep': '{by} no lo cubre: el asterisco representa una sola parte, y aquí hay más.',
  'names.covers.www': '{by} no lo cubre: con y sin www son dos nombres.',
  'names.covers.other': 'Nada en el certificado se le parece.',
};
