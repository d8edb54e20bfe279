import type { dnsKeepers as english } from '../en/dns-keepers.ts';
import type { Translated } from '../translated.ts';

export const dnsKeepers: Translated<typeof english> = {
  'dns.token.rfc2136':
    'Quien se ocupa del servidor DNS crea una clave («tsig-keygen») y le permite cambiar los registros TXT de _acme-challenge de su dominio, y nada más («update-policy»).',
  'dns.token.cloudflare':
    'En Cloudflare: «My Profile», «API Tokens», «Create Token», plantilla «Edit zone DNS». En «Zone Resources», elija solo este dominio. El token puede entonces leer el dominio y cambiar sus registros, y nada más.',
  'dns.token.godaddy':
    'En GoDaddy: developer.godaddy.com, «API Keys», «Create New API Key», entorno «Production». GoDaddy solo permite usarlo a clientes con varios dominios o con cierto plan; si lo rechaza, ponga el registro a mano.',
  'dns.token.ionos':
    'En IONOS: developer.hosting.ionos.com, «Get started», cree una clave. Junte el prefijo público y el secreto con un punto entre los dos. Vale para toda su cuenta: guárdela bien.',
  'dns.token.hetzner':
    'En la consola de Hetzner (la nueva): el proyecto en el que está el dominio, «Security», «API tokens», «Generate», «Read & Write». Vale para todo ese proyecto, así que lo mejor es tener el dominio en un proyecto propio.',
  'dns.token.ovh':
    'En OVHcloud: eu.api.ovh.com/createToken. Permisos: GET /domain/zone/*, y GET, POST y DELETE /domain/zone/SU-DOMINIO/*. Da tres claves, y hacen falta las tres.',
  'dns.token.digitalocean':
    'En DigitalOcean: «API», «Tokens», «Generate New Token», «Custom Scopes»: domain, con read, create y delete.',
  'dns.token.gandi':
    'En Gandi: «Organizations», «Personal access tokens», «Create a token» limitado solo a este dominio, con «Manage domain name technical configurations». Caduca como máximo al cabo de un año.',
  'dns.token.netcup':
    'En el Customer Control Panel de netcup: «Master data», «API»: cree una clave de API y una contraseña de API. Valen para toda su cuenta: guárdelas bien.',
  'dns.token.inwx':
    'En INWX: cree una subcuenta con el rol que solo abarca DNS, sin segundo factor, y ponga aquí el nombre y la contraseña de esa cuenta, no los suyos.',
  'dns.token.porkbun':
    'En Porkbun: «Account», «API Access», cree una clave. Después ábrale solo este dominio: «Domain Management», «Details», «API Access».',
  'dns.token.desec':
    'En deSEC: «Token Management», «+», y después una política para este dominio, el subnombre _acme-challenge y el tipo TXT, con permiso de escritura, y una política predeterminada sin él.',
  'dns.token.powerdns':
    'Para un servidor PowerDNS propio: quien se ocupa de él pone «api=yes» y «api-key» en pdns.conf, y https delante de su servidor web. La clave puede cambiar todas las zonas de allí, así que guárdela bien; una clave para actualizaciones firmadas (RFC 2136) se puede limitar a un solo registro.',
  'dns.token.route53':
    'En Amazon Route 53: cree en IAM un usuario propio sin acceso a la consola, y una clave de acceso para él. Su política: route53:ListHostedZones, y solo para esta zona route53:ListResourceRecordSets y route53:ChangeResourceRecordSets, esta última solo para registros TXT de _acme-challenge (una condición sobre los nombres normalizados de los registros).',
  'dns.token.azure':
    'Para Azure DNS: en «Registros de aplicaciones», cree una aplicación propia y, en «Certificados y secretos», un secreto, del que necesita el valor. Después, en la propia zona DNS, «Control de acceso (IAM)»: dé a la aplicación el rol «Colaborador de zona DNS» solo para esta zona. Su información general muestra la suscripción y el grupo de recursos. El secreto caduca como máximo al cabo de dos años.',
  'dns.token.google-cloud':
    'Para Google Cloud DNS: en «IAM y administración», «Cuentas de servicio», cree una cuenta propia en el proyecto de la zona, con el rol «Administrador de DNS», o con uno suyo que tenga dns.managedZones.list, dns.resourceRecordSets.list, .create, .update y .delete, y dns.changes.create. En «Claves», añada una del tipo «JSON»: abra el archivo y pegue todo su contenido. Vale para todas las zonas de ese proyecto, así que guárdela bien.',
  'dns.token.infomaniak':
    'En el Manager de Infomaniak: «Profile», «API tokens», «Create a token», solo con los permisos dns:read y dns:write. Vale para todos los dominios de la cuenta: guárdelo bien.',
  'dns.token.cpanel':
    'En cPanel de su proveedor de alojamiento: «Security», «Manage API Tokens», «Create», a ser posible con una fecha en la que caduque. Un token puede hacer todo lo que usted puede hacer en cPanel, así que guárdelo bien. La dirección es la del propio cPanel, con su puerto: https://su-proveedor:2083.',
  'dns.token.acme-dns':
    'Para un servidor acme-dns propio: quien se ocupa de él registra allí un nombre («POST /register»). El servidor devuelve el nombre (fulldomain), un usuario y una contraseña. Ponga una sola vez una línea donde se gestiona su dominio: su _acme-challenge, tipo CNAME, que lleve a ese nombre. Ese acceso solo sirve para probar. Quien se ocupa de un acme-dns puede obtener certificados para sus nombres, así que no use el de desconocidos.',
  'dns.token.bind':
    'Con el BIND de su propio servidor no hace falta clave: quien se ocupa de él escribe «update-policy local;» en el bloque de la zona y guarda el archivo de la zona donde BIND puede escribir (en Debian, en /var/lib/bind). Sealkeeper le habla entonces en el servidor, con los permisos del propio BIND.',
};
