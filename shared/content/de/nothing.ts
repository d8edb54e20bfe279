import type { nothing as english } from '../en/nothing.ts';
import type { Translated } from '../translated.ts';

export const nothing: Translated<typeof english> = {
  'nothing.about.builder':
    'Es gibt nichts einzurichten und keinen Server, an dem man sich anmeldet. Sollte das Schloss einmal fehlen, sehen Sie in den Einstellungen Ihrer Domain bei {name} nach.',
  'nothing.about.network':
    'Hinter {name} ist Ihr eigener Server vielleicht noch unverschlüsselt; Besucher können das nicht sehen. Betreuen Sie ihn selbst, geben Sie auch ihm ein Zertifikat, damit der ganze Weg geschützt ist.',
  'nothing.about.certificate-good':
    'Die meisten Zertifikate erneuert der Betreiber des Servers. Speichern Sie die Erinnerung, wenn Sie nicht sicher sind, und sehen Sie sich Ihre Website an dem Tag noch einmal an, hier oder im Browser.',
  'nothing.about.mail':
    'Es gibt nichts einzusetzen. Soll dort einmal eine Website stehen, sehen Sie dann noch einmal nach.',
  'nothing.reminder': 'Eine Erinnerung für den {date} speichern',
  'nothing.reminder-title': 'Nachsehen, ob das Zertifikat von {name} erneuert wurde',
  'nothing.reminder-text':
    'Es läuft am {date} ab. Ist es noch dasselbe, öffnen Sie Sealkeeper und erneuern Sie es.',
  'nothing.anyway': 'Ich möchte trotzdem eines',
  'nothing.why-title': 'Warum nichts tun?',
  'nothing.why-1':
    'Ein zweites Zertifikat würde Ihre Website nicht sicherer machen und müsste zusätzlich erneuert werden.',
};
