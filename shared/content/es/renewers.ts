import type { renewers as english } from '../en/renewers.ts';
import type { Translated } from '../translated.ts';

export const renewers: Translated<typeof english> = {
  'renewers.title': '¿Quién renueva aquí?',
  'renewers.lead':
    'Cada certificado encontrado en {server}: quién lo renueva, y si eso funciona. No se cambió nada.',
  'renewers.until': 'Válido hasta el {until}.',
  'renewers.ended': 'Caducó el {until}.',
  'renewers.healthy': 'Lo renueva {who}.',
  'renewers.unknown':
    '{who} se ocupa de este servidor y suele renovar lo que ha instalado. Desde aquí no se puede ver.',
  'renewers.overdue': '{who} ya debería haberlo renovado, y no lo ha hecho.',
  'renewers.broken':
    '{trouble, select, forbidden {{who} tiene la orden de no renovarlo más.} manual {{who} solo lo renueva cuando una persona le responde.} gone {{who} lo guardaba, y ya no está o se desactivó.} masked {El servidor tiene prohibido iniciar {who}.} off {Lo que inicia {who} está desactivado.} cronless {Lo que inicia {who} (cron) no funciona.} unstarted {No se encontró nada que funcione y que inicie {who}.} hidden {{who} deja su prueba donde ninguna autoridad llega a verla.} unhooked {{who} lo ha renovado, y lo renovado no se presenta.} other {{who} lo renueva, pero no vale para todos los nombres que lo presentan.}}',
  'renewers.nobody': 'Nadie lo renueva en este servidor.',
  'renewers.nobody-ours':
    'Nadie lo renueva en este servidor: Sealkeeper lo puso ahí, y lo renueva desde un ordenador.',
  'renewers.shown-store': 'Lo presentan: {services}, desde los propios archivos de {who}.',
  'renewers.shown-named': 'Lo presentan: {services}.',
  'renewers.shown-copy':
    'Lo presentan: {services}, desde otros archivos ({files}); cada renovación tiene que llegar también a estos.',
  'renewers.shown-ours':
    'Lo presentan: {services}, desde donde Sealkeeper lo puso; lo que configuró en el servidor lleva allí cada renovación.',
  'renewers.shown-itself': '{who} lo presenta por sí mismo.',
  'renewers.shown-nowhere': 'Ningún servicio lo presenta aquí.',
  'renewers.shown-unread': 'No se puede saber si se presenta.',
  'renewers.names-good': 'Vale para todos los nombres que lo presentan.',
  'renewers.names-missing': 'No vale para {names}, que lo presentan.',
  'renewers.kept': 'Guardado en {file}.',
  'renewers.started': 'Lo inicia {starter}.',
  'renewers.started-itself': '{who} se inicia por sí mismo.',
  'renewers.started-next': 'Lo inicia {starter}, la próxima vez el {next}.',
  'renewers.to-start': 'Debería iniciarlo {starter}.',
  'renewers.started-unseen':
    'No se encontró qué lo inicia, y sin embargo se renovó a tiempo: al menos {times, plural, one {una vez} other {# veces}}, la última el {last}.',
  'renewers.not-started': 'No se encontró nada que lo inicie.',
  'renewers.do-mend':
    'Proteja sus nombres con Sealkeeper: la misma operación corrige lo que impide a {who} renovar.',
  'renewers.do-type': 'Escriba esto en el servidor, como administrador: {step}',
  'renewers.do-whoever':
    'Pida a quien configuró {who} que lo arregle, o proteja sus nombres con Sealkeeper: su plan dice quién renueva a partir de entonces.',
  'renewers.do-names': 'Proteja todos estos nombres con Sealkeeper, en un solo certificado.',
  'renewers.do-nobody':
    'Proteja sus nombres con Sealkeeper antes de ese día: su plan dice quién renueva a partir de entonces.',
  'renewers.do-ours': 'Proteja el sitio de nuevo con Sealkeeper: eso lo renueva.',
  'renewers.do-panel': 'Mire en {who}, en SSL o TLS.',
  'renewers.none': 'No se encontró ningún certificado en este servidor.',
  'renewers.not-whole':
    'No se pudo leer todo lo que guardan los programas que renuevan: lo que pertenece a otros usuarios del servidor no se toca.',
  'renewers.unread': 'No se pudo leer lo que presentan estos: {services}.',
  'renewers.certbots':
    '{count, plural, one {Certbot está en {files}.} other {Certbot está {count, number} veces, que pueden estorbarse: {files}.}}',
  'renewers.ask': '¿Quién renueva en un servidor?',
  'renewers.ask-more':
    'Inicie sesión en cualquier servidor y vea quién renueva allí cada certificado y si eso funciona. No se cambia nada.',
  'renewers.ask-here': '¿Quién renueva aquí?',
  'renewers.connect-lead':
    'Inicie sesión, y se mira todo lo que renueva certificados allí. No se cambia nada.',
  'renewers.connect': 'Iniciar sesión y mirar',
  'renewers.looking': 'Mirando quién renueva en este servidor…',
  'renewers.stopped': 'Detenido. No se cambió nada.',
  'renewers.again': 'Volver a comprobar',
  'renewers.more': 'Lo que se encontró',
  'renewers.more-of': 'Lo que se encontró sobre {names}',
  'renewers.why-title': '¿Qué se mira?',
  'renewers.why-1':
    'Tres cosas de cada certificado: si es el que se presenta, si vale para todos los nombres que lo presentan, y si algo inicia a tiempo el programa que lo renueva.',
  'renewers.why-2':
    'Una renovación que se ha parado se descubre aquí meses antes de que los visitantes vean una advertencia.',
};
