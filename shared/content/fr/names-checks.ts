import type { namesChecks as english } from '../en/names-checks.ts';
import type { Translated } from '../translated.ts';

export const namesChecks: Translated<typeof english> = {
  'names.checks': 'Avant de continuer',
  'names.mend-add': 'Inclure {names}',
  'names.mend-leave': 'Omettre {names}',
  'names.mend-add-many': '{count, plural, one {L’inclure} other {Inclure les #}}',
  'names.mend-leave-many': '{count, plural, one {L’omettre} other {Omettre les #}}',

  'names.check.covered-by-star.title': '{star} couvre déjà certains de vos noms',
  'names.check.covered-by-star.text':
    'Double couverture pour {names}{refuses, select, yes {, et {provider} refuse une telle commande en entier} other {, ce qui ne nuit pas mais ne sert à rien}}.',
  'names.check.star-on-suffix.title': 'Personne ne signe {star}',
  'names.check.star-on-suffix.text': 'Il couvrirait les noms d’inconnus.',
  'names.check.too-many.title': 'Trop de noms pour un seul certificat',
  'names.check.too-many.text':
    '{provider} en accepte {most} au plus, et il y en a {count}. Faites-en deux certificats.',
  'names.check.pair-only.title': '{provider} n’accepte qu’un nom et son www',
  'names.check.pair-only.text':
    'Omettez les autres ici, ou choisissez un autre fournisseur à l’étape suivante.',
  'names.check.no-star-there.title': '{provider} n’a pas de certificats avec astérisque',
  'names.check.no-star-there.text':
    'Omettez l’astérisque, ou choisissez un autre fournisseur à l’étape suivante.',
  'names.check.not-public.title': 'Aucune autorité publique ne signe {names}',
  'names.check.not-public.text':
    'Elles ne signent que des noms que l’on peut posséder publiquement. Une autorité à vous peut le signer ; les visiteurs de l’extérieur verraient un avertissement.',
  'names.check.absent.title': '{name} ne mène nulle part',
  'names.check.absent.text':
    'Le DNS n’a pas d’adresse pour lui. Est-il bien écrit ? Sinon, ajoutez-le là où votre domaine est géré.',
  'names.check.not-here.title': '{name} mène à un autre serveur',
  'names.check.not-here.text':
    'Il se trouve à {addresses}, mais {site} se trouve à {siteAddresses}. La preuve serait demandée là-bas, et toute la commande échouerait.',
  'names.check.foreign.title': '{names} est hors de {registrable}',
  'names.check.foreign.text': 'Cela fonctionne si le nom est aussi à vous et mène au même serveur.',
  'names.check.bare-under-star.title': '{star} ne couvre pas {name} lui-même',
  'names.check.bare-under-star.text':
    'L’astérisque remplace exactement une partie. Certains vendeurs ajoutent d’office le domaine seul, mais pas Let’s Encrypt.',
  'names.check.too-deep.title': '{star} ne couvre qu’un niveau',
  'names.check.too-deep.text':
    '{names} a une partie de plus ; ses visiteurs verraient donc un avertissement.',
  'names.check.loses-names.title': 'Votre certificat actuel vaut pour davantage',
  'names.check.loses-names.text':
    'Si vous omettez {names}, un avertissement y apparaîtra dès que le nouveau sera en service.',
  'names.check.counterpart-missing.title': '{other} manque',
  'names.check.counterpart-missing.text':
    'Il mène au même serveur. Qui le saisit verrait un avertissement, avant qu’une redirection puisse intervenir.',
  'names.check.mail-missing.title': 'Votre courrier a besoin de {names}',
  'names.check.mail-missing.text':
    'Les logiciels de messagerie vérifient le nom sur lequel ils sont réglés. Sans lui, ils demandent s’il faut faire confiance à votre serveur.',
  'names.check.exchange-missing.title': 'Votre courrier est livré à {names}',
  'names.check.exchange-missing.text':
    'Les autres serveurs rencontrent ce nom. Peu l’exigent aujourd’hui, mais ceux qui ont une règle pour le courrier (MTA-STS) le font.',
  'names.check.mail-by-hand.title': 'Votre serveur de messagerie le reçoit aussi',
  'names.check.mail-by-hand.text':
    'Si Postfix, Dovecot ou Exim tourne sur le serveur de votre site, Sealkeeper y présente aussi le certificat pour {names}. Tout autre serveur de messagerie se règle à la main : la personne qui s’en occupe lui indique les mêmes fichiers.',
  'names.check.separate-mail-names.title': 'Un seul nom suffirait pour le courrier',
  'names.check.separate-mail-names.text':
    'L’envoi et la réception ont chacun leur nom : {names}. Tous doivent y être, sauf si chaque logiciel de messagerie est réglé sur {one} seulement.',
  'names.check.several-mail-domains.title': 'Un seul certificat pour le courrier de plusieurs domaines',
  'names.check.several-mail-domains.text':
    'C’est possible : {domains} peuvent le partager, si chacun est prouvé. Plus simple encore : régler tous les logiciels de messagerie sur {one}.',
  'names.check.star-needs-dns.title': 'Un astérisque se prouve dans le DNS',
  'names.check.star-needs-dns.text':
    'Un fichier sur un seul serveur ne peut pas parler pour tous les noms. Vous ajouterez une ligne là où votre domaine est géré ; nous vous y conduisons.',
  'names.check.international.title': '{shown} s’écrit {name}',
  'names.check.international.text':
    'Les visiteurs le saisissent avec vos lettres. Dans les certificats et les réglages, il figure ainsi.',
};
