import type { manyProblems as english } from '../en/problems-many.ts';
import type { TranslatedProblems } from '../translated.ts';

export const manyProblems: TranslatedProblems<typeof english> = {
  'job-list-unusable': {
    title: 'Diese Liste von Aufträgen ist nicht brauchbar',
    what: '{reason, select, empty {Es steht kein Auftrag darin: keine Datei, die auf .json endet, keine Zeile unter den Namen der Spalten.} no_like {Eine Tabelle sagt, was von Website zu Website anders ist; alles Übrige kommt aus einer Auftragsdatei, und keine wurde genannt.} no_list {--like nennt einen Auftrag als Vorlage und braucht eine Tabelle (.csv) dazu; das Genannte ist keine.} columns {Ihre erste Zeile muss die Spalten nennen: names, und von den Spalten unten die, die von Website zu Website anders sind.} other {Ab der Zeile unten ist sie keine Tabelle der üblichen Art.}}',
    next: '{reason, select, empty {Nennen Sie den Ordner mit den Auftragsdateien, oder füllen Sie die Tabelle.} no_like {Schreiben Sie eine Auftragsdatei für alle und fügen Sie hinzu: --like JOB} no_list {Lassen Sie --like weg, oder nennen Sie die Tabelle.} columns {Berichtigen Sie die erste Zeile und versuchen Sie es noch einmal.} other {Speichern Sie sie noch einmal als CSV und versuchen Sie es dann wieder.}}',
  },
  'export-unfit': {
    title: 'Dieser Auftrag lässt sich nicht weitergeben',
    what: '{engine, select, ansible {Ansible} lego {lego} other {Certbot}} würde mit dem arbeiten, was Debian und Ubuntu mitbringen, und das kann nicht, was die unten genannten Felder verlangen. Es wurde keine Datei geschrieben.',
    next: 'Lassen Sie diese Felder in einer Kopie des Auftrags weg und geben Sie diese weiter; oder lassen Sie diese App dabei bleiben.',
  },
  'batch-stopped': {
    title: 'Nicht begonnen',
    what: '{after} ist fehlgeschlagen, und Sie hatten gewünscht, dass dann nichts Weiteres begonnen wird. Hier wurde nichts angerührt.',
    next: 'Kümmern Sie sich zuerst darum und beginnen Sie dann noch einmal.',
  },
  'some-jobs-failed': {
    title: 'Fehlgeschlagen: {failed} von {count}',
    what: 'Was aus jedem geworden ist, steht oben.',
    next: 'Kümmern Sie sich um die fehlgeschlagenen; was fertig ist, muss nicht noch einmal begonnen werden.',
  },
};
