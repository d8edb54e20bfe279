import type { panelProblems as english } from '../en/problems-panel.ts';
import type { TranslatedProblems } from '../translated.ts';

export const panelProblems: TranslatedProblems<typeof english> = {
  'panel-token-refused': {
    title: 'L’espace client ne nous a pas laissés entrer',
    what: '{panel} n’accepte pas ce jeton pour l’utilisateur {user}.',
    next: 'Créez un nouveau jeton dans cPanel, sous « Sécurité », « Gérer les jetons d’API », et copiez-le en entier. Vérifiez aussi l’utilisateur : c’est le nom court avec lequel vous vous connectez à cPanel, pas une adresse e-mail.',
  },
  'panel-busy': {
    title: 'L’espace client n’a pas de temps pour nous',
    what: '{panel} répond sans cesse qu’on lui demande trop, ou qu’il est en maintenance.',
    next: 'Réessayez dans un quart d’heure.',
  },
  'panel-answers-otherwise': {
    title: 'Ceci ne répond pas comme cPanel',
    what: '{panel} a donné une réponse que nous ne savons pas lire. Le plus souvent, l’adresse mène ailleurs qu’à l’espace client, ou la licence du panneau chez votre hébergeur a expiré.',
    next: 'Connectez-vous à cPanel dans votre navigateur et reprenez l’adresse de là, avec son port (le plus souvent 2083). Si cette page ne s’ouvre pas non plus, dites-le à votre hébergeur.',
  },
  'panel-refuses': {
    title: 'cPanel refuse',
    what: '{panel} ne fait pas ce que nous lui avons demandé ({asked}). Ses propres mots figurent ci-dessous.',
    next: 'Lisez ces mots. S’ils n’aident pas, montrez-les à votre hébergeur : une fonction peut manquer dans une version ancienne, ou être désactivée pour votre compte.',
  },
  'panel-feature-missing': {
    title: 'Votre hébergeur a désactivé cela',
    what: 'Votre compte chez {panel} ne peut pas le faire lui-même : la partie « {feature} » y est désactivée.',
    next: 'Demandez à votre hébergeur d’activer cette partie pour votre compte, ou d’installer un certificat pour vous. Beaucoup le font gratuitement.',
  },
  'panel-names-left-out': {
    title: 'Certains noms perdraient leur chiffrement',
    what: 'Le certificat que {site} a maintenant vaut aussi pour {names}. Le nouveau ne vaudrait pas pour eux, et chez {panel} un certificat vaut toujours pour tout le site : les programmes de messagerie et les visiteurs de ces noms seraient avertis.',
    next: 'Ajoutez ces noms au certificat, et recommencez.',
  },
  'panel-former-key-missing': {
    title: 'Ceci ne pourrait pas être annulé',
    what: 'cPanel n’a plus la clé privée du certificat que {site} montre maintenant. Si quelque chose tournait mal, nous ne pourrions pas le remettre.',
    next: 'Demandez à votre hébergeur s’il peut installer un certificat pour vous, ou attendez que celui qui est là ait expiré.',
  },
  'panel-renews-itself': {
    title: 'cPanel peut le faire lui-même',
    what: 'Votre hébergeur a AutoSSL pour votre compte, {isRenewed, select, yes {et il tient déjà pour ce site un bon certificat, qu’il renouvelle de lui-même} other {qui obtient des certificats gratuits et les renouvelle sans cet ordinateur}}. Un certificat venu d’ici doit être renouvelé d’ici.',
    next: '{isRenewed, select, yes {Le plus souvent, vous n’avez besoin de rien de nous : laissez tout en l’état.} other {Dans cPanel, ouvrez « SSL/TLS Status », choisissez vos noms et appuyez sur « Run AutoSSL ». Si un bon certificat est là après une heure, il ne vous faut rien de plus.}} Si vous en voulez un d’ici malgré tout, continuez : en règle générale, AutoSSL ne touche pas aux certificats des autres.',
  },
  'panel-autossl-off': {
    title: 'Votre hébergeur n’a pas AutoSSL pour vous',
    what: 'AutoSSL est désactivé pour votre compte chez {panel}, ou le panneau ne dit pas s’il est là.',
    next: 'Prenez plutôt un certificat d’ici. Ou demandez à votre hébergeur d’activer AutoSSL pour votre compte : il est gratuit et renouvelle de lui-même.',
  },
  'panel-autossl-one-site': {
    title: 'Ici, un site à la fois',
    what: 'Ces noms appartiennent à plusieurs sites de votre compte : {sites}. {service} obtient un certificat pour chaque site.',
    next: 'Choisissez les noms d’un seul site, et faites les autres ensuite.',
  },
  'panel-autossl-not-needed': {
    title: 'Rien à faire',
    what: '{by, select, itself {{service} tient déjà un bon certificat pour {site} et le renouvelle de lui-même} other {{site} a un bon certificat venu d’ailleurs, auquel {service} ne touche pas jusqu’à ce qu’il soit près d’expirer}}.',
    next: '{by, select, itself {Vous n’avez besoin de rien de nous : laissez tout en l’état.} other {Laissez-le jusque-là, ou prenez un nouveau certificat d’ici.}}',
  },
  'panel-autossl-refused': {
    title: 'AutoSSL n’a pas obtenu de certificat',
    what: 'Le panneau n’a pas pu prouver {names}. Ses propres mots figurent ci-dessous.',
    next: 'Le plus souvent, un nom ne mène pas à cet hébergeur : vérifiez où il mène, ou laissez-le de côté. Puis réessayez, ou prenez un certificat d’ici.',
  },
  'panel-autossl-slow': {
    title: '{service} prend plus de temps',
    what: 'Un certificat pour {site} lui a été demandé, et aucun n’était là après {minutes, number} minutes. Chez certains hébergeurs, cela prend des heures.',
    next: 'Regardez de nouveau demain : il peut venir de lui-même, et c’est très bien. S’il n’en vient aucun, prenez un certificat d’ici.',
  },
  'plesk-renews-itself': {
    title: 'Plesk peut le faire lui-même',
    what: '{by} est présent sur votre serveur, {isRenewed, select, yes {et tient déjà pour ces noms un bon certificat, qu’il renouvelle de lui-même} other {qui obtient gratuitement des certificats et les renouvelle sans cet ordinateur}}. Un certificat d’ici doit être renouvelé d’ici.',
    next: '{isRenewed, select, yes {Le plus souvent, vous n’avez besoin de rien de nous : laissez tout en l’état.} other {Dans Plesk, ouvrez « Sites Web & Domaines », votre site, « Certificats SSL/TLS », et choisissez le certificat gratuit de Let’s Encrypt. Si un bon certificat est là après quelques minutes, il ne vous faut rien de plus.}} Si vous en voulez tout de même un d’ici, continuez.',
  },
  'plesk-handed-on': {
    title: 'Une règle de votre site cache la preuve',
    what: 'Dans les réglages Plesk de {site}, une ligne transmet chaque demande à un autre programme, y compris la question de l’autorité : « {rule} » ({file}, ligne {line}).',
    next: 'Dans Plesk, ouvrez « Sites Web & Domaines », {site}, « Paramètres Apache & nginx ». {by, select, nginx {Sous « Directives nginx supplémentaires », mettez devant elle le bloc que montre la page docs/plesk.md du projet.} other {Sous « Directives supplémentaires pour HTTP », mettez cette ligne devant : ProxyPass /.well-known !}} Validez par « OK », puis regardez de nouveau. Ou prouvez vos noms par le DNS.',
  },
  'plesk-former-not-tellable': {
    title: 'Cela ne pourrait pas être annulé',
    what: '{site} montre un certificat appelé « {certificate} » dans Plesk. Nous ne pourrions pas redonner ce nom à Plesk, ni donc le remettre si quelque chose tournait mal.',
    next: 'Dans Plesk, ouvrez les « Certificats SSL/TLS » de ce site, renommez ce certificat sans barre oblique et sans tiret au début, puis regardez de nouveau.',
  },
  'plesk-issue-missing': {
    title: 'Plesk n’a personne qui obtienne des certificats',
    what: 'Ni SSL It! ni l’extension Let’s Encrypt n’est installé dans ce Plesk.',
    next: 'Dans Plesk, ouvrez « Extensions » et installez « SSL It! » : c’est gratuit. Ou prenez un certificat d’ici.',
  },
  'plesk-issue-names': {
    title: 'Plesk n’obtient pas de certificat pour certains de ces noms',
    what: 'Pour {site}, Plesk obtient des certificats pour le site lui-même et, si vous le souhaitez, avec www, webmail et mail devant. Cela laisse de côté {names}.',
    next: 'Prenez le nom {site} et laissez les autres de côté, ou prenez un certificat d’ici.',
  },
  'plesk-issue-refused': {
    title: 'Plesk n’a pas obtenu de certificat',
    what: 'Un certificat pour {site} a été demandé à Plesk, qui n’en a obtenu aucun valable pour {names}. Ses propres mots figurent ci-dessous.',
    next: 'Le plus souvent, un nom ne mène pas à ce serveur : vérifiez où il mène, ou laissez-le de côté. Puis réessayez, ou prenez un certificat d’ici.',
  },
};
