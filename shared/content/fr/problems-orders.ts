import type { ordersProblems as english } from '../en/problems-orders.ts';
import type { TranslatedProblems } from '../translated.ts';

export const ordersProblems: TranslatedProblems<typeof english> = {
  'job-orders': {
    title: 'Ce certificat doit d’abord être commandé',
    what: 'La tâche « {file} » concerne un certificat établi par un vendeur. Il ne peut pas être mis en place avant d’être là.',
    next: 'Commencez la commande avec : sealkeeper order {file}. Quand le vendeur a répondu, utilisez : sealkeeper deliver.',
  },
  'job-orders-nothing': {
    title: 'Cette tâche ne commande rien',
    what: 'Le certificat de la tâche « {file} » ne vient pas d’un vendeur.',
    next: 'Utilisez : sealkeeper secure {file}. Pour une commande, inscrivez "from": "order" et le vendeur dans la tâche.',
  },
  'order-unknown': {
    title: 'Cette commande n’existe pas',
    what: 'Cet ordinateur ne connaît pas de commande {order}. Rien n’a été fait.',
    next: 'Regardez la liste : sealkeeper orders. Les commandes se trouvent sur l’ordinateur où elles ont été commencées.',
  },
  'order-newer': {
    title: 'Une commande a été notée par un Sealkeeper plus récent',
    what: 'Cette version ne comprend pas « {file} ». Rien n’a été modifié, et la clé est restée où elle était.',
    next: 'Mettez Sealkeeper à jour, puis réessayez.',
  },
  'order-damaged': {
    title: 'La fiche d’une commande est endommagée',
    what: '« {file} » ne peut pas être lu comme une commande. Rien n’a été modifié, et la clé est restée où elle était.',
    next: 'Si vous avez une sauvegarde de cet ordinateur, récupérez-y le fichier. Sinon, faites émettre de nouveau le certificat pour une nouvelle demande : la clé est toujours sur le serveur, dans /var/lib/sealkeeper/waiting/, mais d’ici plus rien ne peut être mis en place pour elle.',
  },
  'order-not-possible': {
    title: 'Ce serveur ne peut pas garder de clé pour une commande',
    what: 'Jusqu’à la réponse du vendeur, la clé privée doit se trouver là où seul l’administrateur peut la lire. La façon dont cet ordinateur atteint {server} n’offre pas d’endroit de ce genre.',
    next: 'Créez la demande dans le panneau d’administration ou dans le programme du serveur, et mettez les fichiers en place une fois qu’ils sont là.',
  },
  'order-key-no-keychain': {
    title: 'Il n’y a pas de place sûre pour la clé de cette commande',
    what: '{server} n’a pas d’endroit où une clé pourrait attendre sans que d’autres que l’administrateur puissent la lire, et ici l’application n’a pas de trousseau du système pour l’enfermer. Une clé laissée ouverte ne vaudrait rien. Rien n’a été créé.',
    next: 'Commandez dans la fenêtre de l’application, sur un ordinateur dont le système a un trousseau (macOS, Windows, la plupart des bureaux Linux), ou créez la demande dans le panneau d’administration ou dans le programme du serveur.',
  },
  'order-not-made': {
    title: 'Cette commande a été interrompue avant de commencer',
    what: 'Il n’existe pas encore de demande pour la commande {order} ; rien ne peut donc être mis en place pour elle.',
    next: 'Supprimez-la avec : sealkeeper orders {order} --cancel. Puis commandez de nouveau.',
  },
  'order-other-key': {
    title: 'Ce certificat correspond à une autre clé',
    what: 'Le certificat pour {name} n’a pas été établi pour la demande de cette commande. {owner, select, none {Il ne correspond à aucune commande de cet ordinateur.} other {Il correspond à la commande {owner}.}} Rien n’a été modifié.',
    next: '{owner, select, none {Cherchez les fichiers les plus récents du vendeur, ou faites-le émettre de nouveau pour la demande de cette commande ; chez la plupart des vendeurs, cela ne coûte rien.} other {Mettez-le en place pour l’autre commande : sealkeeper deliver {owner}, avec les mêmes fichiers.}}',
  },
  'order-file-place': {
    title: 'Ce n’est pas un emplacement pour le fichier d’un vendeur',
    what: 'Les vendeurs ne regardent que sous /.well-known/pki-validation/, et cherchent un fichier au nom simple. « {path} » n’en est pas un.',
    next: 'Copiez le chemin ou l’adresse du fichier comme le vendeur le montre.',
  },
  'order-file-text': {
    title: 'Ce n’est pas le texte d’un fichier de vendeur',
    what: 'Les vendeurs veulent voir quelques mots ou chiffres simples, dix lignes au plus. Ce texte n’est pas de ce genre, ou contient des signes qui n’y ont pas leur place.',
    next: 'Copiez le contenu du fichier comme le vendeur le montre, ou indiquez le fichier téléchargé avec --content-file.',
  },
  'order-file-no-site': {
    title: '{name} n’a pas ici de site à lui',
    what: 'Les visiteurs de {name} voient le site par défaut du serveur, dont nous ne modifions pas les réglages. Le fichier du vendeur devrait y rester des semaines.',
    next: 'Faites plutôt vérifier par le vendeur au moyen d’un e-mail ou d’une ligne dans votre DNS. Ou faites d’abord créer un site propre à {name}.',
  },
};
