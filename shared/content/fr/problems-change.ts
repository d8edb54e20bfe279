import type { changeProblems as english } from '../en/problems-change.ts';
import type { TranslatedProblems } from '../translated.ts';

export const changeProblems: TranslatedProblems<typeof english> = {
  'file-changed-meanwhile': {
    title: 'Un fichier a changé entre-temps',
    what: 'Depuis que nous avons regardé, une personne ou un programme a modifié un fichier du serveur, peut-être une mise à jour. Nous n’y avons donc pas touché.',
    next: 'Relancez le contrôle, pour que le plan corresponde à l’état actuel.',
  },
  'plan-changed': {
    title: 'Le serveur a changé depuis votre dernier contrôle',
    what: 'Ce qui serait fait maintenant n’est pas ce que vous avez vu ; rien n’a donc été touché.',
    next: 'Regardez de nouveau le plan et recommencez.',
  },
  'renewal-would-change': {
    title: 'Un renouvellement changerait à présent plus que le certificat',
    what: 'Quelque chose a changé sur le serveur depuis la dernière fois ; un renouvellement modifierait donc plus que ce que vous avez vu. Comme personne n’était là pour regarder, rien n’a été touché.',
    next: 'Renouvelez-le vous-même, dans la fenêtre ou par « sealkeeper renew RUN » : ce qui changerait est indiqué ci-dessous.',
  },
  'change-failed': {
    title: 'Une modification n’a pas réussi',
    what: 'Le serveur ne nous a pas laissé écrire ce qui était prévu.',
    next: 'Montrez les détails à la personne qui s’occupe du serveur.',
  },
  'command-refused': {
    title: 'Une commande n’aurait pas pu être annulée',
    what: 'Quelque chose doit être installé ou activé sur le serveur ({path}). Dans l’état actuel, cela n’aurait pas pu être annulé exactement ; nous ne l’avons donc pas commencé.',
    next: 'Montrez les détails à la personne qui s’occupe du serveur.',
  },
  'command-failed': {
    title: 'Une commande n’a pas abouti',
    what: 'Quelque chose devait être installé ou activé sur le serveur ({path}), et n’est pas dans l’état voulu.',
    next: 'Montrez les détails à la personne qui s’occupe du serveur.',
  },
  'renewal-way-closed': {
    title: 'Le certificat est en place, mais ne se renouvellera pas tout seul',
    what: 'À {names}, la preuve d’un renouvellement futur ne serait pas visible de l’extérieur : un fichier déposé à cet endroit pour essayer n’a pas été vu. Un renouvellement sans vous échouerait donc. {left, select, yes {Le chemin lui-même est resté comme le plan l’a fait.} other {Ce que nous avions mis en place pour cela a été annulé.}}',
    next: 'Renouvelez pour l’instant avec cette application : « Mes sites » dit avant quelle date. Ou montrez les détails à la personne qui s’occupe du serveur, puis relancez l’opération.',
  },
  'renewal-trial-failed': {
    title: 'Le certificat est en place, mais le renouvellement d’essai n’a pas abouti',
    what: 'Le programme de votre serveur qui devait renouveler le certificat n’y est pas parvenu lors d’un essai. Ce que nous avions mis en place pour cela a été annulé.',
    next: 'Renouvelez pour l’instant avec cette application : « Mes sites » dit avant quelle date. Ou montrez les détails à la personne qui s’occupe du serveur, puis relancez l’opération.',
  },
  'renewal-hook-failed': {
    title: 'Le certificat est en place, mais un certificat renouvelé ne le serait pas',
    what: 'Ce qui devait mettre en place les certificats renouvelés n’a pas fonctionné quand nous l’avons appelé. Ce que nous avions mis en place pour cela a été annulé.',
    next: 'Renouvelez pour l’instant avec cette application : « Mes sites » dit avant quelle date. Ou montrez les détails à la personne qui s’occupe du serveur, puis relancez l’opération.',
  },
  'renewal-store-not-roots': {
    title: 'Le certificat est en place, mais ce que garde {by} est ouvert à d’autres',
    what: '{by} renouvelle sur votre serveur un certificat pour ces noms, mais l’administrateur n’est pas seul à pouvoir écrire dans {place}. Qui peut y écrire pourrait montrer à vos visiteurs un autre certificat ; nous ne prenons donc rien de là. Ce que nous avions mis en place pour cela a été annulé.',
    next: 'Renouvelez pour l’instant avec cette application : « Mes sites » dit avant quelle date. Ou faites attribuer {place} au seul administrateur (chown root, chmod go-w) par la personne qui s’occupe du serveur, puis relancez l’opération.',
  },
  'renewal-store-unfit': {
    title: 'Le certificat est en place, mais ce que garde {by} ne peut pas lui succéder',
    what: '{by} renouvelle sur votre serveur un certificat pour ces noms, mais sa clé et son certificat n’ont pas été trouvés ensemble, ou ne valent pas pour chaque nom. Ce que nous avions mis en place pour cela a été annulé.',
    next: 'Renouvelez pour l’instant avec cette application : « Mes sites » dit avant quelle date. Ou montrez les détails à la personne qui a installé {by}, puis relancez l’opération.',
  },
  'renewal-not-there': {
    title: 'Aucun Certbot de ce serveur ne renouvelle ce certificat',
    what: 'Cet ordinateur n’a pas confié à Certbot le renouvellement de ce certificat ; on ne peut donc pas demander à Certbot de le renouveler. Rien n’a été demandé ni modifié.',
    next: 'Renouvelez-le plutôt avec cette application : relancez l’opération.',
  },
  'renewal-force-unconfirmed': {
    title: 'Un renouvellement forcé doit être confirmé',
    what: 'Il compte auprès de l’autorité, qui ne donne que quelques certificats par semaine pour les mêmes noms. Rien n’a été demandé ni modifié.',
    next: 'Si vous le voulez, dites-le : dans un terminal, ajoutez --yes.',
  },
  'renewal-force-failed': {
    title: 'Certbot n’a pas pu renouveler le certificat',
    what: 'Il devait renouveler maintenant et n’a pas obtenu de certificat. Les visiteurs voient toujours l’ancien.',
    next: 'Ses propres mots ci-dessous disent pourquoi. Montrez-les à la personne qui s’occupe du serveur. N’essayez pas de nombreuses fois de suite : l’autorité compte aussi les échecs.',
  },
  'renewers-unread': {
    title: 'Nous n’avons pas pu voir ce qui renouvelle les certificats sur ce serveur',
    what: 'Sur {server}, cela n’a pas pu être lu. Rien n’a été modifié.',
    next: 'Réessayez dans quelques minutes. Si rien ne change, demandez à la personne qui s’occupe du serveur.',
  },
  'renewal-not-served': {
    title: 'Le certificat renouvelé n’est pas présenté',
    what: 'Certbot l’a renouvelé, mais au bout d’une minute on voit encore l’ancien de l’extérieur ; les visiteurs continuent de le voir.',
    next: 'Vous pouvez attendre : un nouvel essai a lieu chaque jour. Si c’est encore le cas demain, demandez à la personne qui s’occupe du serveur de regarder dans /var/lib/sealkeeper/renew/, où figure la raison.',
  },
  'renewal-hand-over-failed': {
    title: 'Le certificat est en place, mais n’a pas été confié à simple-acme',
    what: 'Sur votre serveur, {reason, select, task {rien ne lance simple-acme régulièrement} bindings {simple-acme n’a pas mis son certificat sur tous les sites} sites {un site d’IIS ne fonctionnait plus ensuite et doit être redémarré} other {simple-acme n’a pas obtenu de certificat}}. Ce que nous avions mis en place pour cela a été annulé.',
    next: 'Renouvelez pour l’instant avec cette application : « Mes sites » dit avant quelle date. Ou montrez les détails à la personne qui s’occupe du serveur, puis relancez l’opération.',
  },
  'rehearsal-failed': {
    title: 'L’essai n’a pas abouti',
    what: 'Sur une copie privée de {service}, les nouveaux réglages n’ont pas tenu. Le programme {service} en service ne les a jamais vus.',
    next: 'Montrez les détails à la personne qui s’occupe du serveur : ils contiennent les propres mots du programme.',
  },
  'configuration-refused': {
    title: 'Le service « {service} » n’accepte pas les nouveaux réglages',
    what: 'Le programme y a trouvé quelque chose qu’il ne comprend pas, avant que rien n’en soit en service.',
    next: 'Montrez les détails à la personne qui s’occupe du serveur : ils contiennent les propres mots du programme, le plus souvent avec le fichier et la ligne.',
  },
  'reload-failed': {
    title: 'Le service « {service} » n’a pas repris les nouveaux réglages',
    what: 'Il devait les reprendre, et n’est pas revenu comme il le devrait.',
    next: 'Regardez d’abord si votre site s’ouvre dans un navigateur et, s’il s’agit de messagerie, si les messages arrivent et partent. Sinon, appelez tout de suite votre hébergeur et montrez-lui les détails ; si tout marche, montrez-les à la personne qui s’occupe du serveur.',
  },
  'undo-blocked-by-edit': {
    title: 'Un fichier a été modifié depuis',
    what: 'Une annulation détruirait le travail de quelqu’un ; nous l’avons donc laissé tel quel.',
    next: 'Si vous savez qui a modifié le fichier, demandez à cette personne quelle version est la bonne, et choisissez-la. En cas de doute, laissez tout tel quel : votre site continue de fonctionner.',
  },
  'undo-blocked-by-others': {
    title: 'Un dossier du serveur est maintenant ouvert à d’autres',
    what: 'Depuis cette opération, l’administrateur n’est plus seul à pouvoir écrire dans {place}. Ce qui s’y trouve a donc été laissé tel quel.',
    next: 'Pour la personne qui s’occupe du serveur : rendre {place} à root seul (chown root, chmod go-w). Puis annulez de nouveau l’opération.',
  },
  'handed-on-left': {
    title: 'Il reste quelque chose d’une opération précédente',
    what: 'Cette opération est annulée. Quelque chose que l’opération précédente {runId} avait mis en place, et dont les deux se servaient, n’a pas pu être retiré. Vos sites continuent comme avant.',
    next: 'Cela peut rester. Pour le faire retirer, montrez les détails à la personne qui s’occupe du serveur, puis annulez une fois encore l’opération précédente {runId} : seul ce qu’il en reste disparaît.',
  },
  'site-without-runs': {
    title: 'Il ne reste rien à annuler pour ce site',
    what: 'Depuis cet ordinateur, rien n’a été fait pour {site} qui puisse encore être annulé.',
    next: 'Comparez le nom avec la liste des opérations ; ce doit être un nom pour lequel l’une d’elles a obtenu un certificat. Ce qu’un autre ordinateur a fait, c’est lui qui l’annule.',
  },
  'newer-run-stands': {
    title: 'Une opération plus récente repose sur celle-ci',
    what: 'Elle a modifié les mêmes fichiers après celle-ci, ou son site a besoin de ce que celle-ci a activé. Rien n’a été annulé.',
    next: 'Annulez d’abord la plus récente, puis celle-ci.',
  },
  'former-key-pruned': {
    title: 'C’est trop ancien pour être annulé',
    what: 'La clé que ce site avait avant cette opération n’est plus sur le serveur : seules les deux dernières clés sont conservées, et des certificats plus récents sont venus depuis. L’opération reste en place.',
    next: 'Laissez les choses ainsi. Pour changer de certificat, obtenez-en un nouveau ; pour vous en passer, faites retirer nos lignes des réglages du serveur web par la personne qui s’occupe du serveur.',
  },
  'undo-would-break': {
    title: 'L’annulation aurait arrêté votre site',
    what: 'Votre serveur n’accepte plus ses anciens réglages : quelque chose d’autre a changé depuis. Tout est donc de nouveau comme il y a un instant, chiffrement compris.',
    next: 'Montrez les détails à la personne qui s’occupe du serveur, ou laissez les choses ainsi.',
  },
  'undo-incomplete': {
    title: 'Tout n’a pas pu être annulé',
    what: 'Certains fichiers ne sont pas comme avant. Les copies sont conservées sur le serveur.',
    next: 'Ouvrez d’abord votre site dans un navigateur. S’il ne répond pas, appelez tout de suite votre hébergeur. Copiez ensuite le rapport et montrez-le à la personne qui s’occupe du serveur.',
  },
  'server-restored-itself': {
    title: 'Votre serveur a tout remis en place lui-même',
    what: 'Il est resté une minute sans nouvelles de cet ordinateur ; il est donc revenu à ce qu’il avait avant.',
    next: 'Vérifiez la connexion, ne laissez pas cet ordinateur se mettre en veille, et recommencez.',
  },
  'server-out-of-reach': {
    title: 'Nous avons perdu le contact avec le serveur en cours de route',
    what: 'Au bout d’une minute sans nouvelles, il remet tout en place lui-même.',
    next: 'Quand vous pourrez de nouveau le joindre, ouvrez « Mes sites » et choisissez « Tout remettre comme avant », pour vous assurer qu’il l’a fait.',
  },
  'walk-ends-here': {
    title: 'La visite guidée ne passe pas par ici',
    what: 'Elle montre les réponses enregistrées d’un seul essai, et rien n’a été enregistré pour ce que vous avez choisi ici. Rien n’a été envoyé ni modifié.',
    next: 'Revenez en arrière et suivez le chemin proposé, ou quittez la visite et examinez votre propre site.',
  },
  cancelled: {
    title: 'Vous avez interrompu l’opération',
    what: 'Nous nous sommes arrêtés là où c’était sans risque.',
    next: 'Recommencez quand vous voulez.',
  },
  unexpected: {
    title: 'Il s’est passé quelque chose que nous n’avions pas prévu',
    what: 'L’erreur vient de nous, pas de vous.',
    next: 'Réessayez. Si cela se reproduit, copiez le rapport, montrez-le à la personne qui vous aide, et signalez-le là où vous avez obtenu Sealkeeper.',
  },
};
