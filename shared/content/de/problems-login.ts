import type { loginProblems as english } from '../en/problems-login.ts';
import type { TranslatedProblems } from '../translated.ts';

export const loginProblems: TranslatedProblems<typeof english> = {
  'login-refused': {
    title: 'Der Server hat uns nicht hereingelassen',
    what: 'Benutzer oder Passwort sind nicht die, die er erwartet.',
    next: 'Geben Sie es noch einmal ein, oder prüfen Sie den Benutzer. Viele Anbieter haben für den Server ein anderes Passwort als für den Kundenbereich.',
  },
  'login-second-proof': {
    title: 'Der Server will einen zweiten Nachweis',
    what: 'Der erste war gut oder wurde nicht allein verlangt: Zu dieser Anmeldung gehört noch etwas anderes, etwa ein Code vom Telefon, und das kann diese App nicht geben.',
    next: 'Melden Sie sich mit einem Schlüssel an, wenn dabei kein Code verlangt wird. Oder lassen Sie den zweiten Nachweis für {user} aussetzen, solange Sie diese App benutzen; wer ihn eingerichtet hat, kann das.',
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
  'login-ended-at-once': {
    title: 'Der Server lässt uns herein und beendet die Anmeldung sofort',
    what: 'Meist beendet eine Datei, die bei jeder Anmeldung gelesen wird (.bashrc, .profile und dergleichen), alle Anmeldungen, bei denen niemand tippt, etwa mit der Zeile: [ -z "$PS1" ] && exit',
    next: 'Lassen Sie in dieser Zeile „exit“ durch „return“ ersetzen; für Terminals bleibt alles beim Alten. Gibt es keine solche Zeile, bitten Sie Ihren Anbieter um „SSH-Zugang mit Shell“.',
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
    what: 'Er ist kein Administrator, und der Server hat kein „sudo“.',
    next: 'Melden Sie sich als root an, oder bitten Sie Ihren Anbieter um einen Benutzer, der sudo verwenden darf.',
  },
  'sudo-wants-terminal': {
    title: 'sudo arbeitet dort nur an einem Terminal',
    what: 'So steht es in den Einstellungen des Servers („requiretty“), wie bei älteren Red-Hat-Systemen, und wir haben dort keines bekommen; kein Passwort ändert das.',
    next: 'Melden Sie sich als root an. Oder lassen Sie mit visudo eine Zeile in die Einstellungen von sudo schreiben: Defaults:{user} !requiretty',
  },
  'sudo-second-proof': {
    title: 'Der Server will vom Administrator einen zweiten Nachweis',
    what: 'Das Passwort allein genügt nicht: sudo fragt noch nach etwas anderem, etwa einem zweiten Passwort oder einem Code vom Telefon, und das kann diese App nicht geben.',
    next: 'Melden Sie sich mit einem Schlüssel als root an. Oder lassen Sie den zweiten Nachweis für {user} aussetzen (er steht in /etc/pam.d/sudo), solange Sie diese App benutzen.',
  },
  'sudo-unusable': {
    title: 'sudo funktioniert auf diesem Server nicht',
    what: '{reason, select, privileges {Wo diese Anmeldung ankommt, darf niemand Administrator werden; oft ist es ein Container oder ein abgeschotteter Dienst.} settings {In seinen Einstellungen ist ein Fehler, darum lässt es niemanden durch.} account {Es hält das Konto dieses Benutzers für geschlossen oder abgelaufen.} other {Es nannte einen Grund, den wir nicht kennen.}} Es sagte: „{said}“',
    next: '{reason, select, privileges {Melden Sie sich als root an, oder auf dem Server selbst statt im Container.} settings {Lassen Sie sie als root in Ordnung bringen (visudo -c nennt die Stelle), oder melden Sie sich als root an.} account {Lassen Sie das Konto wieder öffnen, oder melden Sie sich als anderer Benutzer an.} other {Zeigen Sie diesen Satz der Person, die den Server betreut, oder melden Sie sich als root an.}}',
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
};
