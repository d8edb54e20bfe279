import type { files as english } from '../en/files.ts';
import type { Translated } from '../translated.ts';

export const files: Translated<typeof english> = {
  'files.title': 'Traiga sus archivos',
  'files.lead':
    'Todo lo que le envió el vendedor, de una vez: un ZIP, .crt, .cer, .p7b, .pfx, .jks, o texto de un correo. Los nombres y el orden no importan.',
  'files.why-title': '¿Adónde van?',
  'files.why-1':
    'Se leen aquí, en su ordenador, y no se guarda nada de ellos en él. Cuando haya visto el plan, el certificado y su clave van a su servidor, por la conexión cifrada, y a ningún otro lugar.',
  'files.why-2':
    'Si falta un certificado de la autoridad, lo traemos de la propia autoridad. No se pregunta nada a nadie más.',
  'files.belongs': 'Qué hace falta',
  'files.belongs-certificate': 'Su certificado',
  'files.belongs-certificate-more': 'A menudo lleva el nombre de su sitio.',
  'files.belongs-chain': 'Los certificados de la propia autoridad',
  'files.belongs-chain-more': 'Se llaman chain, bundle o intermediate. Si faltan, los buscamos.',
  'files.belongs-key': 'La clave privada',
  'files.belongs-key-more':
    'Se creó antes del pedido: en un .pfx, en un archivo propio o todavía en su servidor. El vendedor nunca la envía sola.',
  'files.drop': 'Suelte aquí sus archivos',
  'files.drop-more': 'o',
  'files.choose': 'Elegir archivos',
  'files.paste': 'Pegar texto',
  'files.paste-field': 'Texto con un certificado o una clave',
  'files.paste-hint': 'Empieza por «-----BEGIN». Las palabras alrededor no molestan.',
  'files.paste-read': 'Leer este texto',
  'files.pasted': 'Texto pegado {number}',
  'files.reading': 'Leyendo sus archivos',
  'files.list': 'Sus archivos',
  'files.leave-out': 'Quitar',
  'files.leave-out-of': 'Quitar {name}',
  'files.found': 'Lo que contienen',
  'files.certificate': 'Un certificado para {names}',
  'files.certificate-more': 'Firmado por {issuer}, válido hasta el {until}. Estaba en {file}.',
  'files.chain': 'Los certificados de la autoridad que lo acompañan',
  'files.chain-more': '{chain}. Por encima está {root}, que los navegadores conocen.',
  'files.chain-root': 'Los navegadores conocen la autoridad',
  'files.chain-root-more': 'Lo firmó directamente {root}.',
  'files.key': 'Su clave privada',
  'files.key-more': 'Estaba en {file}, y encaja.',
  'files.key-server': 'Su clave privada: en su servidor',
  'files.key-server-more':
    'Allí se busca donde suelen estar esas claves. Se toma la que encaja, y nunca sale del servidor.',
  'files.others': 'No hacen falta',
  'files.password': 'Contraseña del archivo protegido',
  'files.password-hint': 'La que se usó al guardarlo. Solo se guarda en memoria, y al final se olvida.',
  'files.password-open': 'Abrir',
  'files.server-key': 'La clave está en mi servidor',
  'files.server-key-more': 'Se creó allí cuando se pidió el certificado.',
  'files.no-names-title': 'Ningún sitio web puede llevar sus nombres',
  'files.no-names': 'Es para: {names}. Los visitantes llegan a un sitio por un nombre como hofladen.example.',
  'files.next': 'Ponerlo en mi servidor',
  'files.by-hand': 'Mostrar los pasos a mano',
  'files.renews':
    'Nadie lo renueva automáticamente: antes del {until} traiga los archivos del siguiente, del mismo modo.',
  'files.come-back':
    'A más tardar el {date} obtenga el siguiente certificado de donde vino este, y traiga aquí sus archivos. Ponga un recordatorio en su calendario.',
};
