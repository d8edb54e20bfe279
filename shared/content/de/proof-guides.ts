import type { proofGuides as english } from '../en/proof-guides.ts';
import type { Translated } from '../translated.ts';

export const proofGuides: Translated<typeof english> = {
  'guide.dns.title': 'Im DNS nachweisen',
  'guide.dns.lead':
    'Sie tragen für einige Minuten eine Zeile ein, die Zertifizierungsstelle liest sie, und das Zertifikat entsteht. Sealkeeper kann das noch nicht von selbst; darum hier der ganze Weg.',
  'guide.dns.why-1':
    'Ein Stern spricht für Namen, die es noch nicht gibt; darum kann nur das DNS für ihn bürgen. Auf Ihrer Website ändert sich nichts, bis das Zertifikat eingesetzt wird.',
  'guide.dns.why-2':
    'Das muss bei jeder Erneuerung wieder getan werden, alle zwei bis drei Monate. Genügen Ihnen einzelne Namen, macht die Datei es ohne Sie.',
  'guide.dns.step-ask':
    'Lassen Sie auf Ihrem Server ein Zertifikat anfordern, das im DNS nachgewiesen wird. Mit dem verbreiteten Programm certbot ist es diese Zeile; wer den Server betreut, kann sie ausführen.',
  'guide.dns.step-keep':
    'Es zeigt nun einen Text für die Zeile unten und wartet. Lassen Sie dieses Fenster offen. Drücken Sie noch nicht die Eingabetaste.',
  'guide.dns.step-go': 'Melden Sie sich dort an, wo Ihre Domain verwaltet wird: {where}',
  'guide.dns.step-add':
    '{count, plural, one {Tragen Sie dort diese Zeile ein:} other {Tragen Sie dort diese Zeilen ein:}}',
  'guide.dns.step-two-values':
    'Derselbe Name bekommt zwei Zeilen mit verschiedenen Texten, denn {star} und {name} werden einzeln nachgewiesen. Beide stehen zugleich da.',
  'guide.dns.step-wait':
    'Warten Sie, bis alle Nameserver sie zeigen. Das dauert bei manchen eine Minute, bei anderen bis zu einer Stunde. Sehen Sie hier nach:',
  'guide.dns.step-enter':
    'Ist sie da, gehen Sie zum wartenden Fenster zurück und drücken Sie die Eingabetaste. Danach dürfen Sie die Zeile löschen.',
  'guide.dns.step-install':
    'Lassen Sie das Zertifikat einsetzen, mit demselben Programm oder von dem, der den Server betreut. Dann sehen Sie unten von außen nach.',
  'guide.dns.type': 'Art',
  'guide.dns.host': 'Name',
  'guide.dns.value': 'Text',
  'guide.dns.value-what': 'der Text, der Ihnen gezeigt wird, Buchstabe für Buchstabe',
  'guide.dns.ttl': 'Lebensdauer (TTL)',
  'guide.dns.ttl-what': 'die kürzeste, die es gibt, etwa 300',
  'guide.dns.host-note': 'Will das Formular den ganzen Namen: {name}',
  'guide.dns.copy-host': 'Den Namen kopieren',
  'guide.dns.command': 'Zeile für den Server',
  'guide.dns.copy-command': 'Die Zeile kopieren',
  'guide.dns.watch': 'Im DNS nachsehen',
  'guide.dns.watching': 'Fragt jeden Nameserver von {domain}',
  'guide.dns.found': '{count, plural, one {Hält einen Text} other {Hält # Texte}}: {values}',
  'guide.dns.absent': 'Noch nichts da.',
  'guide.dns.silent':
    'Antwortet uns nicht. Büronetze versperren diesen Weg oft; fragen Sie noch einmal von einem anderen aus.',
  'guide.dns.no-servers': 'Wir konnten die Nameserver von {domain} nicht finden.',
  'guide.dns.all-there': 'Alle Nameserver zeigen sie. Sie können weitergehen.',
  'guide.dns.servers': 'Was die Nameserver halten',

  'guide.where.cloudflare': 'Cloudflare, dann Ihre Domain, „DNS“, „Einträge“, „Eintrag hinzufügen“.',
  'guide.where.godaddy':
    'GoDaddy, dann „Meine Produkte“, Ihre Domain, „DNS“, „Neuen Datensatz hinzufügen“. Die kürzeste Lebensdauer dort ist 600.',
  'guide.where.namecheap':
    'Namecheap, dann „Domain List“, „Manage“, „Advanced DNS“, „Add New Record“. Der Name kommt ohne Ihre Domain hinein.',
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
    'wir erkennen den Ort an seinen Nameservern nicht ({servers}). In der Regel ist es dort, wo Sie für die Domain bezahlen. Suchen Sie dort nach „DNS“, „Zone“ oder „Einträge“.',
  'guide.where.note':
    'Menüs ändern ab und zu ihre Namen; mit einem echten Konto haben wir das nicht erprobt.',

  'guide.mail.title': 'Per E-Mail nachweisen',
  'guide.mail.lead':
    'Händler gekaufter Zertifikate bieten es noch an, bis zum {ends, date, long}. Sealkeeper bestellt noch nicht bei Händlern; darum hier der ganze Weg.',
  'guide.mail.why-1':
    'Wer diese Postfächer liest, kann ein Zertifikat für Ihre Website bekommen; sehen Sie also nach, wer es noch tut.',
  'guide.mail.why-2':
    'Eine Datei oder eine Zeile im DNS gilt auch nach 2028 noch. Bietet Ihr Händler sie an, nehmen Sie eines davon.',
  'guide.mail.step-mailbox':
    'Sorgen Sie dafür, dass es eines dieser Postfächer gibt und dass Sie es lesen. Andere zählen nicht; bei den meisten Anbietern legen Sie im Kundenbereich unter „E-Mail“ eines an.',
  'guide.mail.step-order':
    'Bestellen Sie bei einem Händler, der per E-Mail prüft, für genau die Namen unten.',
  'guide.mail.step-csr':
    'Der Händler verlangt einen Antrag (CSR). Wer den Server betreut, erzeugt ihn dort; der private Schlüssel bleibt auf dem Server.',
  'guide.mail.step-link':
    'Wählen Sie beim Händler das Postfach. Binnen Minuten kommt eine Nachricht; drücken Sie auf ihren Link. Sehen Sie auch im Spam-Ordner nach.',
  'guide.mail.step-install':
    'Der Händler gibt das Zertifikat heraus. Lassen Sie es zusammen mit seinen Zwischenzertifikaten einsetzen, dann sehen Sie unten von außen nach.',
  'guide.mail.copy': 'Kopieren',
};
