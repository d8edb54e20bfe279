import type { byHand as english } from '../en/by-hand.ts';
import type { Translated } from '../translated.ts';

export const byHand: Translated<typeof english> = {
  'by-hand.steps': 'Qué hacer',
  'by-hand.names-label': 'Nombres que debe llevar',
  'by-hand.why-title': '¿Por qué a mano?',
  'by-hand.why-1':
    'Por sí misma, esta ventana solo obtiene un certificado cuando la prueba es un pequeño archivo o una línea en el DNS. El que usted tenga en archivos lo instala donde pueda iniciar sesión.',
  'by-hand.why-2':
    'En su sitio no cambia nada hasta que usted lo cambie. Puede cerrar esta ventana y volver cuando quiera.',
  'by-hand.check': 'Comprobar si está',
  'by-hand.done': 'Ya lo he hecho: comprobar',
  'by-hand.checking': 'Mirando {domain} como lo haría un navegador',
  'by-hand.there-title': 'Ya está',
  'by-hand.there':
    'Todos los nombres están cifrados y son de confianza, al menos hasta el {date}. Anote ese día en su calendario.',
  'by-hand.resume-title': 'Estaba obteniendo uno a mano',
  'by-hand.resume': '{offer}, empezado el {date}.',
  'by-hand.resume-go': 'Continuar',
  'by-hand.resume-drop': 'Olvidarlo',
  'by-hand.seen': 'Lo que ven ahora los visitantes',
  'by-hand.seen-good': 'Cifrado y de confianza, hasta el {date}. Firmado por {issuer}.',
  'by-hand.seen-bad': 'Los navegadores todavía no confían en él.',
  'by-hand.seen-none': 'Todavía sin cifrar.',
  'by-hand.seen-unknown': 'No se ha mirado desde aquí. Ábralo en su navegador.',

  'by-hand.bought-title': 'Cómprelo allí y después vuelva',
  'by-hand.bought-lead': 'Estos son los pasos donde Sealkeeper no puede iniciar sesión, en su orden.',
  'by-hand.bought-lead-offer':
    '{offer}: estos son los pasos donde Sealkeeper no puede iniciar sesión, en su orden.',
  'by-hand.host-title': 'Actívelo en su proveedor de alojamiento',
  'by-hand.host-lead':
    'Su proveedor de alojamiento crea y renueva él mismo el certificado. Usted solo tiene que activarlo.',
  'by-hand.files-title': 'Instale sus archivos',
  'by-hand.files-lead':
    'Donde Sealkeeper no puede iniciar sesión, lo hace usted. Estos son los pasos, en su orden, y una comprobación de si ha funcionado.',
  'by-hand.self-signed-title': 'Cree uno usted mismo',
  'by-hand.self-signed-lead':
    'Cifra, pero nadie responde por él: todos los visitantes ven primero una advertencia a toda página.',
};
