import type { selfSigned as english } from '../en/self-signed.ts';
import type { Translated } from '../translated.ts';

export const selfSigned: Translated<typeof english> = {
  'self-signed.title': 'Un certificado hecho por usted',
  'self-signed.lead':
    'Lo firma su propia clave y nadie responde por él. Sirve para hacer ensayos y para aparatos que ningún extraño visita.',
  'self-signed.instead': 'Para un ensayo o un aparato',
  'self-signed.why-title': '¿Por qué la advertencia?',
  'self-signed.why-1':
    'Cualquiera puede firmar para cualquier nombre. Un navegador no distingue el suyo del de un extraño que se ponga en medio, y por eso advierte de ambos.',
  'self-signed.why-2':
    'Cifra tan bien como cualquier otro. En sus propios aparatos puede aceptarlo una vez; hágalo solo donde sepa que no hay nadie en medio.',
  'self-signed.name': 'Nombre del sitio o del aparato',
  'self-signed.names-hint':
    'Tal como se escribe para llegar: nas.hofladen.example. El nombre debe llevar a su servidor desde este ordenador.',
  'self-signed.example': 'nas.hofladen.example',
  'self-signed.shown': 'Lo que verán los visitantes',
  'self-signed.know': 'Conviene saberlo',
  'self-signed.mail': 'Programas de correo',
  'self-signed.days': '¿Cuánto tiempo debe valer?',
  'self-signed.days-more':
    'Nadie lo renueva: entonces usted hace el siguiente del mismo modo, y cada aparato vuelve a preguntar.',
  'self-signed.length': '{days, plural, =365 {un año} =825 {27 meses} other {# días}}',
  'self-signed.many': 'Para muchos aparatos hay un camino mejor',
  'self-signed.many-more':
    'Una pequeña autoridad propia: su raíz se instala una vez en cada aparato y ya ninguno advierte. El programa libre step-ca es una. Habla ACME, así que esta aplicación puede obtener de él certificados, en «Otra autoridad» (aún no probado con uno real); la aplicación no lo instala.',
  'self-signed.many-page': 'Sobre step-ca',
  'self-signed.renews':
    'Nadie lo renueva: caduca al cabo de {days, plural, =365 {un año} =825 {27 meses} other {# días}}, y usted hace el siguiente del mismo modo.',
  'self-signed.come-back':
    'A más tardar el {date} haga el siguiente, del mismo modo. Ponga un recordatorio en su calendario.',
  'self-signed.short-what':
    'La clave de {provider} firma para sí misma, y su servidor presenta el certificado con {services} para {count, plural, one {un nombre} other {# nombres}}',
  'self-signed.redirect-wish-more':
    'Entonces todos se encuentran la advertencia, también quien escribe la dirección sin cifrar.',
  'self-signed.done-title': 'Su propio certificado está en su sitio',
  'self-signed.done-lead':
    'A <b>{name}</b> se llega ahora por una conexión cifrada. Los navegadores advierten, porque nadie responde por él: siga adelante solo donde sepa que no hay nadie en medio.',
  'self-signed.try':
    'Abra https://{name}: primero aparece la advertencia. En «Avanzado» puede seguir, y su navegador lo recuerda.',
};
