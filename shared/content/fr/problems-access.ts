import type { accessProblems as english } from '../en/problems-access.ts';
import type { TranslatedProblems } from '../translated.ts';

export const accessProblems: TranslatedProblems<typeof english> = {
  'job-unreadable': {
    title: 'Le fichier de tâche est illisible',
    what: 'Il manque, ou n’a pas la forme d’un fichier de tâche (JSON).',
    next: 'Vérifiez son emplacement et ses virgules, puis réessayez.',
  },
  'job-invalid': {
    title: 'Une réponse ne convient pas',
    what: 'L’une des réponses a une forme que nous ne pouvons pas utiliser.',
    next: 'Revenez en arrière et regardez les réponses citées ci-dessous.',
  },
  'name-invalid': {
    title: 'Nous ne pouvons pas utiliser ce nom',
    what: '{kind, select, empty {Rien n’a encore été saisi.} address {C’est un numéro (adresse IP). Un certificat du type habituel vaut pour un nom ; nous regardons donc le nom qui y mène. Pour un simple numéro, il n’existe que des certificats de six jours, que cette application n’obtient pas.} several {Ce sont plusieurs sites, et nous en regardons un à la fois. D’autres noms pour le même certificat pourront être ajoutés plus tard.} this_computer {Ce nom désigne l’ordinateur lui-même : personne d’autre ne peut y aller, et aucune autorité ne le signe. Si c’est bien ce que vous voulez : « Pour un essai ou un appareil », plus bas.} single_label {Il manque la fin : un nom a au moins un point, comme dans hofladen.example.} public_suffix {Sous cette terminaison, beaucoup de gens ont leur propre nom ; il manque votre partie devant.} too_long {Il est plus long qu’un nom ne peut l’être : 63 caractères entre deux points, 253 en tout.} other {Un nom ressemble à hofladen.example : des lettres, des chiffres, des traits d’union et des points.}}',
    next: '{count, plural, =0 {Saisissez l’adresse de votre site, comme le font vos visiteurs.} other {Vouliez-vous dire {perhaps} ?}}',
  },
  'site-not-found': {
    title: 'Il n’y a pas de site à cette adresse',
    what: '{kind, select, no_address {L’annuaire d’internet (DNS) connaît {name}, mais n’y indique pas d’adresse de site.} other {L’annuaire d’internet (DNS) ne connaît pas {name}.}}',
    next: '{count, plural, =0 {} other {Vouliez-vous dire {perhaps} ? }}Vérifiez l’orthographe. Si elle est juste : le domaine est-il encore payé, et mène-t-il à un serveur ? La personne qui le gère peut vous le dire.',
  },
  'internet-silent': {
    title: 'Cet ordinateur n’atteint pas internet',
    what: 'Nous avons demandé où se trouve {name}, et n’avons reçu aucune réponse. Cela ne dit rien de votre site.',
    next: 'Regardez si un autre site s’ouvre dans votre navigateur. Sinon : vérifiez le Wi-Fi ou le câble. S’il s’ouvre, un pare-feu ou un VPN empêche peut-être cette application de demander ; réessayez depuis un autre réseau.',
  },
  'file-missing': {
    title: 'Un fichier n’est pas à sa place',
    what: 'Le fichier indiqué ci-dessous ne peut pas être ouvert sur cet ordinateur.',
    next: 'Choisissez-le de nouveau.',
  },
  'file-not-written': {
    title: 'Un fichier ne peut pas être écrit',
    what: 'Le fichier indiqué ci-dessous ne peut pas être écrit sur cet ordinateur.',
    next: 'Choisissez un autre emplacement, ou libérez de la place. Tout le reste a été fait.',
  },
  'secret-missing': {
    title: 'Il manque un mot de passe',
    what: 'Il devait venir des réglages de cet ordinateur, de la variable d’environnement indiquée ci-dessous, et n’y est pas.',
    next: 'Saisissez le mot de passe dans la fenêtre. Dans un terminal : définissez cette variable, puis réessayez.',
  },
  'run-unknown': {
    title: 'Cette opération n’est pas connue ici',
    what: 'Ce qu’une opération a fait est noté sur l’ordinateur qui l’a faite. Sur celui-ci, il n’y a pas de note de ce genre.',
    next: 'Comparez-la avec la liste des opérations (dans un terminal : « sealkeeper runs »). Si un autre ordinateur l’a faite, annulez-la depuis celui-là. S’il n’existe plus, l’assistance de votre hébergeur trouve les anciens fichiers sur le serveur, dans /var/lib/sealkeeper/runs/.',
  },
  'run-not-named': {
    title: 'Quel certificat ?',
    what: '{count, plural, =0 {Aucun certificat de cet ordinateur ne peut être renouvelé d’ici.} other {Cet ordinateur s’occupe de plusieurs certificats.}}',
    next: '{count, plural, =0 {Renouvelez-le sur l’ordinateur qui l’a obtenu.} other {Indiquez l’une des opérations ci-dessous ; « sealkeeper runs » dit ce que chacune a fait.}}',
  },
  'run-not-undoable': {
    title: 'Il n’y a rien à annuler',
    what: 'Cette opération n’a rien laissé sur le serveur, ou a déjà été annulée.',
    next: 'Il n’y a rien à faire.',
  },
  'host-name-unknown': {
    title: 'Aucun serveur ne porte ce nom',
    what: 'Nous avons interrogé l’annuaire d’internet, et il ne connaît pas ce nom.',
    next: 'Vérifiez l’orthographe, ou saisissez l’adresse en chiffres qui figure dans la lettre de votre hébergeur.',
  },
  'host-unreachable': {
    title: 'Le serveur ne répond pas',
    what: 'Rien n’a répondu à l’adresse et au port indiqués ci-dessous. Le serveur est peut-être éteint, ou un pare-feu se trouve entre les deux.',
    next: 'Vérifiez le nom et le port. Certains hébergeurs demandent d’activer d’abord SSH dans l’espace client.',
  },
  'host-not-ssh': {
    title: 'Autre chose répond à cet endroit',
    what: 'À cette adresse et sur ce port, il y a un programme, mais il ne parle pas SSH.',
    next: 'Vérifiez le port : SSH utilise le port 22, sauf indication contraire de votre hébergeur.',
  },
  'host-key-unknown': {
    title: 'Nous n’avons encore jamais vu ce serveur',
    what: 'Son empreinte n’est pas connue sur cet ordinateur.',
    next: 'Comparez l’empreinte avec celle que votre hébergeur vous montre, puis acceptez-la.',
  },
  'host-key-changed': {
    title: 'Ce n’est pas le serveur que nous connaissons',
    what: 'Son empreinte n’est pas la même que la dernière fois. Quelqu’un s’est peut-être glissé entre vous et lui, ou le serveur a été réinstallé. Aucun mot de passe n’a été envoyé.',
    next: 'Demandez à votre hébergeur : « Mon serveur a-t-il été réinstallé, et quelle est maintenant son empreinte SHA256 ? » Si rien n’y a été fait, ne vous connectez pas. Sinon : la page de connexion de la fenêtre a maintenant un champ pour la réponse de votre hébergeur ; dans un fichier de tâche, c’est « hostKey ».',
  },
  'host-key-revoked': {
    title: 'Ce serveur présente une empreinte à laquelle il ne faut pas se fier',
    what: 'Quelqu’un a inscrit cette empreinte sur cet ordinateur comme une empreinte à laquelle il ne faut plus jamais se fier. Aucun mot de passe n’a été envoyé.',
    next: 'Ne vous connectez pas. Demandez-en la raison, et la nouvelle empreinte, à la personne qui s’occupe du serveur.',
  },
  'server-busy': {
    title: 'Une autre opération est en cours',
    what: 'Quelqu’un, peut-être vous dans une autre fenêtre, travaille en ce moment sur ce serveur : {who}, depuis {since}.',
    next: 'Attendez qu’elle soit finie, puis réessayez. Si cet autre ordinateur n’est plus là, le serveur remet tout en place lui-même au bout d’une minute, et redevient libre.',
  },
  'server-not-writable': {
    title: 'Nous ne pouvons pas écrire sur le serveur',
    what: 'Le disque est peut-être plein, ou d’autres peuvent regarder dans le dossier ; aucune clé ne peut alors y être gardée.',
    next: 'Montrez les détails à la personne qui s’occupe du serveur.',
  },
  'writable-by-others': {
    title: 'Un dossier du serveur n’est pas assez protégé',
    what: 'L’administrateur n’est pas seul à pouvoir écrire dans {place}. Il n’y a pas forcément de mal à cela ; mais nous travaillons avec ses droits (root), et n’utilisons donc rien que d’autres auraient pu modifier.',
    next: 'Pour la personne qui s’occupe du serveur : attribuer {place}, et tous les dossiers qui y mènent, à root seul (chown root, chmod go-w). Puis réessayez.',
  },
  'space-open-to-others': {
    title: 'Votre espace sur le serveur est ouvert à d’autres',
    what: 'Ce que nous y mettons doit se trouver là où personne d’autre ne peut le remplacer. D’autres peuvent écrire dans {place}, ou un lien mène de là vers un autre endroit.',
    next: 'Choisissez un dossier qui n’est qu’à vous, ou demandez à votre hébergeur d’y retirer aux autres le droit d’écrire (chmod go-w). Puis réessayez.',
  },
  'tool-missing': {
    title: 'Il manque un petit programme sur le serveur',
    what: 'Nous avons besoin de celui indiqué ci-dessous, et il n’est pas installé.',
    next: 'Demandez à votre hébergeur de l’installer, puis relancez le contrôle.',
  },
};
