import type { dnsProblems as english } from '../en/problems-dns.ts';
import type { TranslatedProblems } from '../translated.ts';

export const dnsProblems: TranslatedProblems<typeof english> = {
  'dns-login-refused': {
    title: '{provider} ne connaît pas ce jeton',
    what: 'Nous avons demandé à {provider} les enregistrements de votre domaine avec le jeton (ou la clé) que vous avez indiqué, et il n’a pas été accepté : il contient une faute de frappe, a expiré, ou a été retiré.',
    next: 'Copiez une nouvelle fois le jeton là où il a été créé, sans espaces autour, ou créez-en un nouveau. Puis réessayez.',
  },
  'dns-right-missing': {
    title: 'Le jeton n’a pas le droit de modifier ces enregistrements',
    what: '{provider} connaît le jeton, et ne lui permet pas ce dont la preuve a besoin : lire les enregistrements de ce domaine, et modifier ceux de type TXT.',
    next: 'Donnez ce droit au jeton pour ce seul domaine, ou créez-en un qui l’a. Chez certains fournisseurs, il faut aussi autoriser l’adresse de cet ordinateur.',
  },
  'dns-provider-silent': {
    title: '{provider} ne répond pas',
    what: 'L’endroit où sont gardés les enregistrements de votre domaine n’a pas répondu à cet ordinateur, ou pas à temps.',
    next: 'Regardez si cet ordinateur est en ligne et si {provider} signale une panne, puis réessayez.',
  },
  'dns-provider-busy': {
    title: '{provider} demande d’attendre',
    what: 'Ce service compte les demandes qu’il reçoit, et dit qu’il y en a eu trop.',
    next: 'Attendez le temps indiqué ci-dessous, puis réessayez. Les demandes d’autres programmes qui utilisent le même compte sont comptées aussi.',
  },
  'dns-provider-refuses': {
    title: '{provider} n’a pas fait ce que nous demandions',
    what: 'L’enregistrement n’a pas pu être lu ou modifié. Sa réponse figure ci-dessous.',
    next: 'Si sa réponse ne vous aide pas, prouvez le nom par un fichier sur le serveur, ou créez l’enregistrement à la main.',
  },
  'dns-zone-not-found': {
    title: 'Ce domaine n’est pas dans le compte chez {provider}',
    what: 'Avec le jeton que nous avons reçu, {provider} ne montre aucun domaine qui contienne {name} : il est géré dans un autre compte ou ailleurs, ou le jeton est limité à d’autres domaines.',
    next: 'Cherchez où votre domaine est géré (là où vous le payez), et créez-y un jeton. Ou choisissez une autre preuve. Pour la personne qui vous aide : le domaine peut rester où il est, si une ligne y est créée une seule fois : {name}, type CNAME, menant à un nom de votre choix dans un domaine que ce compte-ci contient. Sealkeeper y place alors sa propre ligne, aussi à chaque renouvellement.',
  },
  'dns-zone-not-public': {
    title: 'L’enregistrement est créé, mais personne ne le voit de l’extérieur',
    what: '{provider} a pris l’enregistrement de {name}, mais les serveurs DNS que tout le monde interroge ne le montrent pas. En général, le domaine est désormais géré ailleurs, et ceci est une ancienne copie.',
    next: 'Comparez les serveurs DNS nommés ci-dessous avec ceux que {provider} indique pour le domaine. Utilisez le fournisseur auquel ils appartiennent.',
  },
  'dns-own-server-missing': {
    title: 'Pas de BIND sur ce serveur à qui nous puissions parler',
    what: 'Les noms doivent être prouvés par le BIND (serveur DNS) qui tourne sur le serveur lui-même. Il y manque quelque chose, ou quelque chose n’est pas comme il le faut : {missing}.',
    next: 'Choisissez une autre preuve : un fichier, ou un enregistrement créé à la main. Ou montrez ceci à la personne qui s’occupe du serveur : BIND doit y tourner sous un utilisateur à lui, avec ses outils (nsupdate, dig, named-checkconf) ; une clé pour des modifications signées (RFC 2136) convient aussi.',
  },
  'dns-zone-locked': {
    title: 'BIND ne laisse personne sur ce serveur modifier {zone}',
    what: 'Le serveur DNS garde ici {zone}, mais ses réglages ne permettent aucune modification depuis le serveur lui-même. Nous n’écrivons pas dans ses fichiers.',
    next: 'Choisissez une autre preuve : un fichier, ou un enregistrement créé à la main. Ou montrez ceci à la personne qui s’occupe du serveur : la ligne « update-policy local; » a sa place dans le bloc de la zone {zone} ({place}), le fichier de la zone là où BIND peut écrire (sous Debian, dans /var/lib/bind), puis « rndc reconfig ». Ensuite, réessayez.',
  },
  'dns-login-unfit': {
    title: 'L’accès chez {provider} ne peut pas être déposé sur le serveur',
    what: 'Certbot, sur le serveur, doit renouveler avec lui, et le lit dans un fichier qui ne peut pas contenir l’un de ses caractères : un retour à la ligne, « %( » ou les deux sortes de guillemets.',
    next: 'Créez chez {provider} un autre jeton ou mot de passe, sans ces caractères. Ou laissez le renouvellement à cette application : l’accès reste alors sur cet ordinateur.',
  },
  'dns-alias-missing': {
    title: '{record} ne mène pas encore à {target}',
    what: 'Selon cette demande, la preuve est placée à {target} ; {record} doit donc y mener par un alias (CNAME). {leads, select, nowhere {Pour l’instant, il ne mène nulle part.} other {Pour l’instant, il mène à {leads}.}}',
    next: 'Ajoutez-le une seule fois là où le domaine est géré : nom {record}, type CNAME, valeur {target}. L’écran de la preuve (« par un alias que je crée une fois »), ou dans un terminal « sealkeeper delegate JOB », le donne sous la forme voulue là-bas, attend que chaque serveur de noms le montre, et le prouve.',
  },
  'dns-alias-unwanted': {
    title: 'Cette demande ne mène aucune preuve ailleurs',
    what: 'Aucun de ses noms n’est prouvé par acme-dns, ou dans une zone que « aliasIn » indique ; il n’y a donc pas d’alias à ajouter.',
    next: 'Indiquez dans la demande, sous « proof », le fournisseur acme-dns, ou pour un autre fournisseur « aliasIn » et une zone que son accès peut modifier. Puis réessayez.',
  },
  'dns-alias-account-there': {
    title: '{file} existe déjà',
    what: 'L’accès d’un nouveau compte devait être écrit dans ce fichier, et rien n’est écrasé.',
    next: 'Indiquez un autre fichier, ou utilisez le compte qui s’y trouve.',
  },
  'dns-place-full': {
    title: '{record} ne peut pas contenir les preuves de tous ces noms',
    what: '{provider} ne garde que les {most} textes les plus récents d’un nom. Les preuves de {names} se trouveraient toutes en même temps à {record}, et la première aurait disparu avant que l’autorité n’ait regardé.',
    next: 'Faites-y créer un compte pour chaque nom (son astérisque va avec), et indiquez dans la demande chacun avec le sien. Ou menez les preuves dans une zone chez un autre fournisseur, qui en contient autant qu’il faut.',
  },
  'dns-values-left': {
    title: 'Un de nos enregistrements DNS est encore là',
    what: 'Il a été créé chez {provider} pour la preuve, et n’a pas pu être retiré. Il ne nuit à personne : il ne prouve plus rien.',
    next: 'Vous n’avez rien à faire : Sealkeeper réessaie la prochaine fois qu’il obtient ou renouvelle un certificat (dans un terminal : « sealkeeper recover »). Vous pouvez aussi supprimer l’enregistrement nommé ci-dessous là où le domaine est géré.',
  },
};
