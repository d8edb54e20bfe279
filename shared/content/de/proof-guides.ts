import type { proofGuides as english } from '../en/proof-guides.ts';
import type { Translated } from '../translated.ts';

export const proofGuides: Translated<typeof english> = {
  'guide.dns.step-two-values':
    'Zum selben Namen gehören zwei Zeilen mit verschiedenen Texten, denn {star} und {name} werden einzeln nachgewiesen. Beide müssen gleichzeitig dort stehen.',
  'guide.dns.type': 'Art',
  'guide.dns.host': 'Name',
  'guide.dns.value': 'Text',
  'guide.dns.ttl': 'Lebensdauer (TTL)',
  'guide.dns.ttl-what': 'die kürzeste, die es gibt, etwa 300',
  'guide.dns.host-note': 'Falls das Formular den ganzen Namen verlangt: {name}',
  'guide.dns.quoted': 'Die Anführungszeichen gehören dazu: Ihr Anbieter will sie.',
  'guide.dns.copy-host': 'Den Namen kopieren',
  'guide.dns.watch': 'Im DNS nachsehen',
  'guide.dns.watch-of': 'Im DNS von {domain} nachsehen',
  'guide.dns.alias': '{name} verweist auf {place}. Die Zeile muss dort stehen.',
  'guide.dns.watching': 'Jeder Nameserver von {domain} wird gefragt',
  'guide.dns.shows': '{count, plural, one {Zeigt Ihren Text.} other {Zeigt alle # Texte.}}',
  'guide.dns.partly': 'Zeigt bisher {seen} von {count} Texten.',
  'guide.dns.others':
    '{count, plural, one {Dort steht ein anderer Text, Ihrer noch nicht:} other {Dort stehen andere Texte, Ihrer noch nicht:}} {values}',
  'guide.dns.absent': 'Noch nichts da.',
  'guide.dns.silent':
    'Antwortet uns nicht. Büronetze sperren diesen Weg oft; versuchen Sie es aus einem anderen Netz noch einmal.',
  'guide.dns.no-servers': 'Wir konnten die Nameserver von {domain} nicht finden.',
  'guide.dns.all-there':
    'Alle Nameserver zeigen, worauf die Zertifizierungsstelle wartet. Sie können weitergehen.',
  'guide.dns.some-silent':
    'Die Nameserver, die antworten, zeigen sie; andere antworten uns nicht. Sehen Sie in einer Minute noch einmal nach. Bleiben sie stumm, können Sie weitergehen: Die Zertifizierungsstelle fragt dann einen anderen.',
  'guide.dns.not-yet':
    'Noch zeigen nicht alle Nameserver, worauf die Zertifizierungsstelle wartet. Warten Sie ein wenig, und sehen Sie noch einmal nach.',
  'guide.dns.all-silent':
    'Kein Nameserver antwortet uns; ob sie da ist, können wir also nicht sagen. Sehen Sie noch einmal nach, oder aus einem anderen Netz.',
  'guide.dns.absence':
    'Wer gefragt hat, bevor die Zeile da war, bekommt vielleicht noch {time} „nichts da“ gesagt. So gibt es das DNS Ihrer Domain vor.',
  'guide.dns.former':
    'Wer vorher gefragt hat, sieht vielleicht noch {time} die früheren Texte: Das ist ihre Lebensdauer.',
  'guide.dns.lasting':
    '{unit, select, minutes {{amount, plural, one {eine Minute} other {bis zu # Minuten}}} other {{amount, plural, one {eine Stunde} other {bis zu # Stunden}}}}',
  'guide.dns.alias-zone': 'Setzen Sie die Zeile bei {place}, in der Zone {zone}.',
  'guide.dns.alias-place': 'Setzen Sie die Zeile bei {place}.',
  'guide.dns.alias-why':
    '{name} ist ein Alias (CNAME), der dorthin führt. Neben einem Alias kann kein Text stehen, und die Zertifizierungsstelle folgt ihm; Sie brauchen ihn nicht anzufassen.',
  'guide.dns.servers': 'Was die Nameserver zeigen',

  'guide.where.cloudflare': 'Cloudflare, dann Ihre Domain, „DNS“, „Einträge“, „Eintrag hinzufügen“.',
  'guide.where.godaddy':
    'GoDaddy, dann „Meine Produkte“, Ihre Domain, „DNS“, „Neuen Datensatz hinzufügen“. Die kürzeste Lebensdauer dort ist 600.',
  'guide.where.namecheap':
    'Namecheap, dann „Domain List“, „Manage“, „Advanced DNS“, „Add New Record“. Tragen Sie den Namen ohne Ihre Domain ein.',
  'guide.where.route53':
    'Amazon Route 53, dann „Gehostete Zonen“, Ihre Domain, „Datensatz erstellen“. Setzen Sie den Text in gerade Anführungszeichen.',
  'guide.where.ionos':
    'IONOS, dann „Domains & SSL“, das Zahnrad neben Ihrer Domain, „DNS“, „Record hinzufügen“. Es kann eine Viertelstunde dauern.',
  'guide.where.strato':
    'STRATO, dann Ihr Paket, „Domains“, das Zahnrad neben Ihrer Domain, „DNS“, „TXT- und CNAME-Records“.',
  'guide.where.hetzner': 'Hetzner, dann die Konsole, „DNS“, Ihre Zone, „Record hinzufügen“.',
  'guide.where.ovh':
    'OVHcloud, dann „Web Cloud“, „Domainnamen“, Ihre Domain, „DNS-Zone“, „Eintrag hinzufügen“.',
  'guide.where.squarespace':
    'Squarespace, dann „Domains“, Ihre Domain, „DNS-Einstellungen“, „Benutzerdefinierte Einträge“.',
  'guide.where.other': '{place}. Suchen Sie neben Ihrer Domain nach „DNS“, „Zone“ oder „Einträge“.',
  'guide.where.unknown':
    'an den Nameservern erkennen wir nicht, wo das ist ({servers}). In der Regel ist es dort, wo Sie für die Domain bezahlen. Suchen Sie dort nach „DNS“, „Zone“ oder „Einträge“.',
  'guide.where.note': 'Menüs werden ab und zu umbenannt; mit einem echten Konto haben wir das nicht erprobt.',

  'guide.mail.title': 'Per E-Mail nachweisen',
  'guide.mail.lead':
    'Händler bieten das für gekaufte Zertifikate noch bis zum {ends, date, long} an. Hier steht der ganze Weg.',
  'guide.mail.why-1':
    'Wer diese Postfächer liest, kann ein Zertifikat für Ihre Website bekommen; prüfen Sie also, wer darauf Zugriff hat.',
  'guide.mail.why-2':
    'Eine Datei oder eine Zeile im DNS gilt auch nach 2028 noch. Bietet Ihr Händler eines davon an, nehmen Sie das.',
  'guide.mail.step-mailbox':
    'Sorgen Sie dafür, dass es eines dieser Postfächer gibt und dass Sie es lesen. Andere zählen nicht; bei den meisten Anbietern legen Sie es im Kundenbereich unter „E-Mail“ an.',
  'guide.mail.step-order':
    'Bestellen Sie bei einem Händler, der per E-Mail prüft, für genau die Namen unten.',
  'guide.mail.step-csr':
    'Der Händler verlangt einen Antrag (CSR). Wer den Server betreut, erzeugt ihn dort; der private Schlüssel bleibt auf dem Server.',
  'guide.mail.step-link':
    'Wählen Sie beim Händler das Postfach. Nach wenigen Minuten kommt eine Nachricht; klicken Sie auf ihren Link. Sehen Sie auch im Spam-Ordner nach.',
  'guide.mail.step-install':
    'Der Händler schickt Ihnen das Zertifikat. Lassen Sie es zusammen mit seinen Zwischenzertifikaten einrichten. Sehen Sie dann unten nach, wie es von außen aussieht.',
  'guide.mail.copy': 'Kopieren',
};
