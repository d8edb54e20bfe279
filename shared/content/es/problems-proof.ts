import type { proofProblems as english } from '../en/problems-proof.ts';
import type { TranslatedProblems } from '../translated.ts';

export const proofProblems: TranslatedProblems<typeof english> = {
  'port-80-taken': {
    title: 'Otro programa ocupa la puerta de las páginas sin cifrar',
    what: 'La autoridad pide la prueba en el puerto 80. Allí responde {by, select, unknown {otro programa} other {{by}}}, que no es uno de los programas que usted eligió para este certificado, así que no puede mostrar la prueba. No se ha cambiado nada.',
    next: 'Si es Apache o nginx, elíjalo junto al servidor de correo: entonces responde también por este nombre. Si no, demuestre el control del nombre con un registro en el DNS, que no necesita ninguna puerta.',
  },
  'listener-not-possible': {
    title: 'Nada en este servidor puede responder a la autoridad',
    what: 'No hay ningún servidor web para este nombre, y un pequeño programa nuestro necesita Perl o Python 3, que este servidor no tiene o no deja ejecutar.',
    next: 'Demuestre el control del nombre con un registro en el DNS, o haga que instalen uno de los dos.',
  },
  'proof-behind-login': {
    title: 'La prueba está detrás de una contraseña',
    what: 'A quien la pide se le pregunta primero una contraseña, y la autoridad no tiene ninguna.',
    next: 'Abra la carpeta /.well-known/acme-challenge/ a todo el mundo donde está configurado el acceso: en la regla indicada abajo, en su proveedor de alojamiento o en la red que está delante. Quien hizo el sitio sabe cómo.',
  },
  'proof-forbidden': {
    title: 'No se permite ver la prueba',
    what: 'Algo lo prohíbe: una regla sobre carpetas ocultas, una lista de direcciones que pueden entrar o una protección contra ataques.',
    next: 'Si abajo se indica una regla, haga que en ella abran a todo el mundo la carpeta /.well-known/acme-challenge/. Si no se indica ninguna, pregunte a su proveedor de alojamiento: «¿Hay un cortafuegos de páginas web (WAF) que cierre la carpeta /.well-known/acme-challenge/? Por favor, ábranla para todo el mundo».',
  },
  'proof-hidden-by-rule': {
    title: 'Una regla del sitio oculta la prueba',
    what: 'La regla indicada abajo responde ella misma a la pregunta de la autoridad, antes de que podamos hacerlo nosotros.',
    next: 'Haga que la carpeta /.well-known/acme-challenge/ quede fuera de esa regla, más arriba en el mismo archivo. Quien hizo el sitio sabe cómo.',
  },
  'proof-sent-elsewhere': {
    title: 'La autoridad acabaría en otro lugar',
    what: 'La pregunta por la prueba se redirige a un lugar donde la prueba no está.',
    next: 'Haga que /.well-known/acme-challenge/ quede fuera de la redirección indicada abajo, o que la desactiven hasta que el certificado esté puesto. Quien hizo el sitio sabe cómo.',
  },
  'proof-goes-in-circles': {
    title: 'La autoridad daría vueltas en círculo',
    what: 'Cada redirección lleva a la siguiente, y ninguna a la prueba. Esto ocurre cuando una red que está delante llega sin cifrar y el sitio insiste en https.',
    next: 'Si usa Cloudflare o algo parecido, mire primero allí: «Full» en lugar de «Flexible» acaba con esto, pero elíjalo solo si su servidor ya responde con cifrado. Si no, muestre las redirecciones de abajo a quien hizo el sitio: una de ellas tiene que dejar fuera /.well-known/acme-challenge/. No desactive ninguna al azar. O elija la prueba con un registro en el DNS.',
  },
  'proof-in-maintenance': {
    title: 'El sitio está cerrado por mantenimiento',
    what: 'Responde a cada pregunta con «vuelva más tarde», también a la de la autoridad.',
    next: 'Abra de nuevo el sitio, o deje /.well-known/acme-challenge/ fuera de la regla de mantenimiento.',
  },
  'proof-behind-network': {
    title: 'Responde una red que está delante de su servidor',
    what: 'Los visitantes no llegan directamente a su servidor, y lo que hay delante no deja ver la prueba.',
    next: 'En la cuenta de esa red, deje pasar /.well-known/acme-challenge/ sin redirección, caché ni control, o ponga el nombre en «DNS only» (solo DNS) hasta que el certificado esté puesto, y después déjelo como estaba. O elija la prueba con un registro en el DNS.',
  },
  'proof-on-other-server': {
    title: 'El nombre lleva también a otra máquina',
    what: 'Su servidor muestra la prueba, pero en la dirección indicada abajo responde otra máquina.',
    next: 'Pregunte a quien gestiona su dominio: «¿Sigue siendo nuestra la dirección de abajo?» Si es antigua, haga que la quiten, espere una hora y después inténtelo de nuevo. Si esa máquina también muestra su sitio, elija en su lugar la prueba con un registro en el DNS. No borre ninguna dirección que no conozca.',
  },
  'proof-at-other-site': {
    title: 'Por el nombre responde otro sitio del servidor',
    what: 'El servidor web pasa las preguntas por este nombre al sitio del archivo indicado abajo.',
    next: 'Pida a quien se ocupa del servidor que añada el nombre a su propio sitio (en Apache con ServerName o ServerAlias, en nginx con server_name) y después vuelva a comprobar.',
  },
  'dnssec-broken': {
    title: 'Las firmas DNS de su dominio (DNSSEC) son erróneas',
    what: 'Su dominio usa DNSSEC, y sus firmas son erróneas o demasiado antiguas. Los servidores DNS cuidadosos no dan entonces ninguna respuesta, y todas las autoridades se niegan.',
    next: 'Escriba a quien gestiona su dominio: «Las firmas DNSSEC de mi dominio son erróneas. Por favor, corríjanlas, o desactiven DNSSEC en el orden correcto». Puede tardar hasta un día en verse en todas partes. No lo desactive usted.',
  },
  'caa-not-answered': {
    title: 'El DNS de su dominio no responde a una pregunta importante',
    what: 'Las autoridades tienen que preguntar quién puede firmar para su dominio (CAA), y la pregunta no ha recibido ninguna respuesta. En ese caso se niegan.',
    next: 'Escriba a quien gestiona el DNS de su dominio: «Las consultas de tipo CAA quedan sin respuesta. Por favor, corríjanlo; basta con una respuesta vacía».',
  },
  'caa-other-proof': {
    title: 'Su dominio solo permite a esta autoridad otro tipo de prueba',
    what: 'Una línea de su DNS (CAA) para {name} dice con qué tipos de prueba puede firmar esta autoridad, y el que daríamos nosotros no está entre ellos. Se negaría, así que no se lo hemos pedido.',
    next: 'Elija el tipo de prueba que figura en la línea. Si no es posible, pida a quien puso la línea que permita también el nuestro.',
  },
  'caa-other-account': {
    title: 'Su dominio solo deja pedir certificados a otra cuenta',
    what: 'Una línea de su DNS (CAA) para {name} indica la única cuenta que puede pedir certificados a esta autoridad (accounturi). Este ordenador los pide con otra, así que la autoridad se negaría; no se lo hemos pedido.',
    next: 'Quien puso ahí la línea renueva sus certificados, o lo ha hecho: pregúntele primero. Si ya no lo hace nadie, pida a quien gestiona su dominio que añada una segunda línea con nuestra cuenta (figura abajo, si se conoce); la primera se queda como está.',
  },
  'caa-other-renewer': {
    title: 'Su dominio no dejaría pasar la renovación',
    what: 'Una línea de su DNS (CAA) para {name} dice quién puede pedir certificados a esta autoridad, y cómo. A partir de ahora los pediría {by} en su servidor, y cada renovación sería rechazada. No se ha cambiado nada.',
    next: 'Deje que renueve esta aplicación en su lugar. O pida a quien puso la línea que añada una para la cuenta de {by}.',
  },
  'wildcard-needs-dns': {
    title: 'Un nombre con asterisco se demuestra con un registro DNS',
    what: 'Representa todos los nombres que hay debajo, y un archivo en un solo servidor web no dice nada de ellos.',
    next: 'Elija para él la prueba con un registro DNS, o quítelo y ponga uno por uno los nombres que necesita.',
  },
  'record-needs-somebody': {
    title: 'Alguien tiene que poner un registro DNS',
    what: 'Esta prueba necesita a una persona que ponga un registro donde se gestiona el dominio, y no había nadie a quien decírselo.',
    next: 'Inicie esto en la ventana cuando tenga tiempo, o elija la prueba con un archivo en el servidor.',
  },
  'dns-record-not-seen': {
    title: 'El registro DNS no se ve',
    what: 'Hemos esperado al registro indicado abajo, y no todos los servidores DNS propios del dominio mostraron los valores que quiere la autoridad.',
    next: 'Compare el nombre y los valores donde se gestiona su dominio: muchos proveedores añaden por sí mismos el nombre del dominio. Después inténtelo de nuevo; los valores serán otros.',
  },
};
