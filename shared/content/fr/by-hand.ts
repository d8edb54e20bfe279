import type { byHand as english } from '../en/by-hand.ts';
import type { Translated } from '../translated.ts';

export const byHand: Translated<typeof english> = {
  'by-hand.steps': 'Que faire',
  'by-hand.names-label': 'Noms à y mettre',
  'by-hand.why-title': 'Pourquoi à la main ?',
  'by-hand.why-1':
    'Cette fenêtre n’obtient un certificat toute seule que là où un petit fichier ou une ligne dans le DNS sert de preuve. Celui que vous avez en fichiers, elle l’installe partout où elle peut se connecter.',
  'by-hand.why-2':
    'Rien ne change sur votre site tant que vous ne le changez pas. Vous pouvez fermer cette fenêtre et revenir à tout moment.',
  'by-hand.check': 'Contrôler s’il est là',
  'by-hand.done': 'C’est fait : relancer le contrôle',
  'by-hand.checking': 'Contrôle de {domain}, comme le ferait un navigateur',
  'by-hand.there-title': 'Il est là',
  'by-hand.there':
    'Chaque nom est chiffré et reconnu, au moins jusqu’au {date}. Notez ce jour dans votre agenda.',
  'by-hand.resume-title': 'Vous étiez en train d’en obtenir un à la main',
  'by-hand.resume': '{offer}, commencé le {date}.',
  'by-hand.resume-go': 'Continuer',
  'by-hand.resume-drop': 'Laisser tomber',
  'by-hand.seen': 'Ce que voient maintenant les visiteurs',
  'by-hand.seen-good': 'Chiffré et reconnu, jusqu’au {date}. Signé par {issuer}.',
  'by-hand.seen-bad': 'Pas encore reconnu par les navigateurs.',
  'by-hand.seen-none': 'Pas encore chiffré.',
  'by-hand.seen-unknown': 'Non contrôlé d’ici. Ouvrez-le dans votre navigateur.',

  'by-hand.bought-title': 'Achetez-le là-bas, puis revenez',
  'by-hand.bought-lead': 'Voici les étapes là où Sealkeeper ne peut pas se connecter, dans l’ordre.',
  'by-hand.bought-lead-offer':
    '{offer} : voici les étapes là où Sealkeeper ne peut pas se connecter, dans l’ordre.',
  'by-hand.host-title': 'Activez-le chez votre hébergeur',
  'by-hand.host-lead':
    'Votre hébergeur obtient et renouvelle lui-même le certificat. Vous n’avez qu’à l’activer.',
  'by-hand.files-title': 'Mettez vos fichiers en place',
  'by-hand.files-lead':
    'Là où Sealkeeper ne peut pas se connecter, c’est à vous de le faire. Voici les étapes, dans l’ordre, et un contrôle du résultat.',
  'by-hand.self-signed-title': 'Faites-en un vous-même',
  'by-hand.self-signed-lead':
    'Il chiffre, mais personne ne s’en porte garant : chaque visiteur rencontre d’abord un avertissement en pleine page.',
};
