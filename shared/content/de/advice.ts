import type { advice as english } from '../en/advice.ts';
import type { Translated } from '../translated.ts';

export const advice: Translated<typeof english> = {
  'advice.label': 'Unser Rat',
  'advice.cautions': 'Gut vorher zu wissen',
  'advice.next.automatic': 'Dem Rat folgen',
  'advice.next.files': 'Meine Dateien bringen',
  'advice.next.by-hand': 'So geht es',
  'advice.next.ask-first': 'Weiter',
  'advice.instead.keep-checked': 'Die geprüfte Art behalten',
  'advice.next.nothing-to-do': 'Was das heißt',
  'advice.again': 'Noch einmal nachsehen',
  'advice.plan':
    'Für {names}, von {provider}, nachgewiesen durch eine kleine Datei, die wir für Sie hinterlegen. Etwa eine Minute Ihrer Zeit.',
  'advice.for': 'Für {names}.',

  'advice.builder-does-it.title': 'Nichts zu tun: {name} macht das für Sie',
  'advice.builder-does-it.text':
    'Ihre Website ist bei {name} erstellt; dort wird auch ihr Zertifikat besorgt und erneuert.',
  'advice.network-does-it.title': 'Für Ihre Besucher nichts zu tun: {name} macht es',
  'advice.network-does-it.text':
    'Besucher kommen zuerst zu {name}, und {name} erneuert das Zertifikat, das sie sehen.',
  'advice.certificate-fine.title': 'Ihr Zertifikat ist bis zum {endsAt, date, long} in Ordnung',
  'advice.certificate-fine.text':
    'Es gilt für alle Namen, die wir fanden. Erneuert es niemand für Sie, kommen Sie ab dem {comeBack, date, long} wieder.',

  'advice.builder-switch.title': 'Schalten Sie es bei {name} ein',
  'advice.builder-switch.text':
    'Ihre Website ist bei {name} erstellt. Nur dort kann sie ein Zertifikat bekommen, kostenlos und für Sie erneuert.',
  'advice.network-switch.title': 'Schalten Sie es bei {name} ein',
  'advice.network-switch.text':
    'Besucher kommen zuerst zu {name}; dort also wird ein Zertifikat gebraucht. Es wird für Sie besorgt und erneuert.',
  'advice.panel-switch.title': '{name} kann das schon: Schalten Sie es dort ein',
  'advice.panel-switch.text':
    'Ihr Server wird mit {name} verwaltet. Es holt von selbst ein kostenloses Zertifikat und erneuert es. Was andere ändern, würde es rückgängig machen.',
  'advice.host-switch.title': 'Ihr Anbieter kann das schon: Schalten Sie es dort ein',
  'advice.host-switch.text':
    'Ein Zertifikat gehört zu dem, was {name} Ihnen gibt, kostenlos und für Sie erneuert.',

  'advice.not-answering.title': 'Zuerst muss Ihre Website antworten',
  'advice.not-answering.text':
    '{domain} führt zu einem Computer, der nicht antwortet. Ist er eingeschaltet, und stimmt die Adresse im DNS noch? Fragen Sie Ihren Anbieter, dann sehen Sie noch einmal nach.',
  'advice.dnssec-broken.title': 'Bringen Sie zuerst die Signatur Ihres DNS in Ordnung',
  'advice.dnssec-broken.text':
    'Das DNS von {name} ist signiert (DNSSEC), aber die Signatur stimmt nicht. Solange das so ist, darf keine Zertifizierungsstelle ein Zertifikat ausstellen. Wer Ihre Domain verwaltet, kann es beheben.',
  'advice.port-80-shut.title': 'Öffnen Sie zuerst den Zugang für unverschlüsselte Seiten',
  'advice.port-80-shut.text':
    'Der übliche Nachweis kommt durch Port 80 herein, und dort ist {name} zu. Öffnen Sie ihn in der Firewall Ihres Anbieters, dann sehen Sie noch einmal nach. Wer das nicht kann, weist es über das DNS nach.',
  'advice.not-public.title': 'Für {name} stellt keine öffentliche Zertifizierungsstelle ein Zertifikat aus',
  'advice.not-public.text':
    'Zertifizierungsstellen nennen nur Namen, die jemandem öffentlich gehören können. Geben Sie dem Computer einen Namen einer Domain, die Sie angemeldet haben, etwa intranet.hofladen.example: Er muss von außen nicht erreichbar sein, denn ein Eintrag im DNS genügt als Nachweis. Oder wählen Sie eine eigene Zertifizierungsstelle.',

  'advice.not-encrypted.title': 'Holen Sie ein kostenloses Zertifikat',
  'advice.not-encrypted.text':
    'Dann kann niemand mitlesen, und Browser schreiben nicht länger „Nicht sicher“.',
  'advice.expired.title': 'Holen Sie ein neues, kostenloses Zertifikat',
  'advice.expired.text': 'Das alte ist abgelaufen, und Besucher werden gewarnt, bis ein neues da ist.',
  'advice.ends-soon.title': 'Erneuern Sie es jetzt, kostenlos',
  'advice.ends-soon.text':
    '{days, plural, =0 {Es endet heute.} one {Ein Tag bleibt.} other {# Tage bleiben.}} Erneuert Ihr Anbieter es für Sie, warten Sie stattdessen darauf.',
  'advice.wrong-name.title': 'Holen Sie ein kostenloses Zertifikat für die richtigen Namen',
  'advice.wrong-name.text':
    'Das jetzige ist auf einen anderen Namen ausgestellt; darum werden Besucher von {name} gewarnt.',
  'advice.names-missing.title': 'Holen Sie ein kostenloses Zertifikat mit allen Ihren Namen',
  'advice.names-missing.text':
    'Das jetzige gilt nicht für {names}, und Besucher, die das eintippen, werden gewarnt.',
  'advice.not-trusted.title': 'Holen Sie ein kostenloses Zertifikat, dem Browser vertrauen',
  'advice.not-trusted.text': 'Das jetzige verschlüsselt, aber Besucher sehen eine Warnung vor Ihrer Website.',
  'advice.usual.title': 'Holen Sie ein kostenloses Zertifikat',
  'advice.usual.text': 'Was heute auch da ist, ein frisches schadet nicht.',

  'advice.server-does-it.title': 'Nichts zu tun: {name} erneuert es',
  'advice.server-does-it.text':
    'Ihr Zertifikat ist gut bis zum {endsAt, date, long}, und {name} ist ein Webserver, der das nächste von selbst holt.',
  'advice.mail-only-fine.title': '{domain} hat Mail und keine Website; mit der Mail ist alles gut',
  'advice.mail-only-fine.text':
    'Unter {domain} gibt es keine Website. Mail kommt bei {hosts} an, und was sich dort zeigt, ist gut.',
  'advice.mail-only-foreign.title': '{domain} hat Mail und keine Website; um die Mail kümmert sich jemand',
  'advice.mail-only-foreign.text':
    'Unter {domain} gibt es keine Website. Mail kommt bei {hosts} an; um das Zertifikat kümmert sich, wer das betreibt.',
  'advice.builder-www.title': '{other} ist noch nicht bei {name}',
  'advice.builder-www.text':
    'Mit {domain} ist alles gut: Das macht {name}. Wer aber {other} eintippt, landet woanders und wird gewarnt. Verbinden Sie in den Domain-Einstellungen bei {name} auch {other}.',
  'advice.network-loop.title': 'Lassen Sie {name} verschlüsselt mit Ihrem Server sprechen',
  'advice.network-loop.text':
    '{domain} führt im Kreis, wie immer dann, wenn {name} unverschlüsselt zu Ihrem Server kommt („Flexibel“) und der es zurückschickt. Wählen Sie dort in den Einstellungen „Full (strict)“; dafür braucht auch Ihr Server ein Zertifikat.',
  'advice.host-area.title': 'Sehen Sie zuerst im Kundenbereich von {name} nach',
  'advice.host-area.text':
    'Ihre Website liegt auf Webspace von {name}; dort setzt nur {name} ein Zertifikat ein. Ob eines zu Ihrem Paket gehört, steht im Kundenbereich.',
  'advice.mail-broken-host.title':
    'Mit Ihrer Website ist alles gut, mit der Mail nicht: Richten Sie es in {name}',
  'advice.mail-broken-host.text':
    'Bei {hosts} werden Mailprogramme gewarnt, oder sie senden unverschlüsselt. In {name} kann ein Zertifikat auch die Namen der Mail abdecken.',
  'advice.parked.title': 'Zuerst braucht die Adresse eine Website',
  'advice.parked.text':
    '{domain} ist bei {name} geparkt: Wer die Adresse öffnet, sieht Werbung und nichts von Ihnen. Lassen Sie sie auf Ihre Website zeigen, dann sehen Sie noch einmal nach.',
  'advice.redirect-loop.title': 'Beenden Sie zuerst den Kreis',
  'advice.redirect-loop.text':
    '{domain} schickt Besucher im Kreis; so sieht niemand eine Seite und keine Zertifizierungsstelle einen Nachweis. Zwei Regeln für http und https widersprechen sich, meist eine im Programm und eine im Webserver. So geht der Weg: {chain}.',
  'advice.caa-forbids.title': 'Lassen Sie zuerst eine Zertifizierungsstelle zu',
  'advice.caa-forbids.text':
    'Eine Regel in Ihrem DNS (CAA) bei {at} lässt niemanden ein Zertifikat ausstellen: weder ein neues noch das nächste von heute. Setzen Sie an ihre Stelle diese Zeile: {record}',
  'advice.caa-other.title': 'Lassen Sie zuerst die kostenlose Zertifizierungsstelle zu',
  'advice.caa-other.text':
    'Eine Regel in Ihrem DNS (CAA) bei {at} lässt nur {allowed} Zertifikate ausstellen. Holen Sie das Zertifikat dort, oder ergänzen Sie diese Zeile und sehen noch einmal nach: {record}',
  'advice.counterpart-elsewhere.title': 'Ihr Zertifikat ist gut, das von {other} nicht',
  'advice.counterpart-elsewhere.text':
    '{other} führt an einen anderen Ort, und dort werden Besucher gewarnt. Lassen Sie den Namen im DNS auf denselben Server zeigen wie {domain}, oder entfernen Sie ihn; dann sehen Sie noch einmal nach.',
  'advice.mail-broken-elsewhere.title': 'Ihre Mail braucht ein neues Zertifikat',
  'advice.mail-broken-elsewhere.text':
    'Bei {hosts} werden Mailprogramme gewarnt, oder sie senden unverschlüsselt. Die Mail läuft auf einem anderen Server oder mit einem Programm, das Sealkeeper nicht ändert: Kümmern muss sich, wer sie betreibt. Danach sehen Sie noch einmal nach.',
  'advice.inside-dns.title': 'Weisen Sie es in Ihrem DNS nach',
  'advice.inside-dns.text':
    '{name} führt zu einer Adresse in Ihrem eigenen Netz; dorthin kommt keine Zertifizierungsstelle. Das DNS Ihrer Domain aber ist öffentlich, und ein Eintrag dort genügt als Nachweis. Das Zertifikat wird dann von Hand eingesetzt.',
  'advice.network-origin.title': 'Geben Sie Ihrem Server ein eigenes Zertifikat',
  'advice.network-origin.text':
    '{network} steht davor, und dort ist alles gut. Es nimmt aber nicht an, was Ihr Server dahinter zeigt, und Besucher sehen keine Seite. Ein kostenloses Zertifikat behebt das.',
  'advice.forwarded.title': '{name} leitet nur weiter zu {target}',
  'advice.forwarded.text':
    'Es kommt auf {target} an: Sehen Sie zuerst dort nach. Soll auch {name} verschlüsselt erreichbar sein, braucht das Zertifikat, wer weiterleitet.',
  'advice.mail-broken.title': 'Holen Sie ein kostenloses Zertifikat auch für Ihre Mail',
  'advice.mail-broken.text':
    'Mit Ihrer Website ist alles gut, aber bei {hosts} werden Mailprogramme gewarnt, oder sie senden unverschlüsselt. Ein neues Zertifikat genügt für beides.',
  'advice.mail-only.title': 'Holen Sie ein kostenloses Zertifikat für Ihre Mail',
  'advice.mail-only.text':
    'Unter {name} gibt es keine Website, aber bei {hosts} kommt Mail an, und was sich dort zeigt, ist nicht gut.',
  'advice.incomplete.title': 'Holen Sie ein kostenloses, vollständiges Zertifikat',
  'advice.incomplete.text':
    'Das jetzige ist vielleicht gut, aber Ihr Server lässt ein Glied zur Zertifizierungsstelle aus: Manche Browser holen es selbst, Telefone und Mailprogramme warnen. Haben Sie dafür bezahlt, genügt es, das Zwischenzertifikat des Verkäufers dazuzulegen.',

  'advice.caution.checked-owner':
    'Ihr jetziges Zertifikat nennt auch {owner}; die Unterlagen dazu hat {issuer} geprüft. Das kostenlose tut das nicht: Browser zeigen keinen Unterschied, aber ein Vertrag kann es verlangen.',
  'advice.caution.counterpart-broken':
    '{other} führt an einen anderen Ort, und dort werden Besucher gewarnt. Das wird hiermit nicht behoben.',
  'advice.caution.caa-limits':
    'Eine Regel in Ihrem DNS (CAA) lässt für {name} nur {allowed} Zertifikate ausstellen. Fragt Ihr Anbieter eine andere Zertifizierungsstelle, wird er abgewiesen, bis auch sie dort steht.',
  'advice.caution.https-only-ending':
    'Namen, die auf {ending} enden, öffnen Browser nur verschlüsselt. Solange kein gutes Zertifikat da ist, sieht niemand die Website.',
  'advice.caution.full-strict':
    'Zwischen {network} und Ihrem Server ist der Weg vielleicht noch unverschlüsselt. Wählen Sie in {network} „SSL/TLS“, dann „Full (strict)“; dafür braucht Ihr Server ein eigenes Zertifikat.',
  'advice.caution.open-leg':
    'Zwischen {network} und Ihrem Server ist der Weg vielleicht noch unverschlüsselt. Lassen Sie {network} verschlüsselt zu Ihrem Server kommen; dafür braucht auch er ein Zertifikat.',
  'advice.caution.mail-warns':
    'Bei {names} werden Mailprogramme gewarnt: Was sich dort zeigt, ist kein Zertifikat, das sie annehmen.',
  'advice.caution.addresses-disagree':
    'Ihre Website antwortet an ihren Adressen verschieden. Der Nachweis muss an jeder gelingen; das probieren wir zuerst.',
  'advice.caution.ipv6-elsewhere':
    'Die neuere Art Adresse (IPv6) führt an einen anderen Ort als die ältere. Zertifizierungsstellen fragen zuerst dort; lassen Sie sie berichtigen oder entfernen.',
  'advice.caution.server-not-yet':
    'Ihr Webserver nennt sich {server}. Sealkeeper ändert bisher {ours}; wir suchen danach und sagen es Ihnen, bevor etwas geändert wird.',
  'advice.caution.pinned':
    'Ihr DNS nennt den Schlüssel für {doors} (TLSA). Ein neuer Schlüssel bricht das, bis auch der Eintrag geändert ist.',
  'advice.caution.mail-rule':
    'Ihre Mailregel (MTA-STS) ist streng: Solange das Zertifikat von {names} nicht gut ist, liefern andere Server nichts ab.',
  'advice.caution.mail-rule-misses':
    'Ihre Mailregel (MTA-STS) verlangt ein gutes Zertifikat an {names}; das ist nicht unter diesen Namen. {mode, select, enforce {Bis dort eines ist, liefern andere Server nichts ab.} other {Andere Server melden Ihnen das.}} Wählen Sie die Namen selbst, dann kommt er hinein.',
  'advice.caution.star-now':
    'Ihr jetziges Zertifikat deckt jede Unterdomain ab ({star}). Das neue gilt für die Namen, die Sie hier sehen; weitere nehmen Sie in den nächsten Schritten dazu.',
  'advice.caution.neighbours-now':
    'Ihr jetziges Zertifikat nennt auch {names}. Andere Domains kommen nicht in das neue: Jede Website behält ihr eigenes Zertifikat.',
  'advice.caution.mail-too':
    'Ihre Mail läuft auf demselben Server, als {names}. Dasselbe Zertifikat kommt auch in {programs}, und Mailprogramme warnen nicht mehr.',
  'advice.caution.mail-here':
    'Ihre Mail läuft auf demselben Server, als {names}. Sind es Postfix, Dovecot oder Exim, können sie dasselbe Zertifikat zeigen: Wählen Sie die Namen selbst, dann kommt der Name hinein.',
  'advice.caution.mail-elsewhere':
    '{names} liegt auf einem anderen Server. Dort bekommt es ein eigenes Zertifikat, am besten von dem, der ihn betreibt.',
  'advice.caution.caa-unreadable':
    'Die Regeln, wer für Sie unterschreiben darf (CAA), ließen sich nicht lesen. Solange das so ist, lehnen Zertifizierungsstellen ab.',
  'advice.caution.incomplete': 'Die Prüfung kam nicht zum Ende; vielleicht wissen wir nicht alles.',
};
