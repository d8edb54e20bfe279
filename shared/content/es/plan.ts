import type { plan as english } from '../en/plan.ts';
import type { Translated } from '../translated.ts';
import { panelPlan } from './plan-panel.ts';
import { renewalPlan } from './plan-renewal.ts';

export const plan: Translated<typeof english> = {
  ...renewalPlan,
  ...panelPlan,
  'plan.self-signed.visitors':
    'Nadie responde por este certificado. Cifra, pero todos los visitantes ven primero una advertencia a toda página y solo siguen si lo aceptan expresamente. Sirve para hacer ensayos y para aparatos que ningún extraño visita.',
  'plan.self-signed.mail':
    'Nadie responde por este certificado. Los programas de correo advierten o no se conectan hasta que sus dueños lo aceptan en cada dispositivo. La mayoría de los demás servidores de correo entregan igualmente, salvo donde exigen uno de confianza (MTA-STS).',
  'plan.obstacle.proxy':
    'La línea {line} pasa todas las consultas a un programa situado detrás del servidor web, que no conoce ninguna prueba: «{rule}». {passed, select, yes {Nuestra respuesta se da antes de que esa regla entre en juego.} other {Antes de que la autoridad mire, comprobamos con una consulta propia si nuestra respuesta llega primero.}}',
  'plan.obstacle.redirect':
    'La línea {line} redirige a todos los visitantes y apartaría también a la autoridad de la prueba: «{rule}». {passed, select, yes {Nuestra respuesta se da antes de que esa regla entre en juego.} other {Antes de que la autoridad mire, comprobamos con una consulta propia si nuestra respuesta llega primero.}}',
  'plan.obstacle.login':
    'La línea {line} pide una contraseña a todos los visitantes, y la autoridad no tiene ninguna: «{rule}». {passed, select, yes {Nuestra respuesta se da antes de que esa regla entre en juego.} other {Antes de que la autoridad mire, comprobamos con una consulta propia si nuestra respuesta llega primero.}}',
  'plan.obstacle.forbidden':
    'La línea {line} no deja entrar a todo el mundo, así que tampoco a la autoridad: «{rule}». {passed, select, yes {Nuestra respuesta se da antes de que esa regla entre en juego.} other {Antes de que la autoridad mire, comprobamos con una consulta propia si nuestra respuesta llega primero.}}',
  'plan.obstacle.hidden-folders':
    'La línea {line} prohíbe las carpetas cuyo nombre empieza por un punto, y la prueba está en una de ellas: «{rule}». {passed, select, yes {Nuestra respuesta se da antes de que esa regla entre en juego.} other {Antes de que la autoridad mire, comprobamos con una consulta propia si nuestra respuesta llega primero.}}',
  'plan.obstacle.maintenance':
    'La línea {line} responde a todos «vuelva más tarde»: «{rule}». {passed, select, yes {Nuestra respuesta se da antes de que esa regla entre en juego.} other {Antes de que la autoridad mire, comprobamos con una consulta propia si nuestra respuesta llega primero.}}',
  'plan.obstacle.front-controller':
    'La línea {line} pasa todas las consultas al programa del sitio, que no conoce ninguna prueba: «{rule}». {passed, select, yes {Nuestra respuesta se da antes de que esa regla entre en juego.} other {Antes de que la autoridad mire, comprobamos con una consulta propia si nuestra respuesta llega primero.}}',
  'plan.obstacle.handler':
    'La línea {line} hace que responda un programa en lugar de los archivos: «{rule}». {passed, select, yes {Nuestra respuesta se da antes de que esa regla entre en juego.} other {Antes de que la autoridad mire, comprobamos con una consulta propia si nuestra respuesta llega primero.}}',
  'plan.obstacle.other-folder':
    'La línea {line} toma la prueba de una carpeta distinta de la del sitio: «{rule}». {passed, select, yes {Nuestra respuesta se da antes de que esa regla entre en juego.} other {Antes de que la autoridad mire, comprobamos con una consulta propia si nuestra respuesta llega primero.}}',
  'plan.obstacle.other-site':
    'En una de sus direcciones, ningún sitio del servidor web lleva {names}; allí responde el sitio de la línea {line}. Ese sitio también dará nuestra respuesta.',
  'plan.obstacle.firewall':
    'Hay activada una protección contra ataques (línea {line}: «{rule}»), y actúa antes que todo lo demás. Antes de que la autoridad mire, comprobamos con una consulta propia si deja pasar la prueba.',
  'plan.apache.proof':
    'Durante unos segundos, el propio servidor web responde a la consulta de la autoridad, antes de que intervenga cualquier redirección o inicio de sesión de su sitio. Después, estas líneas se quitan.',
  'plan.apache.proof-global':
    'Durante unos segundos, un archivo nuestro responde a la consulta de la autoridad para todo el servidor web. Después se quita.',
  'plan.apache.elsewhere':
    '{names}: los ajustes de este sitio no solo los puede cambiar el administrador, sino también quien pueda escribir en {foreign}. Por eso no escribimos nada allí: todo lo que añadimos queda en la carpeta propia del servidor web.',
  'plan.apache.live':
    'El certificado y su clave tienen un lugar propio. Sigue siendo el mismo aunque se renueve el certificado.',
  'plan.apache.modules':
    '{count, plural, one {Se activa una parte del servidor web: {modules}.} other {Se activan partes del servidor web: {modules}.}}',
  'plan.apache.listen':
    'El servidor web responde también en el puerto {port}, la puerta de las páginas cifradas.',
  'plan.apache.new-site':
    '{names}: se añade un gemelo cifrado de su sitio. Hace lo mismo que el sitio de {source}, que no se toca.',
  'plan.apache.both-ports':
    '{names}: un mismo bloque de {source} tiene las dos puertas. Conserva la que no va cifrada, y un gemelo cifrado que hace lo mismo recibe la otra.',
  'plan.apache.replace-certificate': '{names}: el sitio cifrado que ya existe recibe el nuevo certificado.',
  'plan.web.plain-alone':
    'Quien visita {names} sin cifrar llega aquí, y quien viene cifrado, a otro servidor web de este servidor, que presenta el certificado. Aquí solo se responde a la prueba y, si usted lo desea, se redirige a los visitantes.',
  'plan.web.behind':
    '{names}: {server} también tiene un sitio con este nombre, pero los visitantes de los puertos 80 y 443 no llegan a él. Por eso no se cambia nada en él; el certificado lo presenta el servidor que les responde.',
  'plan.web.nameless':
    'Los visitantes que no indican ningún sitio (dispositivos muy antiguos, o quien escribe la dirección como número) reciben hoy el certificado de {names} y recibirán el nuevo.',
  'plan.web.second-pair':
    '{names}: hay dos certificados, uno junto al otro, con claves de dos tipos (RSA y EC). El nuevo ocupa el lugar de ambos; solo los dispositivos anteriores a 2014, más o menos, podrían echar en falta el otro.',
  'plan.apache.renew-certificate':
    '{names}: el sitio cifrado ya apunta a nuestro lugar. Solo se cambia el propio certificado.',
  'plan.apache.split-site':
    '{names}: estos nombres reciben una entrada propia con el nuevo certificado. {others} la compartían con ellos y conservan el certificado que tienen.',
  'plan.apache.made-site':
    '{names}: la entrada cifrada de estos nombres la genera una macro, junto con otras. Reciben una propia con el nuevo certificado, que va delante de ella y muestra lo mismo; la macro queda como está.',
  'plan.apache.given-name':
    'El sitio de este archivo no tiene nombre propio, y los visitantes de estos nombres llegan a él. Los recibe: {names}.',
  'plan.apache.open-path':
    '{names}: queda abierto un camino para las pruebas posteriores, al margen de todo lo que hoy las oculta. Se responden desde {folder}, para que un programa de su servidor pueda renovar el certificado por sí solo.',
  'plan.web.open-path-by-name':
    '{names}: ningún sitio del servidor web lleva este nombre, así que el camino para sus pruebas posteriores queda abierto en la entrada que hoy responde por él. Allí solo se responden las pruebas de este mismo nombre que estén en {folder}; todo lo demás sigue como está.',
  'plan.apache.open-path-not':
    '{names}: aquí no se puede abrir un camino permanente para las pruebas, porque una regla del sitio o de todo el servidor se aplica antes que cualquier otra. Renueve con esta aplicación o pida que se cambie esa regla.',
  'plan.apache.open-path-elsewhere':
    '{names}: aquí no se abre un camino permanente para las pruebas, porque no solo el administrador puede cambiar este archivo. Renueve con esta aplicación o pida que los ajustes se trasladen a la carpeta propia del servidor web.',
  'plan.apache.settings':
    'El cifrado sigue las recomendaciones de Mozilla {guideline} ({profile}): todos los navegadores de los últimos diez años, nada débil.',
  'plan.apache.forwarded':
    'Al programa que está detrás de su sitio se le indica que los visitantes llegan cifrados, para que no los haga dar vueltas.',
  'plan.apache.redirects-left-out':
    '{count, plural, one {Una redirección a https no pasa} other {# redirecciones a https no pasan}} al gemelo cifrado: allí los visitantes darían vueltas sin fin.',
  'plan.apache.once-left-out':
    'No pasa al gemelo cifrado, porque un servidor web solo puede tenerlo una vez: {directives}.',
  'plan.apache.other-names':
    'No están en el certificado, así que siguen como están: {names}. Déjelos así o vuelva atrás y añádalos.',
  'plan.apache.default-site':
    'Ningún sitio del servidor web lleva el nombre {name}. Hoy sus visitantes ven el sitio predeterminado, sin nombre; por eso es ese el que se cifra.',
  'plan.apache.shadowed':
    'Este segundo sitio llamado {name} no se muestra nunca, porque otro va antes. Se deja como está.',
  'plan.apache.redirect': 'Los visitantes de {names} que llegan sin cifrar se envían al sitio cifrado.',
  'plan.apache.redirect-already': 'Los visitantes de {names} ya se envían al sitio cifrado.',
  'plan.apache.redirect-by-hand':
    'Los visitantes de {names} no se envían al sitio cifrado: este sitio lo genera una plantilla, y eso lo dejamos en manos de quien la escribió.',
  'plan.apache.redirect-elsewhere':
    'Los visitantes de {names} que llegan sin cifrar no se envían al sitio cifrado: la línea necesaria va en este archivo, y no solo el administrador puede cambiarlo. Pida a quien se ocupa del archivo que la añada.',
  'plan.apache.hsts-elsewhere':
    '{names}: no se indica a los navegadores que usen solo la conexión cifrada, porque no solo el administrador puede cambiar este archivo. Pida a quien se ocupa de él que añada la línea.',
  'plan.apache.hsts': 'Se indica a los navegadores que durante dos años usen solo la conexión cifrada.',
  'plan.nginx.proof':
    'Durante unos segundos, el propio nginx responde a la consulta de la autoridad, antes de que intervenga cualquier redirección o inicio de sesión de su sitio. Después, estas líneas se quitan.',
  'plan.nginx.encrypted-too':
    '{names}: el sitio responde también cifrado, en {places}. Sigue siendo un solo sitio con un solo conjunto de reglas; solo se añaden las líneas necesarias.',
  'plan.nginx.written-out':
    '{names}: el certificado venía de un archivo que también leen otros sitios ({pattern}). Ese archivo queda como está; sus demás líneas pasan a escribirse directamente en este sitio.',
  'plan.nginx.kept-default':
    '{name} sigue siendo el sitio que responde en {place} a los visitantes que no indican ninguno. Hasta ahora lo era solo porque se lee primero; por eso ahora consta en sus ajustes. Nada más cambia en él.',
  'plan.nginx.moved-default':
    'Los visitantes que no indican ningún sitio en {place} (dispositivos muy antiguos) reciben hoy el certificado de {former} y después el de {name}, que se lee primero. Quien indica un sitio recibe el de ese sitio.',
  'plan.nginx.plain-door':
    '{names}: ningún sitio con este nombre responde a los visitantes que llegan sin cifrar ({places}). Se añade allí uno pequeño que solo los envía al sitio cifrado{proofs, select, yes { y responde a las pruebas posteriores, para que un programa de su servidor pueda renovar el certificado} other {}}.',
  'plan.nginx.proof-door':
    '{names}: ningún sitio con este nombre responde a los visitantes que llegan sin cifrar. Se añade allí uno pequeño que solo responde a las pruebas posteriores desde {folder}, para que un programa de su servidor pueda renovar el certificado por sí solo.',
  'plan.nginx.no-plain-door':
    'Los visitantes de {names} que llegan sin cifrar no se envían al sitio cifrado: ningún sitio con este nombre les responde y no se puede añadir ninguno, porque no solo el administrador puede cambiar estos ajustes o porque nombran los sitios con un patrón.',
  'plan.nginx.sends-back':
    'Los visitantes de {names} que llegan sin cifrar no se envían al sitio cifrado, ni se indica a los navegadores que usen solo la conexión cifrada: una regla del sitio cifrado (línea {line}) los devuelve, y darían vueltas sin fin. Pida que se quite esa regla y repita después estos pasos.',
  'plan.postfix.live':
    'El certificado y su clave para el correo tienen un lugar propio. Sigue siendo el mismo aunque se renueve el certificado.',
  'plan.postfix.everybody':
    '{names}: el servidor de correo (Postfix) presenta el nuevo certificado en el puerto {ports}, también a quienes no indican ningún nombre.',
  'plan.postfix.by-name':
    '{names}: el servidor de correo (Postfix) presenta el nuevo certificado en el puerto {ports} a quienes preguntan por este nombre.',
  'plan.postfix.kept':
    'Quien no pregunta por ningún nombre, o pregunta por otro, sigue recibiendo el certificado que el servidor de correo presenta hoy, porque es para otros nombres: {others}.',
  'plan.postfix.switched-on':
    'En el puerto {ports} el servidor de correo no ofrece cifrado, así que nadie vería nunca el certificado. A partir de ahora se ofrece allí; a quien no pueda cifrar se le atiende como antes.',
  'plan.postfix.left':
    'En el puerto {ports} el cifrado está desactivado solo para esa puerta, así que sigue sin él.',
  'plan.postfix.instances': 'Otro Postfix con ajustes propios queda como está: {folders}.',
  'plan.dovecot.live':
    'El certificado y su clave para los programas de correo tienen un lugar propio. Sigue siendo el mismo aunque se renueve el certificado.',
  'plan.dovecot.everybody':
    '{names}: el servidor de buzones (Dovecot) presenta el nuevo certificado, también a los programas que no indican ningún nombre.',
  'plan.dovecot.by-name':
    '{names}: el servidor de buzones (Dovecot) presenta el nuevo certificado a los programas que preguntan por este nombre.',
  'plan.dovecot.kept':
    '{names}: estos nombres reciben una entrada propia. Todos los demás siguen recibiendo el certificado que el servidor de buzones presenta hoy, porque es para otros nombres.',
  'plan.dovecot.sessions':
    'Los programas de correo que estén conectados en ese momento se desconectan, como en cada recarga de Dovecot, y vuelven a conectarse solos; no se pierde ningún mensaje.',
  'plan.dovecot.switched-on':
    'La línea {line} tiene el cifrado desactivado, así que nadie vería nunca el certificado. Se activa allí.',
  'plan.exim.live':
    'El certificado y su clave para el correo tienen un lugar propio. Sigue siendo el mismo aunque se renueve el certificado.',
  'plan.exim.everybody':
    '{names}: el servidor de correo (Exim) presenta el nuevo certificado en el puerto {ports}, también a quienes no indican ningún nombre.',
  'plan.exim.by-name':
    '{names}: el servidor de correo (Exim) presenta el nuevo certificado en el puerto {ports} a quienes preguntan por este nombre.',
  'plan.exim.kept':
    'Quien no pregunta por ningún nombre, o pregunta por otro, sigue recibiendo el certificado que el servidor de correo presenta hoy, porque es para otros nombres: {others}.',
  'plan.exim.kept-choice':
    'Quien no pregunta por ningún nombre, o pregunta por otro, sigue recibiendo lo que el servidor de correo elige hoy para él.',
  'plan.exim.switched-on':
    'En el puerto {ports} el servidor de correo no ofrece cifrado, así que nadie vería nunca el certificado. A partir de ahora se ofrece allí; a quien no pueda cifrar se le atiende como antes.',
  'plan.exim.debian':
    'Como en cada recarga, su sistema vuelve a componer toda la configuración de Exim a partir de sus archivos.',
  'plan.exim.untried':
    'Hasta ahora, Exim solo se ha configurado a la manera de Debian, nunca como está aquí. Todo se prueba primero en una copia aparte y se restablece si no sale bien.',
  'plan.command.copy-for-exim':
    'Exim lee su clave con un usuario propio. Ese usuario recibe una copia de la clave y del certificado de {name} en un solo archivo, que solo el administrador puede cambiar y solo el grupo del propio Exim puede leer. Al deshacerlo se quita la copia o se repone la anterior.',
  'plan.command.install-at-plesk':
    'Plesk recibe el certificado y lo muestra para su sitio ({name}). Al deshacerlo el sitio muestra el anterior, y el nuestro se quita del almacén de Plesk.',
  'plan.command.secure-mail-at-plesk':
    'A los programas de correo se les muestra el certificado que Plesk tiene para este dominio ({name}). Al deshacerlo reciben el anterior.',
  'plan.command.place-proof-at-plesk':
    'Un archivo pequeño responde a la pregunta de la autoridad ({name}) y se vuelve a quitar.',
  'plan.command.issue-at-plesk':
    'Se pide a Plesk que consiga él mismo un certificado ({name}). Al deshacerlo el sitio muestra lo que mostraba antes.',
  'plan.command.enable-unit':
    '{name} se inicia y, en adelante, se iniciará con el servidor. Al deshacerlo se detiene y se desactiva, si así estaba antes.',
  'plan.command.enable-apache-module':
    'Se activa la parte {name} del servidor web, junto con las que necesita. Al deshacerlo se desactivan las que antes no estaban activas y que nada más haya llegado a necesitar.',
  'plan.command.install-package':
    'El paquete {name} se instala desde las fuentes de paquetes del propio servidor, con los paquetes que necesita; si la lista de su contenido está vacía o es antigua, se descarga antes. Al deshacerlo se quitan los que llegaron con él: todos, o ninguno si otra cosa ha llegado a necesitar alguno.',
  'plan.command.attach-renewal-hook':
    'A partir de ahora, cuando se renueve el certificado de {name}, se instalará por sí solo: primero se prueba donde ningún visitante lo ve, después se presenta y, si no se presenta en todas partes, se restablece el anterior. Al deshacerlo se vuelve al certificado de esta operación.',
  'plan.command.hand-over-to-certbot':
    'Certbot se hace cargo del certificado de {name} tal como está; no se emite otra vez. Para ello, Certbot recibe una cuenta propia en la autoridad, salvo que ya tenga una. Al deshacerlo se le retira.',
  'plan.command.hand-over-to-mod-md':
    'El certificado de {name} se deja tal como está en el almacén de mod_md; no se emite otra vez, y los visitantes siguen recibiendo el mismo. Al deshacerlo se saca de allí, con lo que mod_md haya creado para él desde entonces.',
  'plan.listener':
    'Para este nombre no hay ningún servidor web. Por eso, un pequeño programa nuestro responde a la consulta de la autoridad en el puerto 80, durante unos segundos y nada más; después desaparece. No tiene ningún permiso en su servidor.',
  'plan.proofs-mixed':
    '{files}: se prueba con un pequeño archivo en este servidor. {others}: se prueba con una línea en su DNS.',
  'plan.chain':
    'El certificado viene con la cadena hasta la raíz «{chain}», si la autoridad la tiene; si no, con la habitual, y se le avisa.',
  'plan.account-by-mail':
    '{authority} crea una cuenta para {contact} la primera vez que se le pregunta, y puede que escriba a esa dirección. Aquí no se le pone ninguna contraseña.',
  'plan.dns-values':
    'En {provider} se ponen en su DNS, en {records}, valores para la prueba de la autoridad, junto a lo que ya haya allí, y se quitan en cuanto la autoridad los ha visto.',
  'plan.dns-untried':
    '{provider}: escrito según su documentación y probado con una imitación; todavía no con el servicio real. Si respondiera de otra manera, la operación se detiene y lo deja todo como estaba.',
  'plan.dns-lasting':
    'En {provider} se pone en su DNS, en {records}, una línea que se queda, junto a lo que ya haya allí. Al deshacer esta operación se quita.',
  'plan.dns-lasting-hand':
    'Usted mismo añade en su DNS una línea que se queda, en {records}: una sola vez, mientras siga allí.',
  'plan.dns-lasting-means':
    'Mientras esa línea siga allí, la autoridad firma para {names} siempre que lo pida la cuenta de este ordenador. Por eso la clave de la cuenta, que está en este ordenador, no debe caer en otras manos. Para terminarlo, borre la línea o cierre la cuenta.',
  'plan.dns-lasting-offered':
    'Solo al preguntárselo se ve si la autoridad acepta una línea así. Si no, la operación se detiene allí y todo queda como antes.',
  'plan.iis.proof':
    'Durante unos segundos, el propio Windows responde a la consulta de la autoridad, antes de que intervenga ningún sitio, redirección o inicio de sesión. Para ello no se escribe nada.',
  'plan.iis.backup':
    'IIS hace una copia de seguridad de sus propios ajustes, como la conocen sus administradores, si puede hacerla. Nosotros no la necesitamos; está ahí por doble seguridad.',
  'plan.iis.import':
    'El certificado con su clave se guarda en el almacén de certificados {store} de Windows, y se prueba una firma con él. Los visitantes todavía no lo ven.',
  'plan.iis.one-commit':
    '{count, plural, one {Se cambia una entrada de IIS} other {Se cambian las # entradas de IIS}} en un solo paso. IIS sigue funcionando sin reiniciarse.',
  'plan.iis.replace':
    '{names}: el sitio cifrado {site} recibe el nuevo certificado en lugar del que tiene. Todo lo demás queda igual.',
  'plan.iis.add': '{names}: el sitio {site} responde también cifrado, en el puerto 443.',
  'plan.iis.catch-all':
    '{names}: ningún sitio de IIS lleva este nombre, y hoy los visitantes ven el sitio {site}. Por eso es ese el que responde también cifrado.',
  'plan.iis.left':
    'La entrada {binding} presenta el mismo certificado antiguo, y el nuevo no vale para ella. Se deja como está.',
  'plan.iis.ftp':
    'El FTP del mismo sitio también presenta el nuevo certificado, en lugar del de estos nombres.',
  'plan.iis.ftp-left':
    'El FTP del sitio {site} conserva el certificado antiguo, que contiene también otros nombres. Para cambiarlo: Administrador de IIS, el sitio, «FTP SSL Settings».',
  'plan.iis.retire':
    'Cuando todo esté comprobado, {count, plural, one {se elimina un certificado de una operación nuestra anterior, que ha caducado y que ya nadie utiliza} other {se eliminan # certificados de operaciones nuestras anteriores, que han caducado y que ya nadie utiliza}}. Antes miramos en IIS con FTP, en el propio Windows, en Escritorio remoto, SQL Server, la administración remota y la VPN. Si funciona un programa que no indica lo que utiliza (Exchange, AD FS y similares), no se elimina nada.',
  'plan.iis.keep-former':
    '{count, plural, one {Un certificado de una operación nuestra anterior sigue siendo válido. IIS ya no lo utiliza, pero quizá sí otro programa, así que se conserva} other {# certificados de operaciones nuestras anteriores siguen siendo válidos. IIS ya no los utiliza, pero quizá sí otro programa, así que se conservan}} hasta el final de su validez.',
  'plan.iis.redirect': 'Los visitantes de {names} que llegan sin cifrar se envían al sitio cifrado.',
  'plan.iis.redirect-already': 'Los visitantes de {names} ya se envían al sitio cifrado.',
  'plan.iis.redirect-by-hand':
    'Los visitantes de {names} no se envían al sitio cifrado: este Windows no tiene ningún ajuste para ello, o uno de los sitios lleva también nombres sin certificado, o responde también sin cifrar en otro puerto. Eso queda en sus manos.',
  'plan.iis.redirect-nobody': '{names}: este sitio no responde sin cifrar, así que no hay a quién redirigir.',
  'plan.iis.redirect-exchange':
    'Los visitantes de {names} no se envían al sitio cifrado: en este servidor funciona Exchange, y sus propias herramientas llegan sin cifrar. Quien se ocupa de Exchange puede decidirlo.',
  'plan.iis.hsts': 'Se indica a los navegadores que durante dos años usen solo la conexión cifrada.',
};
