import type { mailProblems as english } from '../en/problems-mail.ts';
import type { TranslatedProblems } from '../translated.ts';

export const mailProblems: TranslatedProblems<typeof english> = {
  'mail-default-kept': {
    title: 'Qui remet du courrier à {hosts} continue de voir le certificat actuel',
    what: 'Le DNS dit aux autres serveurs de messagerie de ne se fier qu’à la clé actuelle pour {hosts} (DANE), et ce nom ne fait pas partie de ce certificat. Le serveur continue donc de présenter le certificat actuel à tous ceux qui ne demandent aucun de vos noms, et le nouveau à ceux qui les demandent.\nL’enregistrement : {record}',
    next: 'Rien à faire. Faites renouveler le certificat actuel avec la même clé, comme avant.',
  },
  'mail-domains-unread': {
    title: 'Les domaines dont le courrier arrive à {server} ne sont pas tous connus',
    what: 'Quiconque remet du courrier à {server} se voit présenter le nouveau certificat, quel que soit le domaine. Pour certains de ces domaines, le DNS indique peut-être à quelle clé se fier (DANE) ; avec une autre, ce courrier serait retenu. {count, plural, =0 {La liste des domaines se trouve là où nous ne pouvons pas la lire : {places}.} other {Nous avons interrogé le DNS sur 300 d’entre eux ; {count} autres ont été laissés de côté.}}',
    next: 'Indiquez les domaines dont le courrier arrive sur ce serveur, ou dites qu’il n’y en a pas d’autres : le DNS est alors interrogé sur chacun (dans un fichier de tâche : « mailDomains »).',
  },
  'mail-pins-unknown': {
    title: 'Le DNS ne dit pas si votre serveur de messagerie peut avoir une autre clé',
    what: 'Le DNS peut dire aux autres serveurs de messagerie à quelle clé faire confiance pour {name} (DANE). La question a échoué, alors que les enregistrements de ce domaine sont signés ; il peut y avoir un tel enregistrement, et avec une autre clé les messages qui vous sont destinés seraient retenus. Rien n’a donc été modifié.\nLa question : TLSA {place}',
    next: 'Réessayez dans un moment. Si cela continue, la personne qui s’occupe du DNS de {name} doit le corriger : tant que la question échoue, les serveurs prudents retiennent de toute façon les messages qui vous sont destinés.',
  },
  'mail-policy-enforced': {
    title: 'Les autres serveurs de messagerie exigent un bon certificat pour {hosts}',
    what: 'La règle de {name} (MTA-STS, mode « enforce ») leur dit de ne livrer qu’à cet endroit, et seulement si le certificat est reconnu et porte ce nom. C’est le cas du nouveau.',
    next: 'Rien à faire maintenant. Veillez à ce que le certificat soit renouvelé à temps : après son dernier jour, ces serveurs ne livrent plus rien.',
  },
  'mail-policy-unlisted': {
    title: 'La règle pour le courrier de {name} oublie {hosts}',
    what: 'Le courrier de {name} va à {hosts}, mais la règle (MTA-STS) ne nomme que {listed}. {mode, select, enforce {Les serveurs qui s’y tiennent n’y livrent rien, quel que soit le certificat.} other {Ils le signalent, et livrent quand même.}}',
    next: 'Faites ajouter à https://mta-sts.{name}/.well-known/mta-sts.txt une ligne « mx: … » pour {hosts}, puis faites changer l’id de l’enregistrement _mta-sts.{name}.',
  },
  'mail-policy-unfit': {
    title: 'Le nouveau certificat ne satisfait pas à la règle pour le courrier de {name}',
    what: 'La règle (MTA-STS) exige un certificat reconnu qui porte le nom {hosts} ; {why, select, self_signed {personne ne se porte garant du nouveau} other {le nouveau ne porte pas ce nom}}. {mode, select, enforce {Avec un tel certificat, les serveurs qui s’y tiennent ne livrent rien.} other {Ils le signalent, et livrent quand même.}}',
    next: '{why, select, self_signed {Prenez le certificat d’une autorité (il y en a de gratuits), ou faites passer la règle à « none » et attendez la fin de sa durée (max_age).} other {Ajoutez {hosts} aux noms du certificat.}}',
  },
  'mail-policy-unread': {
    title: 'La règle pour le courrier de {name} est illisible',
    what: 'L’enregistrement _mta-sts.{name} annonce une règle, mais sa page {fault, select, nowhere {n’a pas d’adresse} silent {ne répond pas} certificate {présente un certificat qui n’est pas valable pour elle} status {n’existe pas} text {ne contient pas de règle complète} other {ne répond pas}}. Les serveurs qui l’ont déjà lue s’y tiennent jusqu’à la fin de sa durée ; pour tous les autres, il n’y en a pas.\nhttps://mta-sts.{name}/.well-known/mta-sts.txt',
    next: '{fault, select, certificate {Ajoutez mta-sts.{name} aux noms d’un certificat sur le serveur où se trouve cette page.} other {Faites corriger la page, ou supprimer l’enregistrement _mta-sts.{name}.}}',
  },
  'mail-unnamed-changed': {
    title: 'Les logiciels qui n’indiquent aucun nom reçoivent un autre certificat que prévu',
    what: 'D’anciens logiciels de messagerie, et quelques serveurs, ne disent pas quel nom ils cherchent. Au port {port}, ils devaient {planned, select, new {recevoir le nouveau certificat} other {continuer à recevoir celui d’avant}}, et {seen, select, none {n’en ont reçu aucun} other {en ont reçu un autre}}.',
    next: 'Vérifiez si un autre programme, ou un appareil placé devant votre serveur de messagerie, répond au port {port}. Puis réessayez.',
  },
};
