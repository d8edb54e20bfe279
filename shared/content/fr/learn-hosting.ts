import type { LearnPageWords } from '../learn.ts';

export const hosting = {
  'why-https': {
    title: 'Pourquoi chiffrer un site ?',
    summary:
      'Parce que quelqu’un d’autre transporte toujours vos pages, et que les navigateurs ne ferment plus les yeux.',
    passages: [
      {
        text: [
          'Entre vos visiteurs et votre serveur, il y a du monde : le Wi-Fi d’un café, des fournisseurs, parfois un inconnu. Sans chiffrement, chacun d’eux peut faire trois choses.',
        ],
        points: [
          '<b>Lire</b> : ce que les gens regardent, écrivent, commandent, et leurs mots de passe.',
          '<b>Changer la page</b> : y mettre de la publicité, ou un programme nuisible, même là où elle ne contient rien de secret.',
          '<b>Les détourner</b> : vers une page qui ressemble à la vôtre.',
        ],
      },
      {
        heading: 'Ce que font les navigateurs',
        text: [
          'Ils écrivent « Non sécurisé » à côté de l’adresse. Et Google a annoncé (octobre 2025) que Chrome, à partir de la version 154, en octobre 2026, interroge chacun avant la première visite d’un site public sans https. Nous n’avons pas pu confirmer si cela est arrivé au jour annoncé.',
        ],
      },
      {
        heading: 'Est-ce plus lent, ou cher ?',
        text: [
          'Non : les façons plus récentes et plus rapides de charger des pages (HTTP/2 et son successeur) ne sont utilisées par les navigateurs que pour les sites chiffrés. Et un certificat <see-free-and-paid>peut s’obtenir gratuitement</see-free-and-paid>. Si Let’s Encrypt vous rend service, sachez qu’il vit de mécènes et de dons.',
        ],
      },
    ],
    also: 'cadenas https http ssl tls non sécurisé avertissement google chrome vitesse don',
  },
  'who-runs': {
    title: 'Qui fait tourner votre site ?',
    summary:
      'C’est ce qui décide qui doit agir. Trois questions vous le disent, et votre dernière facture vous aide.',
    passages: [
      {
        heading: '1. Composez-vous vos pages dans le navigateur ?',
        text: [
          'Avec Wix, Shopify, Squarespace, Jimdo ou un service semblable, c’est lui qui a le certificat. Cherchez-y « SSL » ou « Sécurité » : <see-hosts-offer>ce que votre hébergeur peut faire</see-hosts-offer>.',
        ],
      },
      {
        heading: '2. Avez-vous un espace client, peut-être avec FTP ?',
        text: [
          'Vous avez alors un espace web. Vous pouvez y déposer des fichiers, mais pas modifier le serveur web : seul votre hébergeur le peut, en général par un bouton dans l’espace client. Cette application ne peut pas s’y connecter. Si vous avez déjà des fichiers, envoyez-les au même endroit.',
        ],
      },
      {
        heading: '3. Avez-vous un nom, un utilisateur et un mot de passe ou une clé pour SSH ?',
        text: [
          'Vous avez alors votre propre serveur, et cette application peut faire le travail. Si <b>Plesk</b> ou <b>cPanel</b> y tourne, laissez-le s’en charger : ce que d’autres modifient, il l’annulerait.',
        ],
      },
      {
        heading: 'Un doute ?',
        text: ['Regardez la dernière facture de votre hébergeur :'],
        points: [
          '« Espace web », « hébergement web », « créateur de site » : question 1 ou 2.',
          '« Serveur », « VPS », « root », « cloud » : question 3.',
          'Pas de facture du tout : demandez à la personne qui a fait votre site. « Merci d’obtenir pour lui un certificat gratuit qui se renouvelle tout seul » suffit.',
        ],
      },
    ],
    also: 'ftp sftp espace web hébergement hébergeur fournisseur agence facture mutualisé vps root serveur accès',
  },
  'behind-a-network': {
    title: 'Un réseau devant : deux trajets',
    summary:
      'Avec Cloudflare et les services semblables, le cadenas de vos visiteurs ne dit rien de la seconde moitié du chemin.',
    passages: [
      {
        text: [
          'Un <cdn>réseau placé devant</cdn> accueille vos visiteurs et va chercher les pages sur votre serveur. Il y a donc deux connexions : du visiteur au réseau, et du réseau à votre serveur. Le cadenas concerne la première. Le réseau a ce certificat, et le renouvelle.',
        ],
      },
      {
        heading: 'Le second trajet',
        text: ['Chez Cloudflare, le réglage s’appelle « SSL/TLS encryption mode » :'],
        points: [
          '<b>Flexible</b> : votre serveur est interrogé sans chiffrement. Les visiteurs voient un cadenas, et la moitié du chemin est ouverte.',
          '<b>Full</b> : chiffré, mais n’importe quel certificat est accepté, même un faux.',
          '<b>Full (strict)</b> : chiffré, et le certificat doit être bon. Choisissez celui-ci, une fois que votre serveur a un certificat.',
        ],
      },
      {
        heading: 'Ce qui change encore',
        text: [
          'Une redirection vers https sur votre serveur, combinée à « Flexible », fait tourner les visiteurs en rond. Le courrier ne passe pas par un tel réseau : votre serveur de messagerie a besoin de <see-mail>son propre certificat</see-mail>. Et la preuve par un fichier doit traverser le réseau ; un <see-proving-control>enregistrement dans le DNS</see-proving-control>, non.',
        ],
      },
    ],
    also: 'cloudflare cdn flexible full strict fastly akamai',
  },
} as const satisfies Readonly<Record<string, LearnPageWords>>;
