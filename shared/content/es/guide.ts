import type { guide as english } from '../en/guide.ts';
import type { Translated } from '../translated.ts';

export const guide: Translated<typeof english> = {
  'guide.place': '¿Dónde está su sitio?',
  'guide.place-server': 'En un servidor con SSH (Linux)',
  'guide.place-plesk': 'En Plesk',
  'guide.place-cpanel': 'En cPanel',
  'guide.place-panel': 'En otra área de clientes',
  'guide.place-hmailserver': 'Correo en Windows: hMailServer',
  'guide.place-mailenable': 'Correo en Windows: MailEnable',
  'guide.place-smartermail': 'Correo en Windows: SmarterMail',
  'guide.untried-plesk': 'Aún no probado en un Plesk real: los nombres pueden ser otros.',
  'guide.untried-cpanel': 'Aún no probado en un cPanel real: los nombres pueden ser otros.',
  'guide.untried-panel': 'Cada área de clientes usa sus propias palabras. Estas son las habituales.',
  'guide.untried-hmailserver':
    'Según su documentación, aún no probado en un hMailServer real: los nombres pueden ser otros.',
  'guide.untried-mailenable':
    'Según su documentación, aún no probado en un MailEnable real: los nombres pueden ser otros.',
  'guide.untried-smartermail':
    'Según su documentación, aún no probado en un SmarterMail real: los nombres pueden ser otros.',
  'guide.print': 'Imprimir estos pasos',
  'guide.copy-all': 'Copiar estos pasos',
  'guide.names': 'Los nombres, letra por letra',
  'guide.copy-names': 'Copiar los nombres',
  'guide.seller-page': 'Abrir la página donde lo vimos',
  'guide.otherwise-forms': 'Ha llegado en otro formato',
  'guide.otherwise-servers': 'Ver cómo se hace en Apache y nginx',
  'guide.otherwise-ssh': 'Prefiero hacerlo por SSH',

  'guide.order':
    'Pida el certificado exactamente para estos nombres. Busque un precio anual y pregunte cuánto cuesta la renovación.',
  'guide.request-server':
    'Inicie sesión en su servidor y deje que genere la clave y la solicitud de firma (CSR). La clave se queda ahí; la solicitud es lo que ve al final. Hace falta OpenSSL de 2018 o posterior.',
  'guide.request-plesk':
    'En Plesk, abra «Sitios web y dominios», su dominio, «Certificados SSL/TLS» y, ahí, los ajustes avanzados: añada un certificado, rellene el formulario y elija «Request» (solicitar). Plesk guarda la clave y muestra la solicitud de firma (CSR).',
  'guide.request-cpanel':
    'En cPanel, abra «SSL/TLS» y «Certificate Signing Requests (CSR)». Escriba los nombres, uno por línea, y elija «Generate» (generar). cPanel guarda la clave.',
  'guide.request-panel':
    'Abra el área de clientes, la parte llamada SSL, TLS o «certificados», y cree una solicitud de firma (CSR) para estos nombres. Si no hay tal botón, pida a su proveedor de alojamiento que la cree en el servidor.',
  'guide.request-hmailserver':
    'En el servidor Windows, abra PowerShell como administrador y deje que OpenSSL (versión 1.1.1 o posterior) genere la clave y la solicitud de firma (CSR). La clave se queda en esa carpeta, que solo pueden abrir los administradores; la solicitud es lo que ve al final.',
  'guide.request-windows-store':
    'En el servidor Windows, abra PowerShell como administrador y deje que Windows genere la clave y la solicitud de firma (CSR). La clave se queda en el almacén de Windows; la solicitud es lo que ve al final.',
  'guide.paste':
    'Pegue la solicitud de firma entera en la página del vendedor, desde «BEGIN» hasta «END». Guárdese la clave privada: ningún vendedor la necesita para hacer un certificado.',
  'guide.prove':
    'Demuestre que los nombres son suyos, de la manera que ofrezca el vendedor. Un registro en el DNS es lo que más dura; el correo electrónico deja de valer para todos los vendedores el 15 de marzo de 2028.',
  'guide.prove-mail':
    'Este vendedor solo hace la prueba por correo electrónico. Procure que exista uno de estos buzones de su dominio: admin, administrator, webmaster, hostmaster o postmaster. Siga el enlace del mensaje. Esta vía se acaba para todos los vendedores el 15 de marzo de 2028.',
  'guide.prove-papers':
    'La autoridad comprueba su organización: consulta registros públicos y llama a un número que encuentra en ellos, no a uno que usted dé. Puede tardar unos días, y se repite al cabo de unos 13 meses.',
  'guide.files-key':
    'Busque la clave con la que se pidió el certificado. Se generó en el servidor o en el área de clientes, y rara vez está entre los archivos del vendedor; solo un .pfx la trae consigo. Sin ella los archivos no valen nada: haga que el vendedor emita el certificado de nuevo para otra solicitud, lo que casi nunca cuesta nada.',
  'guide.files':
    'Recibirá el certificado de su sitio y uno o varios certificados «intermedios». Llévelos al servidor como site.crt e intermediate.crt. Van juntos en un solo archivo, el suyo primero; el orden es lo que muchos confunden.',
  'guide.files-hmailserver':
    'Recibirá el certificado de sus nombres y uno o varios certificados «intermedios». Guárdelos en esa carpeta como site.crt e intermediate.crt, en forma de texto que empieza por «BEGIN CERTIFICATE». hMailServer lee un solo archivo con todos ellos, el suyo primero.',
  'guide.files-windows-store':
    'Recibirá el certificado de sus nombres y uno o varios certificados «intermedios». Guárdelos en esa carpeta como site.crt e intermediate.crt y llévelos al almacén: ahí se reúnen con su clave.',
  'guide.files-smartermail':
    'SmarterMail lee un solo archivo con la clave y los certificados, protegido con contraseña. Piense una contraseña nueva y guárdela: SmarterMail también la pide.',
  'guide.pair': 'Mire si la clave y el certificado van juntos: las dos líneas tienen que ser iguales.',
  'guide.install-server':
    'Ponga ambos en su sitio, indíquelos la primera vez en la configuración del servidor web y deje que este la revise antes de adoptarla.',
  'guide.install-plesk':
    'En Plesk, abra el mismo certificado, suba el certificado y los intermedios (CA) y elíjalo en «Configuración de hosting» del dominio. Para el correo, elíjalo también en los ajustes de correo.',
  'guide.install-cpanel':
    'En cPanel, abra «SSL/TLS», «Manage SSL sites» (administrar sitios SSL), elija el dominio, pegue el certificado, deje que cPanel rellene la clave, pegue los intermedios como «CABUNDLE» e instale. El correo también lo usa.',
  'guide.install-panel':
    'Suba el certificado y los intermedios en la misma parte del área de clientes, y elíjalo para el sitio y, si se puede, para el correo.',
  'guide.install-hmailserver':
    'En hMailServer Administrator, abra «Settings», «Advanced», «SSL certificates», añada uno y elija fullchain.pem como certificado y privkey.pem como clave privada. Abra después «TCP/IP ports» y elija en cada puerto ese certificado y el tipo de cifrado: STARTTLS en 25, 587, 143 y 110, SSL/TLS en 465, 993 y 995. Se adopta al reiniciar.',
  'guide.install-mailenable':
    'En el programa MailEnable Management, abra «Servers», «localhost», sus propiedades y, ahí, «SSL»: elija el certificado por su nombre. Actívelo en los puertos de SMTP, IMAP y POP (sus propiedades) y reinicie después esos servicios. Saque del almacén los certificados antiguos del mismo nombre, o puede que se presente el que no es.',
  'guide.install-smartermail':
    'Ponga mail.pfx en una carpeta duradera y, como administrador del sistema en SmarterMail, abra «Settings», «Bindings», «Ports»: indique su ruta y la contraseña en cada puerto de correo, con TLS o SSL. Si los certificados automáticos del propio SmarterMail están activados, no toque nada de esto: entonces los obtiene él mismo. Un certificado posterior va a la misma ruta con la misma contraseña, y después se reinicia SmarterMail.',
  'guide.again':
    'Anote la fecha de fin en su calendario. Hay que volver a ponerlo antes de ese día, por muchos años que se hayan pagado.',
  'guide.host-plesk':
    'En Plesk, abra «Sitios web y dominios», su dominio, «Certificados SSL/TLS», y elija el gratuito de Let’s Encrypt. Marque el dominio, www, webmail y el correo si los usa. Marque solo nombres que existan en el DNS: uno que no exista detiene todo el pedido.',
  'guide.host-cpanel':
    'En cPanel, abra «SSL/TLS Status» (estado de SSL/TLS), marque los nombres y elija «Run AutoSSL» (ejecutar AutoSSL). Si falta el botón, el proveedor de alojamiento lo ha desactivado: pídale que lo active, no le cuesta nada.',
  'guide.host-panel':
    'Abra el área de clientes de su proveedor de alojamiento y la parte llamada SSL, TLS o «certificados». Elija el certificado, marque estos nombres y actívelo.',
  'guide.host-server':
    'Los certificados de su proveedor son para los sitios de su alojamiento web. Abra su área de clientes y busque SSL, TLS o «certificados». Si su servidor es alquilado y se ocupa usted de él, el camino es Let’s Encrypt: vuelva atrás y elíjalo.',
  'guide.host-there':
    'Este certificado lo hace y lo guarda ese servicio, para los sitios que pasan por él. Inicie sesión ahí, añada su dominio y siga los pasos. Su propio servidor y su correo no se tocan.',
  'guide.host-renewal':
    'Compruebe que la renovación está activada, si hay un interruptor. A partir de entonces la hace su proveedor de alojamiento.',
  'guide.self-signed-warning':
    'Piénselo bien: los visitantes se encuentran una advertencia a toda página y la mayoría se da la vuelta; los programas de correo lo rechazan. Úselo para algo que solo abre usted, o mientras espera uno de verdad.',
  'guide.self-signed': 'En el servidor, genere la clave y el certificado. Vale un año.',

  'guide.code-request': 'Clave y solicitud de firma',
  'guide.code-self-signed': 'Clave y certificado',
  'guide.code-order': 'Revisar y ordenar',
  'guide.code-p7b': 'Ha llegado como .p7b: saque primero los certificados',
  'guide.code-der': 'Ha llegado como .cer o .der que ningún editor de texto puede leer',
  'guide.code-pfx': 'Ha llegado como .pfx: saque primero los certificados',
  'guide.code-pair': 'Comparar',
  'guide.code-move': 'Poner la clave y el certificado en su sitio',
  'guide.code-apache': 'Apache: en el <code>VirtualHost</code> del sitio, en el puerto 443',
  'guide.code-nginx': 'nginx: en el bloque <code>server</code> del sitio',
  'guide.code-reload-apache': 'Apache: probar, y adoptarlo solo si la prueba sale bien',
  'guide.code-reload-nginx': 'nginx: probar, y adoptarlo solo si la prueba sale bien',
  'guide.code-plesk': 'Lo mismo por SSH, para quien se ocupa del servidor',
  'guide.code-cpanel': 'Lo mismo por SSH, como usuario del alojamiento',
  'guide.code-accept': 'Al almacén de Windows',
  'guide.code-chain': 'Todos los certificados en un archivo, y un vistazo',
  'guide.code-pfx-file': 'Clave y certificados en un archivo',
  'guide.code-restart': 'Adoptarlo',
  'guide.copy-code': 'Copiar: {what}',

  'guide.seen-title': 'Lo que verían sus visitantes',
  'guide.seen-warning': 'La conexión no es privada',
  'guide.seen-text': 'Es posible que algún atacante intente robarle información de {name}.',
  'guide.seen-back': 'Volver a un lugar seguro',
  'guide.seen-note': 'Cada navegador lo dice a su manera. Ninguno deja entrar sin advertencia.',
};
