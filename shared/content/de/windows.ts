import type { windows as english } from '../en/windows.ts';
import type { Translated } from '../translated.ts';

export const windows: Translated<typeof english> = {
  'windows.untried': 'Mit einem echten Windows-Server noch nicht erprobt',
  'windows.untried-more':
    'Bisher ist dieser Weg nur mit Nachbauten von Windows erprobt, mit allen Ausfällen, die wir kennen. Was nicht gelingt, wird zurückgenommen. Machen Sie zuerst eine Probe, und wählen Sie eine ruhige Stunde.',
  'windows.help': 'Ist es ein Windows-Server?',
  'windows.help-1':
    'Dann muss dort OpenSSH eingeschaltet sein, und der Benutzer muss zur Gruppe Administratoren gehören. Beides dauert einige Minuten: Die Seite docs/iis.md des Projekts zeigt jeden Schritt.',
  'windows.help-2':
    'Damit sich ein Administrator mit einem Schlüssel anmelden kann, gehört die öffentliche Hälfte in eine gemeinsame Datei aller Administratoren, und niemand sonst darf sie ändern können. In einer PowerShell, die auf dem Server als Administrator geöffnet ist:',
  'windows.help-key': 'Befehle für die Schlüsseldatei der Administratoren',
  'windows.import-stage': 'Dann in den Speicher von Windows',
  'windows.store': 'Im Zertifikatsspeicher {store} von Windows, unter dem Namen „Sealkeeper {run}“',
  'panel.untried': 'Mit einem echten cPanel noch nicht erprobt',
  'panel.untried-more':
    'Gebaut nach der Dokumentation von cPanel und erprobt an einem Stellvertreter mit einem echten Webserver dahinter. Was cPanel antwortet, wird jedes Mal nachgesehen, alles wird von außen nachgewiesen und zurückgenommen, wenn es nicht gelingt.',
  'plesk.untried': 'Mit einem echten Plesk noch nicht erprobt',
  'plesk.untried-more':
    'Gebaut nach der Dokumentation von Plesk und erprobt an einem Stellvertreter mit einem echten Webserver dahinter. Was Plesk antwortet, wird jedes Mal nachgesehen, alles wird von außen nachgewiesen und zurückgenommen, wenn es nicht gelingt.',
};
