import type { desktop as english } from '../en/desktop.ts';
import type { Translated } from '../translated.ts';

/** What the system's own dialogs say. */
export const desktop: Translated<typeof english> = {
  'desktop.pick-ssh-key': 'Choisissez votre clé privée',
  'desktop.pick-trust': 'Choisissez un fichier de certificat (PEM)',
  'desktop.pick-data': 'Choisissez un fichier de données plus récentes',
  'desktop.refused-switch':
    'L’application n’a pas démarré : elle n’accepte pas {switches}. De telles options laissent d’autres programmes y pénétrer. Démarrez-la sans elles.',
  'desktop.leave-title': 'Votre site est en train d’être sécurisé.',
  'desktop.leave-text': 'Arrêter et tout remettre comme avant, ou laisser terminer ?',
  'desktop.leave-stay': 'Laisser terminer',
  'desktop.leave-stop': 'Arrêter et tout remettre comme avant',
  'desktop.tray-open': 'Ouvrir Sealkeeper',
  'desktop.tray-next': '{name} : à renouveler le {date}',
  'desktop.tray-waits': '{name} : vous attend',
  'desktop.tray-none': 'Rien à renouveler depuis cet ordinateur',
  'desktop.tray-quit': 'Quitter, et ne rien renouveler',
  'desktop.notice-title': 'Le certificat de {name} n’a pas pu être renouvelé',
  'desktop.notice-text':
    '{why} Aucun nouvel essai n’a lieu avant que vous ne vous en soyez occupé : ouvrez Sealkeeper.',
};
