import type { revoking as english } from '../en/revoking.ts';
import type { Translated } from '../translated.ts';

export const revoking: Translated<typeof english> = {
  'revoking.button': 'Déclarer non valable',
  'revoking.button-of': 'Déclarer non valable : {names}',
  'revoking.title': 'Déclarer non valable le certificat de {name} ?',
  'revoking.looking': 'Nous regardons quel certificat {name} présente',
  'revoking.asking': '{authority} le déclare non valable',
  'revoking.what': 'Le certificat pour {names}, signé par {authority}, valable jusqu’au {until}.',
  'revoking.means':
    'Une fois déclaré non valable, il l’est pour toujours : les navigateurs qui vérifient renverront aussitôt les visiteurs, les autres seulement quand il expirera. Votre site continue de le présenter jusqu’à ce qu’un nouveau soit en place.',
  'revoking.serial': 'Son numéro : {serial}',
  'revoking.why': 'Pourquoi ?',
  'revoking.reason.key-compromise': 'D’autres ont peut-être sa clé',
  'revoking.reason.key-compromise-what':
    'Quelqu’un s’est introduit dans le serveur, ou une copie de la clé privée a été perdue. N’attendez pas : c’est fait pour cela.',
  'revoking.reason.superseded': 'Un autre certificat a pris sa place',
  'revoking.reason.superseded-what':
    'Le site en présente un plus récent, ou le fera bientôt, et celui-ci ne sert plus.',
  'revoking.reason.cessation-of-operation': 'Le nom n’est plus à moi, ou le site est fermé',
  'revoking.reason.cessation-of-operation-what':
    'Vous avez vendu ou abandonné le domaine, ou le site n’existe plus.',
  'revoking.reason.affiliation-changed': 'Ce qu’il dit de son propriétaire n’est plus exact',
  'revoking.reason.affiliation-changed-what':
    'Seulement pour les certificats qui portent le nom d’une entreprise. Ceux que Sealkeeper obtient n’en portent pas.',
  'revoking.reason.unspecified': 'Une autre raison',
  'revoking.reason.unspecified-what': 'L’autorité n’en reçoit aucune.',
  'revoking.go': 'Déclarer non valable',
  'revoking.sure-title': 'Définitivement ?',
  'revoking.sure':
    'Cela ne peut pas être annulé, ni par vous ni par l’autorité. Les visiteurs de {names} seront peut-être renvoyés tant qu’un nouveau certificat n’est pas en place.',
  'revoking.sure-yes': 'Oui, le déclarer non valable',
  'revoking.sure-no': 'Tout laisser tel quel',
  'revoking.done-title': 'Le certificat de {name} n’est plus valable',
  'revoking.done':
    'L’autorité l’a confirmé. Votre serveur le présente encore : faites-en mettre un nouveau en place maintenant, avec une nouvelle clé. Cela prend quelques minutes.',
  'revoking.anew': 'Sécuriser de nouveau',
  'revoking.when-title': 'Quand est-ce justifié ?',
  'revoking.when-1':
    'Quand quelqu’un d’autre pourrait avoir la clé privée. Il pourrait alors se faire passer pour votre site jusqu’à la fin du certificat.',
  'revoking.when-2':
    'C’est inutile quand vous ne faites que renouveler, déménager ou modifier quelque chose : un ancien certificat expire de lui-même en quelques semaines. Si la clé est en ordre, mettez d’abord un nouveau certificat en place.',
};
