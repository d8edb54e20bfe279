import type { guide as english } from '../en/guide.ts';
import type { Translated } from '../translated.ts';

export const guide: Translated<typeof english> = {
  'guide.place': 'Wo liegt Ihre Website?',
  'guide.place-server': 'Auf einem Server mit SSH (Linux)',
  'guide.place-plesk': 'In Plesk',
  'guide.place-cpanel': 'In cPanel',
  'guide.place-panel': 'In einem anderen Kundenbereich',
  'guide.place-hmailserver': 'Mail unter Windows: hMailServer',
  'guide.place-mailenable': 'Mail unter Windows: MailEnable',
  'guide.place-smartermail': 'Mail unter Windows: SmarterMail',
  'guide.untried-plesk': 'Mit einem echten Plesk noch nicht erprobt: Manches kann dort anders heißen.',
  'guide.untried-cpanel': 'Mit einem echten cPanel noch nicht erprobt: Manches kann dort anders heißen.',
  'guide.untried-panel': 'In jedem Kundenbereich heißt es etwas anders. Das sind die üblichen Bezeichnungen.',
  'guide.untried-hmailserver':
    'Nach der Anleitung des Herstellers, an einem echten hMailServer noch nicht erprobt: Dort kann es anders heißen.',
  'guide.untried-mailenable':
    'Nach der Anleitung des Herstellers, an einem echten MailEnable noch nicht erprobt: Dort kann es anders heißen.',
  'guide.untried-smartermail':
    'Nach der Anleitung des Herstellers, an einem echten SmarterMail noch nicht erprobt: Dort kann es anders heißen.',
  'guide.print': 'Diese Schritte drucken',
  'guide.copy-all': 'Diese Schritte kopieren',
  'guide.names': 'Die Namen, Buchstabe für Buchstabe',
  'guide.copy-names': 'Die Namen kopieren',
  'guide.seller-page': 'Die Seite öffnen, auf der wir es gesehen haben',
  'guide.otherwise-forms': 'Es kam in einer anderen Form',
  'guide.otherwise-servers': 'Für Apache und nginx zeigen',
  'guide.otherwise-ssh': 'Ich mache es lieber über SSH',

  'guide.order':
    'Bestellen Sie das Zertifikat für genau diese Namen. Achten Sie auf den Jahrespreis, und fragen Sie, was die Verlängerung kostet.',
  'guide.request-server':
    'Melden Sie sich an Ihrem Server an und lassen Sie ihn Schlüssel und Antrag (CSR) erzeugen. Der Schlüssel bleibt dort; was Sie am Ende sehen, ist der Antrag. Dafür ist OpenSSL von 2018 oder neuer nötig.',
  'guide.request-plesk':
    'Öffnen Sie in Plesk „Websites & Domains“, Ihre Domain, „SSL/TLS-Zertifikate“ und dort die erweiterten Einstellungen: Fügen Sie ein Zertifikat hinzu, füllen Sie das Formular aus und wählen Sie „Anfordern“. Plesk behält den Schlüssel und zeigt den Antrag (CSR).',
  'guide.request-cpanel':
    'Öffnen Sie in cPanel „SSL/TLS“ und „Certificate Signing Requests (CSR)“. Geben Sie die Namen ein, je Zeile einen, und wählen Sie „Generate“. cPanel behält den Schlüssel.',
  'guide.request-panel':
    'Öffnen Sie im Kundenbereich den Teil, der SSL, TLS oder „Zertifikate“ heißt, und erzeugen Sie einen Antrag (CSR) für diese Namen. Gibt es dort nichts dergleichen, bitten Sie Ihren Anbieter, ihn auf dem Server zu erzeugen.',
  'guide.request-hmailserver':
    'Öffnen Sie auf dem Windows-Server die PowerShell als Administrator und lassen Sie OpenSSL (Version 1.1.1 oder neuer) Schlüssel und Antrag (CSR) erzeugen. Der Schlüssel bleibt in diesem Ordner, den nur Administratoren öffnen können; der Antrag ist, was Sie am Ende sehen.',
  'guide.request-windows-store':
    'Öffnen Sie auf dem Windows-Server die PowerShell als Administrator und lassen Sie Windows Schlüssel und Antrag (CSR) erzeugen. Der Schlüssel bleibt im Speicher von Windows; der Antrag ist, was Sie am Ende sehen.',
  'guide.paste':
    'Fügen Sie den ganzen Antrag beim Händler ein, von „BEGIN“ bis „END“. Behalten Sie den privaten Schlüssel für sich: Um ein Zertifikat auszustellen, braucht ihn kein Händler.',
  'guide.prove':
    'Weisen Sie auf dem Weg, den der Händler anbietet, nach, dass die Namen Ihnen gehören. Ein Eintrag im DNS bleibt am längsten möglich; E-Mail endet bei allen Händlern am 15. März 2028.',
  'guide.prove-mail':
    'Dieser Händler prüft nur per E-Mail. Sorgen Sie dafür, dass es eines dieser Postfächer Ihrer Domain gibt: admin, administrator, webmaster, hostmaster oder postmaster. Folgen Sie dem Link in der Nachricht. Dieser Weg endet bei allen Händlern am 15. März 2028.',
  'guide.prove-papers':
    'Die Zertifizierungsstelle prüft Ihre Organisation: Sie sieht in öffentliche Register und ruft eine Telefonnummer an, die sie dort findet, nicht eine, die Sie nennen. Das kann einige Tage dauern, und nach etwa 13 Monaten wieder.',
  'guide.files-key':
    'Suchen Sie den Schlüssel, mit dem das Zertifikat bestellt wurde. Er entstand auf dem Server oder im Kundenbereich und liegt selten bei den Dateien des Verkäufers; nur eine .pfx bringt ihn mit. Ohne ihn sind die Dateien wertlos: Lassen Sie das Zertifikat für eine neue Anforderung noch einmal ausstellen; das kostet meist nichts.',
  'guide.files':
    'Sie bekommen das Zertifikat für Ihre Website und ein oder mehrere Zwischenzertifikate. Bringen Sie sie als site.crt und intermediate.crt auf den Server. Sie gehören in eine Datei, Ihr eigenes zuerst; bei der Reihenfolge machen viele etwas falsch.',
  'guide.files-hmailserver':
    'Sie bekommen das Zertifikat für Ihre Namen und ein oder mehrere „Zwischenzertifikate“. Speichern Sie sie in diesem Ordner als site.crt und intermediate.crt, als Text, der mit „BEGIN CERTIFICATE“ beginnt. hMailServer liest eine Datei mit allen, das eigene zuerst.',
  'guide.files-windows-store':
    'Sie bekommen das Zertifikat für Ihre Namen und ein oder mehrere „Zwischenzertifikate“. Speichern Sie sie in diesem Ordner als site.crt und intermediate.crt, und bringen Sie sie in den Speicher: Dort finden sie ihren Schlüssel wieder.',
  'guide.files-smartermail':
    'SmarterMail liest eine Datei, die Schlüssel und Zertifikate enthält, mit einem Kennwort. Denken Sie sich ein neues aus und heben Sie es auf: SmarterMail fragt auch danach.',
  'guide.pair':
    'Sehen Sie nach, ob Schlüssel und Zertifikat zusammengehören: Beide Zeilen müssen gleich sein.',
  'guide.install-server':
    'Legen Sie beide an ihren Platz, tragen Sie sie beim ersten Mal in die Einstellungen des Webservers ein, und lassen Sie ihn seine Einstellungen prüfen, bevor er sie übernimmt.',
  'guide.install-plesk':
    'Öffnen Sie in Plesk dasselbe Zertifikat, laden Sie das Zertifikat und die Zwischenzertifikate (CA) hoch, und wählen Sie es unter „Hosting-Einstellungen“ der Domain. Für E-Mail wählen Sie es auch unter „E-Mail-Einstellungen“.',
  'guide.install-cpanel':
    'Öffnen Sie in cPanel „SSL/TLS“, „Manage SSL sites“, wählen Sie die Domain, fügen Sie das Zertifikat ein, lassen Sie cPanel den Schlüssel ergänzen, fügen Sie die Zwischenzertifikate als „CABUNDLE“ ein und installieren Sie es. Für E-Mail wird es ebenfalls verwendet.',
  'guide.install-panel':
    'Laden Sie das Zertifikat und die Zwischenzertifikate im selben Teil des Kundenbereichs hoch, und wählen Sie es für die Website und, wo das geht, auch für E-Mail.',
  'guide.install-hmailserver':
    'Öffnen Sie im hMailServer Administrator „Settings“, „Advanced“, „SSL certificates“, fügen Sie eines hinzu und wählen Sie fullchain.pem als Zertifikat und privkey.pem als privaten Schlüssel. Öffnen Sie dann „TCP/IP ports“ und wählen Sie es an jedem Anschluss, mit der Art der Verschlüsselung: STARTTLS an 25, 587, 143 und 110, SSL/TLS an 465, 993 und 995. Ein Neustart übernimmt es.',
  'guide.install-mailenable':
    'Öffnen Sie im Verwaltungsprogramm von MailEnable „Servers“, „localhost“, dessen Eigenschaften und dort „SSL“: Wählen Sie das Zertifikat nach seinem Namen. Schalten Sie es an den Anschlüssen von SMTP, IMAP und POP ein (deren Eigenschaften), und starten Sie diese Dienste neu. Nehmen Sie alte Zertifikate desselben Namens aus dem Speicher, sonst wird vielleicht das falsche gezeigt.',
  'guide.install-smartermail':
    'Legen Sie mail.pfx in einen bleibenden Ordner und öffnen Sie in SmarterMail als Systemadministrator „Settings“, „Bindings“, „Ports“: Geben Sie an jedem Anschluss für Mail den Pfad und das Kennwort ein, mit TLS oder SSL. Sind die automatischen Zertifikate von SmarterMail eingeschaltet, lassen Sie all das sein: Dann holt es sie selbst. Ein späteres Zertifikat kommt an denselben Pfad mit demselben Kennwort, danach wird SmarterMail neu gestartet.',
  'guide.again':
    'Tragen Sie das Ablaufdatum in Ihren Kalender ein. Vor diesem Tag muss ein neues eingerichtet werden, egal für wie viele Jahre bezahlt ist.',
  'guide.host-plesk':
    'Öffnen Sie in Plesk „Websites & Domains“, Ihre Domain, „SSL/TLS-Zertifikate“, und wählen Sie das kostenlose von Let’s Encrypt. Haken Sie die Domain, www, Webmail und E-Mail an, wo Sie sie verwenden. Aber nur Namen, die es im DNS gibt: Ein einziger, den es nicht gibt, lässt die ganze Bestellung scheitern.',
  'guide.host-cpanel':
    'Öffnen Sie in cPanel „SSL/TLS Status“, haken Sie die Namen an und wählen Sie „Run AutoSSL“. Fehlt die Schaltfläche, hat der Anbieter es abgeschaltet: Bitten Sie ihn, es einzuschalten; es kostet ihn nichts.',
  'guide.host-panel':
    'Öffnen Sie den Kundenbereich Ihres Anbieters und den Teil, der SSL, TLS oder „Zertifikate“ heißt. Wählen Sie das Zertifikat, haken Sie diese Namen an und schalten Sie es ein.',
  'guide.host-server':
    'Die Zertifikate Ihres Anbieters sind für Websites in seinem Webspace. Öffnen Sie seinen Kundenbereich und suchen Sie nach SSL, TLS oder „Zertifikate“. Ist Ihr Server gemietet und betreuen Sie ihn selbst, ist Let’s Encrypt der Weg: Gehen Sie zurück und wählen Sie es.',
  'guide.host-there':
    'Dieses Zertifikat besorgt und behält jener Dienst selbst, für die Websites, die über ihn laufen. Melden Sie sich dort an, fügen Sie Ihre Domain hinzu und folgen Sie den Schritten. Ihr eigener Server und Ihre E-Mail bleiben davon unberührt.',
  'guide.host-renewal':
    'Achten Sie darauf, dass die automatische Erneuerung eingeschaltet ist, wenn es einen Schalter dafür gibt. Von da an kümmert sich Ihr Anbieter darum.',
  'guide.self-signed-warning':
    'Überlegen Sie es sich gut: Besucher sehen eine ganzseitige Warnung, und die meisten kehren um; Mailprogramme lehnen es ab. Nehmen Sie es für etwas, das nur Sie öffnen, oder während Sie auf ein echtes warten.',
  'guide.self-signed': 'Erzeugen Sie auf dem Server Schlüssel und Zertifikat. Es gilt ein Jahr.',

  'guide.code-request': 'Schlüssel und Antrag',
  'guide.code-self-signed': 'Schlüssel und Zertifikat',
  'guide.code-order': 'Prüfen und in die richtige Reihenfolge bringen',
  'guide.code-p7b': 'Es kam als .p7b: zuerst die Zertifikate herausholen',
  'guide.code-der': 'Es kam als .cer oder .der, das kein Texteditor lesen kann',
  'guide.code-pfx': 'Es kam als .pfx: zuerst die Zertifikate herausholen',
  'guide.code-pair': 'Vergleichen',
  'guide.code-move': 'Schlüssel und Zertifikat an ihren Platz legen',
  'guide.code-apache': 'Apache: im <code>VirtualHost</code> der Website, an Port 443',
  'guide.code-nginx': 'nginx: im <code>server</code>-Block der Website',
  'guide.code-reload-apache': 'Apache: prüfen, und nur übernehmen, wenn die Prüfung erfolgreich ist',
  'guide.code-reload-nginx': 'nginx: prüfen, und nur übernehmen, wenn die Prüfung erfolgreich ist',
  'guide.code-plesk': 'Dasselbe über SSH, für die Person, die den Server betreut',
  'guide.code-cpanel': 'Dasselbe über SSH, als Benutzer des Webspace',
  'guide.code-accept': 'In den Speicher von Windows',
  'guide.code-chain': 'Alle Zertifikate in einer Datei, und ein Blick darauf',
  'guide.code-pfx-file': 'Schlüssel und Zertifikate in einer Datei',
  'guide.code-restart': 'Übernehmen',
  'guide.copy-code': 'Kopieren: {what}',

  'guide.seen-title': 'Was Ihre Besucher sähen',
  'guide.seen-warning': 'Dies ist keine sichere Verbindung',
  'guide.seen-text': 'Angreifer könnten versuchen, Ihnen von {name} Daten zu stehlen.',
  'guide.seen-back': 'Zurück zu sicherer Website',
  'guide.seen-note': 'Jeder Browser formuliert es auf seine Art. Keiner lässt jemanden ohne Warnung hinein.',
};
