import type { review as english } from '../en/review.ts';
import type { Translated } from '../translated.ts';

export const review: Translated<typeof english> = {
  'review.title': 'Esto es lo que va a pasar',
  'review.lead': 'Hasta ahora no se ha cambiado nada, y nada cambiará hasta que usted lo diga.',
  'review.short': 'En pocas palabras',
  'review.short-what':
    '{provider} certifica {count, plural, one {un nombre} other {# nombres}}, y su servidor lo presenta con {services}',
  'review.short-what-files':
    'El certificado de sus archivos, firmado por {provider}, se pone en su servidor, que lo presenta con {services} para {count, plural, one {un nombre} other {# nombres}}',
  'review.short-redirect': 'Los visitantes llegan al sitio cifrado.',
  'review.renews-certbot': 'Lo renueva Certbot en su servidor.',
  'review.renews-mod-md': 'Apache lo renueva por sí mismo.',
  'review.renews-simple-acme': 'Lo renueva simple-acme en su servidor.',
  'review.renews-another': 'Quien ya renueva en su servidor sigue con el suyo.',
  'review.renews-app': 'Lo renueva usted con esta aplicación.',
  'review.renews-nobody': 'No lo renueva nadie, como usted quiere.',
  'review.renews-other': 'Lo renueva {title} en su servidor.',
  'review.short-long': 'Tarda alrededor de un minuto',
  'review.short-long-record': 'Tarda alrededor de un minuto, una vez que se ve el registro en el DNS',
  'review.short-long-more': 'Mientras tanto su sitio sigue abierto, y los visitantes no notan nada.',
  'review.short-back': 'Siempre se puede volver atrás',
  'review.short-back-more':
    'Si algo falla, todo se restablece por sí solo. Más adelante basta un clic para dejarlo todo como estaba.',
  'review.short-back-alone':
    'Si algo falla, lo que falló se restablece por sí solo, y lo ya comprobado se mantiene donde sea posible. Más adelante basta un clic para dejarlo todo como estaba.',
  'review.steps': 'Cada paso, con los cambios exactos',
  'review.steps-less': 'Ocultar los pasos',
  'review.planning': 'Anotando lo que se haría',
  'review.first': 'Primero, el certificado',
  'review.temporary': 'solo unos segundos',
  'review.install': 'Después, su servidor web',
  'review.install-several': 'Después, los servicios de su servidor',
  'review.all-or-none':
    'Un certificado para {services}: lo reciben uno tras otro, cada uno comprobado desde fuera antes del siguiente. Si algo falla en uno de ellos, se restablecen todos.',
  'review.keeps-proven':
    'Un certificado para {services}: lo reciben uno tras otro, cada uno comprobado desde fuera antes del siguiente. Lo ya comprobado se mantiene: si algo falla en uno de estos, solo se restablece ese: {alone}. Si algo falla en otro lugar, se restablecen todos.',
  'review.goes-together':
    'No se puede restablecer por separado {together}, porque el certificado ya se presenta ahí desde el lugar que comparten todos: si algo falla ahí, se restablecen todos.',
  'review.redirect': 'Después, cuando todo esté comprobado',
  'review.renewal': 'Por último, quién lo renueva',
  'review.nothing': 'No hay que cambiar nada.',
  'review.key':
    '{system, select, windows {La clave privada se genera en esta aplicación, porque IIS quiere la clave y el certificado en una sola pieza. Se envía una vez, por la conexión cifrada, al almacén de Windows, y después se olvida aquí.} here {La clave privada se genera en esta aplicación, porque nada nuestro puede ejecutarse en su proveedor de alojamiento. Se envía una vez, por la conexión cifrada, a su cuenta, y después se olvida aquí.} other {La clave privada se genera en su servidor y se queda ahí. Ni siquiera nosotros llegamos a verla.}}',
  'review.order': '{provider} firma un certificado para {count, plural, one {un nombre} other {# nombres}}.',
  'review.rehearse': 'Los nuevos ajustes se prueban primero donde ningún visitante los ve.',
  'review.outside': 'Cada nombre se comprueba desde fuera. Si algo no está como debe, todo se restablece.',
  'review.outside-several': 'Cada nombre se comprueba desde fuera.',
  'review.show': 'Mostrar el cambio exacto',
  'review.show-of': 'Mostrar el cambio exacto: {what}',
  'review.exact': 'El cambio exacto',
  'review.show-all': 'Mostrar todos los cambios exactos',
  'review.all': 'Todos los cambios, uno por línea',
  'review.new-file': 'Un archivo nuevo',
  'review.changed-file':
    'Las líneas con + se añaden, las líneas con − desaparecen. Todo lo demás queda como está.',
  'review.added': 'añadido',
  'review.removed': 'quitado',
  'review.same': '{count, plural, one {una línea} other {# líneas}} sin cambios',
  'review.wishes': 'Qué más puede elegir',
  'review.redirect-wish': 'Enviar a los visitantes al sitio cifrado',
  'review.redirect-wish-more':
    'Quien escribe la dirección antigua llega a la segura. Se activa solo cuando https está comprobado.',
  'review.hsts-wish': 'Pedir a los navegadores que usen solo la conexión cifrada',
  'review.hsts-wish-more':
    'Estricto (<hsts>HSTS</hsts>): los navegadores lo recuerdan durante dos años. Déjelo desactivado hasta que todas sus páginas funcionen cifradas y el certificado se renueve solo.',
  'review.open-path-wish': 'Dejar un camino abierto para pruebas posteriores',
  'review.open-path-wish-more':
    'Solo hace falta si un programa de su servidor (por ejemplo, certbot) debe renovar el certificado por sí mismo. Entonces estas reglas tienen que dejar pasar sus pruebas, de forma permanente.',
  'review.mail-domains': 'Otros dominios cuyo correo llega a este servidor',
  'review.mail-domains-more': 'Uno o varios, por ejemplo example.com, separados por espacios',
  'review.mail-domains-bad': '«{name}» no es un dominio',
  'review.mail-domains-ask': 'Preguntar al DNS',
  'review.mail-domains-none': 'No hay otros',
  'review.mail-domains-said': 'Correo para otros dominios',
  'review.mail-domains-said-more': '{count, plural, =0 {Ninguno, según usted} other {{domains}}}',
  'review.mail-domains-change': 'Cambiar',
  'review.beside-web-more': 'Quienes llegan allí reciben entonces el mismo certificado.',
  'review.beside-wish': 'Presentarlo también en {title}',
  'review.beside-wish-more':
    'Los programas de correo y otros servidores de correo reciben entonces el mismo certificado.',
  'review.keep-wish': 'Mantener cifrado el sitio web si falla el correo',
  'review.keep-wish-more':
    'Entonces solo se restablece el servidor de correo, y lo ya comprobado se mantiene. Desactivado: se deshace todo junto.',
  'review.kind-wish': '¿Qué tipo de certificado?',
  'review.kind-wish-more':
    'Esta autoridad tiene varios tipos. Lo que elige ella misma es adecuado para casi todo el mundo; los visitantes ven el sitio igual con cualquiera de ellos.',
  'review.kind-usual': 'El que elige la autoridad',
  'review.key-wish': '¿Qué tipo de clave?',
  'review.key-wish-more':
    'Déjelo como está. RSA solo tiene sentido si tiene que entrar un aparato o programa anterior a 2014, más o menos, o si uno de sus programas lo pide: las claves RSA las entienden todos y son un poco más lentas.',
  'review.key-usual': 'Lo que conviene al servidor',
  'review.key-ec-p256': 'Curva elíptica, 256 bits: rápida, para todo lo actual',
  'review.key-ec-p384': 'Curva elíptica, 384 bits: donde una norma lo pide',
  'review.key-rsa-2048': 'RSA, 2048 bits: también para aparatos muy antiguos',
  'review.key-rsa-3072': 'RSA, 3072 bits: donde una norma lo pide',
  'review.key-rsa-4096': 'RSA, 4096 bits: la más lenta',
  'review.kind':
    '{known, select, classic {Como ha sido siempre ({kind})} tlsserver {Solo para servidores web, un poco más ligero ({kind})} tlsclient {También para iniciar sesión en otros servidores ({kind})} shortlived {Válido solo seis días, se renueva continuamente ({kind})} other {{kind}}}',
  'review.dns-login-wish': 'Que mi servidor renueve por sí solo, con mi acceso a {provider}',
  'review.dns-login-wish-more':
    'Su acceso queda entonces también en el servidor, en un archivo que solo su administrador puede leer, y este ordenador puede estar apagado. Si no, se queda solo en este ordenador, y renueva esta aplicación.',
  'review.renewal-wish': '¿Quién debe renovar el certificado?',
  'review.renewal-wish-more':
    'Lo que eso significa para su servidor figura arriba, entre los pasos, en «Por último, quién lo renueva».',
  'review.renewal-auto': 'Lo más adecuado para mi servidor',
  'review.renewal-certbot': 'certbot en mi servidor',
  'review.renewal-mod-md': 'El propio Apache (mod_md)',
  'review.renewal-simple-acme': 'simple-acme en mi servidor',
  'review.renewal-app': 'Yo, con esta aplicación',
  'review.renewal-nobody': 'Nadie',
  'review.unnamed-title': 'Los programas que no piden ningún nombre',
  'review.unnamed':
    'En el puerto {ports}, quien no pide ningún nombre recibe hoy {now, select, none {ningún certificado} nameless {un certificado sin nombre} unsigned {un certificado para {names}} other {un certificado de {issuer} para {names}}}; después, {shows, select, new {el nuevo} other {el mismo}}.',
  'review.start': 'Empezar',
  'review.start-rehearsal': 'Solo ensayar',
  'review.rehearse-more':
    'Hace todo menos el cambio definitivo, con el servicio de pruebas de la autoridad si lo tiene, y lo deja todo como estaba.',
  'review.blocked': 'Hay que arreglar esto antes de poder empezar.',
  'review.lost': 'Conectar de nuevo',
  'review.why-title': '¿Puede salir mal?',
  'review.why-1':
    'Si falla un paso, si usted lo detiene o si se corta la conexión, su servidor vuelve por sí solo exactamente a lo que era.',
  'review.why-2': 'Los visitantes no notan nada: su servidor web adopta los nuevos ajustes sin detenerse.',
  'changed.title': 'Ha cambiado desde que lo vio',
  'changed.lead': 'Algo en su servidor es ahora distinto, y por tanto también estas partes del plan.',
  'changed.new': 'nuevo en el plan',
  'changed.gone': 'ya no está en el plan',
  'changed.other': 'ahora es distinto',
  'changed.badge': 'cambiado',
  'changed.show': 'Mostrar qué es distinto',
  'changed.show-of': 'Mostrar qué es distinto: {what}',
  'changed.exact': 'Qué es distinto',
  'changed.lines': 'Las líneas con + son nuevas desde el plan que usted vio; las líneas con − ya no están.',
  'changed.whole':
    'El plan que usted vio entonces no se ha guardado, así que este es el plan entero tal como es ahora.',
  'changed.waiting-title': 'El plan ahora es otro',
  'changed.waiting-lead':
    'Su servidor ha cambiado desde que usted vio el plan. No se ha tocado nada, y la operación sigue esperando hasta que acepte el nuevo plan.',
  'changed.go-on': 'Continuar con este plan',
};
