import type { mailFindings as english } from '../en/findings-mail.ts';
import type { Translated } from '../translated.ts';

export const mailFindings: Translated<typeof english> = {
  'finding.mail-server.title': 'Su correo va a {mailServer}',
  'finding.mail-server.text':
    'Los programas de correo también comprueban un certificado. Cuál, depende de quién se ocupa de ese servidor.\nDel registro MX de {name}.',
  'finding.mail-elsewhere.title': 'De su correo se ocupa {provider}',
  'finding.mail-elsewhere.text':
    'Del certificado de sus servidores de correo se encarga ese proveedor. Usted no tiene que hacer nada.\nMX: {hosts}.',
  'finding.mail-certificate-good.title': 'El correo tiene un buen certificado',
  'finding.mail-certificate-good.text':
    'Los programas de correo confían en {name} hasta el {endsAt, date, long}.\nVisto en {doors}; emitido por {issuer}.',
  'finding.mail-certificate-expired.title': 'El certificado de su correo ha caducado',
  'finding.mail-certificate-expired.text':
    'Desde el {endsAt, date, long}, los programas de correo advierten a quien recoge o envía correo a través de {name}, y algunos se niegan.\nVisto en {doors}; emitido por {issuer}.',
  'finding.mail-certificate-self-signed.title': 'El correo funciona con un certificado casero',
  'finding.mail-certificate-self-signed.text':
    'Los programas de correo advierten a quien configura una cuenta en {name}, y los teléfonos vuelven a advertir después de cada cambio.\nVisto en {doors}; firmado por sí mismo ({issuer}).',
  'finding.mail-certificate-incomplete.title': 'Falta la mitad del certificado de su correo',
  'finding.mail-certificate-incomplete.text':
    'Los programas de correo no pueden saber quién responde por {name}, y advierten o se niegan.\nVisto en {doors}; falta el certificado de {issuer}.',
  'finding.mail-certificate-not-trusted.title':
    'Los programas de correo no confían en el certificado de su correo',
  'finding.mail-certificate-not-trusted.text':
    'Advierten a quien configura una cuenta en {name}.\nVisto en {doors}; emitido por {issuer}; la comprobación termina con {reason}.',
  'finding.mail-certificate-wrong-name.title': 'El correo presenta un certificado de otro nombre',
  'finding.mail-certificate-wrong-name.text':
    'Los programas de correo configurados con {name} advierten. O el certificado recibe ese nombre, o la gente escribe uno de los que ya tiene.\nVisto en {doors}; incluye: {names}.',
  'finding.mail-not-encrypted.title': 'El correo viaja sin cifrar',
  'finding.mail-not-encrypted.text':
    '{name} no ofrece cifrado, así que las contraseñas y los mensajes se pueden leer por el camino.\nSin TLS en {doors}.',
  'finding.mail-unreachable.title': 'No hemos podido comprobar su correo',
  'finding.mail-unreachable.text':
    '{name} no nos ha respondido. Muchas conexiones domésticas no pueden hablar con servidores de correo, así que no tiene por qué significar nada.\nSin respuesta en {doors}.',
  'finding.mta-sts.title': 'Otros servidores de correo exigen aquí un buen certificado',
  'finding.mta-sts.text':
    '{mode, select, enforce {Si el certificado de su correo falla alguna vez, dejan de entregar.} other {Le avisan si falla el certificado de su correo, y entregan de todos modos.}}\nMTA-STS de {name}, modo {mode}.',
  'finding.mta-sts-broken.title': 'Una promesa sobre su correo no se puede leer',
  'finding.mta-sts-broken.text':
    'Su dominio dice que tiene reglas para el correo cifrado, pero otros servidores no pueden leerlas: {fault, select, nowhere {su página no tiene dirección} silent {su página no responde} certificate {su página presenta un certificado que no vale para ella} status {su página no está} text {lo que hay ahí no es una regla completa} other {su página no responde}}.\nhttps://mta-sts.{name}/.well-known/mta-sts.txt',
  'finding.mta-sts-unlisted.title': 'Su regla de correo deja fuera su propio servidor de correo',
  'finding.mta-sts-unlisted.text':
    'Su regla nombra los servidores a los que se puede entregar correo, y {hosts} no está entre ellos. {mode, select, enforce {Los servidores que la cumplen no entregan nada ahí.} other {Le avisan de ello, y entregan de todos modos.}}\nMTA-STS de {name} nombra: {listed}. Añada una línea «mx: …» para cada uno de sus servidores de correo y cambie después el id del registro _mta-sts.{name}.',
};
