import type { ordering as english } from '../en/ordering.ts';
import type { Translated } from '../translated.ts';

export const ordering: Translated<typeof english> = {
  'order.begin-title': 'Comprarlo a un vendedor',
  'order.begin-lead':
    'Primero se generan la clave y la solicitud para el vendedor, en {server}. La clave se queda allí, y para los visitantes no cambia nada.',
  'order.names': 'Nombres en el certificado',
  'order.seller': 'Vendedor',
  'order.seller-other': 'Otro vendedor',
  'order.seller-hint':
    'Aquel cuyo formulario de pedido va a rellenar. De ello depende solo lo que se le muestra aquí.',
  'order.firm': 'Nombrar en él a mi empresa (OV, EV)',
  'order.firm-more':
    'Solo para certificados que nombran a una empresa. El vendedor la comprueba: escríbala exactamente como figura en el registro mercantil. Para uno que comprueba solo el dominio (DV), deje todo esto vacío.',
  'order.organisation': 'Empresa',
  'order.locality': 'Localidad',
  'order.region': 'Provincia o región',
  'order.country': 'País',
  'order.country-hint': 'Dos letras: ES, MX, FR, DE, US',
  'order.unfit': 'Empiece por una letra o un número; solo signos de puntuación sencillos',
  'order.begin': 'Generar la clave y la solicitud',
  'order.beginning': 'Se genera la clave en {server}',
  'order.untried':
    'Aún no probado con un vendedor real: los formularios se muestran como los describen los vendedores.',
  'order.why-title': '¿Dónde está la clave?',
  'order.why-1':
    'En su servidor, donde solo su administrador puede leerla. Nunca sale de él: el vendedor recibe solo la solicitud.',
  'order.why-2':
    'Los vendedores tardan de minutos a días. Mientras tanto puede cerrar esta ventana: el pedido se guarda en este ordenador y aparece en «Mis sitios».',
  'order.title': 'Su pedido',
  'order.lead':
    '{names}, de {seller}. {days, plural, =0 {Pedido hoy} one {Pedido ayer} other {Pedido hace # días}}. La clave está en {server}.',
  'order.request': 'Dar la solicitud al vendedor',
  'order.request-more':
    'Haga el pedido allí y pegue este texto (el CSR) en el formulario: entero, con su primera y su última línea.',
  'order.csr': 'Solicitud (CSR)',
  'order.copy': 'Copiar la solicitud',
  'order.save': 'Guardarla en un archivo',
  'order.form': 'Qué más pide el formulario',
  'order.form-at': 'Leído en {host}, {day}',
  'order.papers':
    'También se comprueba su empresa: el vendedor puede pedir documentos y llamarle. Eso tarda días.',
  'order.proof': 'Demostrar que el dominio es suyo',
  'order.proof-more': 'Basta con una. Elíjala en el vendedor, y la misma aquí.',
  'order.check-file': 'Un archivo en su sitio',
  'order.check-file-more': 'Sealkeeper hace que su sitio lo muestre, y mira desde fuera si es así.',
  'order.check-dns': 'Una línea en el DNS',
  'order.check-dns-more': 'Usted la pone donde se gestiona su dominio.',
  'order.check-email': 'Un correo electrónico',
  'order.check-email-more': 'El vendedor escribe a un buzón fijo de su dominio.',
  'order.place': 'Lugar del archivo',
  'order.place-hint':
    'Como lo muestra el vendedor, dentro de {folder}{name, select, none {} other { (aquí casi siempre {name})}}. También sirve una dirección entera.',
  'order.text': 'Contenido del archivo',
  'order.text-hint': 'Cada línea, como la muestra el vendedor. Si ha descargado el archivo, tómelo de ahí.',
  'order.text-file': 'Tomar el archivo descargado',
  'order.place-it': 'Hacer que mi sitio lo muestre',
  'order.placing': 'Se pone, y se mira desde fuera',
  'order.placed-title': 'Su sitio muestra el archivo del vendedor',
  'order.placed':
    '{path} responde con el texto del vendedor, visto desde fuera para {names}. Ahora haga que mire el vendedor. El archivo desaparece cuando llega el certificado.',
  'order.place-anew': 'Mostrar otro archivo en su lugar',
  'order.dns':
    'El vendedor muestra para ello un nombre y un valor ({record}). Póngalos donde se gestiona su dominio, junto a lo que ya hay, y déjelos hasta que llegue el certificado.',
  'order.dns-record': 'el tipo de registro que indique',
  'order.record-kind': 'Tipo',
  'order.record-name': 'Nombre del registro',
  'order.record-name-hint': 'Como lo muestra el vendedor, con {domain} al final o sin él.',
  'order.record-value': 'Su valor',
  'order.record-bad':
    'No son el nombre y el valor de un registro {kind} de {domain}. Copie ambos como los muestra el vendedor.',
  'order.record-holds': '{count, plural, one {Tiene un texto} other {Tiene # textos}}: {values}',
  'order.record-there': 'Todos los servidores DNS lo muestran en {name}. Ahora haga que mire el vendedor.',
  'order.email':
    'Solo puede ir a una de estas: {mailboxes}. Elija una que pueda leer. Las autoridades pueden hacerlo hasta el {until}; es la vía más débil.',
  'order.files': 'Traer lo que ha enviado el vendedor',
  'order.files-more':
    'Todo, en cualquier forma y orden: un ZIP, .crt, .p7b, texto de un correo. Puede ser días después, aunque esta ventana se haya cerrado.',
  'order.next': 'Ver el plan',
  'order.clearing': 'Se prepara el servidor',
  'order.connect-title': 'Iniciar sesión en el servidor del pedido',
  'order.connect-lead':
    'La clave está en {server}. {what, select, place {Una vez dentro, el archivo se pone allí.} cancel {Una vez dentro, la clave se quita de allí, y el pedido con ella.} other {Una vez dentro, se quita el archivo del vendedor, si lo hay, y usted ve el plan.}}',
  'order.cancel': 'Abandonar el pedido',
  'order.cancel-title': '¿Abandonar este pedido?',
  'order.cancel-text':
    'La clave se quita de {server}, con el archivo del vendedor si lo hay: un certificado que llegue más tarde ya no valdrá nada. Lo que haya pagado queda entre usted y el vendedor.',
  'order.cancel-yes': 'Abandonarlo',
  'order.cancel-no': 'Conservarlo',
  'order.cancelling': 'Se quita la clave del servidor',
  'order.away': 'Apartar el pedido',
  'order.away-title': '¿Apartar este pedido?',
  'order.away-text':
    'Lo que se instaló se queda. Se quita la copia de la clave que se guarda en {server} para traer otra vez los archivos, y el pedido sale de esta lista.',
  'order.away-yes': 'Apartarlo',
  'order.delivered-title': 'Instalado el {date}',
  'order.delivered':
    'Si algún día lo deshace, puede traer aquí los mismos archivos otra vez: la clave sigue en {server}.',
  'order.calendar': 'Guardar un recordatorio de calendario',
  'order.calendar-title': 'Certificado de {name}: ¿respuesta de {seller}?',
  'order.calendar-text':
    'Pedido el {date}. Si han llegado los archivos: abra Sealkeeper, vaya a «Mis sitios» y llévelos al pedido. Si no: mire si el vendedor aún espera su prueba.',
  'order.list': 'Pedido a vendedores',
  'order.row':
    '{state, select, begun {Interrumpido antes de que existiera la solicitud} delivered {Instalado} other {Espera respuesta de {seller}}}, {days, plural, =0 {pedido hoy} one {pedido ayer} other {pedido hace # días}}',
  'order.open': 'Seguir',
  'order.open-of': 'Seguir con el pedido: {names}',
  'order.gone': 'Este pedido ya no existe.',
  'order.notice-title': 'El certificado de {name} está pedido',
  'order.notice':
    'Se espera {days, plural, one {desde ayer} other {desde hace # días}} de {seller}. ¿Han llegado los archivos? Llévelos al pedido. Si no, mire si aún se espera su prueba.',
  'order.tray': '{name}: pedido, espera al vendedor',
  'order.by-app':
    '¿Puede iniciar sesión en el servidor? Entonces Sealkeeper hace casi todo, sin ningún comando.',
  'order.by-app-go': 'Dejar que lo haga Sealkeeper',
  'order.by-hand': 'Mostrarme los pasos a mano',
};
