import type { ways as english } from '../en/ways.ts';
import type { Translated } from '../translated.ts';

export const ways: Translated<typeof english> = {
  'way.limits-title': 'Lo que aquí no podemos prometer',
  'way.limit.no-safety-net':
    'Solo este ordenador puede restablecer las cosas: si se duerme o pierde la conexión a mitad, lo que se cambió se queda así hasta que vuelva a abrir esta aplicación.',
  'way.limit.no-lock':
    'Mientras tanto no podemos mantener fuera a otros: no deje que nadie cambie el mismo sitio al mismo tiempo.',
  'way.limit.lock-of-login':
    'Mientras tanto solo quedan fuera quienes inician sesión con el mismo usuario, no otros que se ocupen de este servidor.',
  'way.limit.no-services':
    'No podemos pedir al servidor web que vuelva a mirar. Lo que colocamos cuenta en cuanto lo lea por sí solo, o cuando su proveedor de alojamiento haga que lo lea.',
  'way.limit.no-commands': 'Solo se colocan y se retiran archivos: no se instala ni se activa nada.',
  'way.limit.key-from-here':
    'La clave privada se crea en este ordenador, no donde se va a usar, y se envía allí una sola vez por la conexión cifrada.',
};
