import type { keptProblems as english } from '../en/problems-kept.ts';
import type { TranslatedProblems } from '../translated.ts';

export const keptProblems: TranslatedProblems<typeof english> = {
  'run-unsettled': {
    title: 'Ein Vorgang ist nicht zu Ende gekommen',
    what: 'Der unten genannte Vorgang wurde unterbrochen, braucht Hilfe oder läuft gerade in einem anderen Fenster. Sein Zertifikat wurde nicht erneuert: Nur sein Server weiß, wie es dort steht. Dort wurde nichts gefragt und nichts verändert.',
    next: 'Öffnen Sie „Meine Websites“. Wählen Sie neben jenem Vorgang „Den Server fragen“ oder, wo er auf Sie wartet, „Weitermachen“. Erneuern Sie danach noch einmal.',
  },
  'run-not-waiting': {
    title: 'Dieser Vorgang wartet auf nichts',
    what: 'Er ist zu Ende, oder er wurde unterbrochen und sein Server ist noch nicht gefragt worden. Es wurde nichts getan.',
    next: 'Öffnen Sie „Meine Websites“. Steht der Vorgang dort als „Unterbrochen“, wählen Sie „Den Server fragen“. Sonst beginnen Sie neu.',
  },
  'waiting-key-gone': {
    title: 'Der Schlüssel für das neue Zertifikat ist nicht mehr da',
    what: 'Während der Vorgang auf Sie wartete, lag dieser Schlüssel auf Ihrem Server an der unten genannten Stelle. Dort wurde er entfernt oder ausgetauscht. Für ihn gibt es noch kein Zertifikat, also kann niemand etwas damit anfangen; Ihre Website benutzt ihn nicht.',
    next: 'Beginnen Sie neu: Ein neuer Schlüssel wird erzeugt, und die Zertifizierungsstelle will einen neuen Nachweis. Die DNS-Einträge dieses Vorgangs können Sie entfernen.',
  },
  'waiting-not-possible': {
    title: 'Dieser Server kann nicht auf einen DNS-Eintrag warten',
    what: 'Während ein Vorgang auf Sie wartet, muss sein privater Schlüssel an einem sicheren Ort liegen. Bei dieser Art von Server gibt es den noch nicht, und auf diesem Computer auch nicht.',
    next: 'Wählen Sie den Nachweis durch eine Datei auf dem Server; er dauert Sekunden. Ein Name mit Stern muss dabei wegbleiben.',
  },
  'run-on-other-server': {
    title: 'Dieser Vorgang war auf einem anderen Server',
    what: 'Der Server, an dem Sie angemeldet sind, ist nicht der, den der Vorgang verändert hat: Er hat einen anderen Fingerabdruck. Dort wurde nichts gefragt und nichts verändert.',
    next: 'Melden Sie sich an dem unten genannten Server an und nehmen Sie den Vorgang dann zurück.',
  },
  'journal-damaged': {
    title: 'Das Protokoll eines Vorgangs ist beschädigt',
    what: 'Eine Zeile mitten in der unten genannten Datei lässt sich nicht lesen. Ein Protokoll hält fest, was Sealkeeper für eine Website getan hat; die Website braucht es nicht. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Haben Sie eine Sicherung dieses Computers, holen Sie die Datei daraus zurück. Wenn nicht: Ihre Website läuft weiter, nur lässt sich dieser Vorgang von hier aus nicht zurücknehmen. Die Person, die den Server betreut, findet eine Kopie in /var/lib/sealkeeper/runs/.',
  },
  'journal-newer': {
    title: 'Das Protokoll eines Vorgangs stammt von einem neueren Sealkeeper',
    what: 'Diese Version versteht die unten genannte Datei nicht. Ein Protokoll hält fest, was Sealkeeper für eine Website getan hat; die Website braucht es nicht. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Bringen Sie Sealkeeper auf den neuesten Stand und versuchen Sie es noch einmal.',
  },
  'journal-empty': {
    title: 'Das Protokoll eines Vorgangs ist leer',
    what: 'In der unten genannten Datei steht nichts: Der Computer ist ausgegangen, bevor der Vorgang begann, oder sie wurde geleert. Ein Protokoll hält fest, was Sealkeeper für eine Website getan hat; die Website braucht es nicht. Jetzt wurde nichts verändert; Ihre Website ist, wie sie war.',
    next: 'Ist die Datei in einer Sicherung dieses Computers nicht leer, holen Sie sie daraus zurück. Sonst lassen Sie sie, wo sie ist: Sie stört nicht. Wurde für eine Website etwas getan, was Sie zurücknehmen wollen, findet die Person, die den Server betreut, eine Kopie in /var/lib/sealkeeper/runs/.',
  },
  'journal-unreadable': {
    title: 'Das Protokoll eines Vorgangs lässt sich nicht öffnen',
    what: 'Dieser Computer lässt uns die unten genannte Datei nicht lesen. Ein Protokoll hält fest, was Sealkeeper für eine Website getan hat; die Website braucht es nicht. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Starten Sie diesen Computer neu und versuchen Sie es noch einmal. Bleibt es so, lassen Sie jemanden, der sich damit auskennt, nachsehen, wem die Datei gehört und ob der Datenträger in Ordnung ist.',
  },
  'journal-foreign': {
    title: 'Das Protokoll eines Vorgangs trägt den Namen eines anderen',
    what: 'Die unten genannte Datei erzählt von einem anderen Vorgang, als ihr Name sagt: Sie wurde kopiert oder umbenannt. Ein Protokoll hält fest, was Sealkeeper für eine Website getan hat; die Website braucht es nicht. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Geben Sie der Datei wieder ihren eigenen Namen: die Kennung des Vorgangs, die unten genannt ist, mit .jsonl am Ende. Oder löschen Sie sie, wenn sie eine Kopie ist.',
  },
  'journal-altered': {
    title: 'Das Protokoll eines Vorgangs ist nicht, wie wir es geschrieben haben',
    what: 'Ein Programm oder ein Mensch hat die unten genannte Datei geändert, vielleicht aus Versehen; darum folgen wir nichts, was darin steht. Ein Protokoll hält fest, was Sealkeeper für eine Website getan hat; die Website braucht es nicht. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Waren Sie es, ein Kollege oder ein Aufräumprogramm? Dann holen Sie die Datei aus einer Sicherung zurück, wenn es eine gibt. War es niemand, von dem Sie wissen, lassen Sie diesen Computer prüfen, bevor Sie sich von ihm aus am Server anmelden. Der Server hat eine eigene Kopie in /var/lib/sealkeeper/runs/.',
  },
  'journal-sealed-elsewhere': {
    title: 'Das Protokoll eines Vorgangs wurde anderswo versiegelt',
    what: 'Ein anderer Computer hat die unten genannte Datei geschrieben, oder der Schlüsselbund dieses Computers wurde seitdem neu angelegt. Ob sie bearbeitet wurde, können wir nicht erkennen. Ein Protokoll hält fest, was Sealkeeper für eine Website getan hat; die Website braucht es nicht. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Nehmen Sie den Vorgang von dem Computer aus zurück, von dem er ausging. Haben Sie die Datei selbst hierher kopiert oder diesen Computer neu eingerichtet, geht es auch von hier: im Terminal mit „sealkeeper undo RUN“.',
  },
  'file-unreadable': {
    title: 'Eine Datei von uns lässt sich nicht lesen',
    what: 'Dieser Computer lässt uns nicht lesen, was unten genannt ist, oder es ist keine gewöhnliche Datei. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Starten Sie diesen Computer neu und versuchen Sie es noch einmal. Bleibt es so, lassen Sie jemanden, der sich damit auskennt, nachsehen, was dort steht, wem es gehört und ob der Datenträger in Ordnung ist.',
  },
  'account-newer': {
    title: 'Die Aufzeichnung eines Kontos stammt von einem neueren Sealkeeper',
    what: 'Es geht um Ihr Konto bei der Zertifizierungsstelle. Diese Version kennt die Form der unten genannten Datei nicht und hat sie gelassen, wie sie ist. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Bringen Sie Sealkeeper auf den neuesten Stand und versuchen Sie es noch einmal.',
  },
  'keychain-closed': {
    title: 'Der Schlüsselbund dieses Computers ging nicht auf',
    what: 'Wir brauchen ihn, um zu sehen, dass unsere Aufzeichnungen auf diesem Computer unverändert sind. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Fragt das System, ob Sealkeeper den Schlüsselbund benutzen darf, stimmen Sie zu; es verlangt meist das Passwort, mit dem Sie sich an diesem Computer anmelden. Versuchen Sie es dann noch einmal.',
  },
  'journal-busy': {
    title: 'Ein anderes Sealkeeper arbeitet an diesem Vorgang',
    what: 'Ein Fenster oder eine Befehlszeile schreibt gerade in das Protokoll dieses Vorgangs oder hat inzwischen hineingeschrieben. Das darf immer nur eines. Dieses hier hat nichts verändert.',
    next: 'Warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es noch einmal. Arbeitet kein anderes Sealkeeper, löschen Sie die unten genannte Sperrdatei.',
  },
  'service-unknown': {
    title: 'Dieser Server wird auf eine Weise gestartet, die wir nicht kennen',
    what: 'Das unten genannte Programm wurde von Hand oder von einem Skript mit zusätzlichen Angaben gestartet (in den Einzelheiten). Um eine Änderung zu übernehmen, bräuchte es sie wieder, und einige geben wir nicht weiter. An den Server wurde nichts geschickt.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut: Die Angaben (etwa „-c Listen 80“) gehören in die Einstellungsdatei des Programms. Beginnen Sie dann noch einmal. Ist unten das Protokoll eines früheren Vorgangs genannt, kann jemand es geändert haben.',
  },
  'data-open-to-others': {
    title: 'Andere können in unsere Dateien schreiben',
    what: 'Ein anderer Benutzer dieses Computers darf ändern, was an der unten genannten Stelle liegt; deshalb verlassen wir uns auf nichts davon. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Öffnen Sie auf diesem Computer ein Terminal, fügen Sie den unten genannten Befehl ein, drücken Sie die Eingabetaste und versuchen Sie es noch einmal.',
  },
};
