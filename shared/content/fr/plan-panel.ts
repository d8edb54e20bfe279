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
  'plan.cpanel.autossl-start':
    '{names} : cPanel est prié d’obtenir lui-même un certificat pour ce site (AutoSSL), et de le renouveler désormais.',
  'plan.cpanel.autossl-given-back':
    'Certains de ces noms devaient être laissés de côté par AutoSSL. Ils lui sont rendus ; une annulation les exclut de nouveau.',
  'plan.cpanel.autossl-wait':
    'Cela prend quelques minutes, chez certains hébergeurs davantage. Nous regardons jusqu’à ce qu’il soit là et que chaque visiteur le voie ; vous pouvez arrêter à tout moment.',
  'plan.cpanel.autossl-renews': 'cPanel renouvelle ce certificat de lui-même. Il n’y a rien à faire d’ici.',
};
