import type { names as english } from '../en/names.ts';
import type { Translated } from '../translated.ts';

export const names: Translated<typeof english> = {
  'names.title': 'Quels noms doit-il porter ?',
  'names.lead': 'Un certificat vaut exactement pour les noms qui y sont inscrits, lettre pour lettre.',
  'names.list': 'Noms dans le certificat',
  'names.left-list': 'Noms laissés de côté',
  'names.found-too': 'Trouvés aussi',
  'names.more': '{count, plural, one {En afficher un de plus} other {En afficher # de plus}}',
  'names.written': 'Dans le certificat : {name}',
  'names.leave-out': 'Retirer',
  'names.put-in': 'Ajouter',
  'names.remove': 'Retirer : {name}',
  'names.put-back': 'Ajouter : {name}',
  'names.add-field': 'Un autre nom',
  'names.add-hint': 'Par exemple shop.{domain}. Un astérisque vaut pour tous les sous-domaines : *.{domain}',
  'names.add': 'Ajouter',
  'names.add-star': 'Tous les sous-domaines à la fois',
  'names.need-one': 'Gardez au moins un nom.',
  'names.asking': 'Nous demandons où il mène',
  'names.star-brought': '{star} est ajouté, avec {names}, que l’astérisque ne couvre pas.',
  'names.star-took': 'Retiré, car déjà couvert par l’astérisque : {names}.',
  'names.why-title': 'Pourquoi chaque nom compte-t-il ?',
  'names.why-1':
    'hofladen.example et www.hofladen.example sont deux noms pour un navigateur. S’il en manque un, les visiteurs qui le tapent voient une page d’avertissement.',
  'names.why-2':
    'Les noms qui mènent ailleurs ne peuvent pas être prouvés depuis votre serveur ; laissez-les donc de côté.',

  'names.refused.empty': 'Saisissez d’abord un nom.',
  'names.refused.address':
    'C’est un numéro (adresse IP). Les certificats du type habituel portent des noms ; saisissez le nom qui y mène. Quelques autorités signent aussi un numéro, mais pour six jours à la fois, et rien sur un serveur ne renouvelle encore cela tout seul. Une autorité à vous, qui le signe pour plus longtemps, peut être sollicitée par un fichier de demande, dans un terminal.',
  'names.refused.single-label': 'Un nom a au moins un point, comme shop.hofladen.example.',
  'names.refused.this-computer': 'Ce nom désigne chaque ordinateur lui-même. Aucune autorité ne le signe.',
  'names.refused.characters':
    'Un nom ressemble à shop.hofladen.example : des lettres, des chiffres, des traits d’union et des points.',
  'names.refused.underscore':
    'Les noms avec un tiret bas sont des notes dans le DNS, pas des endroits que l’on visite.',
  'names.refused.too-long':
    'C’est plus long qu’un nom ne peut l’être : 63 caractères entre deux points, 253 en tout.',
  'names.refused.star-inside':
    'Un astérisque ne peut remplacer que toute la première partie, comme dans *.hofladen.example.',
  'names.refused.public-suffix':
    'Sous cette terminaison, d’autres personnes ont leurs propres noms. Saisissez le vôtre en entier.',
  'names.refused.star-on-suffix':
    'Un tel astérisque couvrirait les noms d’inconnus, donc aucune autorité ne le signe. Mettez votre propre nom après l’astérisque.',
  'names.refused.twice': 'Ce nom est déjà dans la liste.',
  'names.refused.many': 'Un certificat porte au plus {most} noms.',

  'names.purpose.main': 'L’adresse que vous avez saisie. Elle donne son nom au certificat.',
  'names.purpose.counterpart': 'Beaucoup de visiteurs le tapent ainsi par habitude.',
  'names.purpose.page': 'Mène au même serveur ; des visiteurs peuvent donc aussi arriver ici.',
  'names.purpose.former': 'Votre certificat actuel vaut pour lui.',
  'names.purpose.mail': 'Il est inscrit dans les logiciels de messagerie de vos collaborateurs.',
  'names.purpose.exchange': 'Les autres serveurs de messagerie y déposent votre courrier.',
  'names.purpose.webmail': 'La messagerie dans le navigateur.',
  'names.purpose.autoconfig': 'Thunderbird demande ici comment se configurer.',
  'names.purpose.autodiscover': 'Outlook demande ici comment se configurer.',
  'names.purpose.mta-sts': 'Contient votre règle qui exige que le courrier arrive chiffré.',
  'names.purpose.star': 'Vaut pour tout nom avec une partie de plus devant.',
  'names.purpose.added': 'Pas encore contrôlé.',

  'names.place.here': 'Mène au serveur de votre site.',
  'names.place.elsewhere': 'Mène à un autre serveur.',
  'names.place.absent': 'Ne mène nulle part.',
  'names.place.unknown': 'Nous vérifions où il mène avant toute modification.',

  'names.effect': 'Avec et sans',
  'names.effect-of': 'Avec et sans {name}',
  'names.with': 'Avec lui',
  'names.without': 'Sans lui',
  'names.with.main': 'Les visiteurs de {name} voient le cadenas.',
  'names.without.main':
    'Les visiteurs de {name} voient une page d’avertissement, et la plupart font demi-tour.',
  'names.with.counterpart': 'Qui tape {name} arrive chez vous sans avertissement.',
  'names.without.counterpart':
    'Qui tape {name} voit une page d’avertissement, même si ce nom ne fait que rediriger.',
  'names.with.page': 'Les visiteurs de {name} voient le cadenas.',
  'names.without.page': 'Les visiteurs de {name} voient une page d’avertissement.',
  'names.with.former': 'Les visiteurs de {name} ne remarquent rien.',
  'names.without.former':
    'Les visiteurs de {name} voient une page d’avertissement dès que le nouveau certificat est en service.',
  'names.with.mail': 'Les logiciels de messagerie réglés sur {name} se connectent sans poser de question.',
  'names.without.mail':
    'Les logiciels de messagerie réglés sur {name} demandent s’il faut lui faire confiance, ou refusent.',
  'names.with.exchange':
    'Les autres serveurs de messagerie peuvent vérifier qu’ils livrent au bon destinataire.',
  'names.without.exchange':
    'La plupart des messages arrivent quand même, car les serveurs vérifient rarement. Ceux qui suivent une règle de messagerie (MTA-STS) ne livrent rien.',
  'names.with.webmail': 'La messagerie dans le navigateur s’ouvre avec un cadenas.',
  'names.without.webmail': 'La messagerie dans le navigateur s’ouvre sur une page d’avertissement.',
  'names.with.autoconfig': 'Thunderbird trouve les serveurs tout seul.',
  'names.without.autoconfig':
    'Thunderbird essaie en silence ses autres voies, et en trouve une le plus souvent. Rarement nécessaire.',
  'names.with.autodiscover': 'Outlook trouve les serveurs tout seul.',
  'names.without.autodiscover':
    'Outlook pose peut-être une question sur un certificat lors de l’ajout d’un compte, puis continue. Rarement nécessaire.',
  'names.with.mta-sts': 'Les autres serveurs de messagerie peuvent lire votre règle, et s’y tenir.',
  'names.without.mta-sts':
    'Les serveurs qui connaissent votre règle s’y tiennent jusqu’à la fin de sa durée. Tous les autres ne peuvent pas la lire ; pour eux, c’est comme s’il n’y en avait pas.',
  'names.with.star':
    'Tous les noms en {name} s’ouvrent avec un cadenas, même ceux que vous ajouterez plus tard.',
  'names.without.star':
    'Chaque sous-domaine doit être nommé. Pour les nouveaux, il faut un nouveau certificat.',
  'names.with.added': 'Les visiteurs de {name} voient le cadenas.',
  'names.without.added': 'Les visiteurs de {name} voient une page d’avertissement.',
  'names.with-elsewhere':
    'Il ne peut pas être prouvé depuis ce serveur ; aucun nom n’obtiendrait donc de certificat.',
  'names.without-elsewhere': 'Rien ne change : l’autre serveur présente ce qu’il présente aujourd’hui.',

  'names.try': 'Essayer ce que couvre un nom',
  'names.try-lead':
    'Saisissez ce que porterait le certificat, et ce que les gens taperaient. Rien n’est conservé ici.',
  'names.try-patterns': 'Inscrit dans le certificat',
  'names.try-names': 'Tapé par les gens',
  'names.try-hint': 'Pour plusieurs, séparez-les par des espaces.',
  'names.try-results': 'Ce qui est couvert',
  'names.covered': 'Couvert',
  'names.not-covered': 'Non couvert',
  'names.covers.same': 'Y figure lettre pour lettre.',
  'names.covers.star': '{by} le couvre : l’astérisque remplace sa première partie.',
  'names.covers.bare':
    '{by} ne le couvre pas : l’astérisque doit remplacer une partie, et ici il n’y en a pas.',
  'names.covers.too-deep':
    '{by} ne le couvre pas : l’astérisque ne remplace qu’une partie, et ici il y en a plus.',
  'names.covers.www': '{by} ne le couvre pas : avec et sans www, ce sont deux noms.',
  'names.covers.other': 'Rien dans le certificat ne s’en approche.',
};
