import type { server as english } from '../en/server.ts';
import type { Translated } from '../translated.ts';

export const server: Translated<typeof english> = {
  'server.title': 'Wo liegt Ihre Website?',
  'server.lead':
    'Wir melden uns über <ssh>SSH</ssh> an, wie es ein Techniker täte. Die Angaben stehen im Begrüßungsschreiben oder im Kundenbereich Ihres Anbieters.',
  'server.host': 'Name oder Adresse des Servers',
  'server.host-hint': 'Oft derselbe Name wie Ihre Domain.',
  'server.again': 'Derselbe wie letztes Mal: {server}',
  'server.port': 'Port',
  'server.port-hint': '22, wenn Ihr Anbieter nichts anderes sagt',
  'server.user': 'Benutzer',
  'server.user-hint': 'Zum Beispiel root, Administrator oder der Name, den Ihr Anbieter Ihnen genannt hat.',
  'server.how': 'Wie melden Sie sich an?',
  'server.with-password': 'Passwort',
  'server.with-key': 'Schlüsseldatei',
  'server.with-agent': 'Schlüsselagent',
  'server.password': 'Passwort',
  'server.password-hint': 'Nur für diese Verbindung; es wird nirgends gespeichert.',
  'server.show-password': 'Passwort zeigen',
  'server.hide-password': 'Passwort verbergen',
  'server.key-file': 'Schlüsseldatei',
  'server.key-pick': 'Datei wählen',
  'server.key-suggested': 'Schlüssel auf diesem Computer',
  'server.key-none': 'Noch keine Datei gewählt',
  'server.passphrase': 'Passwort des Schlüssels',
  'server.passphrase-hint': 'Leer lassen, wenn der Schlüssel keines hat.',
  'server.agent-none': 'Auf diesem Computer läuft kein Schlüsselagent.',
  'server.agent-hint': 'Dem Server werden die Schlüssel angeboten, die der Agent Ihres Computers bereithält.',
  'server.sudo': 'Passwort des Administrators',
  'server.sudo-hint':
    'Dieser Benutzer darf als <sudo>Administrator</sudo> arbeiten, aber der Server fragt vorher nach einem Passwort.',
  'server.need-host': 'Geben Sie den Namen oder die Adresse Ihres Servers ein.',
  'server.need-password': 'Geben Sie das Passwort ein.',
  'server.need-key': 'Wählen Sie die Schlüsseldatei.',
  'server.bad-port': 'Ein Port ist eine Zahl von 1 bis 65535.',
  'server.connect': 'Verbinden',
  'server.connecting': 'Verbindung zu {host} wird aufgebaut',
  'server.inspecting': '{host} wird angesehen; nichts wird geändert',
  'server.as': '{user} auf {host}',
  'server.change': 'Ändern',
  'server.no-login': 'Solche Zugangsdaten habe ich nicht',
  'server.no-login-title': 'Es geht auch ohne Zugangsdaten zum Server',
  'server.no-login-lead':
    'Bei Webspace gibt es meistens keine. Dann hat der Kundenbereich Ihres Anbieters einen Schalter dafür, oder es erledigt, wer die Website betreut.',
  'server.no-login-area': 'Den Weg über den Kundenbereich zeigen',
  'server.no-login-found': 'Ich habe sie doch gefunden',
  'server.no-login-letter': 'Ein Brief an Ihren Anbieter, oder an den, der die Website gemacht hat',
  'server.no-login-why': 'Wozu überhaupt Zugangsdaten?',
  'server.no-login-why-1':
    'Mit ihnen erledigt diese App alles und zeigt jede Änderung vorher. Ohne sie sagen wir Schritt für Schritt, was zu tun ist, und sehen von außen nach, ob es geklappt hat.',
  'server.forward': 'Nachricht an Ihren Anbieter kopieren',
  'server.forward-text':
    'Guten Tag,\n\nich möchte auf {host} ein Zertifikat einrichten und melde mich dort als {user} über SSH an. Dieser Benutzer darf nicht als Administrator arbeiten. Bitte erlauben Sie {user} dort sudo (unter Debian und Ubuntu: usermod -aG sudo {user}), oder nennen Sie mir den Benutzer, der es darf.\n\nVielen Dank',
  'server.unknown-where': 'Wo sehe ich den richtigen?',
  'server.unknown-where-first-start':
    'Ein Cloud-Server (Amazon, Azure, Google, Hetzner Cloud und viele andere) gibt ihn beim ersten Start aus: Öffnen Sie in der Konsole Ihres Anbieters das Protokoll oder die Systemausgabe des Servers, und suchen Sie nach „SSH HOST KEY FINGERPRINTS“.',
  'server.unknown-where-console':
    'Jeder Server mit einer Konsole im Kundenbereich: Melden Sie sich dort an, und geben Sie ein: {command}',
  'server.unknown-where-panel':
    'Mit Plesk oder cPanel: Öffnen Sie das Terminal darin, wenn Sie eines haben, und geben Sie dasselbe ein.',
  'server.unknown-where-ask':
    'Sonst fragen Sie Ihren Anbieter: „Wie lautet der SHA256-Fingerabdruck des SSH-Schlüssels meines Servers?“ Er ist nicht geheim.',
  'server.kept': 'Die Anmeldung ist gespeichert',
  'server.kept-more':
    'Der Schlüsselbund dieses Computers hält Ihre Anmeldung bei {server} bereit, wie Sie es wollten; Sie müssen nichts eingeben.',
  'server.kept-other': 'Eine andere Anmeldung eingeben',
  'server.kept-why':
    'Ihre Anmeldung bleibt auf diesem Computer, vom System geschützt, und geht nur an diesen Server. Unter „Meine Websites“ können Sie sie löschen lassen.',
  'server.told': 'Der Fingerabdruck, wie Ihr Anbieter ihn nennt',
  'server.told-hint':
    'Nicht der oben gezeigte, sondern der aus der Antwort Ihres Anbieters oder aus seinem Kundenbereich. Wir vergleichen beide und melden Sie nur an, wenn sie gleich sind.',
  'server.told-unread':
    'Darin ist kein Fingerabdruck zu lesen. Er besteht aus SHA256: und 43 Buchstaben und Ziffern.',
  'server.told-other':
    'Der Server zeigt einen anderen als diesen. Melden Sie sich nicht an; sagen Sie es Ihrem Anbieter.',
  'server.unknown-title': 'Ist das wirklich Ihr Server?',
  'server.unknown-lead':
    'Dieser Computer hat zum ersten Mal mit <b>{host}</b> zu tun. Vergleichen Sie den <fingerprint>Fingerabdruck</fingerprint> mit dem, den Ihr Anbieter Ihnen zeigt; dann erkennen wir den Server künftig wieder.',
  'server.unknown-picture': 'Bild des Fingerabdrucks',
  'server.unknown-text': 'Dasselbe Bild, wie Techniker es kennen',
  'server.unknown-compare':
    'Auf der Konsole des Servers selbst zeigt dieser Befehl dasselbe Bild und dieselben Zeichen:',
  'server.unknown-accept': 'Das ist mein Server',
  'server.unknown-refuse': 'Ich bin nicht sicher',
  'server.walk-password': 'Das ist ein Rundgang: Als Passwort genügt irgendein Wort. Es geht nirgendwohin.',
  'server.unknown-practice': 'Das ist der Übungsserver auf diesem Computer; Sie können einfach weitermachen.',
  'server.looking-title': 'Ein Blick auf Ihren Server',
  'server.found-title': 'Anmeldung gelungen, Ihre Website ist gefunden',
  'server.found-lead': '<b>{title}</b> auf {label}. Nichts wurde geändert.',
  'server.blocked-title': 'Etwas steht im Weg',
  'server.sites': 'Websites auf diesem Server',
  'server.site-ours': 'bekommt das Zertifikat',
  'server.site-other': 'bleibt unverändert',
  'server.site-unnamed': 'Jeder andere Name',
  'server.site-encrypted': 'schon verschlüsselt',
  'server.site-plain': 'noch nicht verschlüsselt',
  'server.no-sites': 'Dort wurde keine Website gefunden.',
  'server.found-others': 'Programme, die dort Besuchern antworten',
  'server.found-at': 'bei {places}',
  'server.found-nowhere': 'an keinem Zugang für Websites, den wir sehen',
  'server.found-beside': 'kann dasselbe Zertifikat zeigen; das wählen Sie auf der nächsten Seite',
  'server.found-supported': 'lässt sich einrichten',
  'server.found-broken': 'funktioniert so nicht',
  'server.found-unsupported': 'lässt sich so nicht einrichten',
  'server.found-not-served': 'von dieser App nicht eingerichtet',
  'server.checks': 'Was uns aufgefallen ist',
  'server.give-name': 'Das ist meine Website: ihr den Namen {name} geben',
  'server.look-again': 'Noch einmal nachsehen',
  'server.other': 'Anderer Server',
  'server.why-title': 'Ist das sicher?',
  'server.why-1':
    'Die Verbindung ist verschlüsselt, und Ihr Passwort geht an Ihren Server und sonst nirgendwohin. Wenn Sie die App schließen, ist es vergessen.',
  'server.why-2':
    'Zuerst sehen wir uns nur um. Was geändert würde, steht auf der nächsten Seite, Zeile für Zeile, und wartet auf Ihr Ja.',
  'server.host-why-title': 'Warum vergleichen?',
  'server.host-why-1':
    'Jemand zwischen Ihnen und dem Server könnte sich für ihn ausgeben und Ihr Passwort abfangen. Den Fingerabdruck kann er nicht nachmachen.',
  'server.host-why-2':
    'Von nun an kennen wir diesen Server. Sollte sich sein Fingerabdruck je ändern, brechen wir ab und sagen es Ihnen, bevor ein Passwort gesendet wird.',
  'server.with-token': 'Token von cPanel',
  'server.panel': 'Adresse des Kundenbereichs',
  'server.panel-hint': 'So, wie Ihr Browser sie zeigt, wenn Sie in cPanel sind.',
  'server.panel-user-hint': 'Der kurze Name, mit dem Sie sich bei cPanel anmelden.',
  'server.token': 'Token',
  'server.token-hint': 'Nur für diese Verbindung benutzt und nirgends aufbewahrt.',
  'server.need-token': 'Fügen Sie das Token ein.',
  'server.need-panel-user': 'Geben Sie den Benutzer von cPanel ein.',
  'server.no-login-token': 'Mein Hoster hat cPanel',
  'server.token-where': 'Woher bekomme ich ein Token?',
  'server.token-where-open':
    'Melden Sie sich im Browser bei cPanel an, und öffnen Sie „API-Token verwalten“ unter „Sicherheit“.',
  'server.token-where-make': 'Wählen Sie „Erstellen“, und geben Sie ihm einen Namen wie „Sealkeeper“.',
  'server.token-where-end':
    'Ein Token darf, was Ihr Konto darf; ein kleineres hat cPanel nicht. Lassen Sie es darum nach einem Tag ablaufen, und löschen Sie es, wenn Sie fertig sind.',
  'server.token-where-copy': 'Kopieren Sie das Token, und fügen Sie es hier ein. cPanel zeigt es nur einmal.',
  'server.token-untried':
    'Dieser Weg wurde nach der Dokumentation von cPanel gebaut und an einem Stellvertreter erprobt, noch nicht an einem echten cPanel.',
  'server.unknown-where-tls-ask':
    'Fragen Sie Ihren Hoster: „Wie lautet der SHA-256 des öffentlichen Schlüssels im Zertifikat, das cPanel zeigt?“ Er ist kein Geheimnis.',
  'server.unknown-where-tls-console': 'Oder an einem anderen Computer an einem anderen Anschluss: {command}',
};
