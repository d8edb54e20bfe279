import type { changeProblems as english } from '../en/problems-change.ts';
import type { TranslatedProblems } from '../translated.ts';

export const changeProblems: TranslatedProblems<typeof english> = {
  'file-changed-meanwhile': {
    title: 'Alguien más estaba trabajando allí',
    what: 'Un archivo del servidor ya no es como cuando lo miramos, así que no lo hemos tocado.',
    next: 'Vuelva a comprobar, para que el plan encaje con lo que hay ahora.',
  },
  'plan-changed': {
    title: 'El servidor ha cambiado desde que usted lo miró',
    what: 'Lo que se haría ahora no es lo que se le mostró, así que no se ha tocado nada.',
    next: 'Mire otra vez el plan y empiece de nuevo.',
  },
  'renewal-would-change': {
    title: 'Ahora una renovación cambiaría algo más que el certificado',
    what: 'Algo ha cambiado en el servidor desde la última operación. Si no hay nadie delante, no se hace nada que nadie haya visto, así que no se ha tocado nada.',
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
    title: 'El camino para las pruebas posteriores no está abierto',
    what: 'El sitio está cifrado. Pero un archivo puesto donde una renovación pondrá su prueba no se vio desde fuera en {names}, así que una renovación sin usted fallaría. {left, select, yes {El camino en sí se ha dejado como lo preparó el plan.} other {Lo que habíamos preparado para ello se ha deshecho.}}',
    next: 'De momento, renueve con esta aplicación. O muestre los detalles a quien se ocupa del servidor y repita la operación.',
  },
  'renewal-trial-failed': {
    title: 'El ensayo de la renovación no ha salido bien',
    what: 'El sitio está cifrado. Pero el programa de su servidor que debía renovar el certificado no pudo hacerlo en un ensayo. Lo que habíamos preparado para ello se ha deshecho.',
    next: 'De momento, renueve con esta aplicación. O muestre los detalles a quien se ocupa del servidor y repita la operación.',
  },
  'renewal-hook-failed': {
    title: 'Un certificado renovado no se pudo instalar por sí solo',
    what: 'El sitio está cifrado. Pero lo que debía instalar los certificados renovados no funcionó cuando lo llamamos. Lo que habíamos preparado para ello se ha deshecho.',
    next: 'De momento, renueve con esta aplicación. O muestre los detalles a quien se ocupa del servidor y repita la operación.',
  },
  'renewal-store-not-roots': {
    title: 'No solo el administrador puede cambiar lo que guarda {by}',
    what: 'El sitio está cifrado. {by} renueva en su servidor un certificado para estos nombres, pero alguien más, aparte del administrador, puede escribir en {place}. Quien pueda hacerlo podría presentar a sus visitantes un certificado suyo, así que no se utiliza nada de allí. Lo que habíamos preparado para ello se ha deshecho.',
    next: 'Pida a quien configuró {by} que deje {place} solo en manos del administrador (chown root, chmod go-w), y repita la operación. Hasta entonces, renueve con esta aplicación.',
  },
  'renewal-store-unfit': {
    title: 'Lo que guarda {by} no se puede instalar',
    what: 'El sitio está cifrado. {by} renueva en su servidor un certificado para estos nombres, pero su clave y su certificado no se encontraron juntos, o no valen para todos los nombres. Lo que habíamos preparado para ello se ha deshecho.',
    next: 'De momento, renueve con esta aplicación. O muestre los detalles a quien configuró {by} y repita la operación.',
  },
  'renewal-not-there': {
    title: 'Ningún Certbot de ese servidor renueva este certificado',
    what: 'Solo se puede ordenar que se haga ahora una renovación que la propia operación haya entregado a Certbot. No se ha pedido ni cambiado nada.',
    next: 'Renuévelo con esta aplicación: repita la operación.',
  },
  'renewal-force-unconfirmed': {
    title: 'Una renovación forzada hay que confirmarla',
    what: 'Cuenta para la autoridad, que solo da unos pocos certificados por semana para los mismos nombres. No se ha pedido ni cambiado nada.',
    next: 'Si la quiere, dígalo: en un terminal, añada --yes.',
  },
  'renewal-force-failed': {
    title: 'Certbot no pudo renovar el certificado',
    what: 'Se le ordenó renovar ahora y no llegó a obtener un certificado. Sigue en uso el que había.',
    next: 'Sus propias palabras, abajo, dicen por qué. Muéstrelas a quien se ocupa del servidor. No lo intente muchas veces seguidas: la autoridad también cuenta los fallos.',
  },
  'renewers-unread': {
    title: 'El servidor no dice quién renueva allí',
    what: 'No se pudo leer qué renueva los certificados en {server}. No se ha cambiado nada.',
    next: 'Inténtelo otra vez dentro de unos minutos. Si sigue así, pregunte a quien se ocupa del servidor.',
  },
  'renewal-not-served': {
    title: 'El certificado renovado no se presenta',
    what: 'Certbot lo ha renovado, pero al cabo de un minuto desde fuera todavía se ve el anterior. Sigue en uso el que había.',
    next: 'En el servidor, lo que hay en /var/lib/sealkeeper/renew/ dice por qué. Se vuelve a intentar cada día.',
  },
  'renewal-hand-over-failed': {
    title: 'La renovación no se pudo entregar a simple-acme',
    what: 'El sitio está cifrado. Pero {reason, select, task {nada en su servidor inicia simple-acme con regularidad} bindings {simple-acme no puso su certificado en todos los sitios} other {simple-acme no obtuvo ningún certificado}}. Lo que habíamos preparado para ello se ha deshecho.',
    next: 'De momento, renueve con esta aplicación. O muestre los detalles a quien se ocupa del servidor y repita la operación.',
  },
  'rehearsal-failed': {
    title: 'El ensayo no ha salido bien',
    what: 'En una copia aparte del servidor web, los nuevos ajustes no funcionaron. El servidor que ven sus visitantes no llegó a recibirlos.',
    next: 'Muestre los detalles a quien se ocupa del servidor.',
  },
  'configuration-refused': {
    title: 'El servidor web no acepta los nuevos ajustes',
    what: 'Ha encontrado en ellos algo que no entiende.',
    next: 'Muestre los detalles a quien se ocupa del servidor.',
  },
  'reload-failed': {
    title: 'El servidor web no ha adoptado los nuevos ajustes',
    what: 'Se le pidió, y no volvió como debía.',
    next: 'Muestre los detalles a quien se ocupa del servidor.',
  },
  'undo-blocked-by-edit': {
    title: 'Se ha modificado un archivo desde entonces',
    what: 'Deshacerlo echaría a perder el trabajo de alguien, así que lo hemos dejado como está.',
    next: 'Compare el archivo con la copia guardada y decida cuál es el correcto.',
  },
  'undo-blocked-by-others': {
    title: 'Un lugar que era seguro está ahora en otras manos',
    what: 'Desde esta operación, alguien más, aparte del administrador del servidor, puede escribir en {place}. Podría hacernos escribir en cualquier sitio, así que lo que hay allí se ha dejado como está.',
    next: 'Pida a quien se ocupa del servidor que deje {place} otra vez solo en manos de root (chown root, chmod go-w), y después deshaga la operación de nuevo.',
  },
  'handed-on-left': {
    title: 'Todavía queda algo de una operación anterior',
    what: 'La operación se ha deshecho. Lo que la operación anterior {runId} le había dejado no se pudo deshacer con ella y sigue como estaba; sus sitios funcionan igual que antes.',
    next: 'Ocúpese de lo que indican los detalles y después deshaga otra vez la operación anterior {runId}: solo se quita lo que queda de ella.',
  },
  'site-without-runs': {
    title: 'De este sitio no queda nada que deshacer',
    what: 'En ningún servidor queda una operación de este ordenador para {site}.',
    next: 'Compare el nombre con la lista de operaciones; tiene que ser uno para el que una operación obtuvo un certificado. Lo que hizo otro ordenador se deshace desde allí.',
  },
  'newer-run-stands': {
    title: 'Hay una operación posterior encima de esta',
    what: 'Cambió los mismos archivos después de esta operación, o su sitio necesita lo que esta activó. No se ha deshecho nada.',
    next: 'Deshaga primero la operación posterior y después esta.',
  },
  'former-key-pruned': {
    title: 'Hace demasiados certificados',
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
    next: 'Copie el informe y muéstrelo a quien se ocupa del servidor.',
  },
  'server-restored-itself': {
    title: 'Su servidor lo ha restablecido todo por sí solo',
    what: 'Pasó demasiado tiempo sin noticias de este ordenador, así que volvió a lo que tenía antes.',
    next: 'Compruebe la conexión, no cierre la tapa y empiece de nuevo.',
  },
  'server-out-of-reach': {
    title: 'Perdimos el servidor a mitad de camino',
    what: 'Tras un breve silencio, lo restablece todo por sí solo.',
    next: 'Cuando vuelva a estar accesible, abra «Mis sitios» y elija «Dejarlo todo como estaba», para asegurarse de que lo ha hecho.',
  },
  cancelled: {
    title: 'Usted lo detuvo',
    what: 'Nos paramos donde era seguro.',
    next: 'Empiece de nuevo cuando quiera.',
  },
  unexpected: {
    title: 'Ha ocurrido algo que no habíamos previsto',
    what: 'El fallo es nuestro, no suyo.',
    next: 'Inténtelo otra vez. Si ocurre dos veces, copie el informe y envíenoslo.',
  },
};
