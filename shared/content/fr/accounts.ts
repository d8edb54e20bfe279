import type { accounts as english } from '../en/accounts.ts';
import type { Translated } from '../translated.ts';

export const accounts: Translated<typeof english> = {
  'accounts.card': 'Comptes auprès d’autorités',
  'accounts.card-more': 'Où une autorité vous écrit, une nouvelle clé pour un compte, ou la fin de celui-ci.',
  'accounts.open': 'Montrer les comptes',
  'accounts.title': 'Vos comptes auprès d’autorités',
  'accounts.lead':
    'Sealkeeper a ouvert chacun d’eux la première fois qu’il y a demandé un certificat. Les clés sont sur cet ordinateur, lisibles par vous seul.',
  'accounts.why-title': 'À quoi servent-ils ?',
  'accounts.why-1':
    'Une autorité signe pour des comptes, pas pour des personnes. Qui a la clé d’un compte peut commander avec, et doit quand même prouver chaque adresse.',
  'accounts.why-2':
    'En général, il n’y a rien à faire ici. Une nouvelle clé a du sens si quelqu’un d’autre a pu voir les fichiers de cet ordinateur.',
  'accounts.external-id': 'identifiant de clé {id}',
  'accounts.unregistered-more':
    'L’autorité ne connaît pas encore ce compte ; le prochain certificat l’ouvre.',
  'accounts.ask': 'Demander où il en est',
  'accounts.ask-of': 'Demander où il en est : {authority}',
  'accounts.asking': 'Nous interrogeons {authority}',
  'accounts.stands':
    '{status, select, valid {Le compte est en ordre.} deactivated {Le compte est fermé.} revoked {L’autorité a fermé le compte.} other {L’autorité dit : {word}.}}',
  'accounts.writes-to': 'L’autorité écrit à {mails}.',
  'accounts.writes-nowhere': 'L’autorité n’a aucune adresse où écrire.',
  'accounts.new-contact': 'Votre adresse e-mail',
  'accounts.set-contact': 'La faire écrire là',
  'accounts.done-contact': 'Désormais, l’autorité écrit à cette adresse.',
  'accounts.done-key': 'L’autorité a pris la nouvelle clé. L’ancienne ne vaut plus rien.',
  'accounts.change-key': 'Prendre une nouvelle clé',
  'accounts.change-key-of': 'Prendre une nouvelle clé : {authority}',
  'accounts.key-title': 'Prendre une nouvelle clé pour le compte ?',
  'accounts.key-more':
    '{authority} ne connaît alors plus que la nouvelle clé. Les certificats ne changent pas, et les renouvellements depuis cet ordinateur continuent. Qui renouvelle sur un serveur y a son propre compte.',
  'accounts.close-it': 'Fermer le compte',
  'accounts.close-it-of': 'Fermer le compte : {authority}',
  'accounts.close-title': 'Fermer pour de bon le compte auprès de {authority} ?',
  'accounts.close-more':
    'On ne peut pas le rouvrir. Les certificats restent valables jusqu’à leur fin. Le prochain certificat depuis cet ordinateur ouvre un nouveau compte ; un identifiant de clé donné par le site de l’autorité peut être épuisé d’ici là.',
  'accounts.close-yes': 'Oui, le fermer pour de bon',
  'accounts.keep': 'Le laisser tel quel',
};
