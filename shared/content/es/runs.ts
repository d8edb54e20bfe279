import type { runs as english } from '../en/runs.ts';
import type { Translated } from '../translated.ts';

export const runs: Translated<typeof english> = {
  'runs.none-title': 'Todavía nada',
  'runs.none': 'Cuando un sitio esté protegido, aparecerá aquí, con sus fechas y el camino de vuelta.',
  'runs.unreadable-title': 'Anotaciones que no se pueden usar',
  'runs.unreadable':
    'Puede que estas operaciones sigan en un servidor. Ahí no se ha cambiado nada; pero desde aquí no se pueden deshacer ni renovar mientras su anotación esté así.',
  'runs.names': '{name}{others, plural, =0 {} one { y un nombre más} other { y # nombres más}}',
  'runs.on': 'en {server} · {date}',
  'runs.committed': 'Protegido',
  'runs.committed-until': 'Protegido, válido hasta el {date}',
  'runs.undone': 'Deshecho; todo como estaba',
  'runs.refused': 'No se ha tocado nada',
  'runs.needs-attention': 'Necesita ayuda',
  'runs.waiting': 'Le espera a usted',
  'runs.open': 'Interrumpido',
  'runs.beneath': 'deshaga primero la posterior para estos nombres',
  'runs.recover': 'Preguntar al servidor',
  'runs.recover-of': 'Preguntar al servidor: {names}, {date}',
  'runs.recover-title': '¿Cómo está la situación de {names}?',
  'runs.recover-more':
    'Esa operación se interrumpió. Necesitamos iniciar sesión en {server} y preguntar: lo confirmado se queda, lo que quedó a medias se deshace.',
  'runs.recover-connect': 'Iniciar sesión y preguntar',
  'runs.resume': 'Continuar',
  'runs.resume-of': 'Continuar: {names}, {date}',
  'runs.resume-title': '¿Continuar con {names}?',
  'runs.resume-more':
    'Necesitamos iniciar sesión de nuevo en {server}. Miramos si los registros DNS están, y en ese caso continuamos. Si no, la operación sigue esperando.',
  'runs.resume-connect': 'Iniciar sesión y continuar',
  'runs.give-up': 'Abandonar',
  'runs.give-up-of': 'Abandonar: {names}, {date}',
  'runs.give-up-title': '¿Abandonar la operación para {names}?',
  'runs.give-up-more':
    'Necesitamos iniciar sesión en {server} para quitar la clave privada que está ahí preparada. No hay nada más de esta operación en él.',
  'runs.give-up-connect': 'Iniciar sesión y abandonar',
  'waiting.records':
    '{count, plural, one {Ponga este registro DNS} other {Ponga estos registros DNS}} donde se gestiona su dominio y después continúe con esta operación. Puede tardar minutos o días:',
  'waiting.copy': 'Copiar el valor',
  'waiting.copy-of': 'Copiar el valor de {record}',
  'waiting.title': 'Ahora le toca a usted',
  'waiting.lead':
    'Mientras tanto puede cerrar Sealkeeper. Cuando los registros estén puestos, abra «Mis sitios» y continúe con esta operación.',
  'waiting.why-title': '¿Qué pasa hasta entonces?',
  'waiting.why-1':
    'Nada. Su sitio está como estaba. Solo la nueva clave privada está preparada en su servidor, donde nadie más que su administrador puede leerla.',
  'waiting.why-2':
    'Hay que repetirlo en cada renovación, cada pocas semanas. Lo evitaría un proveedor cuyo token permita a Sealkeeper poner el registro, o nombres sin asterisco, para los que basta un archivo.',
  'waiting.where': 'por lo general, es donde lo paga. Busque «DNS», «zona» o «registros» junto a su dominio.',
  'waiting.step-go': 'Inicie sesión donde se gestiona su dominio: {where}',
  'waiting.step-add': '{count, plural, one {Añada ahí esta línea:} other {Añada ahí estas líneas:}}',
  'waiting.step-watch':
    'Espere hasta que todos los servidores DNS lo muestren. Con algunos tarda un minuto; con otros, hasta una hora; a quien pregunta demasiado pronto se le puede responder «nada» durante un rato. Mire aquí:',
  'waiting.step-on':
    'Cuando esté, continúe abajo. Si mientras tanto cierra Sealkeeper: «Mis sitios», «Continuar».',
  'waiting.step-on-later': 'Cuando esté: «Mis sitios», «Continuar».',
  'waiting.go-on': 'Ya está: continuar',
  'waiting.later': 'Más tarde',
  'waiting.removable': 'Ya puede borrar estas líneas de su DNS',
  'waiting.removable-why': 'No molestan a nadie, pero en la próxima renovación estarían junto a las nuevas.',
  'waiting.gone-look': 'Mirar si ya no están',
  'waiting.gone-look-of': 'Mirar si ya no están: {domain}',
  'waiting.gone.gone': 'Ya no están en ningún servidor DNS de {domain}.',
  'waiting.gone.some-silent':
    'Ya no están en ninguno de los servidores DNS de {domain} que responden; algunos no responden.',
  'waiting.gone.still-there': 'Todavía están en {place}, según {servers}.',
  'waiting.gone.all-silent': 'Ningún servidor DNS de {domain} nos responde.',
  'waiting.gone.no-servers': 'No pudimos encontrar los servidores DNS de {domain}.',
  'waiting.until': 'La autoridad olvida esta petición el {when}.',
  'waiting.not-awaited': 'Estos registros DNS ya no hacen falta:',
  'waiting.already':
    'Una operación anterior para estos nombres todavía le espera: {run}. Continúe con ella o abandónela.',
  'runs.remembered-title': 'Lo que recuerdan los navegadores',
  'runs.remembered-redirect':
    'Los visitantes se enviaban al sitio cifrado de forma permanente, y algunos navegadores lo recuerdan hasta que su dueño lo borra.',
  'runs.remembered-hsts':
    'Usted pidió a los navegadores que insistieran en el cifrado. Cada uno que pasó por aquí lo sigue haciendo durante {days} días desde su última visita: sin un certificado que funcione no mostrará su sitio. Si su sitio vuelve a http sin cifrar, esos visitantes no pueden entrar. Es más seguro conservar el sitio cifrado.',
  'runs.undo': 'Dejarlo todo como estaba',
  'runs.undo-of': 'Dejarlo todo como estaba: {names}, {date}',
  'runs.undo-title': '¿Deshacer lo que se hizo para {names}?',
  'runs.undo-more':
    'Para eso necesitamos iniciar sesión en {server}. Su servidor recupera los archivos que tenía antes de esta operación.',
  'runs.undo-connect': 'Iniciar sesión y deshacer',
  'runs.connect-why':
    'Ahí no se hace nada más que lo que se dice aquí, y todavía puede dejar lo que no quiera.',
  'runs.report': 'Copiar el informe',
  'runs.report-of': 'Copiar el informe: {names}, {date}',
  'found.confirmed': 'Su servidor dice: todo se hizo y se confirmó.',
  'found.restored': 'Su servidor dice: no oyó nada durante un minuto y lo restableció todo por sí mismo.',
  'found.unfinished': 'Su servidor dice: el trabajo está a medias.',
  'found.gone': 'Su servidor dice: no hay nada de esa operación.',
};
