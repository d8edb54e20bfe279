import type { accessProblems as english } from '../en/problems-access.ts';
import type { TranslatedProblems } from '../translated.ts';

export const accessProblems: TranslatedProblems<typeof english> = {
  'job-unreadable': {
    title: 'No se puede leer el archivo de la tarea',
    what: 'Falta, o no tiene la forma de un archivo de tarea (JSON).',
    next: 'Compruebe dónde está y revise sus comas; después, vuelva a intentarlo.',
  },
  'job-invalid': {
    title: 'Una respuesta no encaja',
    what: 'Una de las respuestas tiene una forma con la que no podemos trabajar.',
    next: 'Vuelva atrás y revise las respuestas que se nombran abajo.',
  },
  'name-invalid': {
    title: 'Ese nombre no se puede usar',
    what: '{kind, select, empty {Todavía no se ha escrito nada.} address {Eso es un número (dirección IP). Un certificado corriente se hace para un nombre, así que comprobamos el nombre que lleva allí. Para un simple número solo hay certificados de seis días, que esta aplicación no obtiene.} several {Son varios sitios, y los comprobamos de uno en uno. Más adelante se pueden añadir otros nombres al mismo certificado.} this_computer {Ese nombre es el de este mismo ordenador: nadie más puede visitarlo, y ninguna autoridad lo firma. Si es eso lo que quiere: «Para un ensayo o un aparato», más abajo.} single_label {Falta la terminación: un nombre tiene al menos un punto, como hofladen.example.} public_suffix {Bajo esta terminación muchas personas tienen su propio nombre; falta la parte de usted, que va delante.} too_long {Es más largo de lo que puede ser un nombre: 63 letras entre dos puntos, 253 en total.} other {Un nombre es como hofladen.example: letras, cifras, guiones y puntos.}}',
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
    what: 'Tenía que venir de los ajustes de este ordenador, de la variable de entorno que se nombra abajo, y no está allí.',
    next: 'Escriba la contraseña en la ventana. En un terminal: defina esa variable y vuelva a intentarlo.',
  },
  'run-unknown': {
    title: 'Esta operación no se conoce aquí',
    what: 'Lo que hizo una operación está anotado en el ordenador que la hizo. En este no hay ninguna anotación así.',
    next: 'Compárela con la lista de operaciones (en un terminal: «sealkeeper runs»). Si la hizo otro ordenador, deshágala desde allí. Si ese ordenador ya no existe, el servicio de asistencia de su proveedor de alojamiento encuentra los archivos anteriores en el servidor, en /var/lib/sealkeeper/runs/.',
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
    what: 'Nadie respondió en la dirección y el puerto que se nombran abajo. Quizá el servidor esté apagado, o haya un cortafuegos en medio.',
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
    next: 'Pregunte a su proveedor de alojamiento: «¿Se instaló de nuevo mi servidor, y cuál es ahora su huella SHA256?» Si allí no se hizo nada, no inicie sesión. Si se hizo: la página de inicio de sesión de la ventana tiene ahora un campo para lo que responda su proveedor; en un archivo de tarea es «hostKey».',
  },
  'host-key-revoked': {
    title: 'Este servidor presenta una huella en la que no se debe confiar',
    what: 'Alguien anotó esta huella en este ordenador como una en la que no se debe volver a confiar. No se envió ninguna contraseña.',
    next: 'No inicie sesión. Pregunte a quien se ocupa del servidor por el motivo y por la huella nueva.',
  },
  'server-busy': {
    title: 'Allí hay otra operación en marcha',
    what: 'Alguien, quizá usted en otra ventana, está trabajando ahora mismo en este servidor: {who}, desde {since}.',
    next: 'Espere a que termine y vuelva a intentarlo. Si ese ordenador ya no está, al cabo de un minuto el servidor lo restablece todo por sí mismo y queda libre.',
  },
  'server-not-writable': {
    title: 'No podemos escribir en el servidor',
    what: 'Puede que el disco esté lleno, o que otros puedan mirar en la carpeta; entonces no se puede guardar allí ninguna clave.',
    next: 'Muestre los detalles a quien se ocupa del servidor.',
  },
  'writable-by-others': {
    title: 'Una carpeta del servidor no está bastante protegida',
    what: 'No solo el administrador puede escribir en {place}. Eso no tiene por qué ser nada malo; pero trabajamos con los permisos del administrador (root), y por eso no usamos nada que otros hayan podido cambiar.',
    next: 'Para quien se ocupa del servidor: dejar {place}, y todas las carpetas que llevan hasta allí, solo en manos de root (chown root, chmod go-w). Después, vuelva a intentarlo.',
  },
  'space-open-to-others': {
    title: 'Su espacio en el servidor está abierto a otros',
    what: 'Lo que ponemos allí tiene que estar donde nadie más pueda cambiarlo. Otros pueden escribir en {place}, o un enlace lleva desde allí a otro sitio.',
    next: 'Elija una carpeta que sea solo suya, o pida a su proveedor de alojamiento que impida a otros escribir allí (chmod go-w). Después, vuelva a intentarlo.',
  },
  'tool-missing': {
    title: 'Falta un pequeño programa en el servidor',
    what: 'Necesitamos el que se nombra abajo, y no está instalado.',
    next: 'Pida a su proveedor de alojamiento que lo instale y vuelva a comprobar.',
  },
};
