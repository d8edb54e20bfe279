import type { left as english } from '../en/left.ts';
import type { Translated } from '../translated.ts';

/** Lines of ours that stand in the DNS still, and how they are taken away. */
export const left: Translated<typeof english> = {
  'left.section': 'Resté dans le DNS',
  'left.row':
    '{count, plural, one {Une de nos lignes est restée} other {# de nos lignes sont restées}} dans {zones}',
  'left.row-more': 'De l’opération pour {names} du {date}. Cela ne gêne personne : elle ne prouve plus rien.',
  'left.clear': 'Retirer',
  'left.clear-of': 'Retirer : {names}, {date}',
  'left.title':
    '{count, plural, one {Une de nos lignes est restée dans le DNS} other {# de nos lignes sont restées dans le DNS}}',
  'left.lead': 'De l’opération pour {names}. Nous retirons cela et rien d’autre.',
  'left.why-title': 'Est-ce grave ?',
  'left.why-1':
    'Pas vraiment. Une telle ligne a prouvé quelque chose une fois ; personne ne peut s’en resservir.',
  'left.why-2':
    'Mais rien de nous ne doit rester quelque part sans raison. L’accès sert une seule fois et n’est pas conservé.',
  'left.lines': 'Ce qui s’y trouve',
  'left.login': 'L’accès à {provider} n’a pas été conservé ; il nous le faut donc encore une fois.',
  'left.on-server':
    'Le serveur DNS de {server} gère cette zone. Nous nous y connectons et lui faisons retirer la ligne.',
  'left.connect-title': 'Se connecter pour retirer la ligne',
  'left.connect-lead': 'Le serveur DNS de {server} gère la zone. Rien d’autre n’y est modifié.',
  'left.connect': 'Se connecter et retirer',
  'left.by-hand':
    'Vous n’avez plus cet accès ? Supprimez la ligne vous-même là où le domaine est géré, puis laissez-nous regarder.',
  'left.deleted': 'Je l’ai supprimée : regarder',
  'left.busy': 'Nous demandons ce qu’il en est de la ligne',
  'left.unseen.still-there': '{record} la contient encore.',
  'left.unseen.some-silent':
    'Certains serveurs DNS ne disent rien de {record} ; nous ne pouvons donc pas en être sûrs. Regardez de nouveau dans une minute.',
  'left.unseen.all-silent':
    'Personne ne nous répond au sujet de {record}. Regardez de nouveau plus tard, ou depuis un autre réseau.',
  'left.unseen.no-servers': 'Nous n’avons pas trouvé les serveurs DNS de {record}.',
  'left.none-title': 'Il n’y reste plus rien de nous',
  'left.none': 'Ce que cette opération avait ajouté au DNS a disparu.',
  'left.to-sites': 'Vers mes sites',
  'left.lasting': 'Lignes qui restent dans le DNS',
  'left.lasting-row':
    '{count, plural, one {Une ligne reste dans le DNS} other {# lignes restent dans le DNS}}',
  'left.lasting-means':
    'Tant qu’elle s’y trouve, l’autorité signe pour {names} chaque fois que le compte de cet ordinateur le lui demande. La clé de ce compte, qui se trouve sur cet ordinateur, ne doit donc pas tomber entre d’autres mains.',
  'left.withdraw': 'La retirer',
  'left.withdraw-of': 'La retirer : {names}, {date}',
  'left.withdrawn':
    'Une fois la ligne retirée, le certificat reste tel qu’il est. Son prochain renouvellement a de nouveau besoin d’une telle ligne.',
  'left.withdraw-by-hand':
    'Vous l’avez ajoutée vous-même. Pour la retirer, supprimez-la là où le domaine est géré.',
  'left.withdraw-title': '{count, plural, one {Retirer la ligne du DNS} other {Retirer les lignes du DNS}}',
  'left.withdraw-lead': 'Pour le certificat de {names}. Nous retirons cela et rien d’autre.',
  'left.lasting-why-title': 'Que permet une telle ligne ?',
};
