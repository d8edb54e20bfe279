import type { watch as english } from '../en/watch.ts';
import type { Translated } from '../translated.ts';

export const watch: Translated<typeof english> = {
  'watch.well': 'Válido hasta el {until}.',
  'watch.well-app': 'Válido hasta el {until}. Lo renueva usted con esta aplicación, a partir del {from}.',
  'watch.well-there': 'Válido hasta el {until}. {who} lo renueva en su servidor entre el {from} y el {to}.',
  'watch.due-app': 'Válido hasta el {until}. Desde el {from} es hora de renovarlo.',
  'watch.due-there':
    'Válido hasta el {until}. {who} lo renueva en su servidor estos días, a más tardar el {to}.',
  'watch.late-app': 'Válido solo hasta el {until}, y todavía sin renovar.',
  'watch.late-there':
    '{who} debería haberlo renovado en su servidor a más tardar el {to}, y no lo ha hecho. Caduca el {until}.',
  'watch.not-started': 'En su servidor ya nada inicia {who}, así que nadie lo renueva. Caduca el {until}.',
  'watch.forbidden':
    'En su servidor, {who} tiene la indicación de no renovarlo, así que nadie lo renueva. Caduca el {until}.',
  'watch.manual':
    'En su servidor, {who} solo lo renueva si una persona le responde, así que nadie lo renueva por sí solo. Caduca el {until}.',
  'watch.cronless':
    'Lo que inicia {who} en su servidor (cron) no está funcionando, así que nadie lo renueva. Caduca el {until}.',
  'watch.masked':
    'Su servidor tiene prohibido iniciar {who} (su temporizador o servicio está enmascarado), así que nadie lo renueva. Caduca el {until}.',
  'watch.not-called':
    'En su servidor ya nada llama al script que instala lo que {who} renueva. Caduca el {until}.',
  'watch.gone':
    'En su servidor ya nadie se ocupa de este certificado: {who} debía renovarlo, y ya no lo conoce o se ha quitado. Así que nadie lo renueva. Caduca el {until}.',
  'watch.gone-program':
    '{who} debía renovarlo, y ya no está en su servidor o se ha desactivado. Así que nadie lo renueva. Caduca el {until}.',
  'watch.hook-refused':
    '{who} lo ha renovado, pero lo que llegó no era suficiente, así que el anterior sigue hasta el {until}.',
  'watch.hook-blocked':
    'Hay uno renovado, pero su servidor web no resistiría una recarga tal como está configurado ahora, así que el anterior sigue hasta el {until}.',
  'watch.hook-failed':
    'En su servidor se instaló uno renovado y no salió bien, así que volvió el anterior. Caduca el {until}.',
  'watch.hook-broken':
    'En su servidor, uno renovado no salió bien, y tampoco se ve que se presente otra vez el anterior.',
  'watch.hook-unsafe':
    'Uno renovado no se tocó: alguien más, aparte de root, puede cambiar aquello en lo que habría que confiar. El actual caduca el {until}.',
  'watch.former-shown':
    'A los visitantes de {name} en {address} se les presenta un certificado más antiguo que el que se instaló.',
  'watch.not-trusted': 'Los navegadores no confían en lo que se presenta a los visitantes.',
  'watch.expired': 'Lo que se presenta a los visitantes caducó el {until}.',
  'watch.unreachable': 'Nada responde cifrado a los visitantes.',
  'watch.do-renew': 'Proteja de nuevo el sitio con esta aplicación: así se renueva.',
  'watch.do-look-there':
    'En {server}, mire qué dice {who} (certbot: /var/log/letsencrypt/letsencrypt.log). Mientras tanto, para mayor seguridad, proteja de nuevo el sitio con esta aplicación.',
  'watch.do-start':
    'En {server}, asegúrese de que {starter} esté activado. Mientras tanto, para mayor seguridad, proteja de nuevo el sitio con esta aplicación.',
  'watch.do-unmask':
    'Si ya no se quiere así, levante la prohibición en {server}: systemctl unmask {starter}, y después systemctl enable --now para el temporizador. O proteja de nuevo el sitio con esta aplicación: encuentra otra manera de que se renueve.',
  'watch.do-call-by':
    'En {server}, asegúrese de que {starter} esté activado y de que funcione lo que lo inicia. Mientras tanto, para mayor seguridad, proteja de nuevo el sitio con esta aplicación.',
  'watch.do-call':
    'Deshaga lo que esta aplicación hizo allí y proteja de nuevo el sitio: así se configura otra vez la llamada diaria.',
  'watch.do-gone':
    'Proteja de nuevo el sitio con esta aplicación: averigua quién puede renovarlo en {server} a partir de ahora. O devuelva allí el certificado a {who}.',
  'watch.do-hook':
    'Muestre esto a quien se ocupa de {server}: lo que hay en {file} dice por qué. Se vuelve a intentar cada día.',
  'watch.mail-former-shown':
    'A los programas de correo se les presenta en {name}:{port} ({address}) un certificado más antiguo que el que se instaló.',
  'watch.mail-not-trusted': 'Los programas de correo no confían en lo que se les presenta en {name}:{port}.',
  'watch.mail-expired': 'Lo que se presenta a los programas de correo en {name}:{port} caducó el {until}.',
  'watch.mail-unreachable': 'Nada responde cifrado a los programas de correo en {name}:{port}.',
  'watch.do-reload-mail': 'Reinicie el servidor de correo en {server}, o mire qué otro responde allí.',
  'watch.do-look-mail': 'Mire en {server} si su servidor de correo está funcionando y qué certificado tiene.',
  'watch.do-reload': 'Reinicie el servidor web en {server}, o mire qué otro responde allí.',
  'watch.do-visit': 'Abra el sitio en un navegador y mire en {server} si su servidor web está funcionando.',
  'watch.do-check': 'Compruebe el sitio con esta aplicación: dice qué falla.',
  'watch.asked-next': 'El servidor dice: {who} se inicia la próxima vez el {next} ({starter}).',
  'watch.asked-by': 'El servidor dice: {starter} inicia {who}.',
  'watch.asked-itself': 'El servidor dice: {who} está ahí y se inicia por sí solo.',
  'watch.asked-unseen':
    'El servidor dice: {who} ya ha renovado a tiempo otras veces. No se encontró qué lo inicia.',
  'watch.asked-off': 'El servidor dice: nada inicia {who}.',
  'watch.asked-ok': 'La última renovación quedó instalada el {at}.',
  'watch.asked-waiting':
    'El {at}, una operación de esta aplicación ocupaba el servidor, así que se vuelve a intentar.',
  'watch.asked-hook': 'El {at} dijo: {text}',
  'watch.asked-unknown':
    'Se preguntó al servidor, y no se encontró allí a nadie que guarde este certificado.',
  'watch.not-asked': 'No se preguntó al propio servidor: aquí no se conoce ningún acceso a él.',
  'watch.not-answered': 'No se pudo preguntar al propio servidor: {why}.',
  'watch.nobody': 'Nadie lo renueva, como usted quería.',
  'watch.few-days':
    'Solo dura unos días: debería renovarlo un programa de su servidor, o firmar el próximo una autoridad cuyos certificados duren más.',
  'watch.limit':
    'Una renovación forzada cuenta: Let’s Encrypt da cinco certificados por semana para los mismos nombres, y después ninguno durante días. {known, plural, =0 {Desde este ordenador no se conoce ninguno de esta semana} one {Desde este ordenador se conoce uno de esta semana} other {Desde este ordenador se conocen # de esta semana}}.',
  'watch.force-how':
    'Se ordena a {who} en {server} que renueve ahora, toque o no; después se observa desde fuera si se presenta el nuevo.',
  'watch.forced':
    'Renovado en el servidor: antes se presentaba {before}, ahora {now}, válido hasta el {until}.',
  'watch.calendar-title-there': 'Certificado de {name}: lo renueva {who}',
  'watch.calendar-title-app': 'Renovar el certificado de {name}',
  'watch.calendar-there':
    '{who} renueva en {server} el certificado de {name} entre el {from} y el {to}. No tiene que hacer nada. El último de estos días, mire si se ha hecho: abra https://{name} en un navegador, haga clic en el símbolo a la izquierda de la dirección y mire el certificado. Debería ser válido más allá del {until}. Si no lo es: abra Sealkeeper, que dice qué falla (en un terminal: sealkeeper status).',
  'watch.calendar-app':
    'El certificado de {name} caduca el {until}. Nadie más que usted lo renueva: abra Sealkeeper a partir del {from} y proteja de nuevo el sitio (en un terminal: sealkeeper renew --all). Después abra https://{name} en un navegador, haga clic en el símbolo a la izquierda de la dirección y mire si el certificado es válido más tiempo.',
  'watch.calendar-nobody':
    'El certificado de {name} caduca el {until}, y nadie lo renueva. A partir del {from}, consiga el siguiente donde consiguió este. Después abra Sealkeeper: si viene en archivos, elija «Ya tengo archivos»; si no, proteja de nuevo el sitio. Después abra https://{name} en un navegador, haga clic en el símbolo a la izquierda de la dirección y mire si el certificado es válido más tiempo.',
  'force.button': 'Renovar ahora',
  'force.button-of': 'Renovar ahora: {names}',
  'force.title': '¿Renovar ahora {name}?',
  'force.connect': 'Iniciar sesión y renovar ahora',
  'force.limit-title': 'El límite',
  'force.working-title': 'Renovando: {name}',
  'force.renewing': 'Certbot renueva en su servidor. Tarda uno o dos minutos',
  'force.watching': 'Renovado. Se comprueba desde fuera hasta que se presente el nuevo',
  'force.done-title': 'La renovación funciona: {name}',
  'force.proven':
    'Así que todo funciona sin nadie delante: lo que pide el certificado a la autoridad, la prueba, el script que instala el certificado y su servidor web. A partir de ahora, no lo toque.',
  'force.failed-title': 'No ha salido bien',
  'force.back': 'Volver a mis sitios',
  'force.why-title': '¿Para qué sirve esto?',
  'force.why':
    'Al final de una operación, la renovación solo se ensaya. Aquí se hace entera, con un certificado real: quien quiera estar seguro la hace una vez. Los visitantes no notan nada y, si algo falla, sigue en uso lo que había.',
  'watch.left-out':
    '{services} {count, plural, one {quedó fuera} other {quedaron fuera}} cuando se instaló esto, y {count, plural, one {sigue} other {siguen}} con lo que {count, plural, one {tenía} other {tenían}}. Para {count, plural, one {incluirlo} other {incluirlos}}, empiece de nuevo con los mismos nombres.',
  'sites.title': 'Sus sitios',
  'sites.calendar-of': 'Guardar un recordatorio de calendario: {names}',
  'notice.title': 'El certificado de {name}',
  'notice.days':
    '{days, plural, =0 {Caduca hoy.} one {Caduca mañana.} other {Caduca dentro de # días.}} {what}',
};
