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
  'plan.plesk.proof':
    'Durante unos segundos un archivo pequeño responde a la pregunta de la autoridad, en la carpeta .well-known de su sitio o en la que Plesk tiene para todos los sitios; después desaparece, y la carpeta también si antes no estaba. En la carpeta de su sitio se escribe con los permisos del usuario del sitio.',
  'plan.plesk.live':
    'La clave se crea en el servidor y allí se queda; solo el administrador puede leerla. Plesk guarda una copia propia en su almacén.',
  'plan.plesk.install':
    '{names}: Plesk recibe el certificado nuevo con un nombre propio y lo muestra para este sitio. Sus servidores web lo adoptan en un par de minutos.',
  'plan.plesk.former':
    'El certificado anterior («{certificate}») queda como está en el almacén de Plesk, y al deshacer el sitio vuelve a mostrarlo.',
  'plan.plesk.former-none':
    'Este sitio no ha mostrado hasta ahora ningún certificado propio. Al deshacer, Plesk vuelve a no elegir ninguno, o se desactiva su cifrado donde estaba desactivado.',
  'plan.plesk.mail':
    'A los programas de correo que llegan a {name} se les muestra también el certificado nuevo; al deshacer vuelven a recibir el anterior.',
  'plan.plesk.no-mail':
    'El correo, el webmail y el propio Plesk conservan los certificados que tienen. Para los programas de correo, incluya en el certificado el nombre «mail.» delante de su dominio.',
  'plan.plesk.redirect':
    'Que los visitantes sin cifrar se envíen al sitio cifrado es un ajuste del propio Plesk: «Configuración de hosting», «Redirección 301 permanente de HTTP a HTTPS». Lo dejamos como está.',
  'plan.plesk.issue-start':
    '{names}: se pide a Plesk que consiga él mismo un certificado ({by}) y que lo renueve desde entonces. Tarda un par de minutos; esperamos hasta que se muestre a todos los visitantes.',
  'plan.plesk.issue-undo':
    'Al deshacer, el sitio vuelve a mostrar lo que muestra ahora, y el certificado nuevo se quita del almacén de Plesk.',
  'plan.plesk.renews': 'Plesk renueva este certificado por sí mismo. Desde aquí no hay que hacer nada.',
};
