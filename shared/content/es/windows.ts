import type { windows as english } from '../en/windows.ts';
import type { Translated } from '../translated.ts';

export const windows: Translated<typeof english> = {
  'windows.untried': 'Todavía no se ha probado con un servidor Windows real',
  'windows.untried-more':
    'Este camino solo se ha probado con imitaciones de Windows, con todos los fallos que le conocemos. Lo que no sale bien se deshace. Haga primero un ensayo y elija una hora tranquila.',
  'windows.help': '¿Es un servidor Windows?',
  'windows.help-1':
    'Entonces hay que activar allí OpenSSH, y el usuario debe pertenecer al grupo de administradores. Las dos cosas llevan unos minutos: la página docs/iis.md del proyecto muestra cada paso.',
  'windows.help-2':
    'Para iniciar sesión con una clave como administrador, la mitad pública va en un archivo común a todos los administradores, y nadie más debe poder escribir en él. En una ventana de PowerShell abierta como administrador en el servidor:',
  'windows.help-key': 'Comandos para el archivo de claves de los administradores',
  'windows.import-stage': 'Después, al almacén de Windows',
  'windows.store': 'En el almacén de certificados {store} de Windows, con el nombre «Sealkeeper {run}»',
  'panel.untried': 'Todavía no se ha probado con un cPanel real',
  'panel.untried-more':
    'Se construyó según la documentación de cPanel y se probó con un doble que tiene detrás un servidor web real. Lo que responde cPanel se comprueba cada vez, todo se demuestra desde fuera y se deshace si no sale bien.',
  'plesk.untried': 'Todavía no se ha probado con un Plesk real',
  'plesk.untried-more':
    'Se construyó según la documentación de Plesk y se probó con un doble que tiene detrás un servidor web real. Lo que responde Plesk se comprueba cada vez, todo se demuestra desde fuera y se deshace si no sale bien.',
};
