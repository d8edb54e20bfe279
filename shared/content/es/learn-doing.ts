import type { doing as english } from '../en/learn-doing.ts';
import type { LearnPageWords } from '../learn.ts';

export const doing: Readonly<Record<keyof typeof english, LearnPageWords>> = {
  'proving-control': {
    title: '¿Cómo se demuestra que el sitio es mío?',
    summary:
      'La autoridad le pone una pequeña tarea que solo el dueño de la dirección puede hacer. Hay tres clases.',
    passages: [
      {
        heading: 'Un archivo en el sitio',
        text: [
          'La autoridad pide a su servidor un texto determinado, por la dirección sin cifrar en el <port>puerto</port> 80. Nosotros lo ponemos allí durante unos segundos y lo quitamos de nuevo. Usted no tiene que hacer nada. No sirve para nombres con asterisco.',
        ],
      },
      {
        heading: 'Un registro en el DNS',
        text: [
          'Usted añade una línea de texto donde se administra su dominio, en _acme-challenge delante de su nombre. Sirve para cualquier nombre, también con asterisco, y donde nadie puede llegar al servidor desde fuera.',
        ],
      },
      {
        heading: 'Un correo',
        text: [
          'Se envía un mensaje a una de cinco direcciones fijas de su dominio: admin, administrator, webmaster, hostmaster o postmaster. Solo los vendedores lo hacen, y termina el 15 de marzo de 2028.',
        ],
      },
      {
        heading: 'Quién más tiene voz',
        text: [
          'Un registro <caa>CAA</caa> en el DNS nombra las autoridades que pueden firmar para usted; sin él, pueden todas. Si su dominio usa <dnssec>DNSSEC</dnssec> y está estropeado, ninguna autoridad puede firmar desde marzo de 2026.',
          'La autoridad mira a la vez desde varias partes del mundo. Un cortafuegos que solo deja entrar a visitantes de su propio país hace fallar la prueba.',
        ],
      },
    ],
  },
  'when-proof-fails': {
    title: 'Cuando la prueba falla',
    summary: 'Algo está entre la autoridad y el pequeño archivo. Qué suele ser, y cómo despejar el camino.',
    passages: [
      {
        heading: 'Los sospechosos habituales',
        text: ['Los buscamos antes de preguntar a la autoridad, porque los intentos fallidos se cuentan.'],
        points: [
          '<b>Una aplicación delante</b>, detrás de lo que los técnicos llaman un proxy. Un blog o una tienda responde por sí mismo a todas las direcciones, también a la del archivo. Es lo más frecuente; vea las líneas de abajo.',
          '<b>Una segunda dirección.</b> El nombre tiene además una dirección IPv6 que lleva a otro servidor.',
          '<b>Una redirección</b> que reenvía a todos, también a la autoridad.',
          '<b>Un inicio de sesión</b> o una regla que oculta las carpetas que empiezan por un punto.',
          '<b>Una red de contenidos</b> (<cdn>CDN</cdn>) que responde en lugar de su servidor.',
          '<b>Una puerta cerrada.</b> El puerto 80 está cerrado en un cortafuegos, quizá en el área de clientes de su proveedor de alojamiento.',
          '<b>Un registro CAA</b> que nombra a otra autoridad.',
        ],
      },
      {
        heading: 'La aplicación delante, y el remedio',
        text: [
          'El servidor web se lo pasa todo a la aplicación. El remedio es una excepción para una carpeta. Las líneas marcadas son nuevas; todo lo demás se queda.',
        ],
      },
    ],
  },
  'private-keys': {
    title: 'La clave privada',
    summary:
      'Quien la tiene puede hablar en nombre de su sitio. Por eso nace en su servidor y nunca sale de él.',
    passages: [
      {
        text: [
          'El certificado es público: su servidor lo entrega a cada visitante. La <private-key>clave privada</private-key> es lo que lo hace suyo. Nunca viaja a la autoridad; esta solo recibe una <csr>solicitud</csr> con la mitad pública.',
        ],
      },
      {
        heading: 'Cómo tratarla',
        text: [],
        points: [
          'No la envíe por correo ni por chat, y no la guarde en una carpeta compartida.',
          'Si un vendedor se ofrece a crearla por usted, no lo acepte: otra persona la habría tenido antes.',
          'Ninguna autoridad y ningún vendedor la necesita. Solo el lugar donde se instala el certificado: un panel de control puede tener un campo para ella. A quien le ayude, dele como mucho el certificado.',
          'Si puede haber caído en malas manos, cree una nueva y haga que la autoridad revoque el certificado antiguo.',
        ],
      },
      {
        heading: 'Lo que hacemos',
        text: [
          'Hacemos que su servidor cree la clave, en una carpeta que solo su administrador puede abrir. Donde un servidor no puede, la clave se crea aquí y se envía una sola vez por la conexión cifrada, y la pantalla lo dice antes.',
        ],
      },
    ],
  },
  renewal: {
    title: 'La renovación',
    summary:
      'Un certificado caduca en un día fijo. Una buena renovación se hace mucho antes, y sin que nadie tenga que pensar en ello.',
    also: 'caducado caduca caducidad vencido vence vencimiento recordatorio',
    passages: [
      {
        text: [
          'Al día siguiente del último, los navegadores avisan a cada visitante. Por eso los programas renuevan cuando queda un tercio del tiempo, y preguntan a la autoridad cuándo conviene (eso se llama ARI).',
        ],
      },
      {
        heading: 'Quién puede hacerlo',
        text: [],
        points: [
          '<b>El panel de control de su proveedor de alojamiento</b>, donde lo hay: vea <see-hosts-offer>lo que puede hacer su proveedor</see-hosts-offer>.',
          '<b>Su propio servidor</b>: con Certbot, o con la parte de Apache que sirve para eso. Donde es posible, esta aplicación lo prepara y dice qué se pudo demostrar. Su ordenador puede quedarse apagado.',
          '<b>Quien ya lo hace</b>, como acme.sh o Caddy. No se prepara nada al lado: dos se estorbarían.',
          '<b>Usted, con esta aplicación</b>, solo donde no es posible ni lo uno ni lo otro: antes de la fecha de la hoja. Guarde la cita de calendario.',
          'Quién es figura en «Mis sitios».',
        ],
      },
      {
        heading: 'Qué cambia y qué se queda',
        text: [
          'Los nombres y los lugares se quedan; el certificado se sustituye, casi siempre con una clave nueva. Hay que indicar a los servidores web y de correo que lo adopten. Eso lo hacemos nosotros, y comprobamos desde fuera si ha funcionado.',
        ],
      },
      {
        heading: 'Quién más puede vigilar',
        text: [
          'No encontramos a nadie que vigile sin una cuenta, así que esta aplicación no le registra con nadie. Con uno de estos puede hacerlo usted (leído en noviembre de 2026; no hemos probado ninguno):',
        ],
        points: [
          '<b>Red Sift Certificates Lite</b>, gratis hasta 250 certificados: ve lo que las autoridades emiten para sus nombres, por sus registros públicos. Lo que presenta su servidor no lo ve: un certificado renovado que nunca se instaló parece allí en orden.',
          '<b>UptimeRobot y similares</b>: ven lo que se presenta en los nombres que usted les da, y en ningún otro.',
          '<b>healthchecks.io y similares</b>: notan cuándo una tarea suya deja de avisarles, y no ven ningún certificado.',
          'Su calendario no necesita cuenta: la cita que ofrecemos abarca los días en los que debe verse una renovación.',
        ],
      },
    ],
  },
  'undo-and-safety': {
    title: '¿Y si algo sale mal?',
    summary:
      'Anotamos cómo deshacer una cosa antes de hacerla. Su servidor siempre puede volver a como estaba.',
    also: 'deshacer revertir restaurar restablecer copia de seguridad',
    passages: [
      {
        heading: 'Mientras funciona',
        text: [
          'Si falla un paso, si usted lo detiene o si se corta la conexión, el servidor vuelve por sí solo a lo anterior: los archivos de antes y el certificado que veían los visitantes. Una pequeña red de seguridad en el servidor lo hace incluso cuando este ordenador ya no está.',
          'El nuevo certificado solo se da por instalado cuando cada nombre lo presenta en cada dirección, visto desde fuera.',
        ],
      },
      {
        heading: 'Semanas después',
        text: [
          'Abra «Mis sitios» y elija «Dejarlo todo como estaba». Los archivos anteriores están en su servidor. Un archivo que alguien haya editado desde entonces no se toca, para que no se pierda su trabajo; se le dice cuál es.',
        ],
      },
      {
        heading: 'Lo que nunca hacemos',
        text: [],
        points: [
          'Cambiar algo que no se le haya mostrado antes.',
          'Instalar en su servidor un programa que el plan no mostraba.',
          'Seguir adelante cuando el servidor no es el que conocemos: vea <see-host-key>la huella</see-host-key>.',
        ],
      },
    ],
  },
};
