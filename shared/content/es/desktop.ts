import type { desktop as english } from '../en/desktop.ts';
import type { Translated } from '../translated.ts';

/** What the system's own dialogs say. */
export const desktop: Translated<typeof english> = {
  'desktop.pick-ssh-key': 'Elija su clave privada',
  'desktop.pick-trust': 'Elija un archivo de certificado (PEM)',
  'desktop.pick-data': 'Elija un archivo con datos más nuevos',
  'desktop.refused-switch':
    'La aplicación no se ha iniciado: no admite {switches}. Esas opciones dejan que otros programas entren en ella. Iníciela sin ellas.',
  'desktop.leave-title': 'Su sitio se está protegiendo ahora mismo.',
  'desktop.leave-text': '¿Detener y dejarlo todo como estaba, o esperar a que termine?',
  'desktop.leave-stay': 'Esperar a que termine',
  'desktop.leave-stop': 'Detener y dejarlo todo como estaba',
  'desktop.tray-open': 'Abrir Sealkeeper',
  'desktop.tray-next': '{name}: por renovar el {date}',
  'desktop.tray-waits': '{name}: le espera a usted',
  'desktop.tray-none': 'Nada que renovar desde este ordenador',
  'desktop.tray-quit': 'Salir y no renovar nada',
  'desktop.notice-title': 'No se pudo renovar el certificado de {name}',
  'desktop.notice-text': '{why} No se vuelve a intentar hasta que usted se haya ocupado: abra Sealkeeper.',
};
