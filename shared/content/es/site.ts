import type { site as english } from '../en/site.ts';
import type { Translated } from '../translated.ts';

export const site: Translated<typeof english> = {
  'site.title': '¿Qué sitio debe ser seguro?',
  'site.lead':
    'Escriba la dirección como lo hacen sus visitantes. La miramos desde fuera y no cambiamos nada.',
  'site.field': 'Dirección de su sitio',
  'site.field-hint': 'Por ejemplo, hofladen.example. También sirve un enlace completo.',
  'site.meant': 'Comprobar {name}',
  'site.look': 'Comprobar mi sitio',
  'site.parts': 'Lo que miramos',
  'site.part-page': 'Su página',
  'site.part-page-text': '¿Responde, con y sin www, en cada una de sus direcciones?',
  'site.part-certificate': 'Su certificado',
  'site.part-certificate-text': '¿Quién responde por él, hasta cuándo, y están de acuerdo los navegadores?',
  'site.part-mail': 'Su correo',
  'site.part-mail-text': '¿Confiarán los programas de correo en su servidor de correo?',
  'site.part-domain': 'Su dominio',
  'site.part-domain-text': '¿Quién lo gestiona, quién lo aloja y quién puede firmar para él?',
  'site.looking-title': 'Estamos mirando',
  'site.looking-lead':
    'En <b>{domain}</b>, desde fuera. No se cambia nada, y puede detenerlo en cualquier momento.',
  'site.so-far':
    '{count, plural, =0 {Todavía nada encontrado} one {Una cosa encontrada hasta ahora} other {# cosas encontradas hasta ahora}}',
  'site.looking': 'Mirando {domain} como lo haría un navegador',
  'site.findings': 'Lo que hemos encontrado',
  'site.policy-file':
    'Este texto entero va en https://mta-sts.{name}/.well-known/mta-sts.txt. Cuando esté allí, cambie el id del registro _mta-sts.{name}: así los demás lo leen de nuevo.',
  'site.policy-copy': 'Copiar el texto',
  'site.details': 'Detalles',
  'site.details-of': 'Detalles: {what}',
  'site.why-it-matters': 'Por qué importa',
  'site.why-of': 'Por qué importa: {what}',
  'site.learn-more': 'Leer más sobre ello',
  'site.further': 'Mirar más a fondo',
  'site.further-panels': 'Probar las puertas de los paneles de control',
  'site.further-panels-text':
    'Una visita a cada una de las habituales en su propio servidor, sin iniciar sesión. Si su proveedor de alojamiento ofrece allí un certificado, ese es el camino más corto. Todavía no se ha probado con un panel real.',
  'site.further-logs': 'Buscar más nombres en los registros públicos',
  'site.further-logs-text':
    'Cada certificado emitido queda guardado en público. Preguntamos a crt.sh, un servicio de la autoridad Sectigo, que así conoce el nombre de su dominio. Todavía no se ha probado con el servicio real.',
  'site.further-look': 'Volver a comprobar',
  'site.chain': 'Los certificados, desde el suyo hasta la raíz',
  'site.chain-for': 'Emitido para',
  'site.chain-by': 'firmado por {issuer}',
  'site.chain-until': 'Válido hasta',
  'site.chain-key': 'Clave',
  'site.judged-by':
    'Juzgado según la lista de autoridades que trae esta aplicación (la de Mozilla), y según los días desde los que los navegadores ya no creen a algunas. Los navegadores de sus visitantes tienen listas propias.',
  'site.judged-by-own':
    'Juzgado según la lista de autoridades que usted indicó, no según la de los navegadores.',
  'site.chain-by-itself': 'firmado por sí mismo',
  'site.chain-trusted': 'de confianza para los navegadores',
  'site.chain-kind': '{kind, select, rsa {RSA} ec {EC} other {otra}}{bits, select, 0 {} other { {bits}}}',
  'site.mail-doors': 'Lo que presentan sus servidores de correo',
  'site.mail-door': 'Puerta',
  'site.mail-seen': 'Lo que hemos visto',
  'site.mail-door-name':
    '{port} ({door, select, smtp {entre servidores} submission {envío} submissions {envío} imap {lectura, IMAP} imaps {lectura, IMAP} pop3 {descarga, POP3} other {descarga, POP3}})',
  'site.mail-encrypted':
    'cifrado, {fault, select, none {de confianza} expired {certificado caducado} not_yet_valid {certificado todavía no válido} wrong_name {certificado de otro nombre} self_signed {certificado casero} incomplete {falta la mitad del certificado} other {certificado que no es de confianza}}',
  'site.mail-plain': 'sin cifrar',
  'site.mail-closed': 'cerrada',
  'site.mail-silent': 'sin respuesta',
  'site.mail-out-of-reach': 'inaccesible desde aquí',
  'site.mail-strange': 'responde otra cosa',
  'site.views': 'Lo que responde cada dirección',
  'site.more': '{count, plural, one {Mostrar una más} other {Mostrar # más}}',
  'site.choose': 'Elegir por mi cuenta',
  'site.other': 'Otra dirección',
  'site.view-name': 'Nombre',
  'site.view-http': 'Sin cifrar',
  'site.view-https': 'Cifrado',
  'site.view-none': 'sin respuesta',
  'site.view-trusted': 'de confianza, hasta el {date}',
  'site.view-untrusted': 'no es de confianza',
  'site.view-status': 'responde ({status})',
  'site.why-title': '¿Qué es un certificado?',
  'site.why-1':
    'Una carta sellada: nombra su sitio, lleva su clave pública y la firma alguien en quien los navegadores ya confían.',
  'site.why-2':
    'Sin la firma, cualquiera podría decir que es usted. Por eso uno casero provoca una advertencia.',
};
