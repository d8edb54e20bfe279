import type { zone as english } from '../en/zone.ts';
import type { Translated } from '../translated.ts';

export const zone: Translated<typeof english> = {
  'zone.title': '¿Quién añade la línea?',
  'zone.provider': 'Sealkeeper, en mi proveedor de DNS',
  'zone.provider-what':
    'Usted le da un token que puede cambiar registros de este dominio. Añade su línea junto a las de usted, y solo quita la propia.',
  'zone.own-bind': 'Sealkeeper, en mi propio servidor (BIND)',
  'zone.own-bind-what':
    'Solo si el servidor DNS BIND de este dominio funciona en el propio servidor del sitio. Sealkeeper habla con él ahí, con su inicio de sesión; antes de hacer nada, verá si funciona.',
  'zone.hand': 'La añado yo',
  'zone.hand-what':
    'Sealkeeper le muestra la línea, espera todo lo que necesite, también con la ventana cerrada, y sigue cuando está. Lo mismo en cada renovación, cada pocas semanas.',
  'zone.hand-instead':
    'Qué lo evitaría: un token de su proveedor, un alias que usted pone una vez (ambos arriba), o nombres sin asterisco, que se demuestran con un archivo.',
  'zone.alias': 'Sealkeeper, por un alias que pongo una vez',
  'zone.alias-what':
    'Para un dominio cuyo proveedor no tiene tokens, o cuyos tokens podrían hacer demasiado. Usted pone allí una línea, una sola vez. Lleva la prueba a otro lugar, y el token de ese lugar no puede cambiar nada de su dominio.',
  'zone.alias-at': 'Quién administra el lugar al que lleva',
  'zone.alias-in': 'Dominio en ese lugar',
  'zone.alias-in-hint':
    'Un dominio que usted tiene en {provider}, mejor uno que no sirva para nada más. Uno gratuito basta.',
  'zone.alias-in-bad': 'Esto no es el nombre de un dominio, como proofs.example.net.',
  'zone.lead': 'Preparar el alias',
  'zone.alias-trying': 'Se comprueba si {provider} nos deja escribir allí',
  'zone.alias-wanted': 'Ponga ahora esta línea donde se administra su dominio',
  'zone.alias-wanted-in': 'Ponga ahora esta línea donde se administra {zone}',
  'zone.alias-target': 'Destino',
  'zone.alias-copy-target': 'Copiar el destino',
  'zone.alias-dot': 'Algunos formularios quieren un punto al final del destino: {target}.',
  'zone.alias-beside':
    'En {record} hay otros textos: {values}. La mayoría de los proveedores no admiten un alias junto a ellos. Por lo general son de pruebas anteriores; borre los que nadie necesite.',
  'zone.alias-seen':
    '{seen} de {count, plural, one {# servidor DNS la muestra} other {# servidores DNS la muestran}}.',
  'zone.alias-lacking': 'Todavía no la muestra.',
  'zone.alias-waiting': 'Esperando su línea; miramos cada pocos segundos',
  'zone.alias-no-hurry':
    'Tómese su tiempo. Sigue por sí solo cuando se ve la línea. Si lo detiene, no se pierde nada: la línea se queda, y se encontrará la próxima vez.',
  'zone.alias-proving':
    'La línea está. Ahora la prueba: un texto en {provider} que tiene que verse en su dominio',
  'zone.alias-works': 'El alias funciona',
  'zone.alias-works-more':
    'Un texto de prueba en {provider} se vio en su dominio, y ya no está. Deje la línea donde está: cada renovación la usa, y su texto va a {records}.',
  'zone.account-none': '¿Todavía no tiene cuenta allí?',
  'zone.account-what':
    'Escriba arriba su dirección y haga que se cree una. Es solo para estos nombres, y desde entonces está en el llavero de este ordenador.',
  'zone.account-no-keychain':
    'Este ordenador no tiene un llavero que pueda guardar una nueva. En un terminal, «sealkeeper delegate DIRECCIÓN --account ARCHIVO» crea una y la escribe en un archivo.',
  'zone.account': 'Crear una cuenta allí',
  'zone.account-making': 'Creando una cuenta',
  'zone.at': 'Dónde se administra el dominio',
  'zone.recognised': 'Reconocido por sus servidores DNS.',
  'zone.not-recognised':
    'Sus servidores DNS ({servers}) no nos dicen nada. Elija el proveedor si está en la lista.',
  'zone.own-server': 'Servidor DNS propio (RFC 2136, TSIG)',
  'zone.steps': 'Cómo obtener el acceso',
  'zone.seen-on': 'Fuente: {source}, consultada el {date, date, long}. No se ha probado con una cuenta real.',
  'zone.seen-on-tried': 'Probado con un BIND 9.18 real.',
  'zone.open-page': 'Abrir la página de {provider}',
  'zone.documentation': 'Documentación',
  'zone.try': 'Probar',
  'zone.trying': 'Leyendo las zonas en {provider}',
  'zone.works': 'Funciona',
  'zone.works-more': '{provider} nos muestra {zones}. La línea estará en {records}. No se cambió nada.',
  'zone.elsewhere': '{name} remite para esto a {record}, así que la línea va allí.',
  'zone.another': 'Usar otro',
  'zone.keep': 'Guardarlo en el llavero de este ordenador',
  'zone.keep-why':
    'Así esta aplicación puede renovar por sí sola. Solo esta aplicación, con la sesión de usted en este ordenador, puede abrirlo; nunca va a su servidor. Puede hacer que se olvide en cualquier momento, aquí o en {provider}.',
  'zone.not-kept':
    'No se guarda: se olvida cuando usted cierra Sealkeeper, y cada renovación se lo vuelve a pedir.',
  'zone.no-keychain':
    'Este ordenador no tiene un llavero que proteja un token, así que no se guarda. Se olvida cuando usted cierra Sealkeeper, y cada renovación se lo vuelve a pedir.',
  'zone.kept': 'El llavero de este ordenador guarda un acceso a {provider}',
  'zone.kept-more': 'Se probó con estos mismos nombres. Se prueba de nuevo antes de usarlo.',
  'zone.missing': 'Falta esto, o no tiene la forma que usa {provider}.',
  'zone.background-kept': 'Acceso a {provider} guardado, para {names}',
  'dns.field.server': 'Dirección del servidor DNS',
  'dns.field.zone': 'Zona',
  'dns.field.keyName': 'Nombre de la clave',
  'dns.field.algorithm': 'Tipo de firma',
  'dns.field.secret': 'Secreto de la clave',
  'dns.field.token': 'Token',
  'dns.field.apiKey': 'Clave de API',
  'dns.field.apiSecret': 'Secreto de la clave de API',
  'dns.field.key': 'Clave (prefijo.secreto)',
  'dns.field.endpoint': 'Región de la cuenta',
  'dns.field.applicationKey': 'Clave de la aplicación (application key)',
  'dns.field.applicationSecret': 'Secreto de la aplicación (application secret)',
  'dns.field.consumerKey': 'Clave del consumidor (consumer key)',
  'dns.field.customerNumber': 'Número de cliente',
  'dns.field.apiPassword': 'Contraseña de API',
  'dns.field.user': 'Usuario',
  'dns.field.password': 'Contraseña',
  'dns.field.accessKeyId': 'ID de la clave de acceso (access key ID)',
  'dns.field.secretAccessKey': 'Clave de acceso secreta (secret access key)',
  'dns.field.fulldomain': 'Nombre que dio (fulldomain)',
  'dns.field.url': 'Dirección de la interfaz (https://…)',
  'dns.field.serviceAccount': 'Clave de la cuenta de servicio (el archivo JSON entero)',
  'dns.field.subscriptionId': 'ID de suscripción',
  'dns.field.resourceGroup': 'Grupo de recursos de la zona',
  'dns.field.tenantId': 'ID de directorio (inquilino)',
  'dns.field.clientId': 'ID de aplicación (cliente)',
  'dns.field.clientSecret': 'Valor del secreto de cliente',
  'dns.field.secretKey': 'Clave de API secreta',
};
