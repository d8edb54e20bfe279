import type { answers as english } from '../en/learn-answers.ts';
import type { LearnPageWords } from '../learn.ts';

export const answers: Readonly<Record<keyof typeof english, LearnPageWords>> = {
  doors: {
    title: 'Les ports 80 et 443',
    summary:
      'Un serveur a des portes numérotées. Le 80 sert aux pages non chiffrées, le 443 aux pages chiffrées.',
    passages: [
      {
        text: [
          'Les deux doivent être ouverts dans le pare-feu, y compris celui de l’espace client de votre hébergeur.',
          'Laissez aussi le 80 ouvert ensuite : les visiteurs qui tapent l’ancienne adresse entrent par là et sont redirigés, et les renouvellements en ont besoin.',
        ],
      },
    ],
  },
  dns: {
    title: 'Où mène mon nom ?',
    summary: 'Le DNS dit à quelle adresse se trouve un nom. Vous le modifiez là où vous payez le domaine.',
    passages: [
      {
        text: [
          'Un nom peut avoir deux adresses, une d’un type ancien (IPv4) et une plus récente (IPv6, avec des deux-points). Les deux doivent mener au serveur.',
          'Après une modification, il peut se passer jusqu’à un jour avant que tout le monde la voie, en général beaucoup moins.',
        ],
      },
    ],
  },
  login: {
    title: 'Où trouver l’accès à mon serveur ?',
    summary:
      'Dans le courrier de bienvenue de votre hébergeur, ou dans son espace client sous « SSH », « console » ou « identifiants ».',
    passages: [
      {
        text: [
          'Certains hébergeurs demandent de l’y activer d’abord.',
          'Un fichier de clé est un accès sans mot de passe : la personne qui a installé le serveur vous en a peut-être donné un. Il n’a rien à voir avec la clé de votre site.',
        ],
      },
    ],
  },
  'host-key': {
    title: 'Pourquoi l’empreinte compte-t-elle ?',
    summary:
      'C’est ainsi que nous savons que nous parlons à votre serveur, et non à quelqu’un placé entre les deux qui veut votre mot de passe.',
    passages: [
      {
        text: [
          'Nous vous demandons une fois, puis nous la comparons nous-mêmes.',
          'Elle change quand un serveur est réinstallé. Si personne ne l’a fait, ne continuez pas, et demandez à votre hébergeur.',
        ],
      },
    ],
  },
  administrator: {
    title: 'Pourquoi comme administrateur ?',
    summary: 'Seul l’administrateur peut modifier les réglages d’un serveur web.',
    passages: [
      {
        text: [
          'Nous n’avons pas besoin d’un accès root : un utilisateur qui peut se servir de « sudo » suffit.',
          'Nous utilisons ce pouvoir pour les modifications que vous avez vues dans le récapitulatif, et pour rien d’autre.',
        ],
      },
    ],
  },
  'web-server': {
    title: 'Qu’est-ce qu’un serveur web ?',
    summary: 'Le programme qui distribue vos pages. Il lit dans des fichiers où se trouve chaque site.',
    passages: [
      {
        text: [
          'Apache et nginx sont les plus répandus, IIS sous Windows. La page d’accueil de cette application dit lesquels elle sait configurer.',
          'Nous ajoutons ou modifions quelques lignes dans ses fichiers, et gardons une copie de chaque fichier.',
        ],
      },
    ],
  },
  limits: {
    title: 'Pourquoi l’autorité dit-elle « pas maintenant » ?',
    summary: 'Les autorités comptent, pour rester disponibles à tous.',
    passages: [
      {
        text: ['Chez Let’s Encrypt, par exemple :'],
        points: [
          '5 certificats en 7 jours pour exactement les mêmes noms.',
          '50 en 7 jours pour un domaine avec tous ses sous-domaines.',
          '5 essais manqués par heure pour un nom.',
        ],
      },
      {
        text: [
          'Attendre aide. Après des essais manqués, une heure suffit. Sur les cinq pour les mêmes noms, un se libère toutes les 34 heures ; sur les cinquante pour un domaine, un toutes les trois heures et demie. Votre certificat actuel reste valable pendant ce temps. C’est pourquoi nous regardons d’abord, et faisons l’essai à blanc là où rien n’est compté.',
        ],
      },
    ],
  },
  report: {
    title: 'À qui puis-je demander ?',
    summary: 'À votre hébergeur, ou à la personne qui a installé le serveur.',
    passages: [
      {
        text: [
          '« Copier un rapport » met dans le presse-papiers tout ce qu’il leur faut, sans mots de passe ni clés.',
        ],
      },
    ],
  },
};
