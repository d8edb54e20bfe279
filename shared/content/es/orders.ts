import type { orders as english } from '../en/orders.ts';
import type { Translated } from '../translated.ts';

export const orders: Translated<typeof english> = {
  'orders.none': 'Desde este ordenador no hay ningún pedido.',
  'orders.line':
    '{order}: {names}, {seller}, {state, select, begun {interrumpido antes de que existiera la solicitud} delivered {puesto por la operación {run}} other {espera al vendedor}}, {days, plural, =0 {desde hoy} one {desde hace un día} other {desde hace # días}}',
  'orders.placed': 'Está en el sitio para el vendedor: {path}',
  'orders.made':
    'Pedido {order}: la clave privada se ha generado en {server} y se queda ahí. Esta es la solicitud (CSR) para el vendedor:',
  'orders.written': 'Escrita también: {file}',
  'orders.unwritten': 'No se ha podido escribir en {file}; cópiela de arriba.',
  'orders.form': 'Lo que pide el formulario de {seller}:',
  'orders.field-csr': 'CSR: el texto de arriba, entero, con su primera y su última línea',
  'orders.field-names':
    'Nombres de dominio: {names}{stars, plural, =0 {} other {. Un nombre con asterisco necesita un certificado comodín}}',
  'orders.field-software':
    'Software del servidor, si se pregunta: Apache u «otro»; cualquier respuesta sirve',
  'orders.field-subject': 'Su empresa, como figura en la solicitud: {subject}',
  'orders.field-nobody':
    'Su empresa: no está en la solicitud. Basta para un certificado que comprueba solo el dominio (DV)',
  'orders.check': 'Después, el vendedor quiere una prueba de que el dominio es suyo. Elija una:',
  'orders.check-file':
    'Un archivo: el vendedor indica un lugar dentro de {folder} {name, select, none {} other {(aquí {name})}} y su contenido. Haga que se ponga: sealkeeper orders {order} --file PATH --content TEXT',
  'orders.check-dns':
    'Un registro DNS ({record}): ponga el que muestra el vendedor donde se gestiona su dominio, junto a lo que ya hay',
  'orders.check-email':
    'Un correo electrónico, a uno de {mailboxes}. Las autoridades pueden hacerlo hasta el {until}; es la vía más débil',
  'orders.unknown-dns': 'otro registro',
  'orders.source': 'Leído en {source} el {day}.',
  'orders.deliver': 'Cuando estén sus archivos: sealkeeper deliver {order} FILE…',
  'orders.cancel': 'Para abandonarlo: sealkeeper orders {order} --cancel',
  'orders.seen':
    '{path} responde con el texto del vendedor, visto desde fuera para {names}. Ahora haga que mire el vendedor. Desaparece con la entrega.',
  'orders.cancelled':
    'El pedido se ha abandonado: su clave ya no está en {server}{placed, select, yes {, ni el archivo del vendedor en el sitio} other {}}. Lo que ya se puso se queda.',
  'orders.kept':
    'El pedido sigue en la lista, y su clave en su lugar en el servidor, para poder entregarlo de nuevo después de deshacer. Para apartarlo: sealkeeper orders {order} --cancel',
  'orders.other': 'su vendedor',
};
