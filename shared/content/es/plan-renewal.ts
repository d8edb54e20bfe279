import type { renewalPlan as english } from '../en/plan-renewal.ts';
import type { Translated } from '../translated.ts';

export const renewalPlan: Translated<typeof english> = {
  'plan.renewal.mod-md':
    'A partir de ahora el propio Apache renueva el certificado, con su parte mod_md. No se instala nada para ello, y su ordenador puede estar apagado.',
  'plan.renewal.mod-md-again':
    'El propio Apache ya renueva este certificado, con su parte mod_md, y seguirá haciéndolo con el nuevo.',
  'plan.renewal.mod-md-file':
    'Este archivo le dice a Apache qué certificado renueva y en qué autoridad, con la dirección de usted. Para ello, Apache se recarga dos veces.',
  'plan.renewal.mod-md-daily':
    'Una vez al día su servidor mira si Apache lo ha renovado y hace que Apache lo adopte. Entonces se comprueba que se presenta.',
  'plan.renewal.app-no-mod-md':
    'Usted lo renueva con esta aplicación, porque mod_md no puede: {hurdle, select, system {por ahora solo se ha probado en Debian y Ubuntu} module {Apache no tiene allí esa parte, es demasiado antigua o no solo el administrador puede cambiarla} others {alguien más usa mod_md allí, o ya renueva estos nombres} names {un sitio lleva además otros nombres, y mod_md presentaría este certificado también en ellos} place {no hay ninguna carpeta para sus ajustes que solo el administrador pueda cambiar} mail {no solo Apache presenta este certificado} contact {la autoridad pide para ello una dirección de correo, y la tarea no indica ninguna} account {la autoridad exige una cuenta de cliente a quien se lo pide} proof {demuestra el control solo a través del servidor web, y esta tarea lo hace por DNS} profile {es demasiado antiguo para pedir un tipo de certificado} chain {no puede pedir una cadena de su elección} other {algo se lo impide}}.',
  'plan.renewal.standalone':
    'En cada renovación, el propio Certbot responde a la autoridad en el puerto 80 durante unos segundos. Si más adelante se instala un servidor web en esta máquina, repita esta operación: entonces responderá él.',
  'plan.renewal.certbot':
    'A partir de ahora Certbot renueva el certificado en su servidor (lo inicia {starter}). Su ordenador puede estar apagado.',
  'plan.renewal.certbot-new':
    'Certbot, el programa habitual para esto, se instala en su servidor desde las fuentes de su propio sistema y renueva el certificado a partir de ahora. Su ordenador puede estar apagado.',
  'plan.renewal.certbot-again':
    'Certbot ya renueva este certificado en su servidor y seguirá haciéndolo (lo inicia {starter}). Lo que renueva se instala por sí solo.',
  'plan.renewal.certbot-mended':
    'Certbot ya guarda en su servidor un certificado para estos nombres, y algo le impide renovarlo. Eso se corrige, y a partir de ahora renueva por sí solo (lo inicia {starter}). Su ordenador puede estar apagado.',
  'plan.mended.forbidden':
    'Certbot tenía la orden de no renovar más este certificado. Esa orden se retira, y el resto de sus ajustes se queda como está.',
  'plan.mended.manual':
    'Certbot tenía la orden de renovar solo cuando una persona le responde. A partir de ahora responde con un archivo, por la vía que queda abierta para ello.',
  'plan.mended.gone':
    'Lo que debía iniciar Certbot llama a un programa que ya no existe. A partir de ahora {starter} inicia el que sí está.',
  'plan.mended.masked':
    'Su servidor tiene prohibido iniciar Certbot con su temporizador (masked), así que nunca se renovó nada. Eso se queda como está, y a partir de ahora lo inicia {starter}.',
  'plan.mended.off':
    'Lo que inicia Certbot ({starter}) está desactivado, así que nunca se renovó nada. Ahora se activa.',
  'plan.mended.cronless':
    'Una línea de cron debía iniciar Certbot, y en su servidor no funciona ningún cron. A partir de ahora lo inicia {starter}.',
  'plan.mended.unstarted': 'Nada en su servidor inicia Certbot. A partir de ahora lo hace {starter}.',
  'plan.mended.hidden':
    'Certbot deja su prueba donde ninguna autoridad llega a verla: una regla de su servidor web la oculta, o la carpeta no es la que se muestra. A partir de ahora la deja por la vía que queda abierta para ello.',
  'plan.mended.unhooked':
    'Certbot guarda un certificado para estos nombres que no se presenta a ningún visitante. A partir de ahora, lo que renueva se instala.',
  'plan.mended.overdue':
    'Certbot ya debería haber renovado. Al final de esta operación se le hace intentarlo; si no lo consigue, usted lee por qué, y todo esto se deshace.',
  'plan.mended.installed':
    'El Certbot que lo guardaba ya no está. Se instala el del propio sistema de su servidor, que continúa con el mismo certificado.',
  'plan.renewal.certbot-elsewhere':
    'Certbot ya renueva estos nombres desde un lugar propio, por ejemplo un contenedor (lo inicia {starter}), y seguirá haciéndolo. No se cambia nada en él, y no se instala un segundo Certbot a su lado. Lo que renueva se instala por sí solo, una vez al día. No se hace ninguna prueba con él.',
  'plan.renewal.app-account':
    'Usted lo renueva con esta aplicación: la autoridad pide una cuenta a sus clientes, y el Certbot de su servidor no tiene ninguna allí. Registre Certbot con los datos de su cuenta (certbot register --eab-kid … --eab-hmac-key …) y repita esta operación: entonces Certbot se encarga de la renovación.',
  'plan.mended.hooks':
    'Certbot tenía la orden de ejecutar esto en cada renovación: {commands}. De la nueva manera impediría que se viera la prueba, así que se quita, y vuelve si usted deshace la operación.',
  'plan.renewal.trial-hooks':
    'Certbot tenía la orden de ejecutar esto en cada renovación: {commands}. La prueba al final de esta operación también lo ejecuta; si detiene el servidor web, los visitantes no ven nada durante esos segundos, como en cada renovación hasta ahora.',
  'plan.renewal.still-handed':
    'Una operación anterior de esta aplicación configuró en su servidor una renovación para estos nombres. Sigue funcionando junto a esta hasta que usted deshaga aquella operación («Mis sitios», «Dejarlo todo como estaba»).',
  'plan.renewal.lacks':
    '{by} sigue renovando en su servidor un certificado que vale para {known}, y no para {missing}. No se cambia nada en él, y queda junto al nuevo. Si a usted le basta con uno, haga que {by} incluya también los nombres que faltan y repita esta operación, o haga que deje de ocuparse de estos.',
  'plan.renewal.former-retired':
    'Una operación anterior entregó a Certbot un certificado llamado {name}. El de esta operación ocupa su lugar en todas partes, así que Certbot ya no lo renueva (sus ajustes dicen autorenew = False a partir de ahora), y se quita lo que lo instalaba. Al deshacer esta operación vuelven ambas cosas.',
  'plan.renewal.former-detached':
    'Una operación anterior hacía que se instalara lo que se renueva de un certificado llamado {name}. El de esta operación ocupa su lugar en todas partes, así que eso se quita, y vuelve si usted deshace esta operación. Quien lo renueva se queda como está.',
  'plan.renewal.former-theirs':
    'Una operación anterior hacía que se instalara lo que Certbot renueva de su certificado {name}. El de esta operación ocupa su lugar en todas partes, así que eso se quita. Certbot sigue renovando {name}, porque lo configuró otra persona; si ya nadie lo necesita, escriba en el servidor: certbot delete --cert-name {name}',
  'plan.renewal.former-handed':
    'Una operación anterior entregó a {by} un certificado llamado {name}. Tras esta operación ya no se presenta a ningún visitante, y {by} sigue renovándolo. Es mejor poner {name} como primer nombre, para que continúe el mismo certificado, o deshacer antes la operación anterior («Deshacer»).',
  'plan.renewal.settings':
    'En los ajustes de Certbot para este certificado solo cambian las líneas que se indican aquí. Al deshacerlo, cada una recupera su texto anterior.',
  'plan.renewal.app-beside':
    'Usted lo renueva con esta aplicación: {by} ya renueva un certificado para estos nombres, y dos programas en un mismo servidor se estorbarían. {by} se queda exactamente como está. Si su certificado le basta a usted, aquí no hay nada que hacer.',
  'plan.renewal.keeps-key':
    'Certbot conserva la clave privada en cada renovación: donde su DNS la anuncia a otros servidores de correo (TLSA), lo anunciado sigue siendo cierto.',
  'plan.renewal.app-beside-broken':
    'Usted lo renueva con esta aplicación: {by} se ocupa de estos nombres en su servidor y ahora mismo no renueva. Un segundo programa le estorbaría en cuanto volviera a funcionar, así que no se instala ninguno. Lo que hay que escribir para arreglarlo se dice antes de este plan; después repita esta operación, y {by} conserva la renovación. O elija Certbot aquí, y haga que {by} deje de ocuparse de estos nombres.',
  'plan.renewal.app-shut-store':
    'Usted lo renueva con esta aplicación: parece que {by} guarda en su servidor un certificado para estos nombres, en un lugar que no solo el administrador puede cambiar ({place}). Por eso no se usa, y no se instala un segundo programa a su lado. Haga que ese lugar pertenezca solo al administrador y repita esta operación.',
  'plan.renewal.other':
    '{by} ya renueva estos nombres en su servidor y seguirá haciéndolo (lo inicia {starter}). No se cambia nada en él, y no se instala nada a su lado. Lo que renueva se instala por sí solo. Su ordenador puede estar apagado.',
  'plan.renewal.other-mended':
    '{by} ya guarda en su servidor un certificado para estos nombres, y nada hace que lo renueve. Eso se arregla sin cambiar nada en él, y a partir de ahora renueva por sí solo (lo inicia {starter}). Su ordenador puede estar apagado.',
  'plan.renewal.other-untried':
    'Esto aún no se ha probado con {by} de verdad, solo con archivos como los describe su documentación. Lo que no funcione se deshace por separado, y su sitio sigue cifrado.',
  'plan.mended.other-started':
    'Nada en su servidor inicia {by}. A partir de ahora lo hace {starter}, una vez al día: {command}',
  'plan.mended.other-off': 'Lo que inicia {by} ({starter}) está desactivado. Ahora se activa.',
  'plan.mended.other-unhooked':
    '{by} guarda un certificado para estos nombres que no se presenta a ningún visitante. A partir de ahora, lo que renueva se instala.',
  'plan.renewal.other-unseen':
    '{by} ya ha renovado a tiempo en su servidor un certificado para estos nombres (al menos {times, plural, one {una vez} other {# veces}}, la última el {last}), y seguirá haciéndolo. No se encontró qué lo inicia. No se cambia nada en él, no se instala nada a su lado, y lo que renueva se instala por sí solo.',
  'plan.mended.other-started-too':
    'No se encontró qué inicia {by}, aunque algo lo hace. Para mayor seguridad, a partir de ahora lo inicia también {starter}, una vez al día: {command}',
  'plan.mended.started-too':
    'Certbot ya ha renovado a tiempo este certificado (al menos {times, plural, one {una vez} other {# veces}}, la última el {last}), y no se encontró qué lo inicia. Para mayor seguridad, a partir de ahora lo inicia también {starter}.',
  'plan.renewal.package-untried':
    'El paquete llega por {manager}, que hasta ahora solo se ha probado en simulaciones. Si Certbot no está entre las fuentes de su sistema (en Red Hat y similares está en EPEL, que hay que activar antes), solo esta parte se deshace, su sitio sigue cifrado y usted renueva con esta aplicación.',
  'plan.renewal.app-simple-cron':
    'Usted lo renueva con esta aplicación: el cron de su servidor (el de busybox, como en Alpine) no lee archivos como los que esta aplicación dejaría para él, y no hay systemd, así que nada iniciaría una renovación de un modo que se pueda deshacer por completo. Instale otro cron (en Alpine: apk add cronie) y repita esta operación.',
  'plan.renewal.daily':
    'Una vez al día su servidor se asegura de que se presenta el certificado más reciente, también si antes falló.',
  'plan.renewal.app-dns':
    'La línea en el DNS se añade con su acceso a {provider}, que se queda en este ordenador y nunca llega al servidor. Esta aplicación renueva en segundo plano si ese acceso está guardado en el llavero; si no, se lo pide.',
  'plan.renewal.dns-login':
    'Para ello su acceso a {provider} se deja en su servidor, en este archivo: tanto él como su carpeta solo los puede leer el administrador del servidor (root). Quien sea administrador allí, o entre como tal, puede cambiar su DNS con él. Puede retirarlo en {provider} en cualquier momento; entonces el servidor ya no puede renovar. Al deshacer esta operación se quita el archivo.',
  'plan.renewal.dns-could':
    'Su servidor podría renovarlo por sí solo, sin este ordenador, si el acceso a {provider} estuviera allí, en un archivo que solo el administrador puede leer. Si lo desea, elija Certbot para la renovación.',
  'plan.renewal.dns-plugin-untried':
    'La parte de Certbot para {provider} aún no se ha probado con una cuenta real, solo se ha leído. Al final, Certbot tiene que demostrar en un ensayo que puede; si no, se deshace solo esto, también el acceso, y usted renueva con esta aplicación.',
  'plan.renewal.app-dns-server':
    'Certbot no puede añadir la línea en el DNS desde su servidor: {hurdle, select, mixed {los nombres se demuestran de distintas maneras o con distintos accesos, y él tiene una para todos} lasting {no conoce ningún registro que se quede} none {las fuentes de los sistemas no tienen para {provider} ninguna parte de Certbot que lea un acceso propio} alias {el registro de un nombre lleva a otro sitio por un alias (CNAME), que él no sigue} hostname {su parte para ello pide la dirección del servidor de nombres, no un nombre} elsewhere {no procede de las fuentes de su sistema, así que no se le puede añadir ninguna parte} system {las fuentes del sistema de su servidor no tienen ninguna parte de Certbot para {provider}} other {algo se lo impide}}. Por eso el acceso se queda en este ordenador.',
  'plan.renewal.app-dns-hand': 'Cada vez, cada pocas semanas, tiene que añadir usted la línea en el DNS.',
  'plan.renewal.app-dns-own':
    'La línea en el DNS la pone el BIND de su servidor, con su inicio de sesión ahí. No hay ningún token en ninguna parte.',
  'plan.renewal.app-dns-lasting':
    'La línea del DNS que se queda prueba también cada renovación: mientras siga allí, no tiene que volver a añadir nada.',
  'plan.renewal.app-no-way':
    'Usted lo renueva con esta aplicación: sin ella no se podría responder a la autoridad en {names}.',
  'plan.renewal.app-nothing-starts':
    'Usted lo renueva con esta aplicación: nada en su servidor iniciaría una renovación, ni systemd ni cron.',
  'plan.renewal.app-no-program':
    'Usted lo renueva con esta aplicación: su servidor no tiene ningún programa para ello, ni ninguno que podamos instalar por nuestra cuenta. Haga instalar Certbot con los medios propios de su sistema y repita esta operación: entonces Certbot se encarga de la renovación.',
  'plan.renewal.app-short-lived':
    'Tendría que renovarlo usted con esta aplicación: los certificados de pocos días los renuevan a tiempo Certbot 4 o posterior, o mod_md 2.5 o posterior del propio Apache, y ninguno de los dos puede hacerlo en este servidor.',
  'plan.renewal.profile':
    'Los certificados renovados vuelven a ser del tipo «{profile}», mientras la autoridad lo ofrezca.',
  'plan.renewal.profile-not-kept':
    'Los certificados renovados serán del tipo habitual de la autoridad, y ya no del tipo «{profile}»: el programa que renueva no puede pedirlo.',
  'plan.renewal.chain':
    'Los certificados renovados vuelven a venir con la cadena hasta la raíz «{chain}», mientras la autoridad la tenga.',
  'plan.renewal.chain-not-kept':
    'Los certificados renovados vendrán con la cadena habitual de la autoridad, y ya no con la de la raíz «{chain}»: aquí no se le pide al programa que renueva.',
  'plan.renewal.app-panel':
    'Usted lo renueva con esta aplicación: {panel} se ocupa de este servidor, y un segundo programa que renueve le estorbaría. Es mejor que {panel} haga ambas cosas.',
  'plan.renewal.app-address':
    'Usted lo renueva con esta aplicación: los programas que renuevan en los servidores piden certificados para nombres, y {address} es una dirección.',
  'plan.renewal.app-star':
    'Usted lo renueva con esta aplicación: para {names} la autoridad pide cada vez un registro nuevo en su DNS, y ningún programa de su servidor puede añadirlo.',
  'plan.renewal.app-untold':
    'Usted lo renueva con esta aplicación: no se pudo indicar a una renovación en su servidor cómo se inició uno de los programas que presentan el certificado, así que no podría hacer que ese programa adoptara uno nuevo.',
  'plan.renewal.app-unseen':
    'Usted lo renueva con esta aplicación: no se pudo ver quién más podría renovar en este servidor.',
  'plan.renewal.simple-acme':
    'A partir de ahora simple-acme renueva el certificado en su servidor: Windows lo inicia una vez al día. Su ordenador puede estar apagado. Al deshacerlo, eso termina, y sus sitios vuelven a presentar el certificado de esta operación.',
  'plan.renewal.another':
    '{by} ya renueva estos nombres en su servidor y seguirá haciéndolo (lo inicia {starter}). No se instala nada a su lado, y esta aplicación no se lo recuerda: si renuevan dos, se estorban.',
  'plan.renewal.simple-acme-costs':
    'Para ello simple-acme obtiene un certificado propio para los mismos nombres. Let’s Encrypt da cinco por semana para los mismos nombres; esta operación usa dos.',
  'plan.renewal.simple-acme-trial': 'Antes tiene que demostrar que puede, en una prueba con Let’s Encrypt.',
  'plan.renewal.simple-acme-untried':
    'Esta vía solo se ha probado en una simulación de Windows, aún no en un servidor real. Lo que no funcione se deshace por separado, y sus sitios siguen cifrados.',
  'plan.renewal.app-no-simple-acme':
    'Usted lo renueva con esta aplicación. Si quiere que su servidor lo haga por sí solo: como administrador, descargue simple-acme de simple-acme.com/download, descomprímalo en C:\\Program Files\\simple-acme y repita esta operación.',
  'plan.renewal.app-unsafe-simple-acme':
    'Usted lo renueva con esta aplicación: simple-acme está ahí, pero no solo los administradores pueden cambiar {path}. Quien pudiera hacerlo tendría todo su servidor con la próxima renovación.',
  'plan.renewal.app-simple-acme-stuck':
    'Usted lo renueva con esta aplicación: simple-acme ya debía renovar estos nombres ({id}), y no lo hace. Arréglelo allí, o cancele esa renovación en simple-acme y repita esta operación.',
  'plan.renewal.app-simple-acme-sites':
    'Usted lo renueva con esta aplicación: no se le pudo indicar a simple-acme cuál de varios sitios muestra cada nombre.',
  'plan.renewal.app-simple-acme-many':
    'Usted lo renueva con esta aplicación: a simple-acme se le entregan a la vez como máximo {mostSites} sitios y {mostEntries} entradas de IIS, y aquí serían {sites, plural, one {# sitio} other {# sitios}} y {entries, plural, one {# entrada} other {# entradas}}.',
  'plan.renewal.app-unfit':
    'Usted lo renueva con esta aplicación: {reason} no se puede indicar de forma segura a un programa en el servidor.',
  'plan.renewal.app-asked': 'Usted lo renueva con esta aplicación, como quería.',
  'plan.renewal.nobody-asked': 'Nadie lo renueva, como usted quería. Caduca por sí solo.',
  'plan.renewal.nobody-brought':
    'Nadie lo renueva: procede de archivos y caduca el {notAfter}. Antes de ese día, ponga en su lugar los archivos del siguiente.',
  'plan.renewal.nobody-self-signed':
    'Nadie lo renueva: está firmado por su propia clave y caduca al cabo de {days, plural, one {un día} other {# días}}. Entonces haga otro del mismo modo.',
};
