import type { runs as english } from '../en/runs.ts';
import type { Translated } from '../translated.ts';

export const runs: Translated<typeof english> = {
  'runs.none-title': 'Encore rien',
  'runs.none':
    'Dès qu’un site est sécurisé, il figure ici, avec ses dates et de quoi tout remettre comme avant.',
  'runs.unreadable-title': 'Journaux inutilisables',
  'runs.unreadable':
    'Ces opérations sont peut-être encore en place sur un serveur. Rien n’y a été modifié ; mais elles ne peuvent être ni annulées ni renouvelées d’ici tant que leur journal est dans cet état.',
  'runs.names': '{name}{others, plural, =0 {} one { et un autre nom} other { et # autres noms}}',
  'runs.on': 'sur {server} · {date}',
  'runs.committed': 'Sécurisé',
  'runs.committed-until': 'Sécurisé, valable jusqu’au {date}',
  'runs.undone': 'Annulée ; tout est comme avant',
  'runs.refused': 'Rien n’a été touché',
  'runs.needs-attention': 'A besoin d’aide',
  'runs.waiting': 'Vous attend',
  'runs.open': 'Interrompue',
  'runs.beneath': 'annulez d’abord l’opération plus récente pour ces noms',
  'runs.recover': 'Interroger le serveur',
  'runs.recover-of': 'Interroger le serveur : {names}, {date}',
  'runs.recover-title': 'Où en est l’opération pour {names} ?',
  'runs.recover-more':
    'Cette opération a été interrompue. Nous devons nous connecter à {server} pour le savoir : ce qui a été confirmé reste, ce qui en est à mi-chemin est annulé.',
  'runs.recover-connect': 'Se connecter et interroger',
  'runs.resume': 'Continuer',
  'runs.resume-of': 'Continuer : {names}, {date}',
  'runs.resume-title': 'Continuer pour {names} ?',
  'runs.resume-more':
    'Nous devons nous reconnecter à {server}. Nous regardons si les enregistrements DNS sont là, et continuons s’ils y sont. Sinon, l’opération attend encore.',
  'runs.resume-connect': 'Se connecter et continuer',
  'runs.give-up': 'Abandonner',
  'runs.give-up-of': 'Abandonner : {names}, {date}',
  'runs.give-up-title': 'Abandonner l’opération pour {names} ?',
  'runs.give-up-more':
    'Nous devons nous connecter à {server} pour retirer la clé privée qui y est prête. Rien d’autre de cette opération ne s’y trouve.',
  'runs.give-up-connect': 'Se connecter et abandonner',
  'waiting.records':
    '{count, plural, one {Ajoutez cet enregistrement DNS} other {Ajoutez ces enregistrements DNS}} là où votre domaine est géré, puis continuez cette opération. Cela peut prendre des minutes ou des jours :',
  'waiting.copy': 'Copier la valeur',
  'waiting.copy-of': 'Copier la valeur de {record}',
  'waiting.title': 'À vous maintenant',
  'waiting.lead':
    'Vous pouvez fermer Sealkeeper entre-temps. Quand les enregistrements sont ajoutés, ouvrez « Mes sites » et continuez cette opération.',
  'waiting.why-title': 'Que se passe-t-il d’ici là ?',
  'waiting.why-1':
    'Rien. Votre site est comme il était. Seule la nouvelle clé privée est prête sur votre serveur, là où personne d’autre que son administrateur ne peut la lire.',
  'waiting.why-2':
    'Il faudra le refaire à chaque renouvellement, toutes les quelques semaines. Ce qui y mettrait fin : un fournisseur dont le jeton permet à Sealkeeper d’ajouter l’enregistrement, ou des noms sans astérisque, qu’un fichier suffit à prouver.',
  'waiting.where':
    'en général, c’est là où vous le payez. Cherchez « DNS », « zone » ou « enregistrements » à côté de votre domaine.',
  'waiting.step-go': 'Connectez-vous là où votre domaine est géré : {where}',
  'waiting.step-add': '{count, plural, one {Ajoutez-y cette ligne :} other {Ajoutez-y ces lignes :}}',
  'waiting.step-watch':
    'Attendez que tous les serveurs DNS la montrent. Cela prend une minute chez certains, et jusqu’à une heure chez d’autres ; qui a demandé trop tôt peut recevoir « rien » pendant un moment. Regardez ici :',
  'waiting.step-on':
    'Quand elle y est, continuez ci-dessous. Si vous fermez Sealkeeper entre-temps : « Mes sites », « Continuer ».',
  'waiting.step-on-later': 'Quand elle y est : « Mes sites », « Continuer ».',
  'waiting.go-on': 'C’est fait : continuer',
  'waiting.later': 'Plus tard',
  'waiting.removable': 'Vous pouvez maintenant supprimer ces lignes de votre DNS',
  'waiting.removable-why':
    'Elles ne gênent personne, mais au prochain renouvellement elles se trouveraient à côté des nouvelles.',
  'waiting.gone-look': 'Regarder si elles ont disparu',
  'waiting.gone-look-of': 'Regarder si elles ont disparu : {domain}',
  'waiting.gone.gone': 'Elles ont disparu de tous les serveurs DNS de {domain}.',
  'waiting.gone.some-silent':
    'Elles ont disparu de chaque serveur DNS de {domain} qui répond ; certains ne répondent pas.',
  'waiting.gone.still-there': 'Encore là, à {place}, selon {servers}.',
  'waiting.gone.all-silent': 'Aucun serveur DNS de {domain} ne nous répond.',
  'waiting.gone.no-servers': 'Nous n’avons pas trouvé les serveurs DNS de {domain}.',
  'waiting.until': 'L’autorité oublie cette commande le {when}.',
  'waiting.not-awaited': 'Ces enregistrements DNS ne sont plus nécessaires :',
  'waiting.already':
    'Une opération précédente pour ces noms vous attend encore : {run}. Continuez celle-là, ou abandonnez-la.',
  'runs.remembered-title': 'Ce que retiennent les navigateurs',
  'runs.remembered-redirect':
    'Les visiteurs étaient redirigés de façon permanente vers le site chiffré, et certains navigateurs le retiennent jusqu’à ce que leur propriétaire l’efface.',
  'runs.remembered-hsts':
    'Vous avez demandé aux navigateurs d’exiger le chiffrement. Chacun de ceux qui sont passés continue pendant {days} jours après sa dernière visite : sans certificat qui fonctionne, il ne montrera pas votre site. Si votre site revient au simple http, ces visiteurs ne peuvent plus entrer. Il est plus sûr de garder le site chiffré.',
  'runs.undo': 'Tout remettre comme avant',
  'runs.undo-of': 'Tout remettre comme avant : {names}, {date}',
  'runs.undo-title': 'Annuler ce qui a été fait pour {names} ?',
  'runs.undo-more':
    'Pour cela, nous devons nous connecter à {server}. Votre serveur retrouve les fichiers qu’il avait avant cette opération.',
  'runs.undo-connect': 'Se connecter et annuler',
  'runs.connect-why':
    'Rien n’y est fait d’autre que ce qui est dit ici, et vous pouvez encore renoncer à ce que vous ne voulez pas.',
  'runs.report': 'Copier le rapport',
  'runs.report-of': 'Copier le rapport : {names}, {date}',
  'found.confirmed': 'Votre serveur dit : tout a été fait et confirmé.',
  'found.restored':
    'Votre serveur dit : il n’a rien reçu pendant une minute, et a tout remis en place lui-même.',
  'found.unfinished': 'Votre serveur dit : le travail en est à mi-chemin.',
  'found.gone': 'Votre serveur dit : il n’y a rien de cette opération.',
};
