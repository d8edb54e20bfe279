import type { review as english } from '../en/review.ts';
import type { Translated } from '../translated.ts';

export const review: Translated<typeof english> = {
  'review.title': 'Das wird geschehen',
  'review.lead':
    'Nichts wird geändert, bevor Sie Ja sagen. Was das Zurücknehmen braucht, bleibt auf Ihrem Server, und alles lässt sich zurücknehmen.',
  'review.planning': 'Schreibt auf, was getan würde',
  'review.first': 'Zuerst das Zertifikat',
  'review.temporary': 'nur für einige Sekunden',
  'review.install': 'Dann Ihr Webserver',
  'review.install-several': 'Dann die Dienste Ihres Servers',
  'review.all-or-none':
    'Ein Zertifikat für {services}: Sie bekommen es nacheinander, jeder wird von außen angesehen, ehe der nächste an der Reihe ist. Geht bei einem etwas schief, wird bei allen alles zurückgestellt.',
  'review.keeps-proven':
    'Ein Zertifikat für {services}: Sie bekommen es nacheinander, jeder wird von außen angesehen, ehe der nächste an der Reihe ist. Was bewiesen ist, bleibt: Geht bei einem von diesen etwas schief, wird nur dieser zurückgestellt: {alone}. Geht anderswo etwas schief, wird bei allen alles zurückgestellt.',
  'review.goes-together':
    '{together} lässt sich nicht allein zurückstellen, weil das Zertifikat dort schon von der Stelle gezeigt wird, die alle teilen: Geht dort etwas schief, wird bei allen alles zurückgestellt.',
  'review.redirect': 'Dann, wenn alles bewiesen ist',
  'review.renewal': 'Zuletzt: wer es erneuert',
  'review.nothing': 'Es muss nichts geändert werden.',
  'review.key':
    '{system, select, windows {Ein privater Schlüssel wird in diesem Programm erzeugt, weil IIS Schlüssel und Zertifikat in einem Stück will. Er wird einmal über die verschlüsselte Verbindung in den Speicher von Windows gesendet und hier dann vergessen.} other {Ein privater Schlüssel wird auf Ihrem Server erzeugt und bleibt dort. Nicht einmal wir bekommen ihn zu sehen.}}',
  'review.order':
    '{provider} unterschreibt ein Zertifikat für {count, plural, one {einen Namen} other {# Namen}}.',
  'review.rehearse': 'Die neuen Einstellungen werden zuerst dort erprobt, wo kein Besucher sie sieht.',
  'review.outside':
    'Jeder Name wird von außen angesehen. Ist irgendetwas nicht, wie es soll, wird alles zurückgestellt.',
  'review.show': 'Die genaue Änderung zeigen',
  'review.show-of': 'Die genaue Änderung zeigen: {what}',
  'review.exact': 'Die genaue Änderung',
  'review.show-all': 'Alle genauen Änderungen zeigen',
  'review.all': 'Alle Änderungen, eine je Zeile',
  'review.new-file': 'Eine neue Datei',
  'review.changed-file':
    'Zeilen mit + kommen hinzu, Zeilen mit − fallen weg. Alles andere bleibt, wie es ist.',
  'review.added': 'hinzugefügt',
  'review.removed': 'weggenommen',
  'review.same': '{count, plural, one {eine Zeile} other {# Zeilen}} unverändert',
  'review.wishes': 'Was Sie sonst noch wünschen können',
  'review.redirect-wish': 'Besucher zur verschlüsselten Website leiten',
  'review.redirect-wish-more':
    'Wer die alte Adresse eintippt, kommt auf der sicheren an. Eingeschaltet wird das erst, wenn https bewiesen ist.',
  'review.hsts-wish': 'Browsern sagen, dass sie nur verschlüsselt kommen sollen',
  'review.hsts-wish-more':
    'Streng (<hsts>HSTS</hsts>): Browser merken es sich monatelang. Lassen Sie es aus, bis Sie sicher sind, dass alle Ihre Seiten verschlüsselt funktionieren.',
  'review.open-path-wish': 'Einen Weg für spätere Beweise offen halten',
  'review.open-path-wish-more':
    'Nur nötig, wenn ein Programm auf Ihrem Server (etwa certbot) das Zertifikat selbst erneuern soll. Dann müssen diese Regeln dessen Beweise durchlassen, auf Dauer.',
  'review.beside-wish': 'Auch in {title} zeigen',
  'review.beside-wish-more': 'Mailprogramme und andere Mailserver bekommen dann dasselbe Zertifikat.',
  'review.keep-wish': 'Die Website verschlüsselt lassen, wenn es bei der Mail nicht gelingt',
  'review.keep-wish-more':
    'Dann wird nur der Mailserver zurückgestellt, und was bewiesen ist, bleibt. Aus: Alles wird zusammen zurückgenommen.',
  'review.kind-wish': 'Welche Art von Zertifikat?',
  'review.kind-wish-more':
    'Dieser Anbieter hat mehrere Arten. Seine eigene Wahl ist für fast alle die richtige; für Besucher sieht die Website mit jeder gleich aus.',
  'review.kind-usual': 'Was der Anbieter für richtig hält',
  'review.kind':
    '{known, select, classic {Wie es immer war ({kind})} tlsserver {Nur für Webserver, etwas schlanker ({kind})} tlsclient {Auch zum Anmelden an anderen Servern ({kind})} shortlived {Nur für sechs Tage, ständig erneuert ({kind})} other {{kind}}}',
  'review.renewal-wish': 'Wer soll das Zertifikat erneuern?',
  'review.renewal-wish-more': 'Was das für Ihren Server heißt, steht oben unter „Zuletzt: wer es erneuert“.',
  'review.renewal-auto': 'Wer zu meinem Server passt',
  'review.renewal-certbot': 'certbot auf meinem Server',
  'review.renewal-mod-md': 'Apache selbst (mod_md)',
  'review.renewal-simple-acme': 'simple-acme auf meinem Server',
  'review.renewal-app': 'Ich, mit diesem Programm',
  'review.renewal-nobody': 'Niemand',
  'review.start': 'Los',
  'review.start-rehearsal': 'Nur proben',
  'review.rehearse-more':
    'Tut alles bis auf die Umstellung, mit dem Testdienst der Zertifizierungsstelle, wo es einen gibt, und nimmt alles zurück.',
  'review.blocked': 'Das muss behoben werden, bevor wir anfangen können.',
  'review.lost': 'Neu verbinden',
  'review.why-title': 'Kann das schiefgehen?',
  'review.why-1':
    'Wenn ein Schritt misslingt, wenn Sie anhalten oder die Verbindung abreißt, wird Ihr Server von selbst wieder genau das, was er war.',
  'review.why-2':
    'Besucher merken nichts: Ihr Webserver übernimmt die neuen Einstellungen, ohne zu schließen.',
  'changed.title': 'Anders, seit Sie geschaut haben',
  'changed.lead': 'Auf Ihrem Server ist jetzt etwas anders, und damit auch diese Teile des Plans.',
  'changed.new': 'neu im Plan',
  'changed.gone': 'nicht mehr im Plan',
  'changed.other': 'jetzt anders',
  'changed.badge': 'geändert',
  'changed.show': 'Zeigen, was anders ist',
  'changed.show-of': 'Zeigen, was anders ist: {what}',
  'changed.exact': 'Was anders ist',
  'changed.lines': 'Zeilen mit + sind neu seit dem Plan, den Sie gesehen haben, Zeilen mit − sind weg.',
  'changed.whole':
    'Der Plan, den Sie damals gesehen haben, ist nicht aufbewahrt; dies ist der ganze Plan von jetzt.',
  'changed.waiting-title': 'Der Plan ist jetzt ein anderer',
  'changed.waiting-lead':
    'Ihr Server hat sich verändert, seit Sie den Plan gesehen haben. Es wurde nichts angerührt, und der Lauf wartet weiter, bis Sie dem neuen Plan zustimmen.',
  'changed.go-on': 'Mit diesem Plan weitermachen',
};
