import type { mailProblems as english } from '../en/problems-mail.ts';
import type { TranslatedProblems } from '../translated.ts';

export const mailProblems: TranslatedProblems<typeof english> = {
  'mail-default-kept': {
    title: 'A quien entrega correo en {hosts} se le sigue presentando el certificado actual',
    what: 'El DNS dice a otros servidores de correo que en {hosts} solo se fíen de la clave actual (DANE), y ese nombre no es de este certificado. Por eso el servidor sigue presentando el certificado actual a quien no pide ninguno de sus nombres, y el nuevo a quien los pide.\nEl registro: {record}',
    next: 'No hay que hacer nada. Haga renovar el certificado actual con la misma clave, como hasta ahora.',
  },
  'mail-domains-unread': {
    title: 'No se conocen todos los dominios cuyo correo llega a {server}',
    what: 'A quien entrega correo en {server} se le presenta el certificado nuevo, sea cual sea el dominio. Para algunos de esos dominios el DNS quizá indique de qué clave fiarse (DANE), y con otra retendrían su correo. {count, plural, =0 {Qué dominios son figura donde no podemos leerlo: {places}.} other {Hemos preguntado al DNS por 300 de ellos; se han dejado fuera otros {count}.}}',
    next: 'Indique los dominios cuyo correo llega a este servidor, o diga que no hay otros: entonces se pregunta al DNS por cada uno (en un archivo de tarea: «mailDomains»).',
  },
  'mail-pins-unknown': {
    title: 'El DNS no dice si su servidor de correo puede tener otra clave',
    what: 'El DNS puede decir a otros servidores de correo en qué clave confiar en {name} (DANE). La pregunta ha fallado, aunque los registros de este dominio están firmados; puede haber un registro así, y con otra clave se retendría el correo dirigido a usted. Así que no se ha cambiado nada.\nLa pregunta: TLSA {place}',
    next: 'Inténtelo de nuevo dentro de un rato. Si sigue así, debe arreglarlo quien se ocupa del DNS de {name}: mientras la pregunta falle, los servidores cuidadosos retienen de todos modos el correo dirigido a usted.',
  },
  'mail-policy-enforced': {
    title: 'Otros servidores de correo exigen un certificado válido en {hosts}',
    what: 'La regla de {name} (MTA-STS, modo «enforce») les dice que entreguen solo ahí, y solo si el certificado es de confianza y lleva ese nombre. El nuevo lo cumple.',
    next: 'Ahora no hay nada que hacer. Procure que el certificado se renueve a tiempo: después de su último día, esos servidores no entregan nada más.',
  },
  'mail-policy-unlisted': {
    title: 'La regla para el correo de {name} no incluye {hosts}',
    what: 'El correo para {name} se envía a {hosts}, pero la regla (MTA-STS) solo nombra {listed}. {mode, select, enforce {Los servidores que la cumplen no entregan nada ahí, sea cual sea el certificado.} other {Lo comunican y entregan de todos modos.}}',
    next: 'Haga que añadan a https://mta-sts.{name}/.well-known/mta-sts.txt una línea «mx: …» para {hosts} y que cambien después el id del registro _mta-sts.{name}.',
  },
  'mail-policy-unfit': {
    title: 'El certificado nuevo no cumple la regla para el correo de {name}',
    what: 'La regla (MTA-STS) pide un certificado de confianza con el nombre {hosts}; {why, select, self_signed {por el nuevo no responde nadie} other {el nuevo no lleva ese nombre}}. {mode, select, enforce {Con un certificado así, los servidores que la cumplen no entregan nada.} other {Lo comunican y entregan de todos modos.}}',
    next: '{why, select, self_signed {Tome el certificado de una autoridad (los hay gratuitos), o haga que la regla pase a «none» y espere a que termine su plazo (max_age).} other {Añada {hosts} a los nombres del certificado.}}',
  },
  'mail-policy-unread': {
    title: 'La regla para el correo de {name} no se puede leer',
    what: 'El registro _mta-sts.{name} anuncia una regla, pero su página {fault, select, nowhere {no tiene dirección} silent {no responde} certificate {muestra un certificado que no es válido para ella} status {no existe} text {no contiene una regla completa} other {no responde}}. Los servidores que la leyeron antes la cumplen hasta que termine su plazo; para los demás no hay ninguna.\nhttps://mta-sts.{name}/.well-known/mta-sts.txt',
    next: '{fault, select, certificate {Añada mta-sts.{name} a los nombres de un certificado en el servidor donde está esa página.} other {Haga que arreglen la página o que quiten el registro _mta-sts.{name}.}}',
  },
  'mail-unnamed-changed': {
    title: 'Los programas que no piden ningún nombre reciben otro certificado que el previsto',
    what: 'Los programas de correo antiguos, y algunos servidores, no dicen qué nombre buscan. En el puerto {port} debían {planned, select, new {recibir el certificado nuevo} other {seguir recibiendo el de antes}}, y {seen, select, none {no han recibido ninguno} other {han recibido otro}}.',
    next: 'Mire si en el puerto {port} responde otro programa, o un aparato que está delante de su servidor de correo. Después inténtelo de nuevo.',
  },
};
