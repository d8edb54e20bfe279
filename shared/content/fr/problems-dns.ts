import type { dnsProblems as english } from '../en/problems-dns.ts';
import type { TranslatedProblems } from '../translated.ts';

export const dnsProblems: TranslatedProblems<typeof english> = {
  'dns-login-refused': {
    title: '{provider} ne connaît pas ce jeton',
    what: 'Nous avons demandé à {provider} les enregistrements de votre domaine avec le jeton (ou la clé) que nous avons reçu, et il n’a pas été accepté : il contient une faute de frappe, a expiré, ou a été retiré.',
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
    next: 'Attendez le temps indiqué ci-dessous, puis réessayez. Les autres programmes qui utilisent le même compte comptent aussi.',
  },
  'dns-provider-refuses': {
    title: '{provider} n’a pas fait ce que nous demandions',
    what: 'L’enregistrement n’a pas pu être lu ou modifié. Sa réponse figure ci-dessous.',
    next: 'Si sa réponse ne vous aide pas, prouvez le nom par un fichier sur le serveur, ou créez l’enregistrement à la main.',
  },
  'dns-zone-not-found': {
    title: 'Ce domaine n’est pas dans le compte chez {provider}',
    what: 'Avec le jeton que nous avons reçu, {provider} ne montre aucun domaine qui contienne {name} : il est géré dans un autre compte ou ailleurs, ou le jeton est limité à d’autres domaines.',
    next: 'Regardez où le domaine est géré (ses serveurs DNS le disent), et utilisez un jeton de ce compte qui peut voir ce domaine. Ou laissez-le là et créez-y une ligne, une seule fois : {name}, type CNAME, menant à un nom de votre choix dans un domaine que ce compte-ci contient. Sealkeeper y place alors sa propre ligne, aussi à chaque renouvellement.',
  },
  'dns-zone-not-public': {
    title: 'L’enregistrement est créé, et le monde ne le voit pas',
    what: '{provider} a pris l’enregistrement de {name}, mais les serveurs DNS que tout le monde interroge ne le montrent pas. En général, le domaine est désormais géré ailleurs et ceci est une ancienne copie, ou un réseau voit une version et le monde une autre.',
    next: 'Comparez les serveurs DNS nommés ci-dessous avec ceux que {provider} indique pour le domaine. Utilisez le fournisseur auquel ils appartiennent.',
  },
  'dns-own-server-missing': {
    title: 'Pas de BIND sur ce serveur à qui nous puissions parler',
    what: 'Les noms doivent être prouvés par le BIND (serveur DNS) qui tourne sur le serveur lui-même. Il y manque quelque chose, ou quelque chose n’est pas comme il le faut : {missing}.',
    next: 'Regardez si BIND y tourne sous un utilisateur à lui et si ses outils (nsupdate, dig, named-checkconf) sont installés. Ou prouvez les noms par une clé signée (RFC 2136), un fichier, ou un enregistrement créé à la main.',
  },
  'dns-zone-locked': {
    title: 'BIND ne laisse personne sur ce serveur modifier {zone}',
    what: 'Le serveur DNS garde ici {zone}, mais ses réglages ne permettent aucune modification depuis le serveur lui-même. Nous n’écrivons pas dans ses fichiers.',
    next: 'La personne qui le gère écrit la ligne « update-policy local; » dans le bloc de la zone {zone} ({place}), garde le fichier de la zone là où BIND peut écrire (sous Debian, dans /var/lib/bind), et lance « rndc reconfig ». Puis réessayez.',
  },
  'dns-values-left': {
    title: 'Un enregistrement DNS à nous est encore là',
    what: 'Il a été créé chez {provider} pour la preuve, et n’a pas pu être retiré. Il ne nuit à personne : il ne prouve plus rien.',
    next: 'Sealkeeper réessaie au prochain démarrage (« recover »). Vous pouvez aussi supprimer l’enregistrement nommé ci-dessous là où le domaine est géré.',
  },
};
