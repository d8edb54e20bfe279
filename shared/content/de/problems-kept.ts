import type { keptProblems as english } from '../en/problems-kept.ts';
import type { TranslatedProblems } from '../translated.ts';

export const keptProblems: TranslatedProblems<typeof english> = {
  'run-unsettled': {
    title: 'Ein Vorgang ist nicht zu Ende gekommen',
    what: 'Der unten genannte Vorgang wurde unterbrochen, braucht Hilfe oder läuft gerade in einem anderen Fenster. Sein Zertifikat wurde nicht erneuert: Nur sein Server weiß, wie es dort steht. Dort wurde nichts gefragt und nichts verändert.',
    next: 'Bringen Sie zuerst diesen Vorgang zu Ende. Erneuern Sie danach noch einmal.',
  },
  'run-not-waiting': {
    title: 'Dieser Vorgang wartet auf nichts',
    what: 'Er ist zu Ende, oder er wurde unterbrochen und sein Server ist noch nicht gefragt worden. Es wurde nichts getan.',
    next: 'Sehen Sie in der Liste der Vorgänge nach: Zu einem unterbrochenen wird zuerst sein Server gefragt. Sonst beginnen Sie neu.',
  },
  'waiting-key-gone': {
    title: 'Der private Schlüssel dieses Vorgangs ist weg',
    what: 'Während der Vorgang wartete, lag der Schlüssel für das neue Zertifikat auf Ihrem Server an der unten genannten Stelle. Dort ist er nicht mehr, oder es ist ein anderer.',
    next: 'Beginnen Sie neu: Ein neuer Schlüssel wird erzeugt, und die Zertifizierungsstelle will einen neuen Nachweis. Die DNS-Einträge dieses Vorgangs können Sie entfernen.',
  },
  'waiting-not-possible': {
    title: 'Dieser Server kann nicht auf einen DNS-Eintrag warten',
    what: 'Während ein Vorgang auf Sie wartet, muss sein privater Schlüssel an einem sicheren Ort liegen. Bei dieser Art von Server gibt es den noch nicht, und auf diesem Computer auch nicht.',
    next: 'Wählen Sie den Nachweis durch eine Datei auf dem Server; er dauert Sekunden.',
  },
  'run-on-other-server': {
    title: 'Dieser Vorgang war auf einem anderen Server',
    what: 'Der Server, an dem Sie angemeldet sind, ist nicht der, den der Vorgang verändert hat: Er hat einen anderen Schlüssel. Dort wurde nichts gefragt und nichts verändert.',
    next: 'Melden Sie sich an dem unten genannten Server an und nehmen Sie den Vorgang dann zurück.',
  },
  'journal-damaged': {
    title: 'Das Protokoll eines Vorgangs ist beschädigt',
    what: 'Eine Zeile mitten in der unten genannten Datei lässt sich nicht lesen. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Holen Sie die Datei aus einer Sicherung dieses Computers zurück. Der Server hat seine eigene Kopie in /var/lib/sealkeeper/runs/.',
  },
  'journal-newer': {
    title: 'Das Protokoll eines Vorgangs stammt von einem neueren Sealkeeper',
    what: 'Diese Version versteht die unten genannte Datei nicht. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Bringen Sie Sealkeeper auf den neuesten Stand und versuchen Sie es noch einmal.',
  },
  'journal-empty': {
    title: 'Das Protokoll eines Vorgangs ist leer',
    what: 'In der unten genannten Datei steht nichts: Der Computer ist ausgegangen, bevor der Vorgang begann, oder sie wurde geleert. Jetzt wurde nichts verändert; Ihre Website ist, wie sie war.',
    next: 'Hat der Vorgang nie begonnen, löschen Sie die Datei. Sonst holen Sie sie aus einer Sicherung zurück; der Server hat seine eigene Kopie in /var/lib/sealkeeper/runs/.',
  },
  'journal-unreadable': {
    title: 'Das Protokoll eines Vorgangs lässt sich nicht öffnen',
    what: 'Dieser Computer lässt uns die unten genannte Datei nicht lesen. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Sehen Sie nach, wem die Datei gehört und ob der Datenträger in Ordnung ist, und versuchen Sie es noch einmal.',
  },
  'journal-foreign': {
    title: 'Das Protokoll eines Vorgangs trägt den Namen eines anderen',
    what: 'Die unten genannte Datei erzählt von einem anderen Vorgang, als ihr Name sagt: Sie wurde kopiert oder umbenannt. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Geben Sie der Datei wieder ihren eigenen Namen (RUN.jsonl; für RUN steht die Kennung, die unten genannt ist), oder löschen Sie sie, wenn sie eine Kopie ist.',
  },
  'journal-altered': {
    title: 'Das Protokoll eines Vorgangs wurde verändert',
    what: 'Jemand hat die unten genannte Datei bearbeitet, nachdem wir sie geschrieben hatten; deshalb gilt nichts, was darin steht. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Finden Sie heraus, wer Ihre Dateien bearbeiten kann. Holen Sie die Datei aus einer Sicherung zurück; der Server hat seine eigene Kopie in /var/lib/sealkeeper/runs/.',
  },
  'journal-sealed-elsewhere': {
    title: 'Das Protokoll eines Vorgangs wurde anderswo versiegelt',
    what: 'Ein anderer Computer hat die unten genannte Datei geschrieben, oder der Schlüsselbund dieses Computers wurde seitdem neu angelegt. Ob sie bearbeitet wurde, können wir nicht erkennen. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Nehmen Sie den Vorgang von dem Computer aus zurück, von dem er ausging. Wenn Sie der Datei trauen, geht es auch von hier: mit „sealkeeper undo RUN“ auf der Befehlszeile.',
  },
  'file-unreadable': {
    title: 'Eine Datei von uns lässt sich nicht lesen',
    what: 'Dieser Computer lässt uns nicht lesen, was unten genannt ist, oder es ist keine gewöhnliche Datei. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Sehen Sie nach, was dort steht, wem es gehört und ob der Datenträger in Ordnung ist, und versuchen Sie es noch einmal.',
  },
  'account-newer': {
    title: 'Das Konto stammt von einem neueren Sealkeeper',
    what: 'Die unten genannte Datei hat eine neuere Version geschrieben, deren Form diese nicht kennt. Sie blieb, wie sie ist. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Benutzen Sie das neuere Sealkeeper.',
  },
  'keychain-closed': {
    title: 'Der Schlüsselbund dieses Computers ging nicht auf',
    what: 'Darin liegt der Schlüssel, mit dem wir unsere eigenen Protokolle von veränderten unterscheiden. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Entsperren Sie den Schlüsselbund (melden Sie sich dort an, oder stimmen Sie zu, wenn er fragt), und versuchen Sie es noch einmal.',
  },
  'journal-busy': {
    title: 'Ein anderes Sealkeeper arbeitet an diesem Vorgang',
    what: 'Ein Fenster oder eine Befehlszeile schreibt gerade in das Protokoll dieses Vorgangs oder hat inzwischen hineingeschrieben. Das darf immer nur eines. Dieses hier hat nichts verändert.',
    next: 'Warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es noch einmal. Arbeitet kein anderes Sealkeeper, löschen Sie die unten genannte Sperrdatei.',
  },
  'service-unknown': {
    title: 'Dieser Server wird auf eine Weise gestartet, die wir nicht kennen',
    what: 'Damit er eine Änderung übernimmt, müsste er mit den Worten aufgerufen werden, die in den Einzelheiten stehen. Einige davon geben wir nicht weiter; deshalb wurde nichts an den Server geschickt.',
    next: 'Lassen Sie, was diese Worte besagen (etwa „-c Listen 80“), in die Einstellungen des Servers selbst schreiben, und beginnen Sie dann noch einmal. Ist unten das Protokoll eines früheren Vorgangs genannt, kann jemand es geändert haben.',
  },
  'data-open-to-others': {
    title: 'Andere können in unsere Dateien schreiben',
    what: 'Jemand anderes an diesem Computer darf ändern, was an der unten genannten Stelle liegt; deshalb verlassen wir uns auf nichts davon. Nichts wurde verändert; Ihre Website ist, wie sie war.',
    next: 'Schließen Sie die Stelle mit dem unten genannten Befehl und versuchen Sie es noch einmal.',
  },
};
