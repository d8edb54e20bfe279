import type { changeProblems as english } from '../en/problems-change.ts';
import type { TranslatedProblems } from '../translated.ts';

export const changeProblems: TranslatedProblems<typeof english> = {
  'file-changed-meanwhile': {
    title: 'Un archivo ha cambiado entretanto',
    what: 'Desde que miramos, una persona o un programa, quizá una actualización, ha cambiado un archivo del servidor. Por eso no lo hemos tocado.',
    next: 'Vuelva a comprobar, para que el plan encaje con lo que hay ahora.',
  },
  'plan-changed': {
    title: 'El servidor ha cambiado desde que usted lo miró',
    what: 'Lo que se haría ahora no es lo que se le mostró, así que no se ha tocado nada.',
    next: 'Mire otra vez el plan y empiece de nuevo.',
  },
  'renewal-would-change': {
    title: 'Ahora una renovación cambiaría algo más que el certificado',
    what: 'Algo ha cambiado en el servidor desde la última vez, así que una renovación cambiaría más de lo que usted ha visto. Como no había nadie para mirarlo, no se ha tocado nada.',
    next: 'Renuévelo usted, en la ventana o con «sealkeeper renew RUN»: abajo se indica qué cambiaría.',
  },
  'change-failed': {
    title: 'No se pudo hacer un cambio',
    what: 'El servidor no nos dejó escribir lo previsto.',
    next: 'Muestre los detalles a quien se ocupa del servidor.',
  },
  'command-refused': {
    title: 'Un comando no se habría podido deshacer',
    what: 'Hay que instalar o activar algo en el servidor ({path}). Tal como está, no se podría deshacer con exactitud, así que no se ha empezado.',
    next: 'Muestre los detalles a quien se ocupa del servidor.',
  },
  'command-failed': {
    title: 'Un comando no ha salido bien',
    what: 'Había que instalar o activar algo en el servidor ({path}), y no está como debería.',
    next: 'Muestre los detalles a quien se ocupa del servidor.',
  },
  'renewal-way-closed': {
    title: 'El certificado está instalado, pero no se renovará por sí solo',
    what: 'En {names}, la prueba de una renovación posterior no se vería desde fuera: un archivo puesto allí para ensayar no se vio. Así que una renovación sin usted fallaría. {left, select, yes {El camino en sí se ha dejado como lo preparó el plan.} other {Lo que habíamos preparado para ello se ha deshecho.}}',
    next: 'De momento, renueve con esta aplicación: «Mis sitios» dice hasta cuándo. O muestre los detalles a quien se ocupa del servidor y repita la operación.',
  },
  'renewal-trial-failed': {
    title: 'El certificado está instalado, pero el ensayo de la renovación no ha salido bien',
    what: 'El programa de su servidor que debía renovar el certificado no pudo hacerlo en un ensayo. Lo que habíamos preparado para ello se ha deshecho.',
    next: 'De momento, renueve con esta aplicación: «Mis sitios» dice hasta cuándo. O muestre los detalles a quien se ocupa del servidor y repita la operación.',
  },
  'renewal-hook-failed': {
    title: 'El certificado está instalado, pero uno renovado no se instalaría',
    what: 'Lo que debía instalar los certificados renovados no funcionó cuando lo llamamos. Lo que habíamos preparado para ello se ha deshecho.',
    next: 'De momento, renueve con esta aplicación: «Mis sitios» dice hasta cuándo. O muestre los detalles a quien se ocupa del servidor y repita la operación.',
  },
  'renewal-store-not-roots': {
    title: 'El certificado está instalado, pero lo que guarda {by} está abierto a otros',
    what: '{by} renueva en su servidor un certificado para estos nombres, pero no solo el administrador puede escribir en {place}. Quien pueda escribir ahí podría presentar a sus visitantes otro certificado, así que no tomamos nada de allí. Lo que habíamos preparado para ello se ha deshecho.',
    next: 'De momento, renueve con esta aplicación: «Mis sitios» dice hasta cuándo. O pida a quien se ocupa del servidor que deje {place} solo en manos del administrador (chown root, chmod go-w), y repita la operación.',
  },
  'renewal-store-unfit': {
    title: 'El certificado está instalado, pero lo que guarda {by} no puede sucederle',
    what: '{by} renueva en su servidor un certificado para estos nombres, pero su clave y su certificado no se encontraron juntos, o no valen para todos los nombres. Lo que habíamos preparado para ello se ha deshecho.',
    next: 'De momento, renueve con esta aplicación: «Mis sitios» dice hasta cuándo. O muestre los detalles a quien configuró {by} y repita la operación.',
  },
  'renewal-not-there': {
    title: 'Ningún Certbot de ese servidor renueva este certificado',
    what: 'Este ordenador no ha entregado a Certbot la renovación de este certificado, así que no se le puede ordenar que lo renueve. No se ha pedido ni cambiado nada.',
    next: 'Renuévelo con esta aplicación: repita la operación.',
  },
  'renewal-force-unconfirmed': {
    title: 'Una renovación forzada se tiene que confirmar',
    what: 'Cuenta para la autoridad, que solo da unos pocos certificados por semana para los mismos nombres. No se ha pedido ni cambiado nada.',
    next: 'Si la quiere, dígalo: en un terminal, añada --yes.',
  },
  'renewal-force-failed': {
    title: 'Certbot no pudo renovar el certificado',
    what: 'Se le ordenó renovar ahora y no llegó a obtener un certificado. Los visitantes siguen viendo el anterior.',
    next: 'Sus propias palabras, abajo, dicen por qué. Muéstrelas a quien se ocupa del servidor. No lo intente muchas veces seguidas: la autoridad también cuenta los fallos.',
  },
  'renewers-unread': {
    title: 'No pudimos ver qué renueva los certificados en este servidor',
    what: 'En {server} no se pudo leer. No se ha cambiado nada.',
    next: 'Inténtelo otra vez dentro de unos minutos. Si sigue así, pregunte a quien se ocupa del servidor.',
  },
  'renewal-not-served': {
    title: 'El certificado renovado no se presenta',
    what: 'Certbot lo ha renovado, pero al cabo de un minuto desde fuera todavía se ve el anterior, y los visitantes siguen viéndolo.',
    next: 'Puede esperar: se vuelve a intentar cada día. Si mañana sigue igual, pida a quien se ocupa del servidor que mire en /var/lib/sealkeeper/renew/, donde figura el motivo.',
  },
  'renewal-hand-over-failed': {
    title: 'El certificado está instalado, pero no se entregó a simple-acme',
    what: 'En su servidor, {reason, select, task {nada inicia simple-acme con regularidad} bindings {simple-acme no puso su certificado en todos los sitios} sites {un sitio de IIS dejó de funcionar después y hay que volver a iniciarlo} other {simple-acme no obtuvo ningún certificado}}. Lo que habíamos preparado para ello se ha deshecho.',
    next: 'De momento, renueve con esta aplicación: «Mis sitios» dice hasta cuándo. O muestre los detalles a quien se ocupa del servidor y repita la operación.',
  },
  'rehearsal-failed': {
    title: 'El ensayo no ha salido bien',
    what: 'En una copia aparte de {service}, los nuevos ajustes no funcionaron. El {service} que está en marcha no llegó a recibirlos.',
    next: 'Muestre los detalles a quien se ocupa del servidor: contienen lo que dijo el propio programa.',
  },
  'configuration-refused': {
    title: 'El servicio «{service}» no acepta los nuevos ajustes',
    what: 'El programa ha encontrado en ellos algo que no entiende, antes de que nada de ellos estuviera en uso.',
    next: 'Muestre los detalles a quien se ocupa del servidor: contienen lo que dijo el propio programa, casi siempre con archivo y línea.',
  },
  'reload-failed': {
    title: 'El servicio «{service}» no ha adoptado los nuevos ajustes',
    what: 'Se le pidió, y no volvió a arrancar como debía.',
    next: 'Mire primero si su sitio se abre en un navegador y, si se trata de correo, si los mensajes llegan y salen. Si no, llame enseguida a su proveedor de alojamiento y muéstrele los detalles; si todo funciona, muéstrelos a quien se ocupa del servidor.',
  },
  'undo-blocked-by-edit': {
    title: 'Se ha modificado un archivo desde entonces',
    what: 'Deshacerlo echaría a perder el trabajo de alguien, así que lo hemos dejado como está.',
    next: 'Si sabe quién modificó el archivo, pregúntele qué versión es la correcta y elíjala. En caso de duda, déjelo todo como está: su sitio sigue funcionando.',
  },
  'undo-blocked-by-others': {
    title: 'Una carpeta del servidor está ahora abierta a otros',
    what: 'Desde esta operación, no solo el administrador puede escribir en {place}. Por eso lo que hay allí se ha dejado como está.',
    next: 'Para quien se ocupa del servidor: dejar {place} otra vez solo en manos de root (chown root, chmod go-w). Después, deshaga la operación de nuevo.',
  },
  'handed-on-left': {
    title: 'Todavía queda algo de una operación anterior',
    what: 'Esta operación se ha deshecho. Algo que la operación anterior {runId} había puesto, y que usaban las dos, no se pudo quitar. Sus sitios funcionan igual que antes.',
    next: 'Puede quedarse. Si quiere quitarlo, muestre los detalles a quien se ocupa del servidor y después deshaga otra vez la operación anterior {runId}: solo se quita lo que queda de ella.',
  },
  'site-without-runs': {
    title: 'De este sitio no queda nada que deshacer',
    what: 'Desde este ordenador no se hizo nada para {site} que todavía se pueda deshacer.',
    next: 'Compare el nombre con la lista de operaciones; tiene que ser uno para el que una operación obtuvo un certificado. Lo que hizo otro ordenador se deshace desde allí.',
  },
  'newer-run-stands': {
    title: 'Hay una operación posterior encima de esta',
    what: 'Cambió los mismos archivos después de esta operación, o su sitio necesita lo que esta activó. No se ha deshecho nada.',
    next: 'Deshaga primero la operación posterior y después esta.',
  },
  'former-key-pruned': {
    title: 'Ha pasado demasiado tiempo para deshacer esto',
    what: 'La clave que este sitio tenía antes de esta operación ya no está en el servidor: de las claves anteriores solo se guardan las dos últimas, y desde entonces han llegado certificados más nuevos. La operación queda como está.',
    next: 'Déjela como está. Para cambiar el certificado, obtenga uno nuevo; para prescindir de él, pida a quien se ocupa del servidor que quite nuestras líneas de los ajustes del servidor web.',
  },
  'undo-would-break': {
    title: 'Deshacerlo habría parado su sitio',
    what: 'Su servidor ya no acepta los ajustes que tenía: desde entonces ha cambiado algo más. Por eso todo está otra vez como hace un momento, también el cifrado.',
    next: 'Muestre los detalles a quien se ocupa del servidor, o déjelo como está.',
  },
  'undo-incomplete': {
    title: 'No se pudo deshacer todo',
    what: 'Algunos archivos no están como estaban. Las copias se guardan en el servidor.',
    next: 'Abra primero su sitio en un navegador. Si no responde, llame enseguida a su proveedor de alojamiento. Después, copie el informe y muéstrelo a quien se ocupa del servidor.',
  },
  'server-restored-itself': {
    title: 'Su servidor lo ha restablecido todo por sí solo',
    what: 'Pasó un minuto sin noticias de este ordenador, así que volvió a lo que tenía antes.',
    next: 'Compruebe la conexión, no deje que este ordenador entre en suspensión y empiece de nuevo.',
  },
  'server-out-of-reach': {
    title: 'Perdimos la conexión con el servidor a mitad de camino',
    what: 'Tras un minuto sin noticias, lo restablece todo por sí solo.',
    next: 'Cuando vuelva a estar accesible, abra «Mis sitios» y elija «Dejarlo todo como estaba», para asegurarse de que lo ha hecho.',
  },
  'walk-ends-here': {
    title: 'El recorrido no pasa por aquí',
    what: 'Muestra las respuestas grabadas de una sola práctica, y para lo que usted ha elegido aquí no se grabó nada. No se ha enviado ni cambiado nada.',
    next: 'Vuelva atrás y siga el camino propuesto, o termine el recorrido y mire su propio sitio.',
  },
  cancelled: {
    title: 'Usted detuvo la operación',
    what: 'Nos detuvimos en un punto seguro.',
    next: 'Empiece de nuevo cuando quiera.',
  },
  unexpected: {
    title: 'Ha ocurrido algo que no habíamos previsto',
    what: 'El fallo es nuestro, no suyo.',
    next: 'Inténtelo otra vez. Si ocurre dos veces, copie el informe, muéstrelo a quien le ayuda y comuníquelo donde obtuvo Sealkeeper.',
  },
};
