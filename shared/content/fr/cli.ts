import type { cli as english } from '../en/cli.ts';
import type { Translated } from '../translated.ts';

export const cli: Translated<typeof english> = {
  'cli.run': 'Opération {run} : {names}',
  'cli.falls-over':
    '{ca} n’a pas signé, pour une raison qui lui est propre. {next} est maintenant sollicité, comme le dit la tâche.',
  'cli.alias-wanted':
    'Ajoutez ceci une seule fois là où votre domaine est géré{known, select, yes { (zone {zone})} other {}} : nom {host}, type CNAME, valeur {target}. Certains formulaires veulent un point à la fin de la valeur. Dès lors, la preuve pour {name} y est placée, aussi à chaque renouvellement, et rien d’autre de votre domaine n’est touché.',
  'cli.alias-beside':
    'À {record} se trouve déjà quelque chose ({values}) ; à côté, aucun alias n’est possible. Supprimez-le d’abord si vous savez que personne n’en a besoin.',
  'cli.alias-waiting':
    '{record} : pas encore montré par {servers}, sur {count, plural, one {# serveur de noms} other {# serveurs de noms}}. On regarde de nouveau toutes les quelques secondes ; arrêtez à tout moment avec Ctrl-C et recommencez plus tard.',
  'cli.alias-proven':
    '{record} mène à {target} : une valeur d’essai qui y a été placée y était visible, et elle est de nouveau partie. La demande peut maintenant être exécutée, et chaque renouvellement prend le même chemin.',
  'cli.alias-account':
    'Un compte a été créé, et son accès écrit dans {file}, que vous seul pouvez lire. Mettez son mot de passe dans la variable d’environnement ci-dessous, et ceci dans la demande, comme settings du fournisseur acme-dns :',
  'accounts.none': 'Cet ordinateur n’a encore de compte auprès d’aucune autorité.',
  'accounts.unregistered': 'pas encore enregistré',
  'accounts.no-contact': 'aucune adresse de contact',
  'accounts.key-changed': 'L’autorité a pris la nouvelle clé. L’ancienne ne vaut plus rien.',
  'accounts.closed':
    'Le compte est fermé. Sa clé a été mise de côté ; le prochain certificat crée un nouveau compte.',
  'accounts.taken-over':
    'Cet ordinateur continue désormais avec ce compte. L’autre programme a aussi sa clé : ne lui donnez pas de nouvelle clé et ne le fermez pas tant que les deux l’utilisent.',
  'revoke.what':
    'Le certificat pour {names}, signé par {authority}, numéro {serial}, valable jusqu’au {until}.',
  'revoke.means':
    'Révoqué, il est définitivement non valable : les navigateurs qui vérifient le refuseront aussitôt, les autres à sa fin. C’est juste si sa clé est peut-être en d’autres mains ; sinon, obtenez-en d’abord un nouveau.',
  'revoke.done': 'L’autorité l’a déclaré non valable. Faites-en installer un nouveau maintenant :',
  'cli.no-answer': 'pas de réponse',
  'cli.not-encrypted': 'non chiffré',
  'cli.signed':
    '{status}, signé par {issuer}, {trusted, select, yes {reconnu} other {non reconnu ({reason})}}',
  'cli.nobody': 'personne de connu',
  'cli.no-name': 'sans indiquer de nom',
  'cli.view': '{name} sur {address} : http {http} ; https {https}',
  'cli.time': '{seconds}, {count, plural, one {# aller-retour} other {# allers-retours}} vers le serveur',
  'cli.plan': 'Plan pour {names} ; rien n’a été modifié.',
  'cli.no-runs': 'Rien n’a encore été fait depuis cet ordinateur.',
  'cli.none-managed': 'Aucun certificat installé depuis cet ordinateur n’est en place.',
  'cli.do-renew': 'Dans un terminal : sealkeeper renew {run}',
  'cli.calendar': 'Écrit pour votre agenda : {file}',
  'status.unsettled':
    'Une opération ultérieure sur ces noms n’est pas arrivée à son terme : sealkeeper recover {run}',
  'cli.recover-run':
    'Dans un terminal : sealkeeper recover RUN ; remplacez RUN par l’opération indiquée ci-dessous.',
  'cli.default-site': 'Dans le fichier de tâche : « defaultSiteFor », avec ce nom.',
  'cli.accept-host-key':
    'Pour l’accepter, inscrivez l’empreinte dans le fichier de tâche, comme hostKey du serveur, ou connectez-vous-y une fois avec ssh.',
  'cli.unknown-pending': 'contrôle en cours',
  'cli.unknown-not-asked': 'non demandé',
  'cli.unknown-not-supported': 'ne peut pas être demandé d’ici',
  'cli.unknown-no-answer': 'pas de réponse',
  'cli.unknown-failed': 'la demande a échoué',
  'cli.unknown-out-of-reach': 'hors d’atteinte d’ici',
  'cli.not-known': '? {name} : aucun certificat n’a été obtenu pour lui depuis cet ordinateur',
  'cli.none-due': 'Aucun certificat n’est encore à renouveler. Rien n’a été fait.',
  'cli.none-unsettled':
    'Aucune opération n’a été interrompue, et aucune n’a besoin d’aide. Rien n’a été fait.',
  'cli.none-waiting': 'Aucune opération n’attend quoi que ce soit. Rien n’a été fait.',
  'cli.resume': 'Pour continuer : sealkeeper resume {run}. Pour abandonner : sealkeeper undo {run}.',
  'status.waiting': 'Une opération ultérieure sur ces noms vous attend : sealkeeper resume {run}',
  'cli.past-run':
    '{run}  {when}  {outcome}  {names} sur {server}{undoable, select, yes {} other {  (plus rien à annuler)}}',
  'many.begun': '… {job}',
  'many.ended': '{sign} {job} : {outcome}',
  'many.count':
    '{done, plural, =0 {aucune terminée sur {count}} one {une terminée sur {count}} other {# terminées sur {count}}}, {seconds}',
  'many.written': 'Écrit : {file}',
  'many.title': 'Certificats, plusieurs à la fois',
  'many.made': 'Établi le {when} par Sealkeeper',
  'many.job': 'Tâche',
  'many.names': 'Noms',
  'many.how': 'Résultat',
  'many.until': 'Valable jusqu’au',
  'many.renewal': 'Renouvellement',
  'many.run': 'Opération',
  'cli.plan-instead': 'Exécuter ce plan à la place ? o/N',
  'cli.yes-letter': 'o',
  'inspect.certificate':
    'Certificat pour {names}, signé par {issuer}, valable jusqu’au {until} (dans {file})',
  'inspect.chain': 'l’accompagne : {chain}',
  'inspect.root': 'les navigateurs connaissent l’autorité : {root}',
  'inspect.key': 'sa clé privée est là (dans {file})',
  'inspect.no-key': 'sa clé privée n’est pas dans ces fichiers',
  'inspect.left-out':
    '{why, select, twice {présent plusieurs fois, {title} laissé de côté} root {laissé de côté, car les navigateurs l’ont déjà : {title}} other {laissé de côté, inutile pour ce certificat : {title}}}',
  'inspect.request': 'la demande avec laquelle il a été commandé (dans {file})',
  'inspect.fits': 'Tout le nécessaire est là. Il peut être installé tel quel.',
};
