import type { loginProblems as english } from '../en/problems-login.ts';
import type { TranslatedProblems } from '../translated.ts';

export const loginProblems: TranslatedProblems<typeof english> = {
  'login-refused': {
    title: 'Le serveur ne nous a pas laissés entrer',
    what: 'L’utilisateur ou le mot de passe n’est pas celui qu’il attend.',
    next: 'Saisissez les deux encore une fois, et vérifiez le nom de l’utilisateur. Chez beaucoup d’hébergeurs, le serveur a son propre mot de passe, différent de celui de l’espace client.',
  },
  'login-second-proof': {
    title: 'Le serveur demande aussi un code',
    what: 'Le mot de passe ou la clé ne suffit pas : cet accès demande aussi autre chose, comme un code reçu par téléphone, que cette application ne peut pas transmettre.',
    next: 'Connectez-vous avec une clé, si elle ne demande pas de code. Ou demandez à la personne qui a mis le code en place d’y renoncer pour {user} le temps que vous utilisiez cette application, et de le réactiver ensuite.',
  },
  'login-hung-up': {
    title: 'Le serveur a lui-même mis fin à la connexion',
    what: '{reason, select, expired {Le compte de {user} y a expiré.} closed {Il ne laisse entrer personne pour le moment.} other {Quelque chose dans cette connexion ne lui a pas convenu, et il a raccroché.}} Il a dit : « {said} »',
    next: '{reason, select, expired {Faites prolonger le compte par la personne qui s’occupe du serveur, ou connectez-vous avec un autre utilisateur.} closed {Réessayez quand sa maintenance est finie, le plus souvent après quelques minutes. Si rien ne change, demandez à la personne qui s’occupe du serveur.} other {Montrez cette phrase à la personne qui s’occupe du serveur, ou connectez-vous avec un autre utilisateur.}}',
  },
  'login-too-many-keys': {
    title: 'Trop de clés ont été essayées',
    what: 'Cet ordinateur propose plusieurs clés, et le serveur a raccroché avant que vienne le tour de la bonne.',
    next: 'Choisissez ici la clé de ce serveur par son fichier. Ou indiquez-la dans ~/.ssh/config (IdentityFile), avec « IdentitiesOnly yes » à côté.',
  },
  'login-key-on-token': {
    title: 'Cette clé se trouve sur une clé de sécurité',
    what: 'À chaque connexion, elle demande de toucher un petit appareil ({file}), et cette application ne sait pas encore le demander. Rien d’autre ne nous a permis d’entrer.',
    next: 'Choisissez une autre clé, ou connectez-vous avec un mot de passe.',
  },
  'key-refused': {
    title: 'Le serveur ne connaît pas cette clé',
    what: 'Il a refusé toutes les clés que nous avons proposées.',
    next: 'Choisissez un autre fichier de clé, ou connectez-vous avec un mot de passe.',
  },
  'key-unreadable': {
    title: 'Le fichier de clé est inutilisable',
    what: 'Ce n’est pas une clé privée sous une forme que nous connaissons.',
    next: 'Choisissez le fichier sans « .pub » à la fin. S’il n’y en a pas, demandez à la personne qui vous a donné la clé, ou connectez-vous avec un mot de passe.',
  },
  'key-passphrase-needed': {
    title: 'La clé est verrouillée',
    what: 'Le fichier de clé ne s’ouvre qu’avec sa phrase de passe.',
    next: 'Saisissez la phrase de passe de la clé.',
  },
  'key-passphrase-wrong': {
    title: 'La phrase de passe n’ouvre pas la clé',
    what: 'Le fichier de clé est resté verrouillé.',
    next: 'Saisissez-la de nouveau. Si plus personne ne la connaît, connectez-vous avec un mot de passe.',
  },
  'agent-unavailable': {
    title: 'Aucun agent de clés ne tourne',
    what: 'Aucun programme de cet ordinateur ne propose de clés.',
    next: 'Choisissez plutôt un fichier de clé, ou connectez-vous avec un mot de passe.',
  },
  'connection-lost': {
    title: 'Nous avons perdu le contact avec le serveur',
    what: 'La connexion s’est interrompue. Votre site n’en a pas besoin.',
    next: 'Vérifiez votre accès à internet, puis reconnectez-vous. Ce qui avait été commencé est annulé par le serveur lui-même.',
  },
  'server-too-slow': {
    title: 'Le serveur met trop de temps',
    what: 'Il n’a pas répondu dans le délai habituel.',
    next: 'Réessayez dans quelques minutes. S’il reste lent, demandez à votre hébergeur.',
  },
  'shell-unusable': {
    title: 'Le serveur nous laisse entrer, mais pas travailler',
    what: 'L’accès ne mène pas à une ligne de commande ordinaire. Certains hébergeurs ne permettent que le transfert de fichiers.',
    next: 'Demandez à votre hébergeur un « accès SSH avec shell ».',
  },
  'login-silent': {
    title: 'Le serveur nous laisse entrer, puis ne dit plus rien',
    what: 'Soit cet accès ne sert qu’au transfert de fichiers, soit un fichier lu à chaque connexion (.bashrc, .profile et autres) lance un autre programme.',
    next: 'Demandez à votre hébergeur un « accès SSH avec shell ». Si vous l’avez déjà, montrez ceci à la personne qui a installé l’accès : dans ces fichiers, une ligne avec « exec » ne doit valoir que pour les connexions interactives.',
  },
  'login-ended-at-once': {
    title: 'Le serveur nous laisse entrer, et met aussitôt fin à la connexion',
    what: 'Le plus souvent, un fichier lu à chaque connexion (.bashrc, .profile et autres) met fin aux connexions où personne ne tape, par une ligne comme : [ -z "$PS1" ] && exit',
    next: 'Demandez à votre hébergeur un « accès SSH avec shell ». Si vous l’avez déjà, montrez ceci à la personne qui a installé l’accès : dans cette ligne, « exit » doit devenir « return », ce qui convient aussi aux terminaux.',
  },
  'login-as-another': {
    title: 'Le serveur veut un autre utilisateur',
    what: '{instead, select, NONE {Il ne laisse personne se connecter avec cet utilisateur, et n’en propose pas d’autre.} other {Il a refusé cet utilisateur et demande de se connecter en tant que « {instead} ».}}',
    next: '{instead, select, NONE {Cherchez dans l’espace client de votre hébergeur l’utilisateur créé avec le serveur, ou demandez à la personne qui l’a installé. Puis connectez-vous avec ce nom.} other {Saisissez ce nom comme utilisateur, et connectez-vous de la même manière qu’avant.}}',
  },
  'login-password-expired': {
    title: 'Le mot de passe de cet utilisateur a expiré',
    what: 'Le serveur ne laisse personne travailler avec cet utilisateur tant que le mot de passe n’a pas été changé, même avec une clé.',
    next: 'Connectez-vous une fois depuis un terminal ou dans l’espace client de votre hébergeur, choisissez un nouveau mot de passe, puis revenez.',
  },
  'system-unsupported': {
    title: 'Nous ne connaissons pas encore les serveurs de ce type',
    what: 'Celui-ci tourne sous {system}. Nous savons travailler sous Linux et sous Windows Server, et n’avons rien modifié ici.',
    next: 'Obtenez un certificat sous forme de fichiers et mettez-le en place vous-même, ou utilisez un programme fait pour {system}, comme acme.sh ou Certbot.',
  },
  'sudo-missing': {
    title: 'Cet utilisateur n’a pas le droit de modifier les réglages',
    what: '{doas, select, password {Le serveur utilise « doas » à la place de sudo, et celui-ci ne demande de mot de passe que sur un terminal, où cette application ne peut pas répondre.} denied {Le serveur utilise « doas » à la place de sudo, mais pas pour cet utilisateur.} other {Il n’est pas administrateur, et le serveur n’a pas « sudo », qui permettrait de le devenir.}}',
    next: '{doas, select, password {Connectez-vous en tant que root. Ou demandez à la personne qui s’occupe du serveur d’ajouter cette ligne à /etc/doas.conf, le temps que vous utilisiez cette application : permit nopass {user} as root} denied {Connectez-vous en tant que root ou avec un autre utilisateur. Ou demandez à la personne qui s’occupe du serveur d’autoriser celui-ci à travailler en tant qu’administrateur (/etc/doas.conf).} other {Connectez-vous en tant que root, ou demandez à votre hébergeur un utilisateur autorisé à utiliser sudo.}}',
  },
  'sudo-wants-terminal': {
    title: 'Cet utilisateur ne devient administrateur que dans un terminal',
    what: 'Les réglages de sudo sur le serveur le veulent ainsi (« requiretty »), comme sur d’anciens systèmes Red Hat, et le serveur ne nous a pas donné de terminal ; aucun mot de passe n’y change rien.',
    next: 'Connectez-vous en tant que root, si vous le pouvez. Sinon, pour la personne qui s’occupe du serveur : ajouter une ligne aux réglages de sudo avec visudo : Defaults:{user} !requiretty',
  },
  'sudo-second-proof': {
    title: 'Le serveur demande aussi un code à l’administrateur',
    what: 'Le mot de passe n’a pas suffi : sudo demande autre chose, comme un second mot de passe ou un code reçu par téléphone, que cette application ne peut pas transmettre.',
    next: 'Connectez-vous en tant que root avec une clé. Ou demandez à la personne qui a mis le code en place d’y renoncer pour {user} le temps que vous utilisiez cette application (il est réglé dans /etc/pam.d/sudo), et de le réactiver ensuite.',
  },
  'sudo-unusable': {
    title: 'Cet accès ne permet pas de devenir administrateur',
    what: '{reason, select, privileges {Là où mène cet accès, personne ne peut devenir administrateur ; c’est souvent un conteneur, ou un service isolé du reste.} settings {Les réglages de sudo, qui permet de devenir administrateur, contiennent une erreur ; il ne laisse donc passer personne.} account {Pour sudo, qui permet de devenir administrateur, le compte de cet utilisateur est fermé ou a expiré.} programs {sudo fait bien de cet utilisateur un administrateur, mais ce qu’il lance ne peut lancer aucun autre programme (« noexec » dans ses réglages), et sans eux rien ne peut être installé.} other {sudo, qui permet de devenir administrateur, a donné une raison que nous ne connaissons pas.}} {reason, select, programs {La ligne :} other {Il a dit :}} « {said} »',
    next: '{reason, select, privileges {Connectez-vous en tant que root, ou sur le serveur lui-même plutôt que dans le conteneur.} settings {Connectez-vous en tant que root, si vous le pouvez. Ou montrez ceci à la personne qui s’occupe du serveur : visudo -c, lancé par root, indique l’endroit.} account {Faites rouvrir le compte, ou connectez-vous avec un autre utilisateur.} programs {Connectez-vous en tant que root, si vous le pouvez. Ou demandez à la personne qui s’occupe du serveur d’écrire, avec visudo, « EXEC: » devant le dernier « ALL » de la ligne de cet utilisateur, le temps que vous utilisiez cette application.} other {Montrez cette phrase à la personne qui s’occupe du serveur, ou connectez-vous en tant que root.}}',
  },
  'sudo-refused': {
    title: 'Cet utilisateur ne peut pas travailler en tant qu’administrateur',
    what: '{allowed, select, some {Avec sudo, cet utilisateur ne peut lancer que certains programmes, et aucun shell, sans lequel aucun réglage ne peut être modifié.} other {Le serveur connaît sudo, mais pas pour cet utilisateur.}}',
    next: '{allowed, select, some {Demandez à la personne qui a installé le serveur d’autoriser cet utilisateur à lancer tous les programmes (« ALL » dans les réglages de sudo) tant que vous utilisez cette application. Ou connectez-vous avec un autre utilisateur.} other {Connectez-vous avec un autre utilisateur. Ou demandez à la personne qui a installé le serveur d’autoriser celui-ci à travailler en tant qu’administrateur (le groupe s’appelle sudo, dans certains systèmes wheel).}}',
  },
  'sudo-password-needed': {
    title: 'Encore un mot de passe, s’il vous plaît',
    what: 'Cet utilisateur peut travailler en tant qu’administrateur après avoir donné un mot de passe.',
    next: 'Saisissez le mot de passe de l’administrateur. C’est souvent le même que celui de l’accès.',
  },
  'sudo-password-wrong': {
    title: 'Le mot de passe de l’administrateur ne convient pas',
    what: 'Le serveur l’a refusé.',
    next: 'Saisissez-le de nouveau. Il est peut-être différent de celui de l’accès : demandez à la personne qui a installé le serveur.',
  },
};
