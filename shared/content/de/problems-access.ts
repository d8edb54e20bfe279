import type { accessProblems as english } from '../en/problems-access.ts';
import type { TranslatedProblems } from '../translated.ts';

export const accessProblems: TranslatedProblems<typeof english> = {
  'job-unreadable': {
    title: 'Die Auftragsdatei lässt sich nicht lesen',
    what: 'Sie fehlt, oder sie hat nicht die Form einer Auftragsdatei (JSON).',
    next: 'Prüfen Sie Ort und Kommas und versuchen Sie es noch einmal.',
  },
  'job-invalid': {
    title: 'Eine Antwort passt nicht',
    what: 'Eine der Antworten hat eine Form, mit der wir nicht arbeiten können.',
    next: 'Gehen Sie zurück und sehen Sie sich die unten genannten Antworten an.',
  },
  'name-invalid': {
    title: 'Diesen Namen können wir nicht verwenden',
    what: '{kind, select, empty {Sie haben noch nichts eingegeben.} address {Das ist eine IP-Adresse. Die üblichen Zertifikate gelten für Namen; darum sehen wir uns den Namen an, der dorthin führt. Für eine bloße IP-Adresse gibt es nur Zertifikate für sechs Tage; die holt diese App nicht.} several {Das sind mehrere Websites, und wir sehen uns immer eine an. Weitere Namen für dasselbe Zertifikat können Sie später hinzufügen.} this_computer {Dieser Name bezeichnet diesen Computer selbst: Niemand sonst kann ihn besuchen, und keine Zertifizierungsstelle stellt dafür ein Zertifikat aus. Wenn Sie genau das möchten: „Für einen Versuch oder ein Gerät“, weiter unten.} single_label {Die Endung fehlt: Ein Name hat mindestens einen Punkt, wie in hofladen.example.} public_suffix {Unter dieser Endung haben viele verschiedene Leute ihre Namen; Ihr eigener Teil davor fehlt.} too_long {Das ist länger, als ein Name sein darf: 63 Zeichen zwischen zwei Punkten, 253 im Ganzen.} other {Ein Name sieht zum Beispiel so aus: hofladen.example. Erlaubt sind Buchstaben, Ziffern, Bindestriche und Punkte.}}',
    next: '{count, plural, =0 {Geben Sie die Adresse Ihrer Website so ein, wie Ihre Besucher es tun.} other {Meinten Sie {perhaps}?}}',
  },
  'site-not-found': {
    title: 'Unter dieser Adresse gibt es keine Website',
    what: '{kind, select, no_address {Das Telefonbuch des Internets (DNS) kennt {name}, aber keine Adresse für eine Website dort.} other {Das Telefonbuch des Internets (DNS) kennt {name} nicht.}}',
    next: '{count, plural, =0 {} other {Meinten Sie {perhaps}? }}Prüfen Sie die Schreibweise. Stimmt sie: Ist die Domain noch bezahlt, und führt sie zu einem Server? Wer sie verwaltet, kann es sagen.',
  },
  'internet-silent': {
    title: 'Dieser Computer erreicht das Internet nicht',
    what: 'Wir haben gefragt, wo {name} liegt, und keinerlei Antwort bekommen. Über Ihre Website sagt das nichts.',
    next: 'Sehen Sie nach, ob sich in Ihrem Browser eine andere Website öffnet. Wenn nicht: Prüfen Sie WLAN oder Kabel. Wenn doch, hindert vielleicht eine Firewall oder ein VPN diese App am Fragen; versuchen Sie es aus einem anderen Netz noch einmal.',
  },
  'file-missing': {
    title: 'Eine Datei ist nicht da, wo sie sein soll',
    what: 'Die unten genannte Datei lässt sich auf diesem Computer nicht öffnen.',
    next: 'Wählen Sie sie noch einmal.',
  },
  'file-not-written': {
    title: 'Eine Datei lässt sich nicht schreiben',
    what: 'Die unten genannte Datei lässt sich auf diesem Computer nicht schreiben.',
    next: 'Wählen Sie einen anderen Ort für sie, oder schaffen Sie Platz. Alles andere ist getan.',
  },
  'secret-missing': {
    title: 'Ein Passwort fehlt',
    what: 'Es sollte aus den Einstellungen dieses Computers kommen, aus der unten genannten Umgebungsvariablen, und ist dort nicht.',
    next: 'Geben Sie das Passwort im Fenster ein. Im Terminal: Setzen Sie diese Variable und versuchen Sie es noch einmal.',
  },
  'run-unknown': {
    title: 'Dieser Vorgang ist hier nicht bekannt',
    what: 'Was ein Vorgang getan hat, ist auf dem Computer aufgezeichnet, von dem er ausging. Auf diesem gibt es keine solche Aufzeichnung.',
    next: 'Vergleichen Sie ihn mit der Liste der Vorgänge (im Terminal: „sealkeeper runs“). Ging er von einem anderen Computer aus, nehmen Sie ihn von dort aus zurück. Gibt es jenen Computer nicht mehr, findet der Kundendienst Ihres Anbieters die früheren Dateien auf dem Server, in /var/lib/sealkeeper/runs/.',
  },
  'run-not-named': {
    title: 'Welches Zertifikat?',
    what: '{count, plural, =0 {Kein Zertifikat auf diesem Computer kann von hier aus erneuert werden.} other {Dieser Computer kümmert sich um mehrere Zertifikate.}}',
    next: '{count, plural, =0 {Erneuern Sie es auf dem Computer, der es geholt hat.} other {Nennen Sie einen der Vorgänge unten; was jeder getan hat, sagt „sealkeeper runs“.}}',
  },
  'run-not-undoable': {
    title: 'Es gibt nichts zurückzunehmen',
    what: 'Dieser Vorgang hat auf dem Server nichts hinterlassen oder wurde schon zurückgenommen.',
    next: 'Sie brauchen nichts zu tun.',
  },
  'host-name-unknown': {
    title: 'Kein Server heißt so',
    what: 'Wir haben im Telefonbuch des Internets (DNS) nachgesehen, und dort steht der Name nicht.',
    next: 'Prüfen Sie die Schreibweise, oder geben Sie die Adresse aus Zahlen ein, die Ihr Anbieter nennt.',
  },
  'host-unreachable': {
    title: 'Der Server antwortet nicht',
    what: 'Unter der unten genannten Adresse antwortet an diesem Port niemand. Vielleicht ist er ausgeschaltet, oder eine Firewall steht dazwischen.',
    next: 'Prüfen Sie Name und Port. Bei manchen Anbietern muss SSH erst im Kundenbereich eingeschaltet werden.',
  },
  'host-not-ssh': {
    title: 'Dort antwortet etwas anderes',
    what: 'An dieser Adresse und diesem Port läuft ein Programm, aber es spricht nicht SSH.',
    next: 'Prüfen Sie den Port: SSH hat Port 22, wenn Ihr Anbieter nichts anderes sagt.',
  },
  'host-key-unknown': {
    title: 'Diesen Server kennen wir noch nicht',
    what: 'Sein Fingerabdruck ist auf diesem Computer nicht bekannt.',
    next: 'Vergleichen Sie den Fingerabdruck mit dem, den Ihr Anbieter zeigt, und nehmen Sie ihn dann an.',
  },
  'host-key-changed': {
    title: 'Das ist nicht der Server, den wir kennen',
    what: 'Sein Fingerabdruck ist ein anderer als beim letzten Mal. Jemand könnte sich dazwischengeschaltet haben, oder der Server wurde neu aufgesetzt. Kein Passwort wurde gesendet.',
    next: 'Fragen Sie Ihren Anbieter: „Wurde mein Server neu aufgesetzt, und wie lautet jetzt sein SHA256-Fingerabdruck?“ Wurde dort nichts getan, melden Sie sich nicht an. Sonst: Die Anmeldeseite im Fenster hat jetzt ein Feld für die Antwort Ihres Anbieters; in einer Auftragsdatei heißt es „hostKey“.',
  },
  'host-key-revoked': {
    title: 'Dieser Server zeigt einen Fingerabdruck, dem nicht zu trauen ist',
    what: 'Jemand hat diesen Fingerabdruck auf diesem Computer als einen eingetragen, dem nie wieder zu trauen ist. Es wurde kein Passwort gesendet.',
    next: 'Melden Sie sich nicht an. Fragen Sie die Person, die den Server betreut, nach dem Grund und nach dem neuen Fingerabdruck.',
  },
  'server-busy': {
    title: 'Dort läuft gerade ein anderer Vorgang',
    what: 'Jemand, vielleicht Sie selbst in einem anderen Fenster, arbeitet gerade an diesem Server: {who}, seit {since}.',
    next: 'Warten Sie, bis er zu Ende ist, und versuchen Sie es dann noch einmal. Gibt es jenen Computer nicht mehr, stellt der Server nach einer Minute von selbst alles wieder her und ist frei.',
  },
  'server-not-writable': {
    title: 'Auf dem Server lässt sich nicht schreiben',
    what: 'Vielleicht ist die Platte voll, oder andere dürfen in den Ordner sehen; dann kann dort kein Schlüssel liegen.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut.',
  },
  'writable-by-others': {
    title: 'Ein Ordner auf dem Server ist nicht gut genug geschützt',
    what: 'In {place} darf nicht nur der Administrator schreiben. Das muss nichts Böses heißen; aber wir arbeiten mit seinen Rechten (root) und benutzen darum nichts, was andere geändert haben könnten.',
    next: 'Für die Person, die den Server betreut: {place} samt allen Ordnern auf dem Weg dorthin allein root geben (chown root, chmod go-w). Versuchen Sie es dann noch einmal.',
  },
  'space-open-to-others': {
    title: 'Ihr Bereich auf dem Server steht auch anderen offen',
    what: 'Was wir dort hinlegen, muss liegen, wo es sonst niemand austauschen kann. In {place} dürfen auch andere schreiben, oder ein Verweis führt von dort woandershin.',
    next: 'Wählen Sie einen Ordner, der Ihnen allein gehört, oder bitten Sie Ihren Anbieter, anderen das Schreiben dort zu verbieten (chmod go-w). Versuchen Sie es dann noch einmal.',
  },
  'tool-missing': {
    title: 'Auf dem Server fehlt ein kleines Programm',
    what: 'Wir brauchen das unten genannte, und es ist nicht installiert.',
    next: 'Bitten Sie Ihren Anbieter, es zu installieren, und sehen Sie dann noch einmal nach.',
  },
};
