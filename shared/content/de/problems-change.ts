import type { changeProblems as english } from '../en/problems-change.ts';
import type { TranslatedProblems } from '../translated.ts';

export const changeProblems: TranslatedProblems<typeof english> = {
  'file-changed-meanwhile': {
    title: 'Eine Datei hat sich inzwischen geändert',
    what: 'Seit wir nachgesehen haben, hat ein Mensch oder ein Programm eine Datei auf dem Server geändert, vielleicht eine Aktualisierung. Darum haben wir sie nicht angerührt.',
    next: 'Sehen Sie noch einmal nach, damit der Plan zu dem passt, was jetzt dort steht.',
  },
  'plan-changed': {
    title: 'Der Server hat sich verändert, seit Sie nachgesehen haben',
    what: 'Was jetzt getan würde, ist nicht mehr das, was Sie gesehen haben. Deshalb wurde nichts angerührt.',
    next: 'Sehen Sie sich den Plan noch einmal an und starten Sie neu.',
  },
  'renewal-would-change': {
    title: 'Eine Erneuerung würde inzwischen mehr ändern als das Zertifikat',
    what: 'Auf dem Server hat sich seit dem letzten Mal etwas verändert; eine Erneuerung würde darum mehr ändern, als Sie gesehen haben. Weil niemand da war, wurde nichts angerührt.',
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
    title: 'Das Zertifikat ist eingesetzt, erneuert sich aber nicht von selbst',
    what: 'Bei {names} wäre der Nachweis einer späteren Erneuerung von außen nicht zu sehen: Eine Datei, die wir dort zur Probe abgelegt haben, war es nicht. Eine Erneuerung ohne Sie würde also scheitern. {left, select, yes {Der Weg selbst blieb so, wie der Plan ihn angelegt hat.} other {Was wir dafür eingerichtet hatten, ist zurückgenommen.}}',
    next: 'Erneuern Sie vorerst mit dieser App: „Meine Websites“ sagt, bis wann. Oder zeigen Sie die Einzelheiten der Person, die den Server betreut, und starten Sie noch einmal.',
  },
  'renewal-trial-failed': {
    title: 'Das Zertifikat ist eingesetzt, aber die probeweise Erneuerung ist fehlgeschlagen',
    what: 'Das Programm auf Ihrem Server, das das Zertifikat erneuern sollte, hat das bei der Probe nicht geschafft. Was wir dafür eingerichtet hatten, ist zurückgenommen.',
    next: 'Erneuern Sie vorerst mit dieser App: „Meine Websites“ sagt, bis wann. Oder zeigen Sie die Einzelheiten der Person, die den Server betreut, und starten Sie noch einmal.',
  },
  'renewal-hook-failed': {
    title: 'Das Zertifikat ist eingesetzt, aber ein erneuertes würde nicht eingesetzt',
    what: 'Was erneuerte Zertifikate einsetzen sollte, hat nicht funktioniert, als wir es aufriefen. Was wir dafür eingerichtet hatten, ist zurückgenommen.',
    next: 'Erneuern Sie vorerst mit dieser App: „Meine Websites“ sagt, bis wann. Oder zeigen Sie die Einzelheiten der Person, die den Server betreut, und starten Sie noch einmal.',
  },
  'renewal-store-not-roots': {
    title: 'Das Zertifikat ist eingesetzt, aber was {by} verwahrt, steht auch anderen offen',
    what: '{by} auf Ihrem Server erneuert ein Zertifikat für diese Namen, aber in {place} darf nicht nur der Administrator schreiben. Wer dort schreiben darf, könnte Ihren Besuchern ein anderes Zertifikat zeigen; darum nehmen wir von dort nichts. Was wir dafür eingerichtet hatten, ist zurückgenommen.',
    next: 'Erneuern Sie vorerst mit dieser App: „Meine Websites“ sagt, bis wann. Oder lassen Sie von der Person, die den Server betreut, {place} allein dem Administrator geben (chown root, chmod go-w), und starten Sie noch einmal.',
  },
  'renewal-store-unfit': {
    title: 'Das Zertifikat ist eingesetzt, aber was {by} verwahrt, kann nicht an seine Stelle treten',
    what: '{by} auf Ihrem Server erneuert ein Zertifikat für diese Namen, aber Schlüssel und Zertifikat lagen dort nicht zusammen, oder sie gelten nicht für jeden Namen. Was wir dafür eingerichtet hatten, ist zurückgenommen.',
    next: 'Erneuern Sie vorerst mit dieser App: „Meine Websites“ sagt, bis wann. Oder zeigen Sie die Einzelheiten der Person, die {by} eingerichtet hat, und starten Sie noch einmal.',
  },
  'renewal-not-there': {
    title: 'Kein Certbot auf diesem Server erneuert dieses Zertifikat',
    what: 'Dieser Computer hat die Erneuerung dieses Zertifikats nicht an Certbot übergeben; darum lässt sie sich dort nicht verlangen. Es wurde nichts gefragt und nichts geändert.',
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
    next: 'Warum, steht unten in seinen eigenen Worten. Zeigen Sie sie der Person, die den Server betreut. Versuchen Sie es nicht oft hintereinander: Auch Fehlschläge zählt die Zertifizierungsstelle.',
  },
  'renewers-unread': {
    title: 'Was auf dem Server Zertifikate erneuert, war nicht zu sehen',
    what: 'Auf {server} ließ es sich nicht lesen. Nichts wurde geändert.',
    next: 'Versuchen Sie es in ein paar Minuten noch einmal. Bleibt es so, fragen Sie die Person, die den Server betreut.',
  },
  'renewal-not-served': {
    title: 'Das erneuerte Zertifikat ist nicht zu sehen',
    what: 'Certbot hat es erneuert, aber von außen ist auch nach einer Minute noch das bisherige zu sehen; Besucher sehen es weiterhin.',
    next: 'Sie können warten: Es wird jeden Tag wieder versucht. Ist es morgen noch so, bitten Sie die Person, die den Server betreut, in /var/lib/sealkeeper/renew/ nachzusehen; dort steht der Grund.',
  },
  'renewal-hand-over-failed': {
    title: 'Das Zertifikat ist eingesetzt, aber nicht an simple-acme übergeben',
    what: 'Auf Ihrem Server {reason, select, task {startet nichts simple-acme regelmäßig} bindings {hat simple-acme sein Zertifikat nicht auf jede Website gelegt} sites {lief danach eine Website von IIS nicht mehr und muss wieder gestartet werden} other {hat simple-acme kein Zertifikat bekommen}}. Was wir dafür eingerichtet hatten, ist zurückgenommen.',
    next: 'Erneuern Sie vorerst mit dieser App: „Meine Websites“ sagt, bis wann. Oder zeigen Sie die Einzelheiten der Person, die den Server betreut, und starten Sie noch einmal.',
  },
  'rehearsal-failed': {
    title: 'Die Probe ist fehlgeschlagen',
    what: 'Auf einer privaten Kopie von {service} haben die neuen Einstellungen nicht funktioniert. Das laufende {service} hat sie nie gesehen.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut: Dort steht, was das Programm selbst dazu sagte.',
  },
  'configuration-refused': {
    title: 'Der Dienst „{service}“ nimmt die neuen Einstellungen nicht an',
    what: 'Das Programm fand darin etwas, das es nicht versteht, bevor etwas davon in Gebrauch war.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut: Dort steht, was das Programm selbst dazu sagte, meist mit Datei und Zeile.',
  },
  'reload-failed': {
    title: 'Der Dienst „{service}“ hat die neuen Einstellungen nicht übernommen',
    what: 'Das Programm wurde dazu aufgefordert und ist danach nicht richtig wieder angelaufen.',
    next: 'Sehen Sie zuerst nach, ob Ihre Website im Browser aufgeht und, wenn es um E-Mail geht, ob Nachrichten ankommen und hinausgehen. Wenn nicht, rufen Sie gleich Ihren Anbieter an und zeigen Sie ihm die Einzelheiten; geht alles, zeigen Sie sie der Person, die den Server betreut.',
  },
  'undo-blocked-by-edit': {
    title: 'Eine Datei wurde inzwischen bearbeitet',
    what: 'Beim Zurücknehmen ginge die Arbeit von jemandem verloren; darum haben wir sie gelassen, wie sie ist.',
    next: 'Wissen Sie, wer die Datei bearbeitet hat, fragen Sie dort, welche Fassung richtig ist, und wählen Sie diese. Wenn Sie nicht sicher sind, lassen Sie alles, wie es ist: Ihre Website läuft weiter.',
  },
  'undo-blocked-by-others': {
    title: 'Ein Ordner auf dem Server steht jetzt auch anderen offen',
    what: 'Seit diesem Vorgang darf in {place} nicht nur der Administrator schreiben. Darum blieb, was dort liegt, wie es ist.',
    next: 'Für die Person, die den Server betreut: {place} wieder allein root geben (chown root, chmod go-w). Nehmen Sie den Vorgang dann noch einmal zurück.',
  },
  'handed-on-left': {
    title: 'Etwas von einem früheren Vorgang ist noch da',
    what: 'Dieser Vorgang ist zurückgenommen. Etwas, das der frühere Vorgang {runId} eingerichtet hatte und das beide benutzten, ließ sich nicht entfernen. Ihre Websites laufen weiter wie zuvor.',
    next: 'Es kann bleiben. Soll es weg, zeigen Sie die Einzelheiten der Person, die den Server betreut, und nehmen Sie dann den früheren Vorgang {runId} noch einmal zurück: Nur was von ihm übrig ist, wird dann entfernt.',
  },
  'site-without-runs': {
    title: 'Von dieser Website ist nichts mehr zurückzunehmen',
    what: 'Von diesem Computer aus wurde für {site} nichts getan, was sich noch zurücknehmen ließe.',
    next: 'Vergleichen Sie den Namen mit der Liste der Vorgänge; es muss einer sein, für den ein Vorgang ein Zertifikat besorgt hat. Was ein anderer Computer getan hat, nimmt dieser selbst zurück.',
  },
  'newer-run-stands': {
    title: 'Ein späterer Vorgang baut auf diesem auf',
    what: 'Er hat dieselben Dateien nach diesem Vorgang geändert, oder seine Website braucht, was dieser eingeschaltet hat. Nichts wurde zurückgenommen.',
    next: 'Nehmen Sie zuerst den späteren Vorgang zurück, dann diesen.',
  },
  'former-key-pruned': {
    title: 'Das liegt zu weit zurück, um es zurückzunehmen',
    what: 'Der Schlüssel, den diese Website vor diesem Vorgang hatte, ist nicht mehr auf dem Server: Von früheren Schlüsseln bleiben nur die letzten zwei, und seither kamen neuere Zertifikate. Der Vorgang bleibt, wie er ist.',
    next: 'Lassen Sie es, wie es ist. Für ein anderes Zertifikat holen Sie ein neues; soll es ohne gehen, lassen Sie von der Person, die den Server betreut, unsere Zeilen aus den Einstellungen des Webservers nehmen.',
  },
  'undo-would-break': {
    title: 'Das Zurücknehmen hätte Ihre Website lahmgelegt',
    what: 'Ihr Server nimmt seine früheren Einstellungen nicht mehr an: Etwas anderes hat sich inzwischen geändert. Darum steht alles wieder so wie eben, samt Verschlüsselung.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut, oder lassen Sie alles, wie es ist.',
  },
  'undo-incomplete': {
    title: 'Nicht alles ließ sich zurücknehmen',
    what: 'Einige Dateien sind nicht, wie sie waren. Die Kopien liegen auf dem Server.',
    next: 'Öffnen Sie zuerst Ihre Website im Browser. Antwortet sie nicht, rufen Sie gleich Ihren Anbieter an. Kopieren Sie dann den Bericht und zeigen Sie ihn der Person, die den Server betreut.',
  },
  'server-restored-itself': {
    title: 'Ihr Server hat von selbst alles wiederhergestellt',
    what: 'Eine Minute lang hörte er nichts von diesem Computer; darum kehrte er zu dem zurück, was er vorher hatte.',
    next: 'Prüfen Sie die Verbindung, lassen Sie diesen Computer nicht einschlafen, und beginnen Sie noch einmal.',
  },
  'server-out-of-reach': {
    title: 'Die Verbindung zum Server ist mittendrin verloren gegangen',
    what: 'Nach einer Minute Stille stellt er von selbst alles wieder her.',
    next: 'Wenn Sie ihn wieder erreichen, öffnen Sie „Meine Websites“ und wählen „Zurücknehmen“, um sich zu vergewissern.',
  },
  'walk-ends-here': {
    title: 'Der Rundgang geht hier nicht entlang',
    what: 'Er zeigt die aufgezeichneten Antworten eines einzigen Übungslaufs, und für das, was Sie hier gewählt haben, wurde nichts aufgezeichnet. Es wurde nichts gesendet und nichts geändert.',
    next: 'Gehen Sie zurück und nehmen Sie den vorgeschlagenen Weg, oder beenden Sie den Rundgang und sehen Sie sich Ihre eigene Website an.',
  },
  cancelled: {
    title: 'Sie haben abgebrochen',
    what: 'Wir haben an einer sicheren Stelle angehalten.',
    next: 'Beginnen Sie noch einmal, wann immer Sie möchten.',
  },
  unexpected: {
    title: 'Es ist etwas passiert, womit wir nicht gerechnet haben',
    what: 'Das ist unser Fehler, nicht Ihrer.',
    next: 'Versuchen Sie es noch einmal. Passiert es wieder, kopieren Sie den Bericht, zeigen Sie ihn der Person, die Ihnen hilft, und melden Sie es dort, wo Sie Sealkeeper bekommen haben.',
  },
};
