import type { desktop as english } from '../en/desktop.ts';
import type { Translated } from '../translated.ts';

/** Was die Dialoge des Systems sagen. */
export const desktop: Translated<typeof english> = {
  'desktop.pick-ssh-key': 'Wählen Sie Ihren privaten Schlüssel',
  'desktop.pick-trust': 'Wählen Sie eine Zertifikatsdatei (PEM)',
  'desktop.pick-data': 'Wählen Sie eine Datei mit neueren Daten',
  'desktop.refused-switch':
    'Die App wurde nicht gestartet: Die Option {switches} nimmt sie nicht an. Damit könnten andere Programme in sie eingreifen. Starten Sie sie ohne.',
  'desktop.leave-title': 'Ihre Website wird gerade versiegelt.',
  'desktop.leave-text': 'Abbrechen und alles wiederherstellen, wie es war, oder zu Ende laufen lassen?',
  'desktop.leave-stay': 'Zu Ende laufen lassen',
  'desktop.leave-stop': 'Abbrechen und alles wiederherstellen',
  'desktop.tray-open': 'Sealkeeper öffnen',
  'desktop.tray-next': '{name}: wird am {date} erneuert',
  'desktop.tray-waits': '{name}: wartet auf Sie',
  'desktop.tray-none': 'Von diesem Computer aus ist nichts zu erneuern',
  'desktop.tray-quit': 'Beenden und nichts erneuern',
  'desktop.notice-title': 'Das Zertifikat von {name} ließ sich nicht erneuern',
  'desktop.notice-text':
    '{why} Es wird nicht erneut versucht, bevor Sie sich darum gekümmert haben: Öffnen Sie Sealkeeper.',
};
