import type { webSpaceProblems as english } from '../en/problems-webspace.ts';
import type { TranslatedProblems } from '../translated.ts';

export const webSpaceProblems: TranslatedProblems<typeof english> = {
  'job-webspace': {
    title: 'Este encargo es para un espacio web',
    what: 'El encargo «{file}» solo llega a los archivos del sitio. Allí el formulario del proveedor se rellena a mano, así que no hay un plan de cambios en un servidor.',
    next: 'Use: sealkeeper secure {file}.',
  },
  'webspace-login-refused': {
    title: 'El espacio web no nos ha dejado entrar',
    what: 'El servidor {host} ha rechazado al usuario {user} con esta contraseña. Ha dicho: «{said}»',
    next: 'Tome el usuario y la contraseña de FTP o SFTP del área de clientes de su proveedor; casi siempre son otros que los del área de clientes. Allí puede poner una contraseña nueva.',
  },
  'webspace-no-sftp': {
    title: 'Este acceso no mueve archivos',
    what: '{host} nos ha dejado entrar, pero no ofrece SFTP a este usuario. Ha dicho: «{said}»',
    next: 'Elija FTPS, o active SFTP para este usuario en el área de clientes.',
  },
  'webspace-no-tls': {
    title: 'Este servidor solo ofrece FTP sin cifrar',
    what: '{host} no cifra FTP. Cualquiera en el camino podría leer su contraseña y cambiar después su sitio. Por eso no se ha enviado nada.',
    next: 'Pruebe SFTP: la mayoría de los proveedores lo ofrecen al mismo usuario. Si solo hay FTP sin cifrar, diga que lo acepta (en un encargo: "protocol": "ftp", "unencrypted": true), y ponga después una contraseña nueva.',
  },
  'webspace-certificate-unknown': {
    title: 'Nadie responde por este servidor FTP',
    what: '{host} muestra un certificado del que los navegadores no se fiarían ({reason}). Muchos proveedores lo hacen; aun así podría haber alguien en medio. Su contraseña no se ha enviado.',
    next: 'Compare la huella de abajo con la que le dé su proveedor, y confírmela (en un encargo: "certificate": "{fingerprint}"). O escriba el nombre del servidor como lo hace su proveedor: los certificados valen para ese nombre.',
  },
  'webspace-certificate-changed': {
    title: 'Este no es el servidor que conocíamos',
    what: '{host} muestra otro certificado que el confirmado antes. Los proveedores renuevan los suyos; aun así podría haber alguien en medio. Su contraseña no se ha enviado.',
    next: 'Pregunte a su proveedor si el certificado de su servidor FTP es nuevo. Si lo es, confirme la nueva huella.',
  },
  'webspace-data-blocked': {
    title: 'El servidor nos deja entrar, pero no pasan archivos',
    what: 'FTP necesita una segunda conexión para cada archivo, y con {host} no se establece ninguna. Hay un cortafuegos en medio, en el proveedor o donde está usted.',
    next: 'Elija SFTP, al que le basta una conexión. Si su proveedor no lo tiene, pruebe otra red (la de un teléfono), o pida al proveedor que abra los puertos pasivos de FTP.',
  },
  'webspace-folder-missing': {
    title: 'Esa carpeta no existe',
    what: 'La carpeta «{folder}» no se puede abrir con este acceso.',
    next: 'Deje la carpeta vacía: entonces se busca. O escríbala como la muestra su programa de FTP.',
  },
  'webspace-not-writable': {
    title:
      '{reason, select, full {El espacio web está lleno} read_only {El espacio web es de solo lectura} other {Allí no se puede escribir nada}}',
    what: '{reason, select, full {No queda sitio para un archivo de cien letras, en «{folder}».} read_only {El servidor no deja escribir a nadie en «{folder}» en este momento.} forbidden {Este acceso no puede escribir en «{folder}».} other {El servidor se ha negado a escribir en «{folder}».}} Lo escrito hasta entonces se ha retirado.',
    next: '{reason, select, full {Haga sitio (las copias de seguridad antiguas y los registros ocupan lo más), o pida más a su proveedor. Después inténtelo de nuevo.} read_only {Pregunte a su proveedor: casi siempre el servidor está en mantenimiento o su paquete bloqueado.} other {Tome un acceso que pueda escribir en la carpeta del sitio: en el área de clientes, casi siempre el usuario FTP principal.}}',
  },
  'webspace-proof-unseen': {
    title: 'Los visitantes no ven lo que hay en este espacio web',
    what: 'Se puso un archivo de prueba en estas carpetas, y los visitantes de {name} no lo vieron desde ninguna: {folders}. El sitio está, pues, en otro lugar, o algo responde por él. Todos los archivos de prueba se han retirado.',
    next: 'Mire en el área de clientes a qué carpeta lleva {name}, e indique esa carpeta. Si lleva a otro paquete o a otro proveedor, tome el acceso de aquel. Si una página de su tienda responde a todo, o el sitio pide contraseña, desactívelo antes para /.well-known/.',
  },
  'webspace-file-left': {
    title: 'Quedan archivos nuestros en su espacio web',
    what: 'Estos no se han podido retirar: {paths}. Contienen letras al azar y no hacen daño.',
    next: 'Abra la entrada en «Mis sitios» y haga que se limpie, o con: sealkeeper webspace ID --clear. O bórrelos con su programa de FTP.',
  },
  'webspace-key-no-place': {
    title: 'No hay un lugar seguro para la clave',
    what: '{reason, select, no_keychain {Hasta que la ponga en el formulario, la clave privada tiene que estar guardada bajo llave, y aquí la aplicación no tiene un llavero del sistema.} not_empty {En la carpeta «{folder}» ya hay algo, y nada de ello se sustituye.} other {La carpeta «{folder}» no se puede crear o escribir.}} No se ha pedido ningún certificado.',
    next: '{reason, select, no_keychain {Use la ventana en un ordenador cuyo sistema tenga un llavero. En un terminal, indique una carpeta vacía en el encargo: "files": "para-el-formulario".} other {Indique otra carpeta en el encargo, nueva o vacía: "files": "para-el-formulario".}}',
  },
  'webspace-unknown': {
    title: 'Ese certificado para un formulario no existe',
    what: 'Este ordenador no conoce ninguno con el número {id}. No se ha hecho nada.',
    next: 'Mire la lista, en «Mis sitios» o con: sealkeeper webspace. Cada uno está en el ordenador en el que se empezó.',
  },
  'webspace-damaged': {
    title: 'El registro de un certificado para un formulario está dañado',
    what: '«{file}» no se puede leer. No se ha cambiado nada.',
    next: 'Si tiene una copia de seguridad de este ordenador, devuelva el archivo desde ella. Si no, bórrelo y obtenga el certificado otra vez; no cuesta nada.',
  },
  'webspace-newer': {
    title: 'Este registro lo escribió un Sealkeeper más nuevo',
    what: 'Esta versión no entiende «{file}». No se ha cambiado nada.',
    next: 'Actualice Sealkeeper e inténtelo de nuevo.',
  },
  'webspace-not-issued': {
    title: 'Aquí todavía no hay un certificado',
    what: 'Lo que se empezó con el número {id} terminó antes de que se firmara un certificado.',
    next: 'Renuncie a ello, aquí o con: sealkeeper webspace {id} --drop. Después empiece de nuevo.',
  },
};
