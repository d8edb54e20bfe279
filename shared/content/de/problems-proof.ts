import type { proofProblems as english } from '../en/problems-proof.ts';
import type { TranslatedProblems } from '../translated.ts';

export const proofProblems: TranslatedProblems<typeof english> = {
  'port-80-taken': {
    title: 'Ein anderes Programm belegt den Zugang für unverschlüsselte Seiten',
    what: '{by, select, unknown {Ein anderes Programm belegt Port 80, an dem} other {{by} belegt Port 80, an dem}} die Zertifizierungsstelle nach dem Nachweis fragt, und das Zertifikat ist nicht für dieses Programm. Niemand könnte dort antworten; geändert wurde nichts.',
    next: 'Ist es Apache oder nginx, wählen Sie es neben dem Mailserver mit aus: Dann antwortet es auch für diesen Namen. Sonst weisen Sie den Namen durch einen Eintrag im DNS nach; dafür ist kein Port nötig.',
  },
  'listener-not-possible': {
    title: 'Auf diesem Server kann der Zertifizierungsstelle nichts antworten',
    what: 'Für diesen Namen gibt es keinen Webserver, und ein kleines Programm von uns braucht Perl oder Python 3, die dieser Server nicht hat oder nicht starten lässt.',
    next: 'Weisen Sie den Namen durch einen Eintrag im DNS nach, oder lassen Sie eines von beiden installieren.',
  },
  'proof-behind-login': {
    title: 'Der Nachweis steht hinter einer Anmeldung',
    what: 'Wer danach fragt, wird zuerst nach einem Passwort gefragt, und die Zertifizierungsstelle hat keines.',
    next: 'Öffnen Sie den Ordner /.well-known/acme-challenge/ für alle, dort, wo die Anmeldung eingerichtet ist: in der unten genannten Regel, beim Anbieter oder im Netz davor.',
  },
  'proof-forbidden': {
    title: 'Der Nachweis darf nicht gesehen werden',
    what: 'Etwas verbietet es: eine Regel über verborgene Ordner, eine Liste der Adressen, die hereindürfen, oder ein Schutz gegen Angriffe.',
    next: 'Erlauben Sie in der unten genannten Regel den Ordner /.well-known/acme-challenge/ für alle. Ist keine genannt, fragen Sie Ihren Anbieter nach einer Firewall für Webseiten („WAF“).',
  },
  'proof-hidden-by-rule': {
    title: 'Eine Regel der Website verdeckt den Nachweis',
    what: 'Die unten genannte Regel beantwortet die Frage der Zertifizierungsstelle selbst, bevor wir es können.',
    next: 'Lassen Sie den Ordner /.well-known/acme-challenge/ aus dieser Regel herausnehmen, über ihr in derselben Datei. Wer die Website gemacht hat, weiß, wie.',
  },
  'proof-sent-elsewhere': {
    title: 'Die Zertifizierungsstelle würde weggeschickt',
    what: 'Die Frage nach dem Nachweis wird an einen Ort weitergeleitet, an dem er nicht ist.',
    next: 'Nehmen Sie /.well-known/acme-challenge/ aus der unten genannten Weiterleitung heraus, oder schalten Sie sie ab, bis das Zertifikat da ist.',
  },
  'proof-goes-in-circles': {
    title: 'Die Zertifizierungsstelle würde im Kreis geschickt',
    what: 'Jede Weiterleitung führt zur nächsten und keine zum Nachweis. Das geschieht, wenn ein Netz davor unverschlüsselt kommt, die Website aber auf https besteht.',
    next: 'Schalten Sie eine der unten genannten Weiterleitungen ab, oder stellen Sie das Netz davor (etwa Cloudflare) auf „Full“ statt „Flexible“.',
  },
  'proof-in-maintenance': {
    title: 'Die Website ist wegen Wartung geschlossen',
    what: 'Sie beantwortet jede Frage mit „kommen Sie später wieder“, auch die der Zertifizierungsstelle.',
    next: 'Öffnen Sie die Website wieder, oder nehmen Sie /.well-known/acme-challenge/ aus der Wartungsregel heraus.',
  },
  'proof-behind-network': {
    title: 'Ein Netz vor Ihrem Server antwortet',
    what: 'Besucher erreichen Ihren Server nicht unmittelbar, und was davorsteht, hält den Nachweis auf.',
    next: 'Lassen Sie im Konto dieses Netzes /.well-known/acme-challenge/ ohne Weiterleitung, Zwischenspeicher und Prüfung durch, oder stellen Sie den Namen auf „Nur DNS“, bis das Zertifikat da ist.',
  },
  'proof-on-other-server': {
    title: 'Der Name führt auch zu einem anderen Rechner',
    what: 'Ihr Server zeigt den Nachweis, aber an der unten genannten Adresse antwortet ein anderer Rechner.',
    next: 'Berichtigen oder entfernen Sie diese Adresse dort, wo Ihre Domain verwaltet wird (A ist die alte Art, AAAA die neue), warten Sie eine Stunde und versuchen Sie es noch einmal.',
  },
  'proof-at-other-site': {
    title: 'Eine andere Website des Servers antwortet für den Namen',
    what: 'Der Webserver gibt Fragen nach diesem Namen an die Website in der unten genannten Datei.',
    next: 'Lassen Sie den Namen bei Ihrer eigenen Website eintragen (ServerName oder ServerAlias), dann sehen Sie noch einmal nach.',
  },
  'dnssec-broken': {
    title: 'Die Signaturen des Namens im DNS passen nicht',
    what: 'Ihre Domain nutzt DNSSEC, und dessen Signaturen sind falsch oder zu alt. Sorgfältige Nameserver geben dann keine Antwort, und jede Zertifizierungsstelle lehnt ab.',
    next: 'Lassen Sie DNSSEC dort, wo Ihre Domain verwaltet wird, neu einrichten oder abschalten. Bis das überall zu sehen ist, vergeht bis zu einem Tag.',
  },
  'caa-not-answered': {
    title: 'Das DNS sagt nicht, wer Zertifikate für Sie ausstellen darf',
    what: 'Zertifizierungsstellen müssen nach der CAA-Zeile Ihrer Domain fragen, und die Frage blieb ganz ohne Antwort. Dann lehnen sie ab.',
    next: 'Bitten Sie die Stelle, die das DNS Ihrer Domain verwaltet, CAA-Abfragen richtig zu beantworten. Gar keine CAA-Zeile ist in Ordnung, keine Antwort aber nicht.',
  },
  'caa-other-proof': {
    title: 'Ihre Domain erlaubt diesem Anbieter nur eine andere Art von Nachweis',
    what: 'Eine Zeile in Ihrem DNS (CAA) für {name} sagt, bei welchen Arten von Nachweis dieser Anbieter ein Zertifikat ausstellen darf, und unsere ist nicht dabei. Er würde ablehnen, darum haben wir ihn nicht gefragt.',
    next: 'Wählen Sie die Art von Nachweis, die in der Zeile steht, oder nehmen Sie dort, wo Ihre Domain verwaltet wird, „validationmethods“ heraus.',
  },
  'caa-other-account': {
    title: 'Ihre Domain lässt nur ein anderes Konto bei diesem Anbieter fragen',
    what: 'Eine Zeile in Ihrem DNS (CAA) für {name} nennt das eine Konto, das bei diesem Anbieter Zertifikate bestellen darf (accounturi). Dieser Computer fragt mit einem anderen, der Anbieter würde also ablehnen; wir haben ihn nicht gefragt.',
    next: 'Wer die Zeile eingetragen hat, erneuert Ihre Zertifikate oder hat es getan: Fragen Sie zuerst dort nach. Sonst ergänzen Sie eine Zeile mit unserem Konto, wo Ihre Domain verwaltet wird, oder nehmen Sie „accounturi“ heraus.',
  },
  'caa-other-renewer': {
    title: 'Ihre Domain würde die Erneuerung aussperren',
    what: 'Eine Zeile in Ihrem DNS (CAA) für {name} sagt, wer bei diesem Anbieter Zertifikate bestellen darf, und wie. Von jetzt an würde {by} auf Ihrem Server fragen, und jede Erneuerung würde abgelehnt. Es wurde nichts geändert.',
    next: 'Lassen Sie stattdessen diese App erneuern, oder ergänzen Sie dort, wo Ihre Domain verwaltet wird, eine Zeile für das Konto von {by}, oder nehmen Sie „accounturi“ aus der Zeile.',
  },
  'wildcard-needs-dns': {
    title: 'Ein Name mit Stern wird durch einen DNS-Eintrag nachgewiesen',
    what: 'Er steht für jeden Namen darunter, und eine Datei auf einem Webserver sagt über diese nichts.',
    next: 'Wählen Sie für ihn den Nachweis durch einen DNS-Eintrag, oder lassen Sie ihn weg und führen Sie die Namen, die Sie brauchen, einzeln auf.',
  },
  'record-needs-somebody': {
    title: 'Jemand muss einen DNS-Eintrag setzen',
    what: 'Dieser Nachweis braucht einen Menschen, der dort, wo die Domain verwaltet wird, einen Eintrag setzt, und es war niemand da, dem wir es sagen konnten.',
    next: 'Beginnen Sie im Fenster, wenn Sie Zeit haben, oder wählen Sie den Nachweis durch eine Datei auf dem Server.',
  },
  'dns-record-not-seen': {
    title: 'Der DNS-Eintrag ist nicht zu sehen',
    what: 'Wir haben auf den unten genannten Eintrag gewartet, und nicht alle Nameserver der Domain zeigten die Werte, die die Zertifizierungsstelle sehen will.',
    next: 'Vergleichen Sie Namen und Werte dort, wo Ihre Domain verwaltet wird: Viele Anbieter hängen den Namen der Domain von selbst an. Versuchen Sie es dann noch einmal; Sie bekommen neue Werte.',
  },
};
