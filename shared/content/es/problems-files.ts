import type { filesProblems as english } from '../en/problems-files.ts';
import type { TranslatedProblems } from '../translated.ts';

export const filesProblems: TranslatedProblems<typeof english> = {
  'files-nothing': {
    title: 'No hay ningún certificado en estos archivos',
    what: '{keys, plural, =0 {No contienen ni certificados ni claves.} other {Hay una clave privada, pero ningún certificado.}}',
    next: 'Busque el archivo que el vendedor le envió como certificado (a menudo .crt, .cer, .p7b, .pfx o .zip) y añádalo.',
  },
  'files-without-certificate': {
    title: 'Un archivo no contiene nada que nos sirva',
    what: '«{file}» no contiene ni un certificado ni una clave.',
    next: 'Quítelo, o mire si se trata de otro archivo del vendedor.',
  },
  'files-locked': {
    title: 'Un archivo está protegido con contraseña',
    what: '«{file}» solo se abre con la contraseña con la que se guardó.',
    next: 'Escriba esa contraseña. La conoce quien creó el archivo, o figura en la página del vendedor.',
  },
  'files-password-wrong': {
    title: 'La contraseña no abre el archivo',
    what: '«{file}» se guardó con otra contraseña.',
    next: 'Fíjese en las mayúsculas y en los espacios al final, y escríbala de nuevo. Si ya nadie la sabe, haga que el vendedor emita de nuevo el certificado para una solicitud nueva; con la mayoría de los vendedores eso no cuesta nada.',
  },
  'files-damaged': {
    title: 'Un archivo está dañado',
    what: '«{file}» empieza como un certificado o una clave y después no tiene sentido: se cortó o se cambió por el camino.',
    next: 'Descárguelo o cópielo otra vez, entero, y no lo abra en un procesador de textos.',
  },
  'files-unsupported': {
    title: 'Un archivo está empaquetado de una forma que no leemos',
    what: '«{file}» es de un tipo o tiene una protección que esta aplicación no conoce.',
    next: 'Pida al vendedor el certificado en PEM o PFX, o guárdelo así desde el programa que lo creó.',
  },
  'files-too-much': {
    title: 'Un archivo es demasiado grande',
    what: '«{file}» es mucho más grande que lo que envía un vendedor, o está comprimido de forma que crecería sin fin.',
    next: 'Elija solo los archivos del propio certificado.',
  },
  'files-archive': {
    title: 'Primero hay que descomprimir un archivo',
    what: '«{file}» es un archivo comprimido que no podemos abrir.',
    next: 'Descomprímalo en su ordenador (doble clic) y elija después lo que contenía.',
  },
  'files-login-key': {
    title: 'Es una clave para iniciar sesión',
    what: '«{file}» es una clave con la que se inicia sesión en un servidor. No tiene nada que ver con un certificado.',
    next: 'Quítela, y busque la clave que se creó junto con la solicitud del certificado.',
  },
  'files-public-key': {
    title: 'Es solo la mitad pública de una clave',
    what: '«{file}» es la mitad que todos pueden ver. Hace falta la mitad privada.',
    next: 'Busque un segundo archivo con casi el mismo nombre (a menudo .key); abierto como texto, su primera línea dice PRIVATE KEY. No lo envíe a nadie.',
  },
  'files-request-only': {
    title: 'Es la solicitud, no el certificado',
    what: 'Estos archivos contienen lo que se envió al vendedor (CSR). El certificado es la respuesta del vendedor.',
    next: 'Tome el certificado de la página o del correo del vendedor y añádalo.',
  },
  'files-only-authorities': {
    title: 'Falta su propio certificado',
    what: 'Estos archivos solo contienen certificados de autoridades, nombrados abajo. Acompañan al suyo, pero ninguno es el suyo.',
    next: 'Añada el archivo con su propio certificado; a menudo lleva el nombre de su sitio.',
  },
  'files-name-missing': {
    title: 'El certificado no es para todos sus nombres',
    what: 'No contiene {names}. Es para: {has}.',
    next: 'Elija otro certificado, quite esos nombres, o haga que el vendedor emita de nuevo el certificado con esos nombres.',
  },
  'files-key-missing': {
    title: 'Falta la clave privada',
    what: 'Un certificado solo funciona junto con su clave privada: un archivo secreto que se creó antes de pedir el certificado. Por lo general el vendedor no la tiene, y la de {name} no está entre estos archivos.{hasRequest, select, yes { La solicitud de «{file}» se hizo con esa misma clave.} other {}}',
    next: '¿Quién pidió el certificado, y dónde se creó la solicitud (CSR)? Allí está la clave: en su servidor (elija entonces «La clave está en mi servidor»), en el panel de control de su proveedor de alojamiento o en el ordenador de quien lo pidió. Si nadie la encuentra, haga que creen una solicitud nueva y que emitan de nuevo el certificado para ella; con la mayoría de los vendedores eso no cuesta nada.',
  },
  'files-key-not-on-server': {
    title: 'La clave privada no se encontró en el servidor',
    what: 'En ninguno de los lugares nombrados abajo hay una clave que encaje con este certificado, que solo el administrador pueda cambiar y que no necesite contraseña.',
    next: 'Si tiene el archivo de la clave, añádalo aquí. Si quien se ocupa del servidor sabe dónde está, haga que la ponga en uno de estos lugares, legible solo para el administrador y sin contraseña. Si se ha perdido, haga que emitan de nuevo el certificado para una solicitud nueva; con la mayoría de los vendedores eso no cuesta nada.',
  },
  'files-key-out-of-reach': {
    title: 'La clave no se puede recoger en este servidor',
    what: '{system, select, windows {En Windows la clave está en el almacén del propio servidor, que no la entrega por sí solo.} other {Este acceso no puede leer las claves del servidor.}} No se ha cambiado nada.',
    next: '{system, select, windows {En el Administrador de IIS elija «Completar solicitud de certificado» con el archivo del vendedor, después «Exportar» ese certificado como .pfx con contraseña, y traiga aquí el .pfx.} other {Traiga aquí el archivo con la clave privada, o entre como administrador.}}',
  },
  'files-key-other': {
    title: 'La clave pertenece a otro certificado',
    what: 'La clave de «{file}» no encaja con el certificado para {name}. {belongs, select, another {Pertenece a este: {owner}.} site {Pertenece al certificado que esta aplicación ha instalado: {owner}.} other {No pertenece a ninguno de estos archivos.}}',
    next: 'Añada la clave que se creó para este certificado, a menudo la más reciente, o haga que emitan de nuevo el certificado para la clave que tiene.',
  },
  'files-expired': {
    title: 'El certificado ha caducado',
    what: 'El certificado para {name} era válido hasta el {notAfter}.',
    next: 'Pida al vendedor el más reciente, o encargue uno nuevo.',
  },
  'files-not-yet-valid': {
    title: 'El certificado aún no es válido',
    what: 'El certificado para {name} solo es válido a partir del {day}.',
    next: 'Espere hasta entonces. Si esa fecha ya pasó, mire si el reloj de este ordenador está bien.',
  },
  'files-weak': {
    title: 'El certificado es demasiado débil para los navegadores actuales',
    what: 'El certificado para {name}, o el de la autoridad que lo respalda, se apoya en {kind}: los navegadores ya no lo aceptan, o se sabe que está roto.',
    next: 'Haga que el vendedor lo emita de nuevo para una solicitud nueva, hecha con una clave nueva (RSA 2048 o más, o P-256).',
  },
  'files-chain-incomplete': {
    title: 'Falta un certificado intermedio',
    what: 'El certificado para {name} lo firmó «{issuer}», cuyo certificado no está en ninguno de los archivos. Sin él, algunos visitantes verían una advertencia.',
    next: 'Descargue el certificado intermedio (CA bundle, chain) de la página del vendedor y añádalo.',
  },
  'files-not-trusted': {
    title: 'Los navegadores no conocen esta autoridad',
    what: 'El certificado lo firmó «{issuer}», a quien los navegadores no conocen. Los visitantes verían una advertencia.',
    next: 'Si su empresa tiene una autoridad propia, elija su certificado raíz como el de confianza. Si no, obtenga un certificado de una autoridad pública: Sealkeeper puede obtener uno que no cuesta nada.',
  },
  'files-distrusted': {
    title: 'Los navegadores han dejado de confiar en esta autoridad',
    what: 'De «{issuer}» los navegadores no aceptan ningún certificado emitido después del {day}.',
    next: 'Pida al vendedor uno firmado por otra autoridad; con la mayoría de los vendedores eso no cuesta nada.',
  },
  'files-self-signed': {
    title: 'El certificado está autofirmado',
    what: 'El de {name} no viene de ninguna autoridad. Los visitantes verían una advertencia.',
    next: 'Elija el certificado que le envió el vendedor. Para pruebas y aparatos propios existe «Hecho por usted», donde se comparan todas las ofertas.',
  },
};
