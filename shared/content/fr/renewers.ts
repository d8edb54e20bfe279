import type { renewers as english } from '../en/renewers.ts';
import type { Translated } from '../translated.ts';

export const renewers: Translated<typeof english> = {
  'renewers.title': 'Qui renouvelle ici ?',
  'renewers.lead':
    'Chaque certificat trouvé sur {server} : qui le renouvelle, et si cela fonctionne. Rien n’a été modifié.',
  'renewers.until': 'Valable jusqu’au {until}.',
  'renewers.ended': 'Il a expiré le {until}.',
  'renewers.healthy': '{who} le renouvelle.',
  'renewers.unknown':
    '{who} s’occupe de ce serveur et renouvelle en général ce qu’il y a mis en place. D’ici, cela ne se voit pas.',
  'renewers.overdue': '{who} aurait déjà dû le renouveler, et ne l’a pas fait.',
  'renewers.broken':
    '{trouble, select, forbidden {{who} a pour consigne de ne plus le renouveler.} manual {{who} ne le renouvelle que si une personne lui répond.} gone {{who} en avait la garde, et n’est plus là ou a été désactivé.} masked {Le serveur n’a pas le droit de lancer {who}.} off {Ce qui lance {who} est désactivé.} cronless {Ce qui lance {who} (cron) ne tourne pas.} unstarted {Rien qui fonctionne n’a été trouvé pour lancer {who}.} hidden {{who} dépose sa preuve là où aucune autorité ne peut la voir.} unhooked {{who} l’a renouvelé, et le certificat renouvelé n’est pas présenté.} other {{who} le renouvelle, mais il ne vaut pas pour tous les noms qui le présentent.}}',
  'renewers.nobody': 'Personne sur ce serveur ne le renouvelle.',
  'renewers.nobody-ours':
    'Personne sur ce serveur ne le renouvelle : Sealkeeper l’y a mis, et le renouvelle depuis un ordinateur.',
  'renewers.shown-store': 'Présenté par {services}, depuis les propres fichiers de {who}.',
  'renewers.shown-named': 'Présenté par {services}.',
  'renewers.shown-copy':
    'Présenté par {services}, depuis d’autres fichiers ({files}) : chaque renouvellement doit arriver là aussi.',
  'renewers.shown-ours':
    'Présenté par {services}, depuis l’endroit où Sealkeeper l’a mis ; ce que Sealkeeper a mis en place sur le serveur y apporte chaque renouvellement.',
  'renewers.shown-itself': '{who} le présente lui-même.',
  'renewers.shown-nowhere': 'Aucun service ici ne le présente.',
  'renewers.shown-unread': 'On ne peut pas dire s’il est présenté.',
  'renewers.names-good': 'Il vaut pour tous les noms qui le présentent.',
  'renewers.names-missing': 'Il ne vaut pas pour {names}, où il est aussi présenté.',
  'renewers.kept': 'Conservé dans {file}.',
  'renewers.started': 'Lancé par {starter}.',
  'renewers.started-itself': '{who} démarre tout seul.',
  'renewers.started-next': 'Lancé par {starter}, la prochaine fois le {next}.',
  'renewers.to-start': 'À lancer par {starter}.',
  'renewers.started-unseen':
    'Ce qui le lance n’a pas été trouvé, et pourtant il a été renouvelé à temps : au moins {times, plural, one {une fois} other {# fois}}, la dernière le {last}.',
  'renewers.not-started': 'Rien n’a été trouvé qui le lance.',
  'renewers.do-mend':
    'Sécurisez ses noms avec Sealkeeper : la même opération répare ce qui empêche {who} de renouveler.',
  'renewers.do-type': 'Saisissez ceci sur le serveur, en tant qu’administrateur : {step}',
  'renewers.do-whoever':
    'Demandez à la personne qui a installé {who} de réparer cela, ou sécurisez ses noms avec Sealkeeper : son plan dit qui renouvelle à partir de là.',
  'renewers.do-names': 'Sécurisez tous ces noms avec Sealkeeper, dans un seul certificat.',
  'renewers.do-nobody':
    'Sécurisez ses noms avec Sealkeeper avant ce jour : son plan dit qui renouvelle à partir de là.',
  'renewers.do-ours': 'Sécurisez de nouveau le site avec Sealkeeper : cela le renouvelle.',
  'renewers.do-panel': 'Regardez dans {who}, sous SSL ou TLS.',
  'renewers.none': 'Aucun certificat n’a été trouvé sur ce serveur.',
  'renewers.not-whole':
    'Tout n’a pas pu être lu de ce que gardent les programmes de renouvellement : ce qui appartient à d’autres utilisateurs du serveur reste intact.',
  'renewers.unread': 'Ce qui est présenté ici n’a pas pu être lu : {services}.',
  'renewers.certbots':
    '{count, plural, one {Certbot se trouve dans {files}.} other {Certbot est présent {count, number} fois, ce qui peut créer des conflits : {files}.}}',
  'renewers.ask': 'Qui renouvelle sur un serveur ?',
  'renewers.ask-more':
    'Connectez-vous à n’importe quel serveur, et voyez qui y renouvelle chaque certificat et si cela fonctionne. Rien n’est modifié.',
  'renewers.ask-here': 'Qui renouvelle ici ?',
  'renewers.connect-lead':
    'Connectez-vous, et tout ce qui y renouvelle des certificats est examiné. Rien n’est modifié.',
  'renewers.connect': 'Se connecter et regarder',
  'renewers.looking': 'Nous regardons qui renouvelle sur ce serveur…',
  'renewers.stopped': 'Arrêté. Rien n’a été modifié.',
  'renewers.again': 'Relancer le contrôle',
  'renewers.more': 'Ce qui a été trouvé',
  'renewers.more-of': 'Ce qui a été trouvé : {names}',
  'renewers.why-title': 'Qu’est-ce qui est examiné ?',
  'renewers.why-1':
    'Trois choses pour chaque certificat : si c’est bien celui qui est présenté, s’il vaut pour tous les noms qui le présentent, et si quelque chose lance à temps ce qui le renouvelle.',
  'renewers.why-2':
    'Un renouvellement à l’arrêt se découvre ainsi des mois avant que les visiteurs ne voient un avertissement.',
};
