import type { runs as english } from '../en/runs.ts';
import type { Translated } from '../translated.ts';

export const runs: Translated<typeof english> = {
  'runs.none-title': 'Noch nichts',
  'runs.none':
    'Sobald eine Website versiegelt ist, steht sie hier, mit den wichtigen Tagen und dem Weg zurück.',
  'runs.unreadable-title': 'Protokolle, mit denen wir nicht arbeiten können',
  'runs.unreadable':
    'Was diese Vorgänge getan haben, kann auf einem Server noch bestehen. Dort wurde nichts verändert; aber von hier aus lässt es sich nicht zurücknehmen oder erneuern, solange das Protokoll so ist, wie es ist.',
  'runs.names': '{name}{others, plural, =0 {} one { und ein weiterer Name} other { und # weitere Namen}}',
  'runs.on': 'auf {server} · {date}',
  'runs.committed': 'Versiegelt',
  'runs.committed-until': 'Versiegelt, gültig bis {date}',
  'runs.undone': 'Zurückgenommen; wie vorher',
  'runs.refused': 'Nichts wurde angerührt',
  'runs.needs-attention': 'Braucht Hilfe',
  'runs.waiting': 'Wartet auf Sie',
  'runs.open': 'Unterbrochen',
  'runs.beneath': 'zuerst den späteren zu diesen Namen zurücknehmen',
  'runs.recover': 'Den Server fragen',
  'runs.recover-of': 'Den Server fragen: {names}, {date}',
  'runs.recover-title': 'Wie steht es um {names}?',
  'runs.recover-more':
    'Dieser Vorgang wurde unterbrochen. Wir müssen uns bei {server} anmelden und nachfragen: Was bestätigt war, bleibt; was nur halb erledigt ist, wird zurückgenommen.',
  'runs.recover-connect': 'Anmelden und fragen',
  'runs.resume': 'Weitermachen',
  'runs.resume-of': 'Weitermachen: {names}, {date}',
  'runs.resume-title': 'Mit {names} weitermachen?',
  'runs.resume-more':
    'Wir müssen uns noch einmal bei {server} anmelden. Wir sehen nach, ob die DNS-Einträge da sind, und machen dann weiter. Wenn nicht, wartet der Vorgang weiter.',
  'runs.resume-connect': 'Anmelden und weitermachen',
  'runs.give-up': 'Aufgeben',
  'runs.give-up-of': 'Aufgeben: {names}, {date}',
  'runs.give-up-title': 'Den Vorgang für {names} aufgeben?',
  'runs.give-up-more':
    'Wir müssen uns bei {server} anmelden, um den privaten Schlüssel zu entfernen, der dort bereitliegt. Sonst ist dort nichts von diesem Vorgang.',
  'runs.give-up-connect': 'Anmelden und aufgeben',
  'waiting.records':
    'Setzen Sie {count, plural, one {diesen DNS-Eintrag} other {diese DNS-Einträge}} dort, wo Ihre Domain verwaltet wird, und machen Sie dann mit diesem Vorgang weiter. Das darf Minuten oder Tage dauern:',
  'waiting.copy': 'Wert kopieren',
  'waiting.copy-of': 'Wert für {record} kopieren',
  'waiting.title': 'Jetzt sind Sie dran',
  'waiting.lead':
    'Sie können Sealkeeper inzwischen schließen. Wenn die Einträge gesetzt sind, öffnen Sie „Meine Websites“ und machen mit diesem Vorgang weiter.',
  'waiting.why-title': 'Was passiert bis dahin?',
  'waiting.why-1':
    'Nichts. Ihre Website ist, wie sie war. Nur der neue private Schlüssel liegt auf Ihrem Server bereit, wo ihn niemand außer dem Administrator lesen kann.',
  'waiting.why-2':
    'Bei jeder Erneuerung ist das wieder nötig, alle paar Wochen. Was das beendet: ein Anbieter, dessen Zugangsschlüssel Sealkeeper den Eintrag setzen lässt, oder Namen ohne Stern, die eine Datei nachweist.',
  'waiting.where':
    'in der Regel ist das dort, wo Sie für sie bezahlen. Suchen Sie neben Ihrer Domain nach „DNS“, „Zone“ oder „Einträge“.',
  'waiting.step-go': 'Melden Sie sich dort an, wo Ihre Domain verwaltet wird: {where}',
  'waiting.step-add':
    '{count, plural, one {Tragen Sie dort diese Zeile ein:} other {Tragen Sie dort diese Zeilen ein:}}',
  'waiting.step-watch':
    'Warten Sie, bis alle Nameserver sie zeigen. Das dauert bei manchen eine Minute, bei anderen bis zu einer Stunde; wer zu früh fragt, bekommt eine Weile „nichts da“ gesagt. Hier können Sie nachsehen:',
  'waiting.step-on':
    'Ist sie da, machen Sie unten weiter. Wenn Sie Sealkeeper inzwischen schließen: „Meine Websites“, „Weitermachen“.',
  'waiting.step-on-later': 'Ist sie da: „Meine Websites“, „Weitermachen“.',
  'waiting.go-on': 'Sie ist da: weiter',
  'waiting.later': 'Später',
  'waiting.removable': 'Diese Zeilen können Sie jetzt aus Ihrem DNS löschen',
  'waiting.removable-why': 'Sie schaden niemandem, stünden aber bei der nächsten Erneuerung neben den neuen.',
  'waiting.gone-look': 'Nachsehen, ob sie weg sind',
  'waiting.gone-look-of': 'Nachsehen, ob sie weg sind: {domain}',
  'waiting.gone.gone': 'Bei jedem Nameserver von {domain} sind sie weg.',
  'waiting.gone.some-silent':
    'Bei jedem Nameserver von {domain}, der antwortet, sind sie weg; einige antworten nicht.',
  'waiting.gone.still-there': 'Bei {place} stehen sie noch, laut {servers}.',
  'waiting.gone.all-silent': 'Kein Nameserver von {domain} antwortet uns.',
  'waiting.gone.no-servers': 'Wir konnten die Nameserver von {domain} nicht finden.',
  'waiting.until': 'Die Zertifizierungsstelle verwirft diese Bestellung am {when}.',
  'waiting.not-awaited': 'Diese DNS-Einträge werden nicht mehr gebraucht:',
  'waiting.already':
    'Ein früherer Vorgang für diese Namen wartet noch auf Sie: {run}. Machen Sie mit ihm weiter, oder geben Sie ihn auf.',
  'runs.remembered-title': 'Was Browser sich merken',
  'runs.remembered-redirect':
    'Besucher wurden dauerhaft zur verschlüsselten Website geschickt, und manche Browser merken sich das, bis ihr Besitzer es löscht.',
  'runs.remembered-hsts':
    'Sie haben Browser gebeten, auf Verschlüsselung zu bestehen. Jeder, der da war, tut das noch {days} Tage nach seinem letzten Besuch: Ohne gültiges Zertifikat zeigt er Ihre Website nicht. Geht Ihre Website zurück auf unverschlüsseltes http, kommen diese Besucher nicht mehr hinein. Sicherer ist es, die verschlüsselte Website zu behalten.',
  'runs.undo': 'Zurücknehmen',
  'runs.undo-of': 'Zurücknehmen: {names}, {date}',
  'runs.undo-title': 'Alles zurücknehmen, was für {names} getan wurde?',
  'runs.undo-more':
    'Dafür müssen wir uns bei {server} anmelden. Ihr Server bekommt die Dateien zurück, die er vor diesem Vorgang hatte.',
  'runs.undo-connect': 'Anmelden und zurücknehmen',
  'runs.connect-why': 'Dort geschieht nur, was hier steht, und Sie können es immer noch lassen.',
  'runs.report': 'Bericht kopieren',
  'runs.report-of': 'Bericht kopieren: {names}, {date}',
  'found.confirmed': 'Ihr Server sagt: Alles war getan und bestätigt.',
  'found.restored':
    'Ihr Server sagt: Er hörte eine Minute lang nichts und hat von selbst alles wiederhergestellt.',
  'found.unfinished': 'Ihr Server sagt: Die Arbeit ist nur halb erledigt.',
  'found.gone': 'Ihr Server sagt: Von diesem Vorgang ist nichts da.',
};
