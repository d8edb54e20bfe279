import type { dnsProblems as english } from '../en/problems-dns.ts';
import type { TranslatedProblems } from '../translated.ts';

export const dnsProblems: TranslatedProblems<typeof english> = {
  'dns-login-refused': {
    title: '{provider} no conoce este token',
    what: 'Pedimos a {provider} los registros de su dominio con el token (o la clave) que usted indicó, y no se aceptó: está mal escrito, ha caducado o se ha retirado.',
    next: 'Copie el token otra vez donde se creó, sin espacios delante ni detrás, o cree uno nuevo. Después, vuelva a intentarlo.',
  },
  'dns-right-missing': {
    title: 'El token no puede cambiar estos registros',
    what: '{provider} conoce el token, pero no le permite lo que hace falta para la prueba: leer los registros de este dominio y cambiar los de tipo TXT.',
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
    next: 'Espere el tiempo que se indica abajo y vuelva a intentarlo. También se cuentan las peticiones de otros programas con la misma cuenta.',
  },
  'dns-provider-refuses': {
    title: '{provider} no hizo lo que pedimos',
    what: 'El registro no se pudo leer o cambiar. Sus propias palabras están debajo.',
    next: 'Si sus palabras no ayudan, demuestre el control del nombre con un archivo en el servidor, o ponga el registro a mano.',
  },
  'dns-zone-not-found': {
    title: 'Este dominio no está en la cuenta de {provider}',
    what: 'Con el token que se nos dio, {provider} no muestra ningún dominio que contenga {name}: está en otra cuenta o en otro lugar, o el token está limitado a otros dominios.',
    next: 'Mire dónde se administra su dominio (donde lo paga) y cree allí un token. O elija otra prueba. Para quien le ayude: el dominio puede quedarse donde está, si allí se pone una sola vez una línea: {name}, tipo CNAME, que lleve a un nombre de su elección en un dominio que sí esté en esta cuenta. Sealkeeper pone entonces allí su propia línea, también en cada renovación.',
  },
  'dns-zone-not-public': {
    title: 'El registro está puesto, pero nadie lo ve desde fuera',
    what: '{provider} ha aceptado el registro de {name}, pero los servidores DNS a los que todos preguntan no lo muestran. Por lo general, el dominio ya se administra en otro lugar, y esto es una copia antigua.',
    next: 'Compare los servidores DNS que se nombran abajo con los que {provider} indica para el dominio. Use el proveedor al que pertenecen esos servidores DNS.',
  },
  'dns-own-server-missing': {
    title: 'En este servidor no hay un BIND con el que podamos hablar',
    what: 'El control de los nombres se debe demostrar con el BIND (servidor DNS) que funciona en el propio servidor. Allí falta algo o no está como debe: {missing}.',
    next: 'Elija otra prueba: un archivo, o un registro puesto a mano. O muestre esto a quien se ocupa del servidor: BIND tiene que funcionar allí con un usuario propio y con sus herramientas (nsupdate, dig, named-checkconf); también sirve una clave para cambios firmados (RFC 2136).',
  },
  'dns-zone-locked': {
    title: 'BIND no deja que nadie de este servidor cambie {zone}',
    what: 'El servidor DNS guarda aquí {zone}, pero sus ajustes no permiten cambios desde el propio servidor. Nosotros no escribimos en sus archivos.',
    next: 'Elija otra prueba: un archivo, o un registro puesto a mano. O muestre esto a quien se ocupa del servidor: la línea «update-policy local;» debe estar en el bloque de la zona {zone} ({place}), y el archivo de la zona donde BIND pueda escribir (en Debian, en /var/lib/bind); después, «rndc reconfig». Luego, vuelva a intentarlo.',
  },
  'dns-login-unfit': {
    title: 'El acceso a {provider} no se puede dejar en el servidor',
    what: 'Certbot tiene que renovar con él en el servidor, y lo lee de un archivo que no puede contener uno de sus caracteres: un salto de línea, «%(» o las dos clases de comillas.',
    next: 'Cree en {provider} otro token u otra contraseña sin esos caracteres. O deje la renovación a esta aplicación: entonces el acceso se queda en este ordenador.',
  },
  'dns-alias-missing': {
    title: '{record} aún no lleva a {target}',
    what: 'Según esta tarea, la prueba se pone en {target}, así que {record} tiene que llevar allí por un alias (CNAME). {leads, select, nowhere {Por ahora no lleva a ninguna parte.} other {Por ahora lleva a {leads}.}}',
    next: 'Póngalo una sola vez donde se gestiona el dominio: nombre {record}, tipo CNAME, valor {target}. La pantalla de la prueba («por un alias que pongo una vez»), o en un terminal «sealkeeper delegate JOB», lo dice en la forma que se pide allí, espera hasta que cada servidor de nombres lo muestre y lo demuestra.',
  },
  'dns-alias-unwanted': {
    title: 'Esta tarea no lleva ninguna prueba a otro sitio',
    what: 'Ninguno de sus nombres se demuestra con acme-dns ni en una zona que nombre «aliasIn», así que no hay ningún alias que poner.',
    next: 'Nombre en la tarea, en «proof», el proveedor acme-dns, o con otro proveedor «aliasIn» y una zona que su acceso pueda cambiar. Después inténtelo de nuevo.',
  },
  'dns-alias-account-there': {
    title: '{file} ya existe',
    what: 'El acceso de una cuenta nueva debía escribirse en este archivo, y no se sobrescribe nada.',
    next: 'Nombre otro archivo, o use la cuenta que contiene.',
  },
  'dns-place-full': {
    title: '{record} no puede contener las pruebas de todos estos nombres',
    what: '{provider} guarda solo los {most} textos más recientes de un nombre. Las pruebas de {names} estarían todas a la vez en {record}, y la primera habría desaparecido antes de que la autoridad mirara.',
    next: 'Haga crear allí una cuenta para cada nombre (su asterisco va con él), y nombre en la tarea cada uno con la suya. O lleve las pruebas a una zona de otro proveedor, que contiene tantas como hagan falta.',
  },
  'dns-values-left': {
    title: 'Un registro DNS nuestro sigue puesto',
    what: 'Se puso en {provider} para la prueba y no se pudo quitar. No perjudica a nadie: ya no prueba nada.',
    next: 'No tiene que hacer nada: Sealkeeper lo intenta otra vez cuando vuelva a obtener o renovar un certificado (en un terminal: «sealkeeper recover»). También puede borrar usted el registro que se nombra abajo donde se administra el dominio.',
  },
};
