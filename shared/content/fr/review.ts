import type { review as english } from '../en/review.ts';
import type { Translated } from '../translated.ts';

export const review: Translated<typeof english> = {
  'review.title': 'Voici ce qui va se passer',
  'review.lead': 'Rien n’a été modifié jusqu’ici, et rien ne le sera avant votre accord.',
  'review.short': 'En bref',
  'review.short-what':
    '{provider} signe un certificat pour {count, plural, one {un nom} other {# noms}}, et votre serveur le présente avec {services}',
  'review.short-what-files':
    'Le certificat de vos fichiers, signé par {provider}, est installé sur votre serveur, qui le présente avec {services} pour {count, plural, one {un nom} other {# noms}}',
  'review.short-redirect': 'Les visiteurs sont envoyés vers le site chiffré.',
  'review.renews-certbot': 'Certbot le renouvelle sur votre serveur.',
  'review.renews-mod-md': 'Apache le renouvelle tout seul.',
  'review.renews-simple-acme': 'simple-acme le renouvelle sur votre serveur.',
  'review.renews-another':
    'Le programme qui renouvelle sur votre serveur continue avec son propre certificat.',
  'review.renews-app': 'Vous le renouvelez avec cette application.',
  'review.renews-nobody': 'Personne ne le renouvelle, comme vous le souhaitez.',
  'review.renews-other': '{title} le renouvelle sur votre serveur.',
  'review.short-long': 'Cela prend environ une minute',
  'review.short-long-record': 'Cela prend environ une minute, une fois l’enregistrement DNS visible',
  'review.short-long-more': 'Votre site reste ouvert pendant ce temps, et les visiteurs ne remarquent rien.',
  'review.short-back': 'Le retour en arrière reste possible',
  'review.short-back-more':
    'Si quelque chose échoue, tout est automatiquement remis en place. Plus tard, un clic suffit pour tout remettre comme avant.',
  'review.short-back-alone':
    'Si quelque chose échoue, ce qui a échoué est automatiquement remis en place, et ce qui est vérifié reste, là où c’est possible. Plus tard, un clic suffit pour tout remettre comme avant.',
  'review.steps': 'Chaque étape, avec les modifications exactes',
  'review.steps-less': 'Masquer les étapes',
  'review.planning': 'Nous notons ce qui serait fait',
  'review.first': 'D’abord, le certificat',
  'review.temporary': 'pour quelques secondes seulement',
  'review.install': 'Puis votre serveur web',
  'review.install-several': 'Puis les services de votre serveur',
  'review.all-or-none':
    'Un seul certificat pour {services} : ils le reçoivent l’un après l’autre, et chacun est contrôlé de l’extérieur avant le suivant. Si quelque chose échoue chez l’un d’eux, tous sont remis comme avant.',
  'review.keeps-proven':
    'Un seul certificat pour {services} : ils le reçoivent l’un après l’autre, et chacun est contrôlé de l’extérieur avant le suivant. Ce qui est vérifié reste : si quelque chose échoue chez l’un de ceux-ci ({alone}), lui seul est remis comme avant. Si quelque chose échoue ailleurs, tous sont remis comme avant.',
  'review.goes-together':
    '{together} : rien n’y peut être remis comme avant séparément, car le certificat y est déjà présenté depuis l’emplacement que tous partagent. Si quelque chose y échoue, tous sont remis comme avant.',
  'review.redirect': 'Puis, une fois tout vérifié',
  'review.renewal': 'Enfin, qui le renouvelle',
  'review.nothing': 'Rien n’a besoin d’être modifié.',
  'review.key':
    '{system, select, windows {Une clé privée est créée dans cette application, car IIS veut la clé et le certificat d’un seul tenant. Elle est envoyée une seule fois, par la connexion chiffrée, dans le magasin de Windows, puis oubliée ici.} here {Une clé privée est créée dans cette application, car rien de nous ne peut s’exécuter chez votre hébergeur. Elle est envoyée une seule fois, par la connexion chiffrée, dans votre compte, puis oubliée ici.} other {Une clé privée est créée sur votre serveur et y reste. Même nous, nous ne la voyons pas.}}',
  'review.order': '{provider} signe un certificat pour {count, plural, one {un nom} other {# noms}}.',
  'review.rehearse': 'Les nouveaux réglages sont d’abord essayés là où aucun visiteur ne les voit.',
  'review.outside':
    'Chaque nom est contrôlé de l’extérieur. Si quelque chose n’est pas comme il faut, tout est remis comme avant.',
  'review.outside-several': 'Chaque nom est contrôlé de l’extérieur.',
  'review.show': 'Afficher la modification exacte',
  'review.show-of': 'Afficher la modification exacte : {what}',
  'review.exact': 'La modification exacte',
  'review.show-all': 'Afficher toutes les modifications',
  'review.all': 'Toutes les modifications, une par ligne',
  'review.new-file': 'Un nouveau fichier',
  'review.changed-file':
    'Les lignes avec + sont ajoutées, les lignes avec − disparaissent. Tout le reste est conservé.',
  'review.added': 'ajouté',
  'review.removed': 'retiré',
  'review.same': '{count, plural, one {une ligne inchangée} other {# lignes inchangées}}',
  'review.wishes': 'Ce que vous pouvez encore choisir',
  'review.redirect-wish': 'Envoyer les visiteurs vers le site chiffré',
  'review.redirect-wish-more':
    'Qui saisit l’ancienne adresse arrive à l’adresse sûre. Activé seulement quand https est vérifié.',
  'review.hsts-wish': 'Imposer aux navigateurs la connexion chiffrée',
  'review.hsts-wish-more':
    'Strict (<hsts>HSTS</hsts>) : les navigateurs s’en souviennent pendant deux ans. À laisser désactivé jusqu’à ce que toutes vos pages fonctionnent par connexion chiffrée et que le certificat se renouvelle tout seul.',
  'review.open-path-wish': 'Garder un chemin ouvert pour les preuves futures',
  'review.open-path-wish-more':
    'Nécessaire seulement si un programme de votre serveur (certbot, par exemple) doit renouveler le certificat tout seul. Ces règles doivent alors laisser passer ses preuves, durablement.',
  'review.mail-domains': 'Autres domaines dont le courrier arrive sur ce serveur',
  'review.mail-domains-more': 'Un ou plusieurs, par exemple example.com, séparés par des espaces',
  'review.mail-domains-bad': '« {name} » n’est pas un domaine',
  'review.mail-domains-ask': 'Interroger le DNS',
  'review.mail-domains-none': 'Il n’y en a pas d’autres',
  'review.mail-domains-said': 'Courrier pour d’autres domaines',
  'review.mail-domains-said-more': '{count, plural, =0 {Aucun, selon vous} other {{domains}}}',
  'review.mail-domains-change': 'Modifier',
  'review.beside-web-more': 'Les visiteurs qui y arrivent reçoivent alors le même certificat.',
  'review.beside-wish': 'Le présenter aussi dans {title}',
  'review.beside-wish-more':
    'Les logiciels de messagerie et les autres serveurs de messagerie reçoivent alors le même certificat.',
  'review.keep-wish': 'Garder le site chiffré si la messagerie échoue',
  'review.keep-wish-more':
    'Seul le serveur de messagerie est alors remis comme avant, et ce qui est vérifié reste. Désactivé : tout est annulé ensemble.',
  'review.kind-wish': 'Quel type de certificat ?',
  'review.kind-wish-more':
    'Cette autorité en a plusieurs types. Son propre choix convient à presque tout le monde ; pour les visiteurs, le site est le même avec chacun.',
  'review.kind-usual': 'Le choix de l’autorité',
  'review.key-wish': 'Quel type de clé ?',
  'review.key-wish-more':
    'Laissez tel quel. RSA n’a de sens que si un appareil ou un programme d’avant 2014 environ doit pouvoir entrer, ou si l’un de vos programmes l’exige : tous comprennent les clés RSA, un peu plus lentes.',
  'review.key-usual': 'Ce qui convient au serveur',
  'review.key-ec-p256': 'Courbe elliptique, 256 bits : rapide, pour tout ce qui est actuel',
  'review.key-ec-p384': 'Courbe elliptique, 384 bits : si une règle l’exige',
  'review.key-rsa-2048': 'RSA, 2048 bits : aussi pour de très vieux appareils',
  'review.key-rsa-3072': 'RSA, 3072 bits : si une règle l’exige',
  'review.key-rsa-4096': 'RSA, 4096 bits : le plus lent',
  'review.kind':
    '{known, select, classic {Comme toujours ({kind})} tlsserver {Pour serveurs web seulement, un peu plus léger ({kind})} tlsclient {Aussi pour se connecter à d’autres serveurs ({kind})} shortlived {Pour six jours seulement, renouvelé sans cesse ({kind})} other {{kind}}}',
  'review.dns-login-wish': 'Laisser mon serveur renouveler lui-même, avec mon accès chez {provider}',
  'review.dns-login-wish-more':
    'Votre accès se trouve alors aussi sur le serveur, dans un fichier que seul son administrateur peut lire, et cet ordinateur peut rester éteint. Sinon, il reste sur cet ordinateur seulement, et cette application renouvelle.',
  'review.renewal-wish': 'Qui doit renouveler le certificat ?',
  'review.renewal-wish-more':
    'Ce que cela signifie pour votre serveur est indiqué plus haut, parmi les étapes, sous « Enfin, qui le renouvelle ».',
  'review.renewal-auto': 'Ce qui convient à mon serveur',
  'review.renewal-certbot': 'certbot sur mon serveur',
  'review.renewal-mod-md': 'Apache lui-même (mod_md)',
  'review.renewal-simple-acme': 'simple-acme sur mon serveur',
  'review.renewal-app': 'Moi, avec cette application',
  'review.renewal-nobody': 'Personne',
  'review.unnamed-title': 'Les programmes qui n’indiquent aucun nom',
  'review.unnamed':
    'Au port {ports}, qui n’indique aucun nom reçoit aujourd’hui {now, select, none {aucun certificat} nameless {un certificat sans nom} unsigned {un certificat pour {names}} other {un certificat de {issuer} pour {names}}} ; ensuite, {shows, select, new {le nouveau} other {le même}}.',
  'review.start': 'Démarrer',
  'review.start-rehearsal': 'Essai à blanc seulement',
  'review.rehearse-more':
    'Fait tout sauf la mise en service, avec le service de test de l’autorité si elle en a un, et remet tout comme avant.',
  'review.blocked': 'Ceci doit être réparé avant que nous puissions démarrer.',
  'review.lost': 'Se reconnecter',
  'review.why-title': 'Cela peut-il mal se passer ?',
  'review.why-1':
    'Si une étape échoue, si vous arrêtez, ou si la connexion se coupe, votre serveur redevient de lui-même exactement ce qu’il était.',
  'review.why-2':
    'Les visiteurs ne remarquent rien : votre serveur web reprend les nouveaux réglages sans s’arrêter.',
  'changed.title': 'Modifié depuis votre dernier contrôle',
  'changed.lead': 'Quelque chose a changé sur votre serveur, et donc aussi ces parties du plan.',
  'changed.new': 'nouveau dans le plan',
  'changed.gone': 'n’est plus dans le plan',
  'changed.other': 'différent maintenant',
  'changed.badge': 'modifié',
  'changed.show': 'Afficher ce qui diffère',
  'changed.show-of': 'Afficher ce qui diffère : {what}',
  'changed.exact': 'Ce qui diffère',
  'changed.lines':
    'Les lignes avec + sont nouvelles depuis le plan que vous avez vu, les lignes avec − ont disparu.',
  'changed.whole':
    'Le plan que vous aviez vu n’est pas conservé ; voici donc le plan entier tel qu’il est maintenant.',
  'changed.waiting-title': 'Le plan n’est plus le même',
  'changed.waiting-lead':
    'Votre serveur a changé depuis que vous avez vu le plan. Rien n’a été touché, et l’opération attend que vous acceptiez le nouveau plan.',
  'changed.go-on': 'Continuer avec ce plan',
};
