import type { keptProblems as english } from '../en/problems-kept.ts';
import type { TranslatedProblems } from '../translated.ts';

export const keptProblems: TranslatedProblems<typeof english> = {
  'run-unsettled': {
    title: 'Une opération n’est pas allée jusqu’au bout',
    what: 'L’opération indiquée ci-dessous a été interrompue, a besoin d’aide, ou est en cours dans une autre fenêtre. Son certificat n’a pas été renouvelé : seul son serveur sait où elle en est. Rien n’y a été demandé ni modifié.',
    next: 'Ouvrez « Mes sites ». À côté de cette opération, choisissez « Interroger le serveur » ou, si elle vous attend, « Continuer ». Renouvelez ensuite.',
  },
  'run-not-waiting': {
    title: 'Cette opération n’attend rien',
    what: 'Elle est terminée, ou elle a été interrompue et son serveur n’a pas encore été interrogé. Rien n’a été fait.',
    next: 'Ouvrez « Mes sites ». Si l’opération y porte la mention « Interrompue », choisissez « Interroger le serveur ». Sinon, recommencez du début.',
  },
  'waiting-key-gone': {
    title: 'La clé du nouveau certificat n’est plus là',
    what: 'Pendant que l’opération vous attendait, cette clé se trouvait sur votre serveur à l’endroit indiqué ci-dessous. Elle a été retirée ou remplacée. Il n’existe pas encore de certificat pour elle : personne ne peut donc rien en faire, et votre site ne l’utilise pas.',
    next: 'Recommencez du début : une nouvelle clé est créée, et l’autorité demandera une nouvelle preuve. Les enregistrements DNS de cette opération peuvent être retirés.',
  },
  'waiting-not-possible': {
    title: 'Ce serveur ne peut pas attendre un enregistrement DNS',
    what: 'Pendant qu’une opération vous attend, sa clé privée doit se trouver en lieu sûr. Sur ce type de serveur, et sur cet ordinateur, il n’y a pas encore d’endroit pour cela.',
    next: 'Choisissez la preuve par un fichier sur le serveur, qui prend quelques secondes. Il faut alors laisser de côté les noms avec un astérisque.',
  },
  'run-on-other-server': {
    title: 'Cette opération a été faite sur un autre serveur',
    what: 'Le serveur auquel vous êtes connecté n’est pas celui que l’opération a modifié : son empreinte est différente. Rien n’y a été demandé ni modifié.',
    next: 'Connectez-vous au serveur indiqué ci-dessous, puis annulez l’opération.',
  },
  'journal-damaged': {
    title: 'Le journal d’une opération est endommagé',
    what: 'Une ligne au milieu du fichier indiqué ci-dessous est illisible. Un journal note ce que Sealkeeper a fait pour un site ; le site n’en a pas besoin. Rien n’a été modifié ; votre site est comme il était.',
    next: 'Si vous avez une sauvegarde de cet ordinateur, récupérez-y le fichier. Sinon : votre site continue de fonctionner, mais cette opération ne peut pas être annulée d’ici. La personne qui s’occupe du serveur trouve une copie dans /var/lib/sealkeeper/runs/.',
  },
  'journal-newer': {
    title: 'Le journal d’une opération vient d’un Sealkeeper plus récent',
    what: 'Cette version ne comprend pas le fichier indiqué ci-dessous. Un journal note ce que Sealkeeper a fait pour un site ; le site n’en a pas besoin. Rien n’a été modifié ; votre site est comme il était.',
    next: 'Mettez Sealkeeper à jour, puis réessayez.',
  },
  'journal-empty': {
    title: 'Le journal d’une opération est vide',
    what: 'Le fichier indiqué ci-dessous ne contient rien : l’ordinateur s’est arrêté avant le début de l’opération, ou le fichier a été vidé. Un journal note ce que Sealkeeper a fait pour un site ; le site n’en a pas besoin. Rien n’a été modifié cette fois ; votre site est comme il était.',
    next: 'Si une sauvegarde de cet ordinateur contient ce fichier non vide, remettez-le en place. Sinon, laissez-le où il est : il ne gêne rien. Si quelque chose a été fait pour un site et que vous voulez l’annuler, la personne qui s’occupe du serveur trouve une copie dans /var/lib/sealkeeper/runs/.',
  },
  'journal-unreadable': {
    title: 'Le journal d’une opération ne s’ouvre pas',
    what: 'Cet ordinateur ne nous laisse pas lire le fichier indiqué ci-dessous. Un journal note ce que Sealkeeper a fait pour un site ; le site n’en a pas besoin. Rien n’a été modifié ; votre site est comme il était.',
    next: 'Redémarrez cet ordinateur et réessayez. Si rien ne change, faites vérifier par quelqu’un qui s’y connaît à qui appartient le fichier et si le disque est en bon état.',
  },
  'journal-foreign': {
    title: 'Le journal d’une opération porte le nom d’une autre',
    what: 'Le fichier indiqué ci-dessous parle d’une autre opération que son nom ne le dit : il a été copié ou renommé. Un journal note ce que Sealkeeper a fait pour un site ; le site n’en a pas besoin. Rien n’a été modifié ; votre site est comme il était.',
    next: 'Rendez au fichier son propre nom : celui de l’opération indiquée ci-dessous, suivi de .jsonl. Ou supprimez-le si c’est une copie.',
  },
  'journal-altered': {
    title: 'Le journal d’une opération n’est pas tel que nous l’avons écrit',
    what: 'Un programme ou une personne a modifié le fichier indiqué ci-dessous, peut-être par mégarde ; nous ne suivons donc rien de ce qu’il contient. Un journal note ce que Sealkeeper a fait pour un site ; le site n’en a pas besoin. Rien n’a été modifié sur le serveur ; votre site est comme il était.',
    next: 'Était-ce vous, un collègue ou un programme de nettoyage ? Remettez alors le fichier en place depuis une sauvegarde, s’il y en a une. Si ce n’est personne que vous connaissiez, faites vérifier cet ordinateur avant de vous connecter depuis lui à votre serveur. Le serveur a sa propre copie dans /var/lib/sealkeeper/runs/.',
  },
  'journal-sealed-elsewhere': {
    title: 'Le journal d’une opération a été scellé ailleurs',
    what: 'Un autre ordinateur a écrit le fichier indiqué ci-dessous, ou le trousseau de cet ordinateur a été recréé depuis. Nous ne pouvons pas savoir s’il a été modifié. Un journal note ce que Sealkeeper a fait pour un site ; le site n’en a pas besoin. Rien n’a été modifié sur le serveur ; votre site est comme il était.',
    next: 'Annulez l’opération depuis l’ordinateur qui l’a faite. Si vous avez vous-même copié le fichier ici, ou réinstallé cet ordinateur, c’est possible d’ici aussi : dans un terminal, « sealkeeper undo RUN ».',
  },
  'file-unreadable': {
    title: 'Un de nos fichiers est illisible',
    what: 'Cet ordinateur ne nous laisse pas lire ce qui est indiqué ci-dessous, ou ce n’est pas un fichier ordinaire. Rien n’a été modifié ; votre site est comme il était.',
    next: 'Redémarrez cet ordinateur et réessayez. Si rien ne change, faites vérifier par quelqu’un qui s’y connaît ce qui s’y trouve, à qui cela appartient et si le disque est en bon état.',
  },
  'account-newer': {
    title: 'La note sur un compte vient d’un Sealkeeper plus récent',
    what: 'Il s’agit de votre compte auprès de l’autorité. Cette version ne connaît pas la forme du fichier indiqué ci-dessous, et l’a laissé tel quel. Rien n’a été modifié ; votre site est comme il était.',
    next: 'Mettez Sealkeeper à jour, puis réessayez.',
  },
  'keychain-closed': {
    title: 'Le trousseau de cet ordinateur ne s’est pas ouvert',
    what: 'Nous en avons besoin pour voir que nos notes sur cet ordinateur n’ont pas été modifiées. Rien n’a été modifié ; votre site est comme il était.',
    next: 'Quand le système demande si Sealkeeper peut utiliser le trousseau, dites oui ; il veut en général le mot de passe avec lequel vous ouvrez votre session sur cet ordinateur. Puis réessayez.',
  },
  'journal-busy': {
    title: 'Un autre Sealkeeper travaille sur cette opération',
    what: 'Une fenêtre ou une ligne de commande écrit dans le journal de cette opération, ou y a écrit entre-temps. Une seule à la fois en a le droit. Celle-ci n’a rien modifié.',
    next: 'Attendez qu’elle ait fini, ou fermez-la, puis réessayez. Si aucun autre Sealkeeper ne travaille, supprimez le fichier de verrouillage indiqué ci-dessous.',
  },
  'service-unknown': {
    title: 'Ce serveur est lancé d’une façon que nous ne connaissons pas',
    what: 'Le programme indiqué ci-dessous a été lancé à la main ou par un script, avec des mots supplémentaires (dans les détails). Pour prendre en compte une modification, il lui faudrait les mêmes, et il y en a que nous ne transmettons pas. Rien n’a été envoyé au serveur.',
    next: 'Montrez les détails à la personne qui s’occupe du serveur : ces mots (comme « -c Listen 80 ») ont leur place dans son fichier de réglages. Puis recommencez. Si le journal d’une opération précédente est indiqué ci-dessous, quelqu’un l’a peut-être modifié.',
  },
  'data-open-to-others': {
    title: 'D’autres peuvent écrire dans nos fichiers',
    what: 'Un autre utilisateur de cet ordinateur peut modifier ce qui se trouve à l’endroit indiqué ci-dessous ; nous ne nous fions donc à rien de ce qu’il contient. Rien n’a été modifié ; votre site est comme il était.',
    next: 'Ouvrez un terminal sur cet ordinateur, collez-y la commande indiquée ci-dessous, appuyez sur Entrée, et réessayez.',
  },
};
