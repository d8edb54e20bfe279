import type { ordersProblems as english } from '../en/problems-orders.ts';
import type { TranslatedProblems } from '../translated.ts';

export const ordersProblems: TranslatedProblems<typeof english> = {
  'job-orders': {
    title: 'Primero hay que pedir este certificado',
    what: 'La tarea «{file}» es para un certificado que hace un vendedor. No se puede instalar antes de que llegue.',
    next: 'Empiece el pedido con: sealkeeper order {file}. Cuando el vendedor haya respondido, use: sealkeeper deliver.',
  },
  'job-orders-nothing': {
    title: 'Esta tarea no pide nada',
    what: 'El certificado de la tarea «{file}» no viene de un vendedor.',
    next: 'Use: sealkeeper secure {file}. Para un pedido, escriba "from": "order" y el vendedor en la tarea.',
  },
  'order-unknown': {
    title: 'No existe ese pedido',
    what: 'Este ordenador no conoce ningún pedido {order}. No se hizo nada.',
    next: 'Mire la lista: sealkeeper orders. Los pedidos están en el ordenador en el que se empezaron.',
  },
  'order-newer': {
    title: 'Un Sealkeeper más nuevo guardó los datos de un pedido',
    what: 'Esta versión no entiende «{file}». No se cambió nada, y la clave está donde estaba.',
    next: 'Actualice Sealkeeper e inténtelo de nuevo.',
  },
  'order-damaged': {
    title: 'Los datos de un pedido están dañados',
    what: '«{file}» no se puede leer como pedido. No se cambió nada, y la clave está donde estaba.',
    next: 'Si tiene una copia de seguridad de este ordenador, recupere de ella el archivo. Si no, haga que emitan de nuevo el certificado para una solicitud nueva: la clave sigue en el servidor, en /var/lib/sealkeeper/waiting/, pero desde aquí ya no se puede entregar nada para ella.',
  },
  'order-not-possible': {
    title: 'Este servidor no puede guardar una clave para un pedido',
    what: 'Hasta que el vendedor responda, la clave privada tiene que estar donde solo el administrador pueda leerla. La vía por la que este ordenador llega a {server} no ofrece un lugar así.',
    next: 'Haga la solicitud en el panel de control o el programa del servidor, e instale los archivos cuando lleguen.',
  },
  'order-key-no-keychain': {
    title: 'No hay un lugar seguro para la clave de este pedido',
    what: '{server} no tiene un lugar donde una clave pueda esperar sin que la lea nadie más que el administrador, y aquí la aplicación no tiene un llavero del sistema que la guarde bajo llave. Una clave a la vista no valdría nada. No se ha creado nada.',
    next: 'Haga el pedido en la ventana de la aplicación, en un ordenador cuyo sistema tenga un llavero (macOS, Windows, la mayoría de los escritorios Linux), o haga la solicitud en el panel de control o el programa del servidor.',
  },
  'order-not-made': {
    title: 'Este pedido se interrumpió antes de empezar',
    what: 'Para el pedido {order} todavía no hay ninguna solicitud, así que no se puede entregar nada para él.',
    next: 'Quítelo con: sealkeeper orders {order} --cancel. Después haga el pedido de nuevo.',
  },
  'order-other-key': {
    title: 'Este certificado pertenece a otra clave',
    what: 'El certificado para {name} no se hizo para la solicitud de este pedido. {owner, select, none {No pertenece a ningún pedido de este ordenador.} other {Pertenece al pedido {owner}.}} No se cambió nada.',
    next: '{owner, select, none {Busque los archivos más recientes del vendedor, o haga que lo emitan de nuevo para la solicitud de este pedido; con la mayoría de los vendedores eso no cuesta nada.} other {Entréguelo a ese pedido: sealkeeper deliver {owner}, con los mismos archivos.}}',
  },
  'order-file-place': {
    title: 'Ese no es lugar para un archivo del vendedor',
    what: 'Los vendedores solo miran dentro de /.well-known/pki-validation/, en busca de un archivo con un nombre sencillo. «{path}» no lo es.',
    next: 'Copie la ruta o la dirección del archivo tal como la muestra el vendedor.',
  },
  'order-file-text': {
    title: 'Ese no es el texto de un archivo del vendedor',
    what: 'Los vendedores quieren ver unas pocas palabras o números sencillos, como máximo diez líneas. Este texto no lo es, o contiene signos que no deben estar ahí.',
    next: 'Copie el contenido del archivo tal como lo muestra el vendedor, o indique el archivo descargado con --content-file.',
  },
  'order-file-no-site': {
    title: '{name} no tiene aquí un sitio propio',
    what: 'Los visitantes de {name} ven el sitio predeterminado del servidor, cuyos ajustes no cambiamos. El archivo del vendedor tendría que quedarse allí durante semanas.',
    next: 'Haga que el vendedor lo compruebe con un correo o con una línea en su DNS. O haga que creen antes un sitio propio para {name}.',
  },
};
