import type { nothing as english } from '../en/nothing.ts';
import type { Translated } from '../translated.ts';

export const nothing: Translated<typeof english> = {
  'nothing.about.builder':
    'Es gibt nichts einzusetzen und keinen Server, an dem man sich anmeldet. Sollte das Schloss einmal fehlen, sehen Sie in den Einstellungen Ihrer Domain bei {name} nach.',
  'nothing.about.network':
    'Hinter {name} ist Ihr eigener Server vielleicht noch unverschlüsselt; Besucher können das nicht sehen. Betreuen Sie ihn selbst, geben Sie auch ihm ein Zertifikat, damit der ganze Weg verschlossen ist.',
  'nothing.about.certificate-good':
    'Die meisten Zertifikate erneuert, wer den Server betreibt. Sichern Sie die Erinnerung, wenn Sie nicht sicher sind: An dem Tag sehen Sie sich Ihre Website wieder an, hier oder im Browser.',
  'nothing.about.mail':
    'Es gibt nichts einzusetzen. Soll dort einmal eine Website stehen, sehen Sie dann noch einmal nach.',
  'nothing.reminder': 'Eine Erinnerung für den {date} sichern',
  'nothing.reminder-title': 'Nachsehen, ob das Zertifikat von {name} erneuert wurde',
  'nothing.reminder-text': 'Es endet am {date}. Ist es noch dasselbe, öffnen Sie Sealkeeper und erneuern es.',
  'nothing.anyway': 'Ich möchte trotzdem eines',
  'nothing.why-title': 'Warum nichts tun?',
  'nothing.why-1':
    'Ein zweites Zertifikat würde Ihre Website nicht sicherer machen und wäre eines mehr, das erneuert werden muss.',
};
