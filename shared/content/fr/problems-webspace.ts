import type { webSpaceProblems as english } from '../en/problems-webspace.ts';
import type { TranslatedProblems } from '../translated.ts';

export const webSpaceProblems: TranslatedProblems<typeof english> = {
  'job-webspace': {
    title: 'Cette tâche concerne un espace web',
    what: 'La tâche « {file} » n’atteint que les fichiers du site. Le formulaire de l’hébergeur y est rempli à la main ; il n’y a donc pas de plan de changements sur un serveur.',
    next: 'Utilisez : sealkeeper secure {file}.',
  },
  'webspace-login-refused': {
    title: 'L’espace web ne nous a pas laissés entrer',
    what: 'Le serveur {host} a refusé l’utilisateur {user} avec ce mot de passe. Il a dit : « {said} »',
    next: 'Prenez l’utilisateur et le mot de passe FTP ou SFTP dans l’espace client de votre hébergeur ; ce ne sont en général pas ceux de l’espace client lui-même. Vous pouvez y définir un nouveau mot de passe.',
  },
  'webspace-no-sftp': {
    title: 'Cet accès ne transporte pas de fichiers',
    what: '{host} nous a laissés entrer, mais n’offre pas SFTP à cet utilisateur. Il a dit : « {said} »',
    next: 'Choisissez FTPS, ou activez SFTP pour cet utilisateur dans l’espace client.',
  },
  'webspace-no-tls': {
    title: 'Ce serveur n’offre que FTP sans chiffrement',
    what: '{host} ne chiffre pas FTP. Quiconque se trouve sur le chemin pourrait lire votre mot de passe, puis modifier votre site. Rien n’a donc été envoyé.',
    next: 'Essayez SFTP : la plupart des hébergeurs l’offrent au même utilisateur. S’il n’y a que FTP sans chiffrement, dites que vous l’acceptez (dans une tâche : "protocol": "ftp", "unencrypted": true), puis changez de mot de passe.',
  },
  'webspace-certificate-unknown': {
    title: 'Personne ne se porte garant de ce serveur FTP',
    what: '{host} montre un certificat que les navigateurs ne croiraient pas ({reason}). Beaucoup d’hébergeurs font ainsi ; quelqu’un pourrait tout de même être entre vous. Votre mot de passe n’a pas été envoyé.',
    next: 'Comparez l’empreinte ci-dessous avec celle que donne votre hébergeur, et confirmez-la (dans une tâche : "certificate": "{fingerprint}"). Ou écrivez le nom du serveur comme votre hébergeur : les certificats valent pour ce nom.',
  },
  'webspace-certificate-changed': {
    title: 'Ce n’est pas le serveur que nous connaissions',
    what: '{host} montre un autre certificat que celui qui avait été confirmé. Les hébergeurs renouvellent les leurs ; quelqu’un pourrait tout de même être entre vous. Votre mot de passe n’a pas été envoyé.',
    next: 'Demandez à votre hébergeur si le certificat de son serveur FTP est nouveau. Si oui, confirmez la nouvelle empreinte.',
  },
  'webspace-data-blocked': {
    title: 'Le serveur nous laisse entrer, mais pas les fichiers',
    what: 'FTP a besoin d’une seconde connexion pour chaque fichier, et aucune vers {host} n’aboutit. Un pare-feu se trouve sur le chemin, chez l’hébergeur ou chez vous.',
    next: 'Choisissez SFTP, à qui une seule connexion suffit. Si votre hébergeur n’en a pas, essayez un autre réseau (celui d’un téléphone), ou demandez à l’hébergeur d’ouvrir les ports passifs de FTP.',
  },
  'webspace-folder-missing': {
    title: 'Ce dossier n’existe pas',
    what: 'Le dossier « {folder} » ne peut pas être ouvert avec cet accès.',
    next: 'Laissez le dossier vide : il sera cherché. Ou écrivez-le comme votre programme FTP le montre.',
  },
  'webspace-not-writable': {
    title:
      '{reason, select, full {L’espace web est plein} read_only {L’espace web est en lecture seule} other {Rien ne peut y être écrit}}',
    what: '{reason, select, full {Il n’y a plus de place pour un fichier de cent lettres, à « {folder} ».} read_only {Le serveur ne laisse personne écrire à « {folder} » en ce moment.} forbidden {Cet accès ne peut pas écrire à « {folder} ».} other {Le serveur a refusé d’écrire à « {folder} ».}} Ce qui avait été écrit a été retiré.',
    next: '{reason, select, full {Faites de la place (les anciennes sauvegardes et les journaux en prennent le plus), ou demandez-en à l’hébergeur. Puis réessayez.} read_only {Demandez à votre hébergeur : le serveur est sans doute en maintenance, ou votre offre suspendue.} other {Prenez un accès qui peut écrire dans le dossier du site : dans l’espace client, en général l’utilisateur FTP principal.}}',
  },
  'webspace-proof-unseen': {
    title: 'Les visiteurs ne voient pas ce qui est dans cet espace web',
    what: 'Un fichier d’essai a été placé dans ces dossiers, et les visiteurs de {name} ne l’ont vu d’aucun : {folders}. Le site est donc ailleurs, ou quelque chose répond à sa place. Tous les fichiers d’essai ont été retirés.',
    next: 'Regardez dans l’espace client vers quel dossier mène {name}, et indiquez ce dossier. S’il mène à une autre offre ou à un autre hébergeur, prenez l’accès de celui-ci. Si une page de votre boutique répond à tout, ou si le site demande un mot de passe, désactivez d’abord cela pour /.well-known/.',
  },
  'webspace-file-left': {
    title: 'Des fichiers à nous restent dans votre espace web',
    what: 'Ceux-ci n’ont pas pu être retirés : {paths}. Ils contiennent des lettres au hasard et ne nuisent pas.',
    next: 'Ouvrez l’entrée sous « Mes sites » et faites nettoyer, ou avec : sealkeeper webspace ID --clear. Ou supprimez-les avec votre programme FTP.',
  },
  'webspace-key-no-place': {
    title: 'Il n’y a pas d’endroit sûr pour la clé',
    what: '{reason, select, no_keychain {Jusqu’à ce que vous l’ayez mise dans le formulaire, la clé privée doit être enfermée, et l’application n’a pas ici de trousseau du système.} not_empty {Le dossier « {folder} » contient déjà quelque chose, et rien n’y est remplacé.} other {Le dossier « {folder} » ne peut pas être créé ou écrit.}} Aucun certificat n’a été demandé.',
    next: '{reason, select, no_keychain {Utilisez la fenêtre sur un ordinateur dont le système a un trousseau. Dans un terminal, indiquez un dossier vide dans la tâche : "files": "pour-le-formulaire".} other {Indiquez un autre dossier dans la tâche, nouveau ou vide : "files": "pour-le-formulaire".}}',
  },
  'webspace-unknown': {
    title: 'Ce certificat pour un formulaire n’existe pas',
    what: 'Cet ordinateur n’en connaît aucun avec le numéro {id}. Rien n’a été fait.',
    next: 'Regardez la liste, sous « Mes sites » ou avec : sealkeeper webspace. Chacun se trouve sur l’ordinateur où il a été commencé.',
  },
  'webspace-damaged': {
    title: 'L’enregistrement d’un certificat pour un formulaire est endommagé',
    what: '« {file} » ne peut pas être lu. Rien n’a été changé.',
    next: 'Si vous avez une sauvegarde de cet ordinateur, remettez le fichier. Sinon, supprimez-le et obtenez le certificat une fois encore ; cela ne coûte rien.',
  },
  'webspace-newer': {
    title: 'Cet enregistrement vient d’un Sealkeeper plus récent',
    what: 'Cette version ne comprend pas « {file} ». Rien n’a été changé.',
    next: 'Mettez Sealkeeper à jour, puis réessayez.',
  },
  'webspace-not-issued': {
    title: 'Il n’y a pas encore de certificat ici',
    what: 'Ce qui a été commencé avec le numéro {id} s’est arrêté avant qu’un certificat soit signé.',
    next: 'Abandonnez-le, ici ou avec : sealkeeper webspace {id} --drop. Puis recommencez.',
  },
};
