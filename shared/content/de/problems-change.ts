import type { changeProblems as english } from '../en/problems-change.ts';
import type { TranslatedProblems } from '../translated.ts';

export const changeProblems: TranslatedProblems<typeof english> = {
  'file-changed-meanwhile': {
    title: 'Jemand anderes hat etwas geändert',
    what: 'Eine Datei auf dem Server ist nicht mehr so, wie sie war, als wir nachgesehen haben; darum haben wir sie nicht angerührt.',
    next: 'Sehen Sie noch einmal nach, damit der Plan zu dem passt, was jetzt dort steht.',
  },
  'plan-changed': {
    title: 'Der Server hat sich verändert, seit Sie nachgesehen haben',
    what: 'Was jetzt getan würde, ist nicht mehr das, was Sie gesehen haben. Deshalb wurde nichts angerührt.',
    next: 'Sehen Sie sich den Plan noch einmal an und starten Sie neu.',
  },
  'renewal-would-change': {
    title: 'Eine Erneuerung würde inzwischen mehr ändern als das Zertifikat',
    what: 'Auf dem Server hat sich seit dem letzten Vorgang etwas verändert. Solange niemand da ist, geschieht nichts, was niemand gesehen hat; deshalb wurde nichts angerührt.',
    next: 'Erneuern Sie selbst, im Fenster oder mit „sealkeeper renew VORGANG“: was sich ändern würde, steht unten.',
  },
  'change-failed': {
    title: 'Eine Änderung ist fehlgeschlagen',
    what: 'Der Server ließ uns nicht schreiben, was geplant war.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut.',
  },
  'command-refused': {
    title: 'Ein Befehl hätte sich nicht zurücknehmen lassen',
    what: 'Auf dem Server muss etwas installiert oder eingeschaltet werden ({path}). So wie es dort steht, ließe sich das nicht genau zurücknehmen; darum wurde es nicht begonnen.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut.',
  },
  'command-failed': {
    title: 'Ein Befehl ist fehlgeschlagen',
    what: 'Auf dem Server sollte etwas installiert oder eingeschaltet werden ({path}), und das ist nicht richtig gelungen.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut.',
  },
  'renewal-way-closed': {
    title: 'Der Weg für spätere Nachweise ist nicht offen',
    what: 'Die Website ist verschlüsselt. Aber eine Datei, wie eine Erneuerung sie als Nachweis ablegt, war bei {names} von außen nicht zu sehen; eine Erneuerung ohne Sie würde also scheitern. {left, select, yes {Der Weg selbst blieb so, wie der Plan ihn angelegt hat.} other {Was wir dafür eingerichtet hatten, ist zurückgenommen.}}',
    next: 'Erneuern Sie vorerst mit dieser App. Oder zeigen Sie die Einzelheiten der Person, die den Server betreut, und starten Sie noch einmal.',
  },
  'renewal-trial-failed': {
    title: 'Die probeweise Erneuerung ist fehlgeschlagen',
    what: 'Die Website ist verschlüsselt. Aber das Programm auf Ihrem Server, das das Zertifikat erneuern sollte, hat das bei der Probe nicht geschafft. Was wir dafür eingerichtet hatten, ist zurückgenommen.',
    next: 'Erneuern Sie vorerst mit dieser App. Oder zeigen Sie die Einzelheiten der Person, die den Server betreut, und starten Sie noch einmal.',
  },
  'renewal-hook-failed': {
    title: 'Ein erneuertes Zertifikat konnte nicht von selbst eingesetzt werden',
    what: 'Die Website ist verschlüsselt. Aber was erneuerte Zertifikate einsetzen sollte, hat nicht funktioniert, als wir es aufriefen. Was wir dafür eingerichtet hatten, ist zurückgenommen.',
    next: 'Erneuern Sie vorerst mit dieser App. Oder zeigen Sie die Einzelheiten der Person, die den Server betreut, und starten Sie noch einmal.',
  },
  'renewal-store-not-roots': {
    title: 'Was {by} verwahrt, kann nicht nur der Administrator ändern',
    what: 'Die Website ist verschlüsselt. {by} auf Ihrem Server erneuert ein Zertifikat für diese Namen, aber nach {place} darf nicht nur der Administrator schreiben. Wer das darf, könnte Ihren Besuchern ein eigenes Zertifikat zeigen; darum wird von dort nichts benutzt. Was wir dafür eingerichtet hatten, ist zurückgenommen.',
    next: 'Wer {by} eingerichtet hat, soll {place} allein dem Administrator geben (chown root, chmod go-w); starten Sie dann noch einmal. Bis dahin erneuern Sie mit dieser App.',
  },
  'renewal-store-unfit': {
    title: 'Was {by} verwahrt, lässt sich nicht einsetzen',
    what: 'Die Website ist verschlüsselt. {by} auf Ihrem Server erneuert ein Zertifikat für diese Namen, aber Schlüssel und Zertifikat lagen dort nicht zusammen, oder sie gelten nicht für jeden Namen. Was wir dafür eingerichtet hatten, ist zurückgenommen.',
    next: 'Erneuern Sie vorerst mit dieser App. Oder zeigen Sie die Einzelheiten der Person, die {by} eingerichtet hat, und starten Sie noch einmal.',
  },
  'renewal-not-there': {
    title: 'Kein Certbot auf diesem Server erneuert dieses Zertifikat',
    what: 'Nur eine Erneuerung, die der Vorgang selbst an Certbot übergeben hat, lässt sich jetzt verlangen. Es wurde nichts gefragt und nichts geändert.',
    next: 'Erneuern Sie es stattdessen mit dieser App: Starten Sie noch einmal.',
  },
  'renewal-force-unconfirmed': {
    title: 'Ein erzwungenes Erneuern muss bestätigt werden',
    what: 'Es zählt bei der Zertifizierungsstelle, die für dieselben Namen nur wenige Zertifikate in der Woche gibt. Es wurde nichts gefragt und nichts geändert.',
    next: 'Wenn Sie es wollen, sagen Sie es: im Terminal mit --yes.',
  },
  'renewal-force-failed': {
    title: 'Certbot konnte das Zertifikat nicht erneuern',
    what: 'Es sollte jetzt erneuern und ist zu keinem Zertifikat gekommen. Besucher sehen weiter das bisherige.',
    next: 'Warum, steht unten in seinen eigenen Worten. Zeigen Sie sie dem, der sich um den Server kümmert. Versuchen Sie es nicht oft hintereinander: Auch Fehlschläge zählt die Zertifizierungsstelle.',
  },
  'renewers-unread': {
    title: 'Der Server sagt nicht, wer dort erneuert',
    what: 'Was auf {server} Zertifikate erneuert, ließ sich nicht lesen. Nichts wurde geändert.',
    next: 'Versuchen Sie es in ein paar Minuten noch einmal. Bleibt es so, fragen Sie, wer sich um den Server kümmert.',
  },
  'renewal-not-served': {
    title: 'Das erneuerte Zertifikat ist nicht zu sehen',
    what: 'Certbot hat es erneuert, aber von außen ist auch nach einer Minute noch das bisherige zu sehen. Besucher sehen weiter das bisherige.',
    next: 'Auf dem Server sagt, was in /var/lib/sealkeeper/renew/ steht, warum. Es wird jeden Tag wieder versucht.',
  },
  'renewal-hand-over-failed': {
    title: 'Die Erneuerung ließ sich nicht an simple-acme übergeben',
    what: 'Die Website ist verschlüsselt. Aber {reason, select, task {nichts auf Ihrem Server startet simple-acme regelmäßig} bindings {simple-acme hat sein Zertifikat nicht auf jede Website gelegt} other {simple-acme hat kein Zertifikat bekommen}}. Was wir dafür eingerichtet hatten, ist zurückgenommen.',
    next: 'Erneuern Sie vorerst mit dieser App. Oder zeigen Sie die Einzelheiten der Person, die den Server betreut, und starten Sie noch einmal.',
  },
  'rehearsal-failed': {
    title: 'Die Probe ist fehlgeschlagen',
    what: 'Auf einer privaten Kopie des Webservers haben die neuen Einstellungen nicht funktioniert. Der Server Ihrer Besucher hat sie nie gesehen.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut.',
  },
  'configuration-refused': {
    title: 'Der Webserver nimmt die neuen Einstellungen nicht an',
    what: 'Er fand darin etwas, das er nicht versteht.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut.',
  },
  'reload-failed': {
    title: 'Der Webserver hat die neuen Einstellungen nicht übernommen',
    what: 'Er wurde dazu aufgefordert und ist danach nicht richtig wieder angelaufen.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut.',
  },
  'undo-blocked-by-edit': {
    title: 'Eine Datei wurde inzwischen bearbeitet',
    what: 'Beim Zurücknehmen ginge die Arbeit von jemandem verloren; darum haben wir sie gelassen, wie sie ist.',
    next: 'Vergleichen Sie die Datei mit der aufbewahrten Kopie und entscheiden Sie, welche richtig ist.',
  },
  'undo-blocked-by-others': {
    title: 'Ein Ort, der sicher war, gehört nun jemand anderem',
    what: 'Seit diesem Vorgang darf außer dem Administrator des Servers noch jemand in {place} schreiben. Er könnte uns an jeden anderen Ort schreiben lassen; darum blieb, was dort liegt, wie es ist.',
    next: 'Lassen Sie {place} wieder allein root geben (chown root, chmod go-w), und nehmen Sie es dann noch einmal zurück.',
  },
  'handed-on-left': {
    title: 'Etwas von einem früheren Vorgang ist noch da',
    what: 'Der Vorgang ist zurückgenommen. Was der frühere Vorgang {runId} für ihn stehen gelassen hatte, ließ sich nicht mit zurücknehmen und steht noch wie zuvor; Ihre Websites laufen weiter.',
    next: 'Beheben Sie, was die Einzelheiten nennen, und nehmen Sie dann den früheren Vorgang {runId} noch einmal zurück: Nur was von ihm übrig ist, wird dann entfernt.',
  },
  'site-without-runs': {
    title: 'Von dieser Website ist nichts mehr zurückzunehmen',
    what: 'Kein Vorgang von diesem Computer für {site} steht auf einem Server.',
    next: 'Vergleichen Sie den Namen mit der Liste der Vorgänge; es muss einer sein, für den ein Vorgang ein Zertifikat besorgt hat. Was ein anderer Computer getan hat, nimmt dieser selbst zurück.',
  },
  'newer-run-stands': {
    title: 'Ein späterer Vorgang baut auf diesem auf',
    what: 'Er hat dieselben Dateien nach diesem Vorgang geändert, oder seine Website braucht, was dieser eingeschaltet hat. Nichts wurde zurückgenommen.',
    next: 'Nehmen Sie zuerst den späteren Vorgang zurück, dann diesen.',
  },
  'former-key-pruned': {
    title: 'Seitdem gab es zu viele neue Zertifikate',
    what: 'Der Schlüssel, den diese Website vor diesem Vorgang hatte, ist nicht mehr auf dem Server: Von früheren Schlüsseln bleiben nur die letzten zwei, und seither kamen neuere Zertifikate. Der Vorgang bleibt, wie er ist.',
    next: 'Lassen Sie es, wie es ist. Für ein anderes Zertifikat holen Sie ein neues; soll es ohne gehen, lassen Sie unsere Zeilen aus den Einstellungen des Webservers nehmen.',
  },
  'undo-would-break': {
    title: 'Das Zurücknehmen hätte Ihre Website lahmgelegt',
    what: 'Ihr Server nimmt seine früheren Einstellungen nicht mehr an: Etwas anderes hat sich inzwischen geändert. Darum steht alles wieder so wie eben, samt Verschlüsselung.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut, oder lassen Sie alles, wie es ist.',
  },
  'undo-incomplete': {
    title: 'Nicht alles ließ sich zurücknehmen',
    what: 'Einige Dateien sind nicht, wie sie waren. Die Kopien liegen auf dem Server.',
    next: 'Kopieren Sie den Bericht und zeigen Sie ihn der Person, die den Server betreut.',
  },
  'server-restored-itself': {
    title: 'Ihr Server hat von selbst alles wiederhergestellt',
    what: 'Eine Minute lang hörte er nichts von diesem Computer; darum kehrte er zu dem zurück, was er vorher hatte.',
    next: 'Prüfen Sie die Verbindung, lassen Sie den Laptop aufgeklappt und beginnen Sie noch einmal.',
  },
  'server-out-of-reach': {
    title: 'Die Verbindung zum Server ist mittendrin verloren gegangen',
    what: 'Nach einer Minute Stille stellt er von selbst alles wieder her.',
    next: 'Wenn Sie ihn wieder erreichen, öffnen Sie „Meine Websites“ und wählen „Zurücknehmen“, um sich zu vergewissern.',
  },
  cancelled: {
    title: 'Sie haben abgebrochen',
    what: 'Wir haben an einer sicheren Stelle angehalten.',
    next: 'Beginnen Sie noch einmal, wann immer Sie möchten.',
  },
  unexpected: {
    title: 'Es ist etwas passiert, womit wir nicht gerechnet haben',
    what: 'Das ist unser Fehler, nicht Ihrer.',
    next: 'Versuchen Sie es noch einmal. Passiert es wieder, kopieren Sie den Bericht und schicken Sie ihn uns.',
  },
};
