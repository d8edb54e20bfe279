import type { left as english } from '../en/left.ts';
import type { Translated } from '../translated.ts';

/** Lines of ours that stand in the DNS still, and how they are taken away. */
export const left: Translated<typeof english> = {
  'left.section': 'Queda en el DNS',
  'left.row': '{count, plural, one {Queda una línea nuestra} other {Quedan # líneas nuestras}} en {zones}',
  'left.row-more': 'De la operación para {names} del {date}. No molesta a nadie: ya no prueba nada.',
  'left.clear': 'Quitarla',
  'left.clear-of': 'Quitarla: {names}, {date}',
  'left.title':
    '{count, plural, one {Queda una línea nuestra en el DNS} other {Quedan # líneas nuestras en el DNS}}',
  'left.lead': 'De la operación para {names}. Quitamos esto y nada más.',
  'left.why-title': '¿Es grave?',
  'left.why-1': 'No mucho. Una línea así probó algo una vez; nadie puede usarla de nuevo.',
  'left.why-2':
    'Pero nada nuestro debe quedarse en ninguna parte sin motivo. El acceso se usa una sola vez y no se guarda.',
  'left.lines': 'Lo que hay ahí',
  'left.login': 'El acceso a {provider} no se guardó, así que lo necesitamos otra vez.',
  'left.on-server':
    'El servidor DNS de {server} lleva esta zona. Iniciamos sesión ahí y hacemos que quite la línea.',
  'left.connect-title': 'Iniciar sesión para quitar la línea',
  'left.connect-lead': 'El servidor DNS de {server} lleva la zona. No se cambia nada más ahí.',
  'left.connect': 'Iniciar sesión y quitarla',
  'left.by-hand':
    '¿Ya no tiene ese acceso? Borre la línea usted mismo donde se gestiona el dominio y déjenos mirar.',
  'left.deleted': 'La he borrado: mirar',
  'left.busy': 'Preguntando por la línea',
  'left.unseen.still-there': '{record} todavía la tiene.',
  'left.unseen.some-silent':
    'Algunos servidores DNS no dicen nada de {record}, así que no podemos estar seguros. Mire de nuevo dentro de un minuto.',
  'left.unseen.all-silent': 'Nadie nos responde sobre {record}. Mire de nuevo más tarde, o desde otra red.',
  'left.unseen.no-servers': 'No pudimos encontrar los servidores DNS de {record}.',
  'left.none-title': 'Ahí ya no queda nada nuestro',
  'left.none': 'Lo que esta operación había puesto en el DNS ya no está.',
  'left.to-sites': 'A mis sitios',
  'left.lasting': 'Líneas que se quedan en el DNS',
  'left.lasting-row':
    '{count, plural, one {Una línea se queda en el DNS} other {# líneas se quedan en el DNS}}',
  'left.lasting-means':
    'Mientras esté ahí, la autoridad firma para {names} cada vez que la cuenta de este ordenador se lo pide. Por eso la clave de esa cuenta, que está en este ordenador, no debe caer en otras manos.',
  'left.withdraw': 'Retirarla',
  'left.withdraw-of': 'Retirarla: {names}, {date}',
  'left.withdrawn':
    'Una vez retirada, el certificado se queda como está. Su próxima renovación vuelve a necesitar una línea así.',
  'left.withdraw-by-hand': 'La ha puesto usted mismo. Para retirarla, bórrela donde se gestiona el dominio.',
  'left.withdraw-title': '{count, plural, one {Retirar la línea del DNS} other {Retirar las líneas del DNS}}',
  'left.withdraw-lead': 'Del certificado para {names}. Quitamos esto y nada más.',
  'left.lasting-why-title': '¿Qué permite una línea así?',
};
