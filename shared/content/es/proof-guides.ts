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
  'guide.dns.quoted': 'Las comillas forman parte: su proveedor las quiere.',
  'guide.dns.copy-host': 'Copiar el nombre',
  'guide.dns.watch': 'Comprobar en el DNS',
  'guide.dns.watch-of': 'Comprobar en el DNS de {domain}',
  'guide.dns.alias': '{name} lleva a {place}. La línea tiene que estar allí.',
  'guide.dns.watching': 'Preguntando a cada servidor DNS de {domain}',
  'guide.dns.shows': '{count, plural, one {Muestra su texto.} other {Muestra los # textos.}}',
  'guide.dns.partly': 'De momento muestra {seen} de {count} textos.',
  'guide.dns.others':
    '{count, plural, one {Ahí hay otro texto, el suyo todavía no:} other {Ahí hay otros textos, el suyo todavía no:}} {values}',
  'guide.dns.absent': 'Todavía no hay nada.',
  'guide.dns.silent':
    'No nos responde. Las redes de oficina cierran a menudo este camino; pregunte de nuevo desde otra red.',
  'guide.dns.no-servers': 'No pudimos encontrar los servidores DNS de {domain}.',
  'guide.dns.all-there': 'Todos los servidores DNS muestran lo que espera la autoridad. Puede continuar.',
  'guide.dns.some-silent':
    'Los servidores DNS que responden la muestran, y algunos no nos responden. Mire otra vez dentro de un minuto. Si siguen sin responder, puede continuar: la autoridad pregunta entonces a otro.',
  'guide.dns.not-yet':
    'No todos los servidores DNS muestran todavía lo que espera la autoridad. Espere un poco y mire de nuevo.',
  'guide.dns.all-silent':
    'Ningún servidor DNS nos responde, así que no podemos decir si está ahí. Mire de nuevo, o desde otra red.',
  'guide.dns.absence':
    'A quien preguntó antes de que estuviera la línea se le puede seguir respondiendo «nada» durante {time}. Así lo indica el DNS de su dominio.',
  'guide.dns.former':
    'Quien preguntó antes puede seguir viendo los textos anteriores durante {time}: es su duración.',
  'guide.dns.lasting':
    '{unit, select, minutes {{amount, plural, one {un minuto} other {hasta # minutos}}} other {{amount, plural, one {una hora} other {hasta # horas}}}}',
  'guide.dns.alias-zone': 'Ponga la línea en {place}, en la zona {zone}.',
  'guide.dns.alias-place': 'Ponga la línea en {place}.',
  'guide.dns.alias-why':
    '{name} es un alias (CNAME) que lleva ahí. Junto a un alias no puede haber ningún texto, y la autoridad lo sigue; no hace falta tocarlo.',
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
