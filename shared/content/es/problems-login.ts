import type { loginProblems as english } from '../en/problems-login.ts';
import type { TranslatedProblems } from '../translated.ts';

export const loginProblems: TranslatedProblems<typeof english> = {
  'login-refused': {
    title: 'El servidor no nos dejó entrar',
    what: 'El usuario o la contraseña no son los que espera.',
    next: 'Escriba los dos otra vez y revise el nombre del usuario. Muchos proveedores de alojamiento tienen para el servidor una contraseña distinta de la del área de clientes.',
  },
  'login-second-proof': {
    title: 'El servidor pide además un código',
    what: 'La contraseña o la clave no bastan por sí solas: para este acceso hace falta además otra cosa, como un código del teléfono, y esta aplicación no puede transmitirlo.',
    next: 'Inicie sesión con una clave, si así no se pide ningún código. O pida a quien configuró el código que no lo exija para {user} mientras usted usa esta aplicación, y que después vuelva a activarlo.',
  },
  'login-hung-up': {
    title: 'El propio servidor cortó el acceso',
    what: '{reason, select, expired {La cuenta de {user} ha caducado allí.} closed {Por el momento no deja entrar a nadie.} other {Algo de este acceso no le gustó, y cortó la conexión.}} Dijo: «{said}»',
    next: '{reason, select, expired {Pida a quien se ocupa del servidor que prolongue la cuenta, o inicie sesión con otro usuario.} closed {Vuelva a intentarlo cuando termine su mantenimiento, por lo general en unos minutos. Si sigue igual, pregunte a quien se ocupa del servidor.} other {Muestre esa frase a quien se ocupa del servidor, o inicie sesión con otro usuario.}}',
  },
  'login-too-many-keys': {
    title: 'Se probaron demasiadas claves',
    what: 'Este ordenador tiene varias claves, y el servidor cortó la conexión antes de que le llegara el turno a la correcta.',
    next: 'Elija aquí el archivo de la clave para este servidor. O indíquela en ~/.ssh/config (IdentityFile), con «IdentitiesOnly yes» al lado.',
  },
  'login-key-on-token': {
    title: 'Esta clave está en una llave de seguridad',
    what: 'En cada inicio de sesión hay que tocar un pequeño dispositivo ({file}), y esta aplicación todavía no puede pedirlo. Nada más nos dejó entrar.',
    next: 'Elija otra clave, o inicie sesión con una contraseña.',
  },
  'key-refused': {
    title: 'El servidor no conoce esta clave',
    what: 'Rechazó todas las claves que le ofrecimos.',
    next: 'Elija otro archivo de clave, o inicie sesión con una contraseña.',
  },
  'key-unreadable': {
    title: 'El archivo de clave no se puede usar',
    what: 'No es una clave privada en una forma que conozcamos.',
    next: 'Elija el archivo que no termina en «.pub». Si no hay ninguno, pregunte a quien le dio la clave, o inicie sesión con una contraseña.',
  },
  'key-passphrase-needed': {
    title: 'La clave está cerrada',
    what: 'El archivo de clave solo se abre con su frase de paso.',
    next: 'Escriba la frase de paso de la clave.',
  },
  'key-passphrase-wrong': {
    title: 'La frase de paso no abre la clave',
    what: 'El archivo de clave siguió cerrado.',
    next: 'Escríbala otra vez. Si ya nadie la sabe, inicie sesión con una contraseña.',
  },
  'agent-unavailable': {
    title: 'No hay ningún agente de claves en marcha',
    what: 'Ningún programa de este ordenador tiene claves preparadas.',
    next: 'Elija un archivo de clave, o inicie sesión con una contraseña.',
  },
  'connection-lost': {
    title: 'Hemos perdido la conexión con el servidor',
    what: 'La conexión se cortó. Su sitio no la necesita.',
    next: 'Compruebe su conexión a internet y conéctese de nuevo. Lo que se había empezado lo deshace el propio servidor.',
  },
  'server-too-slow': {
    title: 'El servidor tarda demasiado',
    what: 'No respondió en el tiempo que es habitual para esto.',
    next: 'Vuelva a intentarlo dentro de unos minutos. Si sigue lento, pregunte a su proveedor de alojamiento.',
  },
  'shell-unusable': {
    title: 'El servidor nos deja entrar, pero no trabajar',
    what: 'El acceso no lleva a una línea de comandos corriente. Algunos proveedores de alojamiento solo permiten transferir archivos.',
    next: 'Pida a su proveedor de alojamiento «acceso SSH con shell».',
  },
  'login-silent': {
    title: 'El servidor nos deja entrar y luego no dice nada',
    what: 'O este acceso es solo para transferir archivos, o un archivo que se lee en cada inicio de sesión (.bashrc, .profile y similares) inicia otro programa.',
    next: 'Pida a su proveedor de alojamiento «acceso SSH con shell». Si ya lo tiene, muestre esto a quien configuró el acceso: en esos archivos, una línea con «exec» debe valer solo para las sesiones interactivas.',
  },
  'login-ended-at-once': {
    title: 'El servidor nos deja entrar y cierra la sesión enseguida',
    what: 'Por lo general, un archivo que se lee en cada inicio de sesión (.bashrc, .profile y similares) cierra las sesiones en las que nadie teclea, con una línea como esta: [ -z "$PS1" ] && exit',
    next: 'Pida a su proveedor de alojamiento «acceso SSH con shell». Si ya lo tiene, muestre esto a quien configuró el acceso: en esa línea hay que cambiar «exit» por «return», que también sirve para los terminales.',
  },
  'login-as-another': {
    title: 'El servidor quiere otro usuario',
    what: '{instead, select, NONE {No deja entrar a nadie con este usuario, y tampoco dice el nombre de otro.} other {Rechazó a este usuario y pide iniciar sesión como «{instead}».}}',
    next: '{instead, select, NONE {Mire en el área de clientes de su proveedor de alojamiento qué usuario se creó con el servidor, o pregunte a quien lo instaló. Después inicie sesión con ese nombre.} other {Escriba ese nombre como usuario e inicie sesión del mismo modo que antes.}}',
  },
  'login-password-expired': {
    title: 'La contraseña de este usuario ha caducado',
    what: 'El servidor no deja trabajar con este usuario hasta que se cambie, tampoco con una clave.',
    next: 'Inicie sesión una vez con un terminal o en el área de clientes de su proveedor de alojamiento, ponga una contraseña nueva y vuelva aquí.',
  },
  'system-unsupported': {
    title: 'Todavía no conocemos los servidores de este tipo',
    what: 'En este funciona {system}. Podemos trabajar con Linux y con Windows Server; aquí no hemos cambiado nada.',
    next: 'Obtenga el certificado en archivos e instálelo usted, o use un programa hecho para {system}, como acme.sh o Certbot.',
  },
  'sudo-missing': {
    title: 'Este usuario no puede cambiar ajustes',
    what: '{doas, select, password {El servidor usa «doas» en lugar de sudo, y este solo pide la contraseña en un terminal, donde esta aplicación no puede responder.} denied {El servidor usa «doas» en lugar de sudo, pero no para este usuario.} other {No es administrador, y el servidor no tiene «sudo», con el que podría serlo.}}',
    next: '{doas, select, password {Inicie sesión como root. O pida a quien se ocupa del servidor que añada esta línea a /etc/doas.conf mientras usted use esta aplicación: permit nopass {user} as root} denied {Inicie sesión como root o con otro usuario. O pida a quien se ocupa del servidor que permita a este trabajar como administrador (/etc/doas.conf).} other {Inicie sesión como root, o pida a su proveedor de alojamiento un usuario que pueda usar sudo.}}',
  },
  'sudo-wants-terminal': {
    title: 'Este usuario solo se convierte en administrador en un terminal',
    what: 'Así lo dicen los ajustes de sudo en el servidor («requiretty»), como en sistemas Red Hat antiguos, y el servidor no nos dio ningún terminal; ninguna contraseña cambia eso.',
    next: 'Inicie sesión como root, si puede. Si no, para quien se ocupa del servidor: añadir con visudo una línea a los ajustes de sudo: Defaults:{user} !requiretty',
  },
  'sudo-second-proof': {
    title: 'El servidor pide además un código al administrador',
    what: 'La contraseña no bastó: sudo pide algo más, como una segunda contraseña o un código del teléfono, y esta aplicación no puede transmitirlo.',
    next: 'Inicie sesión como root con una clave. O pida a quien configuró el código que no lo exija para {user} mientras usted usa esta aplicación (está en /etc/pam.d/sudo), y que después vuelva a activarlo.',
  },
  'sudo-unusable': {
    title: 'Con este acceso no se puede llegar a ser administrador',
    what: '{reason, select, privileges {Allí adonde llega este acceso, nadie puede hacerse administrador; a menudo es un contenedor o un servicio aislado.} settings {Los ajustes de sudo, que convierte a un usuario en administrador, tienen un fallo, así que no deja pasar a nadie.} account {Para sudo, que convierte a un usuario en administrador, la cuenta de este usuario está cerrada o caducada.} programs {sudo convierte a este usuario en administrador, pero lo que inicia no puede iniciar ningún otro programa («noexec» en sus ajustes), y sin ellos no se puede instalar nada.} other {sudo, que convierte a un usuario en administrador, dio un motivo que no conocemos.}} {reason, select, programs {La línea:} other {Dijo:}} «{said}»',
    next: '{reason, select, privileges {Inicie sesión como root, o en el propio servidor en lugar del contenedor.} settings {Inicie sesión como root, si puede. O muestre esto a quien se ocupa del servidor: visudo -c, como root, dice dónde está el fallo.} account {Haga que vuelvan a abrir la cuenta, o inicie sesión con otro usuario.} programs {Inicie sesión como root, si puede. O pida a quien se ocupa del servidor que escriba, con visudo, «EXEC:» delante del último «ALL» de la línea de este usuario, mientras usted use esta aplicación.} other {Muestre esa frase a quien se ocupa del servidor, o inicie sesión como root.}}',
  },
  'sudo-refused': {
    title: 'Este usuario no puede trabajar como administrador',
    what: '{allowed, select, some {Con sudo, este usuario solo puede iniciar ciertos programas y ningún shell, sin el cual no se puede cambiar ningún ajuste.} other {El servidor conoce sudo, pero no para este usuario.}}',
    next: '{allowed, select, some {Pida a quien instaló el servidor que permita a este usuario iniciar todos los programas («ALL» en los ajustes de sudo) mientras use esta aplicación. O inicie sesión con otro usuario.} other {Inicie sesión con otro usuario. O pida a quien instaló el servidor que permita a este trabajar como administrador (el grupo se llama sudo; en algunos sistemas, wheel).}}',
  },
  'sudo-password-needed': {
    title: 'Falta una contraseña más',
    what: 'Este usuario puede trabajar como administrador después de dar una contraseña.',
    next: 'Escriba la contraseña de administrador. A menudo es la misma que la de acceso.',
  },
  'sudo-password-wrong': {
    title: 'La contraseña de administrador no es correcta',
    what: 'El servidor la rechazó.',
    next: 'Escríbala otra vez. Puede ser distinta de la de acceso: pregunte a quien instaló el servidor.',
  },
};
