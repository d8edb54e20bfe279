import type { doing as english } from '../en/learn-doing.ts';
import type { LearnPageWords } from '../learn.ts';

export const doing: Readonly<Record<keyof typeof english, LearnPageWords>> = {
  'proving-control': {
    title: 'Comment est-il prouvé que le site est à moi ?',
    summary:
      'L’autorité vous donne une petite tâche que seul le propriétaire de l’adresse peut accomplir. Il y en a trois sortes.',
    passages: [
      {
        heading: 'Un fichier sur le site',
        text: [
          'L’autorité demande à votre serveur un texte précis, à l’adresse non chiffrée, sur le <port>port</port> 80. Nous l’y déposons pendant quelques secondes, puis nous le retirons. Vous n’avez rien à faire. Impossible pour les noms avec un astérisque.',
        ],
      },
      {
        heading: 'Un enregistrement dans le DNS',
        text: [
          'Vous ajoutez une ligne de texte là où votre domaine est géré, à _acme-challenge devant votre nom. Cela fonctionne pour tout nom, même avec un astérisque, et même là où personne ne peut joindre le serveur de l’extérieur.',
        ],
      },
      {
        heading: 'Un e-mail',
        text: [
          'Un message part vers l’une de cinq adresses fixes de votre domaine : admin, administrator, webmaster, hostmaster ou postmaster. Seuls les vendeurs le font, et cela prend fin le 15 mars 2028.',
        ],
      },
      {
        heading: 'Qui d’autre a son mot à dire',
        text: [
          'Un enregistrement <caa>CAA</caa> dans le DNS nomme les autorités qui peuvent signer pour vous ; sans lui, toutes le peuvent. Si votre domaine utilise <dnssec>DNSSEC</dnssec> et qu’il est défectueux, plus aucune autorité n’a le droit de signer depuis mars 2026.',
          'L’autorité regarde depuis plusieurs régions du monde à la fois. Un pare-feu qui ne laisse entrer que les visiteurs de votre pays fait échouer la preuve.',
        ],
      },
    ],
  },
  'when-proof-fails': {
    title: 'Quand la preuve échoue',
    summary:
      'Quelque chose se trouve entre l’autorité et le petit fichier. Ce que c’est le plus souvent, et comment dégager le chemin.',
    passages: [
      {
        heading: 'Les suspects habituels',
        text: ['Nous les cherchons avant de demander à l’autorité, car les échecs sont comptés.'],
        points: [
          '<b>Une application placée devant</b>, derrière ce que les techniciens appellent un proxy. Un blog ou une boutique répond elle-même à chaque adresse, aussi à celle du fichier. C’est le cas le plus fréquent ; voyez les lignes ci-dessous.',
          '<b>Une seconde adresse.</b> Le nom a aussi une adresse IPv6 qui mène à un autre serveur.',
          '<b>Une redirection</b> qui envoie tout le monde ailleurs, l’autorité aussi.',
          '<b>Un mot de passe</b> ou une règle qui cache les dossiers commençant par un point.',
          '<b>Un réseau de diffusion</b> (<cdn>CDN</cdn>) qui répond à la place de votre serveur.',
          '<b>Une porte fermée.</b> Le port 80 est fermé dans un pare-feu, peut-être dans l’espace client de votre hébergeur.',
          '<b>Un enregistrement CAA</b> qui nomme une autre autorité.',
        ],
      },
      {
        heading: 'L’application placée devant, et le remède',
        text: [
          'Le serveur web transmet tout à l’application. Le remède est une exception pour un dossier. Les lignes marquées sont nouvelles ; tout le reste est conservé.',
        ],
      },
    ],
  },
  'private-keys': {
    title: 'La clé privée',
    summary:
      'Qui l’a peut parler au nom de votre site. Elle naît donc sur votre serveur, et ne le quitte jamais.',
    passages: [
      {
        text: [
          'Le certificat est public : votre serveur le remet à chaque visiteur. C’est la <private-key>clé privée</private-key> qui en fait le vôtre. Elle ne va jamais à l’autorité ; celle-ci ne reçoit qu’une <csr>demande</csr> avec la moitié publique.',
        ],
      },
      {
        heading: 'Comment la traiter',
        text: [],
        points: [
          'Ne l’envoyez pas par e-mail ou messagerie instantanée, et ne la gardez pas dans un dossier partagé.',
          'Si un vendeur propose de la créer pour vous, refusez : quelqu’un d’autre l’aurait eue en premier.',
          'Aucune autorité et aucun vendeur n’en a besoin. Seul l’endroit où le certificat est installé en a besoin : un panneau d’administration a peut-être un champ pour elle. À une personne qui vous aide, donnez tout au plus le certificat.',
          'Si elle a pu tomber entre de mauvaises mains, créez-en une nouvelle, et faites révoquer l’ancien certificat par l’autorité.',
        ],
      },
      {
        heading: 'Ce que nous faisons',
        text: [
          'Nous faisons créer la clé par votre serveur, dans un dossier que seul son administrateur peut ouvrir. Si un serveur ne le peut pas, la clé est créée ici, envoyée une seule fois par la connexion chiffrée, et l’écran le dit avant.',
        ],
      },
    ],
  },
  renewal: {
    title: 'Le renouvellement',
    summary:
      'Un certificat expire à une date fixe. Un bon renouvellement a lieu bien avant, et sans que personne ait à y penser.',
    also: 'expiré expire expiration échéance périmé rappel renouveler prolonger',
    passages: [
      {
        text: [
          'Dès le lendemain de son dernier jour, les navigateurs avertissent chaque visiteur. C’est pourquoi les programmes renouvellent quand il reste un tiers du temps, et demandent à l’autorité quel moment convient (cela s’appelle ARI).',
        ],
      },
      {
        heading: 'Qui peut le faire',
        text: [],
        points: [
          '<b>Le panneau d’administration de votre hébergeur</b>, s’il en a un : voyez <see-hosts-offer>ce que votre hébergeur fait peut-être</see-hosts-offer>.',
          '<b>Votre serveur lui-même</b> : avec Certbot, ou par Apache même. Si possible, nous l’installons et disons ce qui a été prouvé. Votre ordinateur peut rester éteint.',
          '<b>Qui le fait déjà</b>, comme acme.sh ou Caddy. Rien n’est installé à côté : deux se gêneraient.',
          '<b>Vous, avec cette application</b>, seulement si rien d’autre n’est possible : avant la date sur la feuille.',
          'Qui s’en charge : voyez « Mes sites ».',
        ],
      },
      {
        heading: 'Ce qui change et ce qui reste',
        text: [
          'Les noms et les emplacements restent ; le certificat est remplacé, en général avec une nouvelle clé. Il faut dire au serveur web et au serveur de messagerie de le reprendre. Nous le faisons, et vérifions de l’extérieur.',
        ],
      },
      {
        heading: 'Qui d’autre peut veiller',
        text: [
          'Nous n’avons trouvé personne qui veille sans compte ; cette application ne vous inscrit donc nulle part. Avec l’un de ceux-ci, vous le pouvez (lu en novembre 2026 ; nous n’en avons essayé aucun) :',
        ],
        points: [
          '<b>Red Sift Certificates Lite</b>, gratuit jusqu’à 250 certificats : il voit ce que les autorités délivrent pour vos noms, grâce à leurs registres publics. Ce que votre serveur présente, il ne le voit pas : un certificat renouvelé qui n’a jamais été mis en place y paraît en ordre.',
          '<b>UptimeRobot et ses semblables</b> : ils voient ce qui est présenté aux noms que vous leur indiquez, et à aucun autre.',
          '<b>healthchecks.io et ses semblables</b> : ils remarquent quand une de vos tâches ne se signale plus, et ne voient aucun certificat.',
          'Votre agenda n’a pas besoin de compte : le rappel que nous proposons couvre les jours où un renouvellement doit être visible.',
        ],
      },
    ],
  },
  'undo-and-safety': {
    title: 'Et si quelque chose se passe mal ?',
    summary:
      'Nous notons comment annuler une chose avant de la faire. Votre serveur peut toujours redevenir comme avant.',
    also: 'annuler annulation restaurer revenir en arrière sauvegarde',
    passages: [
      {
        heading: 'Pendant l’opération',
        text: [
          'Si une étape échoue, si vous arrêtez, ou si la connexion se coupe, le serveur revient de lui-même en arrière : aux anciens fichiers, et au certificat que les visiteurs voyaient avant. Un petit filet de sécurité sur le serveur s’en charge, même quand cet ordinateur n’est plus là.',
          'Le nouveau certificat n’est considéré comme installé que lorsque chaque nom le présente à chaque adresse, vu de l’extérieur.',
        ],
      },
      {
        heading: 'Des semaines plus tard',
        text: [
          'Ouvrez « Mes sites » et choisissez « Tout remettre comme avant ». Les anciens fichiers se trouvent sur votre serveur. Un fichier que quelqu’un a modifié depuis reste tel quel, pour que son travail ne soit pas perdu ; nous vous disons lequel.',
        ],
      },
      {
        heading: 'Ce que nous ne faisons jamais',
        text: [],
        points: [
          'Modifier une chose qui ne vous a pas été montrée avant.',
          'Installer sur votre serveur un programme que le plan ne montrait pas.',
          'Continuer quand le serveur n’est pas celui que nous connaissons : voyez <see-host-key>l’empreinte</see-host-key>.',
        ],
      },
    ],
  },
};
