import type { webSpace as english } from '../en/webspace.ts';
import type { Translated } from '../translated.ts';

export const webSpace: Translated<typeof english> = {
  'spaces.none': 'En este ordenador no se ha empezado ningún certificado para un formulario.',
  'spaces.line':
    '{id}: {names}, {server}, {state, select, cut {interrumpido antes de la firma} shown {se muestra a todos los visitantes} other {espera a ser puesto en el formulario}}{until, select, none {} other {, válido hasta el {date}}}',
  'spaces.placed':
    'Quizá queden archivos nuestros en el espacio web: {paths}. Limpiar con: sealkeeper webspace {id} --clear',
  'spaces.folder': 'El sitio de {name} está en {folder}.',
  'spaces.gained':
    'El certificado está listo, válido hasta el {date}. En el espacio web no queda nada nuestro. Los visitantes no ven ningún cambio hasta que lo ponga en el formulario de su proveedor.',
  'spaces.files': 'Los archivos para el formulario están en {folder}:',
  'spaces.file-key':
    '{name}: la clave privada. No se la dé a nadie, y bórrela en cuanto el formulario la tenga',
  'spaces.file-certificate': '{name}: el certificado del sitio',
  'spaces.file-chain': '{name}: la cadena (certificados intermedios, «CA bundle»)',
  'spaces.file-fullChain':
    '{name}: certificado y cadena juntos, si el formulario tiene un solo campo para ambos',
  'spaces.file-pfx': '{name}: todo en uno, cerrado con su contraseña, si el formulario quiere un PFX',
  'spaces.next':
    'Póngalos en el formulario de certificados del área de clientes de su proveedor, y mire después si los visitantes lo ven: sealkeeper webspace {id}',
  'spaces.view':
    '{name} en {address}: {shows, select, new {muestra el certificado nuevo} other {muestra todavía otro certificado} bad {muestra un certificado del que los navegadores no se fían} none {no está cifrado} missing {no responde}}',
  'spaces.shown': 'Todos los visitantes ven el certificado nuevo.',
  'spaces.not-yet':
    'Todavía no en todas partes. Los proveedores tardan minutos, algunos una hora. Mirar de nuevo con: sealkeeper webspace {id}',
  'spaces.renew':
    'Nadie lo renueva por sí solo. Vuelva antes del {date}: ejecute el mismo encargo y ponga los archivos nuevos en el mismo formulario.',
  'spaces.cleared': 'En el espacio web de {server} no queda nada nuestro.',
  'spaces.dropped':
    'Queda archivado. Lo que está en el formulario de su proveedor sigue, y también los archivos que se escribieron para él.',

  'webspace.begin-title': 'Un certificado por medio de su espacio web',
  'webspace.begin-lead':
    'Ponemos un momento un pequeño archivo en la carpeta de su sitio y obtenemos el certificado. Después lo pone usted en el formulario de su proveedor, paso a paso. Antes de eso los visitantes no ven ningún cambio.',
  'webspace.host': '¿Dónde está su espacio web?',
  'webspace.host-other': 'Otro proveedor o panel',
  'webspace.host-other-pfx': 'Otro que quiere un archivo PFX',
  'webspace.no-form':
    '{name} no acepta certificados de otros para el espacio web. El suyo está incluido en la mayoría de los paquetes y se renueva solo: aquí es el mejor camino.',
  'webspace.no-form-go': 'Mostrar cómo activarlo',
  'webspace.protocol': '¿Cómo llega a sus archivos?',
  'webspace.protocol-sftp': 'SFTP (lo mejor)',
  'webspace.protocol-ftps': 'FTP con cifrado (FTPS)',
  'webspace.protocol-ftp': 'FTP sin cifrado',
  'webspace.address': 'Servidor',
  'webspace.address-hint': 'Como lo escribe su proveedor, por ejemplo ftp.example.com',
  'webspace.user': 'Usuario',
  'webspace.password': 'Contraseña',
  'webspace.password-hint': 'Se queda en este ordenador y se olvida cuando se cierra esta ventana.',
  'webspace.folder': 'Carpeta del sitio (puede quedar vacía)',
  'webspace.folder-hint': 'Vacía: la encontramos. No cambiamos nada en ella.',
  'webspace.plain-title': 'Cualquiera en el camino podría leer la contraseña',
  'webspace.plain':
    'Sin cifrado, su contraseña va por internet tal cual. Quien la lea puede cambiar su sitio. Ponga después una contraseña nueva.',
  'webspace.plain-yes': 'Lo acepto',
  'webspace.terms': 'Let’s Encrypt lo firma, gratis, para unos tres meses.',
  'webspace.begin': 'Obtener el certificado',
  'webspace.doing':
    '{step, select, connect {Iniciando sesión} preflight {Mirando en qué carpeta está su sitio} key {Creando la clave privada, en este ordenador} order {Pidiendo el certificado} proof {Poniendo el archivo y mirando desde fuera} validate {Esperando a que la autoridad mire} certificate {Se está firmando el certificado} other {Limpiando}}',
  'webspace.known-yes': 'Es el correcto: seguir',
  'webspace.why-title': '¿Por qué no lo hacen todo?',
  'webspace.why-1':
    'En un espacio web, solo el proveedor puede cambiar el certificado que ven los visitantes. Por eso rellena usted su formulario, y nosotros preparamos cada campo.',
  'webspace.why-2':
    'La clave privada se crea en este ordenador y se guarda en su llavero. Nuestro archivo en su espacio web se va enseguida, también si algo falla.',
  'webspace.title': 'Ponerlo en el formulario de su proveedor',
  'webspace.title-shown': 'Todos los visitantes lo ven',
  'webspace.lead': 'Para {names}. El certificado está listo, válido hasta el {date}.',
  'webspace.gone': 'Este certificado ya no está.',
  'webspace.cut-title': 'Esto se interrumpió',
  'webspace.cut': 'No salió ningún certificado. Empiece de nuevo; no cuesta nada.',
  'webspace.left-title': 'Quizá queden archivos nuestros en su espacio web',
  'webspace.left': 'No hacen daño: {paths}. Inicie sesión una vez más, y se van.',
  'webspace.clear': 'Limpiar',
  'webspace.files-title': 'Los archivos para el formulario',
  'webspace.files-more':
    'Cada campo del formulario quiere uno. Cópielo desde aquí, o guárdelos todos en una carpeta.',
  'webspace.copy-key': 'Copiar la clave privada',
  'webspace.copy-certificate': 'Copiar el certificado',
  'webspace.copy-chain': 'Copiar la cadena',
  'webspace.copied': 'Copiado. Péguelo en el campo.',
  'webspace.key-care':
    'La clave privada va en el formulario de su proveedor y en ningún otro sitio: nunca en un correo.',
  'webspace.save': 'Guardar los archivos en una carpeta',
  'webspace.saved': 'Guardados en {folder}. Bórrelos de allí en cuanto el formulario los tenga.',
  'webspace.pfx-password': 'El archivo .pfx se abre con esta contraseña: {password}',
  'webspace.steps-title': 'Los pasos',
  'webspace.picture': 'Dibujo de la página en {name}',
  'webspace.read': 'Como lo describe {host}, leído el {day}.',
  'webspace.unread':
    'De conocimiento general, aún no comparado con una cuenta real: las palabras pueden ser otras.',
  'webspace.untried': 'Aún no probado en una cuenta real de {name}.',
  'webspace.look-title': 'Lo que ven los visitantes',
  'webspace.look-more': 'Miramos cada medio minuto mientras esta página está abierta.',
  'webspace.look': 'Mirar ahora',
  'webspace.looking': 'Mirando',
  'webspace.shows':
    '{shows, select, new {Muestra el certificado nuevo} other {Muestra todavía otro certificado} bad {Muestra un certificado del que los navegadores no se fían} none {Aún sin cifrar} missing {No responde}}',
  'webspace.at': '{name} en {address}',
  'webspace.shown-more':
    'Hecho. Nadie lo renueva por sí solo: vuelva antes del {date}. Tardará los mismos pocos minutos.',
  'webspace.calendar': 'Guardar un recordatorio de calendario',
  'webspace.calendar-title': 'Renovar el certificado de {name}',
  'webspace.calendar-text':
    'Termina el {date}. Abra Sealkeeper, vaya a «Mis sitios», y obténgalo una vez más; póngalo después en el formulario de su proveedor.',
  'webspace.again': 'Obtener el siguiente',
  'webspace.letter-title': '¿No hay tal formulario? Que lo haga su proveedor',
  'webspace.letter-more': 'Envíe esto al soporte de su proveedor. No contiene nada secreto.',
  'webspace.letter':
    'Hola:\n\nmi sitio {names} está con ustedes. Hagan, por favor, que se llegue a él cifrado (https), con un certificado del que los navegadores se fíen y que se renueve solo.\n\nSi mi paquete no incluye ninguno: tengo uno propio (PEM o PFX, válido hasta el {date}). ¿Dónde puedo ponerlo en el área de clientes, con su clave privada y su cadena? No enviaré la clave por correo.\n\nGracias',
  'webspace.copy-letter': 'Copiar la carta',
  'webspace.drop': 'Renunciar',
  'webspace.drop-shown': 'Archivar',
  'webspace.drop-title': '¿Archivar esto?',
  'webspace.drop-text':
    'La clave privada se va de este ordenador, y esta entrada de la lista. Lo que está en el formulario de su proveedor sigue.',
  'webspace.drop-yes': 'Archivar',
  'webspace.drop-no': 'Conservar',
  'webspace.list': 'Puestos por un formulario',
  'webspace.row':
    '{state, select, cut {Interrumpido antes de la firma} shown {Se muestra a todos los visitantes, válido hasta el {date}. Lo renueva usted} other {Espera a ser puesto en el formulario, válido hasta el {date}}}',
  'webspace.open': 'Abrir',
  'webspace.open-of': 'Abrir el certificado de {names}',
  'webspace.go': 'Solo tengo FTP o SFTP',
  'webspace.go-more':
    '¿Su proveedor no tiene un interruptor para ello, pero sí un formulario para certificados? Obtenemos uno para usted.',
};
