import type { authorityProblems as english } from '../en/problems-authority.ts';
import type { TranslatedProblems } from '../translated.ts';

export const authorityProblems: TranslatedProblems<typeof english> = {
  'clock-wrong': {
    title: 'L’horloge de cet ordinateur n’est pas à l’heure',
    what: 'D’après l’horloge de l’autorité, elle {direction, select, ahead {avance} other {retarde}} {unit, select, days {{count, plural, one {d’un jour} other {de # jours}}} hours {{count, plural, one {d’une heure} other {de # heures}}} other {{count, plural, one {d’une minute} other {de # minutes}}}}. Tout certificat a un premier et un dernier jour : avec une horloge fausse, les bons paraissent mauvais.',
    next: 'Laissez cet ordinateur régler lui-même son horloge (date et heure, dans ses réglages), puis réessayez.',
  },
  'ca-unreachable': {
    title: 'L’autorité ne répond pas',
    what: 'Nous n’avons pas pu la joindre depuis cet ordinateur.',
    next: 'Vérifiez votre connexion internet, et réessayez dans quelques minutes.',
  },
  'ca-not-trusted': {
    title: 'L’autorité ne peut pas prouver son identité',
    what: 'Son propre certificat, par lequel elle se présente, n’est signé par personne que cet ordinateur connaisse. Cela ne dit rien du certificat de votre site.',
    next: 'Un antivirus ou le réseau d’une entreprise se trouve peut-être entre les deux : réessayez depuis un autre réseau. Si c’est une autorité de votre propre entreprise, choisissez son certificat racine ; sinon, vérifiez l’adresse.',
  },
  'ca-not-acme': {
    title: 'Ce n’est pas l’adresse d’une autorité',
    what: 'Quelque chose y répond, mais ce n’est pas le service qui délivre les certificats (ACME).',
    next: 'Copiez l’adresse une nouvelle fois depuis la page de l’autorité.',
  },
  'ca-terms-not-agreed': {
    title: 'Les conditions ne sont pas acceptées',
    what: 'L’autorité ne travaille que pour ceux qui acceptent ses conditions d’utilisation.',
    next: 'Revenez au choix de l’autorité, lisez ses conditions, acceptez-les, et recommencez.',
  },
  'ca-account-needed': {
    title: 'L’autorité demande un compte',
    what: 'Elle ne travaille que pour ses clients.',
    next: 'Saisissez l’identifiant de la clé et la clé de compte qu’elle vous a donnés. Sur son site, ils figurent en général sous « ACME » ou « EAB ».',
  },
  'ca-account-refused': {
    title: 'L’autorité n’accepte pas le compte',
    what: 'L’identifiant de clé ou la clé de compte n’est pas celui qu’elle attend.',
    next: 'Copiez à nouveau les deux depuis le site de l’autorité ; ils y figurent en général sous « ACME » ou « EAB ».',
  },
  'account-unknown': {
    title: 'Cet ordinateur n’y a pas de compte',
    what: 'Aucun compte créé depuis cet ordinateur n’est enregistré auprès de {directory}.',
    next: 'Voyez quels comptes il y a : dans un terminal, « sealkeeper accounts ». Si l’autorité vous a donné un identifiant de clé sur son site, ajoutez --external-account avec cet identifiant.',
  },
  'account-close-unconfirmed': {
    title: 'La fermeture d’un compte doit être confirmée',
    what: 'Un compte fermé auprès de {directory} ne peut pas être rouvert. Les certificats continuent de marcher jusqu’à leur fin ; pour le prochain, cet ordinateur crée un nouveau compte. Rien n’a été modifié.',
    next: 'Si vous le voulez, dites-le : dans un terminal, ajoutez --yes.',
  },
  'account-key-missing': {
    title: 'Aucune clé de compte n’y a été trouvée',
    what: 'Dans {path}, il n’y a aucune clé avec laquelle on pourrait demander un compte (private_key.json de Certbot, account.key d’acme.sh, account_key.pem de dehydrated).',
    next: 'Indiquez le dossier qui la contient, ou le fichier lui-même, copié sur cet ordinateur, puis réessayez.',
  },
  'account-foreign-unknown': {
    title: 'L’autorité ne connaît aucun compte ouvert pour cette clé',
    what: 'La clé trouvée n’a pas de compte auprès de {ca}, ou ce compte est fermé. Rien n’a été modifié.',
    next: 'Vérifiez que le dossier est bien celui de cette autorité : Certbot et acme.sh en ont un pour chacune. Les services d’essai sont des autorités à part.',
  },
  'account-there': {
    title: 'Cet ordinateur y a déjà un compte',
    what: 'Auprès de {directory}, cet ordinateur utilise un autre compte que celui qui a été trouvé. Rien n’a été modifié.',
    next: 'Si l’autre doit prendre sa place, dites-le : dans un terminal, ajoutez --yes. Le compte actuel est mis de côté ; il reste ouvert auprès de l’autorité, et ses certificats sont alors renouvelés avec l’autre.',
  },
  'nothing-lasting': {
    title: 'Ce site n’a pas de ligne DNS durable',
    what: 'Aucune opération de cet ordinateur pour {site} n’a ajouté de ligne DNS qui reste, ou elle a déjà été retirée.',
    next: 'Voyez avec « sealkeeper runs » quels sites il y a. Une ligne ajoutée par quelqu’un d’autre se trouve dans la zone du domaine, sous _validation-persist.',
  },
  'ca-cannot-do': {
    title: 'L’autorité ne propose pas cela',
    what: 'Cette autorité n’a pas de service de ce genre pour les programmes. Rien n’a été modifié.',
    next: 'Adressez-vous à l’autorité elle-même, sur son site.',
  },
  'revoke-unconfirmed': {
    title: 'Déclarer un certificat non valable doit être confirmé',
    what: 'Cela ne peut pas être annulé. Rien n’a été demandé ni modifié.',
    next: 'Si vous le voulez, dites pourquoi et confirmez : dans un terminal, ajoutez --reason avec l’un de ces motifs ({reasons}), et --yes.',
  },
  'revoke-other-certificate': {
    title: 'Le site ne montre pas ce certificat',
    what: 'Ce qui a été trouvé pour {site} n’est pas le dernier certificat que cet ordinateur a obtenu. Rien n’a été demandé ni modifié.',
    next: 'Indiquez le fichier qui le contient : dans un terminal, ajoutez --certificate FICHIER.',
  },
  'ca-account-deactivated': {
    title: 'L’autorité a fermé notre compte',
    what: 'Le compte que cet ordinateur y avait a été désactivé. Nous avons mis sa clé de côté ; les certificats que vous avez continuent de marcher.',
    next: 'Recommencez : un nouveau compte est créé tout seul.',
  },
  'ca-profile-unknown': {
    title: 'L’autorité n’a pas ce type de certificat',
    what: 'Le type demandé était « {profile} ». {count, plural, =0 {Cette autorité n’offre pas de choix de types.} one {Cette autorité n’en propose qu’un, indiqué ci-dessous.} other {Cette autorité propose d’autres types, indiqués ci-dessous.}} Rien n’a été commandé ni modifié.',
    next: '{count, plural, =0 {Laissez le choix du type à l’autorité, et recommencez.} other {Choisissez-en un parmi ceux indiqués ci-dessous, ou laissez le choix à l’autorité, et recommencez.}}',
  },
  'ca-profile-refused': {
    title: 'L’autorité ne nous donne pas ce type de certificat',
    what: 'Elle propose ce type, mais pas à nous, ou pas pour ces noms. Ses propres mots figurent dans les détails.',
    next: 'Laissez le choix du type à l’autorité, et recommencez.',
  },
  'ca-proof-not-offered': {
    title: 'L’autorité n’accepte pas de lignes qui restent',
    what: '{names} devait être prouvé par une ligne DNS qui reste. {ca} ne le propose pas ; elle propose {offered}. Rien n’en a été ajouté.',
    next: 'Choisissez une autre preuve (une ligne DNS pour chaque certificat, ou un fichier) ou une autre autorité, puis recommencez.',
  },
  'short-lived-unrenewed': {
    title: 'Un certificat aussi court expirerait sans que personne ne le voie',
    what: 'Les certificats du type « {profile} » durent moins de dix jours. Seul un programme sur votre serveur les renouvelle à temps, jour et nuit ; {why, select, chosen {vous avez choisi qu’aucun ne le fasse} failed {celui qui devait le faire n’a pas pu être installé} unforeseen {et la brièveté de ce type n’est apparue qu’à son arrivée} other {et aucun programme ne le peut ici}}. {why, select, chosen {Rien n’a été commandé ni modifié.} other {Votre site est comme avant.}}',
    next: '{why, select, chosen {Laissez votre serveur renouveler le certificat, ou laissez le choix du type à l’autorité.} other {Laissez le choix du type à l’autorité, et recommencez. (Avec Certbot 4 ou plus récent, ou le module mod_md 2.5 ou plus récent d’Apache, sur le serveur, le type court conviendrait.)}}',
  },
  'address-unrenewed': {
    title: 'Un certificat pour une adresse expirerait sans que personne le voie',
    what: '{ca} ne signe une adresse comme {name} que pour {days} jours à la fois. Seul un programme sur votre serveur renouvelle cela à temps, jour et nuit, et aucun de ceux que nous pouvons y installer ne demande de certificats pour des adresses. Rien n’a été demandé ni modifié.',
    next: 'Prenez un nom qui mène à cette adresse, par exemple www.example.com. Si vous avez votre propre autorité qui signe des adresses pour plus longtemps (step-ca le peut), indiquez son répertoire dans le fichier de tâche.',
  },
  'ca-refuses-name': {
    title: 'L’autorité ne signe pas pour ce nom',
    what: 'Certains noms figurent sur sa liste de ceux pour lesquels elle ne signe jamais.',
    next: 'Retirez le nom, ou choisissez une autre autorité.',
  },
  'ca-refuses-request': {
    title: 'L’autorité a refusé la demande',
    what: 'Quelque chose ne lui a pas convenu. Ses propres mots figurent dans les détails.',
    next: 'Copiez le rapport et montrez-le à l’assistance de votre hébergeur, ou choisissez une autre autorité.',
  },
  'ca-forbidden-by-caa': {
    title: 'Votre domaine nomme une autre autorité',
    what: 'Une ligne de votre DNS (CAA) dit quelles autorités peuvent signer pour vous, et celle-ci n’en fait pas partie. Quelqu’un l’a peut-être voulu ainsi.',
    next: 'Le plus simple : choisissez l’autorité qui y est nommée. Sinon, faites ajouter par la personne qui gère votre domaine une seconde ligne CAA pour celle-ci ; la première reste telle quelle.',
  },
  'ca-rate-limited': {
    title: 'L’autorité dit : pas maintenant',
    what: 'Elle a compté trop de demandes pour ce nom ou depuis cet endroit.',
    next: 'Attendez jusqu’à l’heure indiquée ci-dessous, puis réessayez. S’il n’y en a pas : après des essais manqués, une heure suffit ; après de nombreux certificats pour les mêmes noms, il faut jusqu’à 34 heures.',
  },
  'ca-busy': {
    title: 'L’autorité est très occupée',
    what: 'Elle nous a demandé de revenir plus tard.',
    next: 'Réessayez dans quelques minutes.',
  },
  'ca-sees-wrong-answer': {
    title: 'L’autorité a reçu une autre réponse',
    what: 'Elle est venue jusqu’à votre serveur, mais a trouvé autre chose que la preuve.',
    next: 'Montrez les détails à la personne qui s’occupe du site : un autre serveur, une redirection ou un pare-feu se trouve peut-être devant. Les détails disent ce que l’autorité a reçu.',
  },
  'ca-cannot-connect': {
    title: 'L’autorité n’arrive pas à passer',
    what: 'Elle est venue de plusieurs endroits du monde, et votre serveur n’a pas ouvert.',
    next: 'Demandez à votre hébergeur d’ouvrir le port 80 (http) à tous les pays. C’est la porte des pages web ordinaires ; un pare-feu qui ne laisse entrer que certains pays empêche l’autorité de passer.',
  },
  'ca-cannot-resolve': {
    title: 'L’autorité ne trouve pas le nom',
    what: 'L’annuaire d’internet ne lui a donné aucune réponse, ou une réponse à laquelle elle ne peut pas se fier.',
    next: 'Vérifiez le nom là où votre domaine est géré ; si DNSSEC est activé, ses signatures doivent être justes.',
  },
  'ca-too-slow': {
    title: 'L’autorité a pris trop de temps',
    what: 'Elle n’avait pas décidé dans le délai habituel.',
    next: 'Réessayez dans quelques minutes.',
  },
  'ca-order-gone': {
    title: 'L’autorité a oublié cette commande',
    what: 'Une commande peut attendre des jours, mais pas indéfiniment. L’autorité ne la connaît plus, ou l’a fermée.',
    next: 'Recommencez du début. L’autorité demandera de nouvelles valeurs dans les enregistrements DNS ; les anciennes peuvent être supprimées.',
  },
  'ca-sent-wrong-certificate': {
    title: 'L’autorité a envoyé un certificat qui ne correspond pas',
    what: 'Les noms ou la clé ne sont pas ceux que nous avions demandés ; nous ne l’avons donc pas utilisé.',
    next: 'Réessayez. Si rien ne change, choisissez une autre autorité.',
  },
};
