import type { done as english } from '../en/done.ts';
import type { Translated } from '../translated.ts';

export const done: Translated<typeof english> = {
  'done.title': 'Votre site est sécurisé',
  'done.lead':
    'Les visiteurs de <b>{name}</b> reçoivent désormais une page chiffrée que personne ne peut lire ni modifier en chemin.',
  'done.title-mail': 'Votre messagerie est sécurisée',
  'done.lead-mail':
    'Les logiciels de messagerie et les autres serveurs de messagerie qui se connectent à <b>{name}</b> reçoivent désormais un certificat auquel ils font confiance.',
  'done.mail-ports': '{count, plural, one {messagerie, port {ports}} other {messagerie, ports {ports}}}',
  'done.before': 'Avant',
  'done.now': 'Maintenant',
  'done.name': 'Nom',
  'done.plain': 'non chiffré',
  'done.warned': 'chiffré, avec avertissement',
  'done.silent': 'pas de réponse',
  'done.trusted': 'chiffré, reconnu',
  'done.until': 'jusqu’au {date}',
  'done.from': 'Signé par {issuer}',
  'done.good-until': 'Valable jusqu’au {date}',
  'done.good-until-more':
    'Revenez avant le {date} et recommencez : cela prend une minute. Mettez un rappel dans votre agenda.',
  'done.renew': 'Qui le renouvelle ?',
  'done.renew-certbot':
    'Certbot, sur votre serveur, entre le {from} et le {to}. Votre ordinateur peut rester éteint. Nous venons de lui faire faire un essai, qui a réussi.',
  'done.started': 'Ce qui le lance ({starter}) a été trouvé, et tourne.',
  'done.started-next': 'Ce qui le lance ({starter}) a été trouvé : prochaine fois le {next}.',
  'done.not-started':
    'Nous n’avons pas pu vérifier que quelque chose le lance : {trouble, select, masked {le serveur n’a pas le droit de lancer {starter} (masqué)} off {{starter} est désactivé} cronless {{starter} est là, mais aucun cron ne tourne} gone {{starter} lancerait un programme qui n’est pas là} unsure {{starter} est là, mais d’ici on ne voit pas ce qu’il exécute} other {nous n’avons rien trouvé qui le fasse}}. Demandez à la personne qui s’occupe du serveur d’y veiller, ou renouvelez à temps avec cette application.',
  'done.renew-simple-acme':
    'simple-acme, sur votre serveur, entre le {from} et le {to}. Votre ordinateur peut rester éteint. Vos visiteurs voient déjà le premier certificat qu’il a obtenu lui-même.',
  'done.renew-goes-on':
    'Le programme de votre serveur qui le faisait déjà. Rien n’a été mis en place à côté.',
  'done.renew-mod-md':
    'Apache lui-même, avec son module mod_md, entre le {from} et le {to}. Votre ordinateur peut rester éteint. mod_md a le certificat, et votre serveur atteint l’autorité ; le renouvellement lui-même ne se verra que le moment venu.',
  'done.renew-other':
    '{by}, sur votre serveur, comme avant, entre le {from} et le {to} ; ce qu’il renouvelle est mis en place automatiquement. Votre ordinateur peut rester éteint. Le renouvellement lui-même ne se verra que le moment venu.',
  'done.renew-app':
    'Vous, avec cette application. Personne d’autre ne vous le rappellera : notez bien la date.',
  'done.renew-failed':
    'Vous, avec cette application : {why}. Ce qui avait été mis en place pour cela sur votre serveur a été annulé. Personne d’autre ne vous le rappellera : notez bien la date.',
  'done.way-closed':
    'Le chemin qui devait rester ouvert pour les preuves futures ne l’est pas : un fichier déposé là n’a pas été vu de l’extérieur pour {names}. Tout ce qui devait utiliser ce chemin échouerait. Regardez les règles du site, puis recommencez cette opération.',
  'done.renew-nobody': 'Personne, comme vous l’avez souhaité. Il expirera à la date indiquée.',
  'done.few-days':
    'Celui-ci ne dure que quelques jours : il expire le {until}, et les navigateurs mettront alors vos visiteurs en garde. Confiez donc son renouvellement à un programme de votre serveur, ou prenez une autorité dont les certificats durent plus longtemps.',
  'done.good-until-certbot':
    'Votre serveur le renouvelle lui-même. Le {to}, vérifiez que c’est fait : notez-le dans votre agenda.',
  'done.stayed': 'Ce qui a été modifié',
  'done.stayed-more': 'Ce qu’il faut pour annuler se trouve sur le serveur. Tout figure sur la feuille.',
  'done.took':
    'Cela a pris {seconds, number, ::.0} secondes ; {missed, plural, =0 {votre site a répondu {looks, plural, one {à notre seul contrôle} other {à chacun de nos # contrôles}}} one {votre site n’a pas répondu à un de nos {looks} contrôles} other {votre site n’a pas répondu à # de nos {looks} contrôles}}.',
  'done.calendar': 'Enregistrer un rappel pour l’agenda',
  'done.print': 'Imprimer la feuille',
  'done.save': 'Enregistrer la feuille',
  'done.saved': 'Enregistré',
  'done.open': 'Ouvrir mon site',
  'done.finish': 'Retour au début',
  'done.undo': 'Tout remettre comme avant',
  'done.undo-title': 'Tout remettre comme avant ?',
  'done.undo-more':
    'Votre serveur retrouve ce qu’il avait avant, et les visiteurs retrouvent le site tel qu’il était : {before}. Le certificat reste inutilisé.',
  'done.undo-yes': 'Tout remettre comme avant',
  'done.undo-no': 'Garder',
  'done.why-title': 'Et maintenant ?',
  'done.why-1':
    'Ouvrez votre site et cherchez le cadenas ou les deux curseurs à gauche de l’adresse. C’est ce que voient vos visiteurs.',
  'done.why-2':
    'Si une page paraît bizarre maintenant, elle charge peut-être des images par l’ancienne adresse. Dites-le à la personne qui a fait le site, ou remettez tout comme avant.',
  'done.why-mail-1':
    'Votre logiciel de messagerie devrait recevoir et envoyer du courrier sans un mot sur le certificat. Essayez une fois.',
  'done.why-mail-2':
    'Si un logiciel avertit encore, c’est que votre serveur y figure sous un autre nom : écrivez {name} dans ses réglages.',

  'ended.undone-title': 'Tout est comme avant',
  'ended.undone-lead':
    'Tout ce qui avait été commencé a été annulé. Vos visiteurs retrouvent le même site qu’avant.',
  'ended.rehearsed-title': 'L’essai à blanc a réussi',
  'ended.rehearsed-lead':
    'L’autorité a signé, et votre serveur a accepté la clé et les réglages là où aucun visiteur ne les voit. Rien n’a été mis en service, et tout ce qui avait été déposé a été retiré.',
  'ended.rehearsed-why-title': 'Qu’est-ce que cela prouve ?',
  'ended.rehearsed-why-1':
    'Que l’autorité atteint votre site et signe vos noms, et que votre serveur accepte la clé et les réglages.',
  'ended.rehearsed-why-2':
    'Le certificat d’essai est jeté. L’opération réelle refait la même chose, puis met le certificat en service.',
  'ended.for-real': 'Passer à l’opération réelle',
  'other-authority.title': '{name} pourrait signer à la place',
  'other-authority.what':
    'Ce qui a fait obstacle vient de {failed} seulement : vos noms, votre DNS et votre serveur n’y sont pour rien. {name} signe des certificats tout aussi reconnus par les navigateurs.',
  'other-authority.caa':
    '{caa, select, named {Votre DNS (CAA) cite {name}, qui peut donc signer.} free {Aucune règle de votre DNS (CAA) ne l’empêche de signer.} other {Nous vérifions si votre DNS (CAA) la laisse signer avant de toucher à quoi que ce soit.}}',
  'other-authority.account':
    'Elle demande d’abord un compte, à créer sur son propre site. Nous vous montrons ensuite où saisir les deux valeurs qu’elle vous donne.',
  'other-authority.next': 'Vous revoyez le plan et acceptez ses conditions avant que nous l’interrogions.',
  'other-authority.go': 'Continuer avec {name}',
  'other-authority.others': 'Examinées aussi',
  'other-authority.none': 'Aucune autre autorité que nous connaissons ne signerait ceci',
  'other-authority.bar.caa': 'Les règles de votre DNS (CAA) pour {at} ne la laissent pas signer.',
  'other-authority.bar.star': 'Elle ne signe pas de noms avec astérisque pour un compte sans facture.',
  'other-authority.bar.names': 'Elle signe moins de noms dans un certificat que vous n’en voulez.',
  'other-authority.no-bar':
    '{needsAccount, select, yes {Conviendrait, avec un compte créé sur son propre site.} other {Conviendrait aussi.}}',
  'ended.refused-title': 'Rien n’a été touché',
  'ended.refused-lead':
    'Quelque chose a fait obstacle avant la première modification. Votre serveur est exactement comme il était.',
  'ended.attention-title': 'Votre serveur a besoin d’aide',
  'ended.attention-lead':
    'Tout n’a pas pu être annulé automatiquement. Ce qu’il faut pour annuler est gardé sur le serveur. Montrez cette page à la personne qui s’en occupe.',
  'ended.undo-done-title': 'Tout a été annulé',
  'ended.undo-done-lead':
    'Votre serveur est comme avant, et vos visiteurs retrouvent le site tel qu’il était.',
  'ended.recovered-kept-title': 'Tout est en place',
  'ended.recovered-kept-lead':
    'Tout avait été fait et confirmé avant la coupure. Vos visiteurs reçoivent le site chiffré.',
  'ended.recovered-title': 'Tout est comme avant',
  'ended.recovered-restored':
    'Votre serveur n’avait rien reçu de nous pendant une minute et a tout remis en place lui-même. Nous avons seulement fait le ménage.',
  'ended.recovered-unfinished':
    'Le travail en était à mi-chemin sur votre serveur. Il est maintenant annulé, et vos visiteurs retrouvent le site tel qu’il était.',
  'ended.recovered-gone':
    'Il ne restait rien de cette opération sur votre serveur. Vos visiteurs retrouvent le site tel qu’il était.',
  'ended.recovered-why-title': 'Comment le serveur le sait-il ?',
  'ended.recovered-why-1':
    'Chaque étape est notée avant d’être faite, ici et sur votre serveur. Un petit assistant y remet tout en place lorsqu’il ne reçoit plus rien de nous.',
  'ended.recovered-why-2': 'Il n’y est plus, et ce qu’il avait noté non plus.',
  'ended.recover-retry': 'Interroger de nouveau le serveur',
  'ended.stopped-title': 'Arrêté, et tout est comme avant',
  'ended.again': 'Réessayer',
  'ended.review': 'Revenir au récapitulatif',
  'ended.undo-retry': 'Réessayer d’annuler',
  'ended.left': 'Ce qui reste à faire',
  'ended.files': 'Endroits à vérifier',
  'ended.copies':
    'Ce qu’il faut pour annuler se trouve sur le serveur, lisible par l’administrateur, dans {folder}',
  'edited.title': 'Quelqu’un est intervenu depuis',
  'edited.lead':
    '{count, plural, one {Un fichier a été modifié} other {# fichiers ont été modifiés}} après cette opération, précisément dans nos lignes. Rien n’a été touché. Quelle version est la bonne ?',
  'edited.reading': 'Lecture des deux versions',
  'edited.compare': 'De l’ancien fichier à l’actuel, ligne par ligne',
  'edited.new': 'Ce fichier n’existait pas avant ; nous l’avons créé, et quelqu’un l’a modifié depuis.',
  'edited.gone': 'Quelqu’un a supprimé ce fichier.',
  'edited.theirs': 'Le garder tel qu’il est maintenant',
  'edited.theirs-more': 'Nos lignes restent aussi, avec ce dont elles ont besoin. Le reste est annulé.',
  'edited.former': 'Le remettre comme il était',
  'edited.former-new': 'Le retirer, comme c’était avant',
  'edited.former-more':
    'Ce qui a été modifié depuis disparaît du fichier ; une copie en reste sur votre serveur, dans {folder}.',
  'edited.next': 'Annuler ainsi le reste',
  'edited.leave': 'Tout laisser tel quel',
  'edited.choose': 'Choisissez pour chaque fichier, puis continuez.',
  'edited.why-title': 'Qui modifie mes fichiers ?',
  'edited.why-1':
    'Peut-être vous, la personne qui a fait votre site, une mise à jour ou un autre outil. Quand d’autres ont écrit à côté de nos lignes, seules les nôtres sont retirées, sans rien demander.',
  'edited.why-2': 'Si vous n’êtes pas sûr, laissez tout tel quel : votre site fonctionne.',
  'ended.why-title': 'Que s’est-il passé ?',
  'ended.why-1':
    'Nous nous arrêtons au premier point qui n’est pas comme prévu, et refaisons le chemin en sens inverse.',
  'ended.why-2':
    'Vous pouvez essayer aussi souvent que vous le voulez. Après un échec, nous interrogeons d’abord le service de test de l’autorité, pour ménager ses limites.',

  'sheet.title': 'Feuille du certificat',
  'sheet.for': 'Pour {name}',
  'sheet.made': 'Établie par Sealkeeper le {date}',
  'sheet.names': 'Noms',
  'sheet.server': 'Serveur',
  'sheet.provider': 'Signé par',
  'sheet.until': 'Valable jusqu’au',
  'sheet.renew': 'À renouveler avant le',
  'sheet.changes': 'Ce qui a été écrit ou modifié',
  'sheet.key': 'Clé privée',
  'sheet.chain': 'Certificat et chaîne',
  'sheet.copies': 'Ce qu’il faut pour annuler',
  'sheet.runs': 'Opérations, la plus récente d’abord',
  'sheet.save-of': 'Enregistrer la feuille : {names}',
  'sheet.undo': 'Pour annuler',
  'sheet.undo-how':
    'Ouvrez Sealkeeper, « Mes sites », choisissez l’opération {run}, puis « Tout remettre comme avant ».',
  'done.chain-missed': 'Il aboutit à une autre racine',
};
