import type { room as english } from '../en/learn-room.ts';
import type { Translated } from '../translated.ts';

export const room: Translated<typeof english> = {
  'room.name': 'Comprendre',
  'room.search': 'Rechercher',
  'room.search-hint': 'Un mot, par exemple cadenas',
  'room.found':
    '{count, plural, =0 {Rien trouvé. Essayez un autre mot.} one {1 page trouvée} other {# pages trouvées}}',
  'room.pages': 'Pages',
  'room.page-group': 'L’une après l’autre',
  'room.answer-group': 'Réponses courtes',
  'room.words': 'Mots',
  'room.words-title': 'Tous les mots, en une ligne chacun',
  'room.words-lead': 'Partout où un mot est souligné de points, cette ligne apparaît quand vous le touchez.',
  'room.close': 'Retour à mon site',
  'room.back': 'Retour',
  'room.next': 'Suite : {title}',
  'room.sources': 'D’où cela vient',
  'room.checked': 'Faits vérifiés pour la dernière fois le {date}',
  'room.seen': 'vu : {date}',
  'room.own': 'Cette page dit ce que fait cette application ; ses tests le vérifient.',
  'room.see-also': 'Voir aussi',
  'room.opens-browser': 's’ouvre dans votre navigateur',
  'room.try': 'Essayer',

  'seal.letter': 'La lettre',
  'seal.first-letter': 'La clé sur cette carte appartient à hofladen.example.',
  'seal.make': 'Créer une paire de clés',
  'seal.again': 'Créer de nouvelles clés',
  'seal.seal': 'Sceller',
  'seal.start':
    'D’abord, une paire de clés. Ce sont de vraies clés (ECDSA, P-256), créées sur cet ordinateur et oubliées quand vous quittez cette page.',
  'seal.ready':
    'La clé privée peut sceller. La clé publique peut vérifier, et peut être donnée à tout le monde.',
  'seal.whole': 'Le sceau correspond. Cette lettre est mot pour mot celle qui a été scellée.',
  'seal.broken': 'Le sceau est brisé. Cette lettre n’est pas celle qui a été scellée.',
  'seal.put-back': 'Remettre la lettre en place',
  'seal.forge': 'Sceller à nouveau avec la clé d’un inconnu',
  'seal.forged':
    'Le sceau de l’inconnu a l’air vrai, mais cette clé publique ne va pas avec. Les navigateurs le refusent.',
  'seal.public': 'Clé publique, pour tout le monde',
  'seal.private': 'Clé privée : non montrée, pas même à cette page',
  'seal.signature': 'Le sceau (signature)',
  'seal.picture': 'Une enveloppe avec un sceau',
  'seal.picture-whole': 'Une enveloppe dont le sceau est intact',
  'seal.picture-broken': 'Une enveloppe dont le sceau est brisé',

  'chain.domain': 'Adresse d’un site',
  'chain.look': 'Montrer sa chaîne',
  'chain.looking': 'Contrôle de {domain}',
  'chain.of': 'La chaîne de {domain}, vue le {when}',
  'chain.of-example': 'Un exemple, inventé pour cette page',
  'chain.none': '{domain} ne montre aucun certificat : rien ne répond à la porte chiffrée.',
  'chain.failed': 'Le contrôle n’a pas pu se faire. Sans internet, il n’y a ici que l’exemple.',
  'chain.root': 'Racine',
  'chain.intermediate': 'Intermédiaire',
  'chain.leaf': 'Le certificat de votre site',
  'chain.leaf-of': 'Certificat de {name}',
  'chain.self': 'Signé avec sa propre clé',
  'chain.signs': 'signe',
  'chain.from-list': 'dans les listes des navigateurs',
  'chain.from-server': 'envoyé par le serveur',
  'chain.until': 'valable jusqu’au {date}',
  'chain.key':
    '{kind, select, rsa {RSA} ec {Courbe elliptique} other {Clé}}{bits, select, none {} other {, {bits} bits}}',
  'chain.break': 'Et si ceci cassait ?',
  'chain.mend': 'Réparer',
  'chain.whole': 'Chaque maillon tient : navigateurs et logiciels de messagerie lui font confiance.',
  'chain.fault':
    'Telle qu’elle est aujourd’hui, les navigateurs butent sur elle : {fault, select, expired {le certificat a expiré} not_yet_valid {le certificat n’est pas encore valable} wrong_name {le nom ne correspond pas} self_signed {le certificat est signé avec sa propre clé} incomplete {le maillon intermédiaire n’est pas envoyé} unknown_authority {personne qu’ils connaissent ne l’a signé} distrusted {ils ne croient plus son autorité} other {ils ne l’acceptent pas}}.',
  'chain.broken-root':
    'Si la racine est retirée des listes des navigateurs, plus personne ne se porte garant de ce qui est en dessous : tous les sites signés de là avertissent leurs visiteurs.',
  'chain.broken-intermediate':
    'Si le serveur n’envoie pas ce maillon, les programmes qui ne l’ont pas rencontré ailleurs ne trouvent pas le chemin vers le haut. Certains visiteurs voient un cadenas, d’autres un avertissement.',
  'chain.broken-leaf':
    'S’il a expiré, ou nomme une autre adresse, chaque visiteur est averti, si bons que soient les maillons au-dessus.',
  'chain.sample': 'Montrer l’exemple',
  'chain.alone': 'Il est seul : personne d’autre ne l’a signé.',

  'time.title': 'La durée maximale d’un certificat, selon le jour où il est émis',
  'time.days': '{count} jours',
  'time.from': 'à partir du {date}',
  'time.until-then': 'jusque-là',
  'time.today': 'Aujourd’hui, {date} : {count} jours',
  'time.renewals': 'environ {count} par an',
  'time.now': 'maintenant',
  'time.slider': 'Émis le',
  'time.answer':
    'Émis le {date}, un certificat peut durer jusqu’au {until} : {days} jours. Renouvelé au dernier jour, cela fait {count, plural, one {une fois} other {# fois}} par an.',
  'time.free':
    'Let’s Encrypt prend les devants : 90 jours maintenant, 64 à partir du 10 février 2027, 45 à partir du 16 février 2028.',

  'distrust.title': 'Autorités qui ont perdu la confiance des navigateurs',
  'distrust.source': 'Source',
  'distrust.late':
    'De janvier à septembre 2026, aucun retrait pour faute n’a été trouvé ; les mois suivants n’ont pas été examinés.',

  'proxy.server': 'Serveur web',
  'proxy.before': 'Avant',
  'proxy.after': 'Après',
  'proxy.added': 'nouveau',
  'proxy.difference': 'Ce qui change pour {server}',
  'proxy.apache-note':
    'L’exception doit se trouver avant la ligne qui transmet tout ; après elle, elle n’a aucun effet.',
  'proxy.nginx-note':
    'L’adresse la plus longue l’emporte, l’ordre n’a donc pas d’importance ici. Le dossier doit être lisible par le serveur web.',
  'proxy.ours':
    'Cette application n’a pas besoin de ces lignes : elle répond dans les réglages mêmes du site, puis retire la réponse. Elles aident quand vous ou un autre programme renouvelez.',

  'levels.choose': 'Type de certificat',
  'levels.dv': 'Domaine',
  'levels.ov': 'Organisation',
  'levels.ev': 'Étendue',
  'levels.bar': 'Ce que voient les visiteurs',
  'levels.details': 'Ce qui figure dans les détails, si l’on regarde',
  'levels.name': 'Adresse',
  'levels.owner': 'Titulaire',
  'levels.place': 'Lieu',
  'levels.number': 'Registre',
  'levels.not-said': 'non indiqué',
  'levels.same': 'La barre est la même pour les trois.',
  'levels.example-owner': 'Hofladen Example GmbH',
  'levels.example-place': 'Musterstadt, Allemagne',
  'levels.example-number': 'HRB 12345',
};
