import type { proofProblems as english } from '../en/problems-proof.ts';
import type { TranslatedProblems } from '../translated.ts';

export const proofProblems: TranslatedProblems<typeof english> = {
  'port-80-taken': {
    title: 'Un autre programme occupe la porte des pages non chiffrées',
    what: 'L’autorité demande la preuve sur le port 80. {by, select, unknown {Un autre programme} other {{by}}} y répond, et ne fait pas partie des programmes que vous avez choisis pour ce certificat ; il ne peut donc pas montrer la preuve. Rien n’a été modifié.',
    next: 'Si c’est Apache ou nginx, choisissez-le en plus du serveur de messagerie : il répond alors pour ce nom aussi. Sinon, prouvez le nom par un enregistrement dans le DNS, qui n’a besoin d’aucune porte.',
  },
  'listener-not-possible': {
    title: 'Rien sur ce serveur ne peut répondre à l’autorité',
    what: 'Il n’y a pas de serveur web pour ce nom, et un petit programme à nous a besoin de Perl ou de Python 3, que ce serveur n’a pas ou ne laisse pas tourner.',
    next: 'Prouvez le nom par un enregistrement dans le DNS, ou faites installer l’un des deux.',
  },
  'proof-behind-login': {
    title: 'La preuve se trouve derrière un mot de passe',
    what: 'Un mot de passe est d’abord demandé à qui veut la voir, et l’autorité n’en a pas.',
    next: 'Ouvrez à tous le dossier /.well-known/acme-challenge/ là où le mot de passe est réglé : dans la règle indiquée ci-dessous, chez votre hébergeur, ou dans le réseau placé devant. La personne qui a fait le site sait comment.',
  },
  'proof-forbidden': {
    title: 'La preuve ne peut pas être vue',
    what: 'Quelque chose l’interdit : une règle sur les dossiers cachés, une liste d’adresses admises, ou une protection contre les attaques.',
    next: 'Si une règle est indiquée ci-dessous, faites-y ouvrir à tous le dossier /.well-known/acme-challenge/. Si aucune n’est indiquée, demandez à votre hébergeur : « Un pare-feu pour pages web (WAF) bloque-t-il le dossier /.well-known/acme-challenge/ ? Merci de l’ouvrir à tous. »',
  },
  'proof-hidden-by-rule': {
    title: 'Une règle du site cache la preuve',
    what: 'La règle indiquée ci-dessous répond elle-même à la demande de l’autorité, avant que nous le puissions.',
    next: 'Faites exclure le dossier /.well-known/acme-challenge/ de cette règle, au-dessus d’elle dans le même fichier. La personne qui a fait le site sait comment.',
  },
  'proof-sent-elsewhere': {
    title: 'L’autorité serait envoyée ailleurs',
    what: 'La demande de la preuve est redirigée vers un endroit où la preuve n’est pas.',
    next: 'Faites exclure /.well-known/acme-challenge/ de la redirection indiquée ci-dessous, ou faites-la désactiver jusqu’à ce que le certificat soit là. La personne qui a fait le site sait comment.',
  },
  'proof-goes-in-circles': {
    title: 'L’autorité tournerait en rond',
    what: 'Chaque redirection mène à la suivante, et aucune à la preuve. C’est ce qui arrive quand un réseau placé devant se connecte sans chiffrement alors que le site exige https.',
    next: 'Si vous utilisez Cloudflare ou un service semblable, regardez-y d’abord : « Full » au lieu de « Flexible » met fin à cela, mais ne le choisissez que si votre serveur répond déjà par connexion chiffrée. Sinon, montrez les redirections ci-dessous à la personne qui a fait le site : l’une d’elles doit laisser de côté /.well-known/acme-challenge/. N’en désactivez aucune au hasard. Ou choisissez la preuve par un enregistrement dans le DNS.',
  },
  'proof-in-maintenance': {
    title: 'Le site est fermé pour maintenance',
    what: 'Il répond à chaque demande « revenez plus tard », y compris à celle de l’autorité.',
    next: 'Rouvrez le site, ou excluez /.well-known/acme-challenge/ de la règle de maintenance.',
  },
  'proof-behind-network': {
    title: 'Un réseau placé devant votre serveur répond',
    what: 'Les visiteurs n’atteignent pas votre serveur directement, et ce qui est placé devant lui retient la preuve.',
    next: 'Dans le compte de ce réseau, laissez passer /.well-known/acme-challenge/ sans redirection, cache ni contrôle, ou réglez le nom sur « DNS only » jusqu’à ce que le certificat soit là, puis remettez-le comme avant. Ou choisissez la preuve par un enregistrement dans le DNS.',
  },
  'proof-on-other-server': {
    title: 'Le nom mène aussi à une autre machine',
    what: 'Votre serveur montre la preuve, mais à l’adresse indiquée ci-dessous, c’est une autre machine qui répond.',
    next: 'Demandez à la personne qui gère votre domaine : « L’adresse ci-dessous est-elle encore à nous ? » Si c’est une ancienne adresse, faites-la retirer, attendez une heure, puis réessayez. Si cette machine présente elle aussi votre site, choisissez plutôt la preuve par un enregistrement dans le DNS. Ne supprimez aucune adresse que vous ne connaissez pas.',
  },
  'proof-at-other-site': {
    title: 'Un autre site du serveur répond pour ce nom',
    what: 'Le serveur web transmet les demandes pour ce nom au site du fichier indiqué ci-dessous.',
    next: 'Faites ajouter le nom à votre propre site par la personne qui s’occupe du serveur (dans Apache avec ServerName ou ServerAlias, dans nginx avec server_name), puis relancez le contrôle.',
  },
  'dnssec-broken': {
    title: 'Les signatures DNS de votre domaine (DNSSEC) sont fausses',
    what: 'Votre domaine utilise DNSSEC, et ses signatures sont fausses ou trop anciennes. Les serveurs DNS prudents ne donnent alors aucune réponse, et toutes les autorités refusent.',
    next: 'Écrivez au service qui gère votre domaine : « Les signatures DNSSEC de mon domaine sont fausses. Merci de les corriger, ou de désactiver DNSSEC dans le bon ordre. » Il faut jusqu’à un jour pour que cela se voie partout. Ne le désactivez pas vous-même.',
  },
  'caa-not-answered': {
    title: 'Le DNS de votre domaine ne répond pas à une question importante',
    what: 'Les autorités doivent demander qui peut signer pour votre domaine (CAA), et la question n’a reçu aucune réponse. Elles refusent alors.',
    next: 'Écrivez au service qui gère le DNS de votre domaine : « Les requêtes de type CAA restent sans réponse. Merci de corriger cela ; une réponse vide suffit. »',
  },
  'caa-other-proof': {
    title: 'Votre domaine ne permet à cette autorité qu’une autre sorte de preuve',
    what: 'Une ligne de votre DNS (CAA) pour {name} dit par quelles sortes de preuve cette autorité peut signer, et celle que nous donnerions n’en fait pas partie. Elle refuserait ; nous ne l’avons donc pas sollicitée.',
    next: 'Choisissez la sorte de preuve qui figure dans la ligne. Si cela ne va pas, demandez à la personne qui a mis la ligne de permettre aussi la nôtre.',
  },
  'caa-other-account': {
    title: 'Votre domaine ne laisse commander qu’un autre compte',
    what: 'Une ligne de votre DNS (CAA) pour {name} nomme le seul compte qui peut demander des certificats à cette autorité (accounturi). Cet ordinateur en utilise un autre ; elle refuserait donc, et nous ne l’avons pas sollicitée.',
    next: 'La personne qui a mis la ligne renouvelle vos certificats, ou l’a fait : demandez-lui d’abord. Si plus personne ne le fait, faites ajouter par la personne qui gère votre domaine une seconde ligne avec notre compte (indiqué ci-dessous, s’il est connu) ; la première reste telle quelle.',
  },
  'caa-other-renewer': {
    title: 'Votre domaine empêcherait le renouvellement',
    what: 'Une ligne de votre DNS (CAA) pour {name} dit qui peut demander des certificats à cette autorité, et comment. Désormais {by} les demanderait sur votre serveur, et chaque renouvellement serait refusé. Rien n’a été modifié.',
    next: 'Laissez plutôt cette application renouveler. Ou faites ajouter, par la personne qui a mis la ligne, une ligne pour le compte de {by}.',
  },
  'wildcard-needs-dns': {
    title: 'Un nom avec un astérisque se prouve par un enregistrement DNS',
    what: 'Il représente tous les noms qu’il couvre, et un fichier sur un seul serveur web ne dit rien de ceux-là.',
    next: 'Choisissez pour lui la preuve par un enregistrement DNS, ou omettez-le et indiquez un par un les noms dont vous avez besoin.',
  },
  'record-needs-somebody': {
    title: 'Quelqu’un doit créer un enregistrement DNS',
    what: 'Cette preuve demande une personne qui crée un enregistrement là où le domaine est géré, et personne n’a pu être prévenu.',
    next: 'Lancez ceci dans la fenêtre quand vous avez le temps, ou choisissez la preuve par un fichier sur le serveur.',
  },
  'dns-record-not-seen': {
    title: 'L’enregistrement DNS n’est pas visible',
    what: 'Nous avons attendu l’enregistrement indiqué ci-dessous, et les serveurs DNS du domaine n’ont pas tous montré les valeurs que l’autorité demande.',
    next: 'Comparez le nom et les valeurs là où votre domaine est géré : beaucoup de fournisseurs ajoutent d’eux-mêmes le nom du domaine. Puis réessayez ; les valeurs seront nouvelles.',
  },
};
