import type { dnsProblems as english } from '../en/problems-dns.ts';
import type { TranslatedProblems } from '../translated.ts';

export const dnsProblems: TranslatedProblems<typeof english> = {
  'dns-login-refused': {
    title: '{provider} no conoce este token',
    what: 'Pedimos a {provider} los registros de su dominio con el token (o la clave) que se nos dio, y no se aceptó: está mal escrito, ha caducado o se ha retirado.',
    next: 'Copie el token otra vez donde se creó, sin espacios delante ni detrás, o cree uno nuevo. Después, vuelva a intentarlo.',
  },
  'dns-right-missing': {
    title: 'El token no puede cambiar estos registros',
    what: '{provider} conoce el token, pero no le permite lo que la prueba necesita: leer los registros de este dominio y cambiar los de tipo TXT.',
    next: 'Dé al token ese permiso para este único dominio, o cree uno que lo tenga. Con algunos proveedores hay que permitir además la dirección de este ordenador.',
  },
  'dns-provider-silent': {
    title: '{provider} no responde',
    what: 'El lugar donde se guardan los registros de su dominio no respondió a este ordenador, o no a tiempo.',
    next: 'Mire si este ordenador tiene conexión y si {provider} informa de algún problema, y vuelva a intentarlo.',
  },
  'dns-provider-busy': {
    title: '{provider} quiere que se le pregunte más tarde',
    what: 'Cuenta cuántas veces se le pregunta, y dice que han sido demasiadas.',
    next: 'Espere el tiempo que se indica abajo y vuelva a intentarlo. Otros programas con la misma cuenta también cuentan.',
  },
  'dns-provider-refuses': {
    title: '{provider} no hizo lo que pedimos',
    what: 'El registro no se pudo leer o cambiar. Sus propias palabras están debajo.',
    next: 'Si sus palabras no ayudan, pruebe el nombre con un archivo en el servidor, o ponga el registro a mano.',
  },
  'dns-zone-not-found': {
    title: 'Este dominio no está en la cuenta de {provider}',
    what: 'Con el token que se nos dio, {provider} no muestra ningún dominio que contenga {name}: está en otra cuenta o en otro lugar, o el token está limitado a otros dominios.',
    next: 'Mire dónde se administra el dominio (lo dicen sus servidores DNS) y use un token de esa cuenta que pueda ver este dominio. O déjelo allí y ponga en ese lugar una línea, una sola vez: {name}, tipo CNAME, que lleve a un nombre de su elección en un dominio que sí esté en esta cuenta. Sealkeeper pone entonces allí su propia línea, también en cada renovación.',
  },
  'dns-zone-not-public': {
    title: 'El registro está puesto, y el mundo no lo ve',
    what: '{provider} ha aceptado el registro de {name}, pero los servidores DNS a los que todos preguntan no lo muestran. Por lo general, el dominio ya se administra en otro lugar y esto es una copia antigua, o una red ve una versión y el mundo otra.',
    next: 'Compare los servidores DNS que se nombran abajo con los que {provider} indica para el dominio. Use el proveedor al que pertenecen esos servidores DNS.',
  },
  'dns-own-server-missing': {
    title: 'En este servidor no hay un BIND con el que podamos hablar',
    what: 'Los nombres se deben probar con el BIND (servidor DNS) que funciona en el propio servidor. Allí falta algo o no está como debe: {missing}.',
    next: 'Mire si BIND funciona allí con un usuario propio y si sus herramientas (nsupdate, dig, named-checkconf) están instaladas. O pruebe los nombres con una clave firmada (RFC 2136), un archivo o un registro puesto a mano.',
  },
  'dns-zone-locked': {
    title: 'BIND no deja que nadie de este servidor cambie {zone}',
    what: 'El servidor DNS guarda aquí {zone}, pero sus ajustes no permiten cambios desde el propio servidor. Nosotros no escribimos en sus archivos.',
    next: 'Quien lo gestiona escribe la línea «update-policy local;» en el bloque de la zona {zone} ({place}), guarda el archivo de la zona donde BIND pueda escribir (en Debian, en /var/lib/bind) y ejecuta «rndc reconfig». Después, vuelva a intentarlo.',
  },
  'dns-values-left': {
    title: 'Un registro DNS nuestro sigue puesto',
    what: 'Se puso en {provider} para la prueba y no se pudo quitar. No perjudica a nadie: ya no prueba nada.',
    next: 'Sealkeeper lo intenta otra vez al próximo inicio («recover»). También puede borrar usted el registro que se nombra abajo donde se administra el dominio.',
  },
};
