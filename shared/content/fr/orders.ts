import type { orders as english } from '../en/orders.ts';
import type { Translated } from '../translated.ts';

export const orders: Translated<typeof english> = {
  'orders.none': 'Rien n’est commandé depuis cet ordinateur.',
  'orders.line':
    '{order} : {names}, {seller}, {state, select, begun {interrompue avant que la demande ne soit là} delivered {mise en place par l’opération {run}} other {attend le vendeur}}, {days, plural, =0 {depuis aujourd’hui} one {depuis un jour} other {depuis # jours}}',
  'orders.placed': 'Présenté sur le site pour le vendeur : {path}',
  'orders.made':
    'Commande {order} : la clé privée a été créée sur {server} et y reste. Voici la demande (CSR) pour le vendeur :',
  'orders.written': 'Écrite aussi dans : {file}',
  'orders.unwritten': 'Elle n’a pas pu être écrite dans {file} ; copiez-la ci-dessus.',
  'orders.form': 'Ce que demande le formulaire de {seller} :',
  'orders.field-csr': 'CSR : le texte ci-dessus, en entier, avec sa première et sa dernière ligne',
  'orders.field-names':
    'Noms de domaine : {names}{stars, plural, =0 {} other {. Un nom avec astérisque demande un certificat générique}}',
  'orders.field-software':
    'Logiciel du serveur, si on vous le demande : Apache ou « autre » ; toute réponse convient',
  'orders.field-subject': 'Votre entreprise, telle qu’elle figure dans la demande : {subject}',
  'orders.field-nobody':
    'Votre entreprise : elle n’est pas dans la demande. Cela suffit pour un certificat qui ne vérifie que le domaine (DV)',
  'orders.check': 'Le vendeur veut ensuite la preuve que le domaine est à vous. Choisissez-en une :',
  'orders.check-file':
    'Un fichier : le vendeur indique un emplacement sous {folder} {name, select, none {} other {(ici {name})}} et son contenu. Pour le faire présenter : sealkeeper orders {order} --file PATH --content TEXT',
  'orders.check-dns':
    'Un enregistrement DNS ({record}) : ajoutez celui que montre le vendeur là où votre domaine est géré, à côté de ce qui s’y trouve',
  'orders.check-email':
    'Un e-mail, à l’une de ces adresses : {mailboxes}. Les autorités peuvent le faire jusqu’au {until} ; c’est le moyen le plus faible',
  'orders.unknown-dns': 'un autre enregistrement',
  'orders.source': 'Lu chez {source} le {day}.',
  'orders.deliver': 'Une fois ses fichiers arrivés : sealkeeper deliver {order} FILE…',
  'orders.cancel': 'Pour l’abandonner : sealkeeper orders {order} --cancel',
  'orders.seen':
    '{path} répond avec le texte du vendeur, vu de l’extérieur pour {names}. Demandez maintenant au vendeur de regarder. Ce fichier disparaît quand le certificat est mis en place.',
  'orders.cancelled':
    'La commande est abandonnée : sa clé a quitté {server}{placed, select, yes {, et le fichier du vendeur a quitté le site} other {}}. Ce qui a été mis en place reste.',
  'orders.kept':
    'La commande reste dans la liste, et sa clé à sa place sur le serveur, pour pouvoir être remise en place après une annulation. Pour la ranger : sealkeeper orders {order} --cancel',
  'orders.other': 'votre vendeur',
};
