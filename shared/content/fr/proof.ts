import type { proof as english } from '../en/proof.ts';
import type { Translated } from '../translated.ts';

export const proof: Translated<typeof english> = {
  'proof.title': 'Comment prouver que le site est à vous ?',
  'proof.lead': 'Avant de signer, {provider} veut voir que vous avez la main sur chaque nom.',
  'proof.choices': 'Façons de le prouver',
  'proof.impossible': 'Impossible ici',
  'proof.by-hand': 'À la main',

  'proof.http-01': 'Un petit fichier, déposé pour vous',
  'proof.http-01-what':
    'Votre serveur répond pendant quelques secondes à une question secrète, puis nous retirons la réponse. Les visiteurs ne remarquent rien.',
  'proof.dns-01': 'Une ligne dans votre DNS',
  'proof.dns-01-what':
    'Une ligne est ajoutée là où votre domaine est géré, puis retirée. Elle vaut pour tous les noms, même ceux avec un astérisque.',
  'proof.email': 'Un e-mail à votre domaine',
  'proof.email-what':
    'Un vendeur écrit à une boîte aux lettres fixe de votre domaine, et vous cliquez sur un lien. Cette voie s’arrête partout le {ends, date, long} ; Let’s Encrypt ne la propose pas.',
  'proof.dns-01-by-hand':
    'Sealkeeper l’ajoute là où votre fournisseur permet à un programme de le faire. Ailleurs, c’est vous qui l’ajoutez, et il attend.',
  'proof.email-by-hand':
    'Les vendeurs la proposent. Vous commandez chez eux, et chaque étape vous est montrée ici.',

  'proof.ask.nothing': 'Rien à faire pour vous',
  'proof.ask.server-login': 'L’accès à votre serveur suffit',
  'proof.ask.token-at': 'Un jeton de {place}, créé une fois',
  'proof.ask.record-at': 'Une ligne chez {place}',
  'proof.ask.record-somewhere': 'Une ligne là où votre domaine est géré',
  'proof.ask.again-each-time': 'À refaire à chaque renouvellement',
  'proof.ask.mailbox': 'Une boîte aux lettres comme admin@',
  'proof.ask.seller': 'Certificats achetés seulement',

  'proof.obstacle.star':
    '{star} a un astérisque, et un fichier sur un seul serveur ne peut pas répondre pour tous les noms qu’il couvre. Retirez l’astérisque, ou faites la preuve par le DNS.',
  'proof.obstacle.port-80':
    'L’autorité demande le fichier par la porte non chiffrée (port 80), et celle de {domain} est fermée. Ouvrez-la dans le pare-feu de votre hébergeur pour utiliser cette voie.',
  'proof.obstacle.silent': '{domain} ne répond pas ; aucun fichier ne peut donc y être vu.',
  'proof.obstacle.network':
    'Votre site est créé et hébergé par un service qui n’accepte aucun fichier de l’extérieur.',
  'proof.obstacle.dnssec':
    'La signature de votre DNS (DNSSEC) n’est pas valable ; aucune autorité ne se fie donc à ce qu’il dit.',
  'proof.obstacle.no-mail': '{domain} ne reçoit pas de courrier ; aucun message ne peut donc arriver.',
  'proof.obstacle.over': 'Depuis le {ends, date, long}, aucune autorité ne peut plus accepter cela.',

  'proof.by-name': 'Nom par nom',
  'proof.by-name-lead':
    'Tous les noms ne peuvent pas être prouvés de la même façon. Choisi pour vous : un fichier partout où il suffit, le DNS pour le reste.',
  'proof.by-name.file': 'Fichier',
  'proof.by-name.dns': 'DNS',
  'proof.by-name.dns-only': 'Dans le DNS seulement',
  'proof.by-name.how': 'Comment {name} est prouvé',
  'proof.by-name.by-file':
    'Un petit fichier sur votre serveur. Rien à faire pour vous, même à chaque renouvellement.',
  'proof.by-name.by-dns': 'Une ligne dans votre DNS. Un petit fichier suffirait.',
  'proof.by-name.star':
    'Il vaut pour tous les noms sous le domaine ; aucun fichier ne peut répondre pour tous à la fois.',
  'proof.by-name.elsewhere': 'Il mène à un autre serveur, où un fichier déposé par nous ne serait pas vu.',
  'proof.by-name.absent': 'Il ne mène encore nulle part ; un fichier ne pourrait donc pas y être vu.',

  'proof.why-title': 'Pourquoi une preuve ?',
  'proof.why-1':
    'Sinon, n’importe qui pourrait obtenir un certificat pour votre boutique et se faire passer pour elle. L’autorité pose donc une question dont vous seul connaissez la réponse.',
  'proof.why-2':
    'Elle la pose depuis plusieurs endroits du monde à la fois ; une porte ouverte à un seul pays ne suffit donc pas.',
};
