import type { panelPlan as english } from '../en/plan-panel.ts';
import type { Translated } from '../translated.ts';

export const panelPlan: Translated<typeof english> = {
  'plan.cpanel.proof':
    'Pendant quelques secondes, un petit fichier répond à la question de l’autorité, dans le dossier .well-known de votre site ; puis il disparaît, et le dossier aussi s’il n’était pas là avant.',
  'plan.cpanel.install':
    '{names} : cPanel reçoit le nouveau certificat avec sa clé, à la place de celui qu’il montre pour ce site. Son serveur web le reprend en une ou deux minutes.',
  'plan.cpanel.former':
    'L’ancien certificat et sa clé restent dans le stock de cPanel, d’où une annulation les remet en place.',
  'plan.cpanel.former-worthless':
    'Les navigateurs avertissent du certificat qui est là maintenant, et cPanel n’en a pas de clé pour nous : une annulation retire le nôtre, et cPanel en met un à lui à la place.',
  'plan.cpanel.beside':
    '{names} : ce site répond aussi à ces noms, et le certificat ne vaut pas pour eux ; le précédent non plus.',
  'plan.cpanel.mail':
    'Les programmes de messagerie qui viennent sous un nom de ce certificat le voient aussi, dès que le serveur de messagerie de votre hébergeur l’a repris. Le webmail et cPanel lui-même gardent le certificat de votre hébergeur.',
  'plan.cpanel.autossl':
    'AutoSSL reste tel quel : en règle générale, il ne touche pas à un certificat venu d’ailleurs jusqu’à ce que celui-ci soit près d’expirer, puis il en obtient un à lui.',
  'plan.cpanel.redirect':
    'Envoyer les visiteurs qui viennent sans chiffrement vers le site chiffré est un réglage de cPanel lui-même : « Domaines », « Force HTTPS Redirect ». Nous le laissons tel quel.',
};
