import type { advice as english } from '../en/advice.ts';
import type { Translated } from '../translated.ts';

export const advice: Translated<typeof english> = {
  'advice.label': 'Nuestro consejo',
  'advice.cautions': 'Conviene saberlo antes',
  'advice.next.automatic': 'Seguir el consejo',
  'advice.next.files': 'Traer mis archivos',
  'advice.next.by-hand': 'Ver cómo se hace',
  'advice.next.ask-first': 'Continuar',
  'advice.instead.keep-checked': 'Conservar el tipo verificado',
  'advice.next.nothing-to-do': 'Qué significa esto',
  'advice.again': 'Volver a comprobar',
  'advice.plan':
    'Para {names}, de {provider}, con la prueba de un pequeño archivo que colocamos nosotros. Alrededor de un minuto de su tiempo.',
  'advice.for': 'Para {names}.',

  'advice.builder-does-it.title': 'No hay que hacer nada: {name} se encarga',
  'advice.builder-does-it.text':
    'Su sitio está creado y publicado en {name}, que también obtiene y renueva su certificado.',
  'advice.network-does-it.title': 'Para sus visitantes no hay que hacer nada: {name} se encarga',
  'advice.network-does-it.text':
    'Los visitantes llegan primero a {name}, y {name} renueva el certificado que ven.',
  'advice.certificate-fine.title': 'Su certificado está bien hasta el {endsAt, date, long}',
  'advice.certificate-fine.text':
    'Cubre todos los nombres que hemos encontrado. Si nadie se encarga de renovarlo, vuelva a partir del {comeBack, date, long}.',

  'advice.builder-switch.title': 'Actívelo en {name}',
  'advice.builder-switch.text':
    'Su sitio está creado y publicado en {name}. Solo allí puede obtener un certificado, que es gratuito y se renueva solo.',
  'advice.network-switch.title': 'Actívelo en {name}',
  'advice.network-switch.text':
    'Los visitantes llegan primero a {name}, así que es allí donde hace falta un certificado. Allí se crea y se renueva solo.',
  'advice.panel-switch.title': '{name} ya lo hace: actívelo allí',
  'advice.panel-switch.text':
    'Su servidor se administra con {name}, que obtiene por sí mismo un certificado gratuito y lo renueva. Lo que cambien otros, lo desharía.',
  'advice.host-switch.title': 'Su proveedor de alojamiento ya lo hace: actívelo allí',
  'advice.host-switch.text':
    'El certificado está incluido en lo que le ofrece {name}: es gratuito y se renueva solo.',

  'advice.not-answering.title': 'Primero, su sitio tiene que responder',
  'advice.not-answering.text':
    '{domain} lleva a un ordenador que no responde. ¿Está encendido, y sigue siendo correcta la dirección en el DNS? Pregunte a su proveedor de alojamiento y vuelva a comprobar.',
  'advice.dnssec-broken.title': 'Primero, corrija la firma de su DNS',
  'advice.dnssec-broken.text':
    'El DNS de {name} está firmado (DNSSEC), pero la firma no es válida. Mientras sea así, ninguna autoridad puede firmar. Quien administra su dominio puede corregirlo.',
  'advice.port-80-shut.title': 'Primero, abra la puerta de las páginas sin cifrar',
  'advice.port-80-shut.text':
    'La prueba habitual entra por el puerto 80, y allí {name} está cerrado. Ábralo en el cortafuegos de su proveedor de alojamiento y vuelva a comprobar. Si no puede, sirve una prueba por el DNS.',
  'advice.not-public.title': 'Ninguna autoridad pública firma para {name}',
  'advice.not-public.text':
    'Solo firman nombres que alguien pueda poseer públicamente. Dé al ordenador un nombre de un dominio que usted haya registrado, como intranet.hofladen.example: no hace falta que se llegue a él desde fuera, porque un registro en el DNS basta como prueba. O elija una autoridad propia.',

  'advice.not-encrypted.title': 'Obtenga un certificado gratuito',
  'advice.not-encrypted.text':
    'Entonces nadie podrá leer lo que se envía, y los navegadores dejarán de decir «No seguro».',
  'advice.expired.title': 'Obtenga un certificado nuevo y gratuito',
  'advice.expired.text':
    'El antiguo ha caducado, y los visitantes ven una advertencia hasta que haya uno nuevo.',
  'advice.ends-soon.title': 'Renuévelo ahora, gratis',
  'advice.ends-soon.text':
    '{days, plural, =0 {Caduca hoy.} one {Queda un día.} other {Quedan # días.}} Si lo renueva su proveedor de alojamiento, espere a que lo haga.',
  'advice.wrong-name.title': 'Obtenga un certificado gratuito para los nombres correctos',
  'advice.wrong-name.text':
    'El actual está a nombre de otro, y por eso los visitantes de {name} ven una advertencia.',
  'advice.names-missing.title': 'Obtenga un certificado gratuito con todos sus nombres',
  'advice.names-missing.text': 'El actual no cubre {names}, y quienes lo escriben ven una advertencia.',
  'advice.not-trusted.title': 'Obtenga un certificado gratuito en el que confíen los navegadores',
  'advice.not-trusted.text':
    'El actual cifra, pero los visitantes ven una advertencia antes de ver su sitio.',
  'advice.usual.title': 'Obtenga un certificado gratuito',
  'advice.usual.text': 'Haya lo que haya hoy, uno nuevo no hace daño.',

  'advice.server-does-it.title': 'No hay que hacer nada: {name} lo renueva',
  'advice.server-does-it.text':
    'Su certificado es válido hasta el {endsAt, date, long}, y {name} es un servidor web que obtiene el siguiente por sí mismo.',
  'advice.mail-only-fine.title': '{domain} tiene correo, pero no sitio; el correo está bien',
  'advice.mail-only-fine.text':
    'No hay ninguna página web en {domain}. El correo llega a {hosts}, y lo que se presenta allí es válido.',
  'advice.mail-only-foreign.title': '{domain} tiene correo, pero no sitio; del correo ya se ocupa alguien',
  'advice.mail-only-foreign.text':
    'No hay ninguna página web en {domain}. El correo llega a {hosts}; de su certificado se ocupa quien lo gestiona.',
  'advice.builder-www.title': '{other} todavía no está en {name}',
  'advice.builder-www.text':
    '{domain} está bien: {name} se encarga. Quienes escriben {other} llegan a otro lugar y ven una advertencia. En los ajustes de dominio de {name}, conecte también {other}.',
  'advice.network-loop.title': 'Haga que {name} hable cifrado con su servidor',
  'advice.network-loop.text':
    '{domain} da vueltas en círculo, como ocurre cuando {name} llega a su servidor sin cifrar («Flexible») y el servidor lo devuelve. En sus ajustes elija «Full (strict)»; para eso también su servidor necesita un certificado.',
  'advice.host-area.title': 'Mire primero en el área de clientes de {name}',
  'advice.host-area.text':
    'Su sitio está en un espacio web de {name}, donde solo {name} instala certificados. Su área de clientes dice si hay uno incluido en su paquete.',
  'advice.mail-broken-host.title': 'Su sitio está bien; su correo, no: corríjalo en {name}',
  'advice.mail-broken-host.text':
    'En {hosts} los programas de correo reciben una advertencia, o envían sin cifrar. En {name} un certificado puede cubrir también los nombres del correo.',
  'advice.parked.title': 'Primero, ponga allí un sitio',
  'advice.parked.text':
    '{domain} está aparcado en {name}: quien lo abre ve anuncios y nada suyo. Haga que lleve a su sitio y vuelva a comprobar.',
  'advice.redirect-loop.title': 'Primero, rompa el círculo',
  'advice.redirect-loop.text':
    '{domain} hace dar vueltas a sus visitantes, así que nadie ve una página y ninguna autoridad ve la prueba. Dos reglas para http y https se contradicen, casi siempre una en un programa y otra en el servidor web. El camino es este: {chain}.',
  'advice.caa-forbids.title': 'Primero, dé permiso a una autoridad',
  'advice.caa-forbids.text':
    'Una regla de su DNS (CAA) en {at} no deja firmar a nadie: ni un certificado nuevo ni el siguiente del actual. Ponga esta línea en su lugar: {record}',
  'advice.caa-other.title': 'Primero, dé permiso a la autoridad gratuita',
  'advice.caa-other.text':
    'Una regla de su DNS (CAA) en {at} solo deja firmar a {allowed}. Obtenga allí el certificado, o añada esta línea y vuelva a comprobar: {record}',
  'advice.counterpart-elsewhere.title': 'Su certificado está bien; el de {other}, no',
  'advice.counterpart-elsewhere.text':
    '{other} lleva a otro lugar, donde los visitantes ven una advertencia. Haga que su DNS lleve al mismo servidor que {domain}, o quítelo, y vuelva a comprobar.',
  'advice.mail-broken-elsewhere.title': 'Su correo necesita un certificado nuevo',
  'advice.mail-broken-elsewhere.text':
    'En {hosts} los programas de correo reciben una advertencia, o envían sin cifrar. El correo funciona en otro servidor, o con un programa que Sealkeeper no cambia: tiene que ocuparse quien lo gestiona. Después, vuelva a comprobar.',
  'advice.inside-dns.title': 'Demuéstrelo en su DNS',
  'advice.inside-dns.text':
    '{name} lleva a una dirección dentro de su red, adonde ninguna autoridad puede llegar. Pero el DNS de su dominio es público, y un registro allí basta como prueba. Después, el certificado se instala a mano.',
  'advice.network-origin.title': 'Dé a su servidor un certificado propio',
  'advice.network-origin.text':
    '{network} está delante y funciona bien, pero no acepta lo que presenta su servidor detrás, así que los visitantes no ven ninguna página. Un certificado gratuito lo arregla.',
  'advice.forwarded.title': '{name} solo lleva a {target}',
  'advice.forwarded.text':
    'Lo que importa es {target}: compruébelo primero. Si también se debe acceder a {name} con cifrado, el certificado lo necesita quien hace la redirección.',
  'advice.mail-broken.title': 'Obtenga un certificado gratuito también para su correo',
  'advice.mail-broken.text':
    'Su sitio está bien, pero en {hosts} los programas de correo reciben una advertencia, o envían sin cifrar. Un certificado nuevo sirve para los dos.',
  'advice.mail-only.title': 'Obtenga un certificado gratuito para su correo',
  'advice.mail-only.text':
    'No hay ninguna página web en {name}, pero el correo llega a {hosts}, y lo que se presenta allí no es válido.',
  'advice.incomplete.title': 'Obtenga un certificado gratuito y completo',
  'advice.incomplete.text':
    'El actual puede ser bueno, pero su servidor omite un eslabón hacia su autoridad: algunos navegadores lo buscan por su cuenta; los teléfonos y los programas de correo advierten. Si pagó por él, basta con poner al lado el certificado intermedio de su vendedor.',

  'advice.caution.checked-owner':
    'Su certificado actual nombra también a {owner}, cuyos documentos verificó {issuer}. El gratuito no lo hace: los navegadores no muestran diferencia, pero un contrato puede exigirlo.',
  'advice.caution.counterpart-broken':
    '{other} lleva a otro lugar, donde los visitantes ven una advertencia. Este certificado no lo arregla.',
  'advice.caution.caa-limits':
    'Una regla de su DNS (CAA) solo deja firmar para {name} a {allowed}. Si su proveedor lo pide a otra autoridad, se le rechaza hasta que esa también figure allí.',
  'advice.caution.https-only-ending':
    'Los navegadores solo abren cifrados los nombres que terminan en {ending}. Hasta que haya un certificado válido, nadie ve el sitio.',
  'advice.caution.full-strict':
    'Entre {network} y su servidor, el camino puede seguir sin cifrar. En {network} elija «SSL/TLS» y después «Full (strict)»; para eso su servidor necesita un certificado propio.',
  'advice.caution.open-leg':
    'Entre {network} y su servidor, el camino puede seguir sin cifrar. Haga que {network} llegue cifrado a su servidor; para eso también allí hace falta un certificado.',
  'advice.caution.mail-warns':
    'En {names} los programas de correo reciben una advertencia: lo que se presenta allí no es un certificado que acepten.',
  'advice.caution.addresses-disagree':
    'Su sitio responde de forma distinta en cada una de sus direcciones. La prueba tiene que funcionar en todas; lo intentamos antes que nada.',
  'advice.caution.ipv6-elsewhere':
    'La dirección del tipo más nuevo (IPv6) lleva a un lugar distinto que la antigua. Las autoridades preguntan primero allí, así que haga que se corrija o se quite.',
  'advice.caution.server-not-yet':
    'Su servidor web se identifica como {server}. Por ahora Sealkeeper cambia {ours}; los buscamos y se lo decimos antes de cambiar nada.',
  'advice.caution.pinned':
    'Su DNS nombra la clave para {doors} (TLSA). Una clave nueva deja de coincidir hasta que se cambie también el registro.',
  'advice.caution.mail-rule':
    'Su regla para el correo (MTA-STS) es estricta: mientras el certificado de {names} no sea válido, otros servidores no entregan nada.',
  'advice.caution.mail-rule-misses':
    'Su regla para el correo (MTA-STS) pide un certificado válido en {names}, que no está entre estos nombres. {mode, select, enforce {Hasta que lo haya, otros servidores no entregan nada allí.} other {Otros servidores se lo comunican a usted.}} Elija los nombres por su cuenta para incluirlo.',
  'advice.caution.star-now':
    'Su certificado actual cubre todos los subdominios ({star}). El nuevo cubre los nombres que ve aquí; añada otros en los pasos siguientes.',
  'advice.caution.neighbours-now':
    'Su certificado actual incluye también {names}. Los otros dominios no entran en el nuevo: cada sitio conserva un certificado propio.',
  'advice.caution.mail-too':
    'Su correo funciona en el mismo servidor, como {names}. El mismo certificado se pone también en {programs}, y los programas de correo dejan de advertir.',
  'advice.caution.mail-here':
    'Su correo funciona en el mismo servidor, como {names}. Si se trata de Postfix o Dovecot, puede presentar el mismo certificado: elija los nombres por su cuenta para incluirlo.',
  'advice.caution.mail-elsewhere':
    '{names} está en otro servidor. Allí necesita un certificado propio; lo mejor es que lo instale quien lo gestiona.',
  'advice.caution.caa-unreadable':
    'No se pudieron leer las reglas sobre quién puede firmar para usted (CAA). Mientras sea así, las autoridades se niegan.',
  'advice.caution.incomplete': 'La comprobación no llegó hasta el final, así que quizá no lo sepamos todo.',
};
