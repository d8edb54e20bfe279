import type { doctor as english } from '../en/doctor.ts';
import type { Translated } from '../translated.ts';

export const doctor: Translated<typeof english> = {
  'doctor.program': 'Sealkeeper {version} en {runtime}, {system}',
  'doctor.folder':
    'Lo que guarda es solo de usted: {folder}. {runs, plural, =0 {Todavía no hay ninguna operación.} one {Hay una operación.} other {Hay # operaciones.}}',
  'doctor.folder-unreadable':
    '{count, plural, one {Una operación no se puede leer: «sealkeeper runs» dice por qué.} other {# operaciones no se pueden leer: «sealkeeper runs» dice por qué.}}',
  'doctor.folder-problem': 'Lo que guarda: {folder}',
  'doctor.keys-none':
    'No se encontró ninguna clave SSH suya en el lugar habitual (~/.ssh). También sirve una contraseña u otro archivo.',
  'doctor.keys': 'Claves SSH: {keys}',
  'doctor.key-ready': '{file} ({type})',
  'doctor.key-locked': '{file} (se pide su frase de paso)',
  'doctor.key-unreadable': '{file} (no se puede leer)',
  'doctor.agent':
    '{count, plural, =0 {El agente de claves no tiene ninguna clave.} one {El agente de claves tiene una clave.} other {El agente de claves tiene # claves.}}',
  'doctor.agent-none':
    'No hay ningún agente de claves en marcha; también sirve un archivo de clave o una contraseña.',
  'doctor.agent-silent':
    'Hay un agente de claves anunciado que no responde; también sirve un archivo de clave o una contraseña.',
  'doctor.keychain-there':
    'El sistema tiene un llavero, en el que la ventana puede guardar una contraseña bajo llave.',
  'doctor.keychain-none':
    'Aquí no hay llavero: no se guarda ninguna contraseña. Con un archivo de clave o un agente se renueva igualmente por sí solo.',
  'doctor.keychain-unknown': 'Si aquí hay un llavero, solo la ventana puede decirlo.',
  'doctor.servers':
    '{known, plural, =0 {Todavía no se conoce ningún servidor por su clave.} one {Se conoce un servidor por su clave.} other {Se conocen # servidores por sus claves.}}',
  'doctor.aliases': 'Nombrados en ~/.ssh/config: {aliases}',
  'doctor.authority': 'La red nos deja salir y el reloj va bien: {host} responde.',
  'doctor.authority-problem': 'Se pidió a {host} su directorio:',
  'doctor.data': 'Los precios, los cambios y las señas de los proveedores se reunieron el {date}.',
  'doctor.data-aged':
    'Los precios, los cambios y las señas de los proveedores se reunieron el {date}, hace más de medio año: «Datos más nuevos…», en la ventana, trae otros.',
  'doctor.updates-off':
    'No se pregunta a nadie por una versión más nueva; la ventana lo hace si usted lo permite.',
  'doctor.updates-none':
    'La ventana mira una vez al día si hay una versión más nueva. {asked, select, yes {Esta es la más reciente; última respuesta: {at}} other {Aún no ha respondido nadie}}.',
  'doctor.updates-newer': 'La versión {version} del {date} está disponible: {page}',
  'doctor.updates-gap': 'Corrige un fallo de seguridad de esta versión.',
};
