import type { webSpace as english } from '../en/webspace.ts';
import type { Translated } from '../translated.ts';

export const webSpace: Translated<typeof english> = {
  'spaces.none': 'Auf diesem Computer wurde kein Zertifikat für ein Formular begonnen.',
  'spaces.line':
    '{id}: {names}, {server}, {state, select, cut {abgebrochen, bevor es ausgestellt war} shown {alle Besucher sehen es} other {wartet darauf, in das Formular gesetzt zu werden}}{until, select, none {} other {, gültig bis {date}}}',
  'spaces.placed':
    'Im Webspace liegen vielleicht noch Dateien von uns: {paths}. Aufräumen mit: sealkeeper webspace {id} --clear',
  'spaces.folder': 'Die Website von {name} liegt in {folder}.',
  'spaces.gained':
    'Das Zertifikat ist da, gültig bis {date}. Im Webspace liegt nichts mehr von uns. Besucher sehen keine Änderung, bis Sie es in das Formular Ihres Hosters gesetzt haben.',
  'spaces.files': 'Die Dateien für das Formular liegen in {folder}:',
  'spaces.file-key':
    '{name}: der private Schlüssel. Geben Sie ihn niemandem, und löschen Sie ihn, sobald das Formular ihn hat',
  'spaces.file-certificate': '{name}: das Zertifikat der Website',
  'spaces.file-chain': '{name}: die Kette (Zwischenzertifikate, „CA-Bundle“)',
  'spaces.file-fullChain':
    '{name}: Zertifikat und Kette in einem, wo ein Formular nur ein Feld für beides hat',
  'spaces.file-pfx':
    '{name}: alles in einem, verschlossen mit Ihrem Passwort, wo ein Formular eine PFX-Datei will',
  'spaces.next':
    'Setzen Sie sie im Kundenbereich Ihres Hosters in das Formular für Zertifikate, und sehen Sie dann nach, ob Besucher es sehen: sealkeeper webspace {id}',
  'spaces.view':
    '{name} bei {address}: {shows, select, new {zeigt das neue Zertifikat} other {zeigt noch ein anderes Zertifikat} bad {zeigt ein Zertifikat, dem Browser nicht vertrauen} none {ist nicht verschlüsselt} missing {antwortet nicht}}',
  'spaces.shown': 'Alle Besucher sehen das neue Zertifikat.',
  'spaces.not-yet':
    'Noch nicht überall. Hoster brauchen Minuten, manche eine Stunde. Noch einmal nachsehen mit: sealkeeper webspace {id}',
  'spaces.renew':
    'Niemand erneuert es von selbst. Kommen Sie bis {date} wieder: Führen Sie denselben Auftrag noch einmal aus, und setzen Sie die neuen Dateien in dasselbe Formular.',
  'spaces.cleared': 'Im Webspace von {server} liegt nichts mehr von uns.',
  'spaces.dropped':
    'Es ist abgelegt. Was im Formular Ihres Hosters steht, bleibt, ebenso die Dateien, die dafür geschrieben wurden.',

  'webspace.begin-title': 'Ein Zertifikat über Ihren Webspace',
  'webspace.begin-lead':
    'Wir legen für einen Moment eine kleine Datei in den Ordner Ihrer Website und holen das Zertifikat. Danach setzen Sie es Schritt für Schritt in das Formular Ihres Hosters. Vorher sehen Besucher keine Änderung.',
  'webspace.host': 'Wo liegt Ihr Webspace?',
  'webspace.host-other': 'Anderer Hoster oder anderes Panel',
  'webspace.host-other-pfx': 'Ein anderer, der eine PFX-Datei will',
  'webspace.no-form':
    '{name} nimmt für Webspace keine fremden Zertifikate an. Das eigene ist in den meisten Paketen enthalten und erneuert sich selbst: Das ist hier der bessere Weg.',
  'webspace.no-form-go': 'Zeigen, wie es eingeschaltet wird',
  'webspace.protocol': 'Wie erreichen Sie Ihre Dateien?',
  'webspace.protocol-sftp': 'SFTP (am besten)',
  'webspace.protocol-ftps': 'FTP mit Verschlüsselung (FTPS)',
  'webspace.protocol-ftp': 'FTP ohne Verschlüsselung',
  'webspace.address': 'Server',
  'webspace.address-hint': 'Wie Ihr Hoster ihn schreibt, etwa ftp.example.com',
  'webspace.user': 'Benutzer',
  'webspace.password': 'Passwort',
  'webspace.password-hint': 'Bleibt auf diesem Computer und ist vergessen, wenn dieses Fenster schließt.',
  'webspace.folder': 'Ordner der Website (darf leer bleiben)',
  'webspace.folder-hint': 'Leer: Wir finden ihn. Wir ändern darin nichts.',
  'webspace.plain-title': 'Jeder auf dem Weg könnte das Passwort lesen',
  'webspace.plain':
    'Ohne Verschlüsselung geht Ihr Passwort offen durchs Internet. Wer es liest, kann Ihre Website ändern. Setzen Sie danach ein neues Passwort.',
  'webspace.plain-yes': 'Das nehme ich hin',
  'webspace.terms': 'Let’s Encrypt stellt es aus, kostenlos, für etwa drei Monate.',
  'webspace.begin': 'Zertifikat holen',
  'webspace.doing':
    '{step, select, connect {Anmelden} preflight {Nachsehen, in welchem Ordner Ihre Website liegt} key {Den privaten Schlüssel erzeugen, auf diesem Computer} order {Das Zertifikat anfordern} proof {Die Datei ablegen und von außen nachsehen} validate {Warten, bis die Zertifizierungsstelle nachsieht} certificate {Das Zertifikat wird ausgestellt} other {Aufräumen}}',
  'webspace.known-yes': 'Es ist der richtige: weiter',
  'webspace.why-title': 'Warum geht nicht alles von selbst?',
  'webspace.why-1':
    'Bei Webspace kann nur der Hoster ändern, welches Zertifikat Besucher sehen. Deshalb füllen Sie sein Formular aus, und wir bereiten jedes Feld vor.',
  'webspace.why-2':
    'Der private Schlüssel wird auf diesem Computer erzeugt und in seinem Schlüsselbund verschlossen. Unsere Datei in Ihrem Webspace verschwindet sofort wieder, auch wenn etwas misslingt.',
  'webspace.title': 'In das Formular Ihres Hosters setzen',
  'webspace.title-shown': 'Alle Besucher sehen es',
  'webspace.lead': 'Für {names}. Das Zertifikat ist da, gültig bis {date}.',
  'webspace.gone': 'Dieses Zertifikat gibt es nicht mehr.',
  'webspace.cut-title': 'Das wurde abgebrochen',
  'webspace.cut': 'Es kam kein Zertifikat zustande. Beginnen Sie noch einmal; das kostet nichts.',
  'webspace.left-title': 'In Ihrem Webspace liegen vielleicht noch Dateien von uns',
  'webspace.left': 'Sie schaden nicht: {paths}. Melden Sie sich noch einmal an, dann verschwinden sie.',
  'webspace.clear': 'Aufräumen',
  'webspace.files-title': 'Die Dateien für das Formular',
  'webspace.files-more':
    'Jedes Feld des Formulars will eine davon. Kopieren Sie sie von hier, oder speichern Sie alle in einem Ordner.',
  'webspace.copy-key': 'Privaten Schlüssel kopieren',
  'webspace.copy-certificate': 'Zertifikat kopieren',
  'webspace.copy-chain': 'Kette kopieren',
  'webspace.copied': 'Kopiert. Fügen Sie es in das Feld ein.',
  'webspace.key-care':
    'Der private Schlüssel gehört in das Formular Ihres Hosters und sonst nirgendwohin: nie in eine E-Mail.',
  'webspace.save': 'Dateien in einem Ordner speichern',
  'webspace.saved': 'Gespeichert in {folder}. Löschen Sie sie dort, sobald das Formular sie hat.',
  'webspace.pfx-password': 'Die .pfx-Datei öffnet sich mit diesem Passwort: {password}',
  'webspace.steps-title': 'Die Schritte',
  'webspace.picture': 'Zeichnung der Seite in {name}',
  'webspace.read': 'Wie {host} es beschreibt, gelesen am {day}.',
  'webspace.unread':
    'Aus allgemeinem Wissen, noch nicht mit einem echten Konto verglichen: Wörter können abweichen.',
  'webspace.untried': 'Noch nicht an einem echten Konto bei {name} ausprobiert.',
  'webspace.look-title': 'Was Besucher sehen',
  'webspace.look-more': 'Solange diese Seite offen ist, sehen wir jede halbe Minute nach.',
  'webspace.look': 'Jetzt nachsehen',
  'webspace.looking': 'Wir sehen nach',
  'webspace.shows':
    '{shows, select, new {Zeigt das neue Zertifikat} other {Zeigt noch ein anderes Zertifikat} bad {Zeigt ein Zertifikat, dem Browser nicht vertrauen} none {Noch nicht verschlüsselt} missing {Antwortet nicht}}',
  'webspace.at': '{name} bei {address}',
  'webspace.shown-more':
    'Fertig. Niemand erneuert es von selbst: Kommen Sie bis {date} wieder. Es dauert dann dieselben paar Minuten.',
  'webspace.calendar': 'Erinnerung für den Kalender speichern',
  'webspace.calendar-title': 'Zertifikat von {name} erneuern',
  'webspace.calendar-text':
    'Es endet am {date}. Öffnen Sie Sealkeeper, gehen Sie zu „Meine Websites“, und holen Sie es noch einmal; setzen Sie es dann in das Formular Ihres Hosters.',
  'webspace.again': 'Das nächste holen',
  'webspace.letter-title': 'Kein solches Formular? Dann macht es Ihr Hoster',
  'webspace.letter-more': 'Senden Sie dies an den Support Ihres Hosters. Es enthält nichts Geheimes.',
  'webspace.letter':
    'Guten Tag,\n\nmeine Website {names} liegt bei Ihnen. Bitte sorgen Sie dafür, dass sie verschlüsselt (https) erreichbar ist, mit einem Zertifikat, dem Browser vertrauen und das sich selbst erneuert.\n\nFalls es für mein Paket keines von Ihnen gibt: Ich habe ein eigenes (PEM oder PFX, gültig bis {date}). Wo im Kundenbereich kann ich es mit privatem Schlüssel und Kette einsetzen? Den Schlüssel sende ich nicht per E-Mail.\n\nVielen Dank',
  'webspace.copy-letter': 'Brief kopieren',
  'webspace.drop': 'Aufgeben',
  'webspace.drop-shown': 'Ablegen',
  'webspace.drop-title': 'Dies ablegen?',
  'webspace.drop-text':
    'Der private Schlüssel verschwindet von diesem Computer, und dieser Eintrag aus der Liste. Was im Formular Ihres Hosters steht, bleibt.',
  'webspace.drop-yes': 'Ablegen',
  'webspace.drop-no': 'Behalten',
  'webspace.list': 'Über ein Formular eingesetzt',
  'webspace.row':
    '{state, select, cut {Abgebrochen, bevor es ausgestellt war} shown {Alle Besucher sehen es, gültig bis {date}. Sie erneuern es} other {Wartet darauf, in das Formular gesetzt zu werden, gültig bis {date}}}',
  'webspace.open': 'Öffnen',
  'webspace.open-of': 'Zertifikat von {names} öffnen',
  'webspace.go': 'Ich habe nur FTP oder SFTP',
  'webspace.go-more':
    'Ihr Hoster hat keinen Schalter dafür, aber ein Formular für Zertifikate? Wir holen eines für Sie.',
};
