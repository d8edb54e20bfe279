import type { choosing as english } from '../en/learn-choosing.ts';
import type { LearnPageWords } from '../learn.ts';

export const choosing: Readonly<Record<keyof typeof english, LearnPageWords>> = {
  'names-and-wildcards': {
    title: 'Nombres y comodines',
    summary:
      'Cada nombre que escriben los visitantes tiene que estar en el certificado: con www y sin www son dos nombres.',
    also: 'eñe tilde acento idn internacional san subdominio asterisco comodín',
    passages: [
      {
        text: [
          'Un certificado puede contener muchos nombres. Para la mayoría de los sitios lo adecuado son dos: hofladen.example y www.hofladen.example. Le proponemos los nombres que hoy llevan a su servidor.',
        ],
      },
      {
        heading: 'Un nombre con asterisco',
        text: [
          'Un <wildcard>comodín</wildcard> como *.hofladen.example representa una palabra delante, ni más ni menos.',
        ],
        points: [
          'Incluidos: shop.hofladen.example, www.hofladen.example, mail.hofladen.example.',
          'No incluido: <b>el propio hofladen.example</b>. Con Let’s Encrypt se añade como segundo nombre; muchos comodines comprados ya lo traen.',
          'No incluido: a.shop.hofladen.example, dos palabras delante.',
          'No es posible: *.co.uk y similares, que no pertenecen a nadie en exclusiva, ni un asterisco con <extended-validation>validación extendida</extended-validation>, cuyas normas lo prohíben.',
        ],
      },
      {
        heading: '¿Es buena idea un asterisco?',
        text: [
          'Necesita una prueba en el <dns>DNS</dns>; un archivo en el servidor no basta. Y quien robe su <private-key>clave privada</private-key> puede hablar por todos sus nombres. Donde la renovación va sola, los nombres sueltos son más sencillos y más seguros.',
        ],
      },
    ],
  },
  mail: {
    title: 'El correo también necesita uno',
    summary:
      'Los programas de correo comprueban el nombre al que se les dijo que se conectaran. Ese nombre tiene que estar en el certificado del servidor de correo.',
    also: 'imap smtp pop3 outlook thunderbird email e-mail correo electrónico buzón',
    passages: [
      {
        heading: '¿Qué nombre?',
        text: [
          'El que figura en los ajustes de su teléfono o programa de correo como servidor de correo entrante y saliente: a menudo mail.hofladen.example; en algunos proveedores de alojamiento, imap., pop. y smtp. Cada uno de ellos tiene que estar en el certificado; si no, el programa dice que no puede verificar el servidor.',
        ],
      },
      {
        heading: '¿Qué puerta presenta qué nombre?',
        text: [
          'Un servidor de correo tiene varias puertas (puertos), y cada una puede presentar un certificado propio:',
        ],
        points: [
          '<b>993, 143, 995, 110</b>, donde los programas recogen el correo: el nombre del servidor de entrada.',
          '<b>465, 587</b>, donde lo envían: el nombre del servidor de salida.',
          '<b>25</b>, donde entregan otros servidores: su nombre <mx>MX</mx>.',
          '<b>443</b>, la web: el correo web, y mta-sts. delante de su dominio, si tiene una regla así.',
        ],
      },
      {
        heading: '¿Y entre servidores?',
        text: [
          'Otros servidores de correo encuentran el suyo por su nombre <mx>MX</mx>. Suelen entregar incluso cuando el certificado no encaja. Dos cosas hacen que cuente: <b>MTA-STS</b>, una regla pública que dice «entréguenme solo cifrado», y <b>DANE</b>, que fija su clave en un <dns>DNS</dns> firmado. Quien usa una de ellas debe mantenerla al día cuando cambia el certificado: los servidores que han leído su regla MTA-STS la cumplen hasta que se agota su plazo, aunque usted ya la haya retirado.',
        ],
      },
      {
        heading: 'Un servidor, muchos dominios',
        text: [
          'Haga que todos sus programas de correo usen <b>un solo</b> nombre para el servidor, sea lo que sea lo que va detrás de la @. Así basta un nombre en un certificado. Los servidores también pueden presentar un certificado distinto para cada nombre, y eso lo entienden todos los programas salvo los muy antiguos.',
        ],
      },
      {
        heading: 'autodiscover y autoconfig',
        text: [
          'Con estos dos nombres, Outlook y Thunderbird buscan los ajustes por sí mismos. Solo necesitan un certificado si ahí responde algo por https. En la mayoría de los casos no hace falta que responda nada.',
        ],
      },
    ],
  },
  lifetimes: {
    title: '¿Por qué duran cada vez menos?',
    summary:
      'Desde marzo de 2026 un certificado vale como máximo 200 días. En 2027 serán 100; en 2029, solo 47.',
    also: 'validez duración caducidad vencimiento',
    passages: [
      {
        text: [
          'Lo que dice un certificado era cierto el día en que se firmó. Cuanto más viejo es, menos vale: los dominios se venden, las claves se pierden, los servidores cambian de manos. Revocar uno malo funciona mal en la web; dejarlo caducar funciona siempre.',
          'En abril de 2025, las autoridades y los fabricantes de navegadores acordaron un calendario: 25 autoridades dijeron que sí y ninguna que no; Apple, Google, Microsoft y Mozilla dijeron que sí.',
        ],
      },
      {
        heading: 'Qué significa para usted',
        text: [
          'Renovar a mano pasa de ser una tarea anual a una cada seis semanas. Lo que se vende como «tres años» es una suscripción: el certificado que incluye hay que recogerlo e instalarlo de nuevo cada vez.',
          'Así que la pregunta ya no es qué certificado dura más, sino <see-renewal>cuál se renueva solo</see-renewal>.',
        ],
      },
    ],
  },
  'free-and-paid': {
    title: '¿Gratuito o de pago?',
    summary: 'Los navegadores los tratan igual y los visitantes no los distinguen. Se paga por otras cosas.',
    passages: [
      {
        text: [
          'Let’s Encrypt y otras autoridades gratuitas firman para muchísimos sitios. El cifrado es exactamente el de un certificado comprado. Pueden ser gratuitas porque todo el trabajo lo hacen programas, en un lenguaje común llamado <acme>ACME</acme>, y porque hay empresas que pagan el resto.',
        ],
      },
      {
        heading: 'Qué puede darle uno comprado',
        text: [],
        points: [
          'El nombre de una empresa en los detalles: vea <see-validation-levels>los tres niveles</see-validation-levels>.',
          'Alguien a quien llamar, y una factura.',
          'Un certificado para servidores a los que ningún programa puede llegar.',
        ],
      },
      {
        heading: 'Qué le pide uno gratuito',
        text: [
          'Que se renueve a menudo: cada 90 días en Let’s Encrypt, 64 desde febrero de 2027 y 45 desde febrero de 2028. Eso lo hace un programa; a mano es una carga. Los recordatorios por correo electrónico terminaron en junio de 2025.',
          'Las autoridades gratuitas comprueban solo el <domain-validation>dominio</domain-validation>.',
        ],
      },
    ],
  },
  'hosts-offer': {
    title: 'Lo que su proveedor puede hacer por usted',
    summary:
      'Muchos proveedores de alojamiento y creadores de sitios le activan un certificado sin coste. Entonces no queda nada que instalar.',
    also: 'ftp espacio web alojamiento compartido hosting área de clientes',
    passages: [
      {
        heading: 'Creadores de sitios',
        text: [
          'Wix, Squarespace, Shopify, el creador de sitios de GoDaddy y similares traen un certificado y lo renuevan. No necesita nada de nosotros; busque «SSL» o «Seguridad» en los ajustes de su sitio.',
        ],
      },
      {
        heading: 'Alojamiento con panel de control',
        text: ['Busque estas palabras en el área de clientes antes de comprar nada:'],
        points: [
          '<b>cPanel</b>: «SSL/TLS Status» (estado de SSL/TLS) o «AutoSSL». Si el proveedor de alojamiento lo ha permitido, obtiene certificados gratuitos y los sustituye a tiempo.',
          '<b>Plesk</b>: «SSL It!» o «Let’s Encrypt», gratuito; se renueva cuando quedan menos de 30 días.',
          '<b>Hetzner konsoleH</b>: incluye un certificado gratuito.',
        ],
      },
      {
        heading: '¿No hay nada de eso?',
        text: ['Mire qué hay en el área de clientes bajo «SSL», «certificado» o «seguridad»:'],
        points: [
          '<b>Un interruptor, o «pedir» sin coste</b>: púlselo, espere unos minutos y mire aquí otra vez si ya está.',
          '<b>Campos para un certificado</b>: «certificado», «clave privada», «cadena» o «CA». Ahí van los archivos de un vendedor. A mano hay que hacerlo de nuevo cada vez, ahora unas dos veces al año.',
          '<b>Ni lo uno ni lo otro</b>: solo puede hacerlo su proveedor. Pídale «un certificado gratuito que se renueve solo, para el dominio con www y sin www».',
          '<b>Su correo</b> en un proveedor así suele ir por un nombre del proveedor, que ya tiene su certificado: ponga ese nombre en su programa de correo.',
        ],
      },
      {
        heading: 'Cuando el proveedor quiere dinero',
        text: [
          'Algunos venden lo que otros incluyen. Pregunte si es posible usar Let’s Encrypt, o si puede instalar un certificado propio. El alojamiento de GoDaddy, por ejemplo, no habla el lenguaje de las autoridades gratuitas.',
        ],
      },
    ],
  },
  sellers: {
    title: 'Comprar a un vendedor',
    summary: 'Qué le da un certificado comprado y cómo juzgar a quien lo vende.',
    also: 'zip crt pem p7b pfx der descarga archivos comprar pedido pedir',
    passages: [
      {
        text: [
          'La mayoría de las tiendas de certificados son revendedores: la firma viene de una de unas pocas autoridades grandes. GeoTrust, RapidSSL y Thawte, por ejemplo, son hoy todas DigiCert, y las cadenas de ZeroSSL terminan en una raíz de Sectigo. Así que el mismo certificado tiene muchos precios.',
        ],
      },
      {
        heading: 'Qué preguntar antes de pagar',
        text: [],
        points: [
          '¿Cuánto cuesta <b>al renovarlo</b>? El primer año suele ser más barato.',
          '¿Quién lo firma, y ha perdido esa autoridad alguna vez <see-who-vouches>la confianza de los navegadores</see-who-vouches>?',
          '¿Cómo se obtiene de nuevo cada 200 días, pronto cada 100: con un programa (ACME) o a mano?',
          '¿Incluye el nombre con www y sin www? Con un asterisco: ¿también el nombre solo?',
          '¿Qué prueba aceptan? La prueba por correo electrónico se acaba en marzo de 2028.',
        ],
      },
      {
        heading: 'Lo que rara vez vale el dinero',
        text: [
          'Los sellos para el sitio, el «cifrado más fuerte» y las grandes sumas llamadas garantía. El cifrado es el mismo en todas partes, y no sabemos de nadie cuyos visitantes vinieran por un sello. (Es nuestra opinión, no un hecho comprobado.)',
        ],
      },
    ],
  },
  'self-signed': {
    title: 'Hecho por usted',
    summary:
      'Cifra igual de bien, pero no lleva ninguna firma que conozcan los navegadores. Por eso advierten a todo el que llega.',
    passages: [
      {
        text: [
          'Cualquiera puede escribir una carta que diga «esta clave pertenece a esta dirección» y firmarla él mismo. También podría hacerlo alguien que esté en medio. Un navegador no puede distinguir una de otra, y por eso advierte.',
        ],
      },
      {
        heading: 'Qué pasa con uno así',
        text: [],
        points: [
          'Los visitantes ven una advertencia a toda página antes de su sitio, y la mayoría se da la vuelta.',
          'Los teléfonos vuelven a advertir cada vez que cambia.',
          'Otros servicios lo rechazan: la recogida de su correo, los pagos, las aplicaciones.',
          'Un visitante que ha aprendido a descartar la advertencia lo hará también cuando sea de verdad.',
        ],
      },
      {
        heading: 'Dónde es suficiente',
        text: [
          'En una máquina propia que no visita ningún extraño: una impresora, un router, una prueba. De todos modos, las autoridades no pueden firmar para esos nombres: nadie es dueño de «localhost».',
        ],
      },
    ],
  },
};
