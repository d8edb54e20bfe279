import type { proofProblems as english } from '../en/problems-proof.ts';
import type { TranslatedProblems } from '../translated.ts';

export const proofProblems: TranslatedProblems<typeof english> = {
  'port-80-taken': {
    title: 'Ein anderes Programm belegt den Zugang für unverschlüsselte Seiten',
    what: 'Die Zertifizierungsstelle fragt an Port 80 nach dem Nachweis. Dort antwortet {by, select, unknown {ein anderes Programm} other {{by}}}, und das gehört nicht zu den Programmen, die Sie für dieses Zertifikat gewählt haben; es kann den Nachweis also nicht zeigen. Geändert wurde nichts.',
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
    next: 'Öffnen Sie den Ordner /.well-known/acme-challenge/ für alle, dort, wo die Anmeldung eingerichtet ist: in der unten genannten Regel, bei Ihrem Anbieter oder im Netz davor. Wer die Website gemacht hat, weiß, wie.',
  },
  'proof-forbidden': {
    title: 'Der Nachweis darf nicht gesehen werden',
    what: 'Etwas verbietet es: eine Regel über verborgene Ordner, eine Liste der Adressen, die hereindürfen, oder ein Schutz gegen Angriffe.',
    next: 'Ist unten eine Regel genannt, lassen Sie dort den Ordner /.well-known/acme-challenge/ für alle öffnen. Ist keine genannt, fragen Sie Ihren Anbieter: „Sperrt eine Firewall für Webseiten (WAF) den Ordner /.well-known/acme-challenge/? Bitte öffnen Sie ihn für alle.“',
  },
  'proof-hidden-by-rule': {
    title: 'Eine Regel der Website verdeckt den Nachweis',
    what: 'Die unten genannte Regel beantwortet die Frage der Zertifizierungsstelle selbst, bevor wir es können.',
    next: 'Lassen Sie den Ordner /.well-known/acme-challenge/ aus dieser Regel herausnehmen, über ihr in derselben Datei. Wer die Website gemacht hat, weiß, wie.',
  },
  'proof-sent-elsewhere': {
    title: 'Die Zertifizierungsstelle würde weggeschickt',
    what: 'Die Frage nach dem Nachweis wird an einen Ort weitergeleitet, an dem er nicht ist.',
    next: 'Lassen Sie /.well-known/acme-challenge/ aus der unten genannten Weiterleitung herausnehmen, oder lassen Sie sie abschalten, bis das Zertifikat da ist. Wer die Website gemacht hat, weiß, wie.',
  },
  'proof-goes-in-circles': {
    title: 'Die Zertifizierungsstelle würde im Kreis geschickt',
    what: 'Jede Weiterleitung führt zur nächsten und keine zum Nachweis. Das geschieht, wenn ein Netz davor unverschlüsselt kommt, die Website aber auf https besteht.',
    next: 'Nutzen Sie Cloudflare oder Ähnliches, sehen Sie zuerst dort nach: „Full“ statt „Flexible“ beendet das; nehmen Sie es aber nur, wenn Ihr Server schon verschlüsselt antwortet. Sonst zeigen Sie die Weiterleitungen unten der Person, die die Website gemacht hat: Eine davon muss /.well-known/acme-challenge/ auslassen. Schalten Sie keine auf gut Glück ab. Oder wählen Sie den Nachweis durch einen Eintrag im DNS.',
  },
  'proof-in-maintenance': {
    title: 'Die Website ist wegen Wartung geschlossen',
    what: 'Sie beantwortet jede Frage mit „kommen Sie später wieder“, auch die der Zertifizierungsstelle.',
    next: 'Öffnen Sie die Website wieder, oder nehmen Sie /.well-known/acme-challenge/ aus der Wartungsregel heraus.',
  },
  'proof-behind-network': {
    title: 'Ein Netz vor Ihrem Server antwortet',
    what: 'Besucher erreichen Ihren Server nicht unmittelbar, und was davorsteht, hält den Nachweis auf.',
    next: 'Lassen Sie im Konto dieses Netzes /.well-known/acme-challenge/ ohne Weiterleitung, Zwischenspeicher und Prüfung durch, oder stellen Sie den Namen auf „Nur DNS“, bis das Zertifikat da ist, und danach wieder zurück. Oder wählen Sie den Nachweis durch einen Eintrag im DNS.',
  },
  'proof-on-other-server': {
    title: 'Der Name führt auch zu einem anderen Rechner',
    what: 'Ihr Server zeigt den Nachweis, aber an der unten genannten Adresse antwortet ein anderer Rechner.',
    next: 'Fragen Sie die Person, die Ihre Domain verwaltet: „Gehört uns die unten genannte Adresse noch?“ Ist es eine alte, lassen Sie sie entfernen, warten Sie eine Stunde und versuchen Sie es noch einmal. Zeigt auch jener Rechner Ihre Website, wählen Sie stattdessen den Nachweis durch einen Eintrag im DNS. Löschen Sie keine Adresse, die Sie nicht kennen.',
  },
  'proof-at-other-site': {
    title: 'Eine andere Website des Servers antwortet für den Namen',
    what: 'Der Webserver gibt Fragen nach diesem Namen an die Website in der unten genannten Datei.',
    next: 'Lassen Sie den Namen von der Person, die den Server betreut, bei Ihrer eigenen Website eintragen (bei Apache mit ServerName oder ServerAlias, bei nginx mit server_name), und sehen Sie dann noch einmal nach.',
  },
  'dnssec-broken': {
    title: 'Die DNS-Signaturen Ihrer Domain (DNSSEC) sind falsch',
    what: 'Ihre Domain nutzt DNSSEC, und dessen Signaturen sind falsch oder zu alt. Sorgfältige Nameserver geben dann keine Antwort, und jede Zertifizierungsstelle lehnt ab.',
    next: 'Schreiben Sie der Stelle, die Ihre Domain verwaltet: „Die DNSSEC-Signaturen meiner Domain sind falsch. Bitte berichtigen Sie sie, oder schalten Sie DNSSEC in der richtigen Reihenfolge ab.“ Bis das überall zu sehen ist, vergeht bis zu einem Tag. Schalten Sie es nicht selbst ab.',
  },
  'caa-not-answered': {
    title: 'Das DNS Ihrer Domain beantwortet eine wichtige Frage nicht',
    what: 'Zertifizierungsstellen müssen fragen, wer Zertifikate für Ihre Domain ausstellen darf (CAA), und die Frage blieb ganz ohne Antwort. Dann lehnen sie ab.',
    next: 'Schreiben Sie der Stelle, die das DNS Ihrer Domain verwaltet: „CAA-Abfragen bleiben ohne Antwort. Bitte beheben Sie das; eine leere Antwort genügt.“',
  },
  'caa-other-proof': {
    title: 'Ihre Domain erlaubt hier nur eine andere Art von Nachweis',
    what: 'Eine Zeile in Ihrem DNS (CAA) für {name} sagt, bei welchen Arten von Nachweis diese Zertifizierungsstelle ein Zertifikat ausstellen darf, und unsere ist nicht dabei. Sie würde ablehnen, darum haben wir sie nicht gefragt.',
    next: 'Wählen Sie die Art von Nachweis, die in der Zeile steht. Geht das nicht, bitten Sie die Person, die die Zeile eingetragen hat, auch unsere zu erlauben.',
  },
  'caa-other-account': {
    title: 'Ihre Domain lässt hier nur ein anderes Konto bestellen',
    what: 'Eine Zeile in Ihrem DNS (CAA) für {name} nennt das eine Konto, das bei dieser Zertifizierungsstelle Zertifikate bestellen darf (accounturi). Dieser Computer fragt mit einem anderen, sie würde also ablehnen; wir haben sie nicht gefragt.',
    next: 'Wer die Zeile eingetragen hat, erneuert Ihre Zertifikate oder hat es getan: Fragen Sie zuerst dort nach. Tut das niemand mehr, lassen Sie von der Person, die Ihre Domain verwaltet, eine zweite Zeile mit unserem Konto ergänzen (es steht unten, wo es bekannt ist); die erste bleibt.',
  },
  'caa-other-renewer': {
    title: 'Ihre Domain würde die Erneuerung aussperren',
    what: 'Eine Zeile in Ihrem DNS (CAA) für {name} sagt, wer bei dieser Zertifizierungsstelle Zertifikate bestellen darf, und wie. Von jetzt an würde {by} auf Ihrem Server fragen, und jede Erneuerung würde abgelehnt. Es wurde nichts geändert.',
    next: 'Lassen Sie stattdessen diese App erneuern. Oder lassen Sie die Person, die die Zeile eingetragen hat, eine für das Konto von {by} ergänzen.',
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
