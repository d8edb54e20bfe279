import type { ordersProblems as english } from '../en/problems-orders.ts';
import type { TranslatedProblems } from '../translated.ts';

export const ordersProblems: TranslatedProblems<typeof english> = {
  'job-orders': {
    title: 'Dieses Zertifikat muss erst bestellt werden',
    what: 'Der Auftrag „{file}“ ist für ein Zertifikat, das ein Verkäufer ausstellt. Es lässt sich nicht einsetzen, bevor es da ist.',
    next: 'Die Bestellung beginnen mit: sealkeeper order {file}. Hat der Verkäufer geantwortet: sealkeeper deliver.',
  },
  'job-orders-nothing': {
    title: 'Dieser Auftrag bestellt nichts',
    what: 'Das Zertifikat des Auftrags „{file}“ kommt nicht von einem Verkäufer.',
    next: 'Dafür ist da: sealkeeper secure {file}. Für eine Bestellung gehören "from": "order" und der Verkäufer in den Auftrag.',
  },
  'order-unknown': {
    title: 'Diese Bestellung gibt es nicht',
    what: 'Dieser Computer kennt keine Bestellung {order}. Es wurde nichts getan.',
    next: 'In der Liste nachsehen, unter „Meine Websites“ oder mit: sealkeeper orders. Bestellungen liegen auf dem Computer, auf dem sie begonnen wurden.',
  },
  'order-newer': {
    title: 'Die Bestellung wurde von einem neueren Sealkeeper aufgeschrieben',
    what: 'Diese Version versteht „{file}“ nicht. Es wurde nichts geändert, und der Schlüssel liegt, wo er war.',
    next: 'Sealkeeper aktualisieren und es dann noch einmal versuchen.',
  },
  'order-damaged': {
    title: 'Die Aufzeichnung einer Bestellung ist beschädigt',
    what: '„{file}“ lässt sich nicht als Bestellung lesen. Es wurde nichts geändert, und der Schlüssel liegt, wo er war.',
    next: 'Die Datei aus einer Sicherung dieses Computers zurückholen. Der Schlüssel selbst liegt auf dem Server, in /var/lib/sealkeeper/waiting/.',
  },
  'order-not-possible': {
    title: 'Dieser Server kann keinen Schlüssel für eine Bestellung aufbewahren',
    what: 'Bis der Verkäufer antwortet, muss der private Schlüssel dort liegen, wo nur der Verwalter des Servers ihn lesen kann. Auf diesem Weg zu {server} gibt es einen solchen Platz noch nicht.',
    next: 'Die Anforderung im Verwaltungsbereich oder mit dem Programm des Servers erstellen und die Dateien einsetzen, wenn sie da sind.',
  },
  'order-not-made': {
    title: 'Diese Bestellung kam nicht zu ihrem Schlüssel',
    what: 'Die Bestellung {order} wurde unterbrochen, bevor die Anforderung da war. Für sie lässt sich nichts einsetzen.',
    next: 'Aufgeben, hier oder mit: sealkeeper orders {order} --cancel. Danach neu bestellen.',
  },
  'order-other-key': {
    title: 'Dieses Zertifikat gehört zu einem anderen Schlüssel',
    what: 'Das Zertifikat für {name} wurde nicht zur Anforderung dieser Bestellung ausgestellt. {owner, select, none {Es gehört zu keiner Bestellung dieses Computers.} other {Es gehört zur Bestellung {owner}.}} Es wurde nichts geändert.',
    next: '{owner, select, none {Die neuesten Dateien des Verkäufers suchen oder es zur Anforderung dieser Bestellung neu ausstellen lassen; das kostet nichts.} other {Dieselben Dateien zu jener Bestellung bringen, unter „Meine Websites“ oder mit: sealkeeper deliver {owner}.}}',
  },
  'order-on-other-server': {
    title: 'Diese Bestellung wurde auf einem anderen Server begonnen',
    what: 'Der Server, an dem Sie angemeldet sind, ist nicht der, auf dem der Schlüssel dieser Bestellung liegt: Er weist sich mit einem anderen eigenen Schlüssel aus. Dort wurde nichts gefragt und nichts verändert.',
    next: 'Melden Sie sich an dem unten genannten Server an und machen Sie dann mit der Bestellung weiter.',
  },
  'order-file-place': {
    title: 'Das ist kein Platz für die Datei eines Verkäufers',
    what: 'Verkäufer sehen nur unter /.well-known/pki-validation/ nach einer Datei mit einem einfachen Namen. „{path}“ ist keiner.',
    next: 'Den Pfad oder die Adresse der Datei so kopieren, wie der Verkäufer sie zeigt.',
  },
  'order-file-text': {
    title: 'Das ist kein Text für die Datei eines Verkäufers',
    what: 'Verkäufer wollen ein paar einfache Wörter oder Zahlen sehen, höchstens zehn Zeilen. Dieser Text ist nicht so, oder er enthält Zeichen, die nicht hineingehören.',
    next: 'Den Inhalt der Datei so kopieren, wie der Verkäufer ihn zeigt, oder, in einem Terminal, die heruntergeladene Datei mit --content-file angeben.',
  },
  'order-file-no-site': {
    title: 'Keine Website hier gehört {name} allein',
    what: 'Besucher von {name} landen bei einer Website für alles, wofür sonst keine zuständig ist, in einer Datei, die wir nicht ändern. Die Datei eines Händlers müsste dort wochenlang stehen.',
    next: 'Wählen Sie beim Händler den Nachweis über eine Zeile im DNS oder per E-Mail, oder legen Sie zuerst eine eigene Website für {name} an.',
  },
};
