import type { windows as english } from '../en/windows.ts';
import type { Translated } from '../translated.ts';

export const windows: Translated<typeof english> = {
  'windows.untried': 'An einem echten Windows-Server noch nicht erprobt',
  'windows.untried-more':
    'Dieser Weg ist bisher nur Nachbauten von Windows begegnet, mit jedem Versagen, das wir kennen. Was nicht gelingt, wird zurückgenommen. Proben Sie zuerst, und wählen Sie eine ruhige Stunde.',
  'windows.help': 'Ist es ein Windows-Server?',
  'windows.help-1':
    'Dann muss dort OpenSSH eingeschaltet sein, und der Benutzer muss zur Gruppe Administratoren gehören. Beides dauert einige Minuten: Die Seite docs/iis.md des Projekts zeigt jeden Schritt.',
  'windows.help-2':
    'Um sich als Administrator mit einem Schlüssel anzumelden, gehört die öffentliche Hälfte in eine Datei aller Administratoren, und niemand sonst darf sie schreiben können. In einer PowerShell, die auf dem Server als Administrator geöffnet ist:',
  'windows.help-key': 'Befehle für die Schlüsseldatei der Administratoren',
  'windows.import-stage': 'Dann in den Speicher von Windows',
  'windows.store': 'Im Zertifikatsspeicher {store} von Windows, unter dem Namen „Sealkeeper {run}“',
};
