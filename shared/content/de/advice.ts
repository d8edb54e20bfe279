import type { advice as english } from '../en/advice.ts';
import type { Translated } from '../translated.ts';

export const advice: Translated<typeof english> = {
  'advice.label': 'Unser Rat',
  'advice.cautions': 'Gut vorher zu wissen',
  'advice.next.automatic': 'Dem Rat folgen',
  'advice.next.by-hand': 'So geht es',
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
  'advice.caa-forbids.title': 'Lassen Sie zuerst die Zertifizierungsstelle zu',
  'advice.caa-forbids.text':
    'Eine Regel in Ihrem DNS (CAA) sagt, wer für Sie unterschreiben darf, und Let’s Encrypt ist nicht dabei. Ergänzen Sie sie dort, oder wählen Sie einen Anbieter, den die Regel nennt.',
  'advice.dnssec-broken.title': 'Bringen Sie zuerst die Signatur Ihres DNS in Ordnung',
  'advice.dnssec-broken.text':
    'Das DNS von {name} ist signiert (DNSSEC), aber die Signatur stimmt nicht. Solange das so ist, darf keine Zertifizierungsstelle ein Zertifikat ausstellen. Wer Ihre Domain verwaltet, kann es beheben.',
  'advice.port-80-shut.title': 'Öffnen Sie zuerst den Zugang für unverschlüsselte Seiten',
  'advice.port-80-shut.text':
    'Der übliche Nachweis kommt durch Port 80 herein, und dort ist {name} zu. Öffnen Sie ihn in der Firewall Ihres Anbieters, dann sehen Sie noch einmal nach. Wer das nicht kann, weist es über das DNS nach.',
  'advice.not-public.title': 'Für {name} stellt keine öffentliche Zertifizierungsstelle ein Zertifikat aus',
  'advice.not-public.text':
    'Sie unterschreiben nur Namen, die jemandem öffentlich gehören können. Nehmen Sie einen Namen einer Domain, die Sie angemeldet haben, oder wählen Sie eine eigene Zertifizierungsstelle.',

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

  'advice.caution.addresses-disagree':
    'Ihre Website antwortet an ihren Adressen verschieden. Der Nachweis muss an jeder gelingen; das probieren wir zuerst.',
  'advice.caution.ipv6-elsewhere':
    'Die neuere Art Adresse (IPv6) führt an einen anderen Ort als die ältere. Zertifizierungsstellen fragen zuerst dort; lassen Sie sie berichtigen oder entfernen.',
  'advice.caution.server-not-yet':
    'Ihr Webserver nennt sich {server}. Sealkeeper ändert bisher {ours}; wir suchen danach und sagen es Ihnen, bevor etwas geändert wird.',
  'advice.caution.host-may-include':
    'Bei {host} ist vielleicht ein Zertifikat dabei. Haben Sie keinen Zugang zu einem Server, sehen Sie zuerst dort im Kundenbereich nach.',
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
    'Ihre Mail läuft auf demselben Server, als {names}. Sind es Postfix oder Dovecot, können sie dasselbe Zertifikat zeigen: Wählen Sie die Namen selbst, dann kommt der Name hinein.',
  'advice.caution.mail-elsewhere':
    '{names} liegt auf einem anderen Server. Dort bekommt es ein eigenes Zertifikat, am besten von dem, der ihn betreibt.',
  'advice.caution.caa-unreadable':
    'Die Regeln, wer für Sie unterschreiben darf (CAA), ließen sich nicht lesen. Solange das so ist, lehnen Zertifizierungsstellen ab.',
  'advice.caution.incomplete': 'Die Prüfung kam nicht zum Ende; vielleicht wissen wir nicht alles.',
};
