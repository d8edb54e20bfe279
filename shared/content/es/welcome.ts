import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

export const welcome: Translated<typeof english> = {
  'welcome.title': 'Un sitio seguro para sus visitantes',
  'welcome.lead':
    'Sealkeeper consigue un <certificate>certificado</certificate> para su sitio, lo instala en su servidor y comprueba que funciona. Se tarda unos cinco minutos.',
  'welcome.have': 'Lo que necesita tener a mano',
  'welcome.have-domain': 'La dirección de su sitio',
  'welcome.have-domain-more': 'Por ejemplo, hofladen.example, tal como la escriben los visitantes.',
  'welcome.have-server': 'El acceso a su servidor',
  'welcome.have-server-more':
    'El nombre, el usuario y la contraseña que le envió en su día su proveedor de alojamiento.',
  'welcome.have-time': 'Una taza de té',
  'welcome.have-time-more':
    'El trabajo en sí dura menos de un minuto. Para leer, tómese el tiempo que quiera.',
  'welcome.promise':
    'No se cambia nada sin que usted lo haya visto antes, y todo se puede deshacer, incluso semanas después.',
  'welcome.start': 'Empezar',
  'welcome.files': 'Ya tengo archivos',
  'welcome.compare': 'Comparar certificados y precios',
  'welcome.several': 'Varios sitios',
  'welcome.walk': 'Ver primero cómo funciona, sin servidor',
  'welcome.continue': 'Continuar donde lo dejó',
  'welcome.open-title': 'Una operación se interrumpió',
  'welcome.open':
    'No consta cómo terminó la operación para {names} en {server}. Su servidor sabe hasta dónde llegó y no se queda a medias: vamos a preguntárselo.',
  'welcome.open-undo': 'Preguntar al servidor',
  'welcome.why-title': '¿Y usted quién es?',
  'welcome.why-1':
    'Una foca. Cuido de que sus cartas viajen cerradas: entre sus visitantes y su servidor nadie puede leerlas ni cambiar una palabra.',
  'welcome.why-2':
    'Trabajo desde su ordenador. No se instala nada en su servidor sin que usted lo haya visto antes, y no se cuenta nada a nadie si usted no lo pide.',
};
