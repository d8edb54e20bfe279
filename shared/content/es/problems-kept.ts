import type { keptProblems as english } from '../en/problems-kept.ts';
import type { TranslatedProblems } from '../translated.ts';

export const keptProblems: TranslatedProblems<typeof english> = {
  'run-unsettled': {
    title: 'Una operación no ha llegado a su fin',
    what: 'La operación que se nombra abajo se interrumpió, necesita ayuda o está en marcha en otra ventana. Su certificado no se renovó: solo su servidor sabe cómo está. Allí no se ha pedido ni cambiado nada.',
    next: 'Abra «Mis sitios». Junto a esa operación, elija «Preguntar al servidor» o, si le espera a usted, «Continuar». Después, renueve otra vez.',
  },
  'run-not-waiting': {
    title: 'Esta operación no espera nada',
    what: 'Ha terminado, o se interrumpió y todavía no se ha preguntado a su servidor. No se ha hecho nada.',
    next: 'Abra «Mis sitios». Si allí pone «Interrumpido», elija «Preguntar al servidor». Si no, empiece de nuevo.',
  },
  'waiting-key-gone': {
    title: 'La clave del certificado nuevo ya no está',
    what: 'Mientras la operación le esperaba, esa clave estaba en su servidor, en el lugar que se nombra abajo. Alguien la quitó o la cambió. Todavía no hay ningún certificado para ella, así que nadie puede hacer nada con ella; su sitio no la usa.',
    next: 'Empiece de nuevo: se crea una clave nueva, y la autoridad pedirá una prueba nueva. Los registros DNS de esta operación se pueden quitar.',
  },
  'waiting-not-possible': {
    title: 'Este servidor no puede esperar un registro DNS',
    what: 'Mientras una operación le espera, su clave privada tiene que estar en un lugar seguro. En un servidor de este tipo, y en este ordenador, todavía no hay ese lugar.',
    next: 'Elija la prueba con un archivo en el servidor, que tarda unos segundos. En ese caso hay que dejar fuera los nombres con asterisco.',
  },
  'run-on-other-server': {
    title: 'Esta operación se hizo en otro servidor',
    what: 'El servidor en el que ha iniciado sesión no es el que la operación cambió: su huella es otra. Allí no se ha pedido ni cambiado nada.',
    next: 'Inicie sesión en el servidor que se nombra abajo y deshaga entonces la operación.',
  },
  'journal-damaged': {
    title: 'El registro de una operación está dañado',
    what: 'No se puede leer una línea en medio del archivo que se nombra abajo. Un registro anota lo que Sealkeeper hizo para un sitio; el sitio no lo necesita. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Si tiene una copia de seguridad de este ordenador, recupere de ella el archivo. Si no: su sitio sigue funcionando, pero esta operación no se puede deshacer desde aquí. Quien se ocupa del servidor encuentra una copia en /var/lib/sealkeeper/runs/.',
  },
  'journal-newer': {
    title: 'El registro de una operación es de un Sealkeeper más nuevo',
    what: 'Esta versión no entiende el archivo que se nombra abajo. Un registro anota lo que Sealkeeper hizo para un sitio; el sitio no lo necesita. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Actualice Sealkeeper y vuelva a intentarlo.',
  },
  'journal-empty': {
    title: 'El registro de una operación está vacío',
    what: 'El archivo que se nombra abajo no contiene nada: el ordenador se paró antes de que empezara la operación, o alguien vació el archivo. Un registro anota lo que Sealkeeper hizo para un sitio; el sitio no lo necesita. Ahora no se ha cambiado nada; su sitio está como estaba.',
    next: 'Si en una copia de seguridad de este ordenador el archivo no está vacío, recupérelo de ella. Si no, déjelo donde está: no estorba. Si se hizo algo para un sitio y quiere deshacerlo, quien se ocupa del servidor encuentra una copia en /var/lib/sealkeeper/runs/.',
  },
  'journal-unreadable': {
    title: 'No se puede abrir el registro de una operación',
    what: 'Este ordenador no nos deja leer el archivo que se nombra abajo. Un registro anota lo que Sealkeeper hizo para un sitio; el sitio no lo necesita. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Reinicie este ordenador y vuelva a intentarlo. Si sigue igual, pida a alguien que entienda de ello que mire a quién pertenece el archivo y si el disco está bien.',
  },
  'journal-foreign': {
    title: 'El registro de una operación lleva el nombre de otra',
    what: 'El archivo que se nombra abajo habla de una operación distinta de la que dice su nombre: se copió o se cambió de nombre. Un registro anota lo que Sealkeeper hizo para un sitio; el sitio no lo necesita. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Devuelva al archivo su propio nombre: el de la operación que se nombra abajo, terminado en .jsonl. O bórrelo si es una copia.',
  },
  'journal-altered': {
    title: 'El registro de una operación no está como lo escribimos',
    what: 'Un programa o una persona cambió el archivo que se nombra abajo, quizá sin querer, así que no seguimos nada de lo que dice. Un registro anota lo que Sealkeeper hizo para un sitio; el sitio no lo necesita. No se ha cambiado nada; su sitio está como estaba.',
    next: '¿Fue usted, un compañero o un programa de limpieza? Entonces recupere el archivo de una copia de seguridad, si la hay. Si no fue nadie que usted sepa, haga revisar este ordenador antes de iniciar sesión desde él en su servidor. El servidor tiene su propia copia en /var/lib/sealkeeper/runs/.',
  },
  'journal-sealed-elsewhere': {
    title: 'El registro de una operación se selló en otro lugar',
    what: 'Otro ordenador escribió el archivo que se nombra abajo, o el llavero de este ordenador se creó de nuevo desde entonces. No podemos saber si se editó. Un registro anota lo que Sealkeeper hizo para un sitio; el sitio no lo necesita. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Deshaga la operación desde el ordenador que la hizo. Si usted copió aquí el archivo o ha instalado de nuevo este ordenador, también se puede deshacer desde aquí: en un terminal, «sealkeeper undo RUN».',
  },
  'file-unreadable': {
    title: 'No se puede leer un archivo nuestro',
    what: 'Este ordenador no nos deja leer lo que se nombra abajo, o no es un archivo corriente. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Reinicie este ordenador y vuelva a intentarlo. Si sigue igual, pida a alguien que entienda de ello que mire qué hay allí, a quién pertenece y si el disco está bien.',
  },
  'account-newer': {
    title: 'La anotación de una cuenta es de un Sealkeeper más nuevo',
    what: 'Se trata de su cuenta en la autoridad. Esta versión no conoce la forma del archivo que se nombra abajo, y lo ha dejado como está. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Actualice Sealkeeper y vuelva a intentarlo.',
  },
  'keychain-closed': {
    title: 'El llavero de este ordenador no se abrió',
    what: 'Lo necesitamos para ver que nuestras anotaciones en este ordenador no han cambiado. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Cuando el sistema pregunte si Sealkeeper puede usar el llavero, diga que sí; por lo general pide la contraseña con la que usted inicia sesión en este ordenador. Después, vuelva a intentarlo.',
  },
  'journal-busy': {
    title: 'Otro Sealkeeper trabaja en esta operación',
    what: 'Una ventana o una línea de comandos está escribiendo en el registro de esta operación, o ha escrito en él entretanto. Solo puede hacerlo una a la vez. Esta no ha cambiado nada.',
    next: 'Espere a que termine, o ciérrela, y vuelva a intentarlo. Si no hay ningún otro Sealkeeper trabajando, borre el archivo de bloqueo que se nombra abajo.',
  },
  'service-unknown': {
    title: 'Este servidor se inicia de un modo que no conocemos',
    what: 'El programa que se nombra abajo se inició a mano o con un script, con palabras añadidas (en los detalles). Para aplicar un cambio las necesitaría otra vez, y algunas no las transmitimos. No se ha enviado nada al servidor.',
    next: 'Muestre los detalles a quien se ocupa del servidor: esas palabras (como «-c Listen 80») deben estar en su archivo de ajustes. Después, empiece de nuevo. Si abajo se nombra el registro de una operación anterior, puede que alguien lo haya editado.',
  },
  'data-open-to-others': {
    title: 'Otros pueden escribir en nuestros archivos',
    what: 'Otro usuario de este ordenador puede cambiar lo que hay en el lugar que se nombra abajo, así que no se confía en nada de lo que contiene. No se ha cambiado nada; su sitio está como estaba.',
    next: 'Abra un terminal en este ordenador, pegue el comando que se nombra abajo, pulse Intro y vuelva a intentarlo.',
  },
};
