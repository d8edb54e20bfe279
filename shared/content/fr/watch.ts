import type { watch as english } from '../en/watch.ts';
import type { Translated } from '../translated.ts';

export const watch: Translated<typeof english> = {
  'watch.well': 'Valable jusqu’au {until}.',
  'watch.well-app':
    'Valable jusqu’au {until}. Vous le renouvelez avec cette application, à partir du {from}.',
  'watch.well-there':
    'Valable jusqu’au {until}. {who} le renouvelle sur votre serveur entre le {from} et le {to}.',
  'watch.due-app': 'Valable jusqu’au {until}. Il est temps de le renouveler, depuis le {from}.',
  'watch.due-there':
    'Valable jusqu’au {until}. {who} le renouvelle sur votre serveur ces jours-ci, d’ici au {to}.',
  'watch.late-app': 'Valable seulement jusqu’au {until}, et toujours pas renouvelé.',
  'watch.late-there':
    '{who} aurait dû le renouveler sur votre serveur avant le {to}, et ne l’a pas fait. Il expire le {until}.',
  'watch.not-started':
    'Plus rien sur votre serveur ne lance {who} ; personne ne le renouvelle donc. Il expire le {until}.',
  'watch.forbidden':
    'Sur votre serveur, {who} a pour consigne de ne pas le renouveler ; personne ne le renouvelle donc. Il expire le {until}.',
  'watch.manual':
    'Sur votre serveur, {who} ne le renouvelle que si une personne lui répond ; il n’est donc pas renouvelé tout seul. Il expire le {until}.',
  'watch.cronless':
    'Ce qui lance {who} sur votre serveur (cron) ne tourne pas ; personne ne le renouvelle donc. Il expire le {until}.',
  'watch.masked':
    'Votre serveur n’a pas le droit de lancer {who} (son minuteur ou son service est masqué) ; personne ne le renouvelle donc. Il expire le {until}.',
  'watch.not-called':
    'Plus rien sur votre serveur n’appelle le script qui met en place ce que {who} renouvelle. Il expire le {until}.',
  'watch.gone':
    'Plus personne ne s’occupe de ce certificat sur votre serveur : {who} devait le renouveler, et ne le connaît plus ou a été retiré. Personne ne le renouvelle donc. Il expire le {until}.',
  'watch.gone-program':
    '{who} devait le renouveler, et n’est plus sur votre serveur ou a été désactivé. Personne ne le renouvelle donc. Il expire le {until}.',
  'watch.hook-refused':
    '{who} l’a renouvelé, mais le nouveau n’était pas assez bon ; le précédent reste donc, jusqu’au {until}.',
  'watch.hook-blocked':
    'Un certificat renouvelé est prêt, mais avec ses réglages actuels, votre serveur web ne supporterait pas un rechargement ; le précédent reste donc, jusqu’au {until}.',
  'watch.hook-failed':
    'Un certificat renouvelé a été mis en place sur votre serveur et n’a pas fonctionné ; le précédent est donc revenu. Il expire le {until}.',
  'watch.hook-broken':
    'Un certificat renouvelé n’a pas fonctionné sur votre serveur, et le précédent n’y est pas redevenu visible non plus.',
  'watch.hook-unsafe':
    'Un certificat renouvelé n’a pas été mis en place : quelqu’un d’autre que root peut modifier ce dont on se serait servi. Celui qui est en place expire le {until}.',
  'watch.former-shown':
    'Les visiteurs de {name} à {address} reçoivent un certificat plus ancien que celui qui a été mis en place.',
  'watch.not-trusted': 'Les navigateurs ne reconnaissent pas le certificat que voient les visiteurs.',
  'watch.expired': 'Le certificat que voient les visiteurs a expiré le {until}.',
  'watch.unreachable': 'Rien ne répond aux visiteurs par connexion chiffrée.',
  'watch.do-renew': 'Sécurisez de nouveau le site avec cette application : cela le renouvelle.',
  'watch.do-look-there':
    'Sur {server}, regardez ce que dit {who} (certbot : /var/log/letsencrypt/letsencrypt.log). En attendant, par sûreté, sécurisez de nouveau le site avec cette application.',
  'watch.do-start':
    'Sur {server}, veillez à ce que {starter} soit activé. En attendant, par sûreté, sécurisez de nouveau le site avec cette application.',
  'watch.do-unmask':
    'Si ce blocage n’est plus voulu, levez-le sur {server} : systemctl unmask {starter}, puis systemctl enable --now pour le minuteur. Ou sécurisez de nouveau le site avec cette application : elle trouve un autre moyen de le faire renouveler.',
  'watch.do-call-by':
    'Sur {server}, veillez à ce que {starter} soit activé, et à ce que ce qui le lance tourne. En attendant, par sûreté, sécurisez de nouveau le site avec cette application.',
  'watch.do-call':
    'Annulez ce que cette application y a fait, et sécurisez de nouveau le site : l’appel quotidien est alors remis en place.',
  'watch.do-gone':
    'Sécurisez de nouveau le site avec cette application : elle trouve qui peut désormais le renouveler sur {server}. Ou rendez-y le certificat à {who}.',
  'watch.do-hook':
    'Montrez ceci à la personne qui s’occupe de {server} : le contenu de {file} dit pourquoi. Un nouvel essai a lieu chaque jour.',
  'watch.mail-former-shown':
    'Les logiciels de messagerie reçoivent sur {name}:{port} ({address}) un certificat plus ancien que celui qui a été mis en place.',
  'watch.mail-not-trusted':
    'Les logiciels de messagerie ne reconnaissent pas le certificat qu’ils reçoivent sur {name}:{port}.',
  'watch.mail-expired':
    'Le certificat que les logiciels de messagerie reçoivent sur {name}:{port} a expiré le {until}.',
  'watch.mail-unreachable':
    'Rien ne répond aux logiciels de messagerie par connexion chiffrée sur {name}:{port}.',
  'watch.do-reload-mail':
    'Redémarrez le serveur de messagerie sur {server}, ou cherchez quel autre serveur y répond.',
  'watch.do-look-mail': 'Regardez sur {server} si son serveur de messagerie tourne, et quel certificat il a.',
  'watch.do-reload': 'Redémarrez le serveur web sur {server}, ou cherchez quel autre serveur y répond.',
  'watch.do-visit': 'Ouvrez le site dans un navigateur, et regardez sur {server} si son serveur web tourne.',
  'watch.do-check': 'Contrôlez le site avec cette application : elle dit ce qui ne va pas.',
  'watch.asked-next': 'Le serveur dit : {who} sera lancé la prochaine fois le {next} ({starter}).',
  'watch.asked-by': 'Le serveur dit : {who} est lancé par {starter}.',
  'watch.asked-itself': 'Le serveur dit : {who} est là, et démarre tout seul.',
  'watch.asked-unseen':
    'Le serveur dit : {who} a déjà renouvelé à temps. Ce qui le lance n’a pas été trouvé.',
  'watch.asked-off': 'Le serveur dit : rien ne lance {who}.',
  'watch.asked-ok': 'Le dernier certificat renouvelé a été mis en place le {at}.',
  'watch.asked-waiting':
    'Le {at}, une opération de cette application occupait le serveur ; un nouvel essai a donc lieu.',
  'watch.asked-hook': 'Le {at}, il disait : {text}',
  'watch.asked-unknown':
    'Le serveur a été interrogé, et nous n’y avons trouvé personne qui s’occupe de ce certificat.',
  'watch.not-asked': 'Le serveur lui-même n’a pas été interrogé : nous n’avons ici aucun accès à ce serveur.',
  'watch.not-answered': 'Le serveur lui-même n’a pas pu être interrogé : {why}.',
  'watch.nobody': 'Personne ne le renouvelle, comme vous l’avez voulu.',
  'watch.few-days':
    'Il ne dure que quelques jours : un programme de votre serveur devrait le renouveler, ou le prochain venir d’une autorité dont les certificats durent plus longtemps.',
  'watch.limit':
    'Un renouvellement forcé compte : Let’s Encrypt donne cinq certificats par semaine pour les mêmes noms, puis plus aucun pendant des jours. Depuis cet ordinateur, {known, plural, =0 {nous n’en connaissons aucun cette semaine} one {nous en connaissons un cette semaine} other {nous en connaissons # cette semaine}}.',
  'watch.force-how':
    '{who} sur {server} doit renouveler maintenant, que ce soit le moment ou non ; puis nous vérifions de l’extérieur si le nouveau est présenté.',
  'watch.forced':
    'Renouvelé sur le serveur : {before} était présenté, {now} l’est maintenant, valable jusqu’au {until}.',
  'watch.calendar-title-there': 'Certificat de {name} : {who} le renouvelle',
  'watch.calendar-title-app': 'Renouveler le certificat de {name}',
  'watch.calendar-there':
    '{who} sur {server} renouvelle le certificat de {name} entre le {from} et le {to}. Vous n’avez rien à faire. Le dernier de ces jours, regardez si c’est fait : ouvrez https://{name} dans un navigateur, cliquez sur le symbole à gauche de l’adresse, et regardez le certificat. Il devrait être valable au-delà du {until}. Sinon, ouvrez Sealkeeper, qui dit ce qui ne va pas (dans un terminal : sealkeeper status).',
  'watch.calendar-app':
    'Le certificat de {name} expire le {until}. Personne d’autre que vous ne le renouvelle : ouvrez Sealkeeper à partir du {from}, et sécurisez de nouveau le site (dans un terminal : sealkeeper renew --all). Ensuite, ouvrez https://{name} dans un navigateur, cliquez sur le symbole à gauche de l’adresse, et regardez si le certificat est valable plus longtemps.',
  'watch.calendar-nobody':
    'Le certificat de {name} expire le {until}, et personne ne le renouvelle. À partir du {from}, procurez-vous le suivant là d’où venait celui-ci. Puis ouvrez Sealkeeper : s’il vient dans des fichiers, choisissez « J’ai déjà des fichiers » ; sinon, sécurisez de nouveau le site. Ensuite, ouvrez https://{name} dans un navigateur, cliquez sur le symbole à gauche de l’adresse, et regardez si le certificat est valable plus longtemps.',
  'force.button': 'Renouveler maintenant',
  'force.button-of': 'Renouveler maintenant : {names}',
  'force.title': 'Faire renouveler {name} maintenant ?',
  'force.connect': 'Se connecter et renouveler',
  'force.limit-title': 'La limite',
  'force.working-title': 'Renouvellement en cours : {name}',
  'force.renewing': 'Certbot renouvelle sur votre serveur. Cela prend une minute ou deux',
  'force.watching': 'Renouvelé. Nous regardons de l’extérieur jusqu’à ce que le nouveau soit présenté',
  'force.done-title': 'Le renouvellement fonctionne : {name}',
  'force.proven':
    'Tout fonctionne donc sans que personne soit là : la demande à l’autorité, la preuve, le script qui met le certificat en place, et votre serveur web. Vous pouvez désormais laisser faire.',
  'force.failed-title': 'Cela n’a pas abouti',
  'force.back': 'Revenir à mes sites',
  'force.why-title': 'À quoi cela sert-il ?',
  'force.why':
    'À la fin d’une opération, le renouvellement est seulement essayé. Ceci est le parcours complet, avec un vrai certificat : pour être sûr, il suffit de le faire une fois. Les visiteurs ne remarquent rien, et si quelque chose échoue, le certificat présenté jusqu’ici reste.',
  'watch.left-out':
    '{services} {count, plural, one {est resté} other {sont restés}} de côté quand ce certificat a été mis en place, et {count, plural, one {continue} other {continuent}} avec ce qui s’y trouvait. Pour {count, plural, one {l’inclure} other {les inclure}}, recommencez avec les mêmes noms.',
  'sites.title': 'Vos sites',
  'sites.calendar-of': 'Enregistrer un rappel pour l’agenda : {names}',
  'notice.title': 'Le certificat de {name}',
  'notice.days':
    '{days, plural, =0 {Il expire aujourd’hui.} one {Il expire demain.} other {Il expire dans # jours.}} {what}',
};
