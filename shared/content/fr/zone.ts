import type { zone as english } from '../en/zone.ts';
import type { Translated } from '../translated.ts';

export const zone: Translated<typeof english> = {
  'zone.title': 'Qui ajoute la ligne ?',
  'zone.provider': 'Sealkeeper, chez mon fournisseur DNS',
  'zone.provider-what':
    'Vous lui donnez un jeton qui peut modifier les enregistrements de ce domaine. Il ajoute sa ligne à côté des vôtres, et ne retire que la sienne.',
  'zone.own-bind': 'Sealkeeper, sur mon propre serveur (BIND)',
  'zone.own-bind-what':
    'Seulement si le serveur DNS BIND de ce domaine tourne sur le serveur du site lui-même. Sealkeeper lui parle là-bas, par votre connexion ; avant que quoi que ce soit ne soit fait, vous voyez si cela marche.',
  'zone.hand': 'Je l’ajoute moi-même',
  'zone.hand-what':
    'Sealkeeper vous montre la ligne, attend aussi longtemps qu’il vous faut, même avec la fenêtre fermée, et continue quand elle est là. De même à chaque renouvellement, toutes les quelques semaines.',
  'zone.hand-instead':
    'Ce qui y mettrait fin : un jeton de votre fournisseur, un alias que vous créez une fois (les deux ci-dessus), ou des noms sans astérisque, qu’un fichier prouve.',
  'zone.alias': 'Sealkeeper, par un alias que je crée une fois',
  'zone.alias-what':
    'Pour un domaine dont le fournisseur n’a pas de jetons, ou dont les jetons pourraient trop faire. Vous y ajoutez une ligne, une seule fois. Elle mène la preuve à un autre endroit, et le jeton de cet endroit ne peut rien modifier de votre domaine.',
  'zone.alias-at': 'Qui gère l’endroit où il mène',
  'zone.alias-in': 'Domaine à cet endroit',
  'zone.alias-in-hint':
    'Un domaine que vous avez chez {provider}, de préférence un qui ne sert à rien d’autre. Un domaine gratuit suffit.',
  'zone.alias-in-bad': 'Ce n’est pas le nom d’un domaine, comme proofs.example.net.',
  'zone.lead': 'Mettre en place l’alias',
  'zone.alias-trying': 'Vérification que {provider} nous laisse écrire là',
  'zone.alias-wanted': 'Ajoutez maintenant cette ligne là où votre domaine est géré',
  'zone.alias-wanted-in': 'Ajoutez maintenant cette ligne là où {zone} est géré',
  'zone.alias-target': 'Cible',
  'zone.alias-copy-target': 'Copier la cible',
  'zone.alias-dot': 'Certains formulaires veulent un point à la fin de la cible : {target}.',
  'zone.alias-beside':
    'À {record} se trouvent d’autres textes : {values}. La plupart des fournisseurs n’acceptent pas d’alias à côté. En général, ils viennent de preuves passées ; supprimez ceux dont personne n’a besoin.',
  'zone.alias-seen':
    '{seen} sur {count, plural, one {# serveur DNS la montre} other {# serveurs DNS la montrent}}.',
  'zone.alias-lacking': 'Ne la montre pas encore.',
  'zone.alias-waiting': 'En attente de votre ligne ; nous regardons toutes les quelques secondes',
  'zone.alias-no-hurry':
    'Prenez votre temps. Cela continue tout seul dès que la ligne est visible. Si vous arrêtez, rien n’est perdu : la ligne reste, et sera trouvée la prochaine fois.',
  'zone.alias-proving':
    'La ligne est là. Maintenant l’essai : un texte chez {provider} qui doit se voir à votre domaine',
  'zone.alias-works': 'L’alias fonctionne',
  'zone.alias-works-more':
    'Un texte d’essai chez {provider} a été vu à votre domaine, et il est retiré. Laissez la ligne en place : chaque renouvellement l’utilise, et son texte va à {records}.',
  'zone.account-none': 'Pas encore de compte là-bas ?',
  'zone.account-what':
    'Saisissez son adresse ci-dessus et faites-en créer un. Il est pour ces noms seulement, et se trouve dès lors dans le trousseau de cet ordinateur.',
  'zone.account-no-keychain':
    'Cet ordinateur n’a pas de trousseau qui puisse en garder un nouveau. Dans un terminal, « sealkeeper delegate ADRESSE --account FICHIER » en crée un et l’écrit dans un fichier.',
  'zone.account': 'Créer un compte là-bas',
  'zone.account-making': 'Création d’un compte',
  'zone.at': 'Où le domaine est géré',
  'zone.recognised': 'Reconnu à vos serveurs DNS.',
  'zone.not-recognised':
    'Vos serveurs DNS ({servers}) ne nous disent rien. Choisissez le fournisseur s’il est dans la liste.',
  'zone.own-server': 'Serveur DNS propre (RFC 2136, TSIG)',
  'zone.steps': 'Comment obtenir l’accès',
  'zone.seen-on': 'Source : {source}, notée le {date, date, long}. Pas essayé avec un vrai compte.',
  'zone.seen-on-tried': 'Essayé sur un vrai BIND 9.18.',
  'zone.open-page': 'Ouvrir la page de {provider}',
  'zone.documentation': 'Documentation',
  'zone.try': 'Essayer',
  'zone.trying': 'Lecture des zones chez {provider}',
  'zone.works': 'Cela fonctionne',
  'zone.works-more':
    '{provider} nous montre {zones}. La ligne se trouvera à {records}. Rien n’a été modifié.',
  'zone.elsewhere': '{name} renvoie pour cela à {record} ; la ligne va donc là.',
  'zone.another': 'En utiliser un autre',
  'zone.keep': 'Le garder dans le trousseau de cet ordinateur',
  'zone.keep-why':
    'Cette application peut alors renouveler toute seule. Elle seule, dans votre session sur cet ordinateur, peut l’ouvrir ; il ne va jamais sur votre serveur. Vous pouvez le faire oublier à tout moment, ici ou chez {provider}.',
  'zone.not-kept':
    'Pas gardé : il est oublié quand vous fermez Sealkeeper, et chaque renouvellement vous le redemande.',
  'zone.no-keychain':
    'Cet ordinateur n’a pas de trousseau qui protège un jeton ; il n’est donc pas gardé. Il est oublié quand vous fermez Sealkeeper, et chaque renouvellement vous le redemande.',
  'zone.kept': 'Un accès à {provider} est gardé dans le trousseau de cet ordinateur',
  'zone.kept-more':
    'Il a été essayé pour ces noms précisément. Il est essayé de nouveau avant d’être utilisé.',
  'zone.missing': 'Ceci manque, ou n’a pas la forme habituelle chez {provider}.',
  'zone.background-kept': 'Accès à {provider} gardé, pour {names}',
  'dns.field.server': 'Adresse du serveur DNS',
  'dns.field.zone': 'Zone',
  'dns.field.keyName': 'Nom de la clé',
  'dns.field.algorithm': 'Type de signature',
  'dns.field.secret': 'Secret de la clé',
  'dns.field.token': 'Jeton (token)',
  'dns.field.apiKey': 'Clé API',
  'dns.field.apiSecret': 'Secret de la clé API',
  'dns.field.key': 'Clé (préfixe.secret)',
  'dns.field.endpoint': 'Région du compte',
  'dns.field.applicationKey': 'Application key',
  'dns.field.applicationSecret': 'Application secret',
  'dns.field.consumerKey': 'Consumer key',
  'dns.field.customerNumber': 'Numéro de client',
  'dns.field.apiPassword': 'Mot de passe API',
  'dns.field.user': 'Utilisateur',
  'dns.field.password': 'Mot de passe',
  'dns.field.accessKeyId': 'Identifiant de la clé d’accès (access key ID)',
  'dns.field.secretAccessKey': 'Clé d’accès secrète (secret access key)',
  'dns.field.fulldomain': 'Nom qu’il a donné (fulldomain)',
  'dns.field.url': 'Adresse de l’interface (https://…)',
  'dns.field.serviceAccount': 'Clé du compte de service (tout le fichier JSON)',
  'dns.field.subscriptionId': 'ID d’abonnement',
  'dns.field.resourceGroup': 'Groupe de ressources de la zone',
  'dns.field.tenantId': 'ID de l’annuaire (locataire)',
  'dns.field.clientId': 'ID d’application (client)',
  'dns.field.clientSecret': 'Valeur du secret client',
  'dns.field.secretKey': 'Clé API secrète',
};
