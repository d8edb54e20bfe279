import type { siteFindings as english } from '../en/findings-site.ts';
import type { Translated } from '../translated.ts';

export const siteFindings: Translated<typeof english> = {
  'finding.site-not-answering.title': 'Nada responde en su dirección',
  'finding.site-not-answering.text':
    '{name} lleva a un ordenador que no nos responde. Puede que esté apagado, o que la dirección esté anticuada.\nSin respuesta en los puertos 80 y 443 de {addresses}.',
  'finding.answers-on-port-80.title': 'Se puede llegar a su sitio',
  'finding.answers-on-port-80.text':
    '{name} responde, así que un pequeño archivo puesto ahí puede demostrar que es suyo.\nEl puerto 80 está abierto.',
  'finding.port-80-closed.title': 'Una de las dos puertas está cerrada',
  'finding.port-80-closed.text':
    '{name} solo responde por la vía cifrada. La prueba habitual necesita también la otra, al menos un momento.\nEl puerto 80 no responde en {addresses}.',
  'finding.redirect-loop.title': 'Su sitio hace dar vueltas a los visitantes',
  'finding.redirect-loop.text':
    'Quien visita {name} pasa de un lugar a otro hasta que el navegador se rinde. Un certificado por sí solo no lo arregla; el servidor o el programa de la tienda tiene reglas que se contradicen.\nEl recorrido: {chain}.',
  'finding.leads-to-https.title': 'Los visitantes pasan a la vía cifrada',
  'finding.leads-to-https.text':
    'Quien escribe {name} llega por sí solo a la página cifrada.\nEl puerto 80 responde con una redirección a https.',
  'finding.leads-elsewhere.title': '{name} envía a sus visitantes a {target}',
  'finding.leads-elsewhere.text':
    'Solo ven el certificado de {name} de paso, pero tiene que ser bueno, o no llegan nunca.\nEl recorrido: {chain}.',
  'finding.leads-inside.title': '{name} lleva a una red privada',
  'finding.leads-inside.text':
    'Los visitantes de fuera no pueden llegar ahí, y nosotros tampoco hemos ido: esas direcciones son de aparatos en casa, en una oficina o dentro del servidor. Si nadie lo configuró así a propósito, haga que revisen el servidor.\nNo se ha seguido: {targets}.',
  'finding.inside-only.title': '{name} es un nombre de su propia red',
  'finding.inside-only.text':
    'Nadie de fuera puede llegar ahí, lo que está bien para algo que solo usa usted. Una autoridad tampoco puede llegar, así que el control se demuestra en el DNS.\nLleva a {addresses}.',
  'finding.hsts-on.title': 'Aquí los navegadores insisten en el cifrado',
  'finding.hsts-on.text':
    'Su sitio ha dicho a los navegadores que vuelvan solo cifrados, durante {days, plural, one {un día} other {# días}}. Si el certificado falla alguna vez, no dejan pasar a nadie.\nStrict-Transport-Security de {name}.',
  'finding.addresses-disagree.title': 'Su sitio da respuestas distintas',
  'finding.addresses-disagree.text':
    '{name} tiene varias direcciones, y no todas muestran lo mismo. Puede que algunos de sus visitantes vean una página antigua o ajena.\nLas direcciones son {addresses}.',
  'finding.ipv6-elsewhere.title': 'La mitad de sus visitantes puede acabar en otro lugar',
  'finding.ipv6-elsewhere.text':
    '{name} tiene una dirección de tipo antiguo y otra de tipo nuevo, y la nueva (IPv6) no lleva al mismo sitio. La mayoría de los teléfonos usan esa primero, y las autoridades de certificación también.\nAAAA: {addresses}.',
  'finding.www-missing.title': 'No existe {other}',
  'finding.www-missing.text':
    'Quien escribe {other} no le encuentra. No tiene por qué preocuparle, pero mucha gente espera las dos.\nEl DNS no tiene ninguna dirección para {other}.',
  'finding.www-elsewhere.title': '{other} lleva a otro lugar',
  'finding.www-elsewhere.text':
    '{other} no está en el mismo servidor que {name}, así que lo dejamos fuera de este certificado.\nNo comparten ni dirección ni certificado.',
  'finding.caa-forbids.title': 'Su dominio prohíbe todos los certificados',
  'finding.caa-forbids.text':
    'Una regla de su configuración pide a todas las autoridades que se nieguen. Hay que cambiarla donde se gestiona el dominio, antes de que se pueda hacer ningún certificado.\nCAA en {at}: {rules}.',
  'finding.caa-limits.title':
    'Solo {count, plural, one {una autoridad puede} other {# autoridades pueden}} responder por su dominio',
  'finding.caa-limits.text':
    'Una regla de su configuración admite solo a {allowed}. Todas las demás tienen que negarse. Se puede cambiar donde se gestiona el dominio.\nCAA en {at}: {rules}.',
  'finding.caa-unreadable.title': 'Una regla de su dominio no se puede leer',
  'finding.caa-unreadable.text':
    'Antes de firmar, las autoridades preguntan cuáles de ellas pueden hacerlo. Su dominio no responde a esa pregunta, y entonces tienen que negarse.\nLa consulta CAA de {name} falla.',
  'finding.dnssec-broken.title': 'El sello de su dominio está roto',
  'finding.dnssec-broken.text':
    'Las entradas de {name} están firmadas, pero la firma no encaja. Una parte del mundo no puede encontrarle, y ninguna autoridad firmará. Quien gestiona el dominio puede arreglarla o desactivarla.\nDNSSEC no es válido.',
  'finding.dnssec-signed.title': 'Las entradas de su dominio están firmadas',
  'finding.dnssec-signed.text': 'Nadie puede falsificarlas por el camino.\nDNSSEC es válido para {name}.',
  'finding.persistent-proof.title': 'Hay una prueba permanente',
  'finding.persistent-proof.text':
    'Su dominio ya dice, de una vez para siempre, quién puede obtener certificados para él.\nTXT en _validation-persist.{name}: {records}.',
  'finding.pinned-in-dns.title': 'Hay una clave fijada en las entradas de su dominio',
  'finding.pinned-in-dns.text':
    'Algunos servidores de correo solo hablan con la clave que se indica ahí. Una clave nueva tiene que anotarse antes de usarla.\nTLSA para {doors}.',
  'finding.builder.title': 'Su sitio está hecho con {network}',
  'finding.builder.text':
    'Ahí el certificado forma parte del servicio, así que {name} no necesita ninguno de usted.\nVisto por {evidence}.',
  'finding.behind-network.title': '{network} está delante de su sitio',
  'finding.behind-network.text':
    'Los visitantes de {name} se encuentran primero con {network} y ven su certificado, no el de su servidor.\nVisto por {evidence}.',
  'finding.server-software.title': 'Su servidor web es {server}',
  'finding.server-software.text':
    'Es el programa que muestra sus páginas.\nÉl mismo se nombra en la cabecera Server de {name}.',
  'finding.panel.title': 'Hay un panel de control: {panel}',
  'finding.panel.text':
    'Muchos proveedores de alojamiento permiten activar ahí un certificado gratuito. Si el suyo lo permite, es el camino más corto de todos.\nVisto por {evidence}.',
  'finding.host.title': 'Su sitio está en {host}',
  'finding.host.text': 'Es la empresa cuyo ordenador responde por {name}.\nVisto por {evidence}.',
  'finding.dns-provider.title': 'Su dominio se gestiona en {provider}',
  'finding.dns-provider.text':
    'Solo tiene que ir ahí para una prueba con un registro, o para un certificado con asterisco.\nServidores DNS de {name}: {servers}.',
};
