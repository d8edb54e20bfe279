import type { guide as english } from '../en/guide.ts';
import type { Translated } from '../translated.ts';

export const guide: Translated<typeof english> = {
  'guide.place': 'Wo wohnt Ihre Website?',
  'guide.place-server': 'Auf einem Server mit SSH (Linux)',
  'guide.place-plesk': 'In Plesk',
  'guide.place-cpanel': 'In cPanel',
  'guide.place-panel': 'In einem anderen Kundenbereich',
  'guide.untried-plesk': 'An einem echten Plesk noch nicht erprobt: Dort kann es anders heißen.',
  'guide.untried-cpanel': 'An einem echten cPanel noch nicht erprobt: Dort kann es anders heißen.',
  'guide.untried-panel': 'Jeder Kundenbereich hat eigene Wörter. Dies sind die üblichen.',
  'guide.print': 'Diese Schritte drucken',
  'guide.copy-all': 'Diese Schritte kopieren',
  'guide.names': 'Die Namen, Buchstabe für Buchstabe',
  'guide.copy-names': 'Die Namen kopieren',
  'guide.seller-page': 'Die Seite öffnen, auf der wir es sahen',
  'guide.otherwise-forms': 'Es kam in einer anderen Form',
  'guide.otherwise-servers': 'Für Apache und nginx zeigen',
  'guide.otherwise-ssh': 'Ich mache es lieber über SSH',

  'guide.order':
    'Bestellen Sie das Zertifikat für genau diese Namen. Achten Sie auf den Preis im Jahr, und fragen Sie, was die Verlängerung kostet.',
  'guide.request-server':
    'Melden Sie sich an Ihrem Server an und lassen Sie ihn Schlüssel und Antrag (CSR) erzeugen. Der Schlüssel bleibt dort; der Antrag ist, was Sie am Ende sehen. Es braucht OpenSSL von 2018 oder neuer.',
  'guide.request-plesk':
    'Öffnen Sie in Plesk „Websites & Domains“, Ihre Domain, „SSL/TLS-Zertifikate“ und dort die erweiterten Einstellungen: Fügen Sie ein Zertifikat hinzu, füllen Sie das Formular aus und wählen Sie „Anfordern“. Plesk behält den Schlüssel und zeigt den Antrag (CSR).',
  'guide.request-cpanel':
    'Öffnen Sie in cPanel „SSL/TLS“ und „Certificate Signing Requests (CSR)“. Geben Sie die Namen ein, je Zeile einen, und wählen Sie „Generate“. cPanel behält den Schlüssel.',
  'guide.request-panel':
    'Öffnen Sie im Kundenbereich den Teil, der SSL, TLS oder „Zertifikate“ heißt, und erzeugen Sie einen Antrag (CSR) für diese Namen. Gibt es keinen solchen Knopf, bitten Sie Ihren Anbieter, ihn auf dem Server zu erzeugen.',
  'guide.paste':
    'Fügen Sie den ganzen Antrag beim Händler ein, von „BEGIN“ bis „END“. Senden Sie nie den privaten Schlüssel: Kein ehrlicher Händler fragt danach.',
  'guide.prove':
    'Beweisen Sie auf die Art, die der Händler anbietet, dass die Namen Ihnen gehören. Ein Eintrag im DNS bleibt am längsten möglich; E-Mail endet bei allen Händlern am 15. März 2028.',
  'guide.prove-mail':
    'Dieser Händler prüft nur per E-Mail. Sorgen Sie dafür, dass es eines dieser Postfächer Ihrer Domain gibt: admin, administrator, webmaster, hostmaster oder postmaster. Folgen Sie dem Link in der Nachricht. Dieser Weg endet bei allen Händlern am 15. März 2028.',
  'guide.prove-papers':
    'Die Zertifizierungsstelle prüft Ihre Organisation: Sie sieht in öffentliche Register und ruft eine Nummer an, die sie dort findet, nicht eine, die Sie nennen. Das kann einige Tage dauern, und nach etwa 13 Monaten wieder.',
  'guide.files-key':
    'Suchen Sie den Schlüssel, mit dem das Zertifikat bestellt wurde. Er entstand auf dem Server oder im Kundenbereich und liegt selten bei den Dateien des Verkäufers; nur eine .pfx bringt ihn mit. Ohne ihn sind die Dateien wertlos: Lassen Sie das Zertifikat für eine neue Anforderung noch einmal ausstellen; das kostet meist nichts.',
  'guide.files':
    'Sie bekommen das Zertifikat für Ihre Website und ein oder mehrere Zwischenzertifikate. Bringen Sie sie als site.crt und intermediate.crt auf den Server. Sie gehören in eine Datei, Ihr eigenes zuerst; die Reihenfolge machen viele falsch.',
  'guide.pair':
    'Sehen Sie nach, ob Schlüssel und Zertifikat zusammengehören: Beide Zeilen müssen gleich sein.',
  'guide.install-server':
    'Legen Sie beide an ihren Platz, nennen Sie sie beim ersten Mal in den Einstellungen des Webservers, und lassen Sie ihn seine Einstellungen prüfen, bevor er sie übernimmt.',
  'guide.install-plesk':
    'Öffnen Sie in Plesk dasselbe Zertifikat, laden Sie das Zertifikat und die Zwischenzertifikate (CA) hoch, und wählen Sie es unter „Hosting-Einstellungen“ der Domain. Für die Post wählen Sie es auch unter „E-Mail-Einstellungen“.',
  'guide.install-cpanel':
    'Öffnen Sie in cPanel „SSL/TLS“, „Manage SSL sites“, wählen Sie die Domain, fügen Sie das Zertifikat ein, lassen Sie cPanel den Schlüssel ergänzen, fügen Sie die Zwischenzertifikate als „CABUNDLE“ ein und installieren Sie. Die Post verwendet es ebenfalls.',
  'guide.install-panel':
    'Laden Sie das Zertifikat und die Zwischenzertifikate im selben Teil des Kundenbereichs hoch, und wählen Sie es für die Website und, wo das geht, für die Post.',
  'guide.again':
    'Schreiben Sie das Enddatum in Ihren Kalender. Vor diesem Tag muss es neu eingesetzt werden, für wie viele Jahre auch bezahlt ist.',
  'guide.host-plesk':
    'Öffnen Sie in Plesk „Websites & Domains“, Ihre Domain, „SSL/TLS-Zertifikate“, und wählen Sie das kostenlose von Let’s Encrypt. Haken Sie die Domain, www, Webmail und Post an, wo Sie sie verwenden. Nur Namen, die es im DNS gibt: Einer, den es nicht gibt, hält die ganze Bestellung auf.',
  'guide.host-cpanel':
    'Öffnen Sie in cPanel „SSL/TLS Status“, haken Sie die Namen an und wählen Sie „Run AutoSSL“. Fehlt der Knopf, hat der Anbieter es abgeschaltet: Bitten Sie ihn, es einzuschalten; es kostet ihn nichts.',
  'guide.host-panel':
    'Öffnen Sie den Kundenbereich Ihres Anbieters und den Teil, der SSL, TLS oder „Zertifikate“ heißt. Wählen Sie das Zertifikat, haken Sie diese Namen an und schalten Sie es ein.',
  'guide.host-server':
    'Die Zertifikate Ihres Anbieters sind für Websites in seinem Webspace. Öffnen Sie seinen Kundenbereich und suchen Sie nach SSL, TLS oder „Zertifikate“. Ist Ihr Server gemietet und betreuen Sie ihn selbst, ist Let’s Encrypt der Weg: Gehen Sie zurück und wählen Sie es.',
  'guide.host-there':
    'Dieses Zertifikat macht und verwahrt jener Dienst, für die Websites, die über ihn laufen. Melden Sie sich dort an, nehmen Sie Ihre Domain auf und folgen Sie seinen Schritten. Ihr eigener Server und Ihre Post bleiben davon unberührt.',
  'guide.host-renewal':
    'Achten Sie darauf, dass die Erneuerung eingeschaltet ist, wenn es einen Schalter gibt. Von da an tut es Ihr Anbieter.',
  'guide.self-signed-warning':
    'Überlegen Sie es sich zweimal: Besucher treffen auf eine Warnung über die ganze Seite, und die meisten kehren um; Mailprogramme weigern sich. Nehmen Sie es für etwas, das nur Sie öffnen, oder während Sie auf ein echtes warten.',
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
  'guide.code-reload-apache': 'Apache: prüfen, und nur übernehmen, wenn die Prüfung besteht',
  'guide.code-reload-nginx': 'nginx: prüfen, und nur übernehmen, wenn die Prüfung besteht',
  'guide.code-plesk': 'Dasselbe über SSH, für den, der den Server betreut',
  'guide.code-cpanel': 'Dasselbe über SSH, als Benutzer des Webspace',
  'guide.copy-code': 'Kopieren: {what}',

  'guide.seen-title': 'Was Ihre Besucher sähen',
  'guide.seen-warning': 'Dies ist keine sichere Verbindung',
  'guide.seen-text': 'Angreifer könnten versuchen, Ihnen von {name} Daten zu stehlen.',
  'guide.seen-back': 'Zurück zu sicherer Website',
  'guide.seen-note': 'Jeder Browser sagt es auf seine Art. Keiner lässt die Leute ohne Warnung hinein.',
};
