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
  'plan.plesk.proof':
    'Pendant quelques secondes, un petit fichier répond à la question de l’autorité, dans le dossier .well-known de votre site ou dans celui que Plesk a pour tous les sites ; puis il disparaît, et le dossier aussi s’il n’était pas là auparavant. Dans le dossier de votre site, il est écrit avec les droits de l’utilisateur du site.',
  'plan.plesk.live':
    'La clé est créée sur le serveur et y reste ; seul l’administrateur peut la lire. Plesk en garde une copie dans son magasin.',
  'plan.plesk.install':
    '{names} : Plesk reçoit le nouveau certificat sous un nom à lui et le montre pour ce site. Ses serveurs web le prennent en compte en une minute ou deux.',
  'plan.plesk.former':
    'Le certificat précédent (« {certificate} ») reste tel quel dans le magasin de Plesk, et une annulation le fait montrer de nouveau par le site.',
  'plan.plesk.former-none':
    'Ce site n’a montré jusqu’ici aucun certificat à lui. Une annulation fait de nouveau n’en choisir aucun à Plesk, ou désactive son chiffrement là où il l’était.',
  'plan.plesk.mail':
    'Les programmes de messagerie qui viennent à {name} voient aussi le nouveau certificat ; une annulation leur rend le précédent.',
  'plan.plesk.no-mail':
    'La messagerie, le webmail et Plesk lui-même gardent les certificats qu’ils ont. Pour les programmes de messagerie, ajoutez au certificat le nom « mail. » devant votre domaine.',
  'plan.plesk.redirect':
    'L’envoi vers le site chiffré des visiteurs qui viennent sans chiffrement est un réglage propre à Plesk : « Paramètres d’hébergement », « Redirection 301 permanente de HTTP vers HTTPS ». Nous le laissons tel quel.',
  'plan.plesk.issue-start':
    '{names} : Plesk est prié d’obtenir lui-même un certificat ({by}) et de le renouveler par la suite. Cela prend une minute ou deux ; nous veillons jusqu’à ce que chaque visiteur le voie.',
  'plan.plesk.issue-undo':
    'Une annulation fait montrer au site ce qu’il montre maintenant, et retire le nouveau certificat du magasin de Plesk.',
  'plan.plesk.renews': 'Plesk renouvelle ce certificat de lui-même. Rien n’est à faire d’ici.',
};
