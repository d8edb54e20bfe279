import type { panelPlan as english } from '../en/plan-panel.ts';
import type { Translated } from '../translated.ts';

export const panelPlan: Translated<typeof english> = {
  'plan.cpanel.proof':
    'Durante unos segundos un pequeño archivo responde a la pregunta de la autoridad, en la carpeta .well-known de su sitio; después desaparece, y también la carpeta si antes no estaba.',
  'plan.cpanel.install':
    '{names}: cPanel recibe el nuevo certificado con su clave, en lugar del que muestra para este sitio. Su servidor web lo adopta en uno o dos minutos.',
  'plan.cpanel.former':
    'El certificado anterior y su clave se quedan en el almacén de cPanel, y de allí los vuelve a poner un deshacer.',
  'plan.cpanel.former-worthless':
    'Los navegadores advierten del certificado que hay ahora, y cPanel no tiene de él una clave para nosotros: un deshacer quita el nuestro, y cPanel pone uno suyo en su lugar.',
  'plan.cpanel.beside':
    '{names}: este sitio responde también a estos nombres, y el certificado no vale para ellos; tampoco valía el anterior.',
  'plan.cpanel.mail':
    'A los programas de correo que llegan con un nombre de este certificado también se les muestra, en cuanto el servidor de correo de su proveedor lo ha adoptado. El webmail y el propio cPanel conservan el certificado de su proveedor.',
  'plan.cpanel.autossl':
    'AutoSSL queda como está: por regla general no toca un certificado ajeno hasta que está a punto de caducar, y entonces consigue uno suyo.',
  'plan.cpanel.redirect':
    'Que los visitantes que llegan sin cifrar sean enviados al sitio cifrado es un interruptor del propio cPanel: «Dominios», «Force HTTPS Redirect». Lo dejamos como está.',
  'plan.cpanel.autossl-start':
    '{names}: se pide a cPanel que consiga él mismo un certificado para este sitio (AutoSSL) y que lo renueve desde entonces.',
  'plan.cpanel.autossl-given-back':
    'Algunos de estos nombres debían quedar fuera de AutoSSL. Se le devuelven; un deshacer los excluye de nuevo.',
  'plan.cpanel.autossl-wait':
    'Eso tarda unos minutos, con algunos proveedores más. Miramos hasta que esté y se muestre a cada visitante; puede cancelarlo en cualquier momento.',
  'plan.cpanel.autossl-renews':
    'cPanel renueva este certificado por sí mismo. Desde aquí no hay que hacer nada.',
};
