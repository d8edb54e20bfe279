import type { basics as english } from '../en/learn-basics.ts';
import type { LearnPageWords } from '../learn.ts';

export const basics: Readonly<Record<keyof typeof english, LearnPageWords>> = {
  'what-is-a-certificate': {
    title: '¿Qué es un certificado?',
    summary:
      'Una carta sellada: nombra su sitio, lleva su clave pública y está firmada por alguien en quien confían los navegadores.',
    also: 'ssl tls candado cerradura https',
    passages: [
      {
        text: [
          'Su sitio tiene una pareja de claves. La <public-key>clave pública</public-key> la puede ver todo el mundo. La <private-key>clave privada</private-key> se queda en su servidor. Lo que la clave privada ha firmado, cualquiera puede comprobarlo con la pública, y nadie más puede firmar como ella.',
          'Un <certificate>certificado</certificate> es una carta que dice: <b>esta clave pública pertenece a esta dirección</b>. Una <authority>autoridad</authority> firma la carta cuando ha visto la prueba de que la dirección es de usted.',
        ],
      },
      {
        heading: 'Qué hace por sus visitantes',
        text: [],
        points: [
          '<b>Nadie lee lo que envían.</b> Lo que escriben viaja cerrado hasta usted: direcciones, pedidos, contraseñas.',
          '<b>Nadie cuela otra página.</b> Lo que llega es lo que usted envió.',
          '<b>Están con usted.</b> Nadie más puede presentar para su dirección un certificado que los navegadores acepten.',
        ],
      },
      {
        heading: 'Qué no hace',
        text: [
          'No dice nada de la honradez. Un estafador con una dirección propia también obtiene un certificado para ella. El candado significa «nadie en medio», no «una buena tienda».',
        ],
      },
      {
        heading: 'Pruebe el sello',
        text: [
          'Abajo, esta aplicación crea una pareja de claves de verdad y sella con ella una carta, igual que una autoridad sella un certificado. Cambie una sola letra y mire el sello.',
        ],
      },
    ],
  },
  'chain-of-trust': {
    title: 'La cadena de confianza',
    summary:
      'Su navegador conoce una lista de nombres. A todos los demás se les cree porque, al final, uno de esos ha firmado por ellos.',
    passages: [
      {
        text: [
          'Los navegadores y los sistemas traen una lista de <root>raíces</root>: autoridades en las que confían sin preguntar más. Una raíz firma pocas cosas y se guarda en una caja fuerte. Para el trabajo diario firma un <intermediate>intermedio</intermediate>, y el intermedio firma su sitio.',
          'Un navegador que llega a su sitio sube por esta <chain>cadena</chain>: quién firmó por usted, quién firmó por el firmante, hasta llegar a una raíz que conoce. Si falta un eslabón, el camino acaba en una advertencia.',
        ],
      },
      {
        heading: 'El eslabón que se pierde',
        text: [
          'Su servidor tiene que enviar su propio certificado <b>y</b> el intermedio. Si solo envía el suyo, puede que su navegador muestre un candado, porque ya ha visto el intermedio en otro lugar, mientras un teléfono o un programa de correo advierte. Nosotros instalamos siempre la cadena entera, exactamente como la da la autoridad.',
        ],
      },
      {
        heading: '¿Por qué no puedo firmar por otros con el mío?',
        text: [
          'Cada certificado dice para qué se puede usar. El suyo dice: para un sitio, no para firmar. Solo las raíces y los intermedios pueden firmar otros.',
        ],
      },
      {
        heading: 'Véalo en un sitio de verdad',
        text: ['Toque un eslabón para ver qué pasa si se rompe.'],
      },
    ],
  },
  'who-vouches': {
    title: '¿Quién responde por quién?',
    summary: 'Quiénes son estas autoridades, quién las vigila y qué le pasa a la que no cumple su palabra.',
    passages: [
      {
        text: [
          'Una <authority>autoridad</authority> es una empresa o una organización sin ánimo de lucro que sigue unas reglas comunes: cómo comprobar una dirección, qué anotar, cuánto tiempo puede valer un certificado. Cada año la revisan unos auditores.',
          'Quienes hacen los navegadores deciden en quién confiar: Apple, Google, Microsoft y Mozilla llevan cada uno una lista de raíces. Chrome no acepta ningún certificado posterior a abril de 2018 que no esté anotado en registros públicos, donde cualquiera puede ver qué se ha emitido, también para su nombre. Desde junio de 2026 exige además a las autoridades que los anoten <b>todos</b>.',
        ],
      },
      {
        heading: 'La confianza se puede perder',
        text: [
          'Cuando alguien entra en los sistemas de una autoridad, o esta oculta errores o incumple las reglas una y otra vez, los navegadores la quitan de sus listas. Entonces los sitios de sus clientes muestran advertencias, aunque los clientes no hicieron nada mal. Por eso importa quién firma por usted, y también que pueda cambiar pronto.',
        ],
      },
    ],
  },
  'validation-levels': {
    title: 'Tres niveles de comprobación',
    summary:
      'Validación de dominio, de organización y extendida: qué dice cada una y qué muestran hoy de ella los navegadores.',
    also: 'documentos registro mercantil empresa llamada ov ev',
    passages: [
      {
        text: [],
        points: [
          '<b><domain-validation>De dominio</domain-validation> (DV)</b> dice: quien lo pidió controla esta dirección. Tarda unos segundos y a menudo es gratis.',
          '<b><organisation-validation>De organización</organisation-validation> (OV)</b> nombra además una empresa que se ha comprobado. Los visitantes solo lo ven si abren los detalles del certificado.',
          '<b><extended-validation>Extendida</extended-validation> (EV)</b> nombra una empresa que se ha comprobado más a fondo. <b>No</b> dice que esa empresa sea honrada, que siga en activo ni que sea seguro comprarle: así lo declaran sus propias reglas.',
        ],
      },
      {
        heading: 'Qué ven sus visitantes',
        text: [
          'Las tres se ven igual. Hasta 2018 y 2019 los navegadores mostraban en verde el nombre de la empresa con la validación extendida. Safari, Chrome y Firefox lo quitaron. Google lo había probado con los visitantes de Chrome (publicado en 2019): con el nombre y sin él, se comportaban igual.',
          'El cifrado es el mismo en las tres.',
        ],
      },
      {
        heading: 'Qué le piden',
        text: ['Además de la prueba de que la dirección es suya:'],
        points: [
          '<b>OV</b>: el nombre y la dirección de la empresa tal como figuran en un registro o directorio público, y una llamada o un mensaje por una vía que se encuentra allí, no por una que usted indique.',
          '<b>EV</b>: también el número de registro, que la empresa está en activo y quién puede firmar por ella; esa persona firma un contrato.',
          'Ponga al día la inscripción en el registro antes de pedirlo. A los 398 días se comprueba todo de nuevo.',
        ],
      },
      {
        heading: '¿Cuándo vale la pena algo más que «de dominio»?',
        text: [
          'Si lo pide un contrato, una licitación o una aseguradora. Para los visitantes de una tienda no hay ninguna diferencia que puedan ver.',
        ],
      },
    ],
  },
};
