import type { webServerProblems as english } from '../en/problems-web-server.ts';
import type { TranslatedProblems } from '../translated.ts';
import { proofProblems } from './problems-proof.ts';
import { unsupportedProblems } from './problems-unsupported.ts';

export const webServerProblems: TranslatedProblems<typeof english> = {
  'web-server-missing': {
    title: 'No se ha encontrado ningún servidor web ni de correo',
    what: 'En esta máquina no hay ninguno con el que podamos trabajar, o no está el elegido. Quizá su sitio o su correo estén en otro servidor.',
    next: 'Compruebe que este es el servidor correcto. Si su proveedor de alojamiento le dio un panel de control (como Plesk o cPanel), busque allí un certificado gratuito. Esta aplicación trabaja con Apache, nginx e IIS, y para el correo con Postfix, Dovecot y Exim.',
  },
  'web-server-stopped': {
    title: '{server} no está en marcha',
    what: 'Está instalado, pero apagado.',
    next: 'Pida a quien se ocupa del servidor que lo ponga en marcha y vuelva a comprobar. Queremos verlo funcionando antes de cambiar nada.',
  },
  'web-server-broken': {
    title: 'Algo falla ya en {server}',
    what: 'El programa no acepta su propia configuración tal como está, o no hemos podido leerla entera. Puede que todavía funcione, pero quizá no vuelva a arrancar. Cambiar algo ahora sería un riesgo.',
    next: 'Muestre los detalles a quien se ocupa del servidor: allí dice qué falla, casi siempre con archivo y línea. Después vuelva a comprobar.',
  },
  'web-server-not-roots': {
    title: 'Una parte del servidor web no está bastante protegida',
    what: 'El servidor web funciona con los permisos del administrador y usa algo que otra cuenta puede cambiar: su programa o la configuración que lee. Para mayor seguridad, no hemos ejecutado nada de ello.',
    next: 'Para quien se ocupa del servidor: dejar el archivo o la carpeta de abajo en manos de root, de modo que nadie más pueda escribir ahí ni en una carpeta superior; o trasladar la configuración que contiene a una carpeta de root. Después vuelva a comprobar.',
  },
  ...unsupportedProblems,
  'web-server-module-missing': {
    title: 'Falta una parte de {server}',
    what: 'Lo que escribiríamos necesita la parte {module}, y no está.',
    next: 'Pida a su proveedor de alojamiento o a quien se ocupa del servidor que la instale (paquete {package}) y después vuelva a comprobar.',
  },
  'name-not-on-server': {
    title: 'Un nombre no está configurado en este servidor',
    what: '{unnamed, select, offered {Los visitantes de este nombre llegan a un sitio que no tiene nombre propio, en el archivo y la línea de abajo. Puede que sea el suyo.} yes {Los visitantes de este nombre llegan a un sitio que no tiene nombre propio, en el archivo y la línea de abajo. Puede que sea el suyo.} portless {Su sitio está en un bloque sin puerto, en el archivo y la línea de abajo. Apache nunca consulta un bloque así cuando otros indican el puerto, de modo que hoy los visitantes de este nombre ven otro sitio.} other {El servidor web no tiene ningún sitio con ese nombre, así que los visitantes recibirían otro.}}',
    next: '{unnamed, select, offered {Si ese es el sitio que usted busca, dígalo y el plan hace escribir ahí su nombre. Si no, quite el nombre de la lista.} yes {Si ese es el sitio que usted busca, pida a quien se ocupa del servidor que le ponga ahí su nombre (una línea «ServerName» con el nombre) y después vuelva a comprobar. Si no, quite el nombre de la lista.} portless {Pida a quien se ocupa del servidor que escriba el puerto en la primera línea de ese bloque, como en «VirtualHost *:80», y después vuelva a comprobar.} other {Quite el nombre de la lista, o haga que antes configuren un sitio para él.}}',
  },
  'address-shown-another': {
    title: 'A quien visita la dirección se le muestra el certificado de otro sitio',
    what: 'Quien visita {name} no dice ningún nombre, así que su servidor muestra el certificado del primer sitio cifrado que haya ahí. Es otro, en el archivo y la línea de abajo; con el certificado de la dirección, sus propios visitantes recibirían un aviso. No se ha cambiado nada.',
    next: 'Use el nombre de ese sitio en lugar de la dirección. O, si nadie necesita ese sitio cifrado con su nombre, pida a quien se ocupa del servidor que escriba ahí la dirección como su único nombre y después vuelva a comprobar.',
  },
  'site-hidden': {
    title: 'Los visitantes nunca llegan a este sitio de su servidor',
    what: 'Su sitio {name} responde en todas las direcciones del servidor; el archivo y la línea figuran abajo. Pero otro sitio ({beside}) tiene {address} para él solo, y {server} no consulta ningún otro en esa dirección: quien llega por ella ve el otro.',
    next: '{server, select, nginx {Haga que quien se ocupa del servidor añada una línea «listen {address}:80;» al bloque de su sitio} other {Haga que quien se ocupa del servidor añada esa dirección a la primera línea del bloque de su sitio, como en «VirtualHost *:80 {address}:80»}} y después vuelva a comprobar.',
  },
  'site-managed-elsewhere': {
    title: 'Otro programa se ocupa de este sitio',
    what: '{manager, select, GitLab {GitLab vuelve a escribir esta configuración cada vez que se reconfigura (gitlab-ctl reconfigure) y desharía nuestros cambios.} NixOS {NixOS genera esta configuración a partir de la suya propia. Nadie puede cambiarla donde está, y nosotros tampoco.} mod_md {Apache obtiene y renueva por sí mismo el certificado de este sitio, con su módulo mod_md. Dos a la vez se desharían el trabajo el uno al otro.} mod_macro {Varios sitios comparten estas líneas: una macro las genera todas. No se pueden cambiar para un solo sitio.} included {El certificado se indica en un archivo que quizá lean también otros sitios. Un cambio ahí lo sería para todos.} other {Un panel de control o una herramienta escribe esta configuración y desharía nuestros cambios.}}',
    next: '{manager, select, GitLab {Haga que el certificado se configure en los propios ajustes de GitLab, /etc/gitlab/gitlab.rb; con una dirección https ahí, GitLab puede obtener uno por sí mismo.} NixOS {Haga que el certificado se indique en la configuración de NixOS (sus ajustes security.acme pueden obtener uno) y que el sistema se genere de nuevo.} mod_md {Si eso funciona, no hay nada que hacer. Si no, haga que quiten las líneas de mod_md (MDomain) que nombran este sitio y después vuelva a comprobar.} mod_macro {Haga que este sitio se escriba como un bloque propio y después vuelva a comprobar.} included {Haga que las líneas del certificado se escriban en el bloque de este sitio y después vuelva a comprobar.} other {Obtenga el certificado en ese panel, o desactive ahí la gestión de este sitio.}}',
  },
  'renewal-handed-before': {
    title: 'Una operación anterior se ocupa de este sitio',
    what: '{name} está en un certificado de una operación anterior, llamado {first}, cuya renovación quedó a cargo del propio mod_md de Apache. Un segundo certificado para el mismo nombre le estorbaría.',
    next: 'Ponga {first} en primer lugar entre los nombres de esta operación: así el mismo certificado continúa con todos ellos. O deshaga antes la operación anterior («Mis sitios», «Dejarlo todo como estaba»).',
  },
  'renewed-by-another': {
    title: '{by} ya renueva este certificado',
    what: 'A los visitantes se les presenta un certificado que {by} guarda en este servidor y renueva por sí mismo ({starter, select, unseen {lo ha hecho a tiempo antes; no se ha encontrado qué lo inicia} other {lo inicia {starter}}}). Si continúa, esta aplicación pone otro en su lugar; quién renueva ese figura al final del plan.',
    next: 'Si funciona bien, déjelo como está: no hay nada que hacer. Continúe solo si quiere otro certificado.',
  },
  'renewer-not-working': {
    title:
      '{by} {health, select, manual {no puede renovar este certificado por sí mismo} overdue {ya debería haber renovado este certificado} hidden {fallará en la próxima renovación} unhooked {guarda para estos nombres un certificado que ningún visitante ve} forbidden {tiene orden de no renovar este certificado} gone {guardaba este certificado y ya no está} other {guarda este certificado y nada lo inicia}}',
    what: '{health, select, manual {A los visitantes se les presenta un certificado que {by} guarda en este servidor. Solo debe renovarlo si una persona le responde, así que el certificado caducará si nadie lo hace.} overdue {A los visitantes se les presenta un certificado que {by} guarda en este servidor. Se inicia ({starter}), pero el certificado sigue siendo el antiguo: algo le impide renovar.} hidden {{by} guarda un certificado de estos nombres en este servidor y deja su prueba donde ninguna autoridad llega a verla: una regla del servidor web la oculta, o la carpeta no es la que se muestra. Por eso su próxima renovación fallará.} unhooked {{by} guarda un certificado de estos nombres en este servidor, pero el servidor web presenta otro, y nada pondría en su lugar uno renovado.} forbidden {A los visitantes se les presenta un certificado que {by} guarda en este servidor. Su configuración dice que ya no se renueve, así que caducará.} gone {A los visitantes se les presenta un certificado que {by} guardaba en este servidor. {by} ya no está, o está desactivado, así que el certificado caducará.} masked {A los visitantes se les presenta un certificado que {by} guarda en este servidor. El servidor tiene prohibido iniciarlo ({starter} está enmascarado), así que el certificado caducará.} off {A los visitantes se les presenta un certificado que {by} guarda en este servidor. Lo que lo inicia ({starter}) está desactivado, así que el certificado caducará.} cronless {A los visitantes se les presenta un certificado que {by} guarda en este servidor. Debía iniciarlo una línea de cron ({starter}), pero aquí no hay ningún cron en marcha, así que el certificado caducará.} other {A los visitantes se les presenta un certificado que {by} guarda en este servidor. No se ha encontrado ningún temporizador ni línea de cron que funcione, así que el certificado caducará.}}',
    next: '{step, select, mend {Si continúa, esta aplicación lo arregla y {by} vuelve a renovar: lo que se cambia para ello figura al final del plan, se prueba y se puede deshacer.} none {Quien configuró {by} puede arreglarlo. O continúe aquí: esta aplicación pone otro certificado en su lugar, y el plan dice quién renueva ese; haga entonces que {by} deje de ocuparse de estos nombres.} other {Puede continuar aquí: esta aplicación pone otro certificado en su lugar. Si a partir de entonces renueva {by}, o quién lo hace, figura al final del plan; {by} en sí no se cambia. O pida a quien se ocupa del servidor que lo arregle allí como root ({step}), y vuelva a comprobar.}}',
  },
  'panel-on-server': {
    title: 'Este servidor se gestiona con {by}',
    what: 'Un panel de control como {by} suele obtener y renovar los certificados por sí mismo, y puede sobrescribir lo que cambiemos.',
    next: 'Mire primero ahí: en SSL o TLS suele haber un certificado gratuito que se puede activar. Continúe aquí solo si el panel no se ocupa de este sitio.',
  },
  'settings-writable-by-others': {
    title: 'Un lugar del servidor está abierto a otros',
    what: 'Donde tendríamos que cambiar algo no solo puede escribir el administrador. Otros podrían cambiar después nuestra configuración, así que no tocamos ese lugar.',
    next: 'Si nadie más necesita escribir ahí, pida a quien se ocupa del servidor que, con el comando de abajo, haga que solo pueda el administrador. Si pertenece a un cliente o a un compañero, pida a su proveedor de alojamiento que traslade la configuración de este sitio a la carpeta propia del servidor web. Después vuelva a comprobar.',
  },
  'settings-locked': {
    title: 'Un lugar del servidor está bloqueado contra cambios',
    what: 'Lo que tendríamos que cambiar está bloqueado: el archivo o la carpeta de abajo está marcado como inmutable («immutable»), o está en un disco de solo lectura. Tal como está, ni siquiera el administrador puede escribir ahí.',
    next: 'Si alguien lo bloqueó a propósito, pregúntele primero; quien se ocupa del servidor quita la marca con el comando «chattr -i» y la ruta. Si todo el disco es de solo lectura, puede que esté fallando: pregunte a su proveedor de alojamiento. Después vuelva a comprobar.',
  },
  'port-443-taken': {
    title: 'Otro programa ocupa la puerta de las páginas cifradas',
    what: 'El puerto 443 está en uso, pero no por el servidor web que muestra su sitio: lo ocupa otro programa, o una segunda copia del mismo que se inicia a su lado.',
    next: 'Muestre esto a quien se ocupa del servidor, con el programa de abajo si se nombra alguno: o ese programa o el servidor web tiene que pasar a otro puerto o a otra dirección (Listen). Después vuelva a comprobar.',
  },
  'answered-by-another': {
    title: 'A los visitantes les responde {by}, no {server}',
    what: 'En este servidor, {by} ocupa la puerta en {places}. Un certificado en {server} no lo vería nadie que entre por ahí, así que no hemos empezado.',
    next: 'El certificado tiene que estar en {by}: haga que lo pongan ahí (esta aplicación muestra los pasos si elige hacerlo a mano). Si {by} ya no debería estar, haga que lo desactiven y que {server} ocupe sus puertas; después vuelva a comprobar.',
  },
  'answered-by-several': {
    title: 'En este servidor responde más de un programa',
    what: '{by} tienen puertas en direcciones propias, y el servidor por sí solo no dice cuál de ellos responde por {names}.',
    next: 'Puede continuar: antes de que mire una autoridad, comprobamos desde fuera si responde {server}. Si no, todo se queda como está.',
  },
  'name-not-in-dns': {
    title: 'Un nombre no lleva a ninguna parte',
    what: 'La guía telefónica de internet no tiene ninguna dirección para él.',
    next: 'Quite el nombre de la lista, o añádalo donde se gestiona su dominio.',
  },
  'port-80-closed': {
    title: 'La puerta de las páginas sin cifrar está cerrada',
    what: 'La autoridad tiene que entrar por el puerto 80, y ahí no responde nadie.',
    next: 'Escriba a su proveedor de alojamiento: «Por favor, abran el puerto 80 (http) de mi servidor para todo el mundo». A menudo hay un interruptor para ello en el área de clientes, en «Cortafuegos» o «Firewall».',
  },
  'port-443-closed': {
    title: 'La puerta de las páginas cifradas está cerrada',
    what: 'El servidor está listo, pero desde fuera nadie llega al puerto 443.',
    next: 'Escriba a su proveedor de alojamiento: «Por favor, abran el puerto 443 (https) de mi servidor para todo el mundo». A menudo hay un interruptor para ello en el área de clientes, en «Cortafuegos» o «Firewall».',
  },
  'challenge-not-visible': {
    title: 'La prueba no se ve desde fuera',
    what: 'La hemos dejado lista en el servidor, pero algo que está en medio responde en su lugar.',
    next: 'Mire si hay delante una redirección, una contraseña u otro servidor. Los detalles dicen qué hemos recibido.',
  },
  ...proofProblems,
  'new-certificate-not-visible': {
    title: 'Los visitantes no reciben el certificado nuevo',
    what: 'El servidor lo tiene, pero desde fuera se ve otro. Puede que haya algo delante del servidor.',
    next: 'Mire si el nombre lleva a este servidor, en cada una de las direcciones de abajo.',
  },
  'new-certificate-not-trusted': {
    title: 'El certificado nuevo no es de confianza',
    what: 'Ha llegado, pero un navegador no lo aceptaría: falta un eslabón entre él y una autoridad conocida.',
    next: 'Inténtelo de nuevo. Si sigue igual, elija otra autoridad y muestre el informe a quien le ayuda.',
  },
  'site-worse-than-before': {
    title: 'El sitio respondía peor que antes',
    what: 'Una página que antes funcionaba no funcionó con la nueva configuración.',
    next: 'Muestre los detalles a quien hizo el sitio.',
  },
  'encrypted-page-worse': {
    title: 'La página cifrada aún no funciona',
    what: '{name} ya tiene un sitio cifrado en este servidor. Responde con el estado {encrypted}; la página sin cifrar, con {plain}: los visitantes enviados al sitio cifrado verían un aviso de fallo en lugar de la página.',
    next: 'Haga que arreglen primero la configuración del sitio cifrado y después vuelva a comprobar. O continúe sin enviar allí a los visitantes: se puede renovar solo el certificado.',
  },
  'page-of-another-site': {
    title: 'La página cifrada no era la de este sitio',
    what: 'A quien entraba en {name} con conexión cifrada se le mostraba «{after}» en lugar de «{before}», así que todo se ha deshecho.',
    next: 'Mire en la configuración del servidor web qué sitio responde por {name} en el puerto 443, o muestre los detalles a quien lo configuró.',
  },
  'mail-certificate-not-visible': {
    title: 'Los programas de correo no reciben el certificado nuevo',
    what: 'El servidor lo tiene, pero un puerto de correo presenta otro desde fuera, o ninguno.',
    next: 'Mire si el nombre lleva a este servidor, en cada una de las direcciones de abajo. Puede que su propia red cierre los puertos de correo: en ese caso, pruebe desde otra.',
  },
  'mail-port-worse': {
    title: 'El servidor de correo respondía peor que antes',
    what: 'Un puerto de correo que antes funcionaba no funcionó con la nueva configuración.',
    next: 'Inténtelo de nuevo en unos minutos, por si el servidor de correo solo iba lento. Si sigue igual, muestre los detalles a quien se ocupa del servidor.',
  },
  'other-mail-changed': {
    title: 'Iba a cambiar el correo de otro nombre',
    what: 'A los programas y servidores de correo que llegan aquí con el nombre {name} se les habría presentado algo distinto que antes, y algunos lo habrían rechazado. Usted no pidió ese nombre.',
    next: 'Incluya también {name} en este certificado, si es suyo. Si no, haga que quien se ocupa del servidor de correo dé a ese nombre una entrada propia, y después empiece de nuevo.',
  },
  'service-left-out': {
    title: 'No todos los servicios tienen el certificado nuevo',
    what: 'No ha funcionado en {services}: ahí se ha restablecido lo que había. El certificado nuevo está en {standing}, comprobado desde fuera, como usted quería para un caso así.',
    next: 'Abajo se indica qué lo impidió. Haga que lo arreglen y empiece de nuevo para todos, o deshaga también el resto.',
  },
  'mail-key-pinned': {
    title: 'El DNS solo admite otra clave para su servidor de correo',
    what: 'Un registro TLSA (DANE) de {name} dice a otros servidores de correo en qué clave pueden confiar. Un certificado nuevo tiene otra: retendrían el correo dirigido a usted, así que no se ha cambiado nada.\nEl registro: {record}',
    next: 'Es un trabajo para quien se ocupa de su DNS o de su correo; no lo intente por su cuenta, porque el correo podría detenerse. Muéstrele esto, en este orden: borrar el registro en {place} (o añadir junto a él uno de la forma «2 1 1» para la clave de la autoridad), esperar el tiempo de vida (TTL) que indica el registro y repetir después esta operación. Más tarde se puede anotar la clave nueva como «3 1 1»: las siguientes operaciones de esta aplicación la conservan, y también Certbot donde renueva.',
  },
  'pinned-key-gone': {
    title: 'La clave de su servidor de correo se cambió entretanto',
    what: 'Alguien o algún programa puso otra clave en {path} mientras trabajábamos. Su DNS dice a los demás servidores de correo en cuál pueden confiar, así que no se ha cambiado nada.',
    next: 'Repita esta operación.',
  },
  'redirect-not-working': {
    title: 'Los visitantes no llegaban adonde debían',
    what: 'La dirección antigua no llevaba a la página cifrada, o daba vueltas en círculo.',
    next: 'Inténtelo de nuevo sin «Enviar a los visitantes al sitio cifrado».',
  },
  'redirect-loop': {
    title: 'Los visitantes darían vueltas en círculo',
    what: 'La página cifrada envía a sus visitantes a otro lugar, y vuelven adonde estaban. Por lo general, el programa que está detrás del sitio no sabe que llegaron con conexión cifrada.',
    next: 'Diga al programa que su dirección empieza por https:// (en WordPress: Ajustes, Generales), o haga que la red que está delante del sitio, como Cloudflare, se ponga en «Full» en lugar de «Flexible», si el servidor ya responde con cifrado. Después inténtelo de nuevo.',
  },
  'certificate-not-steady': {
    title: 'No todos los visitantes reciben el certificado nuevo',
    what: 'La mayoría de nuestras visitas lo vieron, pero algunas vieron otro. Puede que varias máquinas compartan esta dirección, o que una parte del servidor web siga con lo antiguo.',
    next: 'Pregunte a su proveedor de alojamiento si responde más de una máquina en la dirección de abajo. El certificado tiene que estar en cada una.',
  },
  'other-site-changed': {
    title: 'Iba a cambiar otro sitio de este servidor',
    what: 'Con la nueva configuración, el sitio de abajo daba a sus visitantes algo distinto que antes. No es ninguno de los nombres que usted pidió.',
    next: 'Muestre los detalles a quien se ocupa de ese sitio: su configuración depende de la del suyo. Lo que se había cambiado para el suyo se ha deshecho.',
  },
  'default-certificate-changed': {
    title: 'Los visitantes que no indican ningún sitio iban a ver otro certificado',
    what: 'Los dispositivos muy antiguos, y quien escribe la dirección como número, no indican ningún sitio y reciben el certificado que el servidor web guarda para ellos. Con la nueva configuración habría sido otro distinto del de antes.',
    next: 'Muestre los detalles a quien se ocupa del servidor web. El sitio que responde primero en esta dirección tiene que seguir siendo el primero: pida que lo marquen como predeterminado (en nginx con default_server; Apache toma el que lee primero) y vuelva a intentarlo.',
  },
};
