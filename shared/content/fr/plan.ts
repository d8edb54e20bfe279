import type { plan as english } from '../en/plan.ts';
import type { Translated } from '../translated.ts';
import { panelPlan } from './plan-panel.ts';
import { renewalPlan } from './plan-renewal.ts';

export const plan: Translated<typeof english> = {
  ...renewalPlan,
  ...panelPlan,
  'plan.self-signed.visitors':
    'Personne ne se porte garant de ce certificat. Il chiffre, mais chaque visiteur voit d’abord un avertissement en pleine page et ne continue qu’en le confirmant. Il convient aux essais et aux appareils qu’aucun inconnu ne visite.',
  'plan.self-signed.mail':
    'Personne ne se porte garant de ce certificat. Les logiciels de messagerie avertissent, ou refusent de se connecter, tant que leur propriétaire ne l’a pas accepté sur chaque appareil. Les autres serveurs de messagerie livrent presque toujours quand même, sauf là où ils exigent un certificat reconnu (MTA-STS).',
  'plan.obstacle.proxy':
    'La ligne {line} transmet chaque demande à un programme placé derrière le serveur web, qui ne connaît pas la preuve : « {rule} ». {passed, select, yes {Notre réponse est donnée avant que cette règle n’intervienne.} other {Avant que l’autorité ne regarde, nous essayons par une demande de notre part si notre réponse arrive en premier.}}',
  'plan.obstacle.redirect':
    'La ligne {line} envoie chaque visiteur ailleurs et détournerait aussi l’autorité de la preuve : « {rule} ». {passed, select, yes {Notre réponse est donnée avant que cette règle n’intervienne.} other {Avant que l’autorité ne regarde, nous essayons par une demande de notre part si notre réponse arrive en premier.}}',
  'plan.obstacle.login':
    'La ligne {line} demande un mot de passe à chaque visiteur, et l’autorité n’en a pas : « {rule} ». {passed, select, yes {Notre réponse est donnée avant que cette règle n’intervienne.} other {Avant que l’autorité ne regarde, nous essayons par une demande de notre part si notre réponse arrive en premier.}}',
  'plan.obstacle.forbidden':
    'La ligne {line} ne laisse pas entrer tout le monde, donc pas l’autorité non plus : « {rule} ». {passed, select, yes {Notre réponse est donnée avant que cette règle n’intervienne.} other {Avant que l’autorité ne regarde, nous essayons par une demande de notre part si notre réponse arrive en premier.}}',
  'plan.obstacle.hidden-folders':
    'La ligne {line} interdit les dossiers dont le nom commence par un point, et la preuve se trouve dans l’un d’eux : « {rule} ». {passed, select, yes {Notre réponse est donnée avant que cette règle n’intervienne.} other {Avant que l’autorité ne regarde, nous essayons par une demande de notre part si notre réponse arrive en premier.}}',
  'plan.obstacle.maintenance':
    'La ligne {line} répond à tous « revenez plus tard » : « {rule} ». {passed, select, yes {Notre réponse est donnée avant que cette règle n’intervienne.} other {Avant que l’autorité ne regarde, nous essayons par une demande de notre part si notre réponse arrive en premier.}}',
  'plan.obstacle.front-controller':
    'La ligne {line} transmet chaque demande au programme du site, qui ne connaît pas la preuve : « {rule} ». {passed, select, yes {Notre réponse est donnée avant que cette règle n’intervienne.} other {Avant que l’autorité ne regarde, nous essayons par une demande de notre part si notre réponse arrive en premier.}}',
  'plan.obstacle.handler':
    'La ligne {line} fait répondre un programme à la place des fichiers : « {rule} ». {passed, select, yes {Notre réponse est donnée avant que cette règle n’intervienne.} other {Avant que l’autorité ne regarde, nous essayons par une demande de notre part si notre réponse arrive en premier.}}',
  'plan.obstacle.other-folder':
    'La ligne {line} prend la preuve dans un autre dossier que celui du site : « {rule} ». {passed, select, yes {Notre réponse est donnée avant que cette règle n’intervienne.} other {Avant que l’autorité ne regarde, nous essayons par une demande de notre part si notre réponse arrive en premier.}}',
  'plan.obstacle.other-site':
    'À l’une de ses adresses, aucun site du serveur web ne porte {names} ; c’est donc le site de la ligne {line} qui y répond. Il donne lui aussi notre réponse.',
  'plan.obstacle.firewall':
    'Une protection contre les attaques est active (ligne {line} : « {rule} »), et elle passe avant tout le reste. Avant que l’autorité ne regarde, nous essayons par une demande de notre part si elle laisse passer la preuve.',
  'plan.apache.proof':
    'Pendant quelques secondes, le serveur web répond lui-même à la demande de l’autorité, avant toute redirection ou demande de mot de passe de votre site. Puis ces lignes disparaissent.',
  'plan.apache.proof-global':
    'Pendant quelques secondes, un fichier à nous répond à la demande de l’autorité pour tout le serveur web. Puis il disparaît.',
  'plan.apache.elsewhere':
    '{names} : les réglages de ce site ne sont pas réservés à l’administrateur ; quiconque peut écrire dans {foreign} peut aussi les modifier. Nous n’y écrivons donc rien : tout ce que nous ajoutons se trouve dans le dossier propre au serveur web.',
  'plan.apache.live':
    'Le certificat et sa clé reçoivent un emplacement à eux. Il reste le même, aussi quand le certificat est renouvelé.',
  'plan.apache.modules':
    '{count, plural, one {Un composant du serveur web est activé : {modules}.} other {Des composants du serveur web sont activés : {modules}.}}',
  'plan.apache.listen': 'Le serveur web répond aussi sur le port {port}, la porte des pages chiffrées.',
  'plan.apache.new-site':
    '{names} : un jumeau chiffré de votre site est ajouté. Il fait ce que fait le site dans {source}, et celui-ci reste intact.',
  'plan.apache.both-ports':
    '{names} : un seul bloc dans {source} répond aux demandes chiffrées et non chiffrées. Il garde les demandes non chiffrées, et un jumeau chiffré qui fait la même chose reçoit les autres.',
  'plan.apache.replace-certificate': '{names} : le site chiffré qui existe reçoit le nouveau certificat.',
  'plan.web.plain-alone':
    'Qui visite {names} sans chiffrement arrive ici, et qui vient chiffré, chez un autre serveur web de ce serveur, qui présente le certificat. Ici, seule la preuve reçoit sa réponse et, si vous le souhaitez, les visiteurs sont redirigés.',
  'plan.web.behind':
    '{names} : {server} a aussi un site de ce nom, mais les visiteurs des ports 80 et 443 n’arrivent pas chez lui. Rien n’y est donc changé ; c’est le serveur qui leur répond qui présente le certificat.',
  'plan.web.nameless':
    'Les visiteurs qui n’indiquent aucun site (appareils très anciens, ou adresse saisie sous forme de nombre) reçoivent aujourd’hui le certificat de {names}, et recevront le nouveau.',
  'plan.web.second-pair':
    '{names} : deux certificats s’y trouvent côte à côte, avec des clés de deux sortes (RSA et EC). Le nouveau remplace les deux ; seuls des appareils d’avant 2014 environ pourraient regretter l’autre.',
  'plan.apache.renew-certificate':
    '{names} : le site chiffré renvoie déjà à notre emplacement. Seul le certificat lui-même est échangé.',
  'plan.apache.split-site':
    '{names} : ces noms reçoivent une entrée à eux avec le nouveau certificat. Jusqu’ici, ils partageaient celle de {others}, qui garde son certificat.',
  'plan.apache.made-site':
    '{names} : l’entrée chiffrée de ces noms est produite par une macro, avec d’autres. Ils reçoivent une entrée à eux avec le nouveau certificat, placée devant elle, qui montre la même chose ; la macro reste telle quelle.',
  'plan.apache.given-name':
    'Le site de ce fichier n’a pas de nom à lui, et les visiteurs de ces noms y arrivent. Il les reçoit : {names}.',
  'plan.apache.open-path':
    '{names} : un chemin reste ouvert pour les preuves futures, à l’écart de tout ce qui les cache aujourd’hui. Elles sont servies depuis {folder}, pour qu’un programme de votre serveur puisse renouveler le certificat tout seul.',
  'plan.web.open-path-by-name':
    '{names} : aucun site du serveur web ne porte ce nom ; un chemin reste donc ouvert pour ses preuves futures dans l’entrée qui répond aujourd’hui à sa place. Seules les preuves de ce nom précis qui se trouvent dans {folder} y reçoivent une réponse ; tout le reste continue comme avant.',
  'plan.apache.open-path-not':
    '{names} : aucun chemin durable pour les preuves ne peut être ouvert ici, car une règle du site ou de tout le serveur passe avant toutes les autres. Renouvelez avec cette application, ou faites modifier cette règle.',
  'plan.apache.open-path-elsewhere':
    '{names} : aucun chemin durable pour les preuves n’est ouvert ici, car l’administrateur n’est pas seul à pouvoir modifier ce fichier. Renouvelez avec cette application, ou faites déplacer les réglages dans le dossier propre au serveur web.',
  'plan.apache.settings':
    'Le chiffrement suit les conseils de Mozilla {guideline} ({profile}) : tous les navigateurs des dix dernières années, rien de faible.',
  'plan.apache.forwarded':
    'Le programme derrière votre site apprend que les visiteurs arrivent par une connexion chiffrée, pour qu’il ne les fasse pas tourner en rond.',
  'plan.apache.redirects-left-out':
    '{count, plural, one {Une redirection vers https est omise} other {# redirections vers https sont omises}} dans le jumeau chiffré : les visiteurs y tourneraient en rond.',
  'plan.apache.once-left-out':
    'Omis dans le jumeau chiffré, car un serveur web ne peut l’avoir qu’une fois : {directives}.',
  'plan.apache.other-names':
    'Absents du certificat, donc laissés tels quels : {names}. Laissez-les ainsi, ou revenez en arrière pour les ajouter.',
  'plan.apache.default-site':
    'Aucun site du serveur web ne porte le nom {name}. Ses visiteurs voient aujourd’hui le site par défaut, sans nom ; c’est donc lui qui est chiffré.',
  'plan.apache.shadowed':
    'Ce second site nommé {name} n’est jamais montré, car un autre passe avant lui. Il reste tel quel.',
  'plan.apache.redirect':
    'Les visiteurs de {names} qui arrivent sans chiffrement sont envoyés vers le site chiffré.',
  'plan.apache.redirect-already': 'Les visiteurs de {names} sont déjà envoyés vers le site chiffré.',
  'plan.apache.redirect-by-hand':
    'Les visiteurs de {names} ne sont pas envoyés vers le site chiffré : ce site est produit par un modèle, et nous laissons cela à la personne qui l’a écrit.',
  'plan.apache.redirect-elsewhere':
    'Les visiteurs de {names} qui arrivent sans chiffrement ne sont pas envoyés vers le site chiffré : la ligne nécessaire aurait sa place dans ce fichier, et l’administrateur n’est pas seul à pouvoir le modifier. Demandez à la personne qui s’occupe du fichier de l’ajouter.',
  'plan.apache.hsts-elsewhere':
    '{names} : les navigateurs ne reçoivent pas la consigne de n’utiliser que la connexion chiffrée, car l’administrateur n’est pas seul à pouvoir modifier ce fichier. Demandez à la personne qui s’en occupe d’ajouter la ligne.',
  'plan.apache.hsts':
    'Les navigateurs reçoivent la consigne de n’utiliser que la connexion chiffrée, pendant deux ans.',
  'plan.nginx.proof':
    'Pendant quelques secondes, nginx répond lui-même à la demande de l’autorité, avant toute redirection ou demande de mot de passe de votre site. Puis ces lignes disparaissent.',
  'plan.nginx.encrypted-too':
    '{names} : le site répond aussi par connexion chiffrée, à {places}. Il reste un seul site avec un seul jeu de règles ; seules les lignes nécessaires sont ajoutées.',
  'plan.nginx.written-out':
    '{names} : le certificat venait d’un fichier que d’autres sites lisent aussi ({pattern}). Ce fichier reste tel quel ; ses autres lignes sont reprises directement dans ce site.',
  'plan.nginx.kept-default':
    '{name} reste le site qui répond à {place} aux visiteurs qui n’en indiquent aucun. Il ne l’était jusqu’ici que parce qu’il est lu en premier ; ses réglages le disent désormais. Rien d’autre n’y change.',
  'plan.nginx.moved-default':
    'Les visiteurs qui n’indiquent aucun site à {place} (appareils très anciens) reçoivent aujourd’hui le certificat de {former}, et ensuite celui de {name}, qui est lu en premier. Ceux qui indiquent un site reçoivent le certificat de ce site.',
  'plan.nginx.plain-door':
    '{names} : aucun site de ce nom ne répond aux visiteurs qui arrivent sans chiffrement ({places}). Un petit site y est ajouté, qui ne fait que les envoyer vers le site chiffré{proofs, select, yes { et répondre aux preuves suivantes, pour qu’un programme de votre serveur puisse renouveler le certificat} other {}}.',
  'plan.nginx.proof-door':
    '{names} : aucun site de ce nom ne répond aux visiteurs qui arrivent sans chiffrement. Un petit site y est ajouté, qui ne fait que répondre aux preuves suivantes depuis {folder}, pour qu’un programme de votre serveur puisse renouveler le certificat de lui-même.',
  'plan.nginx.no-plain-door':
    'Les visiteurs de {names} qui arrivent sans chiffrement ne sont pas envoyés vers le site chiffré : aucun site de ce nom ne leur répond, et il est impossible d’en ajouter un, car l’administrateur n’est pas seul à pouvoir modifier ces réglages, ou parce qu’ils désignent les sites par un motif.',
  'plan.nginx.sends-back':
    'Les visiteurs de {names} qui arrivent sans chiffrement ne sont pas envoyés vers le site chiffré, et les navigateurs ne reçoivent pas la consigne de n’utiliser que la connexion chiffrée : une règle du site chiffré (ligne {line}) renvoie les visiteurs en arrière, et ils tourneraient en rond. Faites retirer cette règle, puis reprenez ce parcours.',
  'plan.postfix.live':
    'Le certificat et sa clé pour le courrier reçoivent un emplacement à eux. Il reste le même, aussi quand le certificat est renouvelé.',
  'plan.postfix.everybody':
    '{names} : le serveur de messagerie (Postfix) présente le nouveau certificat sur le port {ports}, aussi à ceux qui n’indiquent aucun nom.',
  'plan.postfix.by-name':
    '{names} : le serveur de messagerie (Postfix) présente le nouveau certificat sur le port {ports} à ceux qui demandent ce nom.',
  'plan.postfix.kept':
    'Ceux qui ne demandent aucun nom, ou un autre, gardent le certificat que le serveur de messagerie présente aujourd’hui, car il vaut pour d’autres noms : {others}.',
  'plan.postfix.switched-on':
    'Sur le port {ports}, le serveur de messagerie ne propose aucun chiffrement ; personne ne verrait donc jamais le certificat. Il y est proposé désormais ; ceux qui ne savent pas chiffrer sont servis comme avant.',
  'plan.postfix.left':
    'Sur le port {ports}, le chiffrement est désactivé pour cette seule porte ; elle reste donc sans.',
  'plan.postfix.instances': 'Un autre Postfix, qui a ses propres réglages, reste tel quel : {folders}.',
  'plan.dovecot.live':
    'Le certificat et sa clé pour les logiciels de messagerie reçoivent un emplacement à eux. Il reste le même, aussi quand le certificat est renouvelé.',
  'plan.dovecot.everybody':
    '{names} : le serveur des boîtes aux lettres (Dovecot) présente le nouveau certificat, aussi aux logiciels qui n’indiquent aucun nom.',
  'plan.dovecot.by-name':
    '{names} : le serveur des boîtes aux lettres (Dovecot) présente le nouveau certificat aux logiciels qui demandent ce nom.',
  'plan.dovecot.kept':
    '{names} : ces noms reçoivent une entrée à eux. Tous les autres gardent le certificat que le serveur des boîtes aux lettres présente aujourd’hui, car il vaut pour d’autres noms.',
  'plan.dovecot.sessions':
    'Les logiciels de messagerie connectés à ce moment sont déconnectés, comme à chaque rechargement de Dovecot, et se reconnectent d’eux-mêmes ; aucun message n’est perdu.',
  'plan.dovecot.switched-on':
    'À la ligne {line}, le chiffrement est désactivé ; personne ne verrait donc jamais le certificat. Il y est activé.',
  'plan.exim.live':
    'Le certificat et sa clé pour le courrier reçoivent un emplacement à eux. Il reste le même, aussi quand le certificat est renouvelé.',
  'plan.exim.everybody':
    '{names} : le serveur de messagerie (Exim) présente le nouveau certificat sur le port {ports}, aussi à ceux qui n’indiquent aucun nom.',
  'plan.exim.by-name':
    '{names} : le serveur de messagerie (Exim) présente le nouveau certificat sur le port {ports} à ceux qui demandent ce nom.',
  'plan.exim.kept':
    'Ceux qui ne demandent aucun nom, ou un autre, gardent le certificat que le serveur de messagerie présente aujourd’hui, car il vaut pour d’autres noms : {others}.',
  'plan.exim.kept-choice':
    'Ceux qui ne demandent aucun nom, ou un autre, gardent ce que le serveur de messagerie choisit pour eux aujourd’hui.',
  'plan.exim.switched-on':
    'Sur le port {ports}, le serveur de messagerie ne propose aucun chiffrement ; personne ne verrait donc jamais le certificat. Il y est proposé désormais ; ceux qui ne savent pas chiffrer sont servis comme avant.',
  'plan.exim.debian':
    'Comme à chaque rechargement, votre système recompose toute la configuration d’Exim à partir de ses fichiers.',
  'plan.exim.untried':
    'Jusqu’ici, Exim n’a été configuré qu’à la manière de Debian, jamais encore comme ici. Tout est d’abord essayé sur une copie privée, et remis en place si cela ne réussit pas.',
  'plan.command.copy-for-exim':
    'Exim lit sa clé sous un utilisateur à lui. Celui-ci reçoit une copie de la clé et du certificat de {name} dans un seul fichier, que seul l’administrateur peut modifier et que seul le groupe propre à Exim peut lire. L’annulation retire la copie, ou remet la précédente.',
  'plan.command.install-at-plesk':
    'Plesk reçoit le certificat et le montre pour son site ({name}). L’annulation fait montrer le précédent et retire le nôtre du magasin de Plesk.',
  'plan.command.secure-mail-at-plesk':
    'Les programmes de messagerie voient le certificat que Plesk a pour ce domaine ({name}). L’annulation leur rend le précédent.',
  'plan.command.place-proof-at-plesk':
    'Un petit fichier répond à la question de l’autorité ({name}), puis il est retiré.',
  'plan.command.issue-at-plesk':
    'Plesk est prié d’obtenir lui-même un certificat ({name}). L’annulation fait montrer au site ce qu’il montrait avant.',
  'plan.command.enable-unit':
    '{name} est démarré, et redémarre avec le serveur. L’annulation l’arrête et le désactive, s’il en était ainsi avant.',
  'plan.command.enable-apache-module':
    'Le composant {name} du serveur web est activé, avec ceux dont il a besoin. L’annulation désactive ceux qui étaient désactivés avant et dont rien d’autre n’a besoin depuis.',
  'plan.command.install-package':
    'Le paquet {name} est installé depuis les sources de paquets du serveur, avec les paquets dont il a besoin ; si la liste de leur contenu est vide ou ancienne, elle est d’abord récupérée. L’annulation retire ceux qui sont venus avec : tous, ou aucun si autre chose a besoin de l’un d’eux depuis.',
  'plan.command.attach-renewal-hook':
    'Désormais, un certificat renouvelé de {name} est mis en place tout seul : essayé d’abord là où aucun visiteur ne le voit, puis présenté, et retiré s’il n’est pas présenté partout. L’annulation ramène au certificat de cette opération.',
  'plan.command.hand-over-to-certbot':
    'Certbot reprend le certificat de {name} tel quel ; il n’est pas délivré une seconde fois. Certbot obtient pour cela un compte à lui auprès de l’autorité, sauf s’il en a déjà un. L’annulation le lui retire.',
  'plan.command.hand-over-to-mod-md':
    'Le certificat de {name} est placé tel quel dans la réserve de mod_md ; il n’est pas délivré une seconde fois, et les visiteurs continuent de recevoir le même. L’annulation l’en retire, avec ce que mod_md a créé pour lui depuis.',
  'plan.listener':
    'Il n’y a pas de serveur web pour ce nom. Un petit programme à nous répond donc à la demande de l’autorité sur le port 80, pendant quelques secondes et rien d’autre ; puis il disparaît. Il n’a aucun droit sur votre serveur.',
  'plan.proofs-mixed':
    '{files} : prouvés par un petit fichier sur ce serveur. {others} : prouvés par une ligne dans votre DNS.',
  'plan.chain':
    'Le certificat vient avec la chaîne vers la racine « {chain} », si l’autorité l’a ; sinon avec sa chaîne habituelle, et cela vous est dit.',
  'plan.account-by-mail':
    '{authority} crée un compte pour {contact} à la première demande, et écrira peut-être à cette adresse. Aucun mot de passe n’est défini ici pour ce compte.',
  'plan.dns-values':
    'Chez {provider}, des valeurs pour la preuve de l’autorité sont placées dans votre DNS sous {records}, à côté de tout ce qui s’y trouve, et retirées dès qu’elle les a vues.',
  'plan.dns-untried':
    '{provider} : écrit d’après sa documentation et essayé sur une imitation, pas encore sur le vrai service. S’il répond autrement, l’opération s’arrête et remet tout comme avant.',
  'plan.dns-lasting':
    'Chez {provider}, une ligne qui reste est placée dans votre DNS sous {records}, à côté de tout ce qui s’y trouve. Annuler cette opération la retire.',
  'plan.dns-lasting-hand':
    'Vous ajoutez vous-même dans votre DNS une ligne qui reste, sous {records} : une seule fois, tant qu’elle y est.',
  'plan.dns-lasting-means':
    'Tant que cette ligne est là, l’autorité signe pour {names} chaque fois que le compte de cet ordinateur le lui demande. La clé du compte, qui se trouve sur cet ordinateur, ne doit donc pas tomber en d’autres mains. Pour y mettre fin, supprimez la ligne ou fermez le compte.',
  'plan.dns-lasting-offered':
    'C’est seulement lorsqu’on le lui demande que l’on voit si l’autorité accepte une telle ligne. Sinon, l’opération s’arrête là, et tout est comme avant.',
  'plan.iis.proof':
    'Pendant quelques secondes, Windows répond lui-même à la demande de l’autorité, avant tout site, toute redirection ou toute demande de mot de passe. Rien n’est écrit pour cela.',
  'plan.iis.backup':
    'IIS fait une sauvegarde de ses propres réglages, telle que ses administrateurs la connaissent, sauf s’il ne le peut pas. Nous n’en avons pas besoin ; elle est une double sécurité.',
  'plan.iis.import':
    'Le certificat et sa clé sont placés dans le magasin de certificats {store} de Windows, et une signature est essayée avec eux. Les visiteurs ne le voient pas encore.',
  'plan.iis.one-commit':
    '{count, plural, one {Une entrée d’IIS est modifiée} other {Les # entrées d’IIS sont modifiées}} en une seule étape. IIS continue sans redémarrage.',
  'plan.iis.replace':
    '{names} : le site chiffré {site} reçoit le nouveau certificat à la place de celui qu’il a. Tout le reste est conservé.',
  'plan.iis.add': '{names} : le site {site} répond aussi par connexion chiffrée, sur le port 443.',
  'plan.iis.catch-all':
    '{names} : aucun site d’IIS ne porte ce nom, et les visiteurs voient aujourd’hui le site {site}. C’est donc lui qui répond aussi par connexion chiffrée.',
  'plan.iis.left':
    'L’entrée {binding} présente le même ancien certificat, et le nouveau ne vaut pas pour elle. Elle reste telle quelle.',
  'plan.iis.ftp':
    'Le FTP du même site présente aussi le nouveau certificat, à la place de celui de ces noms.',
  'plan.iis.ftp-left':
    'Le FTP du site {site} garde l’ancien certificat, qui contient aussi d’autres noms. Pour le changer : Gestionnaire des services Internet (IIS), le site, Paramètres SSL FTP.',
  'plan.iis.retire':
    'Une fois tout vérifié, {count, plural, one {un certificat est supprimé : une de nos opérations précédentes l’avait apporté, il a expiré et personne ne s’en sert plus} other {# certificats sont supprimés : nos opérations précédentes les avaient apportés, ils ont expiré et personne ne s’en sert plus}}. Auparavant, nous regardons du côté d’IIS et de FTP, de Windows lui-même, du Bureau à distance, de SQL Server, de la gestion à distance et du VPN. Si un programme fonctionne qui n’indique pas ce qu’il utilise (Exchange, AD FS et autres), rien n’est supprimé.',
  'plan.iis.keep-former':
    '{count, plural, one {Un certificat d’une de nos opérations précédentes est encore valable. IIS ne s’en sert plus, mais peut-être un autre programme ; il reste donc} other {# certificats de nos opérations précédentes sont encore valables. IIS ne s’en sert plus, mais peut-être un autre programme ; ils restent donc}} jusqu’à la fin de validité.',
  'plan.iis.redirect':
    'Les visiteurs de {names} qui arrivent sans chiffrement sont envoyés vers le site chiffré.',
  'plan.iis.redirect-already': 'Les visiteurs de {names} sont déjà envoyés vers le site chiffré.',
  'plan.iis.redirect-by-hand':
    'Les visiteurs de {names} ne sont pas envoyés vers le site chiffré : ce Windows n’a pas de réglage pour cela, ou l’un des sites porte aussi des noms sans certificat, ou répond aussi sans chiffrement à un autre port. Nous vous laissons en décider.',
  'plan.iis.redirect-nobody':
    '{names} : ce site ne répond pas sans chiffrement ; il n’y a donc personne à rediriger.',
  'plan.iis.redirect-exchange':
    'Les visiteurs de {names} ne sont pas envoyés vers le site chiffré : Exchange tourne sur ce serveur, et ses propres outils viennent sans chiffrement. La personne qui s’occupe d’Exchange peut en décider.',
  'plan.iis.hsts':
    'Les navigateurs reçoivent la consigne de n’utiliser que la connexion chiffrée, pendant deux ans.',
};
