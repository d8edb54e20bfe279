import type { accessProblems as english } from '../en/problems-access.ts';
import type { TranslatedProblems } from '../translated.ts';

export const accessProblems: TranslatedProblems<typeof english> = {
  'job-unreadable': {
    title: 'No se puede leer el archivo de la tarea',
    what: 'Falta, o no es un texto JSON.',
    next: 'Compruebe dónde está y revise sus comas; después, vuelva a intentarlo.',
  },
  'job-invalid': {
    title: 'Una respuesta no encaja',
    what: 'Una de las respuestas tiene una forma con la que no podemos trabajar.',
    next: 'Vuelva atrás y revise las respuestas que se nombran abajo.',
  },
  'name-invalid': {
    title: 'Ese nombre no se puede usar',
    what: '{kind, select, empty {Todavía no se ha escrito nada.} address {Eso es un número (dirección IP). Un certificado corriente se hace para un nombre, así que comprobamos el nombre que lleva allí.} several {Son varios sitios, y los comprobamos de uno en uno. Más adelante se pueden añadir otros nombres al mismo certificado.} this_computer {Ese nombre es el de este mismo ordenador: nadie más puede visitarlo, y ninguna autoridad lo firma.} single_label {Falta la terminación: un nombre tiene al menos un punto, como hofladen.example.} public_suffix {Bajo esta terminación muchas personas tienen su propio nombre; falta la parte de usted, que va delante.} too_long {Es más largo de lo que puede ser un nombre: 63 letras entre dos puntos, 253 en total.} other {Un nombre es como hofladen.example: letras, cifras, guiones y puntos.}}',
    next: '{count, plural, =0 {Escriba la dirección de su sitio tal como lo hacen sus visitantes.} other {¿Quería decir {perhaps}?}}',
  },
  'site-not-found': {
    title: 'No hay ningún sitio en esta dirección',
    what: '{kind, select, no_address {La guía telefónica de internet (DNS) conoce {name}, pero no tiene ninguna dirección de un sitio para ese nombre.} other {La guía telefónica de internet (DNS) no conoce {name}.}}',
    next: '{count, plural, =0 {} other {¿Quería decir {perhaps}? }}Revise cómo está escrito. Si es correcto: ¿sigue pagado el dominio, y lleva a un servidor? Quien lo administra puede decírselo.',
  },
  'internet-silent': {
    title: 'Este ordenador no llega a internet',
    what: 'Preguntamos dónde está {name} y no recibimos ninguna respuesta. Eso no dice nada de su sitio.',
    next: 'Mire si otro sitio se abre en su navegador. Si no se abre, compruebe la wifi o el cable. Si se abre, quizá un cortafuegos o una VPN impida preguntar a esta aplicación; pruebe desde otra red.',
  },
  'file-missing': {
    title: 'Un archivo no está donde debería',
    what: 'El archivo que se nombra abajo no se puede abrir en este ordenador.',
    next: 'Elíjalo de nuevo.',
  },
  'file-not-written': {
    title: 'Un archivo no se puede guardar',
    what: 'El archivo que se nombra abajo no se puede escribir en este ordenador.',
    next: 'Elija otro lugar para él o libere espacio. Todo lo demás está hecho.',
  },
  'secret-missing': {
    title: 'Falta una contraseña',
    what: 'Tenía que venir de los ajustes de este ordenador, y no está allí.',
    next: 'Póngala allí, o escríbala en la ventana.',
  },
  'run-unknown': {
    title: 'Esta operación no se conoce aquí',
    what: 'Su registro no está en este ordenador.',
    next: 'Deshágala desde el ordenador que la hizo. Los archivos anteriores están también en el servidor.',
  },
  'run-not-named': {
    title: '¿Qué certificado?',
    what: '{count, plural, =0 {Desde este ordenador no se puede renovar ningún certificado.} other {Este ordenador se ocupa de varios certificados.}}',
    next: '{count, plural, =0 {Renuévelo en el ordenador que lo obtuvo.} other {Nombre una de las operaciones de abajo; «sealkeeper runs» dice qué hizo cada una.}}',
  },
  'run-not-undoable': {
    title: 'No hay nada que deshacer',
    what: 'Esta operación no dejó nada en el servidor, o ya se deshizo.',
    next: 'No hay que hacer nada.',
  },
  'host-name-unknown': {
    title: 'Ningún servidor tiene este nombre',
    what: 'Preguntamos a la guía telefónica de internet, y no conoce el nombre.',
    next: 'Revise cómo está escrito, o escriba la dirección con números que figura en la carta de su proveedor de alojamiento.',
  },
  'host-unreachable': {
    title: 'El servidor no responde',
    what: 'Nadie abrió en la dirección y el puerto que se nombran abajo. Quizá esté apagado, o haya un cortafuegos en medio.',
    next: 'Compruebe el nombre y el puerto. Con algunos proveedores de alojamiento hay que activar antes SSH en el área de clientes.',
  },
  'host-not-ssh': {
    title: 'Allí responde otra cosa',
    what: 'En esta dirección y este puerto hay un programa, pero no habla SSH.',
    next: 'Compruebe el puerto: SSH está en el 22, salvo que su proveedor de alojamiento diga otra cosa.',
  },
  'host-key-unknown': {
    title: 'Todavía no conocemos este servidor',
    what: 'Su huella no se conoce en este ordenador.',
    next: 'Compare la huella con la que le muestra su proveedor de alojamiento y acéptela si coincide.',
  },
  'host-key-changed': {
    title: 'Este no es el servidor que conocemos',
    what: 'Su huella no es la de la última vez. Puede que haya alguien en medio, o que el servidor se haya instalado de nuevo. No se envió ninguna contraseña.',
    next: 'Pregunte a su proveedor de alojamiento si el servidor se instaló de nuevo. Siga solo si le dice que sí.',
  },
  'host-key-revoked': {
    title: 'La clave de este servidor fue retirada',
    what: 'Este ordenador tiene indicado que no vuelva a confiar en ella. No se envió ninguna contraseña.',
    next: 'Pida la clave nueva a quien se ocupa del servidor.',
  },
  'server-busy': {
    title: 'Allí hay otra operación en marcha',
    what: 'Alguien, quizá usted en otra ventana, está trabajando ahora mismo en este servidor: {who}, desde {since}.',
    next: 'Espere a que termine y vuelva a intentarlo. Si ese ordenador ya no está, el servidor lo restablece todo por sí mismo en menos de un minuto y queda libre.',
  },
  'server-not-writable': {
    title: 'No podemos escribir en el servidor',
    what: 'Puede que el disco esté lleno, o que la carpeta no sea segura para guardar claves.',
    next: 'Muestre los detalles a quien se ocupa del servidor.',
  },
  'writable-by-others': {
    title: 'Otra persona podría engañarnos allí',
    what: 'Trabajamos como administrador del servidor (root), y por eso solo escribimos, ejecutamos y damos por bueno lo que únicamente el administrador pudo haber hecho. Otra persona puede escribir en {place}.',
    next: 'Pida a quien se ocupa del servidor que deje {place} solo en manos de root, con todas las carpetas que llevan hasta allí (chown root, chmod go-w), y vuelva a intentarlo.',
  },
  'space-open-to-others': {
    title: 'Otros podrían cambiar lo que dejamos allí',
    what: 'Lo que ponemos en su espacio del servidor tiene que estar donde nadie más pueda cambiarlo. Otra persona puede escribir en {place}, o un enlace lleva desde allí a otro sitio.',
    next: 'Quite ese permiso a los demás (chmod go-w), o elija una carpeta que sea solo suya, y vuelva a intentarlo. Su proveedor de alojamiento puede ayudarle.',
  },
  'tool-missing': {
    title: 'Falta un pequeño programa en el servidor',
    what: 'Necesitamos el que se nombra abajo, y no está instalado.',
    next: 'Pida a su proveedor de alojamiento que lo instale y vuelva a comprobar.',
  },
};
