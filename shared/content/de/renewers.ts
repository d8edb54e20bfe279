import type { renewers as english } from '../en/renewers.ts';
import type { Translated } from '../translated.ts';

export const renewers: Translated<typeof english> = {
  'renewers.title': 'Wer erneuert hier?',
  'renewers.lead':
    'Jedes Zertifikat, das auf {server} gefunden wurde: wer es erneuert, und ob das klappt. Nichts wurde geändert.',
  'renewers.until': 'Gültig bis {until}.',
  'renewers.ended': 'Es ist am {until} abgelaufen.',
  'renewers.healthy': '{who} erneuert es.',
  'renewers.unknown':
    '{who} kümmert sich um diesen Server und erneuert meist, was es eingerichtet hat. Von hier aus ist das nicht zu sehen.',
  'renewers.overdue': '{who} hätte es längst erneuern sollen und hat es nicht getan.',
  'renewers.broken':
    '{trouble, select, forbidden {{who} ist angewiesen, es nicht mehr zu erneuern.} manual {{who} erneuert es nur, wenn ein Mensch ihm antwortet.} gone {{who} hat es verwahrt und ist nicht mehr da oder abgeschaltet.} masked {Dem Server ist verboten, {who} zu starten.} off {Was {who} startet, ist abgeschaltet.} cronless {Was {who} startet (cron), läuft nicht.} unstarted {Nichts Funktionierendes wurde gefunden, das {who} startet.} hidden {{who} legt seinen Nachweis dorthin, wo ihn keine Zertifizierungsstelle zu sehen bekommt.} unhooked {{who} hat es erneuert, aber das Erneuerte ist nicht zu sehen.} other {{who} erneuert es, aber es gilt nicht für alle Namen, unter denen es zu sehen ist.}}',
  'renewers.nobody': 'Auf diesem Server erneuert es niemand.',
  'renewers.nobody-ours':
    'Auf diesem Server erneuert es niemand: Sealkeeper hat es eingesetzt und erneuert es von einem Computer aus.',
  'renewers.shown-store': 'Zu sehen bei {services}, aus den eigenen Dateien von {who}.',
  'renewers.shown-named': 'Zu sehen bei {services}.',
  'renewers.shown-copy':
    'Zu sehen bei {services}, aus anderen Dateien ({files}): Jede Erneuerung muss auch dort ankommen.',
  'renewers.shown-ours':
    'Zu sehen bei {services}, von dort, wohin Sealkeeper es gelegt hat; was es auf dem Server eingerichtet hat, bringt jede Erneuerung dorthin.',
  'renewers.shown-itself': '{who} zeigt es selbst.',
  'renewers.shown-nowhere': 'Kein Dienst hier zeigt es.',
  'renewers.shown-unread': 'Ob es zu sehen ist, lässt sich nicht sagen.',
  'renewers.names-good': 'Gilt für alle Namen, unter denen es zu sehen ist.',
  'renewers.names-missing': 'Gilt nicht für {names}, wo es auch zu sehen ist.',
  'renewers.kept': 'Liegt in {file}.',
  'renewers.started': 'Wird von {starter} gestartet.',
  'renewers.started-itself': '{who} startet von selbst.',
  'renewers.started-next': 'Wird von {starter} gestartet, das nächste Mal am {next}.',
  'renewers.to-start': 'Soll von {starter} gestartet werden.',
  'renewers.started-unseen':
    'Was es startet, wurde nicht gefunden; erneuert wurde es trotzdem rechtzeitig: mindestens {times, plural, one {einmal} other {#-mal}}, zuletzt am {last}.',
  'renewers.not-started': 'Es wurde nichts gefunden, das es startet.',
  'renewers.do-mend':
    'Sichern Sie die Namen mit Sealkeeper ab: Derselbe Vorgang behebt, was {who} am Erneuern hindert.',
  'renewers.do-type': 'Geben Sie das auf dem Server ein, als Administrator: {step}',
  'renewers.do-whoever':
    'Bitten Sie die Person, die {who} eingerichtet hat, es zu beheben. Oder sichern Sie die Namen mit Sealkeeper ab: Der Plan sagt, wer von da an erneuert.',
  'renewers.do-names': 'Sichern Sie alle diese Namen mit Sealkeeper ab, in einem Zertifikat.',
  'renewers.do-nobody':
    'Sichern Sie die Namen vor diesem Tag mit Sealkeeper ab: Der Plan sagt, wer von da an erneuert.',
  'renewers.do-ours': 'Sichern Sie die Website noch einmal mit Sealkeeper ab: Damit wird es erneuert.',
  'renewers.do-panel': 'Sehen Sie in {who} nach, unter SSL oder TLS.',
  'renewers.none': 'Auf diesem Server wurde kein Zertifikat gefunden.',
  'renewers.not-whole':
    'Nicht alles, was zum Erneuern gehört, ließ sich lesen: Was anderen Benutzern des Servers gehört, bleibt unberührt.',
  'renewers.unread': 'Was hier gezeigt wird, ließ sich nicht lesen: {services}.',
  'renewers.certbots':
    '{count, plural, one {Certbot liegt in {files}.} other {Certbot ist {count, number}-mal da, was sich in die Quere kommen kann: {files}.}}',
  'renewers.ask': 'Wer erneuert auf einem Server?',
  'renewers.ask-more':
    'Melden Sie sich an einem beliebigen Server an und sehen Sie, wer dort jedes Zertifikat erneuert und ob das klappt. Nichts wird geändert.',
  'renewers.ask-here': 'Wer erneuert hier?',
  'renewers.connect-lead':
    'Melden Sie sich an; dann wird alles angesehen, was dort Zertifikate erneuert. Nichts wird geändert.',
  'renewers.connect': 'Anmelden und nachsehen',
  'renewers.looking': 'Wir sehen nach, wer auf diesem Server erneuert …',
  'renewers.stopped': 'Abgebrochen. Nichts wurde geändert.',
  'renewers.again': 'Noch einmal nachsehen',
  'renewers.more': 'Was gefunden wurde',
  'renewers.more-of': 'Was gefunden wurde: {names}',
  'renewers.why-title': 'Was wird angesehen?',
  'renewers.why-1':
    'Für jedes Zertifikat drei Dinge: ob es das ist, das zu sehen ist; ob es für alle Namen gilt, unter denen es zu sehen ist; und ob etwas rechtzeitig startet, was es erneuert.',
  'renewers.why-2': 'Steht eine Erneuerung still, fällt das so auf, Monate bevor Besucher gewarnt würden.',
};
