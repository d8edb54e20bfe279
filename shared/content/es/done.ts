import type { done as english } from '../en/done.ts';
import type { Translated } from '../translated.ts';

export const done: Translated<typeof english> = {
  'done.title': 'Su sitio está protegido',
  'done.lead':
    'Los visitantes de <b>{name}</b> reciben ahora una página cifrada que nadie puede leer ni cambiar por el camino.',
  'done.title-mail': 'Su correo está protegido',
  'done.lead-mail':
    'Los programas de correo y otros servidores de correo que llegan a <b>{name}</b> encuentran ahora un certificado en el que confían.',
  'done.mail-ports': '{count, plural, one {correo, puerto {ports}} other {correo, puertos {ports}}}',
  'done.before': 'Antes',
  'done.now': 'Ahora',
  'done.name': 'Nombre',
  'done.plain': 'sin cifrar',
  'done.warned': 'cifrado, con una advertencia',
  'done.silent': 'sin respuesta',
  'done.trusted': 'cifrado, de confianza',
  'done.until': 'hasta el {date}',
  'done.from': 'Firmado por {issuer}',
  'done.good-until': 'Válido hasta el {date}',
  'done.good-until-more':
    'Vuelva antes del {date} y haga esto de nuevo: se tarda un minuto. Ponga un recordatorio en su calendario.',
  'done.renew': '¿Quién lo renueva?',
  'done.renew-certbot':
    'Certbot, en su servidor, entre el {from} y el {to}. Su ordenador puede estar apagado. Acabamos de pedirle una renovación de prueba, y funcionó.',
  'done.started': 'Hemos encontrado lo que lo inicia ({starter}), y está en marcha.',
  'done.started-next': 'Hemos encontrado lo que lo inicia ({starter}): la próxima vez, el {next}.',
  'done.not-started':
    'No se pudo comprobar que algo lo inicie: {trouble, select, masked {el servidor tiene prohibido iniciar {starter} (está enmascarado)} off {{starter} está desactivado} cronless {{starter} está, pero no hay ningún cron en marcha} gone {{starter} iniciaría un programa que no está} unsure {{starter} está, pero desde aquí no se ve qué ejecuta} other {no se encontró nada que lo haga}}. Pida a quien se ocupa del servidor que lo revise, o renueve a tiempo con esta aplicación.',
  'done.renew-simple-acme':
    'simple-acme, en su servidor, entre el {from} y el {to}. Su ordenador puede estar apagado. Sus visitantes ya ven su primer certificado propio.',
  'done.renew-goes-on': 'Quien lo hacía antes, en su servidor. No se ha instalado nada más.',
  'done.renew-mod-md':
    'El propio Apache, con su parte mod_md, entre el {from} y el {to}. Su ordenador puede estar apagado. mod_md tiene el certificado, y su servidor llega a la autoridad; la renovación misma solo se puede ver cuando llegue el momento.',
  'done.renew-other':
    '{by}, en su servidor, como antes, entre el {from} y el {to}; lo que renueva se instala por sí mismo. Su ordenador puede estar apagado. La renovación misma solo se puede ver cuando llegue el momento.',
  'done.renew-app': 'Usted, con esta aplicación. Nadie más se lo recordará, así que anote la fecha.',
  'done.renew-failed':
    'Usted, con esta aplicación: {why}. Lo que se había instalado para ello en su servidor se ha deshecho. Nadie más se lo recordará, así que anote la fecha.',
  'done.way-closed':
    'El camino que debía quedar abierto para las pruebas futuras no lo está: un archivo que se puso allí no se vio desde fuera en {names}. Cualquier otra cosa que lo use fallaría. Revise las reglas del sitio y haga esto de nuevo.',
  'done.renew-nobody': 'Nadie, como usted quería. En su último día caduca.',
  'done.few-days':
    'Este solo dura unos días: caduca el {until}, y entonces los navegadores avisarán a sus visitantes. Deje que lo renueve un programa de su servidor, o elija una autoridad cuyos certificados duren más.',
  'done.good-until-certbot':
    'Su servidor lo renueva por sí mismo. El {to}, mire si lo ha hecho: anótelo en su calendario.',
  'done.stayed': 'Qué se cambió',
  'done.stayed-more': 'Lo necesario para deshacerlo está en el servidor. La hoja lo enumera todo.',
  'done.took':
    'Ha tardado {seconds, number, ::.0} segundos; {missed, plural, =0 {su sitio respondió a {looks, plural, one {nuestra única comprobación} other {nuestras # comprobaciones}}} one {su sitio no respondió a una de nuestras {looks} comprobaciones} other {su sitio no respondió a # de nuestras {looks} comprobaciones}}.',
  'done.calendar': 'Guardar un recordatorio en el calendario',
  'done.print': 'Imprimir la hoja',
  'done.save': 'Guardar la hoja',
  'done.saved': 'Guardada',
  'done.open': 'Abrir mi sitio',
  'done.finish': 'Volver al inicio',
  'done.undo': 'Deshacer todo esto',
  'done.undo-title': '¿Dejarlo todo como estaba?',
  'done.undo-more':
    'Su servidor recupera lo que tenía antes, y los visitantes reciben el sitio como estaba: {before}. El certificado queda sin usar.',
  'done.undo-yes': 'Dejarlo todo como estaba',
  'done.undo-no': 'Conservarlo',
  'done.why-title': '¿Y ahora?',
  'done.why-1':
    'Abra su sitio y busque el candado o los dos controles deslizantes a la izquierda de la dirección. Así lo ven sus visitantes.',
  'done.why-2':
    'Si una página se ve rara ahora, quizá cargue imágenes por la dirección antigua. Dígaselo a quien hizo el sitio, o deshaga todo esto.',
  'done.why-mail-1':
    'Su programa de correo debería recibir y enviar correo sin decir nada del certificado. Pruébelo una vez.',
  'done.why-mail-2':
    'Si alguno sigue advirtiendo, tiene puesto otro nombre de su servidor: escriba {name} en sus ajustes.',

  'ended.undone-title': 'Todo está como estaba',
  'ended.undone-lead':
    'Se ha deshecho todo lo que se había empezado. Sus visitantes reciben el mismo sitio que antes.',
  'ended.rehearsed-title': 'El ensayo salió bien',
  'ended.rehearsed-lead':
    'La autoridad firmó, y su servidor aceptó la clave y los ajustes donde ningún visitante los ve. No se puso nada en uso, y todo lo que se había preparado ya no está.',
  'ended.rehearsed-why-title': '¿Qué demuestra eso?',
  'ended.rehearsed-why-1':
    'Que la autoridad llega a su sitio y firma sus nombres, y que su servidor acepta la clave y los ajustes.',
  'ended.rehearsed-why-2':
    'El certificado de prueba se desecha. La operación real hace lo mismo otra vez y después pone lo nuevo en uso.',
  'ended.for-real': 'Ahora de verdad',
  'other-authority.title': '{name} podría firmar en su lugar',
  'other-authority.what':
    'Lo que lo ha impedido depende solo de {failed}: sus nombres, su DNS y su servidor no tienen nada que ver. {name} firma certificados en los que los navegadores confían igual.',
  'other-authority.caa':
    '{caa, select, named {Su DNS (CAA) nombra a {name}, así que puede firmar.} free {Ninguna regla de su DNS (CAA) le impide firmar.} other {Antes de tocar nada se comprueba si su DNS (CAA) le deja firmar.}}',
  'other-authority.account':
    'Antes pide una cuenta, que se crea en su propio sitio web. A continuación verá dónde van los dos datos de esa cuenta.',
  'other-authority.next': 'Verá el plan otra vez y aceptará sus condiciones antes de que se le pida nada.',
  'other-authority.go': 'Continuar con {name}',
  'other-authority.others': 'También comprobadas',
  'other-authority.none': 'Ninguna otra autoridad que conozcamos firmaría esto',
  'other-authority.bar.caa': 'Las reglas de su DNS (CAA) para {at} no le dejan firmar.',
  'other-authority.bar.star': 'No firma nombres con asterisco para una cuenta sin factura.',
  'other-authority.bar.names': 'Firma menos nombres en un certificado de los que usted quiere.',
  'other-authority.no-bar':
    '{needsAccount, select, yes {Serviría, con una cuenta creada en su propio sitio web.} other {También serviría.}}',
  'ended.refused-title': 'No se tocó nada',
  'ended.refused-lead': 'Algo lo impidió antes del primer cambio. Su servidor está exactamente como estaba.',
  'ended.attention-title': 'Su servidor necesita ayuda',
  'ended.attention-lead':
    'No todo se pudo deshacer automáticamente. Lo necesario para hacerlo está guardado en el servidor. Muestre esta página a quien se ocupa de él.',
  'ended.undo-done-title': 'Todo deshecho',
  'ended.undo-done-lead': 'Su servidor está como antes, y sus visitantes reciben el sitio como estaba.',
  'ended.recovered-kept-title': 'Todo está en su sitio',
  'ended.recovered-kept-lead':
    'Todo estaba hecho y confirmado antes de que se cortara la conexión. Sus visitantes reciben el sitio cifrado.',
  'ended.recovered-title': 'Todo está como estaba',
  'ended.recovered-restored':
    'Su servidor llevaba un minuto sin noticias y lo restableció todo por sí mismo. Nosotros solo hemos recogido.',
  'ended.recovered-unfinished':
    'El trabajo estaba a medias en su servidor. Ahora se ha deshecho, y sus visitantes reciben el sitio como estaba.',
  'ended.recovered-gone':
    'De esa operación no quedaba nada en su servidor. Sus visitantes reciben el sitio como estaba.',
  'ended.recovered-why-title': '¿Cómo lo sabe el servidor?',
  'ended.recovered-why-1':
    'Cada paso se anota antes de hacerlo, aquí y en su servidor. Un pequeño ayudante lo restablece todo allí cuando deja de tener noticias nuestras.',
  'ended.recovered-why-2': 'Ahora ya no está, ni tampoco lo que había anotado.',
  'ended.recover-retry': 'Preguntar otra vez a su servidor',
  'ended.stopped-title': 'Se ha detenido, y todo está como estaba',
  'ended.again': 'Volver a intentarlo',
  'ended.review': 'Volver al resumen final',
  'ended.undo-retry': 'Volver a intentar deshacerlo',
  'ended.left': 'Lo que queda por hacer',
  'ended.files': 'Lugares que revisar',
  'ended.copies':
    'Lo necesario para deshacerlo está en el servidor, legible para el administrador, en {folder}',
  'edited.title': 'Alguien ha estado aquí desde entonces',
  'edited.lead':
    '{count, plural, one {Se ha editado un archivo} other {Se han editado # archivos}} después de esta operación, justo en las líneas que son nuestras. No se ha tocado nada. ¿Qué versión es la correcta?',
  'edited.reading': 'Leyendo las dos versiones',
  'edited.compare': 'Del archivo anterior al actual, línea por línea',
  'edited.new': 'Este archivo no existía antes; lo creamos nosotros, y alguien lo ha editado desde entonces.',
  'edited.gone': 'Alguien ha borrado este archivo.',
  'edited.theirs': 'Dejarlo como está ahora',
  'edited.theirs-more': 'También se quedan nuestras líneas y lo que necesitan. El resto se deshace.',
  'edited.former': 'Restablecerlo como estaba',
  'edited.former-new': 'Quitarlo: antes no estaba',
  'edited.former-more':
    'Lo que se editó desde entonces desaparece del archivo; una copia queda en su servidor, en {folder}.',
  'edited.next': 'Deshacer el resto así',
  'edited.leave': 'Dejarlo todo como está',
  'edited.choose': 'Elija para cada archivo y continúe.',
  'edited.why-title': '¿Quién edita mis archivos?',
  'edited.why-1':
    'Quizá usted, su diseñador web, una actualización u otra herramienta. Donde otros escribieron junto a nuestras líneas, solo se quitan las nuestras, y no se pregunta a nadie.',
  'edited.why-2': 'Si tiene dudas, déjelo todo como está: su sitio funciona.',
  'ended.why-title': '¿Qué ha pasado?',
  'ended.why-1': 'Nos detenemos en cuanto algo no es como estaba previsto y volvemos por donde vinimos.',
  'ended.why-2':
    'Puede intentarlo cuantas veces quiera. Después de un intento fallido preguntamos primero al servicio de prueba de la autoridad, para no gastar sus límites.',

  'sheet.title': 'Hoja del certificado',
  'sheet.for': 'Para {name}',
  'sheet.made': 'Hecha por Sealkeeper el {date}',
  'sheet.names': 'Nombres',
  'sheet.server': 'Servidor',
  'sheet.provider': 'Firmado por',
  'sheet.until': 'Válido hasta',
  'sheet.renew': 'Renovar antes de',
  'sheet.changes': 'Qué se escribió o se cambió',
  'sheet.key': 'Clave privada',
  'sheet.chain': 'Certificado y cadena',
  'sheet.copies': 'Lo necesario para deshacerlo',
  'sheet.runs': 'Operaciones, la más reciente primero',
  'sheet.save-of': 'Guardar la hoja: {names}',
  'sheet.undo': 'Para deshacerlo',
  'sheet.undo-how': 'Abra Sealkeeper, «Mis sitios», elija la operación {run} y «Dejarlo todo como estaba».',
  'done.chain-missed': 'Termina en otra raíz',
};
