import type { LearnPageWords } from '../learn.ts';

export const hosting = {
  'why-https': {
    title: '¿Por qué cifrar un sitio?',
    summary: 'Porque sus páginas siempre las lleva otro, y los navegadores ya no miran hacia otro lado.',
    passages: [
      {
        text: [
          'Entre sus visitantes y su servidor hay otros: la wifi de un café, proveedores, a veces un desconocido. Sin cifrado, cada uno de ellos puede hacer tres cosas.',
        ],
        points: [
          '<b>Leer</b>: lo que la gente mira, escribe y pide, y sus contraseñas.',
          '<b>Cambiar la página</b>: meter en ella publicidad o un programa dañino, aunque no contenga nada secreto.',
          '<b>Llevarlos a otro lugar</b>: a una página que se parece a la suya.',
        ],
      },
      {
        heading: 'Qué hacen los navegadores',
        text: [
          'Escriben «No seguro» junto a la dirección. Y Google ha anunciado (octubre de 2025) que Chrome, a partir de la versión 154, en octubre de 2026, pregunta a todo el mundo antes de la primera visita a un sitio público sin https. No hemos podido confirmar si llegó el día anunciado.',
        ],
      },
      {
        heading: '¿Es más lento, o caro?',
        text: [
          'No: los navegadores solo usan las formas nuevas y más rápidas de cargar páginas (HTTP/2 y su sucesor) con sitios cifrados. Y un certificado <see-free-and-paid>puede obtenerse gratis</see-free-and-paid>. Si Let’s Encrypt le sirve bien, vive de patrocinadores y donaciones.',
        ],
      },
    ],
    also: 'candado https http ssl tls no seguro advertencia google chrome velocidad donar',
  },
  'who-runs': {
    title: '¿Quién se ocupa de su sitio?',
    summary:
      'De ello depende quién tiene que hacer algo. Tres preguntas se lo dicen, y su última factura ayuda.',
    passages: [
      {
        heading: '1. ¿Compone sus páginas con clics en el navegador?',
        text: [
          'Con Wix, Shopify, Squarespace, Jimdo o similares, el certificado lo tiene el servicio. Busque ahí «SSL» o «Seguridad»: <see-hosts-offer>lo que su proveedor puede hacer</see-hosts-offer>.',
        ],
      },
      {
        heading: '2. ¿Tiene un área de clientes, quizá con FTP?',
        text: [
          'Entonces tiene espacio web. Puede poner archivos ahí, pero no cambiar el servidor web: eso solo lo puede su proveedor de alojamiento, casi siempre con un interruptor en el área de clientes. Esta aplicación no puede iniciar sesión ahí. Si ya tiene los archivos, súbalos en el mismo lugar.',
        ],
      },
      {
        heading: '3. ¿Tiene un nombre, un usuario y una contraseña o clave para SSH?',
        text: [
          'Entonces tiene un servidor propio, y esta aplicación puede hacer el trabajo. Si en él funciona <b>Plesk</b> o <b>cPanel</b>, deje que lo haga ese panel: desharía lo que cambien otros.',
        ],
      },
      {
        heading: '¿No lo sabe seguro?',
        text: ['Mire la última factura de su proveedor de alojamiento:'],
        points: [
          '«Espacio web», «alojamiento web», «hosting», «creador de sitios»: pregunta 1 o 2.',
          '«Servidor», «VPS», «root», «cloud»: pregunta 3.',
          'Ninguna factura: pregunte a quien hizo su sitio. Basta con «Por favor, póngale un certificado gratuito que se renueve solo».',
        ],
      },
    ],
    also: 'ftp sftp espacio web webspace alojamiento hosting proveedor agencia factura compartido vps root servidor acceso',
  },
  'behind-a-network': {
    title: 'Una red delante: dos tramos',
    summary:
      'Con Cloudflare y similares, el candado de sus visitantes no dice nada de la segunda mitad del camino.',
    passages: [
      {
        text: [
          'Una <cdn>red que está delante</cdn> recibe a sus visitantes y recoge las páginas de su servidor. Hay, por tanto, dos conexiones: del visitante a la red y de la red a su servidor. El candado se refiere a la primera. Ese certificado lo tiene la red, y ella lo renueva.',
        ],
      },
      {
        heading: 'El segundo tramo',
        text: ['En Cloudflare, el ajuste se llama «SSL/TLS encryption mode» (modo de cifrado SSL/TLS):'],
        points: [
          '<b>Flexible</b>: a su servidor se le pregunta sin cifrar. Los visitantes ven un candado, y la mitad del camino está abierta.',
          '<b>Full</b> (completo): cifrado, pero se acepta cualquier certificado, también uno falso.',
          '<b>Full (strict)</b> (completo y estricto): cifrado, y el certificado tiene que ser bueno. Elija este en cuanto su servidor tenga un certificado.',
        ],
      },
      {
        heading: 'Qué más es distinto',
        text: [
          'Una redirección a https en su servidor junto con «Flexible» hace dar vueltas a los visitantes. El correo no pasa por una red así: su servidor de correo necesita <see-mail>su propio certificado</see-mail>. Y la prueba con un archivo tiene que atravesar la red; un <see-proving-control>registro en el DNS</see-proving-control>, no.',
        ],
      },
    ],
    also: 'cloudflare cdn flexible full strict completo estricto fastly akamai',
  },
} as const satisfies Readonly<Record<string, LearnPageWords>>;
