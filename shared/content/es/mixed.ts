import type { mixed as english } from '../en/mixed.ts';
import type { Translated } from '../translated.ts';

export const mixed: Translated<typeof english> = {
  'mixed.label': 'Partes que llegan sin cifrar',
  'mixed.button': 'Buscar partes sin cifrar',
  'mixed.button-of': 'Buscar partes sin cifrar: {name}',
  'mixed.looking': 'Buscando en sus páginas partes que llegan sin cifrar',
  'mixed.none': 'Ninguna parte de sus páginas llega sin cifrar',
  'mixed.none-more':
    'Hemos mirado {count, plural, one {una página} other {# páginas}}: {pages}. Todo lo que piden llega cifrado.',
  'mixed.upgraded-more':
    'Sus páginas hacen que los navegadores lo pidan todo cifrado (upgrade-insecure-requests). Visto en {pages}.',
  'mixed.partly': 'No se pudo leer todo: una página era muy larga o lenta.',
  'mixed.found':
    '{count, plural, one {Una parte de sus páginas todavía llega} other {# partes de sus páginas todavía llegan}} sin cifrar',
  'mixed.found-more':
    'Los navegadores omiten esas partes, o las piden cifradas y las omiten si nadie responde. La culpa no es de su certificado: las páginas nombran las direcciones antiguas. Hemos mirado {pages}.',
  'mixed.unseen': 'No se pudieron revisar sus páginas',
  'mixed.unseen-more':
    'Por eso no podemos decir si alguna parte todavía llega sin cifrar ({problem}). Abra su sitio: el candado del navegador lo muestra.',
  'mixed.show': 'Qué partes, y qué hacer',
  'mixed.show-less': 'Ocultar las partes',
  'mixed.script': 'Script, omitido',
  'mixed.style': 'Estilo o imagen de un estilo, omitido',
  'mixed.frame': 'Página dentro de la página, omitida',
  'mixed.object': 'Objeto incrustado, omitido',
  'mixed.form': 'Formulario cuyas respuestas viajarían legibles, con advertencia',
  'mixed.image': 'Imagen, pedida cifrada',
  'mixed.media': 'Sonido o vídeo, pedido cifrado',
  'mixed.other': 'Otra parte, omitida',
  'mixed.on': '{what}, en {pages}',
  'mixed.more': '{count, plural, one {y una más} other {y # más}}',
  'mixed.wordpress':
    'Su sitio usa WordPress: en Ajustes, Generales, ponga «Dirección de WordPress (URL)» y «Dirección del sitio (URL)» en https://{name}. Las direcciones dentro de entradas antiguas las cambia un plugin de buscar y reemplazar.',
  'mixed.copy': 'Copiar un mensaje para quien hace su sitio',
  'mixed.letter':
    'El sitio {name} ya está cifrado. Algunas partes de sus páginas todavía se piden por http://, y los navegadores las bloquean o las piden cifradas. Por favor, haga que las páginas las nombren por https://, o por una dirección sin esquema:',
};
