import type { choosing as english } from '../en/learn-choosing.ts';
import type { LearnPageWords } from '../learn.ts';

export const choosing: Readonly<Record<keyof typeof english, LearnPageWords>> = {
  'names-and-wildcards': {
    title: 'Noms et certificats génériques',
    summary:
      'Chaque nom que tapent les visiteurs doit figurer dans le certificat : avec www et sans, ce sont deux noms.',
    also: 'accent cédille caractères spéciaux idn international san sous-domaine wildcard astérisque étoile joker',
    passages: [
      {
        text: [
          'Un certificat peut contenir de nombreux noms. Pour la plupart des sites, deux suffisent : hofladen.example et www.hofladen.example. Nous proposons les noms qui mènent aujourd’hui à votre serveur.',
        ],
      },
      {
        heading: 'Un nom avec un astérisque',
        text: [
          'Un <wildcard>certificat générique</wildcard>, pour *.hofladen.example par exemple, vaut pour un seul mot devant, ni plus ni moins.',
        ],
        points: [
          'Couverts : shop.hofladen.example, www.hofladen.example, mail.hofladen.example.',
          'Non couvert : <b>hofladen.example lui-même</b>. Chez Let’s Encrypt, vous l’ajoutez comme second nom ; beaucoup de certificats génériques achetés le contiennent.',
          'Non couvert : a.shop.hofladen.example, avec deux mots devant.',
          'Impossible : *.co.uk et autres du même genre, qui n’appartiennent à personne en particulier, et un astérisque avec la <extended-validation>validation étendue</extended-validation>, dont les règles l’interdisent.',
        ],
      },
      {
        heading: 'L’astérisque est-il une bonne idée ?',
        text: [
          'Il exige une preuve dans le <dns>DNS</dns> ; un fichier sur le serveur ne suffit pas. Et qui vole sa <private-key>clé privée</private-key> peut parler pour tous vos noms. Là où le renouvellement se fait tout seul, des noms un par un sont plus simples et plus sûrs.',
        ],
      },
    ],
  },
  mail: {
    title: 'La messagerie en a besoin aussi',
    summary:
      'Les logiciels de messagerie vérifient le nom auquel ils doivent se connecter. Ce nom doit figurer dans le certificat du serveur de messagerie.',
    also: 'imap smtp pop3 outlook thunderbird email e-mail courriel mail',
    passages: [
      {
        heading: 'Quel nom ?',
        text: [
          'Celui qui figure dans les réglages de votre téléphone ou de votre logiciel de messagerie, comme serveur de réception et d’envoi : souvent mail.hofladen.example, chez certains hébergeurs imap., pop. et smtp. Chacun d’eux doit être dans le certificat, sinon le logiciel dit qu’il ne peut pas vérifier le serveur.',
        ],
      },
      {
        heading: 'Quelle porte montre quel nom ?',
        text: [
          'Un serveur de messagerie a plusieurs portes (ports), et chacune peut montrer un certificat à elle :',
        ],
        points: [
          '<b>993, 143, 995, 110</b>, où les logiciels relèvent le courrier : le nom du serveur de réception.',
          '<b>465, 587</b>, où ils l’envoient : le nom du serveur d’envoi.',
          '<b>25</b>, où les autres serveurs livrent : votre nom <mx>MX</mx>.',
          '<b>443</b>, le web : le webmail, et mta-sts. devant votre domaine, si vous avez une telle règle.',
        ],
      },
      {
        heading: 'Et entre serveurs ?',
        text: [
          'Les autres serveurs de messagerie trouvent le vôtre par son nom <mx>MX</mx>. En général, ils livrent même si son certificat ne correspond pas. Deux choses le rendent important : <b>MTA-STS</b>, une règle publique « ne me livrez que par connexion chiffrée », et <b>DANE</b>, qui fixe votre clé dans un <dns>DNS</dns> signé. Qui utilise l’un des deux doit le tenir à jour quand le certificat change : les serveurs qui ont lu votre règle MTA-STS s’y tiennent jusqu’à la fin de son délai, même si vous l’avez retirée.',
        ],
      },
      {
        heading: 'Un serveur, plusieurs domaines',
        text: [
          'Faites utiliser à tous vos logiciels de messagerie <b>un seul</b> nom pour le serveur, quoi qu’il y ait après le @. Un nom dans un certificat suffit alors. Un serveur peut aussi montrer un certificat différent pour chaque nom, ce que comprennent tous les logiciels sauf les très anciens.',
        ],
      },
      {
        heading: 'autodiscover et autoconfig',
        text: [
          'Sous ces deux noms, Outlook et Thunderbird cherchent d’eux-mêmes leurs réglages. Il leur faut un certificat seulement si quelque chose y répond par https. Dans la plupart des cas, ce n’est pas nécessaire.',
        ],
      },
    ],
  },
  lifetimes: {
    title: 'Pourquoi durent-ils de moins en moins ?',
    summary:
      'Depuis mars 2026, un certificat est valable 200 jours au plus. En 2027, ce sera 100, et en 2029 plus que 47.',
    also: 'durée validité expiration échéance',
    passages: [
      {
        text: [
          'Ce que dit un certificat était vrai le jour de sa signature. Plus il vieillit, moins cela vaut : des domaines sont vendus, des clés se perdent, des serveurs changent de mains. Révoquer un mauvais certificat marche mal sur le web ; le laisser expirer marche toujours.',
          'En avril 2025, les autorités et les éditeurs de navigateurs se sont mis d’accord sur un calendrier : 25 autorités ont dit oui, aucune non ; Apple, Google, Microsoft et Mozilla ont dit oui.',
        ],
      },
      {
        heading: 'Ce que cela change pour vous',
        text: [
          'Renouveler à la main n’est plus une corvée annuelle, mais une corvée toutes les six semaines. Ce qui se vend comme « trois ans » est un abonnement : le certificat qu’il contient doit être récupéré et installé à nouveau chaque fois.',
          'La question n’est donc plus de savoir quel certificat dure le plus longtemps, mais <see-renewal>lequel se renouvelle tout seul</see-renewal>.',
        ],
      },
    ],
  },
  'free-and-paid': {
    title: 'Gratuit ou payant ?',
    summary:
      'Les navigateurs les traitent de la même façon, et les visiteurs ne voient aucune différence. Vous payez pour autre chose.',
    passages: [
      {
        text: [
          'Let’s Encrypt et d’autres autorités gratuites signent pour de très nombreux sites. Le chiffrement est exactement celui d’un certificat acheté. Elles peuvent être gratuites parce que des programmes font tout le travail, dans une langue commune appelée <acme>ACME</acme>, et que des entreprises paient le reste.',
        ],
      },
      {
        heading: 'Ce qu’un certificat acheté peut vous apporter',
        text: [],
        points: [
          'Le nom d’une entreprise dans les détails : voir <see-validation-levels>les trois niveaux</see-validation-levels>.',
          'Quelqu’un à appeler, et une facture.',
          'Un certificat pour des serveurs qu’aucun programme ne peut atteindre.',
        ],
      },
      {
        heading: 'Ce qu’un certificat gratuit vous demande',
        text: [
          'D’être souvent renouvelé : tous les 90 jours chez Let’s Encrypt, 64 à partir de février 2027 et 45 à partir de février 2028. Un programme s’en charge ; à la main, c’est une corvée. Les rappels par e-mail ont pris fin en juin 2025.',
          'Les autorités gratuites ne vérifient que le <domain-validation>domaine</domain-validation>.',
        ],
      },
    ],
  },
  'hosts-offer': {
    title: 'Ce que votre hébergeur peut faire pour vous',
    summary:
      'Beaucoup d’hébergeurs et de créateurs de sites activent un certificat pour vous, sans frais. Il ne reste alors rien à installer.',
    also: 'ftp espace web hébergement mutualisé espace client',
    passages: [
      {
        heading: 'Créateurs de sites',
        text: [
          'Wix, Squarespace, Shopify, le Website Builder de GoDaddy et les services semblables fournissent un certificat et le renouvellent. Vous n’avez pas besoin de nous ; cherchez « SSL » ou « Sécurité » dans les réglages de votre site.',
        ],
      },
      {
        heading: 'Hébergement avec panneau d’administration',
        text: ['Cherchez ces mots dans l’espace client avant d’acheter quoi que ce soit :'],
        points: [
          '<b>cPanel</b> : « SSL/TLS Status » ou « AutoSSL ». Là où l’hébergeur l’a permis, il récupère des certificats gratuits et les remplace à temps.',
          '<b>Plesk</b> : « SSL It! » ou « Let’s Encrypt », gratuit, renouvelé dès qu’il reste moins de 30 jours.',
          '<b>Hetzner konsoleH</b> : un certificat gratuit est compris.',
        ],
      },
      {
        heading: 'Rien de tout cela ?',
        text: ['Regardez ce que l’espace client propose sous « SSL », « certificat » ou « sécurité » :'],
        points: [
          '<b>Un bouton, ou « commander » sans frais</b> : appuyez, attendez quelques minutes, et regardez ici à nouveau s’il est là.',
          '<b>Des champs pour un certificat</b> : « certificat », « clé privée », « chaîne » ou « CA ». Les fichiers d’un vendeur vont là. À la main, c’est à refaire chaque fois, environ deux fois par an en ce moment.',
          '<b>Ni l’un ni l’autre</b> : seul votre hébergeur peut le faire. Demandez « un certificat gratuit qui se renouvelle seul, pour le domaine avec et sans www ».',
          '<b>Votre courrier</b> chez un tel hébergeur passe le plus souvent par un nom de l’hébergeur, qui a déjà son certificat : mettez ce nom dans votre logiciel de messagerie.',
        ],
      },
      {
        heading: 'Quand l’hébergeur veut de l’argent',
        text: [
          'Certains vendent ce que d’autres incluent. Demandez si Let’s Encrypt est possible, ou si vous pouvez installer votre propre certificat. L’hébergement de GoDaddy, par exemple, ne parle pas la langue des autorités gratuites.',
        ],
      },
    ],
  },
  sellers: {
    title: 'Acheter chez un vendeur',
    summary: 'Ce que vous apporte un certificat acheté, et comment juger celui qui le vend.',
    also: 'zip crt pem p7b pfx der télécharger fichiers acheter commande',
    passages: [
      {
        text: [
          'La plupart des boutiques de certificats sont des revendeurs : la signature vient d’une des quelques grandes autorités. GeoTrust, RapidSSL et Thawte, par exemple, appartiennent aujourd’hui toutes à DigiCert, et les chaînes de ZeroSSL aboutissent à une racine de Sectigo. Le même certificat a donc bien des prix.',
        ],
      },
      {
        heading: 'Questions à poser avant de payer',
        text: [],
        points: [
          'Combien coûte-t-il <b>au renouvellement</b> ? La première année est souvent moins chère.',
          'Qui le signe, et cette autorité a-t-elle déjà <see-who-vouches>perdu la confiance des navigateurs</see-who-vouches> ?',
          'Comment le récupère-t-on tous les 200 jours, bientôt tous les 100 : par un programme (ACME), ou à la main ?',
          'Contient-il le nom avec www et sans ? Avec un astérisque : le nom seul aussi ?',
          'Quelle preuve acceptent-ils ? La preuve par e-mail prend fin en mars 2028.',
        ],
      },
      {
        heading: 'Ce qui vaut rarement son prix',
        text: [
          'Les sceaux pour le site, le « chiffrement renforcé » et les grosses sommes appelées garantie. Le chiffrement est partout le même, et nous ne connaissons aucun visiteur venu à cause d’un sceau. (C’est notre avis, non un fait vérifié.)',
        ],
      },
    ],
  },
  'self-signed': {
    title: 'Fait maison',
    summary:
      'Il chiffre tout aussi bien, mais ne porte aucune signature connue des navigateurs. Ils avertissent donc tous ceux qui viennent.',
    passages: [
      {
        text: [
          'N’importe qui peut écrire une lettre « cette clé appartient à cette adresse » et la signer soi-même. Quelqu’un placé entre les deux aussi. Un navigateur ne peut pas les distinguer, et il avertit donc.',
        ],
      },
      {
        heading: 'Ce qui se passe avec un tel certificat',
        text: [],
        points: [
          'Les visiteurs voient un avertissement en pleine page avant votre site, et la plupart font demi-tour.',
          'Les téléphones avertissent à nouveau chaque fois qu’il change.',
          'D’autres services le refusent : relève du courrier, paiements, applications.',
          'Un visiteur qui a appris à fermer l’avertissement le fera aussi quand il sera justifié.',
        ],
      },
      {
        heading: 'Là où il suffit',
        text: [
          'Sur une machine à vous qu’aucun inconnu ne visite : une imprimante, un routeur, un essai. Les autorités ne peuvent de toute façon pas signer pour de tels noms : personne ne possède « localhost ».',
        ],
      },
    ],
  },
};
