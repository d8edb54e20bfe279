import type { ordering as english } from '../en/ordering.ts';
import type { Translated } from '../translated.ts';

export const ordering: Translated<typeof english> = {
  'order.begin-title': 'Bei einem Verkäufer kaufen',
  'order.begin-lead':
    'Zuerst entstehen der Schlüssel und die Anforderung für den Verkäufer, auf {server}. Der Schlüssel bleibt dort, und für Besucher ändert sich nichts.',
  'order.names': 'Namen im Zertifikat',
  'order.seller': 'Verkäufer',
  'order.seller-other': 'Ein anderer Verkäufer',
  'order.seller-hint':
    'Wessen Bestellformular Sie ausfüllen werden. Davon hängt nur ab, was Ihnen hier gezeigt wird.',
  'order.firm': 'Meine Firma darin nennen (OV, EV)',
  'order.firm-more':
    'Nur für Zertifikate, die eine Firma nennen. Der Verkäufer prüft sie nach: Schreiben Sie sie genau so, wie sie im Handelsregister steht. Für eines, bei dem nur die Domain geprüft wird (DV), bleibt das alles leer.',
  'order.organisation': 'Firma',
  'order.locality': 'Ort',
  'order.region': 'Bundesland oder Region',
  'order.country': 'Land',
  'order.country-hint': 'Zwei Buchstaben: DE, AT, CH, FR, US',
  'order.unfit': 'Am Anfang ein Buchstabe oder eine Ziffer; nur einfache Satzzeichen',
  'order.begin': 'Schlüssel und Anforderung erzeugen',
  'order.beginning': 'Der Schlüssel entsteht auf {server}',
  'order.untried':
    'Noch mit keinem echten Verkäufer erprobt: Die Formulare stehen hier so, wie die Verkäufer sie beschreiben.',
  'order.why-title': 'Wo liegt der Schlüssel?',
  'order.why-1':
    'Auf Ihrem Server, wo nur der Verwalter ihn lesen kann. Er verlässt ihn nie: Der Verkäufer bekommt nur die Anforderung.',
  'order.why-2':
    'Verkäufer brauchen Minuten bis Tage. Sie dürfen dieses Fenster solange schließen: Die Bestellung bleibt auf diesem Computer und steht unter „Meine Websites“.',
  'order.title': 'Ihre Bestellung',
  'order.lead':
    '{names}, von {seller}. {days, plural, =0 {Heute bestellt} one {Gestern bestellt} other {Vor # Tagen bestellt}}. Der Schlüssel liegt auf {server}.',
  'order.request': 'Die Anforderung dem Verkäufer geben',
  'order.request-more':
    'Bestellen Sie dort und fügen Sie diesen Text (den CSR) in das Formular ein: ganz, mit erster und letzter Zeile.',
  'order.csr': 'Anforderung (CSR)',
  'order.copy': 'Anforderung kopieren',
  'order.save': 'Als Datei speichern',
  'order.form': 'Was das Formular sonst fragt',
  'order.form-at': 'Gelesen bei {host}, {day}',
  'order.papers':
    'Auch Ihre Firma wird nachgeprüft: Der Verkäufer fragt vielleicht nach Unterlagen und ruft Sie an. Das dauert Tage.',
  'order.proof': 'Nachweisen, dass die Domain Ihnen gehört',
  'order.proof-more': 'Eines davon genügt. Wählen Sie es beim Verkäufer, und hier dasselbe.',
  'order.check-file': 'Eine Datei auf Ihrer Website',
  'order.check-file-more':
    'Sealkeeper lässt Ihre Website sie zeigen und sieht von außen nach, ob sie es tut.',
  'order.check-dns': 'Eine Zeile im DNS',
  'order.check-dns-more': 'Sie setzen sie dort, wo Ihre Domain verwaltet wird.',
  'order.check-email': 'Eine E-Mail',
  'order.check-email-more': 'Der Verkäufer schreibt an ein festes Postfach Ihrer Domain.',
  'order.place': 'Ort der Datei',
  'order.place-hint':
    'So, wie der Verkäufer ihn zeigt, unter {folder}{name, select, none {} other { (hier meist {name})}}. Eine ganze Adresse geht auch.',
  'order.text': 'Inhalt der Datei',
  'order.text-hint':
    'Jede Zeile, wie der Verkäufer sie zeigt. Haben Sie die Datei heruntergeladen, nehmen Sie sie von dort.',
  'order.text-file': 'Heruntergeladene Datei nehmen',
  'order.place-it': 'Auf meiner Website zeigen',
  'order.placing': 'Sie wird gezeigt und von außen angesehen',
  'order.placed-title': 'Ihre Website zeigt die Datei des Verkäufers',
  'order.placed':
    '{path} antwortet mit dem Text des Verkäufers, von außen gesehen für {names}. Lassen Sie jetzt den Verkäufer nachsehen. Kommt das Zertifikat, verschwindet die Datei.',
  'order.place-anew': 'Stattdessen eine andere Datei zeigen',
  'order.dns':
    'Der Verkäufer zeigt dafür einen Namen und einen Wert ({record}). Setzen Sie beides dort, wo Ihre Domain verwaltet wird, neben allem, was dort steht, und lassen Sie es stehen, bis das Zertifikat da ist.',
  'order.dns-record': 'die Art von Eintrag, die er nennt',
  'order.record-kind': 'Art',
  'order.record-name': 'Name des Eintrags',
  'order.record-name-hint': 'So, wie der Verkäufer ihn zeigt, mit {domain} am Ende oder ohne.',
  'order.record-value': 'Sein Wert',
  'order.record-bad':
    'Das sind kein Name und Wert eines {kind}-Eintrags unter {domain}. Bitte beides so kopieren, wie der Verkäufer es zeigt.',
  'order.record-holds': '{count, plural, one {Zeigt einen Text} other {Zeigt # Texte}}: {values}',
  'order.record-there': 'Alle Nameserver zeigen ihn unter {name}. Lassen Sie jetzt den Verkäufer nachsehen.',
  'order.email':
    'Sie kann nur an eine dieser Adressen gehen: {mailboxes}. Wählen Sie eine, die Sie lesen können. Aussteller dürfen das noch bis {until}; es ist der schwächste Weg.',
  'order.files': 'Bringen, was der Verkäufer geschickt hat',
  'order.files-more':
    'Alles, in jeder Form und Reihenfolge: ZIP, .crt, .p7b, Text aus einer Mail. Das darf Tage später sein, auch wenn dieses Fenster zu war.',
  'order.next': 'Den Plan ansehen',
  'order.clearing': 'Der Server wird vorbereitet',
  'order.connect-title': 'Am Server der Bestellung anmelden',
  'order.connect-lead':
    'Der Schlüssel liegt auf {server}. {what, select, place {Nach der Anmeldung wird die Datei dort gezeigt.} cancel {Nach der Anmeldung verschwindet der Schlüssel von dort, und die Bestellung mit ihm.} other {Nach der Anmeldung verschwindet die Datei des Verkäufers, wo eine steht, und Sie sehen den Plan.}}',
  'order.cancel': 'Die Bestellung aufgeben',
  'order.cancel-title': 'Diese Bestellung aufgeben?',
  'order.cancel-text':
    'Der Schlüssel verschwindet von {server}, samt der Datei des Verkäufers, wo eine steht: Ein Zertifikat, das später kommt, ist dann nichts wert. Was Sie bezahlt haben, bleibt zwischen Ihnen und dem Verkäufer.',
  'order.cancel-yes': 'Aufgeben',
  'order.cancel-no': 'Behalten',
  'order.cancelling': 'Der Schlüssel wird vom Server genommen',
  'order.away': 'Die Bestellung weglegen',
  'order.away-title': 'Diese Bestellung weglegen?',
  'order.away-text':
    'Was eingesetzt wurde, bleibt. Die Kopie des Schlüssels, die auf {server} für ein nochmaliges Einsetzen liegt, verschwindet, und die Bestellung aus dieser Liste.',
  'order.away-yes': 'Weglegen',
  'order.delivered-title': 'Eingesetzt am {date}',
  'order.delivered':
    'Sollten Sie das einmal rückgängig machen, können Sie dieselben Dateien hier noch einmal bringen: Der Schlüssel liegt noch auf {server}.',
  'order.calendar': 'Kalendereintrag speichern',
  'order.calendar-title': 'Zertifikat für {name}: Antwort von {seller}?',
  'order.calendar-text':
    'Bestellt am {date}. Sind die Dateien da: Sealkeeper öffnen, zu „Meine Websites“ gehen und sie zur Bestellung bringen. Wenn nicht: nachsehen, ob der Verkäufer noch auf Ihren Nachweis wartet.',
  'order.list': 'Bei Verkäufern bestellt',
  'order.row':
    '{state, select, begun {Unterbrochen, bevor die Anforderung da war} delivered {Eingesetzt} other {Wartet auf Antwort von {seller}}}, {days, plural, =0 {heute bestellt} one {gestern bestellt} other {vor # Tagen bestellt}}',
  'order.open': 'Weiter damit',
  'order.open-of': 'Weiter mit der Bestellung: {names}',
  'order.gone': 'Diese Bestellung gibt es nicht mehr.',
  'order.notice-title': 'Das Zertifikat für {name} ist bestellt',
  'order.notice':
    '{days, plural, one {Seit gestern} other {Seit # Tagen}} wird darauf gewartet, von {seller}. Sind die Dateien da? Bringen Sie sie zur Bestellung. Wenn nicht, sehen Sie nach, ob noch auf Ihren Nachweis gewartet wird.',
  'order.tray': '{name}: bestellt, wartet auf den Verkäufer',
  'order.by-app':
    'Können Sie sich am Server anmelden? Dann macht Sealkeeper das meiste davon, ganz ohne Befehle.',
  'order.by-app-go': 'Sealkeeper machen lassen',
  'order.by-hand': 'Die Schritte von Hand zeigen',
};
