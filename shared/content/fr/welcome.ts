import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

export const welcome: Translated<typeof english> = {
  'welcome.title': 'Rendez votre site sûr pour vos visiteurs',
  'welcome.lead':
    'Sealkeeper obtient un <certificate>certificat</certificate> pour votre site, l’installe sur votre serveur et vérifie qu’il fonctionne. Cela prend environ cinq minutes.',
  'welcome.have': 'Ce qu’il vous faut',
  'welcome.have-domain': 'L’adresse de votre site',
  'welcome.have-domain-more': 'Par exemple hofladen.example, comme les visiteurs la saisissent.',
  'welcome.have-server': 'L’accès à votre serveur',
  'welcome.have-server-more':
    'Le nom du serveur, l’utilisateur et le mot de passe que votre hébergeur vous avait envoyés.',
  'welcome.have-time': 'Une tasse de thé',
  'welcome.have-time-more':
    'Le travail lui-même prend moins d’une minute. Pour la lecture, prenez votre temps.',
  'welcome.promise':
    'Rien n’est modifié sans que vous l’ayez vu d’abord, et tout peut être remis comme avant, même des semaines plus tard.',
  'welcome.start': 'Commencer',
  'welcome.files': 'J’ai déjà des fichiers',
  'welcome.compare': 'Comparer certificats et prix',
  'welcome.several': 'Plusieurs sites',
  'welcome.walk': 'Voir d’abord comment cela se passe, sans serveur',
  'welcome.continue': 'Reprendre où vous en étiez',
  'welcome.open-title': 'Une opération a été interrompue',
  'welcome.open':
    'Nous ne savons pas comment s’est terminée l’opération pour {names} sur {server}. Votre serveur sait jusqu’où elle est allée, et ne reste pas à mi-chemin : demandons-le-lui.',
  'welcome.open-undo': 'Interroger le serveur',
  'welcome.why-title': 'Qui êtes-vous ?',
  'welcome.why-1':
    'Un phoque (en anglais « seal », qui veut aussi dire sceau). Je garde vos lettres fermées en chemin : entre vos visiteurs et votre serveur, personne ne peut lire ni changer un mot.',
  'welcome.why-2':
    'Je travaille depuis votre ordinateur. Rien n’est installé sur votre serveur sans que vous l’ayez vu d’abord, et rien n’est dit à personne sans que vous le demandiez.',
};
