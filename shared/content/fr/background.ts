import type { background as english } from '../en/background.ts';
import type { Translated } from '../translated.ts';

/** The renewal from this computer that nobody watches. */
export const background: Translated<typeof english> = {
  'background.title': 'Renouveler depuis cet ordinateur, en arrière-plan',
  'background.what':
    'Sealkeeper démarre alors à l’ouverture de votre session, sans fenêtre, et renouvelle quand il est temps. Un ordinateur fermé ne renouvelle rien : ouvrez-le de temps en temps, sinon le certificat expire.',
  'background.on': 'Renouveler en arrière-plan',
  'background.short':
    'Ce certificat ne dure que quelques jours. Il est fait pour les ordinateurs qui renouvellent tout seuls : activez ceci, sinon il expire bientôt.',
  'background.approve':
    'Votre système demande d’abord votre permission : autorisez Sealkeeper parmi ses éléments d’ouverture.',
  'background.remember': 'Garder mon accès à {server} dans le trousseau de cet ordinateur',
  'background.remember-why':
    'Sans cela, un accès par mot de passe ne peut pas renouveler tout seul. Il sert aussi à demander à votre serveur où il en est, et quand vous renouvelez ou annulez quelque chose. Il reste sur cet ordinateur, verrouillé par le système, et vous pouvez le faire oublier à tout moment.',
  'background.no-keychain':
    'Cet ordinateur n’a pas de trousseau qui protège un mot de passe ; aucun n’est donc gardé. Le renouvellement automatique fonctionne avec un fichier de clé sans phrase de passe, ou avec un agent SSH.',
  'background.kept': 'Accès à {server} gardé',
  'background.forget': 'L’oublier',
  'background.next': '{name} sur {server} : à renouveler à partir du {date}',
  'background.waits': '{name} sur {server} vous attend : {why}',
  'background.tried': '{name} sur {server} sera réessayé tout seul : {why}',
  'background.explained': 'Son autorité explique cette date : {address}',
};
