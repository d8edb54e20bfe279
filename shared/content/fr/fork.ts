import type { fork as english } from '../en/fork.ts';
import type { Translated } from '../translated.ts';

export const fork: Translated<typeof english> = {
  'fork.title': 'Comment accédez-vous à votre site ?',
  'fork.lead': 'Choisissez ce qui correspond ; nous vous guidons ensuite. Rien n’est modifié pour l’instant.',
  'fork.lead-host':
    'Il se trouve chez {host}. Choisissez ce qui correspond ; nous vous guidons ensuite. Rien n’est modifié pour l’instant.',
  'fork.likely': 'Le plus probable',
  'fork.customer-area.title': 'Un espace client, ou FTP',
  'fork.customer-area.text':
    'La plupart des hébergeurs incluent un certificat. Nous vous montrons où l’activer, puis nous vérifions qu’il est là.',
  'fork.server.title': 'Un serveur auquel je peux me connecter',
  'fork.server.text':
    'Un nom, un utilisateur et un mot de passe ou une clé (SSH). Nous faisons le reste ; vous voyez d’abord chaque modification.',
  'fork.files.title': 'J’ai déjà des fichiers',
  'fork.files.text':
    'Reçus d’un vendeur : un ZIP, .crt, .p7b, .pfx. Nous les lisons et les mettons en place, au complet et dans l’ordre.',
  'fork.unknown.title': 'Je ne sais pas',
  'fork.unknown.text': 'Trois questions pour le savoir, et une lettre pour la personne qui a fait le site.',
  'fork.help': 'Comment le savoir',
  'fork.help-bill':
    'Qui vous envoie une facture pour le site ? Cherchez dans vos e-mails ce nom avec « accès » ou « bienvenue ».',
  'fork.help-server':
    'Un tel message indique-t-il une adresse IP avec « root », « SSH » ou « VPS » ? Vous avez alors un serveur.',
  'fork.help-area':
    'Parle-t-il d’un espace client, de FTP, d’« hébergement » ou d’« espace web » ? C’est alors l’espace client.',
  'fork.help-else': 'Ni l’un ni l’autre ? Quelqu’un d’autre s’en occupe. Envoyez-lui ceci :',
  'fork.letter':
    'Bonjour,\n\nMerci de faire en sorte que l’accès à {names} soit chiffré (https), avec un certificat reconnu par les navigateurs et qui se renouvelle tout seul.\n\nPourriez-vous aussi me dire comment accéder au site : par un espace client ou FTP, ou par un serveur avec SSH ? Qui renouvelle le certificat, et jusqu’à quand l’actuel est-il valable ?\n\nMerci',
  'fork.copy-letter': 'Copier la lettre',
};
