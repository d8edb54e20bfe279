import type { authorityWords as english } from '../en/authority-words.ts';
import type { Translated } from '../translated.ts';

export const authorityWords: Translated<typeof english> = {
  'authority.note.letsencrypt':
    'Sus certificados duran por ahora 90 días, 64 días desde el 10 de febrero de 2027 y 45 días desde el 16 de febrero de 2028. De eso se ocupa quien los renueva.',
  'authority.note.google':
    'Necesita un proyecto en Google Cloud, que para esto es gratuito. Una clave de cuenta abre una sola cuenta y vale siete días.',
  'authority.note.zerossl':
    'Necesita una cuenta allí, que es gratuita. Su clave de cuenta puede usarse varias veces.',
  'authority.note.sslcom':
    'Necesita una cuenta allí. Si esa cuenta tiene saldo, se cobra un certificado de pago de un año en lugar del gratuito.',
  'authority.note.actalis':
    'Necesita una cuenta allí. Su propia guía, sin fecha, dice que esto es para certificados comprados y pide un medio de pago guardado.',
  'authority.account.google':
    'Abra Cloud Shell en su proyecto, active la «Public Certificate Authority API» y escriba ahí: gcloud publicca external-account-keys create. Lo que llama keyId es el identificador de clave; b64MacKey, la clave de cuenta.',
  'authority.account.zerossl':
    'Inicie sesión, elija «Developer» y, en «EAB Credentials for ACME Clients», pulse «Generate». «EAB KID» es el identificador de clave; «EAB HMAC Key», la clave de cuenta. Copie ambos antes de salir de la página.',
  'authority.account.sslcom':
    'Inicie sesión, abra «Dashboard» y luego «api credentials». «Account/ACME Key» es el identificador de clave; «HMAC Key», la clave de cuenta.',
  'authority.account.actalis':
    'Inicie sesión en el área de clientes y active ACME para su certificado. Muestra un identificador de clave («KID») y una «HMAC key», que es la clave de cuenta.',
  'authority.where': '¿Dónde los encuentro?',
  'authority.open-page': 'Abrir su página',
  'authority.documentation': 'Documentación',
  'authority.limits': 'Sus límites',
  'authority.seen-on': 'Fuente: {source}, anotado el {date, date, long}. No probado con una cuenta real.',
};
