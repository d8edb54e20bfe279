import type { current as english } from '../en/current.ts';
import type { Translated } from '../translated.ts';

export const current: Translated<typeof english> = {
  'updates.title': 'Versiones más nuevas',
  'updates.on': 'Mirar una vez al día si hay una versión más nueva',
  'updates.what':
    'Se obtiene un archivo pequeño y firmado de {host}. La petición no lleva nombre, número ni versión; como con cualquier página, ese proveedor ve la dirección de su conexión. Nada se instala por sí solo.',
  'updates.ask-now': 'Mirar ahora',
  'updates.asking': 'Se pregunta al proyecto',
  'updates.asked': 'Última respuesta: {at}.',
  'updates.never': 'Aún no se ha preguntado a nadie.',
  'updates.none': 'Tiene la versión más reciente.',
  'updates.of': 'Versión {version} del {date}',
  'updates.how':
    'Instálela sobre esta: los ajustes y las operaciones se conservan, y mientras tanto sus sitios siguen como están.',
  'updates.get': 'Abrir la página de descarga',
  'data.title': 'Precios, cambios y señas',
  'data.line': 'Los precios, los cambios y el historial de confianza se reunieron el {date}.',
  'data.aged': 'De eso hace más de medio año: los precios pueden ser otros.',
  'data.newer': 'Datos más nuevos…',
  'data.newer-title': 'Datos más nuevos',
  'data.what':
    'Los precios de la comparación, los tipos de cambio, el historial de confianza y las señas por las que se reconoce a los proveedores. Llevan la firma del proyecto; todo lo demás se rechaza, igual que lo que sea más antiguo que lo suyo.',
  'data.fetch': 'Obtener de {host}',
  'data.fetch-what':
    'Se obtiene un archivo, solo esta vez. La petición no dice nada de usted ni de sus sitios.',
  'data.open': 'Elegir un archivo…',
  'data.open-what': 'Para equipos sin salida al exterior, o para un archivo que alguien le haya dado.',
  'data.taken': 'Tomado. A partir de ahora cuentan los datos del {date}.',
  'data.same': 'Ya tiene los más nuevos: son del {date}.',
  'data.forget': 'Volver a lo que vino con el programa',
  'data.asking': 'Obteniendo',
};
