import type { fork as english } from '../en/fork.ts';
import type { Translated } from '../translated.ts';

export const fork: Translated<typeof english> = {
  'fork.title': 'Wie kommen Sie an Ihre Website heran?',
  'fork.lead': 'Wählen Sie, was stimmt; von dort führen wir Sie weiter. Noch wird nichts geändert.',
  'fork.lead-host':
    'Sie liegt bei {host}. Wählen Sie, was stimmt; von dort führen wir Sie weiter. Noch wird nichts geändert.',
  'fork.likely': 'Wahrscheinlich',
  'fork.customer-area.title': 'Über einen Kundenbereich oder FTP',
  'fork.customer-area.text':
    'Bei den meisten Anbietern ist ein Zertifikat dabei. Wir zeigen, wo man es einschaltet, und sehen nach, ob es da ist.',
  'fork.server.title': 'Über einen Server, an dem ich mich anmelde',
  'fork.server.text':
    'Mit Namen, Benutzer und Passwort oder Schlüssel (SSH). Den Rest machen wir; jede Änderung sehen Sie vorher.',
  'fork.files.title': 'Ich habe schon Dateien',
  'fork.files.text':
    'Von einem Verkäufer: ein ZIP, .crt, .p7b, .pfx. Wir lesen sie und bringen sie vollständig und in der richtigen Reihenfolge an ihren Platz.',
  'fork.unknown.title': 'Ich weiß es nicht',
  'fork.unknown.text': 'Drei Fragen, die es klären, und ein Brief an den, der die Website gemacht hat.',
  'fork.help': 'So finden Sie es heraus',
  'fork.help-bill':
    'Wer schickt Ihnen die Rechnung für die Website? Suchen Sie in Ihren Mails nach diesem Namen und „Zugangsdaten“ oder „Willkommen“.',
  'fork.help-server':
    'Nennt eine solche Nachricht eine IP-Adresse mit „root“, „SSH“ oder „VPS“? Dann haben Sie einen Server.',
  'fork.help-area':
    'Nennt sie einen Kundenbereich, FTP, „Hosting“ oder „Webspace“? Dann ist es der Kundenbereich.',
  'fork.help-else': 'Weder noch? Dann betreut sie jemand anders. Schicken Sie ihm das hier:',
  'fork.letter':
    'Guten Tag,\n\nbitte sorgen Sie dafür, dass {names} verschlüsselt erreichbar sind (https), mit einem Zertifikat, dem Browser trauen und das sich von selbst erneuert.\n\nSagen Sie mir bitte auch, wie ich an die Website herankomme: über einen Kundenbereich oder FTP oder über einen Server mit SSH? Wer erneuert das Zertifikat, und bis wann gilt das jetzige?\n\nVielen Dank',
  'fork.copy-letter': 'Den Brief kopieren',
};
