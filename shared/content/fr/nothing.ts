import type { nothing as english } from '../en/nothing.ts';
import type { Translated } from '../translated.ts';

export const nothing: Translated<typeof english> = {
  'nothing.about.builder':
    'Il n’y a rien à installer, ni de serveur où se connecter. Si le cadenas devait manquer un jour, regardez dans les réglages de votre domaine chez {name}.',
  'nothing.about.network':
    'Derrière {name}, votre propre serveur n’est peut-être pas encore chiffré ; les visiteurs ne peuvent pas le voir. Si vous vous occupez vous-même du serveur, donnez-lui aussi un certificat, pour que tout le chemin soit protégé.',
  'nothing.about.certificate-good':
    'La plupart des certificats sont renouvelés par l’exploitant du serveur. Enregistrez le rappel en cas de doute : ce jour-là, regardez à nouveau votre site, ici ou dans votre navigateur.',
  'nothing.about.mail':
    'Il n’y a rien à installer. Si un site doit s’y trouver un jour, relancez alors le contrôle.',
  'nothing.reminder': 'Enregistrer un rappel pour le {date}',
  'nothing.reminder-title': 'Regarder si le certificat de {name} a été renouvelé',
  'nothing.reminder-text':
    'Il expire le {date}. Si c’est toujours le même, ouvrez Sealkeeper et renouvelez-le.',
  'nothing.anyway': 'J’en veux un quand même',
  'nothing.why-title': 'Pourquoi ne rien faire ?',
  'nothing.why-1':
    'Un second certificat ne rendrait pas votre site plus sûr, et ce serait une chose de plus à renouveler.',
};
