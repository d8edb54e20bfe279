import type { filesProblems as english } from '../en/problems-files.ts';
import type { TranslatedProblems } from '../translated.ts';

export const filesProblems: TranslatedProblems<typeof english> = {
  'files-nothing': {
    title: 'Ces fichiers ne contiennent pas de certificat',
    what: '{keys, plural, =0 {Ils ne contiennent ni certificat ni clé.} other {Il y a une clé privée, mais pas de certificat.}}',
    next: 'Cherchez le fichier que le vendeur vous a envoyé comme certificat (souvent .crt, .cer, .p7b, .pfx ou .zip), et ajoutez-le.',
  },
  'files-without-certificate': {
    title: 'Un fichier ne contient rien pour nous',
    what: '« {file} » ne contient ni certificat ni clé.',
    next: 'Laissez-le de côté, ou regardez s’il s’agit d’un autre fichier du vendeur.',
  },
  'files-locked': {
    title: 'Un fichier est protégé par un mot de passe',
    what: '« {file} » ne s’ouvre qu’avec le mot de passe choisi à son enregistrement.',
    next: 'Saisissez ce mot de passe. La personne qui a créé le fichier le connaît, ou il figure sur la page du vendeur.',
  },
  'files-password-wrong': {
    title: 'Le mot de passe n’ouvre pas le fichier',
    what: '« {file} » a été enregistré avec un autre mot de passe.',
    next: 'Vérifiez les majuscules et les espaces à la fin, et saisissez-le à nouveau. Si plus personne ne le connaît, faites émettre de nouveau le certificat par le vendeur, pour une nouvelle demande ; chez la plupart des vendeurs, cela ne coûte rien.',
  },
  'files-damaged': {
    title: 'Un fichier est endommagé',
    what: '« {file} » commence comme un certificat ou une clé, puis n’a plus de sens : il a été coupé ou modifié en chemin.',
    next: 'Téléchargez-le ou copiez-le encore une fois, en entier, et ne l’ouvrez pas dans un traitement de texte.',
  },
  'files-unsupported': {
    title: 'Un fichier a un format que nous ne lisons pas',
    what: '« {file} » est d’un type, ou protégé d’une façon, que cette application ne connaît pas.',
    next: 'Demandez au vendeur le certificat en PEM ou PFX, ou enregistrez-le ainsi depuis le programme qui l’a créé.',
  },
  'files-too-much': {
    title: 'Un fichier est beaucoup trop gros',
    what: '« {file} » est bien plus gros que ce qu’envoie un vendeur, ou compressé de telle sorte qu’il grossirait sans fin.',
    next: 'Choisissez seulement les fichiers du certificat.',
  },
  'files-archive': {
    title: 'Une archive doit d’abord être décompressée',
    what: '« {file} » est une archive que nous ne pouvons pas ouvrir.',
    next: 'Décompressez-la sur votre ordinateur (double-clic), puis choisissez ce qu’elle contenait.',
  },
  'files-login-key': {
    title: 'C’est une clé pour se connecter',
    what: '« {file} » est une clé avec laquelle on se connecte à un serveur. Elle n’a rien à voir avec un certificat.',
    next: 'Laissez-la de côté, et cherchez la clé créée en même temps que la demande de certificat.',
  },
  'files-public-key': {
    title: 'Ce n’est que la moitié publique d’une clé',
    what: '« {file} » est la moitié que tout le monde peut voir. C’est la moitié privée qu’il faut.',
    next: 'Cherchez un second fichier qui porte presque le même nom (souvent .key) ; ouvert comme du texte, sa première ligne contient PRIVATE KEY. Ne l’envoyez à personne.',
  },
  'files-request-only': {
    title: 'C’est la demande, pas le certificat',
    what: 'Ces fichiers contiennent ce qui a été envoyé au vendeur (CSR). Le certificat est sa réponse.',
    next: 'Récupérez le certificat sur la page du vendeur ou dans son e-mail, et ajoutez-le.',
  },
  'files-only-authorities': {
    title: 'Il manque votre propre certificat',
    what: 'Ces fichiers ne contiennent que des certificats d’autorités, nommés ci-dessous. Ils accompagnent le vôtre, mais aucun n’est à vous.',
    next: 'Ajoutez le fichier avec votre propre certificat ; il porte souvent le nom de votre site.',
  },
  'files-name-missing': {
    title: 'Le certificat ne vaut pas pour tous vos noms',
    what: 'Il ne contient pas {names}. Il vaut pour : {has}.',
    next: 'Choisissez un autre certificat, retirez ces noms, ou faites émettre de nouveau le certificat par le vendeur, avec ces noms.',
  },
  'files-key-missing': {
    title: 'Il manque la clé privée',
    what: 'Un certificat ne marche qu’avec sa clé privée : un fichier secret, créé avant la commande du certificat. Le vendeur ne l’a généralement pas, et celle pour {name} n’est pas parmi ces fichiers.{hasRequest, select, yes { La demande dans « {file} » a été faite avec cette même clé.} other {}}',
    next: 'Qui a commandé le certificat, et où la demande (CSR) a-t-elle été faite ? C’est là que se trouve la clé : sur votre serveur (choisissez alors « La clé est sur mon serveur »), dans le panneau d’administration de votre hébergeur, ou sur l’ordinateur de la personne qui l’a commandé. Si personne ne la trouve, faites faire une nouvelle demande, et émettre de nouveau le certificat pour elle ; chez la plupart des vendeurs, cela ne coûte rien.',
  },
  'files-key-not-on-server': {
    title: 'La clé privée n’a pas été trouvée sur le serveur',
    what: 'À aucun des endroits ci-dessous ne se trouve une clé qui corresponde à ce certificat, que seul l’administrateur puisse modifier et qui n’exige pas de mot de passe.',
    next: 'Si vous avez le fichier de la clé, ajoutez-le ici. Si la personne qui s’occupe du serveur sait où elle est, faites-la déposer à l’un de ces endroits, lisible par le seul administrateur et sans mot de passe. Si elle est perdue, faites émettre de nouveau le certificat pour une nouvelle demande ; chez la plupart des vendeurs, cela ne coûte rien.',
  },
  'files-key-out-of-reach': {
    title: 'La clé ne peut pas être reprise sur ce serveur',
    what: '{system, select, windows {Sous Windows, la clé se trouve dans le magasin du serveur, qui ne la remet pas de lui-même.} other {Cet identifiant ne peut pas lire les clés du serveur.}} Rien n’a été modifié.',
    next: '{system, select, windows {Dans le Gestionnaire des services Internet (IIS), choisissez « Terminer la demande de certificat » avec le fichier du vendeur, puis « Exporter » ce certificat en .pfx avec un mot de passe, et apportez le .pfx ici.} other {Apportez ici le fichier de la clé privée, ou connectez-vous comme administrateur.}}',
  },
  'files-key-other': {
    title: 'La clé appartient à un autre certificat',
    what: 'La clé dans « {file} » ne correspond pas au certificat pour {name}. {belongs, select, another {Elle appartient à celui-ci : {owner}.} site {Elle appartient au certificat que cette application a mis en place : {owner}.} other {Elle n’appartient à aucun de ces fichiers.}}',
    next: 'Ajoutez la clé créée pour ce certificat, souvent la plus récente, ou faites émettre de nouveau le certificat pour la clé que vous avez.',
  },
  'files-expired': {
    title: 'Le certificat a expiré',
    what: 'Le certificat pour {name} était valable jusqu’au {notAfter}.',
    next: 'Récupérez le plus récent chez le vendeur, ou commandez-en un nouveau.',
  },
  'files-not-yet-valid': {
    title: 'Le certificat n’est pas encore valable',
    what: 'Le certificat pour {name} n’est valable qu’à partir du {day}.',
    next: 'Attendez jusque-là. Si cette date est passée, regardez si l’horloge de cet ordinateur est à l’heure.',
  },
  'files-weak': {
    title: 'Le certificat est trop faible pour les navigateurs actuels',
    what: 'Le certificat pour {name}, ou celui de l’autorité dont il vient, repose sur {kind} : les navigateurs ne l’acceptent plus, ou il est réputé cassé.',
    next: 'Faites-le émettre de nouveau par le vendeur, pour une nouvelle demande faite avec une nouvelle clé (RSA 2048 ou plus, ou P-256).',
  },
  'files-chain-incomplete': {
    title: 'Il manque un certificat intermédiaire',
    what: 'Le certificat pour {name} a été signé par « {issuer} », dont le certificat n’est dans aucun des fichiers. Sans lui, certains visiteurs verraient un avertissement.',
    next: 'Téléchargez le certificat intermédiaire (CA bundle, chain) sur la page du vendeur, et ajoutez-le.',
  },
  'files-not-trusted': {
    title: 'Les navigateurs ne connaissent pas cette autorité',
    what: 'Le certificat a été signé par « {issuer} », que les navigateurs ne connaissent pas. Les visiteurs verraient un avertissement.',
    next: 'Si votre entreprise a sa propre autorité, choisissez son certificat racine comme certificat de confiance. Sinon, prenez un certificat d’une autorité publique : Sealkeeper peut en obtenir un qui ne coûte rien.',
  },
  'files-distrusted': {
    title: 'Les navigateurs ne font plus confiance à cette autorité',
    what: 'De « {issuer} », les navigateurs n’acceptent aucun certificat émis après le {day}.',
    next: 'Demandez au vendeur un certificat signé par une autre autorité ; chez la plupart des vendeurs, cela ne coûte rien.',
  },
  'files-self-signed': {
    title: 'Le certificat est auto-signé',
    what: 'Celui pour {name} ne vient d’aucune autorité. Les visiteurs verraient un avertissement.',
    next: 'Choisissez le certificat que le vendeur a envoyé. Pour des essais et vos propres appareils, il y a « Fait par vous-même », dans la comparaison de toutes les offres.',
  },
};
