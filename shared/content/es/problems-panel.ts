import type { panelProblems as english } from '../en/problems-panel.ts';
import type { TranslatedProblems } from '../translated.ts';

export const panelProblems: TranslatedProblems<typeof english> = {
  'panel-token-refused': {
    title: 'El área de cliente no nos ha dejado entrar',
    what: '{panel} no acepta este token para el usuario {user}.',
    next: 'Cree un token nuevo en cPanel, en «Seguridad», «Administrar tokens de API», y cópielo entero. Compruebe también el usuario: es el nombre corto con el que entra en cPanel, no una dirección de correo.',
  },
  'panel-busy': {
    title: 'El área de cliente no tiene tiempo para nosotros',
    what: '{panel} responde una y otra vez que se le pregunta demasiado, o que está en mantenimiento.',
    next: 'Inténtelo de nuevo dentro de un cuarto de hora.',
  },
  'panel-answers-otherwise': {
    title: 'Esto no responde como cPanel',
    what: '{panel} dio una respuesta que no sabemos leer. Casi siempre la dirección lleva a otro sitio que el área de cliente, o la licencia del panel de su proveedor de alojamiento ha caducado.',
    next: 'Entre en cPanel con su navegador y tome la dirección de allí, con su puerto (casi siempre 2083). Si tampoco se abre esa página, dígaselo a su proveedor de alojamiento.',
  },
  'panel-refuses': {
    title: 'cPanel se niega',
    what: '{panel} no hace lo que le hemos pedido ({asked}). Sus propias palabras están abajo.',
    next: 'Lea esas palabras. Si no ayudan, muéstrelas a su proveedor de alojamiento: puede faltar una función en una versión antigua, o estar desactivada para su cuenta.',
  },
  'panel-feature-missing': {
    title: 'Su proveedor lo ha desactivado',
    what: 'Su cuenta en {panel} no puede hacerlo por sí misma: la parte «{feature}» está desactivada allí.',
    next: 'Pida a su proveedor de alojamiento que active esa parte para su cuenta, o que instale un certificado por usted. Muchos lo hacen gratis.',
  },
  'panel-names-left-out': {
    title: 'Algunos nombres perderían su cifrado',
    what: 'El certificado que {site} tiene ahora vale también para {names}. El nuevo no valdría para ellos, y en {panel} un certificado vale siempre para todo el sitio: los programas de correo y los visitantes de esos nombres recibirían una advertencia.',
    next: 'Añada esos nombres al certificado y empiece de nuevo.',
  },
  'panel-former-key-missing': {
    title: 'Esto no se podría deshacer',
    what: 'cPanel ya no tiene la clave privada del certificado que {site} muestra ahora. Si algo saliera mal, no podríamos volver a ponerlo.',
    next: 'Pregunte a su proveedor de alojamiento si puede instalar un certificado por usted, o espere a que el actual haya caducado.',
  },
  'panel-renews-itself': {
    title: 'cPanel puede hacerlo solo',
    what: 'Su proveedor tiene AutoSSL para su cuenta, {isRenewed, select, yes {y ya mantiene para este sitio un buen certificado, que renueva él mismo} other {que consigue certificados gratis y los renueva sin este ordenador}}. Un certificado de aquí tiene que renovarse desde aquí.',
    next: '{isRenewed, select, yes {Casi siempre no necesita nada de nosotros: déjelo como está.} other {En cPanel abra «SSL/TLS Status», elija sus nombres y pulse «Run AutoSSL». Si al cabo de una hora hay un buen certificado, no necesita nada más.}} Si aun así quiere uno de aquí, siga: por regla general AutoSSL no toca los certificados ajenos.',
  },
  'panel-autossl-off': {
    title: 'Su proveedor no tiene AutoSSL para usted',
    what: 'AutoSSL está desactivado para su cuenta en {panel}, o el panel no dice si está.',
    next: 'Tome en su lugar un certificado de aquí. O pida a su proveedor de alojamiento que active AutoSSL para su cuenta: es gratis y renueva solo.',
  },
  'panel-autossl-one-site': {
    title: 'Aquí, un sitio cada vez',
    what: 'Estos nombres pertenecen a varios sitios de su cuenta: {sites}. {service} consigue un certificado para cada sitio.',
    next: 'Elija los nombres de un solo sitio y haga los demás después.',
  },
  'panel-autossl-not-needed': {
    title: 'Nada que hacer',
    what: '{by, select, itself {{service} ya mantiene un buen certificado para {site} y lo renueva solo} other {{site} tiene un buen certificado de otro, que {service} no toca hasta que está a punto de caducar}}.',
    next: '{by, select, itself {No necesita nada de nosotros: déjelo como está.} other {Déjelo hasta entonces, o tome un certificado nuevo de aquí.}}',
  },
  'panel-autossl-refused': {
    title: 'AutoSSL no ha conseguido un certificado',
    what: 'El panel no pudo demostrar {names}. Sus propias palabras están abajo.',
    next: 'Casi siempre un nombre no lleva a este proveedor: compruebe adónde lleva, o déjelo fuera. Después inténtelo de nuevo, o tome un certificado de aquí.',
  },
  'panel-autossl-slow': {
    title: '{service} tarda más',
    what: 'Se le pidió un certificado para {site}, y al cabo de {minutes, number} minutos no había ninguno. Con algunos proveedores eso tarda horas.',
    next: 'Mire de nuevo mañana: puede llegar por sí solo, y está bien así. Si no llega ninguno, tome un certificado de aquí.',
  },
  'plesk-renews-itself': {
    title: 'Plesk puede hacerlo solo',
    what: 'En su servidor está {by}, {isRenewed, select, yes {y ya mantiene para estos nombres un buen certificado, que renueva por sí mismo} other {que consigue certificados gratis y los renueva sin este ordenador}}. Un certificado de aquí hay que renovarlo desde aquí.',
    next: '{isRenewed, select, yes {Por lo general no necesita nada de nosotros: déjelo como está.} other {En Plesk, abra «Sitios web y dominios», su sitio, «Certificados SSL/TLS», y elija el gratuito de Let’s Encrypt. Si al cabo de unos minutos hay un buen certificado, no necesita nada más.}} Si de todos modos quiere uno de aquí, continúe.',
  },
  'plesk-handed-on': {
    title: 'Una regla de su sitio oculta la prueba',
    what: 'En los ajustes de Plesk de {site}, una línea pasa todas las peticiones a otro programa, también la pregunta de la autoridad: «{rule}» ({file}, línea {line}).',
    next: 'En Plesk, abra «Sitios web y dominios», {site}, «Configuración de Apache y nginx». {by, select, nginx {En «Directivas nginx adicionales», ponga delante el bloque que muestra la página docs/plesk.md del proyecto.} other {En «Directivas adicionales para HTTP», ponga esta línea delante: ProxyPass /.well-known !}} Pulse «Aceptar» y mire de nuevo. O demuestre sus nombres por DNS.',
  },
  'plesk-former-not-tellable': {
    title: 'Esto no se podría deshacer',
    what: '{site} muestra un certificado que en Plesk se llama «{certificate}». No podríamos volver a decirle ese nombre a Plesk, así que no podríamos reponerlo si algo saliera mal.',
    next: 'En Plesk, abra los «Certificados SSL/TLS» de este sitio, cambie el nombre de ese certificado, sin barras y sin guion al principio, y mire de nuevo.',
  },
  'plesk-issue-missing': {
    title: 'Plesk no tiene quien consiga certificados',
    what: 'En este Plesk no está instalado ni SSL It! ni la extensión Let’s Encrypt.',
    next: 'En Plesk, abra «Extensiones» e instale «SSL It!»: es gratis. O tome un certificado de aquí.',
  },
  'plesk-issue-names': {
    title: 'Plesk no consigue certificado para algunos de estos nombres',
    what: 'Para {site}, Plesk consigue certificados para el sitio mismo y, si lo desea, con www, webmail y mail delante. Quedan fuera {names}.',
    next: 'Tome el nombre {site} y deje fuera los demás, o tome un certificado de aquí.',
  },
  'plesk-issue-refused': {
    title: 'Plesk no consiguió un certificado',
    what: 'Se pidió a Plesk un certificado para {site} y no consiguió ninguno que valga para {names}. Sus propias palabras están abajo.',
    next: 'Casi siempre un nombre no lleva a este servidor: compruebe adónde lleva, o déjelo fuera. Después inténtelo de nuevo, o tome un certificado de aquí.',
  },
};
