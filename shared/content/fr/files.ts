import type { files as english } from '../en/files.ts';
import type { Translated } from '../translated.ts';

export const files: Translated<typeof english> = {
  'files.title': 'Apportez vos fichiers',
  'files.lead':
    'Tout ce que le vendeur a envoyé, en une fois : un ZIP, .crt, .cer, .p7b, .pfx, .jks, ou du texte tiré d’un e-mail. Les noms et l’ordre n’ont pas d’importance.',
  'files.why-title': 'Où vont-ils ?',
  'files.why-1':
    'Ils sont lus ici, sur votre ordinateur, et rien n’en est gardé. Une fois que vous avez vu le plan, le certificat et sa clé vont sur votre serveur, par la connexion chiffrée, et nulle part ailleurs.',
  'files.why-2':
    'Si un certificat de l’autorité manque, nous le prenons auprès de l’autorité elle-même. Rien n’est demandé à personne d’autre.',
  'files.belongs': 'Ce qu’il faut',
  'files.belongs-certificate': 'Votre certificat',
  'files.belongs-certificate-more': 'Il porte souvent le nom de votre site.',
  'files.belongs-chain': 'Les certificats de l’autorité',
  'files.belongs-chain-more': 'Appelés chain, bundle ou intermediate. S’ils manquent, nous les cherchons.',
  'files.belongs-key': 'La clé privée',
  'files.belongs-key-more':
    'Créée avant la commande : dans un .pfx, dans un fichier à part, ou encore sur votre serveur. Le vendeur ne l’envoie jamais seule.',
  'files.drop': 'Déposez vos fichiers ici',
  'files.drop-more': 'ou',
  'files.choose': 'Choisir des fichiers',
  'files.paste': 'Coller plutôt du texte',
  'files.paste-field': 'Texte avec un certificat ou une clé',
  'files.paste-hint': 'Il commence par « -----BEGIN ». Des mots autour ne gênent pas.',
  'files.paste-read': 'Lire ce texte',
  'files.pasted': 'Texte collé {number}',
  'files.reading': 'Lecture de vos fichiers',
  'files.list': 'Vos fichiers',
  'files.leave-out': 'Omettre',
  'files.leave-out-of': 'Omettre {name}',
  'files.found': 'Ce qu’ils contiennent',
  'files.certificate': 'Un certificat pour {names}',
  'files.certificate-more': 'Signé par {issuer}, valable jusqu’au {until}. Il se trouvait dans {file}.',
  'files.chain': 'Les certificats de l’autorité qui vont avec',
  'files.chain-more': '{chain}. Au-dessus d’eux se trouve {root}, que les navigateurs connaissent.',
  'files.chain-root': 'Les navigateurs connaissent l’autorité',
  'files.chain-root-more': 'Il a été signé par {root} directement.',
  'files.key': 'Sa clé privée',
  'files.key-more': 'Elle se trouvait dans {file}, et correspond.',
  'files.key-server': 'Sa clé privée : sur votre serveur',
  'files.key-server-more':
    'Elle y est cherchée là où se trouvent d’ordinaire de telles clés. Celle qui correspond est prise, et ne quitte jamais le serveur.',
  'files.others': 'Pas nécessaire',
  'files.password': 'Mot de passe du fichier verrouillé',
  'files.password-hint':
    'Celui avec lequel il a été enregistré. Il est gardé en mémoire seulement, et oublié à la fin.',
  'files.password-open': 'L’ouvrir',
  'files.server-key': 'La clé est sur mon serveur',
  'files.server-key-more': 'Elle y a été créée à la commande du certificat.',
  'files.no-names-title': 'Aucun site ne peut avoir ses noms',
  'files.no-names':
    'Il est pour : {names}. Les visiteurs atteignent un site par un nom comme hofladen.example.',
  'files.next': 'L’installer sur mon serveur',
  'files.by-hand': 'Voir les étapes à la main',
  'files.renews':
    'Personne ne le renouvelle tout seul : avant le {until}, apportez les fichiers du suivant, de la même façon.',
  'files.come-back':
    'D’ici au {date}, procurez-vous le certificat suivant là d’où venait celui-ci, et apportez ses fichiers ici. Mettez un rappel dans votre agenda.',
};
