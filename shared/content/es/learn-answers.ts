import type { answers as english } from '../en/learn-answers.ts';
import type { LearnPageWords } from '../learn.ts';

/** Short answers to questions that come up on the way. */
export const answers: Readonly<Record<keyof typeof english, LearnPageWords>> = {
  doors: {
    title: 'Los puertos 80 y 443',
    summary:
      'Un servidor tiene puertas numeradas. La 80 es para las páginas sin cifrar, la 443 para las cifradas.',
    passages: [
      {
        text: [
          'Las dos tienen que estar abiertas en el cortafuegos, también en el del área de clientes de su proveedor de alojamiento.',
          'Deje abierta la 80 también después: por ella entran los visitantes que escriben la dirección antigua, y desde ahí se los redirige; además, las renovaciones la necesitan.',
        ],
      },
    ],
  },
  dns: {
    title: '¿Adónde lleva mi nombre?',
    summary:
      'El DNS dice en qué dirección se encuentra un nombre. Se cambia allí donde usted paga el dominio.',
    passages: [
      {
        text: [
          'Un nombre puede tener dos direcciones, una de un tipo más antiguo (IPv4) y otra más nueva (IPv6, con dos puntos). Las dos deben llevar al servidor.',
          'Después de un cambio puede pasar hasta un día hasta que todos lo vean; casi siempre es mucho menos.',
        ],
      },
    ],
  },
  login: {
    title: '¿Dónde encuentro el acceso a mi servidor?',
    summary:
      'En la carta de bienvenida de su proveedor de alojamiento, o en su área de clientes, en «SSH», «consola» o «datos de acceso».',
    passages: [
      {
        text: [
          'Algunos proveedores piden que antes se active allí.',
          'Un archivo de clave es un acceso sin contraseña: quizá se lo dio quien configuró el servidor. No tiene nada que ver con la clave de su sitio.',
        ],
      },
    ],
  },
  'host-key': {
    title: '¿Por qué importa la huella?',
    summary:
      'Por ella sabemos que hablamos con su servidor, y no con alguien que se ha puesto en medio y quiere su contraseña.',
    passages: [
      {
        text: [
          'Le preguntamos una vez y, a partir de entonces, la comparamos nosotros.',
          'Cambia cuando un servidor se configura de nuevo. Si nadie lo ha hecho, no continúe y pregunte a su proveedor de alojamiento.',
        ],
      },
    ],
  },
  administrator: {
    title: '¿Por qué como administrador?',
    summary: 'Solo el administrador puede cambiar los ajustes de un servidor web.',
    passages: [
      {
        text: [
          'No necesitamos un acceso como root: basta un usuario que pueda usar «sudo».',
          'Usamos ese poder para los cambios que ha visto en el resumen final, y para nada más.',
        ],
      },
    ],
  },
  'web-server': {
    title: '¿Qué es un servidor web?',
    summary: 'El programa que entrega sus páginas. Lee en unos archivos qué sitio está dónde.',
    passages: [
      {
        text: [
          'Apache y nginx son los más habituales; en Windows, IIS. La página de inicio de esta aplicación dice cuáles puede configurar.',
          'Añadimos o cambiamos líneas sueltas en sus archivos y guardamos una copia de cada uno.',
        ],
      },
    ],
  },
  limits: {
    title: '¿Por qué la autoridad dice «ahora no»?',
    summary: 'Las autoridades llevan la cuenta para seguir funcionando para todos.',
    passages: [
      {
        text: ['En Let’s Encrypt, por ejemplo:'],
        points: [
          '5 certificados en 7 días para exactamente los mismos nombres.',
          '50 en 7 días para un dominio con todos sus subdominios.',
          '5 intentos fallidos por hora para un nombre.',
        ],
      },
      {
        text: [
          'Esperar ayuda. Después de intentos fallidos basta una hora. De los cinco para los mismos nombres, vuelve a haber uno cada 34 horas; de los cincuenta para un dominio, uno cada tres horas y media. Mientras tanto, su certificado actual sigue siendo válido. Por eso miramos primero y ensayamos donde no se cuenta nada.',
        ],
      },
    ],
  },
  report: {
    title: '¿A quién puedo preguntar?',
    summary: 'A su proveedor de alojamiento, o a quien configuró el servidor.',
    passages: [
      {
        text: [
          '«Copiar un informe» pone en el portapapeles todo lo que necesitan, sin contraseñas ni claves.',
        ],
      },
    ],
  },
};
