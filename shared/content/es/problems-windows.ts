import type { windowsProblems as english } from '../en/problems-windows.ts';
import type { TranslatedProblems } from '../translated.ts';

export const windowsProblems: TranslatedProblems<typeof english> = {
  'windows-restricted': {
    title: 'Este Windows no nos deja trabajar',
    what: 'Su PowerShell es demasiado antiguo, está limitado por una regla de la empresa o es el de los programas de 32 bits, que no ve IIS. Por eso nuestros comandos no pueden ejecutarse allí.',
    next: 'Muestre los detalles a quien se ocupa del servidor.',
  },
  'windows-not-administrator': {
    title: 'Este acceso no es de administrador',
    what: 'Solo los administradores pueden cambiar los certificados y los sitios web de un servidor Windows.',
    next: 'Inicie sesión con una cuenta del grupo Administradores.',
  },
  'windows-rights-withheld': {
    title: 'Windows retiene los derechos de este administrador',
    what: 'La cuenta {user} es de administrador, pero el control de cuentas de usuario solo le da por SSH los derechos de cualquiera. Con ellos no se puede cambiar nada.',
    next: 'Inicie sesión con la cuenta que Windows llama Administrador, o con una de su dominio que sea administradora aquí. O pida a quien se ocupa del servidor que revise el control de cuentas de usuario y el ajuste LocalAccountTokenFilterPolicy.',
  },
  'tunnel-refused': {
    title: 'El servidor no nos deja mirar desde dentro',
    what: 'Quisimos visitar su propio sitio web a través de la conexión SSH, y no nos dejó.',
    next: 'No hay que hacer nada: la comprobación desde fuera sigue funcionando. Si lo desea: su proveedor de alojamiento puede permitir «AllowTcpForwarding» para SSH.',
  },
  'iis-shared-configuration': {
    title: 'Varios servidores comparten estos ajustes',
    what: 'Este IIS lee sus ajustes de un lugar que también leen otros servidores. Un cambio aquí llegaría a todos.',
    next: 'Haga que instale el certificado quien se ocupa de ese grupo de servidores.',
  },
  'iis-central-store': {
    title: 'Este sitio toma su certificado de un almacén compartido',
    what: 'Un enlace del sitio pertenece al almacén de certificados centralizado de IIS, donde los certificados son archivos en una carpeta compartida.',
    next: 'Ponga allí el certificado, o haga que cambien el enlace a un certificado propio.',
  },
  'iis-entry-unfit': {
    title: 'Una entrada de IIS no se podría restablecer después',
    what: 'Tendríamos que cambiar la entrada {binding}, y {kind, select, sni {pide un nombre (Server Name Indication) sin llevar ninguno, lo que hace tropezar a IIS} store {su certificado está en un almacén con un nombre que no podemos indicar} other {tiene una forma que no conocemos}}. Por eso no hemos cambiado nada allí.',
    next: 'En el Administrador de IIS, en Enlaces del sitio, {kind, select, sni {póngale un nombre de host o desmarque «Requerir indicación de nombre de servidor»} store {elija un certificado del almacén Personal o Web Hosting} other {elimínela o introdúzcala de nuevo}}; después vuelva a comprobar.',
  },
  'iis-address-crowded': {
    title: 'Otros nombres comparten esta dirección',
    what: 'En esta dirección el servidor presenta un solo certificado a todos, y el nuevo no incluiría todos los nombres que se usan allí.',
    next: 'Vuelva atrás y añada los nombres de la lista de abajo, o haga que creen para cada uno un enlace con su propio nombre de host.',
  },
  'iis-address-shadows': {
    title: 'Puede que otro certificado tenga preferencia',
    what: 'En una dirección de este servidor hay un certificado fijado para todos los visitantes, pidan el nombre que pidan. Tras el cambio miramos desde dentro y desde fuera, y lo dejamos todo como estaba si se ve el equivocado.',
    next: 'Ahora no hay que hacer nada.',
  },
  'iis-held-by-stopped-site': {
    title: 'Un sitio detenido ya tiene esta entrada',
    what: 'Un sitio de IIS que está apagado ya ocupa la entrada cifrada que necesita este nombre. Con una segunda, ese sitio no podría volver a iniciarse.',
    next: 'Si ya nadie necesita el sitio detenido, haga que lo eliminen en el Administrador de IIS; si no, solo su entrada indicada abajo. Pregunte antes a su dueño. Después vuelva a comprobar.',
  },
  'iis-site-stopped': {
    title: 'IIS había detenido un sitio',
    what: 'Tras nuestro cambio dejó de funcionar un sitio que antes funcionaba. Por eso el cambio se deshizo y el sitio se inició de nuevo.',
    next: 'Muestre los detalles a quien se ocupa del servidor: puede que dos sitios quieran la misma dirección.',
  },
  'iis-port-held': {
    title: 'Otro programa ocupa el puerto de las páginas cifradas',
    what: 'En el puerto {port} de este servidor responde un programa que no es IIS. Con una entrada de IIS allí, sus sitios no podrían iniciarse.',
    next: 'Haga que pasen ese programa a otro puerto, o que instalen el certificado en él.',
  },
  'iis-port-80-held': {
    title: 'Otro programa ocupa la puerta de las páginas sin cifrar',
    what: '{by, select, unknown {Otro programa} other {{by}}} responde en el puerto 80 {part, select, some {de algunas direcciones} other {}} de este servidor, donde la autoridad pide la prueba. Si no pasa la pregunta a IIS, la prueba no se encuentra allí; eso se comprueba antes de cambiar nada.',
    next: 'Elija la prueba con un registro en el DNS, que no necesita ninguna puerta. O siga adelante: si no se viera, todo queda como antes.',
  },
  'iis-settings-locked': {
    title: 'Una parte de los ajustes de IIS está bloqueada',
    what: 'Los ajustes que habría que cambiar están bloqueados en este servidor, también para los programas del administrador.',
    next: 'Muestre los detalles a quien se ocupa del servidor. En el Administrador de IIS: el servidor, Delegación de características o Editor de configuración, Desbloquear sección.',
  },
  'iis-proof-reserved': {
    title: 'Windows reserva el lugar de la prueba para otro programa',
    what: 'Las direcciones en las que pregunta la autoridad están reservadas para una cuenta ({prefix}). Mientras esta no responda, Windows rechaza allí a todos, también un archivo del sitio.',
    next: 'Elija la prueba con un registro en el DNS. O, si ese programa ya no se usa, pida a quien se ocupa del servidor que quite la reserva: netsh http show urlacl la muestra.',
  },
  'iis-proof-closed': {
    title: 'Las reglas del sitio mantienen a la autoridad lejos de un archivo',
    what: 'Para la prueba solo queda aquí un archivo del sitio «{site}», y sus reglas rechazarían a la autoridad: {sections}.',
    next: 'Elija la prueba con un registro en el DNS. O pida a quien se ocupa del servidor que abra a todos, también sin cifrar, el lugar /.well-known/acme-challenge/ de este sitio; en el Administrador de IIS: el sitio, Editor de configuración, system.webServer y las secciones nombradas arriba.',
  },
  'iis-name-held': {
    title: 'Otro programa presenta un certificado para este nombre',
    what: 'Windows guarda para este nombre un certificado que no pertenece a ningún sitio de IIS: lo puso un programa como AD FS. Nuestra entrada ocuparía su lugar.',
    next: 'Haga que instalen el certificado en ese programa.',
  },
  'iis-settings-not-kept': {
    title: 'No se conservó un ajuste para el acceso con certificado',
    what: 'Allí se puede pedir a los visitantes un certificado propio. IIS olvida esos ajustes cuando se cambia el suyo, y Windows no nos dejó ponerlos de nuevo.',
    next: 'Muestre los detalles a quien se ocupa del servidor. Hasta entonces, puede que allí no funcione el acceso con certificado.',
  },
  'iis-too-many-bindings': {
    title: 'Es más de lo que IIS admite de una vez',
    what: 'Este certificado tendría que ponerse en {count} entradas. Cambiamos como máximo {most} en un paso, pues solo así se pueden deshacer todas juntas.',
    next: 'Elija menos nombres y haga el resto en una segunda operación.',
  },
  'iis-panel': {
    title: 'Plesk se ocupa de estos sitios',
    what: 'El propio Plesk escribe los ajustes de IIS, y la próxima vez sustituiría los nuestros.',
    next: 'Obtenga el certificado en Plesk: Sitios web y dominios, después Certificados SSL/TLS.',
  },
  'iis-program-beside': {
    title:
      '{program, select, exchange {Exchange elige sus propios certificados} gateway {La puerta de enlace de Escritorio remoto elige su propio certificado} vpn {Es posible que una VPN de Windows use también este certificado} other {Un servicio de federación elige sus propios certificados}}',
    what: '{program, select, exchange {Las páginas web de este servidor reciben el nuevo certificado. Sus servicios de correo (SMTP, IMAP, POP) conservan el suyo hasta que usted se lo indique a Exchange; y no se envía a nadie a las páginas cifradas, porque las herramientas del propio Exchange llegan sin cifrar.} gateway {Las páginas web de este servidor reciben el nuevo certificado. La puerta de enlace conserva el suyo hasta que usted se lo indique.} vpn {Las páginas de este servidor reciben el nuevo certificado. Una VPN por SSTP (Enrutamiento y acceso remoto) comparte la entrada para todos en el puerto 443 y solo acepta el certificado que se le indicó: después puede que rechace conexiones nuevas.} other {Los sitios de IIS reciben el nuevo certificado. Los nombres de AD FS conservan el suyo.}}',
    next: '{program, select, exchange {Para su técnico, después, en Exchange Management Shell: Enable-ExchangeCertificate con la nueva huella digital, para SMTP, IMAP y POP.} gateway {Para su técnico, después, en el Administrador de puerta de enlace de Escritorio remoto: elegir el nuevo certificado en Propiedades, Certificado SSL.} vpn {Para su técnico, justo después, si la VPN está en uso: en Enrutamiento y acceso remoto, Propiedades del servidor, Seguridad, elegir el nuevo certificado (o Set-RemoteAccess -SslCertificate) y reiniciar el servicio.} other {Para su técnico, después, si también debe cambiar su certificado: Set-AdfsSslCertificate.}}',
  },
  'windows-dotnet-old': {
    title: 'Una parte de este Windows es demasiado antigua',
    what: 'El .NET Framework que tiene es anterior a la versión 4.6, y con él no se pueden probar las claves.',
    next: 'Haga que instalen .NET Framework 4.8, que es gratuito, y vuelva a comprobar.',
  },
  'iis-certificates-vanish': {
    title: 'Unos ajustes antiguos pueden hacer que este servidor pierda su certificado',
    what: 'Restos de una antigua herramienta de administración de IIS hacen que los sitios pierdan su certificado de vez en cuando (evento 15300).',
    next: 'Puede continuar. Muestre esto a quien se ocupa del servidor: las entradas 5506 y 5511 de applicationHost.config deberían quitarse.',
  },
  'name-on-several-sites': {
    title: 'No podemos saber a qué sitio pertenece un nombre',
    what: 'Varios sitios de este servidor responden a cualquier nombre, así que podría ser de cualquiera de ellos.',
    next: 'Pida a quien se ocupa del servidor que escriba el nombre de host en el enlace del sitio correcto y vuelva a comprobar.',
  },
  'other-certificate-program': {
    title: 'Otro programa se ocupa aquí de los certificados',
    what: 'Podría cambiar un día nuestro certificado por el suyo, o estorbar a la prueba.',
    next: 'Si se ocupa de los mismos nombres y eso funciona, déjelo en sus manos y no siga aquí. Si no, haga que lo desactiven para estos nombres.',
  },
  'certificate-not-stored': {
    title: 'Windows no aceptó el certificado',
    what: 'El certificado con su clave no quedó en el almacén de Windows como debía.',
    next: 'Muestre los detalles a quien se ocupa del servidor.',
  },
  'certificate-not-taken': {
    title: 'IIS no presenta el nuevo certificado',
    what: 'Está en el almacén de Windows, pero el servidor no lo presentó cuando miramos desde dentro.',
    next: 'Muestre los detalles a quien se ocupa del servidor.',
  },
  'settings-changed-meanwhile': {
    title: 'Los ajustes de IIS han cambiado entretanto',
    what: 'Una persona o un programa los cambió desde que se hizo el plan, así que no los hemos tocado.',
    next: 'Vuelva a comprobar y haga un plan nuevo.',
  },
  'settings-in-use': {
    title: 'Los ajustes de IIS están en uso',
    what: 'Otro programa los estaba escribiendo cada vez que lo intentamos.',
    next: 'Cierre el Administrador de IIS y similares, e inténtelo de nuevo.',
  },
  'challenge-not-possible': {
    title: 'La prueba no se puede colocar en este servidor',
    what: 'Ni el propio Windows ni un archivo en la carpeta del sitio podrían responder a la pregunta de la autoridad: otro programa está delante.',
    next: 'Elija en su lugar la prueba con un registro DNS, que no necesita servidor web.',
  },
};
