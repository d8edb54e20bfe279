import type { left as english } from '../en/left.ts';
import type { Translated } from '../translated.ts';

/** Lines of ours that stand in the DNS still, and how they are taken away. */
export const left: Translated<typeof english> = {
  'left.section': 'Im DNS übrig',
  'left.row': 'Bei {zones} {count, plural, one {ist eine Zeile} other {sind # Zeilen}} von uns übrig',
  'left.row-more':
    'Vom Vorgang für {names} am {date}. Das schadet niemandem: Nachweisen lässt sich damit nichts mehr.',
  'left.clear': 'Entfernen',
  'left.clear-of': 'Entfernen: {names}, {date}',
  'left.title':
    '{count, plural, one {Im DNS ist eine Zeile von uns übrig} other {Im DNS sind # Zeilen von uns übrig}}',
  'left.lead': 'Vom Vorgang für {names}. Wir entfernen genau das und sonst nichts.',
  'left.why-title': 'Ist das schlimm?',
  'left.why-1': 'Kaum. So eine Zeile hat einmal etwas nachgewiesen; noch einmal benutzen kann sie niemand.',
  'left.why-2':
    'Aber nichts von uns soll irgendwo grundlos bleiben. Der Zugang wird dafür einmal benutzt und nicht behalten.',
  'left.lines': 'Was dort steht',
  'left.login': 'Der Zugang zu {provider} wurde nicht behalten; wir brauchen ihn darum noch einmal.',
  'left.on-server':
    'Der Nameserver auf {server} führt diese Zone. Wir melden uns dort an und lassen ihn die Zeile entfernen.',
  'left.connect-title': 'Anmelden, um die Zeile zu entfernen',
  'left.connect-lead': 'Der Nameserver auf {server} führt die Zone. Sonst wird dort nichts geändert.',
  'left.connect': 'Anmelden und entfernen',
  'left.by-hand':
    'Sie haben den Zugang nicht mehr? Löschen Sie die Zeile selbst dort, wo die Domain verwaltet wird, und lassen Sie uns nachsehen.',
  'left.deleted': 'Ich habe sie gelöscht: nachsehen',
  'left.busy': 'Wir fragen nach der Zeile',
  'left.unseen.still-there': 'Bei {record} steht sie noch.',
  'left.unseen.some-silent':
    'Zu {record} sagen einige Nameserver nichts; sicher können wir also nicht sein. Sehen Sie in einer Minute noch einmal nach.',
  'left.unseen.all-silent':
    'Zu {record} antwortet uns niemand. Sehen Sie später noch einmal nach, oder aus einem anderen Netz.',
  'left.unseen.no-servers': 'Die Nameserver für {record} konnten wir nicht finden.',
  'left.none-title': 'Dort ist nichts mehr von uns',
  'left.none': 'Was dieser Vorgang im DNS gesetzt hatte, ist weg.',
  'left.to-sites': 'Zu meinen Websites',
  'left.lasting': 'Zeilen, die im DNS bleiben',
  'left.lasting-row': '{count, plural, one {Im DNS bleibt eine Zeile} other {Im DNS bleiben # Zeilen}}',
  'left.lasting-means':
    'Solange sie dort steht, unterschreibt die Zertifizierungsstelle für {names}, wann immer das Konto dieses Computers dort darum bittet. Der Schlüssel des Kontos, der auf diesem Computer liegt, darf darum nicht in fremde Hände kommen.',
  'left.withdraw': 'Zurücknehmen',
  'left.withdraw-of': 'Zurücknehmen: {names}, {date}',
  'left.withdrawn':
    'Ist sie zurückgenommen, bleibt das Zertifikat, wie es ist. Seine nächste Erneuerung braucht wieder eine solche Zeile.',
  'left.withdraw-by-hand':
    'Sie haben sie selbst gesetzt. Um sie zurückzunehmen, löschen Sie sie dort, wo die Domain verwaltet wird.',
  'left.withdraw-title':
    '{count, plural, one {Die Zeile im DNS zurücknehmen} other {Die Zeilen im DNS zurücknehmen}}',
  'left.withdraw-lead': 'Zum Zertifikat für {names}. Wir entfernen genau das und sonst nichts.',
  'left.lasting-why-title': 'Was erlaubt so eine Zeile?',
};
