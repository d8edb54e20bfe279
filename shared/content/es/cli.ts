import type { cli as english } from '../en/cli.ts';
import type { Translated } from '../translated.ts';

export const cli: Translated<typeof english> = {
  'cli.run': 'Operación {run}: {names}',
  'cli.falls-over': '{ca} no ha firmado, por un motivo suyo. Ahora se pide a {next}, como dice la tarea.',
  'cli.alias-wanted':
    'Añada esto una sola vez donde se gestiona su dominio{known, select, yes { (zona {zone})} other {}}: nombre {host}, tipo CNAME, valor {target}. Algunos formularios piden un punto al final del valor. Desde entonces la prueba de {name} se pone allí, también en cada renovación, y no se toca nada más de su dominio.',
  'cli.alias-beside':
    'En {record} ya hay algo ({values}); a su lado no se puede poner ningún alias. Bórrelo antes si sabe que nadie lo necesita.',
  'cli.alias-waiting':
    '{record}: aún no lo muestran {servers}, de {count, plural, one {# servidor de nombres} other {# servidores de nombres}}. Se vuelve a mirar cada pocos segundos; puede parar en cualquier momento con Ctrl-C y empezar de nuevo más tarde.',
  'cli.alias-proven':
    '{record} lleva a {target}: un valor de prueba puesto allí se vio en él, y ya no está. La tarea puede ejecutarse ahora, y cada renovación usa el mismo camino.',
  'cli.alias-account':
    'Se ha creado una cuenta, y su acceso se ha escrito en {file}, que solo usted puede leer. Ponga su contraseña en la variable de entorno de abajo, y esto en la tarea, como settings del proveedor acme-dns:',
  'accounts.none': 'Este ordenador aún no tiene cuenta en ninguna autoridad.',
  'accounts.unregistered': 'aún sin registrar',
  'accounts.no-contact': 'sin dirección a la que escribir',
  'accounts.key-changed': 'La autoridad ha aceptado la clave nueva. La antigua ya no vale nada.',
  'accounts.closed':
    'La cuenta está cerrada. Su clave se ha apartado; el próximo certificado crea una cuenta nueva.',
  'accounts.taken-over':
    'Desde ahora este ordenador usa esa cuenta. El otro programa también tiene su clave: no le dé una clave nueva ni la cierre mientras ambos la usen.',
  'revoke.what':
    'El certificado para {names}, firmado por {authority}, número {serial}, válido hasta el {until}.',
  'revoke.means':
    'Una vez revocado, deja de ser válido para siempre: los navegadores que lo miran lo rechazarán enseguida; los demás, cuando caduque. Es lo correcto si su clave puede estar en otras manos; si no lo está, obtenga antes uno nuevo.',
  'revoke.done': 'La autoridad lo ha declarado no válido. Haga poner ahora uno nuevo:',
  'cli.no-answer': 'sin respuesta',
  'cli.not-encrypted': 'sin cifrar',
  'cli.signed':
    '{status}, firmado por {issuer}, {trusted, select, yes {de confianza} other {no es de confianza ({reason})}}',
  'cli.nobody': 'nadie conocido',
  'cli.no-name': 'sin pedir ningún nombre',
  'cli.view': '{name} en {address}: http {http}; https {https}',
  'cli.time': '{seconds}, {count, plural, one {1 ida y vuelta} other {# idas y vueltas}} al servidor',
  'cli.plan': 'Plan para {names}; no se ha cambiado nada.',
  'cli.no-runs': 'Desde este ordenador aún no se ha hecho nada.',
  'cli.none-managed': 'No hay ningún certificado puesto desde este ordenador.',
  'cli.do-renew': 'En un terminal: sealkeeper renew {run}',
  'cli.calendar': 'Escrito para su calendario: {file}',
  'status.unsettled':
    'Una operación posterior con estos nombres no ha llegado a su fin: sealkeeper recover {run}',
  'cli.recover-run': 'En un terminal: sealkeeper recover RUN, con la operación indicada abajo.',
  'cli.default-site': 'En el archivo de tarea: «defaultSiteFor», con este nombre.',
  'cli.accept-host-key':
    'Para aceptarla, ponga la huella en el archivo de tarea como hostKey del servidor, o inicie sesión ahí una vez con ssh.',
  'cli.unknown-pending': 'comprobando todavía',
  'cli.unknown-not-asked': 'no preguntado',
  'cli.unknown-not-supported': 'no se puede preguntar desde aquí',
  'cli.unknown-no-answer': 'sin respuesta',
  'cli.unknown-failed': 'la pregunta ha fallado',
  'cli.unknown-out-of-reach': 'fuera de alcance desde aquí',
  'cli.not-known': '? {name}: desde este ordenador no se obtuvo ningún certificado para él',
  'cli.none-due': 'A ningún certificado le toca aún la renovación. No se ha hecho nada.',
  'cli.none-unsettled': 'Ninguna operación se interrumpió ni necesita ayuda. No se ha hecho nada.',
  'cli.none-waiting': 'Ninguna operación espera nada. No se ha hecho nada.',
  'cli.resume': 'Para continuar: sealkeeper resume {run}. Para abandonarla: sealkeeper undo {run}.',
  'status.waiting': 'Una operación posterior con estos nombres le espera: sealkeeper resume {run}',
  'cli.past-run':
    '{run}  {when}  {outcome}  {names} en {server}{undoable, select, yes {} other {  (ya no queda nada que deshacer)}}',
  'many.begun': '… {job}',
  'many.ended': '{sign} {job}: {outcome}',
  'many.count': '{done, plural, one {una de {count} hecha} other {# de {count} hechas}}, {seconds}',
  'many.written': 'Escrito: {file}',
  'many.title': 'Certificados, muchos a la vez',
  'many.made': 'Hecho el {when} por Sealkeeper',
  'many.job': 'Tarea',
  'many.names': 'Nombres',
  'many.how': 'Resultado',
  'many.until': 'Válido hasta',
  'many.renewal': 'Renovación',
  'many.run': 'Operación',
  'cli.plan-instead': '¿Ejecutar este plan en su lugar? s/N',
  /** What agrees to it, as a letter; the whole word begins with it. */
  'cli.yes-letter': 's',
  'inspect.certificate': 'Certificado para {names}, firmado por {issuer}, hasta el {until} (en {file})',
  'inspect.chain': 'lo acompaña: {chain}',
  'inspect.root': 'los navegadores conocen la autoridad: {root}',
  'inspect.key': 'su clave privada está (en {file})',
  'inspect.no-key': 'su clave privada no está en estos archivos',
  'inspect.left-out':
    '{why, select, twice {encontrado más de una vez, {title} se deja fuera} root {se deja fuera, porque los navegadores ya lo tienen: {title}} other {se deja fuera, no hace falta para este certificado: {title}}}',
  'inspect.request': 'la solicitud con la que se pidió (en {file})',
  'inspect.fits': 'Está todo lo que hace falta. Se puede instalar tal como está.',
};
