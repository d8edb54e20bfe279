import type { ordering as english } from '../en/ordering.ts';
import type { Translated } from '../translated.ts';

export const ordering: Translated<typeof english> = {
  'order.begin-title': 'L’acheter chez un vendeur',
  'order.begin-lead':
    'D’abord sont créées la clé et la demande pour le vendeur, sur {server}. La clé y reste, et rien ne change pour les visiteurs.',
  'order.names': 'Noms dans le certificat',
  'order.seller': 'Vendeur',
  'order.seller-other': 'Un autre vendeur',
  'order.seller-hint':
    'Celui dont vous remplirez le formulaire de commande. Cela décide seulement de ce qui vous est montré ici.',
  'order.firm': 'Y nommer mon entreprise (OV, EV)',
  'order.firm-more':
    'Seulement pour les certificats qui nomment une entreprise. Le vendeur la vérifie : écrivez-la exactement comme elle figure au registre du commerce. Pour un certificat qui ne vérifie que le domaine (DV), laissez tout cela vide.',
  'order.organisation': 'Entreprise',
  'order.locality': 'Ville',
  'order.region': 'Région',
  'order.country': 'Pays',
  'order.country-hint': 'Deux lettres : FR, BE, CH, DE, US',
  'order.unfit': 'Commencez par une lettre ou un chiffre ; ponctuation simple seulement',
  'order.begin': 'Créer la clé et la demande',
  'order.beginning': 'Création de la clé sur {server}',
  'order.untried':
    'Pas encore essayé avec un vrai vendeur : les formulaires sont montrés comme les vendeurs les décrivent.',
  'order.why-title': 'Où se trouve la clé ?',
  'order.why-1':
    'Sur votre serveur, là où seul son administrateur peut la lire. Elle ne le quitte jamais : le vendeur ne reçoit que la demande.',
  'order.why-2':
    'Les vendeurs mettent de quelques minutes à quelques jours. Vous pouvez fermer cette fenêtre entre-temps : la commande est gardée sur cet ordinateur et figure dans « Mes sites ».',
  'order.title': 'Votre commande',
  'order.lead':
    '{names}, de {seller}. {days, plural, =0 {Commandé aujourd’hui} one {Commandé hier} other {Commandé il y a # jours}}. La clé se trouve sur {server}.',
  'order.request': 'Donner la demande au vendeur',
  'order.request-more':
    'Commandez chez lui et collez ce texte (le CSR) dans le formulaire : en entier, avec sa première et sa dernière ligne.',
  'order.csr': 'Demande (CSR)',
  'order.copy': 'Copier la demande',
  'order.save': 'L’enregistrer dans un fichier',
  'order.form': 'Ce que le formulaire demande encore',
  'order.form-at': 'Lu sur {host}, {day}',
  'order.papers':
    'Votre entreprise est vérifiée aussi : le vendeur peut demander des documents et vous appeler. Cela prend des jours.',
  'order.proof': 'Prouver que le domaine est à vous',
  'order.proof-more': 'Un seul suffit. Choisissez-le chez le vendeur, et le même ici.',
  'order.check-file': 'Un fichier sur votre site',
  'order.check-file-more':
    'Sealkeeper le fait présenter par votre site, et regarde de l’extérieur si c’est le cas.',
  'order.check-dns': 'Une ligne dans le DNS',
  'order.check-dns-more': 'Vous l’ajoutez là où votre domaine est géré.',
  'order.check-email': 'Un e-mail',
  'order.check-email-more': 'Le vendeur écrit à une boîte fixe de votre domaine.',
  'order.place': 'Emplacement du fichier',
  'order.place-hint':
    'Comme le vendeur le montre, sous {folder}{name, select, none {} other { (ici le plus souvent {name})}}. Une adresse entière convient aussi.',
  'order.text': 'Contenu du fichier',
  'order.text-hint':
    'Chaque ligne, comme le vendeur la montre. Si vous avez téléchargé le fichier, prenez-le là.',
  'order.text-file': 'Prendre le fichier téléchargé',
  'order.place-it': 'Le faire présenter par mon site',
  'order.placing': 'Mise en place, puis regard de l’extérieur',
  'order.placed-title': 'Votre site présente le fichier du vendeur',
  'order.placed':
    '{path} répond avec le texte du vendeur, vu de l’extérieur pour {names}. Demandez maintenant au vendeur de regarder. Le fichier disparaît quand le certificat arrive.',
  'order.place-anew': 'Présenter un autre fichier à la place',
  'order.dns':
    'Le vendeur montre pour cela un nom et une valeur ({record}). Ajoutez-les là où votre domaine est géré, à côté de ce qui s’y trouve, et laissez-les jusqu’à l’arrivée du certificat.',
  'order.dns-record': 'le type d’enregistrement qu’il indique',
  'order.record-kind': 'Type',
  'order.record-name': 'Nom de l’enregistrement',
  'order.record-name-hint': 'Comme le vendeur le montre, avec ou sans {domain} à la fin.',
  'order.record-value': 'Sa valeur',
  'order.record-bad':
    'Ce ne sont pas le nom et la valeur d’un enregistrement {kind} sous {domain}. Copiez-les comme le vendeur les montre.',
  'order.record-holds': '{count, plural, one {Contient un texte} other {Contient # textes}} : {values}',
  'order.record-there':
    'Tous les serveurs DNS le montrent à {name}. Demandez maintenant au vendeur de regarder.',
  'order.email':
    'Il ne peut aller qu’à l’une de ces adresses : {mailboxes}. Choisissez-en une que vous pouvez lire. Les autorités peuvent le faire jusqu’au {until} ; c’est le moyen le plus faible.',
  'order.files': 'Apporter ce que le vendeur a envoyé',
  'order.files-more':
    'Le tout, sous toute forme et dans n’importe quel ordre : un ZIP, .crt, .p7b, le texte d’un e-mail. Cela peut être des jours plus tard, même après avoir fermé cette fenêtre.',
  'order.next': 'Voir le plan',
  'order.clearing': 'Préparation du serveur',
  'order.connect-title': 'Se connecter au serveur de la commande',
  'order.connect-lead':
    'La clé se trouve sur {server}. {what, select, place {Une fois connecté, le fichier y est mis en place.} cancel {Une fois connecté, la clé en est retirée, et la commande avec elle.} other {Une fois connecté, le fichier du vendeur est retiré s’il y en a un, et vous voyez le plan.}}',
  'order.cancel': 'Abandonner la commande',
  'order.cancel-title': 'Abandonner cette commande ?',
  'order.cancel-text':
    'La clé est retirée de {server}, avec le fichier du vendeur s’il y en a un : un certificat qui arriverait plus tard ne vaudrait plus rien. Ce que vous avez payé reste entre vous et le vendeur.',
  'order.cancel-yes': 'L’abandonner',
  'order.cancel-no': 'La garder',
  'order.cancelling': 'Retrait de la clé du serveur',
  'order.away': 'Ranger la commande',
  'order.away-title': 'Ranger cette commande ?',
  'order.away-text':
    'Ce qui a été mis en place reste. La copie de la clé, gardée sur {server} pour apporter encore une fois les fichiers, est retirée, et la commande quitte cette liste.',
  'order.away-yes': 'La ranger',
  'order.delivered-title': 'Mis en place le {date}',
  'order.delivered':
    'Si un jour vous l’annulez, vous pourrez apporter ici les mêmes fichiers encore une fois : la clé est toujours sur {server}.',
  'order.calendar': 'Enregistrer un rappel pour l’agenda',
  'order.calendar-title': 'Certificat pour {name} : une réponse de {seller} ?',
  'order.calendar-text':
    'Commandé le {date}. Si les fichiers sont arrivés : ouvrez Sealkeeper, allez dans « Mes sites » et apportez-les à la commande. Sinon : regardez si le vendeur attend encore votre preuve.',
  'order.list': 'Commandé chez des vendeurs',
  'order.row':
    '{state, select, begun {Interrompue avant que la demande ne soit là} delivered {Mise en place} other {Attend une réponse de {seller}}}, {days, plural, =0 {commandée aujourd’hui} one {commandée hier} other {commandée il y a # jours}}',
  'order.open': 'Continuer',
  'order.open-of': 'Continuer la commande : {names}',
  'order.gone': 'Cette commande n’est plus là.',
  'order.notice-title': 'Le certificat de {name} est commandé',
  'order.notice':
    'On l’attend {days, plural, one {depuis hier} other {depuis # jours}} de {seller}. Les fichiers sont-ils arrivés ? Apportez-les à la commande. Sinon, regardez si votre preuve est encore attendue.',
  'order.tray': '{name} : commandé, attend le vendeur',
  'order.by-app':
    'Vous pouvez vous connecter au serveur ? Alors Sealkeeper fait presque tout, sans aucune commande.',
  'order.by-app-go': 'Laisser faire Sealkeeper',
  'order.by-hand': 'Me montrer les étapes à la main',
};
