import type { loginProblems as english } from '../en/problems-login.ts';
import type { TranslatedProblems } from '../translated.ts';

export const loginProblems: TranslatedProblems<typeof english> = {
  'login-refused': {
    title: 'Der Server hat uns nicht hereingelassen',
    what: 'Benutzer oder Passwort sind nicht die, die er erwartet.',
    next: 'Geben Sie beides noch einmal ein, und prüfen Sie den Namen des Benutzers. Viele Anbieter haben für den Server ein anderes Passwort als für den Kundenbereich.',
  },
  'login-second-proof': {
    title: 'Der Server verlangt noch einen Code',
    what: 'Passwort oder Schlüssel allein genügt nicht: Zu dieser Anmeldung gehört noch etwas, etwa ein Code vom Telefon, und das kann diese App nicht weitergeben.',
    next: 'Melden Sie sich mit einem Schlüssel an, wenn dabei kein Code verlangt wird. Oder bitten Sie die Person, die den Code eingerichtet hat, für {user} darauf zu verzichten, solange Sie diese App benutzen, und ihn danach wieder einzuschalten.',
  },
  'login-hung-up': {
    title: 'Der Server hat die Anmeldung selbst beendet',
    what: '{reason, select, expired {Das Konto von {user} ist dort abgelaufen.} closed {Er lässt im Augenblick niemanden herein.} other {Etwas an dieser Anmeldung passte ihm nicht, und er hat aufgelegt.}} Er sagte: „{said}“',
    next: '{reason, select, expired {Lassen Sie das Konto von der Person verlängern, die den Server betreut, oder melden Sie sich als anderer Benutzer an.} closed {Versuchen Sie es nach dem Ende der Wartung noch einmal, meist nach wenigen Minuten. Bleibt es dabei, fragen Sie die Person, die den Server betreut.} other {Zeigen Sie diesen Satz der Person, die den Server betreut, oder melden Sie sich als anderer Benutzer an.}}',
  },
  'login-too-many-keys': {
    title: 'Es wurden zu viele Schlüssel versucht',
    what: 'Dieser Computer hält mehrere Schlüssel bereit, und der Server hat aufgelegt, bevor der richtige an der Reihe war.',
    next: 'Wählen Sie hier die Datei des Schlüssels für diesen Server. Oder nennen Sie ihn in ~/.ssh/config (IdentityFile) und daneben „IdentitiesOnly yes“.',
  },
  'login-key-on-token': {
    title: 'Dieser Schlüssel liegt auf einem Sicherheitsschlüssel',
    what: 'Er verlangt bei jeder Anmeldung eine Berührung an einem kleinen Gerät ({file}), und darum kann diese App noch nicht bitten. Nichts anderes hat uns hereingelassen.',
    next: 'Wählen Sie einen anderen Schlüssel, oder melden Sie sich mit einem Passwort an.',
  },
  'key-refused': {
    title: 'Der Server kennt diesen Schlüssel nicht',
    what: 'Er hat jeden Schlüssel abgelehnt, den wir angeboten haben.',
    next: 'Wählen Sie eine andere Schlüsseldatei, oder melden Sie sich mit einem Passwort an.',
  },
  'key-unreadable': {
    title: 'Die Schlüsseldatei ist nicht zu gebrauchen',
    what: 'Sie enthält keinen privaten Schlüssel in einer Form, die wir kennen.',
    next: 'Wählen Sie die Datei ohne „.pub“ am Ende. Gibt es keine, fragen Sie die Person, von der Sie den Schlüssel haben, oder melden Sie sich mit einem Passwort an.',
  },
  'key-passphrase-needed': {
    title: 'Der Schlüssel ist verschlossen',
    what: 'Die Schlüsseldatei öffnet sich nur mit ihrem eigenen Passwort.',
    next: 'Geben Sie das Passwort des Schlüssels ein.',
  },
  'key-passphrase-wrong': {
    title: 'Das Passwort öffnet den Schlüssel nicht',
    what: 'Die Schlüsseldatei blieb verschlossen.',
    next: 'Geben Sie es noch einmal ein. Kennt es niemand mehr, melden Sie sich mit dem Passwort des Benutzers an.',
  },
  'agent-unavailable': {
    title: 'Es läuft kein Schlüsselagent',
    what: 'Kein Programm auf diesem Computer hält Schlüssel bereit.',
    next: 'Wählen Sie eine Schlüsseldatei, oder melden Sie sich mit einem Passwort an.',
  },
  'connection-lost': {
    title: 'Die Verbindung zum Server ist verloren gegangen',
    what: 'Die Verbindung ist abgerissen. Ihre Website braucht sie nicht.',
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
    next: 'Bitten Sie Ihren Anbieter um „SSH-Zugang mit Shell“. Haben Sie den schon, zeigen Sie dies der Person, die den Zugang eingerichtet hat: In diesen Dateien darf eine Zeile mit „exec“ nur für Anmeldungen am Terminal gelten.',
  },
  'login-ended-at-once': {
    title: 'Der Server lässt uns herein und beendet die Anmeldung sofort',
    what: 'Meist beendet eine Datei, die bei jeder Anmeldung gelesen wird (.bashrc, .profile und dergleichen), alle Anmeldungen, bei denen niemand tippt, etwa mit der Zeile: [ -z "$PS1" ] && exit',
    next: 'Bitten Sie Ihren Anbieter um „SSH-Zugang mit Shell“. Haben Sie den schon, zeigen Sie dies der Person, die den Zugang eingerichtet hat: In dieser Zeile gehört „return“ an die Stelle von „exit“; für Terminals bleibt alles beim Alten.',
  },
  'login-as-another': {
    title: 'Der Server will einen anderen Benutzer',
    what: '{instead, select, NONE {Er lässt niemanden unter diesem Benutzer arbeiten und nennt auch keinen anderen.} other {Er hat diesen Benutzer abgewiesen und bittet darum, sich als „{instead}“ anzumelden.}}',
    next: '{instead, select, NONE {Sehen Sie im Kundenbereich Ihres Anbieters nach, welcher Benutzer mit dem Server angelegt wurde, oder fragen Sie die Person, die ihn eingerichtet hat. Melden Sie sich dann mit diesem Namen an.} other {Geben Sie diesen Namen als Benutzer ein, und melden Sie sich sonst wie zuvor an.}}',
  },
  'login-password-expired': {
    title: 'Das Passwort dieses Benutzers ist abgelaufen',
    what: 'Der Server lässt niemanden damit arbeiten, bevor es geändert ist, auch nicht mit einem Schlüssel.',
    next: 'Melden Sie sich einmal an einem Terminal oder im Kundenbereich Ihres Anbieters an, setzen Sie ein neues Passwort, und kommen Sie dann wieder.',
  },
  'system-unsupported': {
    title: 'Mit Servern dieser Art können wir noch nicht umgehen',
    what: 'Auf diesem läuft {system}. Wir arbeiten auf Linux und Windows Server; hier wurde nichts geändert.',
    next: 'Holen Sie das Zertifikat als Dateien und setzen Sie es selbst ein, oder nehmen Sie ein Programm, das es für {system} gibt, etwa acme.sh oder Certbot.',
  },
  'sudo-missing': {
    title: 'Dieser Benutzer darf keine Einstellungen ändern',
    what: '{doas, select, password {Der Server verwendet „doas“ anstelle von sudo, und das fragt nur an einem Terminal nach einem Passwort, wo diese App nicht antworten kann.} denied {Der Server verwendet „doas“ anstelle von sudo, aber nicht für diesen Benutzer.} other {Er ist kein Administrator, und auf dem Server fehlt „sudo“, mit dem er es werden könnte.}}',
    next: '{doas, select, password {Melden Sie sich als root an. Oder bitten Sie die Person, die den Server betreut, in /etc/doas.conf diese Zeile hinzuzufügen, solange Sie diese App verwenden: permit nopass {user} as root} denied {Melden Sie sich als root oder als anderer Benutzer an. Oder bitten Sie die Person, die den Server betreut, diesen als Administrator arbeiten zu lassen (/etc/doas.conf).} other {Melden Sie sich als root an, oder bitten Sie Ihren Anbieter um einen Benutzer, der sudo verwenden darf.}}',
  },
  'sudo-wants-terminal': {
    title: 'Dieser Benutzer wird nur an einem Terminal zum Administrator',
    what: 'So steht es in den Einstellungen von sudo auf dem Server („requiretty“), wie bei älteren Red-Hat-Systemen, und der Server hat uns kein Terminal gegeben; kein Passwort ändert das.',
    next: 'Melden Sie sich als root an, wenn Sie können. Sonst, für die Person, die den Server betreut: mit visudo eine Zeile in die Einstellungen von sudo schreiben: Defaults:{user} !requiretty',
  },
  'sudo-second-proof': {
    title: 'Der Server verlangt vom Administrator noch einen Code',
    what: 'Das Passwort allein genügt nicht: sudo fragt noch nach etwas anderem, etwa einem zweiten Passwort oder einem Code vom Telefon, und das kann diese App nicht weitergeben.',
    next: 'Melden Sie sich mit einem Schlüssel als root an. Oder bitten Sie die Person, die den Code eingerichtet hat, für {user} darauf zu verzichten, solange Sie diese App benutzen (er steht in /etc/pam.d/sudo), und ihn danach wieder einzuschalten.',
  },
  'sudo-unusable': {
    title: 'Diese Anmeldung kann nicht Administrator werden',
    what: '{reason, select, privileges {Wo diese Anmeldung ankommt, darf niemand Administrator werden; oft ist es ein Container oder ein abgeschotteter Dienst.} settings {In den Einstellungen von sudo, mit dem man Administrator wird, ist dort ein Fehler; darum lässt es niemanden durch.} account {sudo, mit dem man Administrator wird, hält das Konto dieses Benutzers für geschlossen oder abgelaufen.} programs {sudo macht diesen Benutzer zwar zum Administrator, aber was es startet, darf kein weiteres Programm starten („noexec“ in seinen Einstellungen), und ohne diese lässt sich nichts einrichten.} other {sudo, mit dem man Administrator wird, nannte einen Grund, den wir nicht kennen.}} {reason, select, programs {Die Zeile:} other {Es sagte:}} „{said}“',
    next: '{reason, select, privileges {Melden Sie sich als root an, oder auf dem Server selbst statt im Container.} settings {Melden Sie sich als root an, wenn Sie können. Oder zeigen Sie dies der Person, die den Server betreut: visudo -c, als root, nennt die Stelle.} account {Lassen Sie das Konto wieder öffnen, oder melden Sie sich als anderer Benutzer an.} programs {Melden Sie sich als root an, wenn Sie können. Oder bitten Sie die Person, die den Server betreut, mit visudo in der Zeile dieses Benutzers „EXEC:“ vor das letzte „ALL“ zu schreiben, solange Sie diese App verwenden.} other {Zeigen Sie diesen Satz der Person, die den Server betreut, oder melden Sie sich als root an.}}',
  },
  'sudo-refused': {
    title: 'Dieser Benutzer darf nicht als Administrator arbeiten',
    what: '{allowed, select, some {Mit sudo darf dieser Benutzer nur bestimmte Programme starten und keine Befehlszeile (Shell). Ohne sie lassen sich keine Einstellungen ändern.} other {Der Server kennt sudo, aber nicht für diesen Benutzer.}}',
    next: '{allowed, select, some {Bitten Sie die Person, die den Server eingerichtet hat, diesen Benutzer alle Programme starten zu lassen („ALL“ in den Einstellungen von sudo), solange Sie diese App verwenden. Oder melden Sie sich als anderer Benutzer an.} other {Melden Sie sich als anderer Benutzer an. Oder bitten Sie die Person, die den Server eingerichtet hat, diesen als Administrator arbeiten zu lassen (die Gruppe heißt sudo, in manchen Systemen wheel).}}',
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
};
