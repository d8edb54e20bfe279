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
    next: 'Regardez la liste, dans « Mes sites » ou avec : sealkeeper orders. Les commandes se trouvent sur l’ordinateur où elles ont été commencées.',
  },
  'order-newer': {
    title: 'Une commande a été notée par un Sealkeeper plus récent',
    what: 'Cette version ne comprend pas « {file} ». Rien n’a été modifié, et la clé est restée où elle était.',
    next: 'Mettez Sealkeeper à jour, puis réessayez.',
  },
  'order-damaged': {
    title: 'La fiche d’une commande est endommagée',
    what: '« {file} » ne peut pas être lu comme une commande. Rien n’a été modifié, et la clé est restée où elle était.',
    next: 'Remettez le fichier en place depuis une sauvegarde de cet ordinateur. La clé elle-même est sur le serveur, dans /var/lib/sealkeeper/waiting/.',
  },
  'order-not-possible': {
    title: 'Ce serveur ne peut pas garder de clé pour une commande',
    what: 'Jusqu’à la réponse du vendeur, la clé privée doit se trouver là où seul l’administrateur peut la lire. Par cette voie vers {server}, un tel endroit n’existe pas encore.',
    next: 'Créez la demande dans le panneau d’administration ou dans le programme du serveur, et mettez les fichiers en place une fois qu’ils sont là.',
  },
  'order-not-made': {
    title: 'Cette commande n’a pas obtenu sa clé',
    what: 'La commande {order} a été interrompue avant que la demande ne soit là. Rien ne peut être mis en place pour elle.',
    next: 'Abandonnez-la, ici ou avec : sealkeeper orders {order} --cancel. Puis commandez de nouveau.',
  },
  'order-other-key': {
    title: 'Ce certificat correspond à une autre clé',
    what: 'Le certificat pour {name} n’a pas été établi pour la demande de cette commande. {owner, select, none {Il ne correspond à aucune commande de cet ordinateur.} other {Il correspond à la commande {owner}.}} Rien n’a été modifié.',
    next: '{owner, select, none {Cherchez les fichiers les plus récents du vendeur, ou faites-le délivrer de nouveau pour la demande de cette commande ; cela ne coûte rien.} other {Apportez les mêmes fichiers à l’autre commande, dans « Mes sites » ou avec : sealkeeper deliver {owner}.}}',
  },
  'order-on-other-server': {
    title: 'Cette commande a été commencée sur un autre serveur',
    what: 'Le serveur auquel vous êtes connecté n’est pas celui où se trouve la clé de cette commande : il s’identifie par une autre clé. Rien n’y a été demandé ni modifié.',
    next: 'Connectez-vous au serveur indiqué ci-dessous, puis continuez la commande.',
  },
  'order-file-place': {
    title: 'Ce n’est pas un emplacement pour le fichier d’un vendeur',
    what: 'Les vendeurs ne regardent que sous /.well-known/pki-validation/, et cherchent un fichier au nom simple. « {path} » n’en est pas un.',
    next: 'Copiez le chemin ou l’adresse du fichier comme le vendeur le montre.',
  },
  'order-file-text': {
    title: 'Ce n’est pas le texte d’un fichier de vendeur',
    what: 'Les vendeurs veulent voir quelques mots ou chiffres simples, dix lignes au plus. Ce texte n’est pas de ce genre, ou contient des signes qui n’y ont pas leur place.',
    next: 'Copiez le contenu du fichier comme le vendeur le montre, ou, dans un terminal, indiquez le fichier téléchargé avec --content-file.',
  },
  'order-file-no-site': {
    title: 'Aucun site ici n’est propre à {name}',
    what: 'Les visiteurs de {name} arrivent sur un site prévu pour tout ce dont aucun autre ne s’occupe, dans un fichier que nous ne modifions pas. Le fichier d’un vendeur devrait y rester des semaines.',
    next: 'Choisissez chez le vendeur la preuve par une ligne dans le DNS ou par e-mail, ou créez d’abord un site propre à {name}.',
  },
};
