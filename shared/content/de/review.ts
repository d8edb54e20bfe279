import type { review as english } from '../en/review.ts';
import type { Translated } from '../translated.ts';

export const review: Translated<typeof english> = {
  'review.title': 'Das wird jetzt passieren',
  'review.lead': 'Noch ist nichts geändert, und nichts wird geändert, bevor Sie Ja sagen.',
  'review.short': 'Kurz gesagt',
  'review.short-what':
    '{provider} bestätigt {count, plural, one {einen Namen} other {# Namen}}, und {services} auf Ihrem Server zeigt das Zertifikat',
  'review.short-what-files':
    'Das Zertifikat aus Ihren Dateien, unterschrieben von {provider}, kommt auf Ihren Server, und {services} zeigt es für {count, plural, one {einen Namen} other {# Namen}}',
  'review.short-redirect': 'Besucher werden zur verschlüsselten Website geleitet.',
  'review.renews-certbot': 'Certbot auf Ihrem Server erneuert es.',
  'review.renews-mod-md': 'Apache erneuert es von selbst.',
  'review.renews-simple-acme': 'simple-acme auf Ihrem Server erneuert es.',
  'review.renews-another': 'Wer auf Ihrem Server erneuert, macht mit dem eigenen weiter.',
  'review.renews-app': 'Sie erneuern es mit diesem Programm.',
  'review.renews-nobody': 'Niemand erneuert es, so wie Sie es wünschen.',
  'review.renews-other': '{title} auf Ihrem Server erneuert es.',
  'review.short-long': 'Es dauert etwa eine Minute',
  'review.short-long-record': 'Es dauert etwa eine Minute, sobald der Eintrag im DNS zu sehen ist',
  'review.short-long-more': 'Ihre Website bleibt dabei offen, und Besucher merken nichts.',
  'review.short-back': 'Der Rückweg bleibt offen',
  'review.short-back-more':
    'Geht etwas schief, kommt von selbst alles zurück, wie es war. Später genügt dafür ein Klick.',
  'review.short-back-alone':
    'Geht etwas schief, kommt von selbst zurück, was nicht gelungen ist, und was geprüft ist, bleibt, wo das geht. Später nimmt ein Klick alles zurück.',
  'review.steps': 'Jeder Schritt, mit den genauen Änderungen',
  'review.steps-less': 'Schritte ausblenden',
  'review.planning': 'Wir schreiben auf, was zu tun ist',
  'review.first': 'Zuerst das Zertifikat',
  'review.temporary': 'nur für einige Sekunden',
  'review.install': 'Dann Ihr Webserver',
  'review.install-several': 'Dann die Dienste Ihres Servers',
  'review.all-or-none':
    'Ein Zertifikat für {services}: Sie bekommen es nacheinander, und jeder wird von außen geprüft, bevor der nächste an der Reihe ist. Geht bei einem etwas schief, wird bei allen der frühere Stand wiederhergestellt.',
  'review.keeps-proven':
    'Ein Zertifikat für {services}: Sie bekommen es nacheinander, und jeder wird von außen geprüft, bevor der nächste an der Reihe ist. Was nachgewiesen ist, bleibt: Geht bei einem von diesen etwas schief, wird nur dort der frühere Stand wiederhergestellt: {alone}. Geht anderswo etwas schief, wird er bei allen wiederhergestellt.',
  'review.goes-together':
    'Bei {together} lässt sich der frühere Stand nicht einzeln wiederherstellen, weil das Zertifikat dort schon von der Stelle kommt, die alle gemeinsam nutzen: Geht dort etwas schief, wird er bei allen wiederhergestellt.',
  'review.redirect': 'Dann, wenn alles nachgewiesen ist',
  'review.renewal': 'Zuletzt: wer es erneuert',
  'review.nothing': 'Es muss nichts geändert werden.',
  'review.key':
    '{system, select, windows {Ein privater Schlüssel wird in dieser App erzeugt, weil IIS Schlüssel und Zertifikat in einem Stück will. Er wird einmal über die verschlüsselte Verbindung in den Speicher von Windows gesendet und hier dann vergessen.} here {Ein privater Schlüssel wird in dieser App erzeugt, weil bei Ihrem Hoster nichts von uns laufen kann. Er wird einmal über die verschlüsselte Verbindung in Ihr Konto dort gesendet und hier dann vergessen.} other {Ein privater Schlüssel wird auf Ihrem Server erzeugt und bleibt dort. Nicht einmal wir bekommen ihn zu sehen.}}',
  'review.order':
    '{provider} stellt ein Zertifikat für {count, plural, one {einen Namen} other {# Namen}} aus.',
  'review.rehearse': 'Die neuen Einstellungen werden zuerst dort erprobt, wo kein Besucher sie sieht.',
  'review.outside':
    'Jeder Name wird von außen geprüft. Ist irgendetwas nicht so, wie es sein soll, wird alles wiederhergestellt.',
  'review.outside-several': 'Jeder Name wird von außen angesehen.',
  'review.show': 'Die genaue Änderung zeigen',
  'review.show-of': 'Die genaue Änderung zeigen: {what}',
  'review.exact': 'Die genaue Änderung',
  'review.show-all': 'Alle genauen Änderungen zeigen',
  'review.all': 'Alle Änderungen, eine je Zeile',
  'review.new-file': 'Eine neue Datei',
  'review.changed-file':
    'Zeilen mit + kommen hinzu, Zeilen mit − fallen weg. Alles andere bleibt, wie es ist.',
  'review.added': 'hinzugefügt',
  'review.removed': 'entfernt',
  'review.same': '{count, plural, one {eine Zeile} other {# Zeilen}} unverändert',
  'review.wishes': 'Was Sie außerdem wählen können',
  'review.redirect-wish': 'Besucher zur verschlüsselten Website leiten',
  'review.redirect-wish-more':
    'Wer die alte Adresse eintippt, kommt auf der sicheren an. Eingeschaltet wird das erst, wenn nachgewiesen ist, dass https funktioniert.',
  'review.hsts-wish': 'Browsern sagen, dass sie nur verschlüsselt kommen sollen',
  'review.hsts-wish-more':
    'Streng (<hsts>HSTS</hsts>): Browser merken es sich zwei Jahre lang. Lassen Sie es aus, bis alle Ihre Seiten verschlüsselt funktionieren und das Zertifikat sich von selbst erneuert.',
  'review.open-path-wish': 'Einen Weg für spätere Nachweise offen halten',
  'review.open-path-wish-more':
    'Nur nötig, wenn ein Programm auf Ihrem Server (etwa certbot) das Zertifikat selbst erneuern soll. Dann müssen diese Regeln dessen Nachweise dauerhaft durchlassen.',
  'review.mail-domains': 'Weitere Domains, deren E-Mail auf diesem Server ankommt',
  'review.mail-domains-more': 'Eine oder mehrere, etwa example.com, mit Leerzeichen dazwischen',
  'review.mail-domains-bad': '„{name}“ ist keine Domain',
  'review.mail-domains-ask': 'Im DNS nachsehen',
  'review.mail-domains-none': 'Es gibt keine weiteren',
  'review.mail-domains-said': 'E-Mail für weitere Domains',
  'review.mail-domains-said-more': '{count, plural, =0 {Keine, wie Sie sagen} other {{domains}}}',
  'review.mail-domains-change': 'Ändern',
  'review.beside-web-more': 'Wer dort ankommt, bekommt dann dasselbe Zertifikat.',
  'review.beside-wish': 'Auch in {title} zeigen',
  'review.beside-wish-more': 'Mailprogramme und andere Mailserver bekommen dann dasselbe Zertifikat.',
  'review.keep-wish': 'Die Website verschlüsselt lassen, wenn es beim Mailserver nicht gelingt',
  'review.keep-wish-more':
    'Dann wird nur beim Mailserver der frühere Stand wiederhergestellt, und was nachgewiesen ist, bleibt. Ausgeschaltet: Alles wird zusammen zurückgenommen.',
  'review.kind-wish': 'Welche Art von Zertifikat?',
  'review.kind-wish-more':
    'Diese Zertifizierungsstelle hat mehrere Arten. Die von ihr vorgeschlagene ist für fast alle die richtige; für Besucher sieht die Website mit jeder gleich aus.',
  'review.kind-usual': 'Die von der Zertifizierungsstelle vorgeschlagene',
  'review.key-wish': 'Welche Art von Schlüssel?',
  'review.key-wish-more':
    'Lassen Sie es, wie es ist. RSA ist nur sinnvoll, wenn ein Gerät oder Programm aus der Zeit vor etwa 2014 hereinkommen muss oder eines Ihrer Programme es verlangt: RSA-Schlüssel versteht jeder, und sie sind etwas langsamer.',
  'review.key-usual': 'Was zum Server passt',
  'review.key-ec-p256': 'Elliptische Kurve, 256 Bit: schnell, für alles von heute',
  'review.key-ec-p384': 'Elliptische Kurve, 384 Bit: wo eine Vorschrift es verlangt',
  'review.key-rsa-2048': 'RSA, 2048 Bit: auch für sehr alte Geräte',
  'review.key-rsa-3072': 'RSA, 3072 Bit: wo eine Vorschrift es verlangt',
  'review.key-rsa-4096': 'RSA, 4096 Bit: am langsamsten',
  'review.kind':
    '{known, select, classic {Wie bisher üblich ({kind})} tlsserver {Nur für Webserver, etwas schlanker ({kind})} tlsclient {Auch zum Anmelden an anderen Servern ({kind})} shortlived {Nur für sechs Tage, ständig erneuert ({kind})} other {{kind}}}',
  'review.dns-login-wish': 'Meinen Server selbst erneuern lassen, mit meinem Zugang für {provider}',
  'review.dns-login-wish-more':
    'Ihr Zugang liegt dann auch auf dem Server, in einer Datei, die nur dessen Administrator lesen kann, und dieser Computer darf aus bleiben. Sonst bleibt er allein auf diesem Computer, und diese App erneuert.',
  'review.renewal-wish': 'Wer soll das Zertifikat erneuern?',
  'review.renewal-wish-more':
    'Was das für Ihren Server heißt, steht oben bei den Schritten unter „Zuletzt: wer es erneuert“.',
  'review.renewal-auto': 'Wer zu meinem Server passt',
  'review.renewal-certbot': 'certbot auf meinem Server',
  'review.renewal-mod-md': 'Apache selbst (mod_md)',
  'review.renewal-simple-acme': 'simple-acme auf meinem Server',
  'review.renewal-app': 'Ich, mit dieser App',
  'review.renewal-nobody': 'Niemand',
  'review.unnamed-title': 'Programme, die keinen Namen nennen',
  'review.unnamed':
    'An Port {ports} bekommt, wer keinen Namen nennt, heute {now, select, none {kein Zertifikat} nameless {ein Zertifikat ohne Namen} unsigned {ein Zertifikat für {names}} other {ein Zertifikat von {issuer} für {names}}}; danach {shows, select, new {das neue} other {dasselbe}}.',
  'review.start': 'Starten',
  'review.start-rehearsal': 'Nur proben',
  'review.rehearse-more':
    'Tut alles bis auf die Umstellung, mit dem Testdienst der Zertifizierungsstelle, wo es einen gibt, und nimmt alles zurück.',
  'review.blocked': 'Das muss behoben werden, bevor wir anfangen können.',
  'review.lost': 'Neu verbinden',
  'review.why-title': 'Kann das schiefgehen?',
  'review.why-1':
    'Wenn ein Schritt fehlschlägt, wenn Sie abbrechen oder die Verbindung abreißt, stellt Ihr Server von selbst genau den Stand wieder her, den er vorher hatte.',
  'review.why-2':
    'Besucher merken nichts: Ihr Webserver übernimmt die neuen Einstellungen im laufenden Betrieb.',
  'changed.title': 'Inzwischen hat sich etwas geändert',
  'changed.lead': 'Auf Ihrem Server ist jetzt etwas anders, und damit auch diese Teile des Plans.',
  'changed.new': 'neu im Plan',
  'changed.gone': 'nicht mehr im Plan',
  'changed.other': 'jetzt anders',
  'changed.badge': 'geändert',
  'changed.show': 'Zeigen, was anders ist',
  'changed.show-of': 'Zeigen, was anders ist: {what}',
  'changed.exact': 'Was anders ist',
  'changed.lines':
    'Zeilen mit + sind neu seit dem Plan, den Sie gesehen haben; Zeilen mit − sind weggefallen.',
  'changed.whole':
    'Der Plan, den Sie damals gesehen haben, ist nicht gespeichert; das hier ist der ganze Plan, wie er jetzt ist.',
  'changed.waiting-title': 'Der Plan hat sich geändert',
  'changed.waiting-lead':
    'Ihr Server hat sich verändert, seit Sie den Plan gesehen haben. Es wurde nichts angerührt, und der Vorgang wartet, bis Sie dem neuen Plan zustimmen.',
  'changed.go-on': 'Mit diesem Plan weitermachen',
};
