import type { keptProblems as english } from '../en/problems-kept.ts';
import type { TranslatedProblems } from '../translated.ts';

export const keptProblems: TranslatedProblems<typeof english> = {
  'run-unsettled': {
    title: 'Una operación no ha llegado a su fin',
    what: 'La operación que se nombra abajo se interrumpió, necesita ayuda o está en marcha en otra ventana. Su certificado no se renovó: solo su servidor sabe cómo está. Allí no se ha pedido ni cambiado nada.',
    next: 'Lleve primero esa operación a su fin. Después, renueve otra vez.',
  },
  'run-not-waiting': {
    title: 'Esta operación no espera nada',
    what: 'Ha terminado, o se interrumpió y todavía no se ha preguntado a su servidor. No se ha hecho nada.',
    next: 'Mire la lista de operaciones: si una se interrumpió, primero se pregunta por ella en su servidor. Si no, empiece de nuevo.',
  },
  'waiting-key-gone': {
    title: 'La clave privada de esta operación ya no está',
    what: 'Mientras la operación esperaba, la clave del certificado nuevo estaba en su servidor, en el lugar que se nombra abajo. Ya no está, o es otra.',
    next: 'Empiece de nuevo: se crea una clave nueva, y la autoridad pedirá una prueba nueva. Los registros DNS de esta operación se pueden quitar.',
  },
  'waiting-not-possible': {
    title: 'Este servidor no puede esperar un registro DNS',
    what: 'Mientras una operación le espera, su clave privada tiene que estar en un lugar seguro. En un servidor de este tipo, y en este ordenador, todavía no hay ese lugar.',
    next: 'Elija la prueba con un archivo en el servidor, que tarda unos segundos.',
  },
  'run-on-other-server': {
    title: 'Esta operación se hizo en otro servidor',
    what: 'El servidor en el que ha iniciado sesión no es el que la operación cambió: su clave es otra. Allí no se ha pedido ni cambiado nada.',
    next: 'Inicie sesión en el servidor que se nombra abajo y deshaga entonces la operación.',
  },
  'journal-damaged': {
    title: 'El registro de una operación está dañado',
    what: 'No se puede leer una línea en medio del archivo que se nombra abajo. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Recupere el archivo de una copia de seguridad de este ordenador. El servidor tiene su propia copia en /var/lib/sealkeeper/runs/.',
  },
  'journal-newer': {
    title: 'El registro de una operación es de un Sealkeeper más nuevo',
    what: 'Esta versión no entiende el archivo que se nombra abajo. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Actualice Sealkeeper y vuelva a intentarlo.',
  },
  'journal-empty': {
    title: 'El registro de una operación está vacío',
    what: 'El archivo que se nombra abajo no contiene nada: el ordenador se paró antes de que empezara la operación, o alguien vació el archivo. Ahora no se ha cambiado nada; su sitio está como estaba.',
    next: 'Si esa operación nunca empezó, borre el archivo. Si no, recupérelo de una copia de seguridad; el servidor tiene su propia copia en /var/lib/sealkeeper/runs/.',
  },
  'journal-unreadable': {
    title: 'No se puede abrir el registro de una operación',
    what: 'Este ordenador no nos deja leer el archivo que se nombra abajo. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Mire a quién pertenece el archivo y si su disco está bien, y vuelva a intentarlo.',
  },
  'journal-foreign': {
    title: 'El registro de una operación lleva el nombre de otra',
    what: 'El archivo que se nombra abajo habla de una operación distinta de la que dice su nombre: se copió o se cambió de nombre. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Devuelva al archivo su propio nombre (RUN.jsonl, con la operación que se nombra abajo), o bórrelo si es una copia.',
  },
  'journal-altered': {
    title: 'El registro de una operación se ha alterado',
    what: 'Alguien editó el archivo que se nombra abajo después de que lo escribiéramos, así que no se sigue nada de lo que dice. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Averigüe quién puede escribir en sus archivos. Recupere el archivo de una copia de seguridad; el servidor tiene su propia copia en /var/lib/sealkeeper/runs/.',
  },
  'journal-sealed-elsewhere': {
    title: 'El registro de una operación se selló en otro lugar',
    what: 'Otro ordenador escribió el archivo que se nombra abajo, o el llavero de este ordenador se creó de nuevo desde entonces. No podemos saber si se editó. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Deshaga la operación desde el ordenador que la hizo. Si confía en el archivo, «sealkeeper undo RUN» en la línea de comandos la deshace desde aquí.',
  },
  'file-unreadable': {
    title: 'No se puede leer un archivo nuestro',
    what: 'Este ordenador no nos deja leer lo que se nombra abajo, o no es un archivo corriente. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Mire qué hay allí, a quién pertenece y si su disco está bien, y vuelva a intentarlo.',
  },
  'account-newer': {
    title: 'La cuenta la guardó un Sealkeeper más nuevo',
    what: 'Una versión más nueva escribió el archivo que se nombra abajo, y esta no conoce su forma. Se dejó como está. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Use el Sealkeeper más nuevo.',
  },
  'keychain-closed': {
    title: 'El llavero de este ordenador no se abrió',
    what: 'En él está la clave con la que distinguimos nuestros propios registros de los editados. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Desbloquee el llavero (inicie sesión en él, o diga que sí cuando pregunte) y vuelva a intentarlo.',
  },
  'journal-busy': {
    title: 'Otro Sealkeeper trabaja en esta operación',
    what: 'Una ventana o una línea de comandos está escribiendo en el registro de esta operación, o ha escrito en él entretanto. Solo puede hacerlo una a la vez. Esta no ha cambiado nada.',
    next: 'Espere a que termine, o ciérrela, y vuelva a intentarlo. Si no hay ningún otro Sealkeeper trabajando, borre el archivo de bloqueo que se nombra abajo.',
  },
  'service-unknown': {
    title: 'Este servidor se inicia de un modo que no conocemos',
    what: 'Para aplicar un cambio habría que llamarlo con las palabras de los detalles. Algunas de ellas no son de las que transmitimos, así que no se ha enviado nada al servidor.',
    next: 'Haga que lo que dicen esas palabras (como «-c Listen 80») se escriba en los ajustes del propio servidor y empiece de nuevo. Si abajo se nombra el registro de una operación anterior, puede que alguien lo haya editado.',
  },
  'data-open-to-others': {
    title: 'Otros pueden escribir en nuestros archivos',
    what: 'Otra persona de este ordenador puede cambiar lo que hay en el lugar que se nombra abajo, así que no se confía en nada de lo que contiene. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Ciérrelo con el comando que se nombra abajo y vuelva a intentarlo.',
  },
};
