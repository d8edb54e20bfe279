import type { keptProblems as english } from '../en/problems-kept.ts';
import type { TranslatedProblems } from '../translated.ts';

export const keptProblems: TranslatedProblems<typeof english> = {
  'run-unsettled': {
    title: 'Une opération n’est pas allée jusqu’au bout',
    what: 'L’opération indiquée ci-dessous a été interrompue, a besoin d’aide, ou est en cours dans une autre fenêtre. Son certificat n’a pas été renouvelé : seul son serveur sait où elle en est. Rien n’y a été demandé ni modifié.',
    next: 'Menez d’abord cette opération à son terme. Renouvelez ensuite.',
  },
  'run-not-waiting': {
    title: 'Cette opération n’attend rien',
    what: 'Elle est terminée, ou elle a été interrompue et son serveur n’a pas encore été interrogé. Rien n’a été fait.',
    next: 'Regardez la liste des opérations : pour celle qui a été interrompue, on interroge d’abord son serveur. Sinon, recommencez du début.',
  },
  'waiting-key-gone': {
    title: 'La clé privée de cette opération a disparu',
    what: 'Pendant que l’opération attendait, la clé du nouveau certificat se trouvait sur votre serveur à l’endroit indiqué ci-dessous. Elle n’y est plus, ou c’en est une autre.',
    next: 'Recommencez du début : une nouvelle clé est créée, et l’autorité demandera une nouvelle preuve. Les enregistrements DNS de cette opération peuvent être retirés.',
  },
  'waiting-not-possible': {
    title: 'Ce serveur ne peut pas attendre un enregistrement DNS',
    what: 'Pendant qu’une opération vous attend, sa clé privée doit se trouver en lieu sûr. Sur ce type de serveur, et sur cet ordinateur, il n’y a pas encore d’endroit pour cela.',
    next: 'Choisissez la preuve par un fichier sur le serveur, qui prend quelques secondes.',
  },
  'run-on-other-server': {
    title: 'Cette opération a été faite sur un autre serveur',
    what: 'Le serveur auquel vous êtes connecté n’est pas celui que l’opération a modifié : sa clé est différente. Rien n’y a été demandé ni modifié.',
    next: 'Connectez-vous au serveur indiqué ci-dessous, puis annulez l’opération.',
  },
  'journal-damaged': {
    title: 'Le journal d’une opération est abîmé',
    what: 'Une ligne au milieu du fichier indiqué ci-dessous est illisible. Rien n’a été modifié ; votre site est comme il était.',
    next: 'Remettez le fichier en place depuis une sauvegarde de cet ordinateur. Le serveur a sa propre copie dans /var/lib/sealkeeper/runs/.',
  },
  'journal-newer': {
    title: 'Le journal d’une opération vient d’un Sealkeeper plus récent',
    what: 'Cette version ne comprend pas le fichier indiqué ci-dessous. Rien n’a été modifié ; votre site est comme il était.',
    next: 'Mettez Sealkeeper à jour, puis réessayez.',
  },
  'journal-empty': {
    title: 'Le journal d’une opération est vide',
    what: 'Le fichier indiqué ci-dessous ne contient rien : l’ordinateur s’est arrêté avant le début de l’opération, ou le fichier a été vidé. Rien n’a été modifié cette fois ; votre site est comme il était.',
    next: 'Si cette opération n’a jamais commencé, supprimez le fichier. Sinon, remettez-le en place depuis une sauvegarde ; le serveur a sa propre copie dans /var/lib/sealkeeper/runs/.',
  },
  'journal-unreadable': {
    title: 'Le journal d’une opération ne s’ouvre pas',
    what: 'Cet ordinateur ne nous laisse pas lire le fichier indiqué ci-dessous. Rien n’a été modifié ; votre site est comme il était.',
    next: 'Regardez à qui appartient le fichier et si son disque va bien, puis réessayez.',
  },
  'journal-foreign': {
    title: 'Le journal d’une opération porte le nom d’une autre',
    what: 'Le fichier indiqué ci-dessous parle d’une autre opération que son nom ne le dit : il a été copié ou renommé. Rien n’a été modifié ; votre site est comme il était.',
    next: 'Rendez au fichier son propre nom (RUN.jsonl, avec l’opération indiquée ci-dessous à la place de RUN), ou supprimez-le si c’est une copie.',
  },
  'journal-altered': {
    title: 'Le journal d’une opération a été modifié',
    what: 'Quelqu’un a modifié le fichier indiqué ci-dessous après que nous l’avons écrit ; nous ne suivons donc rien de ce qu’il contient. Rien n’a été modifié sur le serveur ; votre site est comme il était.',
    next: 'Cherchez qui peut écrire dans vos fichiers. Remettez le fichier en place depuis une sauvegarde ; le serveur a sa propre copie dans /var/lib/sealkeeper/runs/.',
  },
  'journal-sealed-elsewhere': {
    title: 'Le journal d’une opération a été scellé ailleurs',
    what: 'Un autre ordinateur a écrit le fichier indiqué ci-dessous, ou le trousseau de cet ordinateur a été recréé depuis. Nous ne pouvons pas savoir s’il a été modifié. Rien n’a été modifié sur le serveur ; votre site est comme il était.',
    next: 'Annulez l’opération depuis l’ordinateur qui l’a faite. Si vous faites confiance au fichier, « sealkeeper undo RUN » sur la ligne de commande l’annule d’ici.',
  },
  'file-unreadable': {
    title: 'Un de nos fichiers est illisible',
    what: 'Cet ordinateur ne nous laisse pas lire ce qui est indiqué ci-dessous, ou ce n’est pas un fichier ordinaire. Rien n’a été modifié ; votre site est comme il était.',
    next: 'Regardez ce qui s’y trouve, à qui cela appartient et si le disque va bien, puis réessayez.',
  },
  'account-newer': {
    title: 'Le compte a été enregistré par un Sealkeeper plus récent',
    what: 'Une version plus récente a écrit le fichier indiqué ci-dessous, et celle-ci n’en connaît pas la forme. Il a été laissé tel quel. Rien n’a été modifié ; votre site est comme il était.',
    next: 'Utilisez le Sealkeeper plus récent.',
  },
  'keychain-closed': {
    title: 'Le trousseau de cet ordinateur ne s’est pas ouvert',
    what: 'Il contient la clé avec laquelle nous distinguons nos propres journaux de ceux qui ont été modifiés. Rien n’a été modifié ; votre site est comme il était.',
    next: 'Déverrouillez le trousseau (connectez-vous-y, ou dites oui quand il le demande), puis réessayez.',
  },
  'journal-busy': {
    title: 'Un autre Sealkeeper travaille sur cette opération',
    what: 'Une fenêtre ou une ligne de commande écrit dans le journal de cette opération, ou y a écrit entre-temps. Une seule à la fois en a le droit. Celle-ci n’a rien modifié.',
    next: 'Attendez qu’elle ait fini, ou fermez-la, puis réessayez. Si aucun autre Sealkeeper ne travaille, supprimez le fichier de verrouillage indiqué ci-dessous.',
  },
  'service-unknown': {
    title: 'Ce serveur est lancé d’une façon que nous ne connaissons pas',
    what: 'Pour prendre en compte une modification, il faudrait l’appeler avec les mots qui figurent dans les détails. Certains ne sont pas de ceux que nous transmettons ; rien n’a donc été envoyé au serveur.',
    next: 'Faites inscrire ce que disent ces mots (comme « -c Listen 80 ») dans les réglages du serveur, puis recommencez. Si le journal d’une opération précédente est indiqué ci-dessous, quelqu’un l’a peut-être modifié.',
  },
  'data-open-to-others': {
    title: 'D’autres peuvent écrire dans nos fichiers',
    what: 'Quelqu’un d’autre sur cet ordinateur peut modifier ce qui se trouve à l’endroit indiqué ci-dessous ; nous ne nous fions donc à rien de ce qu’il contient. Rien n’a été modifié ; votre site est comme il était.',
    next: 'Fermez-le avec la commande indiquée ci-dessous, puis réessayez.',
  },
};
