import type { webSpace as english } from '../en/webspace.ts';
import type { Translated } from '../translated.ts';

export const webSpace: Translated<typeof english> = {
  'spaces.none': 'Aucun certificat pour un formulaire n’a été commencé sur cet ordinateur.',
  'spaces.line':
    '{id} : {names}, {server}, {state, select, cut {interrompu avant la signature} shown {montré à tous les visiteurs} other {attend d’être mis dans le formulaire}}{until, select, none {} other {, valable jusqu’au {date}}}',
  'spaces.placed':
    'Des fichiers à nous sont peut-être encore dans l’espace web : {paths}. Nettoyer avec : sealkeeper webspace {id} --clear',
  'spaces.folder': 'Le site de {name} se trouve dans {folder}.',
  'spaces.gained':
    'Le certificat est là, valable jusqu’au {date}. Il ne reste rien de nous dans l’espace web. Les visiteurs ne voient aucun changement tant que vous ne l’avez pas mis dans le formulaire de votre hébergeur.',
  'spaces.files': 'Les fichiers pour le formulaire se trouvent dans {folder} :',
  'spaces.file-key':
    '{name} : la clé privée. Ne la donnez à personne, et supprimez-la dès que le formulaire l’a reçue',
  'spaces.file-certificate': '{name} : le certificat du site',
  'spaces.file-chain': '{name} : la chaîne (certificats intermédiaires, « CA bundle »)',
  'spaces.file-fullChain':
    '{name} : certificat et chaîne ensemble, si le formulaire n’a qu’un champ pour les deux',
  'spaces.file-pfx': '{name} : tout en un, protégé par votre mot de passe, si le formulaire veut un PFX',
  'spaces.next':
    'Mettez-les dans le formulaire des certificats de l’espace client de votre hébergeur, puis regardez si les visiteurs le voient : sealkeeper webspace {id}',
  'spaces.view':
    '{name} à {address} : {shows, select, new {montre le nouveau certificat} other {montre encore un autre certificat} bad {montre un certificat que les navigateurs ne croient pas} none {n’est pas chiffré} missing {ne répond pas}}',
  'spaces.shown': 'Tous les visiteurs voient le nouveau certificat.',
  'spaces.not-yet':
    'Pas encore partout. Il faut quelques minutes aux hébergeurs, parfois une heure. Regarder à nouveau avec : sealkeeper webspace {id}',
  'spaces.renew':
    'Personne ne le renouvelle de lui-même. Revenez avant le {date} : lancez la même tâche, et mettez les nouveaux fichiers dans le même formulaire.',
  'spaces.cleared': 'Il ne reste rien de nous dans l’espace web de {server}.',
  'spaces.dropped':
    'C’est rangé. Ce qui est dans le formulaire de votre hébergeur reste, ainsi que les fichiers écrits pour lui.',

  'webspace.begin-title': 'Un certificat par votre espace web',
  'webspace.begin-lead':
    'Nous plaçons un petit fichier dans le dossier de votre site, le temps d’un instant, et obtenons le certificat. Vous le mettez ensuite dans le formulaire de votre hébergeur, pas à pas. Avant cela, les visiteurs ne voient aucun changement.',
  'webspace.host': 'Où se trouve votre espace web ?',
  'webspace.host-other': 'Autre hébergeur ou panneau',
  'webspace.host-other-pfx': 'Un autre qui veut un fichier PFX',
  'webspace.no-form':
    '{name} n’accepte pas de certificats d’ailleurs pour l’espace web. Le sien est compris dans la plupart des offres et se renouvelle seul : c’est ici la meilleure voie.',
  'webspace.no-form-go': 'Montrer comment l’activer',
  'webspace.protocol': 'Comment accédez-vous à vos fichiers ?',
  'webspace.protocol-sftp': 'SFTP (le mieux)',
  'webspace.protocol-ftps': 'FTP avec chiffrement (FTPS)',
  'webspace.protocol-ftp': 'FTP sans chiffrement',
  'webspace.address': 'Serveur',
  'webspace.address-hint': 'Comme l’écrit votre hébergeur, par exemple ftp.example.com',
  'webspace.user': 'Utilisateur',
  'webspace.password': 'Mot de passe',
  'webspace.password-hint': 'Il reste sur cet ordinateur et est oublié quand cette fenêtre se ferme.',
  'webspace.folder': 'Dossier du site (peut rester vide)',
  'webspace.folder-hint': 'Vide : nous le trouvons. Nous n’y changeons rien.',
  'webspace.plain-title': 'Quiconque sur le chemin pourrait lire le mot de passe',
  'webspace.plain':
    'Sans chiffrement, votre mot de passe traverse internet tel quel. Qui le lit peut modifier votre site. Changez-le ensuite.',
  'webspace.plain-yes': 'Je l’accepte',
  'webspace.terms': 'Let’s Encrypt le signe, gratuitement, pour environ trois mois.',
  'webspace.begin': 'Obtenir le certificat',
  'webspace.doing':
    '{step, select, connect {Connexion} preflight {Recherche du dossier de votre site} key {Création de la clé privée, sur cet ordinateur} order {Demande du certificat} proof {Dépôt du fichier et regard de l’extérieur} validate {L’autorité va regarder} certificate {Le certificat est en cours de signature} other {Nettoyage}}',
  'webspace.known-yes': 'C’est le bon : continuer',
  'webspace.why-title': 'Pourquoi ne pas tout faire ?',
  'webspace.why-1':
    'Dans un espace web, seul l’hébergeur peut changer le certificat montré aux visiteurs. Vous remplissez donc son formulaire, et nous préparons chaque champ.',
  'webspace.why-2':
    'La clé privée est créée sur cet ordinateur et enfermée dans son trousseau. Notre fichier dans votre espace web part aussitôt, même si quelque chose échoue.',
  'webspace.title': 'Le mettre dans le formulaire de votre hébergeur',
  'webspace.title-shown': 'Tous les visiteurs le voient',
  'webspace.lead': 'Pour {names}. Le certificat est là, valable jusqu’au {date}.',
  'webspace.gone': 'Ce certificat n’existe plus.',
  'webspace.cut-title': 'Ceci a été interrompu',
  'webspace.cut': 'Il n’en est pas sorti de certificat. Recommencez ; cela ne coûte rien.',
  'webspace.left-title': 'Des fichiers à nous sont peut-être encore dans votre espace web',
  'webspace.left': 'Ils ne nuisent pas : {paths}. Connectez-vous encore une fois, et ils partent.',
  'webspace.clear': 'Nettoyer',
  'webspace.files-title': 'Les fichiers pour le formulaire',
  'webspace.files-more':
    'Chaque champ du formulaire en veut un. Copiez-le d’ici, ou enregistrez-les tous dans un dossier.',
  'webspace.copy-key': 'Copier la clé privée',
  'webspace.copy-certificate': 'Copier le certificat',
  'webspace.copy-chain': 'Copier la chaîne',
  'webspace.copied': 'Copié. Collez-le dans le champ.',
  'webspace.key-care':
    'La clé privée va dans le formulaire de votre hébergeur et nulle part ailleurs : jamais dans un courriel.',
  'webspace.save': 'Enregistrer les fichiers dans un dossier',
  'webspace.saved': 'Enregistrés dans {folder}. Supprimez-les dès que le formulaire les a reçus.',
  'webspace.pfx-password': 'Le fichier .pfx s’ouvre avec ce mot de passe : {password}',
  'webspace.steps-title': 'Les étapes',
  'webspace.picture': 'Dessin de la page dans {name}',
  'webspace.read': 'Comme {host} le décrit, lu le {day}.',
  'webspace.unread':
    'De connaissance générale, pas encore comparé à un vrai compte : les mots peuvent différer.',
  'webspace.untried': 'Pas encore essayé sur un vrai compte chez {name}.',
  'webspace.look-title': 'Ce que voient les visiteurs',
  'webspace.look-more': 'Nous regardons toutes les trente secondes tant que cette page est ouverte.',
  'webspace.look': 'Regarder maintenant',
  'webspace.looking': 'Nous regardons',
  'webspace.shows':
    '{shows, select, new {Montre le nouveau certificat} other {Montre encore un autre certificat} bad {Montre un certificat que les navigateurs ne croient pas} none {Pas encore chiffré} missing {Ne répond pas}}',
  'webspace.at': '{name} à {address}',
  'webspace.shown-more':
    'C’est fait. Personne ne le renouvelle de lui-même : revenez avant le {date}. Il faudra les mêmes quelques minutes.',
  'webspace.calendar': 'Enregistrer un rappel de calendrier',
  'webspace.calendar-title': 'Renouveler le certificat de {name}',
  'webspace.calendar-text':
    'Il expire le {date}. Ouvrez Sealkeeper, allez dans « Mes sites », et obtenez-le encore une fois ; puis mettez-le dans le formulaire de votre hébergeur.',
  'webspace.again': 'Obtenir le suivant',
  'webspace.letter-title': 'Pas de tel formulaire ? Votre hébergeur peut le faire',
  'webspace.letter-more': 'Envoyez ceci à l’assistance de votre hébergeur. Il n’y a rien de secret.',
  'webspace.letter':
    'Bonjour,\n\nmon site {names} est chez vous. Veuillez faire en sorte qu’il soit accessible chiffré (https), avec un certificat que les navigateurs croient et qui se renouvelle seul.\n\nSi mon offre n’en comprend pas : j’en ai un à moi (PEM ou PFX, valable jusqu’au {date}). Où puis-je le mettre dans l’espace client, avec sa clé privée et sa chaîne ? Je n’enverrai pas la clé par courriel.\n\nMerci',
  'webspace.copy-letter': 'Copier la lettre',
  'webspace.drop': 'Abandonner',
  'webspace.drop-shown': 'Ranger',
  'webspace.drop-title': 'Ranger ceci ?',
  'webspace.drop-text':
    'La clé privée quitte cet ordinateur, et cette entrée la liste. Ce qui est dans le formulaire de votre hébergeur reste.',
  'webspace.drop-yes': 'Ranger',
  'webspace.drop-no': 'Garder',
  'webspace.list': 'Mis par un formulaire',
  'webspace.row':
    '{state, select, cut {Interrompu avant la signature} shown {Montré à tous les visiteurs, valable jusqu’au {date}. Vous le renouvelez} other {Attend d’être mis dans le formulaire, valable jusqu’au {date}}}',
  'webspace.open': 'Ouvrir',
  'webspace.open-of': 'Ouvrir le certificat de {names}',
  'webspace.go': 'Je n’ai que FTP ou SFTP',
  'webspace.go-more':
    'Votre hébergeur n’a pas d’interrupteur pour cela, mais un formulaire pour les certificats ? Nous en obtenons un pour vous.',
};
