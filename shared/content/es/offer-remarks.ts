import type { offerRemarks as english } from '../en/offer-remarks.ts';
import type { Translated } from '../translated.ts';

export const offerRemarks: Translated<typeof english> = {
  'remark.acme-subscription': 'Se vende como suscripción para programas que renuevan por <acme>ACME</acme>.',
  'remark.added-cost': 'Se vende como extra del alojamiento, y se renueva allí.',
  'remark.approximate': 'La fuente dice «aproximadamente».',
  'remark.asked-by-name': 'Se pide por su nombre: basta con elegirlo aquí, y el resumen final lo muestra.',
  'remark.bare-addresses':
    'Puede llevar un número (dirección IP) en lugar de un nombre; de los tipos de Let’s Encrypt, el único.',
  'remark.builder-only':
    'Lo crea el creador de sitios para sus propios sitios. Allí no se pueden usar otros.',
  'remark.cloud-project':
    'Necesita un proyecto de Google Cloud y una clave de cuenta creada allí de antemano.',
  'remark.cloud-services-only': 'Solo para servicios dentro de esa nube, no para un servidor propio.',
  'remark.conflicting':
    'La guía de la propia autoridad dice otra cosa: que los programas solo obtienen certificados comprados.',
  'remark.email-proof-only':
    'Solo se prueba por correo electrónico, un método que termina para todos los vendedores el 15 de marzo de 2028.',
  'remark.front-page-only': 'El enlace lleva a una portada. La página que se leyó no se ha conservado.',
  'remark.funds-charged':
    'Si su cuenta allí tiene saldo, recibe en su lugar un certificado de pago de un año.',
  'remark.history-only': 'Un precio antiguo, que se muestra para ver cómo eran los precios.',
  'remark.host-must-enable': 'Funciona donde el proveedor de alojamiento lo ha activado.',
  'remark.in-hosting': 'Parte del alojamiento, sin coste propio.',
  'remark.more-names-extra': 'Los demás nombres se pagan aparte.',
  'remark.multi-year-plans': 'También se vende para varios años de una vez.',
  'remark.no-acme-there': 'Ese alojamiento no lo pueden renovar programas por <acme>ACME</acme>.',
  'remark.no-bare-domain': 'No lleva el dominio en sí, solo los nombres delante de él.',
  'remark.no-longer-issued': 'Ya no se emite.',
  'remark.not-read':
    'No hemos leído cuánto cuesta allí. Siga el enlace y escriba lo que dice la página: se guarda con la fecha de hoy.',
  'remark.not-renewed': 'El vendedor no lo renueva: hay que hacer otro pedido.',
  'remark.old-revision': 'De una versión antigua de la página del vendedor.',
  'remark.panel-licence': 'La licencia del propio panel de control la paga quien se ocupa del servidor.',
  'remark.per-server-licence': 'Una licencia por servidor, que compra quien se ocupa de él.',
  'remark.period-assumed': 'La página no dice para cuánto tiempo. Hemos supuesto un año.',
  'remark.promotion-with-hosting':
    'Una promoción que viene con un paquete de alojamiento. No se dice cuánto cuesta la renovación.',
  'remark.proxied-only':
    'Solo entre los visitantes y la red que está delante. Su propio servidor y su correo necesitan otro.',
  'remark.reissue-within-term':
    'Por muchos años que se paguen, hay que instalar uno nuevo cada 200 días, más o menos.',
  'remark.renewal-notice': 'De un aviso de renovación que un cliente hizo público.',
  'remark.renews-at-30-days': 'Se renueva cuando quedan menos de 30 días.',
  'remark.replaces-expired': 'Sustituye a un certificado de pago cuando este ha caducado.',
  'remark.reseller-quote': 'Citado en un artículo que no nombra al vendedor.',
  'remark.six-days': 'Dura unos seis días: solo donde la renovación no falla nunca.',
  'remark.some-plans-only': 'Solo en algunos de los planes del vendedor.',
  'remark.star-by-dns': 'Un nombre con asterisco se prueba por el <dns>DNS</dns>.',
  'remark.starting-price': 'Probablemente un precio de partida: más nombres, más dinero.',
  'remark.subscription-needed': 'Gratis con una suscripción de pago para el dominio, que hay que tener allí.',
  'remark.third-party': 'Leído en otro lugar, no en el del vendedor.',
  'remark.three-at-a-time': 'Tres certificados como máximo, cada uno por 90 días.',
  'remark.three-year-term-gone': 'Los certificados de tres años ya no existen.',
  'remark.user-said': 'Lo escribió un cliente, no el vendedor.',
  'remark.vat-included': 'IVA incluido.',
  'remark.visitors-are-warned':
    'Todos los visitantes ven una advertencia a toda página, y los programas de correo lo rechazan. Para un aparato que solo usa usted.',
  'remark.web-hosting-only': 'Solo para el alojamiento web del vendedor, no para servidores alquilados.',
};
