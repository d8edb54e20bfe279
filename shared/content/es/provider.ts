import type { provider as english } from '../en/provider.ts';
import type { Translated } from '../translated.ts';

export const provider: Translated<typeof english> = {
  'provider.title': '¿Quién debe firmarlo?',
  'provider.lead':
    'La firma viene de una <authority>autoridad de certificación</authority>. Los navegadores confían por igual en todas estas.',
  'provider.choices': 'Proveedores',
  'provider.lets-encrypt': 'Let’s Encrypt',
  'provider.lets-encrypt-what':
    'Gratuita. La mantiene una organización sin ánimo de lucro para todo el mundo, y es la autoridad de la mayoría de los sitios que existen.',
  'provider.lets-encrypt-fact-1': 'No cuesta nada',
  'provider.lets-encrypt-fact-2': 'Ahora vale 90 días',
  'provider.lets-encrypt-fact-3': 'Sin abrir una cuenta',
  'provider.preset-what': 'La autoridad de esta práctica. Sus certificados solo valen en este ordenador.',
  'provider.other': 'Otra autoridad',
  'provider.other-what': 'Una que hable <acme>ACME</acme>: la de su empresa, o una en la que tenga cuenta.',
  'provider.directory': 'Dirección del directorio',
  'provider.directory-hint':
    'Una dirección https que le dice la autoridad; a menudo termina en «/directory».',
  'provider.directory-bad': 'Tiene que ser una dirección completa que empiece por https://',
  'provider.trust': 'Su propio certificado raíz',
  'provider.trust-hint':
    'Solo para una autoridad privada que este ordenador no conoce: un archivo que termina en .pem o .crt.',
  'provider.trust-pick': 'Elegir un archivo',
  'provider.trust-none': 'Ningún archivo elegido',
  'provider.step-ca': 'Es una step-ca propia',
  'provider.step-ca-address':
    'Dirección: https://, el nombre de la máquina en la que funciona, su puerto (9000 por lo general) y después /acme/acme/directory. El segundo «acme» es el nombre del acceso que quien se ocupa de ella abrió con «step ca provisioner add acme --type ACME».',
  'provider.step-ca-root':
    'Certificado raíz: en esa máquina, «step ca root root.pem» lo escribe en un archivo; tráigalo aquí y elíjalo arriba. Cada aparato que deba confiar en su sitio necesita la misma raíz.',
  'provider.step-ca-lifetime':
    'Duración: firma para un día, si no se le dice otra cosa. Haga primero que firme para 90 días: «step ca provisioner update acme --x509-default-dur=2160h --x509-max-dur=2160h». Si no, el sitio avisará mañana, a no ser que alguien renueve en el servidor.',
  'provider.step-ca-way':
    'Camino: llama a su sitio por su nombre, en el puerto 80; así que tiene que alcanzarlo y conocer el nombre.',
  'provider.step-ca-seen':
    'Según su documentación, leída el 1 de diciembre de 2026; aún no probado con una real.',
  'provider.step-ca-page': 'Sobre step-ca',
  'provider.contract': 'Tengo un contrato con Sectigo, DigiCert o GlobalSign',
  'provider.contract-sectigo':
    'Sectigo: cree una cuenta ACME en Sectigo Certificate Manager. Le dirá la dirección (para la clase sencilla, https://acme.sectigo.com/v2/DV), un identificador de clave y una clave HMAC, que es la clave de la cuenta.',
  'provider.contract-digicert':
    'DigiCert: en CertCentral elija «Automation», después «ACME Directory URLs», y añada una para su certificado. Le dirá la dirección, el identificador de clave («KID») y la clave HMAC: copie las tres antes de salir de la página.',
  'provider.contract-globalsign':
    'GlobalSign: sus certificados vienen de una cuenta en Atlas. Su portal, o quien se la vendió, le dirá la dirección y los dos valores para el «External Account Binding».',
  'provider.contract-cost': 'Cada certificado que se pide cuenta en lo que ha comprado allí.',
  'provider.contract-seen':
    'Según su documentación, leída el 1 de diciembre de 2026; aún no se ha probado con una cuenta real.',
  'provider.key-id': 'Identificador de la clave de cuenta',
  'provider.key-id-hint':
    'Solo si la autoridad entregó una <external-account>clave de cuenta</external-account>.',
  'provider.hmac': 'Clave de cuenta',
  'provider.hmac-hint': 'La mitad secreta. Se usa una vez y no se guarda en ninguna parte.',
  'provider.hmac-needed': 'Esta autoridad pide una cuenta: escriba el identificador y la clave que le dio.',
  'provider.contact': 'Su dirección de correo electrónico',
  'provider.contact-hint': 'La autoridad puede escribirle aquí sobre su cuenta. No envía recordatorios.',
  'provider.contact-bad': 'Una dirección tiene la forma anna@hofladen.example',
  'provider.asking': 'Preguntando a {name} por sus condiciones',
  'provider.agree': 'Acepto las condiciones de uso de {name}',
  'provider.agree-needed': 'La autoridad solo trabaja para quienes aceptan sus condiciones.',
  'provider.terms': 'Leer las condiciones',
  'provider.agree-none': 'Usar {name}, que no indica condiciones de uso',
  'provider.by-hand': 'Obtenido a mano',
  'provider.by-hand-what': 'Lo que eligió en la comparación. Le guiamos, paso a paso.',
  'provider.order': 'Comprarlo a un vendedor',
  'provider.order-what':
    'Usted lo pide y lo paga allí. Sealkeeper genera la clave en su servidor y la solicitud para el formulario del vendedor, hace que su sitio muestre la prueba e instala lo que le envíen.',
  'provider.why-title': '¿Por qué es gratis?',
  'provider.why-1':
    'Let’s Encrypt lo pagan empresas que quieren una web más segura. Para los visitantes, sus certificados se ven y funcionan igual que los comprados.',
  'provider.why-2':
    'Un certificado de pago del tipo sencillo le da el mismo candado. Solo cambian el precio y la persona al teléfono.',
};
