import type { signedProblems as english } from '../en/problems-signed.ts';
import type { TranslatedProblems } from '../translated.ts';

export const signedProblems: TranslatedProblems<typeof english> = {
  'signed-unreadable': {
    title: 'Ce fichier n’est pas de nous',
    what: '{where} ne contient pas ce qu’il devrait, et rien n’en a été repris. Le plus souvent, c’est un autre fichier, ou une page placée devant l’internet (comme dans les hôtels) a répondu à sa place.',
    next: 'Récupérez le fichier à nouveau ou choisissez-en un autre. Ce que vous aviez reste tel quel.',
  },
  'signed-for-newer': {
    title: 'Fait pour un Sealkeeper plus récent',
    what: '{where} a une forme que cette version ne connaît pas encore.',
    next: 'Installez la version la plus récente de Sealkeeper ; elle apporte aussi des données plus récentes.',
  },
  'signed-not-ours': {
    title: 'La signature ne correspond pas',
    what: '{where} n’a pas été signé par les auteurs de Sealkeeper, ou quelqu’un l’a modifié depuis. Rien n’en a été repris.',
    next: 'Ne l’utilisez plus et récupérez le fichier auprès du projet lui-même. Ce que vous aviez reste tel quel.',
  },
  'signed-older': {
    title: 'Plus ancien que ce que vous avez',
    what: '{where} date du {madeOn} ; ce que vous avez date du {presentOn}. Personne n’est ramené à quelque chose de plus ancien.',
    next: 'Gardez ce que vous avez. Si le projet lui-même répond ainsi pendant des jours, quelqu’un retient peut-être des réponses plus récentes : essayez depuis un autre réseau.',
  },
  'project-silent': {
    title: 'Le projet n’a pas pu être joint',
    what: '{host} n’a pas donné à temps de réponse utilisable. Tout le reste fonctionne sans elle.',
    next: 'Vérifiez votre connexion et réessayez plus tard. Des données plus récentes peuvent aussi venir d’un fichier que quelqu’un vous donne.',
  },
  'release-stale': {
    title: 'Une réponse trop ancienne',
    what: '{where} dit quelle version est la plus récente, mais cela ne valait que jusqu’au {goodUntil}. Soit l’horloge de cet ordinateur est fausse, soit des réponses plus récentes sont retenues.',
    next: 'Vérifiez l’horloge de cet ordinateur et réessayez depuis un autre réseau.',
  },
};
