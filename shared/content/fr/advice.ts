import type { advice as english } from '../en/advice.ts';
import type { Translated } from '../translated.ts';

export const advice: Translated<typeof english> = {
  'advice.label': 'Notre conseil',
  'advice.cautions': 'Bon à savoir avant',
  'advice.next.automatic': 'Suivre le conseil',
  'advice.next.files': 'Apporter mes fichiers',
  'advice.next.by-hand': 'Voir comment faire',
  'advice.next.ask-first': 'Continuer',
  'advice.instead.keep-checked': 'Garder un certificat vérifié',
  'advice.next.nothing-to-do': 'Ce que cela signifie',
  'advice.again': 'Relancer le contrôle',
  'advice.plan':
    'Pour {names}, signé par {provider}, avec pour preuve un petit fichier que nous déposons pour vous. Environ une minute de votre temps.',
  'advice.for': 'Pour {names}.',

  'advice.builder-does-it.title': 'Rien à faire : {name} s’en charge',
  'advice.builder-does-it.text':
    'Votre site est créé et hébergé chez {name}, qui obtient et renouvelle aussi son certificat.',
  'advice.network-does-it.title': 'Rien à faire pour vos visiteurs : {name} s’en charge',
  'advice.network-does-it.text':
    'Les visiteurs passent d’abord par {name}, et {name} renouvelle le certificat qu’ils voient.',
  'advice.certificate-fine.title': 'Votre certificat est valable jusqu’au {endsAt, date, long}',
  'advice.certificate-fine.text':
    'Il couvre tous les noms que nous avons trouvés. Si personne ne le renouvelle pour vous, revenez à partir du {comeBack, date, long}.',

  'advice.builder-switch.title': 'Activez-le chez {name}',
  'advice.builder-switch.text':
    'Votre site est créé et hébergé chez {name}. C’est là seulement qu’il peut recevoir un certificat, gratuit et renouvelé pour vous.',
  'advice.network-switch.title': 'Activez-le chez {name}',
  'advice.network-switch.text':
    'Les visiteurs passent d’abord par {name} ; c’est donc là qu’il faut un certificat. Il est créé et renouvelé pour vous.',
  'advice.panel-switch.title': '{name} le fait déjà : activez-le là-bas',
  'advice.panel-switch.text':
    'Votre serveur est géré avec {name}, qui obtient tout seul un certificat gratuit et le renouvelle. Il déferait ce que d’autres y modifient.',
  'advice.host-switch.title': 'Votre hébergeur le fait déjà : activez-le chez lui',
  'advice.host-switch.text': 'L’offre de {name} comprend un certificat, gratuit et renouvelé pour vous.',

  'advice.not-answering.title': 'D’abord, votre site doit répondre',
  'advice.not-answering.text':
    '{domain} mène à un ordinateur qui ne répond pas. Est-il allumé, et l’adresse dans le DNS est-elle encore la bonne ? Demandez à votre hébergeur, puis relancez le contrôle.',
  'advice.dnssec-broken.title': 'D’abord, réparez la signature de votre DNS',
  'advice.dnssec-broken.text':
    'Le DNS de {name} est signé (DNSSEC), mais la signature n’est pas valable. Tant que c’est le cas, aucune autorité n’a le droit de signer. La personne qui gère votre domaine peut la réparer.',
  'advice.port-80-shut.title': 'D’abord, ouvrez la porte des pages non chiffrées',
  'advice.port-80-shut.text':
    'La preuve habituelle passe par le port 80, qui est fermé sur {name}. Ouvrez-le dans le pare-feu de votre hébergeur, puis relancez le contrôle. Si ce n’est pas possible, la preuve par le DNS convient aussi.',
  'advice.not-public.title': 'Aucune autorité publique ne signe pour {name}',
  'advice.not-public.text':
    'Ces autorités ne signent que des noms que l’on peut enregistrer publiquement. Donnez à l’ordinateur un nom dans un domaine que vous avez enregistré, par exemple intranet.hofladen.example : il n’a pas besoin d’être joignable de l’extérieur, car un enregistrement dans le DNS suffit comme preuve. Ou choisissez votre propre autorité.',

  'advice.not-encrypted.title': 'Obtenez un certificat gratuit',
  'advice.not-encrypted.text':
    'Plus personne ne pourra lire ce qui passe, et les navigateurs n’afficheront plus « Non sécurisé ».',
  'advice.expired.title': 'Obtenez un nouveau certificat, gratuit',
  'advice.expired.text':
    'L’ancien a expiré, et les visiteurs voient un avertissement tant qu’il n’est pas remplacé.',
  'advice.ends-soon.title': 'Renouvelez-le maintenant, gratuitement',
  'advice.ends-soon.text':
    '{days, plural, =0 {Il expire aujourd’hui.} one {Il reste un jour.} other {Il reste # jours.}} Si votre hébergeur le renouvelle pour vous, attendez plutôt qu’il le fasse.',
  'advice.wrong-name.title': 'Obtenez un certificat gratuit pour les bons noms',
  'advice.wrong-name.text':
    'L’actuel est établi pour un autre nom ; les visiteurs de {name} voient donc un avertissement.',
  'advice.names-missing.title': 'Obtenez un certificat gratuit avec tous vos noms',
  'advice.names-missing.text':
    'L’actuel ne couvre pas {names}, et les visiteurs qui saisissent cette adresse voient un avertissement.',
  'advice.not-trusted.title': 'Obtenez un certificat gratuit reconnu par les navigateurs',
  'advice.not-trusted.text':
    'L’actuel chiffre, mais les visiteurs voient un avertissement avant de voir votre site.',
  'advice.usual.title': 'Obtenez un certificat gratuit',
  'advice.usual.text': 'Quelle que soit la situation actuelle, un nouveau certificat ne peut pas nuire.',

  'advice.server-does-it.title': 'Rien à faire : {name} le renouvelle',
  'advice.server-does-it.text':
    'Votre certificat est valable jusqu’au {endsAt, date, long}, et {name} est un serveur web qui obtient le suivant tout seul.',
  'advice.mail-only-fine.title': '{domain} a une messagerie et pas de site ; elle va bien',
  'advice.mail-only-fine.text':
    'Il n’y a pas de page web sur {domain}. Le courrier arrive sur {hosts}, et le certificat qui y est présenté est bon.',
  'advice.mail-only-foreign.title': '{domain} a une messagerie et pas de site ; quelqu’un s’en occupe',
  'advice.mail-only-foreign.text':
    'Il n’y a pas de page web sur {domain}. Le courrier arrive sur {hosts} ; la personne qui gère ce serveur veille à son certificat.',
  'advice.builder-www.title': '{other} n’est pas encore chez {name}',
  'advice.builder-www.text':
    '{domain} va bien : {name} s’en charge. Les visiteurs qui saisissent {other} arrivent ailleurs et voient un avertissement. Dans les réglages de domaine chez {name}, connectez aussi {other}.',
  'advice.network-loop.title': 'Faites chiffrer la connexion entre {name} et votre serveur',
  'advice.network-loop.text':
    '{domain} tourne en rond, comme cela arrive quand {name} joint votre serveur sans chiffrement (« Flexible ») et que le serveur le renvoie. Dans ses réglages, choisissez « Full (strict) », ce qui demande un certificat sur votre serveur aussi.',
  'advice.host-area.title': 'Regardez d’abord dans l’espace client de {name}',
  'advice.host-area.text':
    'Votre site se trouve sur un espace web de {name}, où seul {name} installe un certificat. L’espace client indique si votre offre en comprend un.',
  'advice.mail-broken-host.title': 'Votre site va bien, mais pas votre messagerie : réparez-la chez {name}',
  'advice.mail-broken-host.text':
    'Les logiciels de messagerie avertissent pour {hosts}, ou envoient sans chiffrement. Chez {name}, un certificat peut couvrir aussi les noms de la messagerie.',
  'advice.parked.title': 'D’abord, mettez-y un site',
  'advice.parked.text':
    '{domain} est en attente chez {name} : qui l’ouvre voit de la publicité et rien de vous. Faites-le pointer vers votre site, puis relancez le contrôle.',
  'advice.redirect-loop.title': 'D’abord, mettez fin à la boucle',
  'advice.redirect-loop.text':
    '{domain} fait tourner ses visiteurs en rond ; personne ne voit donc de page, et aucune autorité ne voit de preuve. Deux règles pour http et https se contredisent, le plus souvent l’une dans un programme et l’autre dans le serveur web. Le chemin suivi : {chain}.',
  'advice.caa-forbids.title': 'D’abord, autorisez une autorité à signer',
  'advice.caa-forbids.text':
    'Une règle dans votre DNS (CAA) pour {at} ne laisse personne signer : ni un nouveau certificat, ni le renouvellement de l’actuel. Mettez cette ligne à sa place : {record}',
  'advice.caa-other.title': 'D’abord, autorisez l’autorité gratuite à signer',
  'advice.caa-other.text':
    'Une règle dans votre DNS (CAA) pour {at} ne laisse signer que {allowed}. Obtenez le certificat là-bas, ou ajoutez cette ligne et relancez le contrôle : {record}',
  'advice.counterpart-elsewhere.title': 'Votre certificat est bon ; {other} pose problème',
  'advice.counterpart-elsewhere.text':
    '{other} mène ailleurs, et les visiteurs y voient un avertissement. Dans le DNS, faites-le pointer vers le même serveur que {domain}, ou retirez-le, puis relancez le contrôle.',
  'advice.mail-broken-elsewhere.title': 'Votre messagerie a besoin d’un nouveau certificat',
  'advice.mail-broken-elsewhere.text':
    'Les logiciels de messagerie avertissent pour {hosts}, ou envoient sans chiffrement. Cette messagerie se trouve sur un autre serveur, ou dépend d’un programme que Sealkeeper ne modifie pas : la personne qui la gère doit s’en occuper. Puis relancez le contrôle.',
  'advice.inside-dns.title': 'Faites la preuve par votre DNS',
  'advice.inside-dns.text':
    '{name} mène à une adresse à l’intérieur de votre réseau, qu’aucune autorité ne peut atteindre. Mais le DNS de votre domaine est public, et un enregistrement y suffit comme preuve. Le certificat est ensuite installé à la main.',
  'advice.network-origin.title': 'Donnez à votre serveur son propre certificat',
  'advice.network-origin.text':
    '{network} est placé devant et va bien, mais n’accepte pas ce que présente votre serveur ; les visiteurs ne reçoivent donc aucune page. Un certificat gratuit y remédie.',
  'advice.forwarded.title': '{name} ne fait que renvoyer vers {target}',
  'advice.forwarded.text':
    'C’est {target} qui compte : contrôlez-le d’abord. Si {name} doit aussi être joignable par connexion chiffrée, c’est au service qui fait la redirection d’avoir le certificat.',
  'advice.mail-broken.title': 'Obtenez un certificat gratuit, aussi pour votre messagerie',
  'advice.mail-broken.text':
    'Votre site va bien, mais les logiciels de messagerie avertissent pour {hosts}, ou envoient sans chiffrement. Un seul nouveau certificat sert aux deux.',
  'advice.mail-only.title': 'Obtenez un certificat gratuit pour votre messagerie',
  'advice.mail-only.text':
    'Il n’y a pas de page web sur {name}, mais le courrier arrive sur {hosts}, et le certificat qui y est présenté n’est pas bon.',
  'advice.incomplete.title': 'Obtenez un certificat gratuit, complet',
  'advice.incomplete.text':
    'L’actuel est peut-être bon, mais votre serveur omet un maillon vers son autorité : certains navigateurs vont le chercher eux-mêmes, mais les téléphones et les logiciels de messagerie avertissent. Si vous l’avez payé, il suffit d’y ajouter le certificat intermédiaire de son vendeur.',

  'advice.caution.checked-owner':
    'Votre certificat actuel nomme aussi {owner}, dont {issuer} a vérifié les papiers. Le certificat gratuit ne le fait pas : les navigateurs ne montrent aucune différence, mais un contrat peut l’exiger.',
  'advice.caution.counterpart-broken':
    '{other} mène ailleurs, et les visiteurs y voient un avertissement. Ceci n’y change rien.',
  'advice.caution.caa-limits':
    'Une règle dans votre DNS (CAA) ne laisse signer que {allowed} pour {name}. Si votre fournisseur s’adresse à une autre autorité, celle-ci refuse tant qu’elle n’y est pas nommée aussi.',
  'advice.caution.https-only-ending':
    'Les navigateurs n’ouvrent les noms en {ending} que par connexion chiffrée. Tant qu’il n’y a pas de certificat valable, personne ne voit le site.',
  'advice.caution.full-strict':
    'Entre {network} et votre serveur, le trajet n’est peut-être pas encore chiffré. Dans {network}, choisissez « SSL/TLS », puis « Full (strict) » ; votre serveur a besoin pour cela de son propre certificat.',
  'advice.caution.open-leg':
    'Entre {network} et votre serveur, le trajet n’est peut-être pas encore chiffré. Réglez {network} pour qu’il joigne votre serveur par connexion chiffrée, ce qui demande un certificat là aussi.',
  'advice.caution.mail-warns':
    'Les logiciels de messagerie avertissent pour {names} : ils n’acceptent pas le certificat qui y est présenté.',
  'advice.caution.addresses-disagree':
    'Votre site ne répond pas de la même façon à toutes ses adresses. La preuve doit fonctionner à chacune ; nous l’essayons d’abord.',
  'advice.caution.ipv6-elsewhere':
    'L’adresse de nouveau type (IPv6) mène ailleurs que celle d’ancien type. Les autorités s’adressent d’abord à elle ; faites-la donc corriger ou retirer.',
  'advice.caution.server-not-yet':
    'Votre serveur web se présente comme {server}. Pour l’instant, Sealkeeper sait modifier {ours} ; nous cherchons s’il y en a, et vous le disons avant toute modification.',
  'advice.caution.pinned':
    'Votre DNS indique la clé de {doors} (TLSA). Une nouvelle clé ne sera pas acceptée tant que l’enregistrement n’est pas modifié aussi.',
  'advice.caution.mail-rule':
    'Votre règle de messagerie (MTA-STS) est stricte : tant que le certificat de {names} n’est pas bon, les autres serveurs ne livrent rien.',
  'advice.caution.mail-rule-misses':
    'Votre règle de messagerie (MTA-STS) exige un bon certificat pour {names}, qui ne figure pas parmi ces noms. {mode, select, enforce {Tant qu’il n’y en a pas, les autres serveurs n’y livrent rien.} other {Les autres serveurs vous le signalent.}} Choisissez les noms vous-même pour l’inclure.',
  'advice.caution.star-now':
    'Votre certificat actuel couvre tous les sous-domaines ({star}). Le nouveau couvre les noms que vous voyez ici ; ajoutez-en d’autres aux étapes suivantes.',
  'advice.caution.neighbours-now':
    'Votre certificat actuel porte aussi {names}. Les autres domaines restent hors du nouveau : chaque site garde son propre certificat.',
  'advice.caution.mail-too':
    'Votre messagerie se trouve sur le même serveur, sous {names}. Le même certificat est installé aussi dans {programs}, et les logiciels de messagerie cessent d’avertir.',
  'advice.caution.mail-here':
    'Votre messagerie se trouve sur le même serveur, sous {names}. Si elle utilise Postfix ou Dovecot, elle peut présenter le même certificat : choisissez les noms vous-même pour l’inclure.',
  'advice.caution.mail-elsewhere':
    '{names} se trouve sur un autre serveur. Mieux vaut que la personne qui gère ce serveur y installe un certificat à part.',
  'advice.caution.caa-unreadable':
    'Les règles qui disent qui peut signer pour vous (CAA) n’ont pas pu être lues. Tant qu’il en est ainsi, les autorités refusent.',
  'advice.caution.incomplete':
    'Le contrôle n’est pas allé jusqu’au bout ; nous ne savons donc peut-être pas tout.',
};
