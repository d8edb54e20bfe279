import type { authorityProblems as english } from '../en/problems-authority.ts';
import type { TranslatedProblems } from '../translated.ts';

export const authorityProblems: TranslatedProblems<typeof english> = {
  'clock-wrong': {
    title: 'El reloj de este ordenador no va bien',
    what: 'Según el reloj de la autoridad, va {unit, select, days {{count, plural, one {un día} other {# días}}} hours {{count, plural, one {una hora} other {# horas}}} other {{count, plural, one {un minuto} other {# minutos}}}} {direction, select, ahead {adelantado} other {atrasado}}. Todo certificado tiene un primer y un último día; con el reloj mal puesto, los buenos parecen malos.',
    next: 'Deje que este ordenador ponga su reloj en hora por sí mismo (fecha y hora, en sus ajustes) y vuelva a intentarlo.',
  },
  'ca-unreachable': {
    title: 'La autoridad no responde',
    what: 'No pudimos llegar a ella desde este ordenador.',
    next: 'Compruebe su conexión a internet y vuelva a intentarlo dentro de unos minutos.',
  },
  'ca-not-trusted': {
    title: 'La autoridad no puede demostrar quién es',
    what: 'Su propio certificado, con el que se presenta, no está firmado por nadie que este ordenador conozca. Eso no dice nada del certificado de su sitio.',
    next: 'Puede que haya en medio un antivirus o la red de una empresa: pruebe desde otra red. Si es una autoridad de su propia empresa, elija su certificado raíz; si no, revise la dirección.',
  },
  'ca-not-acme': {
    title: 'Esa no es la dirección de una autoridad',
    what: 'Allí responde algo, pero no es el servicio que entrega los certificados (ACME).',
    next: 'Copie la dirección otra vez de la página de la autoridad.',
  },
  'ca-terms-not-agreed': {
    title: 'Las condiciones no están aceptadas',
    what: 'La autoridad solo trabaja para quienes aceptan sus condiciones de uso.',
    next: 'Vuelva a la elección de la autoridad, lea sus condiciones, acéptelas y empiece de nuevo.',
  },
  'ca-account-needed': {
    title: 'La autoridad pide una cuenta',
    what: 'Solo trabaja para sus clientes.',
    next: 'Escriba el identificador de la clave y la clave de cuenta que le dio. En su sitio web suelen figurar en «ACME» o «EAB».',
  },
  'ca-account-refused': {
    title: 'La autoridad no acepta la cuenta',
    what: 'El identificador de clave o la clave de cuenta no son los que espera.',
    next: 'Copie los dos otra vez del sitio web de la autoridad; allí suelen figurar en «ACME» o «EAB».',
  },
  'account-unknown': {
    title: 'Este ordenador no tiene cuenta allí',
    what: 'En {directory} no está registrada ninguna cuenta creada desde este ordenador.',
    next: 'Mire qué cuentas hay: en un terminal, «sealkeeper accounts». Si la autoridad le dio un identificador de clave en su sitio web, añada --external-account con él.',
  },
  'account-close-unconfirmed': {
    title: 'El cierre de una cuenta se tiene que confirmar',
    what: 'Una cuenta cerrada en {directory} no se puede volver a abrir. Los certificados siguen funcionando hasta que terminen; para el siguiente, este ordenador crea una cuenta nueva. No se ha cambiado nada.',
    next: 'Si lo quiere, dígalo: en un terminal, añada --yes.',
  },
  'account-key-missing': {
    title: 'Allí no se ha encontrado ninguna clave de una cuenta',
    what: 'En {path} no hay ninguna clave con la que se pueda preguntar por una cuenta (private_key.json de Certbot, account.key de acme.sh, account_key.pem de dehydrated).',
    next: 'Indique la carpeta que la contiene, o el propio archivo, copiado a este ordenador, e inténtelo de nuevo.',
  },
  'account-foreign-unknown': {
    title: 'La autoridad no conoce ninguna cuenta abierta de esa clave',
    what: 'La clave encontrada no tiene cuenta en {ca}, o esa cuenta está cerrada. No se ha cambiado nada.',
    next: 'Compruebe que la carpeta es la de esta autoridad: Certbot y acme.sh tienen una para cada una. Los servicios de prueba son autoridades aparte.',
  },
  'account-there': {
    title: 'Este ordenador ya tiene una cuenta allí',
    what: 'En {directory} este ordenador usa otra cuenta que la encontrada. No se ha cambiado nada.',
    next: 'Si la otra debe ocupar su lugar, dígalo: en un terminal, añada --yes. La actual se aparta; en la autoridad sigue abierta, y sus certificados se renuevan entonces con la otra.',
  },
  'nothing-lasting': {
    title: 'Este sitio no tiene ninguna línea de DNS duradera',
    what: 'Ninguna operación de este ordenador para {site} ha añadido una línea de DNS que se queda, o ya se ha quitado.',
    next: 'Mire con «sealkeeper runs» qué sitios hay. Una línea que haya añadido otra persona está en la zona del dominio, en _validation-persist.',
  },
  'ca-cannot-do': {
    title: 'La autoridad no ofrece esto',
    what: 'Esta autoridad no tiene un servicio así para programas. No se ha cambiado nada.',
    next: 'Pregunte a la propia autoridad, en su sitio web.',
  },
  'revoke-unconfirmed': {
    title: 'La invalidación de un certificado se tiene que confirmar',
    what: 'No se puede deshacer. No se ha pedido ni cambiado nada.',
    next: 'Si lo quiere, diga por qué y confírmelo: en un terminal, añada --reason con uno de estos motivos ({reasons}), y --yes.',
  },
  'revoke-other-certificate': {
    title: 'El sitio no presenta ese certificado',
    what: 'Lo que se encontró para {site} no es el último certificado que este ordenador obtuvo. No se ha pedido ni cambiado nada.',
    next: 'Nombre el archivo que lo contiene: en un terminal, añada --certificate ARCHIVO.',
  },
  'ca-account-deactivated': {
    title: 'La autoridad ha cerrado nuestra cuenta',
    what: 'La cuenta que este ordenador tenía allí se desactivó. Hemos apartado su clave; los certificados que usted tiene siguen funcionando.',
    next: 'Empiece de nuevo: se crea una cuenta nueva automáticamente.',
  },
  'ca-profile-unknown': {
    title: 'La autoridad no tiene certificados de este tipo',
    what: 'Tenía que ser del tipo «{profile}». {count, plural, =0 {Esta autoridad no deja elegir el tipo.} one {Esta autoridad ofrece un solo tipo, que figura abajo.} other {Esta autoridad ofrece otros tipos, que figuran abajo.}} No se ha pedido ni cambiado nada.',
    next: '{count, plural, =0 {Deje que la autoridad elija el tipo y empiece de nuevo.} other {Elija uno de los que figuran abajo, o deje que la autoridad elija el tipo, y empiece de nuevo.}}',
  },
  'ca-profile-refused': {
    title: 'La autoridad no nos da este tipo de certificado',
    what: 'Lo ofrece, pero no a nosotros, o no para estos nombres. Sus propias palabras están en los detalles.',
    next: 'Deje que la autoridad elija el tipo y empiece de nuevo.',
  },
  'ca-proof-not-offered': {
    title: 'La autoridad no acepta líneas que se quedan',
    what: '{names} debía probarse con una línea de DNS que se queda. {ca} no lo ofrece; ofrece {offered}. No se ha añadido nada.',
    next: 'Elija otra prueba (una línea de DNS para cada certificado, o un archivo) u otra autoridad, y vuelva a empezar.',
  },
  'short-lived-unrenewed': {
    title: 'Un certificado tan corto caducaría sin que nadie lo notara',
    what: 'Los certificados del tipo «{profile}» duran menos de diez días. Solo un programa en su servidor los renueva a tiempo, de día y de noche; {why, select, chosen {usted eligió que ninguno lo haga} failed {el que debía hacerlo no se pudo instalar} unforeseen {y que este tipo dura tan poco solo se vio cuando llegó} other {y allí ningún programa puede}}. {why, select, chosen {No se ha pedido ni cambiado nada.} other {Su sitio está como estaba.}}',
    next: '{why, select, chosen {Deje que su servidor renueve el certificado, o deje que la autoridad elija el tipo.} other {Deje que la autoridad elija el tipo y empiece de nuevo. (Con Certbot 4 o posterior, o mod_md 2.5 o posterior de Apache, en el servidor, también valdría el corto.)}}',
  },
  'address-unrenewed': {
    title: 'Un certificado para una dirección caducaría sin que nadie lo notara',
    what: '{ca} firma una dirección como {name} solo para {days} días cada vez. Solo un programa en su servidor la renueva a tiempo, de día y de noche, y ninguno de los que podemos instalar ahí pide certificados para direcciones. No se ha pedido ni cambiado nada.',
    next: 'Use un nombre que lleve a esta dirección, por ejemplo www.example.com. Si tiene una autoridad propia que firma direcciones para más tiempo (step-ca puede), indique su directorio en el archivo de tarea.',
  },
  'ca-refuses-name': {
    title: 'La autoridad no firma para este nombre',
    what: 'Algunos nombres están en su lista de los que nunca firma.',
    next: 'Quite el nombre, o elija otra autoridad.',
  },
  'ca-refuses-request': {
    title: 'La autoridad rechazó la solicitud',
    what: 'Algo en ella no le pareció bien. Sus propias palabras están en los detalles.',
    next: 'Copie el informe y muéstrelo al servicio de asistencia de su proveedor de alojamiento, o elija otra autoridad.',
  },
  'ca-forbidden-by-caa': {
    title: 'Su dominio nombra otra autoridad',
    what: 'Una línea de su DNS (CAA) dice qué autoridades pueden firmar para usted, y esta no está entre ellas. Quizá alguien lo configuró así a propósito.',
    next: 'Lo más fácil: elija la autoridad que se nombra allí. Si no, pida a quien gestiona su dominio que añada una segunda línea CAA para esta; la primera se queda como está.',
  },
  'ca-rate-limited': {
    title: 'La autoridad dice: ahora no',
    what: 'Ha contado demasiadas solicitudes para este nombre o desde este lugar.',
    next: 'Espere hasta la hora indicada abajo y vuelva a intentarlo. Si no hay ninguna: después de intentos fallidos basta con una hora; después de muchos certificados para los mismos nombres, puede tardar hasta 34 horas.',
  },
  'ca-busy': {
    title: 'La autoridad está ocupada',
    what: 'Nos pidió que volviéramos más tarde.',
    next: 'Vuelva a intentarlo dentro de unos minutos.',
  },
  'ca-sees-wrong-answer': {
    title: 'La autoridad recibió otra respuesta',
    what: 'Llegó a su servidor, pero encontró algo distinto de la prueba.',
    next: 'Muestre los detalles a quien se ocupa del sitio: quizá haya delante otro servidor, una redirección o un cortafuegos. Los detalles dicen qué recibió la autoridad.',
  },
  'ca-cannot-connect': {
    title: 'La autoridad no consigue entrar',
    what: 'Llegó desde varios lugares del mundo, y su servidor no abrió.',
    next: 'Pida a su proveedor de alojamiento que abra el puerto 80 (http) a todos los países. Es la puerta de las páginas web corrientes; un cortafuegos que solo deja entrar desde algunos países deja fuera a la autoridad.',
  },
  'ca-cannot-resolve': {
    title: 'La autoridad no encuentra el nombre',
    what: 'La guía telefónica de internet no le dio ninguna respuesta, o le dio una de la que no se puede fiar.',
    next: 'Revise el nombre donde se administra su dominio; si DNSSEC está activado, sus firmas tienen que ser correctas.',
  },
  'ca-too-slow': {
    title: 'La autoridad tardó demasiado',
    what: 'No se había decidido en el tiempo habitual.',
    next: 'Vuelva a intentarlo dentro de unos minutos.',
  },
  'ca-order-gone': {
    title: 'La autoridad ha olvidado este pedido',
    what: 'Un pedido puede esperar días, pero no siempre. La autoridad ya no lo conoce, o lo ha cerrado.',
    next: 'Empiece de nuevo. La autoridad pedirá valores nuevos en los registros DNS; los antiguos se pueden quitar.',
  },
  'ca-sent-wrong-certificate': {
    title: 'La autoridad envió un certificado que no encaja',
    what: 'Los nombres o la clave no son los que pedimos, así que no lo usamos.',
    next: 'Vuelva a intentarlo. Si sigue igual, elija otra autoridad.',
  },
};
