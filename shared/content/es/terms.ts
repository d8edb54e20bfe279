import type { TermId } from '../en/terms.ts';

export const terms: Readonly<Record<TermId, { readonly word: string; readonly hint: string }>> = {
  certificate: {
    word: 'Certificado',
    hint: 'Una nota firmada que dice: esta clave pertenece a este sitio. Los navegadores la piden antes de confiar en una página.',
  },
  authority: {
    word: 'Autoridad de certificación',
    hint: 'Una organización cuya firma creen los navegadores. Firma cuando ha visto la prueba de que el sitio es de usted.',
  },
  acme: {
    word: 'ACME',
    hint: 'El idioma común con el que los programas piden un certificado a una autoridad.',
  },
  staging: {
    word: 'Certificado de prueba',
    hint: 'Hecho igual que uno real, pero firmado por un nombre en el que ningún navegador confía.',
  },
  'external-account': {
    word: 'Clave de cuenta',
    hint: 'Un nombre y un secreto que una autoridad da a sus clientes para saber para quién trabaja.',
  },
  ssh: {
    word: 'SSH',
    hint: 'Una conexión cifrada con la que los técnicos trabajan en los servidores. Casi todos los servidores la tienen.',
  },
  fingerprint: {
    word: 'Huella',
    hint: 'Un texto corto que representa a un único servidor. Si es el mismo, es el mismo servidor.',
  },
  sudo: {
    word: 'Administrador',
    hint: 'El usuario que puede cambiar los ajustes de un servidor, llamado root. Otros pueden tomar prestado ese poder con «sudo».',
  },
  dns: {
    word: 'DNS',
    hint: 'La guía telefónica de internet: dice en qué número (dirección) se encuentra un nombre.',
  },
  port: {
    word: 'Puerto',
    hint: 'Una puerta numerada de un servidor: 80 para páginas sin cifrar, 443 para las cifradas, 22 para SSH.',
  },
  redirect: {
    word: 'Redirección',
    hint: 'La respuesta del servidor «venga a esta otra dirección», que los navegadores siguen al momento.',
  },
  hsts: {
    word: 'HSTS',
    hint: 'Una nota para los navegadores: durante mucho tiempo (ponemos dos años), vengan a este sitio solo cifrados.',
  },
  'private-key': {
    word: 'Clave privada',
    hint: 'La mitad secreta de una pareja. Quien la tiene puede hablar como su sitio, así que nunca sale de su servidor.',
  },
  wildcard: {
    word: 'Comodín',
    hint: 'Un nombre con asterisco, como *.hofladen.example. Cubre un nivel de subdominios.',
  },
  chain: {
    word: 'Cadena',
    hint: 'Quién firmó el certificado, quién firmó por el firmante, y así hasta un nombre que los navegadores conocen.',
  },
  root: {
    word: 'Raíz',
    hint: 'El final de una cadena: una autoridad en la que los navegadores confían porque está en su propia lista.',
  },
  intermediate: {
    word: 'Intermedio',
    hint: 'El eslabón entre su certificado y la raíz. Su servidor tiene que enviarlo también.',
  },
  'public-key': {
    word: 'Clave pública',
    hint: 'La mitad de una pareja que todos pueden tener. Con ella se puede comprobar un sello, pero no hacerlo.',
  },
  'domain-validation': {
    word: 'Validación de dominio',
    hint: 'La autoridad ha comprobado que quien pide controla la dirección. Nada más.',
  },
  'organisation-validation': {
    word: 'Validación de organización',
    hint: 'La autoridad ha comprobado además la empresa, y la nombra en los detalles.',
  },
  'extended-validation': {
    word: 'Validación extendida',
    hint: 'La empresa se comprobó más a fondo. Los navegadores no lo muestran desde 2019.',
  },
  csr: {
    word: 'Solicitud (CSR)',
    hint: 'Lo que se envía a una autoridad: los nombres y la clave pública, firmados con la privada.',
  },
  caa: {
    word: 'Registro CAA',
    hint: 'Una línea en el DNS que dice qué autoridades pueden firmar para el dominio. Sin ella, pueden todas.',
  },
  dnssec: {
    word: 'DNSSEC',
    hint: 'Firmas en el DNS. Si están rotas, ninguna autoridad puede firmar para el dominio.',
  },
  cdn: {
    word: 'Red de contenidos (CDN)',
    hint: 'Servidores de todo el mundo que responden a los visitantes en lugar del suyo, con un certificado propio.',
  },
  mx: {
    word: 'Registro MX',
    hint: 'La línea en el DNS que dice qué servidor recibe el correo de un dominio.',
  },
  starttls: {
    word: 'STARTTLS',
    hint: 'Una conexión de correo que empieza abierta y pasa a estar cifrada antes de enviar ninguna contraseña.',
  },
};
