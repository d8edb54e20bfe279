import type { ordersProblems as english } from '../en/problems-orders.ts';
import type { TranslatedProblems } from '../translated.ts';

export const ordersProblems: TranslatedProblems<typeof english> = {
  'job-orders': {
    title: 'Dieses Zertifikat muss erst bestellt werden',
    what: 'Der Auftrag „{file}“ ist für ein Zertifikat, das ein Verkäufer ausstellt. Es lässt sich nicht einsetzen, bevor es da ist.',
    next: 'Beginnen Sie die Bestellung mit: sealkeeper order {file}. Hat der Verkäufer geantwortet, nehmen Sie: sealkeeper deliver.',
  },
  'job-orders-nothing': {
    title: 'Dieser Auftrag bestellt nichts',
    what: 'Das Zertifikat des Auftrags „{file}“ kommt nicht von einem Verkäufer.',
    next: 'Nehmen Sie dafür: sealkeeper secure {file}. Für eine Bestellung schreiben Sie "from": "order" und den Verkäufer in den Auftrag.',
  },
  'order-unknown': {
    title: 'Diese Bestellung gibt es nicht',
    what: 'Dieser Computer kennt keine Bestellung {order}. Es wurde nichts getan.',
    next: 'Sehen Sie in der Liste nach: sealkeeper orders. Bestellungen liegen auf dem Computer, auf dem sie begonnen wurden.',
  },
  'order-newer': {
    title: 'Die Bestellung wurde von einem neueren Sealkeeper aufgeschrieben',
    what: 'Diese Version versteht „{file}“ nicht. Es wurde nichts geändert, und der Schlüssel liegt, wo er war.',
    next: 'Bringen Sie Sealkeeper auf den neuesten Stand und versuchen Sie es noch einmal.',
  },
  'order-damaged': {
    title: 'Die Aufzeichnung einer Bestellung ist beschädigt',
    what: '„{file}“ lässt sich nicht als Bestellung lesen. Es wurde nichts geändert, und der Schlüssel liegt, wo er war.',
    next: 'Haben Sie eine Sicherung dieses Computers, holen Sie die Datei daraus zurück. Wenn nicht, lassen Sie das Zertifikat zu einer neuen Anforderung neu ausstellen: Der Schlüssel liegt zwar noch auf dem Server, in /var/lib/sealkeeper/waiting/, aber von hier aus lässt sich für ihn nichts mehr einsetzen.',
  },
  'order-not-possible': {
    title: 'Dieser Server kann keinen Schlüssel für eine Bestellung aufbewahren',
    what: 'Bis der Verkäufer antwortet, muss der private Schlüssel dort liegen, wo nur der Administrator ihn lesen kann. So, wie dieser Computer {server} erreicht, gibt es einen solchen Platz nicht.',
    next: 'Erstellen Sie die Anforderung im Verwaltungsprogramm des Servers, und setzen Sie die Dateien dort ein, wenn sie da sind.',
  },
  'order-key-no-keychain': {
    title: 'Für den Schlüssel dieser Bestellung gibt es keinen sicheren Platz',
    what: '{server} hat keinen Platz, an dem ein Schlüssel warten könnte, den nur der Verwalter lesen kann, und hier hat die App keinen Schlüsselbund des Systems, der ihn verschließen könnte. Ein offen liegender Schlüssel wäre wertlos. Erstellt wurde nichts.',
    next: 'Bestellen Sie im Fenster der App, auf einem Computer, dessen System einen Schlüsselbund hat (macOS, Windows, die meisten Linux-Desktops), oder erstellen Sie die Anforderung im Verwaltungsbereich oder mit dem Programm des Servers.',
  },
  'order-not-made': {
    title: 'Diese Bestellung wurde unterbrochen, bevor sie begann',
    what: 'Für die Bestellung {order} gibt es noch keine Anforderung; darum lässt sich für sie nichts einsetzen.',
    next: 'Entfernen Sie sie mit: sealkeeper orders {order} --cancel. Bestellen Sie dann neu.',
  },
  'order-other-key': {
    title: 'Dieses Zertifikat gehört zu einem anderen Schlüssel',
    what: 'Das Zertifikat für {name} wurde nicht zur Anforderung dieser Bestellung ausgestellt. {owner, select, none {Es gehört zu keiner Bestellung dieses Computers.} other {Es gehört zur Bestellung {owner}.}} Es wurde nichts geändert.',
    next: '{owner, select, none {Suchen Sie die neuesten Dateien des Verkäufers, oder lassen Sie das Zertifikat zur Anforderung dieser Bestellung neu ausstellen; bei den meisten Verkäufern kostet das nichts.} other {Setzen Sie es für jene Bestellung ein: sealkeeper deliver {owner}, mit denselben Dateien.}}',
  },
  'order-file-place': {
    title: 'Das ist kein Platz für die Datei eines Verkäufers',
    what: 'Verkäufer sehen nur unter /.well-known/pki-validation/ nach einer Datei mit einem einfachen Namen. „{path}“ ist keiner.',
    next: 'Kopieren Sie den Pfad oder die Adresse der Datei so, wie der Verkäufer sie zeigt.',
  },
  'order-file-text': {
    title: 'Das ist kein Text für die Datei eines Verkäufers',
    what: 'Verkäufer wollen ein paar einfache Wörter oder Zahlen sehen, höchstens zehn Zeilen. Dieser Text ist nicht so, oder er enthält Zeichen, die nicht hineingehören.',
    next: 'Kopieren Sie den Inhalt der Datei so, wie der Verkäufer ihn zeigt, oder geben Sie die heruntergeladene Datei mit --content-file an.',
  },
  'order-file-no-site': {
    title: '{name} hat hier keine eigene Website',
    what: 'Besucher von {name} sehen die Standard-Website des Servers, deren Einstellungen wir nicht ändern. Die Datei des Verkäufers müsste dort wochenlang liegen.',
    next: 'Lassen Sie den Verkäufer stattdessen per E-Mail oder über eine Zeile im DNS prüfen. Oder lassen Sie zuerst eine eigene Website für {name} einrichten.',
  },
};
