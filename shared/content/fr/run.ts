import type { run as english } from '../en/run.ts';
import type { Translated } from '../translated.ts';

export const run: Translated<typeof english> = {
  'run.chain-missed':
    'L’autorité n’a pas de chaîne vers la racine « {wished} », seulement vers {offered}. Sa chaîne habituelle a été prise, vers « {taken} ».',
  'run.account-renewed':
    'Le compte chez {ca} était abîmé sur cet ordinateur ; un nouveau est donc créé. Votre site n’a pas changé, et il n’y a rien à faire. L’ancien fichier est gardé :',
  'run.handed-on':
    'Certains réglages servent aussi à {sites} sur le même serveur ; ils restent donc. La dernière de ces opérations à être annulée les annulera aussi.',
  'run.taken-along': 'Ce qui était resté d’une opération précédente pour {names} est annulé aussi.',
  'run.settings-stay':
    'Quelqu’un a modifié les réglages d’un programme que cette annulation retire ; ils restent donc sur votre serveur :',
  'run.stays': '{name} reste sur votre serveur : autre chose en a besoin désormais.',
  'run.title': 'Sécurisation de votre site',
  'run.lead':
    'Vous pouvez arrêter sans risque à tout moment. Si nous perdons le contact, votre serveur remet tout en place lui-même.',
  'run.rehearse-title': 'Essai à blanc, sans mise en service',
  'run.undo-title': 'Nous remettons tout comme avant',
  'run.recover-title': 'Nous demandons à votre serveur où il en est',
  'run.recover-lead':
    'Il sait jusqu’où le travail était arrivé. Ce qui a été confirmé reste ; ce qui en est à mi-chemin est annulé.',
  'run.undo-lead': 'Votre serveur retrouve ce qu’il avait avant.',
  'run.undo-lead-stopped': 'Votre serveur retrouve ce qu’il avait avant. Cela prend quelques secondes.',
  'run.undo-lead-rehearsed': 'Ce qui avait été déposé pour l’essai à blanc est retiré.',
  'run.progress': 'Avancement',
  'run.at': 'Étape {at} sur {of}',
  'run.left': 'encore environ {seconds, plural, one {une seconde} other {# secondes}}',
  'run.almost': 'presque fini',
  'run.said-done': 'Fait : {what}',
  'run.said-doing': 'En cours : {what}',
  'run.seconds': '{seconds, number, ::.0} s',
  'run.stop': 'Arrêter et tout remettre comme avant',
  'run.stop-title': 'Arrêter et tout remettre comme avant ?',
  'run.stop-more':
    'Ce qui est en train d’être modifié est d’abord terminé, puis tout est annulé. Votre site continue de répondre.',
  'run.stop-yes': 'Tout remettre comme avant',
  'run.stop-no': 'Continuer',
  'run.stopping': 'Arrêt en cours. Ce qui a commencé est terminé, puis annulé.',
  'run.technical': 'Détails techniques',
  'run.technical-hide': 'Masquer les détails techniques',
  'run.technical-more': 'Ce que l’opération a indiqué jusqu’ici, pour un technicien.',
  'run.pulse-yes': 'Le site répond : oui',
  'run.pulse-no': 'Le site n’a pas répondu à l’instant',
  'run.pulse-not-yet': 'Le site répond : premier contrôle à venir',
  'run.pulse-more':
    'contrôlé chaque seconde, {missed, plural, =0 {aucun échec} one {1 échec} other {# échecs}}{answered, plural, =0 {} one { sur 1 contrôle} other { sur # contrôles}}',
  'run.why-look-title': 'Pourquoi regarder d’abord ?',
  'run.why-look': 'Pour savoir ce que veut dire « comme avant », et pouvoir y revenir à l’octet près.',
  'run.why-key-title': 'Qu’est-ce qu’une clé privée ?',
  'run.why-key':
    'La seule chose qui prouve que votre serveur est le vôtre. {system, select, windows {IIS la veut d’un seul tenant avec le certificat ; elle est donc créée ici et envoyée une fois, par la connexion chiffrée, avec un mot de passe à elle. Rien n’en est gardé ici.} here {Elle est créée sur cet ordinateur, car rien de nous ne peut s’exécuter chez votre hébergeur, et envoyée une fois, par la connexion chiffrée, dans votre compte. Rien n’en est gardé ici.} other {Elle est créée là-bas et ne voyage jamais ; personne ne peut donc la prendre en chemin.}}',
  'run.why-proof-title': 'Que se passe-t-il ?',
  'run.why-proof':
    'L’autorité pose une question à votre serveur depuis plusieurs endroits du monde. Nous avons préparé la réponse, et la retirons ensuite.',
  'run.why-certificate-title': 'Qu’est-ce qui est signé ?',
  'run.why-certificate':
    'Vos noms et votre clé publique. L’autorité met sa signature en dessous, et les navigateurs s’y fient.',
  'run.why-rehearse-title': 'Pourquoi l’essayer d’abord ?',
  'run.why-rehearse':
    'Un serveur web peut dire que tout va bien même pour une clé qui ne correspond pas, puis s’arrêter. Nous essayons donc la clé, le certificat et les réglages là où aucun visiteur ne les voit.',
  'run.why-install-title': 'Les visiteurs remarquent-ils quelque chose ?',
  'run.why-install':
    'Non. Le serveur web finit les pages qu’il est en train d’envoyer et prend les nouveaux réglages pour les suivantes.',
  'run.why-outside-title': 'Pourquoi regarder de nouveau ?',
  'run.why-outside':
    'Seul compte ce que reçoivent les visiteurs. Nous ouvrons chaque nom à chaque adresse et comparons le certificat, comme le fait un navigateur.',
  'run.why-redirect-title': 'Pourquoi seulement maintenant ?',
  'run.why-redirect':
    'Envoyer les visiteurs vers un site chiffré qui ne fonctionne pas encore leur fermerait la porte. Maintenant, c’est vérifié.',
  'run.why-renewal-title': 'Pourquoi un essai ?',
  'run.why-renewal':
    'Le renouvellement n’aura lieu que dans deux mois. Tout ce qu’il lui faut est donc essayé maintenant : le chemin de sa preuve, le renouvellement lui-même sans nouveau certificat, et ce qui le met en place.',
  'run.why-finish-title': 'Que reste-t-il sur place ?',
  'run.why-finish':
    'Le certificat, sa clé, et ce qu’il faut pour annuler. Là où votre serveur renouvelle lui-même, un petit script de notre part qui met en place le nouveau certificat.',
  'run.why-undo-title': 'Que veut dire « comme avant » ?',
  'run.why-undo':
    'Exactement ce que votre serveur avait avant, les fichiers à l’octet près. Si quelqu’un a modifié quelque chose entre-temps, nous le laissons et vous le disons.',
};
