import type { run as english } from '../en/run.ts';
import type { Translated } from '../translated.ts';

export const run: Translated<typeof english> = {
  'run.chain-missed':
    'La autoridad no tiene ninguna cadena hasta la raíz «{wished}», solo hasta {offered}. Se ha tomado la habitual, hasta «{taken}».',
  'run.account-renewed':
    'La cuenta en {ca} estaba dañada en este ordenador, así que se crea una nueva. Su sitio no ha cambiado y no hay nada que hacer. El archivo antiguo se conserva:',
  'run.handed-on':
    'Algunos ajustes sirven también a {sites} en el mismo servidor, así que se quedan. Al deshacer el último de ellos, se deshacen también.',
  'run.taken-along': 'Lo que había quedado de una operación anterior para {names} también se deshace.',
  'run.settings-stay':
    'Alguien ha cambiado ajustes de un programa que se quita al deshacer, así que se quedan en su servidor:',
  'run.stays': '{name} se queda en su servidor: otra cosa ha llegado a necesitarlo.',
  'run.title': 'Protegiendo su sitio',
  'run.lead':
    'Puede detenerlo en cualquier momento sin riesgo. Si perdemos el contacto, su servidor lo restablece todo por sí solo.',
  'run.rehearse-title': 'Ensayo, sin poner nada en uso',
  'run.undo-title': 'Dejándolo todo como estaba',
  'run.recover-title': 'Preguntando a su servidor cómo está todo',
  'run.recover-lead':
    'Sabe hasta dónde llegó el trabajo. Lo confirmado se queda; lo que está a medias se deshace.',
  'run.undo-lead': 'Su servidor recupera lo que tenía antes.',
  'run.undo-lead-stopped': 'Su servidor recupera lo que tenía antes. Tarda unos segundos.',
  'run.undo-lead-rehearsed': 'Se quita lo que se había preparado para el ensayo.',
  'run.progress': 'Progreso',
  'run.at': 'Paso {at} de {of}',
  'run.left': '{seconds, plural, one {queda cerca de un segundo} other {quedan unos # segundos}}',
  'run.almost': 'ya casi está',
  'run.said-done': 'Hecho: {what}',
  'run.said-doing': 'Ahora: {what}',
  'run.seconds': '{seconds, number, ::.0} s',
  'run.stop': 'Detener y dejarlo todo como estaba',
  'run.stop-title': '¿Detener y dejarlo todo como estaba?',
  'run.stop-more':
    'Primero se termina lo que se está cambiando ahora mismo y después se deshace todo. Su sitio sigue respondiendo.',
  'run.stop-yes': 'Dejarlo todo como estaba',
  'run.stop-no': 'Seguir protegiendo',
  'run.stopping': 'Deteniendo. Lo empezado se termina y después se deshace.',
  'run.technical': 'Detalles técnicos',
  'run.technical-hide': 'Ocultar los detalles técnicos',
  'run.technical-more': 'Lo que la operación ha dicho hasta ahora, para un técnico.',
  'run.pulse-yes': 'El sitio responde: sí',
  'run.pulse-no': 'El sitio no ha respondido hace un momento',
  'run.pulse-not-yet': 'El sitio responde: pendiente de la primera comprobación',
  'run.pulse-more':
    'comprobado cada segundo, {missed, plural, =0 {ningún fallo} one {1 fallo} other {# fallos}}{answered, plural, =0 {} one { en 1 comprobación} other { en # comprobaciones}}',
  'run.why-look-title': '¿Por qué mirar primero?',
  'run.why-look': 'Para saber qué significa «como estaba» y poder volver a ello, byte por byte.',
  'run.why-key-title': '¿Qué es una clave privada?',
  'run.why-key':
    'Lo único que demuestra que su servidor es suyo. {system, select, windows {IIS la quiere en una sola pieza con el certificado, así que se crea aquí y se envía una vez, por la conexión cifrada, con una contraseña propia. Aquí no se guarda nada de ella.} here {Se crea en este ordenador, porque nada nuestro puede ejecutarse en su proveedor de alojamiento, y se envía una vez, por la conexión cifrada, a su cuenta. Aquí no se guarda nada de ella.} other {Se crea allí y no viaja nunca, así que nadie puede llevársela por el camino.}}',
  'run.why-proof-title': '¿Qué está pasando?',
  'run.why-proof':
    'La autoridad hace una pregunta a su servidor desde varios lugares del mundo. Hemos dejado preparada la respuesta y después la quitamos.',
  'run.why-certificate-title': '¿Qué se firma?',
  'run.why-certificate':
    'Sus nombres y su clave pública. La autoridad pone debajo su firma, y los navegadores la creen.',
  'run.why-rehearse-title': '¿Por qué probarlo antes?',
  'run.why-rehearse':
    'Un servidor web puede decir que todo está bien incluso con una clave que no corresponde, y luego pararse. Por eso probamos la clave, el certificado y los ajustes donde ningún visitante los ve.',
  'run.why-install-title': '¿Lo notan los visitantes?',
  'run.why-install':
    'No. El servidor web termina las páginas que está enviando y adopta los nuevos ajustes para las siguientes.',
  'run.why-outside-title': '¿Por qué comprobar otra vez?',
  'run.why-outside':
    'Solo cuenta lo que reciben los visitantes. Abrimos cada nombre en cada dirección y comparamos el certificado, como hace un navegador.',
  'run.why-redirect-title': '¿Por qué justo ahora?',
  'run.why-redirect':
    'Enviar a los visitantes a un sitio cifrado que todavía no funciona los dejaría fuera. Ahora está comprobado que funciona.',
  'run.why-renewal-title': '¿Por qué un ensayo?',
  'run.why-renewal':
    'Faltan dos meses para una renovación. Por eso se ensaya ahora todo lo que necesita: el camino para su prueba, la propia renovación sin un nuevo certificado y lo que lo instala.',
  'run.why-finish-title': '¿Qué queda después?',
  'run.why-finish':
    'El certificado, su clave y lo que hace falta para deshacer. Si su servidor renueva por sí solo, también un pequeño script nuestro que instala el nuevo certificado.',
  'run.why-undo-title': '¿Qué significa «como estaba»?',
  'run.why-undo':
    'Exactamente lo que su servidor tenía antes, con los archivos byte por byte. Si alguien ha cambiado algo entretanto, lo dejamos y se lo decimos.',
};
