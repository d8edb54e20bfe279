import type { proofGuides as english } from '../en/proof-guides.ts';
import type { Translated } from '../translated.ts';

export const proofGuides: Translated<typeof english> = {
  'guide.dns.step-two-values':
    'El mismo nombre recibe dos líneas con textos distintos, porque {star} y {name} se prueban por separado. Las dos tienen que estar allí a la vez.',
  'guide.dns.type': 'Tipo',
  'guide.dns.host': 'Nombre',
  'guide.dns.value': 'Texto',
  'guide.dns.ttl': 'Duración (TTL)',
  'guide.dns.ttl-what': 'la más corta que haya, como 300',
  'guide.dns.host-note': 'Si el formulario pide el nombre entero: {name}',
  'guide.dns.copy-host': 'Copiar el nombre',
  'guide.dns.watch': 'Comprobar en el DNS',
  'guide.dns.watch-of': 'Comprobar en el DNS de {domain}',
  'guide.dns.alias': '{name} lleva a {place}. La línea tiene que estar allí.',
  'guide.dns.watching': 'Preguntando a cada servidor DNS de {domain}',
  'guide.dns.found': '{count, plural, one {Tiene un texto} other {Tiene # textos}}: {values}',
  'guide.dns.absent': 'Todavía no hay nada.',
  'guide.dns.silent':
    'No nos responde. Las redes de oficina cierran a menudo este camino; pregunte de nuevo desde otra red.',
  'guide.dns.no-servers': 'No pudimos encontrar los servidores DNS de {domain}.',
  'guide.dns.all-there': 'Todos los servidores DNS lo muestran. Puede continuar.',
  'guide.dns.servers': 'Qué tienen los servidores DNS',

  'guide.where.cloudflare': 'Cloudflare, luego su dominio, «DNS», «Records», «Add record».',
  'guide.where.godaddy':
    'GoDaddy, luego «My Products», su dominio, «DNS», «Add New Record». Allí la duración más corta es 600.',
  'guide.where.namecheap':
    'Namecheap, luego «Domain List», «Manage», «Advanced DNS», «Add New Record». El nombre se escribe sin su dominio.',
  'guide.where.route53':
    'Amazon Route 53, luego «Hosted zones», su dominio, «Create record». Ponga el texto entre comillas dobles.',
  'guide.where.ionos':
    'IONOS, luego «Domains & SSL», la rueda junto a su dominio, «DNS», «Add record». Puede tardar un cuarto de hora.',
  'guide.where.strato':
    'STRATO, luego su paquete, «Domains», la rueda junto a su dominio, «DNS», «TXT and CNAME records».',
  'guide.where.hetzner': 'Hetzner, luego su consola, «DNS», su zona, «Add record».',
  'guide.where.ovh': 'OVHcloud, luego «Web Cloud», «Domain names», su dominio, «DNS zone», «Add an entry».',
  'guide.where.squarespace': 'Squarespace, luego «Domains», su dominio, «DNS settings», «Custom records».',
  'guide.where.other': '{place}. Busque «DNS», «zona» o «registros» junto a su dominio.',
  'guide.where.unknown':
    'no reconocemos el lugar por sus servidores DNS ({servers}). Por lo general es donde paga el dominio. Busque allí «DNS», «zona» o «registros».',
  'guide.where.note':
    'Los menús cambian de nombre de vez en cuando; no lo hemos probado con una cuenta real.',

  'guide.mail.title': 'Probarlo por correo electrónico',
  'guide.mail.lead':
    'Los vendedores de certificados de pago todavía lo ofrecen, hasta el {ends, date, long}. Aquí está el camino entero.',
  'guide.mail.why-1':
    'Quien lee estos buzones puede obtener un certificado para su sitio, así que mire quién más los lee.',
  'guide.mail.why-2':
    'Un archivo o una línea en el DNS seguirán valiendo después de 2028. Si su vendedor los ofrece, elija uno de ellos.',
  'guide.mail.step-mailbox':
    'Procure que exista uno de estos buzones y que usted lo lea. Otros no cuentan; con la mayoría de los proveedores de alojamiento se añade uno en el área de clientes, en «Correo electrónico».',
  'guide.mail.step-order':
    'Haga el pedido a un vendedor que acepte la prueba por correo electrónico, exactamente para los nombres de abajo.',
  'guide.mail.step-csr':
    'El vendedor pide una solicitud de firma (CSR). Quien cuida el servidor la crea allí; la clave privada se queda en el servidor.',
  'guide.mail.step-link':
    'Elija el buzón en la página del vendedor. A los pocos minutos llega un mensaje; pulse su enlace. Mire también en la carpeta de spam.',
  'guide.mail.step-install':
    'El vendedor entrega el certificado. Haga que lo instalen junto con sus certificados intermedios y compruébelo después desde fuera, abajo.',
  'guide.mail.copy': 'Copiar',
};
