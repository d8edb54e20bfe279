import type { server as english } from '../en/server.ts';
import type { Translated } from '../translated.ts';

export const server: Translated<typeof english> = {
  'server.title': 'Où se trouve votre site ?',
  'server.lead':
    'Nous nous connectons par <ssh>SSH</ssh>, comme le ferait un technicien. Ces informations figurent dans le courrier de bienvenue ou l’espace client de votre hébergeur.',
  'server.host': 'Nom ou adresse du serveur',
  'server.host-hint': 'Souvent le même que votre domaine.',
  'server.again': 'Le même que la dernière fois : {server}',
  'server.port': 'Port',
  'server.port-hint': '22, sauf indication contraire de votre hébergeur',
  'server.user': 'Utilisateur',
  'server.user-hint': 'Par exemple root ou Administrator, ou le nom que votre hébergeur vous a donné.',
  'server.how': 'Comment vous connectez-vous ?',
  'server.with-password': 'Mot de passe',
  'server.with-key': 'Fichier de clé',
  'server.with-agent': 'Agent de clés',
  'server.password': 'Mot de passe',
  'server.password-hint': 'Utilisé pour cette connexion seulement, et jamais conservé.',
  'server.show-password': 'Afficher le mot de passe',
  'server.hide-password': 'Masquer le mot de passe',
  'server.key-file': 'Fichier de clé',
  'server.key-pick': 'Choisir un fichier',
  'server.key-suggested': 'Clés de cet ordinateur',
  'server.key-none': 'Aucun fichier choisi pour l’instant',
  'server.passphrase': 'Phrase de passe de la clé',
  'server.passphrase-hint': 'Laissez vide si la clé n’en a pas.',
  'server.agent-none': 'Aucun agent de clés ne tourne sur cet ordinateur.',
  'server.agent-hint': 'Les clés que détient l’agent de votre ordinateur sont proposées au serveur.',
  'server.sudo': 'Mot de passe de l’administrateur',
  'server.sudo-hint':
    'Cet utilisateur peut travailler en tant qu’<sudo>administrateur</sudo>, mais le serveur demande d’abord un mot de passe.',
  'server.need-host': 'Saisissez le nom ou l’adresse de votre serveur.',
  'server.need-password': 'Saisissez le mot de passe.',
  'server.need-key': 'Choisissez le fichier de clé.',
  'server.bad-port': 'Un port est un nombre de 1 à 65535.',
  'server.connect': 'Se connecter',
  'server.connecting': 'Connexion à {host}',
  'server.inspecting': 'Nous regardons {host} ; rien n’est modifié',
  'server.as': '{user} sur {host}',
  'server.change': 'Modifier',
  'server.no-login': 'Je n’ai pas cet accès',
  'server.no-login-title': 'C’est possible aussi sans accès',
  'server.no-login-lead':
    'La plupart des espaces web n’en ont pas. L’espace client de votre hébergeur propose alors un bouton pour cela, ou la personne qui s’occupe du site le fait pour vous.',
  'server.no-login-area': 'Me montrer la voie par l’espace client',
  'server.no-login-found': 'Je l’ai finalement trouvé',
  'server.no-login-letter': 'Une lettre à votre hébergeur, ou à la personne qui a fait le site',
  'server.no-login-why': 'Pourquoi un accès ?',
  'server.no-login-why-1':
    'Avec un accès, cette application fait tout et montre d’abord chaque modification. Sans accès, nous vous disons quoi faire, étape par étape, et vérifions de l’extérieur que cela a marché.',
  'server.forward': 'Copier un message pour votre hébergeur',
  'server.forward-text':
    'Bonjour,\n\nJe souhaite installer un certificat sur {host}, et je m’y connecte en tant que {user} par SSH. Cet utilisateur n’a pas le droit de travailler en tant qu’administrateur. Merci d’autoriser {user} à y utiliser sudo (sous Debian et Ubuntu : usermod -aG sudo {user}), ou de m’indiquer quel utilisateur en a le droit.\n\nAvec mes remerciements',
  'server.unknown-where': 'Où voir la bonne empreinte ?',
  'server.unknown-where-first-start':
    'Un serveur cloud (Amazon, Azure, Google, Hetzner Cloud et beaucoup d’autres) l’affiche à son premier démarrage : dans la console de votre hébergeur, ouvrez le journal ou la sortie système du serveur, et cherchez « SSH HOST KEY FINGERPRINTS ».',
  'server.unknown-where-console':
    'Si l’espace client offre une console du serveur : connectez-vous-y, et tapez {command}',
  'server.unknown-where-panel':
    'Avec Plesk ou cPanel : ouvrez le terminal du panneau, s’il y en a un, et tapez la même chose.',
  'server.unknown-where-ask':
    'Sinon, demandez à votre hébergeur : « Quelle est l’empreinte SHA256 de la clé SSH de mon serveur ? » Elle n’est pas secrète.',
  'server.kept': 'L’accès est enregistré',
  'server.kept-more':
    'Le trousseau de cet ordinateur garde votre accès à {server}, comme vous l’avez voulu ; il n’y a donc rien à saisir.',
  'server.kept-other': 'Saisir un autre accès',
  'server.kept-why':
    'Votre accès reste sur cet ordinateur, protégé par le système, et n’est envoyé qu’à ce serveur. Vous pouvez le faire oublier sous « Mes sites ».',
  'server.told': 'L’empreinte, telle que votre hébergeur l’indique',
  'server.told-hint':
    'Pas celle affichée ci-dessus : celle de la réponse de votre hébergeur, ou de son espace client. Nous comparons les deux et ne vous connectons que si elles sont identiques.',
  'server.told-unread':
    'On ne peut y lire aucune empreinte. Elle se compose de SHA256: et de 43 lettres et chiffres.',
  'server.told-other': 'Le serveur en montre une autre. Ne vous connectez pas ; prévenez votre hébergeur.',
  'server.unknown-title': 'Est-ce bien votre serveur ?',
  'server.unknown-lead':
    'Cet ordinateur rencontre <b>{host}</b> pour la première fois. Comparez son <fingerprint>empreinte</fingerprint> avec celle que vous montre votre hébergeur ; nous le reconnaîtrons ensuite.',
  'server.unknown-picture': 'Image de l’empreinte',
  'server.unknown-text': 'La même image, telle que les techniciens la connaissent',
  'server.unknown-compare':
    'Sur la console du serveur lui-même, ceci montre la même image et les mêmes caractères :',
  'server.unknown-accept': 'C’est mon serveur',
  'server.unknown-refuse': 'J’ai un doute',
  'server.walk-password':
    'Ceci est une visite guidée : n’importe quel mot convient comme mot de passe. Il n’est envoyé nulle part.',
  'server.unknown-practice':
    'C’est le serveur d’entraînement sur cet ordinateur ; vous pouvez simplement continuer.',
  'server.looking-title': 'Tour d’horizon de votre serveur',
  'server.found-title': 'Connexion établie, votre site a été trouvé',
  'server.found-lead': '<b>{title}</b> sur {label}. Rien n’a été modifié.',
  'server.blocked-title': 'Quelque chose fait obstacle',
  'server.sites': 'Sites sur ce serveur',
  'server.site-ours': 'reçoit le certificat',
  'server.site-other': 'reste comme il est',
  'server.site-unnamed': 'Tout autre nom',
  'server.site-encrypted': 'déjà chiffré',
  'server.site-plain': 'pas encore chiffré',
  'server.no-sites': 'Aucun site n’y a été trouvé.',
  'server.found-others': 'Programmes qui y répondent aux visiteurs',
  'server.found-at': 'sur {places}',
  'server.found-nowhere': 'sur aucune porte du web visible pour nous',
  'server.found-beside': 'peut présenter le même certificat ; vous le choisirez à la page suivante',
  'server.found-supported': 'peut être configuré',
  'server.found-broken': 'ne marche pas en l’état',
  'server.found-unsupported': 'ne peut pas être configuré en l’état',
  'server.found-not-served': 'non configuré par cette application',
  'server.checks': 'Ce que nous avons remarqué',
  'server.give-name': 'C’est mon site : lui donner le nom {name}',
  'server.look-again': 'Relancer le contrôle',
  'server.other': 'Autre serveur',
  'server.why-title': 'Est-ce sûr ?',
  'server.why-1':
    'La connexion est chiffrée, et votre mot de passe va à votre serveur et nulle part ailleurs. Il est oublié quand vous fermez l’application.',
  'server.why-2':
    'Nous regardons d’abord. Ce qui serait modifié figure à la page suivante, ligne par ligne, et attend votre accord.',
  'server.host-why-title': 'Pourquoi comparer ?',
  'server.host-why-1':
    'Quelqu’un placé entre vous et le serveur pourrait se faire passer pour lui et recueillir votre mot de passe. L’empreinte est la seule chose qu’il ne peut pas copier.',
  'server.host-why-2':
    'Désormais, nous connaissons ce serveur. Si son empreinte change un jour, nous nous arrêtons et vous le disons avant d’envoyer un mot de passe.',
  'server.with-token': 'Jeton de cPanel',
  'server.panel': 'Adresse de l’espace client',
  'server.panel-hint': 'Telle que votre navigateur la montre quand vous êtes dans cPanel.',
  'server.panel-user-hint': 'Le nom court avec lequel vous vous connectez à cPanel.',
  'server.token': 'Jeton',
  'server.token-hint': 'Utilisé pour cette connexion seulement, et gardé nulle part.',
  'server.need-token': 'Collez le jeton.',
  'server.need-panel-user': 'Saisissez l’utilisateur de cPanel.',
  'server.no-login-token': 'Mon hébergeur a cPanel',
  'server.token-where': 'Où obtenir un jeton ?',
  'server.token-where-open':
    'Connectez-vous à cPanel dans votre navigateur et ouvrez « Gérer les jetons d’API » sous « Sécurité ».',
  'server.token-where-make': 'Choisissez « Créer » et donnez-lui un nom comme « Sealkeeper ».',
  'server.token-where-end':
    'Un jeton peut tout ce que peut votre compte ; cPanel n’en a pas de plus petit. Faites-le donc expirer après un jour, et supprimez-le quand vous avez terminé.',
  'server.token-where-copy': 'Copiez le jeton et collez-le ici. cPanel ne le montre qu’une fois.',
  'server.token-untried':
    'Cette voie a été construite d’après la documentation de cPanel et essayée sur une doublure, pas encore sur un vrai cPanel.',
  'server.unknown-where-tls-ask':
    'Demandez à votre hébergeur : « Quel est le SHA-256 de la clé publique du certificat que montre cPanel ? » Ce n’est pas un secret.',
  'server.unknown-where-tls-console': 'Ou, sur un autre ordinateur, par une autre ligne : {command}',
};
