import type { webSpaceProblems as english } from '../en/problems-webspace.ts';
import type { TranslatedProblems } from '../translated.ts';

export const webSpaceProblems: TranslatedProblems<typeof english> = {
  'job-webspace': {
    title: 'Dieser Auftrag gilt einem Webspace',
    what: 'Der Auftrag „{file}“ erreicht nur die Dateien der Website. Dort wird das Formular des Hosters von Hand ausgefüllt; einen Plan für Änderungen am Server gibt es nicht.',
    next: 'Nehmen Sie dafür: sealkeeper secure {file}.',
  },
  'webspace-login-refused': {
    title: 'Der Webspace hat uns nicht eingelassen',
    what: 'Der Server {host} hat den Benutzer {user} mit diesem Passwort abgewiesen. Er sagte: „{said}“',
    next: 'Entnehmen Sie Benutzer und Passwort für FTP oder SFTP dem Kundenbereich Ihres Hosters; meist sind es andere als die des Kundenbereichs selbst. Dort können Sie auch ein neues Passwort setzen.',
  },
  'webspace-no-sftp': {
    title: 'Dieser Zugang überträgt keine Dateien',
    what: '{host} hat uns eingelassen, bietet diesem Benutzer aber kein SFTP an. Er sagte: „{said}“',
    next: 'Wählen Sie stattdessen FTPS, oder schalten Sie SFTP für diesen Benutzer im Kundenbereich ein.',
  },
  'webspace-no-tls': {
    title: 'Dieser Server bietet nur unverschlüsseltes FTP',
    what: '{host} verschlüsselt FTP nicht. Jeder auf dem Weg könnte Ihr Passwort lesen und später damit Ihre Website ändern. Deshalb wurde nichts gesendet.',
    next: 'Versuchen Sie SFTP: Die meisten Hoster bieten es für denselben Benutzer an. Gibt es nur unverschlüsseltes FTP, dann sagen Sie, dass Sie das hinnehmen (im Auftrag: "protocol": "ftp", "unencrypted": true), und setzen Sie danach ein neues Passwort.',
  },
  'webspace-certificate-unknown': {
    title: 'Für diesen FTP-Server bürgt niemand',
    what: '{host} zeigt ein Zertifikat, dem Browser nicht vertrauen würden ({reason}). Viele Hoster tun das; es könnte trotzdem jemand dazwischen sein. Ihr Passwort wurde nicht gesendet.',
    next: 'Vergleichen Sie den Fingerabdruck unten mit dem, den Ihr Hoster nennt, und bestätigen Sie ihn (im Auftrag: "certificate": "{fingerprint}"). Oder nehmen Sie den Namen des Servers so, wie Ihr Hoster ihn schreibt: Zertifikate gelten für diesen Namen.',
  },
  'webspace-certificate-changed': {
    title: 'Das ist nicht der Server, den wir kannten',
    what: '{host} zeigt ein anderes Zertifikat als das früher bestätigte. Hoster erneuern ihre; es könnte trotzdem jemand dazwischen sein. Ihr Passwort wurde nicht gesendet.',
    next: 'Fragen Sie Ihren Hoster, ob das Zertifikat seines FTP-Servers neu ist. Wenn ja, bestätigen Sie den neuen Fingerabdruck.',
  },
  'webspace-data-blocked': {
    title: 'Der Server lässt uns ein, aber keine Dateien durch',
    what: 'FTP braucht für jede Datei eine zweite Verbindung, und zu {host} kommt keine zustande. Eine Firewall steht dazwischen, beim Hoster oder bei Ihnen.',
    next: 'Wählen Sie SFTP, das mit einer Verbindung auskommt. Hat Ihr Hoster keines, versuchen Sie ein anderes Netz (etwa das eines Telefons), oder bitten Sie den Hoster, die passiven Ports von FTP zu öffnen.',
  },
  'webspace-folder-missing': {
    title: 'Diesen Ordner gibt es nicht',
    what: 'Der Ordner „{folder}“ lässt sich mit diesem Zugang nicht öffnen.',
    next: 'Lassen Sie den Ordner leer: Dann wird er gesucht. Oder schreiben Sie ihn so, wie Ihr FTP-Programm ihn zeigt.',
  },
  'webspace-not-writable': {
    title:
      '{reason, select, full {Der Webspace ist voll} read_only {Der Webspace ist schreibgeschützt} other {Dort lässt sich nichts schreiben}}',
    what: '{reason, select, full {Bei „{folder}“ ist kein Platz mehr für eine Datei von hundert Zeichen.} read_only {Der Server lässt bei „{folder}“ zurzeit niemanden schreiben.} forbidden {Dieser Zugang darf bei „{folder}“ nicht schreiben.} other {Der Server hat das Schreiben bei „{folder}“ verweigert.}} Was bis dahin geschrieben war, wurde entfernt.',
    next: '{reason, select, full {Schaffen Sie Platz (alte Sicherungen und Protokolle brauchen meist am meisten), oder lassen Sie sich vom Hoster mehr geben. Versuchen Sie es dann noch einmal.} read_only {Fragen Sie Ihren Hoster: Meist wird der Server gewartet, oder Ihr Paket ist gesperrt.} other {Nehmen Sie einen Zugang, der in den Ordner der Website schreiben darf: im Kundenbereich meist der Haupt-FTP-Benutzer.}}',
  },
  'webspace-proof-unseen': {
    title: 'Besucher sehen nicht, was in diesem Webspace liegt',
    what: 'In diese Ordner wurde eine Testdatei gelegt, und Besucher von {name} bekamen sie aus keinem gezeigt: {folders}. Die Website liegt also anderswo, oder etwas antwortet an ihrer Stelle. Alle Testdateien wurden entfernt.',
    next: 'Sehen Sie im Kundenbereich nach, auf welchen Ordner {name} zeigt, und geben Sie diesen Ordner an. Zeigt der Name auf ein anderes Paket oder einen anderen Hoster, nehmen Sie dessen Zugang. Antwortet eine Seite Ihres Shops auf alles oder schützt eine Anmeldung die Website, schalten Sie das zuerst für /.well-known/ ab.',
  },
  'webspace-file-left': {
    title: 'Dateien von uns liegen noch in Ihrem Webspace',
    what: 'Diese ließen sich nicht entfernen: {paths}. Sie enthalten zufällige Zeichen und schaden nicht.',
    next: 'Öffnen Sie den Eintrag unter „Meine Websites“ und lassen Sie aufräumen, oder mit: sealkeeper webspace ID --clear. Oder löschen Sie die Dateien mit Ihrem FTP-Programm.',
  },
  'webspace-key-no-place': {
    title: 'Es gibt keinen sicheren Platz für den Schlüssel',
    what: '{reason, select, no_keychain {Bis Sie ihn in das Formular gesetzt haben, muss der private Schlüssel weggeschlossen sein, und hier hat die App keinen Schlüsselbund des Systems.} not_empty {Im Ordner „{folder}“ liegt schon etwas, und davon wird nichts ersetzt.} other {Der Ordner „{folder}“ lässt sich nicht anlegen oder beschreiben.}} Es wurde kein Zertifikat angefordert.',
    next: '{reason, select, no_keychain {Nehmen Sie das Fenster auf einem Computer, dessen System einen Schlüsselbund hat. Nennen Sie im Terminal einen leeren Ordner im Auftrag: "files": "fuers-formular".} other {Nennen Sie im Auftrag einen anderen Ordner, einen neuen oder leeren: "files": "fuers-formular".}}',
  },
  'webspace-unknown': {
    title: 'Dieses Zertifikat für ein Formular gibt es nicht',
    what: 'Dieser Computer kennt keines mit der Nummer {id}. Es wurde nichts getan.',
    next: 'Sehen Sie in der Liste nach, unter „Meine Websites“ oder mit: sealkeeper webspace. Jedes liegt auf dem Computer, auf dem es begonnen wurde.',
  },
  'webspace-damaged': {
    title: 'Die Aufzeichnung eines Zertifikats für ein Formular ist beschädigt',
    what: '„{file}“ lässt sich nicht lesen. Es wurde nichts geändert.',
    next: 'Haben Sie eine Sicherung dieses Computers, spielen Sie die Datei daraus zurück. Wenn nicht, löschen Sie sie und holen das Zertifikat noch einmal; das kostet nichts.',
  },
  'webspace-newer': {
    title: 'Diese Aufzeichnung stammt von einem neueren Sealkeeper',
    what: 'Diese Version versteht „{file}“ nicht. Es wurde nichts geändert.',
    next: 'Aktualisieren Sie Sealkeeper, und versuchen Sie es dann noch einmal.',
  },
  'webspace-not-issued': {
    title: 'Hier gibt es noch kein Zertifikat',
    what: 'Was mit der Nummer {id} begonnen wurde, endete, bevor ein Zertifikat ausgestellt war.',
    next: 'Geben Sie es auf, hier oder mit: sealkeeper webspace {id} --drop. Beginnen Sie dann von vorn.',
  },
};
