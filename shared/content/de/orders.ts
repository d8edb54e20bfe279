import type { orders as english } from '../en/orders.ts';
import type { Translated } from '../translated.ts';

export const orders: Translated<typeof english> = {
  'orders.none': 'Von diesem Computer aus ist nichts bestellt.',
  'orders.line':
    '{order}: {names}, {seller}, {state, select, begun {unterbrochen, bevor die Anforderung da war} delivered {eingesetzt vom Lauf {run}} other {wartet auf den Verkäufer}}, {days, plural, =0 {seit heute} one {seit einem Tag} other {seit # Tagen}}',
  'orders.placed': 'Steht für den Verkäufer auf der Website: {path}',
  'orders.made':
    'Bestellung {order}: Der private Schlüssel wurde auf {server} erzeugt und bleibt dort. Das ist die Anforderung (CSR) für den Verkäufer:',
  'orders.written': 'Auch geschrieben: {file}',
  'orders.unwritten': 'Sie ließ sich nicht nach {file} schreiben; bitte oben kopieren.',
  'orders.form': 'Was das Formular von {seller} fragt:',
  'orders.field-csr': 'CSR: der Text oben, ganz, mit seiner ersten und letzten Zeile',
  'orders.field-names':
    'Domainnamen: {names}{stars, plural, =0 {} other {. Ein Name mit Stern braucht ein Wildcard-Zertifikat}}',
  'orders.field-software': 'Server-Software, wo danach gefragt wird: Apache oder „andere“; jede Antwort geht',
  'orders.field-subject': 'Ihre Firma, wie sie in der Anforderung steht: {subject}',
  'orders.field-nobody':
    'Ihre Firma: steht nicht in der Anforderung. Das genügt für ein Zertifikat, bei dem nur die Domain geprüft wird (DV)',
  'orders.check':
    'Danach will der Verkäufer einen Nachweis, dass die Domain Ihnen gehört. Einer davon genügt:',
  'orders.check-file':
    'Eine Datei: Der Verkäufer nennt einen Platz unter {folder} {name, select, none {} other {(hier {name})}} und ihren Inhalt. So wird sie gezeigt: sealkeeper orders {order} --file PATH --content TEXT',
  'orders.check-dns':
    'Ein DNS-Eintrag ({record}): den, den der Verkäufer zeigt, dort anlegen, wo Ihre Domain verwaltet wird, neben allem, was dort steht',
  'orders.check-email':
    'Eine E-Mail an eine dieser Adressen: {mailboxes}. Aussteller dürfen das noch bis {until}; es ist der schwächste Weg',
  'orders.unknown-dns': 'ein anderer Eintrag',
  'orders.source': 'Gelesen bei {source} am {day}.',
  'orders.deliver': 'Sind die Dateien da: sealkeeper deliver {order} FILE…',
  'orders.cancel': 'Zum Aufgeben: sealkeeper orders {order} --cancel',
  'orders.seen':
    '{path} antwortet mit dem Text des Verkäufers, von außen gesehen für {names}. Jetzt den Verkäufer nachsehen lassen. Mit dem Einsetzen verschwindet sie wieder.',
  'orders.cancelled':
    'Die Bestellung ist aufgegeben: Ihr Schlüssel ist von {server} entfernt{placed, select, yes {, und die Datei des Verkäufers von der Website} other {}}. Was eingesetzt wurde, bleibt.',
  'orders.kept':
    'Die Bestellung bleibt in der Liste und ihr Schlüssel an seinem Platz auf dem Server, damit sie nach einem Rückgängigmachen noch einmal eingesetzt werden kann. Zum Weglegen: sealkeeper orders {order} --cancel',
  'orders.other': 'Ihrem Verkäufer',
};
