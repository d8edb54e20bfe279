import type { windows as english } from '../en/windows.ts';
import type { Translated } from '../translated.ts';

export const windows: Translated<typeof english> = {
  'windows.untried': 'Pas encore essayé sur un vrai serveur Windows',
  'windows.untried-more':
    'Cette voie n’a rencontré que des imitations de Windows, avec toutes ses défaillances que nous connaissons. Ce qui ne marche pas est annulé. Faites d’abord un essai à blanc, et choisissez une heure calme.',
  'windows.help': 'Est-ce un serveur Windows ?',
  'windows.help-1':
    'OpenSSH doit alors y être activé, et l’utilisateur doit appartenir au groupe Administrateurs. Chacun prend quelques minutes : la page docs/iis.md du projet montre chaque étape.',
  'windows.help-2':
    'Pour se connecter avec une clé en tant qu’administrateur, la moitié publique doit figurer dans un fichier commun à tous les administrateurs, que personne d’autre ne doit pouvoir écrire. Dans un PowerShell ouvert en tant qu’administrateur sur le serveur :',
  'windows.help-key': 'Commandes pour le fichier de clés des administrateurs',
  'windows.import-stage': 'Puis, dans le magasin de Windows',
  'windows.store': 'Dans le magasin de certificats {store} de Windows, sous le nom « Sealkeeper {run} »',
  'panel.untried': 'Pas encore essayé sur un vrai cPanel',
  'panel.untried-more':
    'Construit d’après la documentation de cPanel et essayé sur une doublure, avec un vrai serveur web derrière. Ce que répond cPanel est vérifié chaque fois, tout est prouvé de l’extérieur, et annulé si cela ne réussit pas.',
  'plesk.untried': 'Pas encore essayé sur un vrai Plesk',
  'plesk.untried-more':
    'Construit d’après la documentation de Plesk et essayé sur une doublure, avec un vrai serveur web derrière. Ce que répond Plesk est vérifié chaque fois, tout est prouvé de l’extérieur, et annulé si cela ne réussit pas.',
};
