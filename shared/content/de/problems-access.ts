import type { accessProblems as english } from '../en/problems-access.ts';
import type { TranslatedProblems } from '../translated.ts';

export const accessProblems: TranslatedProblems<typeof english> = {
  'job-unreadable': {
    title: 'Die Auftragsdatei lässt sich nicht lesen',
    what: 'Sie fehlt, oder sie enthält kein JSON.',
    next: 'Prüfen Sie Ort und Kommas und versuchen Sie es noch einmal.',
  },
  'job-invalid': {
    title: 'Eine Antwort passt nicht',
    what: 'Eine der Antworten hat eine Form, mit der wir nicht arbeiten können.',
    next: 'Gehen Sie zurück und sehen Sie sich die unten genannten Antworten an.',
  },
  'name-invalid': {
    title: 'Diesen Namen können wir nicht verwenden',
    what: '{kind, select, empty {Sie haben noch nichts eingegeben.} address {Das ist eine IP-Adresse. Die üblichen Zertifikate gelten für Namen; darum sehen wir uns den Namen an, der dorthin führt.} several {Das sind mehrere Websites, und wir sehen uns immer eine an. Weitere Namen für dasselbe Zertifikat können Sie später hinzufügen.} this_computer {Dieser Name bezeichnet diesen Computer selbst: Niemand sonst kann ihn besuchen, und keine Zertifizierungsstelle stellt dafür ein Zertifikat aus.} single_label {Die Endung fehlt: Ein Name hat mindestens einen Punkt, wie in hofladen.example.} public_suffix {Unter dieser Endung haben viele verschiedene Leute ihre Namen; Ihr eigener Teil davor fehlt.} too_long {Das ist länger, als ein Name sein darf: 63 Zeichen zwischen zwei Punkten, 253 im Ganzen.} other {Ein Name sieht zum Beispiel so aus: hofladen.example. Erlaubt sind Buchstaben, Ziffern, Bindestriche und Punkte.}}',
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
    what: 'Es sollte aus den Einstellungen dieses Computers kommen und ist dort nicht.',
    next: 'Hinterlegen Sie es, oder geben Sie es im Fenster ein.',
  },
  'run-unknown': {
    title: 'Dieser Vorgang ist hier nicht bekannt',
    what: 'Sein Protokoll liegt nicht auf diesem Computer.',
    next: 'Nehmen Sie ihn von dem Computer aus zurück, von dem er ausging. Die früheren Dateien liegen auch auf dem Server.',
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
    next: 'Fragen Sie Ihren Anbieter, ob der Server neu aufgesetzt wurde. Machen Sie nur weiter, wenn er Ja sagt.',
  },
  'host-key-revoked': {
    title: 'Der Schlüssel dieses Servers wurde gesperrt',
    what: 'Dieser Computer ist angewiesen, ihm nie wieder zu vertrauen. Es wurde kein Passwort gesendet.',
    next: 'Fragen Sie die Person, die den Server betreut, nach dem neuen Schlüssel.',
  },
  'login-refused': {
    title: 'Der Server hat uns nicht hereingelassen',
    what: 'Benutzer oder Passwort sind nicht die, die er erwartet.',
    next: 'Geben Sie es noch einmal ein, oder prüfen Sie den Benutzer. Viele Anbieter haben für den Server ein anderes Passwort als für den Kundenbereich.',
  },
  'key-refused': {
    title: 'Der Server kennt diesen Schlüssel nicht',
    what: 'Er hat jeden Schlüssel abgelehnt, den wir angeboten haben.',
    next: 'Wählen Sie eine andere Schlüsseldatei, oder melden Sie sich mit einem Passwort an.',
  },
  'key-unreadable': {
    title: 'Die Schlüsseldatei ist nicht zu gebrauchen',
    what: 'Sie enthält keinen privaten Schlüssel in einer Form, die wir kennen.',
    next: 'Wählen Sie die Datei ohne „.pub“ am Ende.',
  },
  'key-passphrase-needed': {
    title: 'Der Schlüssel ist verschlossen',
    what: 'Die Schlüsseldatei öffnet sich nur mit ihrem eigenen Passwort.',
    next: 'Geben Sie das Passwort des Schlüssels ein.',
  },
  'key-passphrase-wrong': {
    title: 'Das Passwort öffnet den Schlüssel nicht',
    what: 'Die Schlüsseldatei blieb verschlossen.',
    next: 'Geben Sie es noch einmal ein.',
  },
  'agent-unavailable': {
    title: 'Es läuft kein Schlüsselagent',
    what: 'Kein Programm auf diesem Computer hält Schlüssel bereit.',
    next: 'Starten Sie Ihren Agenten, oder wählen Sie eine Schlüsseldatei.',
  },
  'connection-lost': {
    title: 'Die Verbindung zum Server ist verloren gegangen',
    what: 'Die Verbindung ist abgerissen.',
    next: 'Prüfen Sie Ihr Internet und verbinden Sie neu. Was begonnen war, nimmt der Server von selbst zurück.',
  },
  'server-too-slow': {
    title: 'Der Server braucht zu lange',
    what: 'Er hat in der Zeit, die dafür üblich ist, nicht geantwortet.',
    next: 'Versuchen Sie es in einigen Minuten noch einmal. Bleibt er langsam, fragen Sie Ihren Anbieter.',
  },
  'shell-unusable': {
    title: 'Der Server lässt uns herein, aber nicht arbeiten',
    what: 'Die Anmeldung führt zu keiner gewöhnlichen Befehlszeile. Manche Anbieter erlauben nur das Übertragen von Dateien.',
    next: 'Bitten Sie Ihren Anbieter um „SSH-Zugang mit Shell“.',
  },
  'login-silent': {
    title: 'Der Server lässt uns herein und sagt dann nichts',
    what: 'Entweder ist dieser Zugang nur zum Übertragen von Dateien da, oder eine Datei, die bei jeder Anmeldung gelesen wird (.bashrc, .profile und ähnliche), startet ein anderes Programm.',
    next: 'Bitten Sie Ihren Anbieter um „SSH-Zugang mit Shell“. Wenn Sie einen haben: Suchen Sie in diesen Dateien nach einer Zeile mit „exec“, und lassen Sie sie nur für Anmeldungen am Terminal gelten.',
  },
  'login-as-another': {
    title: 'Der Server will einen anderen Benutzer',
    what: 'Diesen hat er abgewiesen; er bittet, sich als „{instead}“ anzumelden.',
    next: 'Geben Sie diesen Namen als Benutzer ein, und melden Sie sich sonst an wie bisher.',
  },
  'login-password-expired': {
    title: 'Das Passwort dieses Benutzers ist abgelaufen',
    what: 'Der Server lässt niemanden damit arbeiten, bevor es geändert ist, auch nicht mit einem Schlüssel.',
    next: 'Melden Sie sich einmal an einem Terminal oder im Kundenbereich Ihres Anbieters an, setzen Sie ein neues Passwort, und kommen Sie dann wieder.',
  },
  'sudo-missing': {
    title: 'Dieser Benutzer darf keine Einstellungen ändern',
    what: 'Er ist kein Administrator, und der Server hat kein „sudo“.',
    next: 'Melden Sie sich als root an, oder bitten Sie Ihren Anbieter um einen Benutzer, der sudo verwenden darf.',
  },
  'sudo-wants-terminal': {
    title: 'sudo arbeitet dort nur an einem Terminal',
    what: 'So steht es in den Einstellungen des Servers („requiretty“), wie bei älteren Red-Hat-Systemen; kein Passwort ändert das.',
    next: 'Melden Sie sich als root an. Oder lassen Sie mit visudo eine Zeile in die Einstellungen von sudo schreiben: Defaults:{user} !requiretty',
  },
  'sudo-second-proof': {
    title: 'Der Server will vom Administrator einen zweiten Nachweis',
    what: 'Das Passwort allein genügt nicht: sudo fragt noch nach etwas anderem, etwa einem zweiten Passwort oder einem Code vom Telefon, und das kann diese App nicht geben.',
    next: 'Melden Sie sich mit einem Schlüssel als root an. Oder lassen Sie den zweiten Nachweis für {user} aussetzen (er steht in /etc/pam.d/sudo), solange Sie diese App benutzen.',
  },
  'sudo-refused': {
    title: 'Dieser Benutzer darf nicht als Administrator arbeiten',
    what: 'Der Server kennt sudo, aber nicht für diesen Benutzer.',
    next: 'Melden Sie sich als anderer Benutzer an. Oder bitten Sie die Person, die den Server eingerichtet hat, diesen als Administrator arbeiten zu lassen (die Gruppe heißt sudo, in manchen Systemen wheel).',
  },
  'sudo-password-needed': {
    title: 'Noch ein Passwort, bitte',
    what: 'Dieser Benutzer darf als Administrator arbeiten, nachdem er ein Passwort genannt hat.',
    next: 'Geben Sie das Passwort des Administrators ein. Oft ist es dasselbe wie das der Anmeldung.',
  },
  'sudo-password-wrong': {
    title: 'Das Passwort des Administrators passt nicht',
    what: 'Der Server hat es abgelehnt.',
    next: 'Geben Sie es noch einmal ein. Es kann ein anderes sein als das der Anmeldung: Fragen Sie die Person, die den Server eingerichtet hat.',
  },
  'server-busy': {
    title: 'Dort läuft gerade ein anderer Vorgang',
    what: 'Jemand, vielleicht Sie selbst in einem anderen Fenster, arbeitet gerade an diesem Server: {who}, seit {since}.',
    next: 'Warten Sie, bis er zu Ende ist, und versuchen Sie es dann noch einmal. Ist jener Computer nicht mehr erreichbar, stellt der Server binnen einer Minute von selbst alles wieder her und ist frei.',
  },
  'server-not-writable': {
    title: 'Auf dem Server lässt sich nicht schreiben',
    what: 'Vielleicht ist die Platte voll, oder der Ordner ist nicht sicher genug für Schlüssel.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut.',
  },
  'writable-by-others': {
    title: 'Dort könnte uns jemand in die Irre führen',
    what: 'Wir arbeiten als Administrator des Servers (root); darum verlassen wir uns nur auf Dateien, die allein der Administrator ändern kann. In {place} darf noch jemand schreiben.',
    next: 'Lassen Sie {place} samt allen Ordnern auf dem Weg dorthin allein root geben (chown root, chmod go-w), und versuchen Sie es dann noch einmal.',
  },
  'space-open-to-others': {
    title: 'Andere könnten austauschen, was wir dort hinlegen',
    what: 'Was wir in Ihren Bereich auf dem Server legen, muss dort liegen, wo es sonst niemand austauschen kann. Bei {place} darf noch jemand schreiben, oder ein Verweis führt von dort woandershin.',
    next: 'Entziehen Sie anderen dieses Recht (chmod go-w), oder wählen Sie einen Ordner, der wirklich Ihnen gehört, und versuchen Sie es noch einmal. Ihr Anbieter kann dabei helfen.',
  },
  'tool-missing': {
    title: 'Auf dem Server fehlt ein kleines Programm',
    what: 'Wir brauchen das unten genannte, und es ist nicht installiert.',
    next: 'Bitten Sie Ihren Anbieter, es zu installieren, und sehen Sie dann noch einmal nach.',
  },
};
