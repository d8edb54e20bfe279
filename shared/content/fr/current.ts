import type { current as english } from '../en/current.ts';
import type { Translated } from '../translated.ts';

export const current: Translated<typeof english> = {
  'updates.title': 'Versions plus récentes',
  'updates.on': 'Vérifier une fois par jour s’il existe une version plus récente',
  'updates.what':
    'Un petit fichier signé est récupéré auprès de {host}. La demande ne porte ni nom, ni numéro, ni version ; comme pour toute page, cet hébergeur voit l’adresse de votre connexion. Rien ne s’installe tout seul.',
  'updates.ask-now': 'Vérifier maintenant',
  'updates.asking': 'Le projet est interrogé',
  'updates.asked': 'Dernière réponse : {at}.',
  'updates.never': 'Personne n’a encore été interrogé.',
  'updates.none': 'Vous avez la version la plus récente.',
  'updates.of': 'Version {version} du {date}',
  'updates.how':
    'Installez-la par-dessus celle-ci : les réglages et les opérations sont conservés, et vos sites restent comme ils sont pendant ce temps.',
  'updates.get': 'Ouvrir la page de téléchargement',
  'data.title': 'Prix, cours et marques',
  'data.line': 'Les prix, les cours et l’historique de confiance ont été réunis le {date}.',
  'data.aged': 'C’était il y a plus de six mois : les prix ont pu changer.',
  'data.newer': 'Données plus récentes…',
  'data.newer-title': 'Données plus récentes',
  'data.what':
    'Les prix du comparatif, les taux de change, l’historique de confiance et les marques auxquelles on reconnaît les hébergeurs. Elles portent la signature du projet ; tout le reste est refusé, de même que ce qui est plus ancien que les vôtres.',
  'data.fetch': 'Récupérer auprès de {host}',
  'data.fetch-what':
    'Un seul fichier est récupéré, cette fois seulement. La demande ne dit rien de vous ni de vos sites.',
  'data.open': 'Choisir un fichier…',
  'data.open-what':
    'Pour les ordinateurs sans accès à l’extérieur, ou pour un fichier que quelqu’un vous a donné.',
  'data.taken': 'C’est repris. Désormais, les données du {date} font foi.',
  'data.same': 'Vous avez déjà les plus récentes : elles datent du {date}.',
  'data.forget': 'Revenir à ce qui accompagnait le programme',
  'data.asking': 'Récupération',
};
