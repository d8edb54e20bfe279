import type { names as english } from '../en/names.ts';
import type { Translated } from '../translated.ts';

export const names: Translated<typeof english> = {
  'names.title': 'Für welche Namen soll das Zertifikat gelten?',
  'names.lead': 'Ein Zertifikat gilt genau für die Namen, die darin stehen, Buchstabe für Buchstabe.',
  'names.list': 'Namen im Zertifikat',
  'names.left-list': 'Weggelassene Namen',
  'names.found-too': 'Außerdem gefunden',
  'names.more': '{count, plural, one {Noch einen zeigen} other {Noch # zeigen}}',
  'names.written': 'Im Zertifikat: {name}',
  'names.leave-out': 'Weglassen',
  'names.put-in': 'Aufnehmen',
  'names.remove': 'Weglassen: {name}',
  'names.put-back': 'Aufnehmen: {name}',
  'names.add-field': 'Ein weiterer Name',
  'names.add-hint': 'Zum Beispiel shop.{domain}. Ein Stern steht für jede Unterdomain: *.{domain}',
  'names.add': 'Hinzufügen',
  'names.add-star': 'Alle Unterdomains auf einmal',
  'names.need-one': 'Lassen Sie mindestens einen Namen stehen.',
  'names.asking': 'Wir fragen, wohin er führt',
  'names.star-brought': '{star} ist jetzt dabei und zusätzlich {names}, weil der Stern das nicht abdeckt.',
  'names.star-took': 'Weggelassen, was der Stern schon abdeckt: {names}.',
  'names.why-title': 'Warum kommt es auf jeden Namen an?',
  'names.why-1':
    'hofladen.example und www.hofladen.example sind für einen Browser zwei Namen. Fehlt einer, sehen die Besucher, die ihn eintippen, eine Warnseite.',
  'names.why-2':
    'Namen, die woandershin führen, lassen sich von Ihrem Server aus nicht nachweisen; lassen Sie sie weg.',

  'names.refused.empty': 'Geben Sie zuerst einen Namen ein.',
  'names.refused.address':
    'Das ist eine IP-Adresse. Die üblichen Zertifikate gelten für Namen; geben Sie den Namen ein, der dorthin führt. Einige Zertifizierungsstellen unterschreiben auch eine IP-Adresse, aber nur für jeweils sechs Tage, und auf einem Server erneuert das noch nichts von selbst. Eine eigene Zertifizierungsstelle, die sie für länger unterschreibt, lässt sich mit einer Auftragsdatei fragen, an einer Befehlszeile.',
  'names.refused.single-label': 'Ein Name hat mindestens einen Punkt, wie shop.hofladen.example.',
  'names.refused.this-computer':
    'Dieser Name bezeichnet jeden Computer selbst. Dafür stellt keine Zertifizierungsstelle ein Zertifikat aus.',
  'names.refused.characters':
    'Ein Name sieht zum Beispiel so aus: shop.hofladen.example. Erlaubt sind Buchstaben, Ziffern, Bindestriche und Punkte.',
  'names.refused.underscore':
    'Namen mit Unterstrich sind technische Einträge im DNS, keine Adressen, die jemand besucht.',
  'names.refused.too-long':
    'Das ist länger, als ein Name sein darf: 63 Zeichen zwischen zwei Punkten, 253 im Ganzen.',
  'names.refused.star-inside':
    'Ein Stern kann nur für den ganzen ersten Teil stehen, wie in *.hofladen.example.',
  'names.refused.public-suffix':
    'Unter dieser Endung haben viele verschiedene Leute ihre Namen. Geben Sie Ihren ganzen Namen ein.',
  'names.refused.star-on-suffix':
    'Ein solcher Stern würde fremde Namen abdecken; dafür stellt keine Zertifizierungsstelle ein Zertifikat aus. Setzen Sie Ihren eigenen Namen hinter den Stern.',
  'names.refused.twice': 'Dieser Name steht schon in der Liste.',
  'names.refused.many': 'Ein Zertifikat trägt höchstens {most} Namen.',

  'names.purpose.main': 'Die Adresse, die Sie eingegeben haben. Nach ihr ist das Zertifikat benannt.',
  'names.purpose.counterpart': 'Viele Besucher tippen sie aus Gewohnheit so ein.',
  'names.purpose.page': 'Führt zum selben Server; Besucher können also auch hier ankommen.',
  'names.purpose.former': 'Ihr jetziges Zertifikat gilt dafür.',
  'names.purpose.mail': 'Dieser Name ist in den Mailprogrammen Ihrer Leute eingetragen.',
  'names.purpose.exchange': 'Hier liefern andere Mailserver E-Mails an Sie ab.',
  'names.purpose.webmail': 'E-Mail im Browser (Webmail).',
  'names.purpose.autoconfig': 'Hier fragt Thunderbird, wie es sich einrichten soll.',
  'names.purpose.autodiscover': 'Hier fragt Outlook, wie es sich einrichten soll.',
  'names.purpose.mta-sts': 'Hier steht Ihre Regel, dass E-Mails verschlüsselt kommen müssen.',
  'names.purpose.star': 'Steht für jeden Namen mit einem weiteren Teil davor.',
  'names.purpose.added': 'Noch nicht angesehen.',

  'names.place.here': 'Führt zum Server Ihrer Website.',
  'names.place.elsewhere': 'Führt zu einem anderen Server.',
  'names.place.absent': 'Führt nirgendwohin.',
  'names.place.unknown': 'Wohin er führt, prüfen wir, bevor etwas geändert wird.',

  'names.effect': 'Mit und ohne',
  'names.effect-of': 'Mit und ohne {name}',
  'names.with': 'Mit ihm',
  'names.without': 'Ohne ihn',
  'names.with.main': 'Besucher von {name} sehen das Schloss.',
  'names.without.main': 'Besucher von {name} sehen eine Warnseite, und die meisten kehren um.',
  'names.with.counterpart': 'Wer {name} eintippt, kommt ohne Warnung zu Ihnen.',
  'names.without.counterpart':
    'Wer {name} eintippt, sieht eine Warnseite, auch wenn dort nur weitergeleitet wird.',
  'names.with.page': 'Besucher von {name} sehen das Schloss.',
  'names.without.page': 'Besucher von {name} sehen eine Warnseite.',
  'names.with.former': 'Besucher von {name} merken nichts.',
  'names.without.former':
    'Besucher von {name} sehen eine Warnseite, sobald das neue Zertifikat im Einsatz ist.',
  'names.with.mail': 'Mailprogramme, in denen {name} steht, verbinden sich ohne Rückfrage.',
  'names.without.mail':
    'Mailprogramme, in denen {name} steht, fragen, ob sie ihm vertrauen sollen, oder verweigern die Verbindung.',
  'names.with.exchange': 'Andere Mailserver können prüfen, dass sie beim richtigen Server abliefern.',
  'names.without.exchange':
    'Die meisten E-Mails kommen trotzdem an, denn Server prüfen selten. Wer Ihrer Mailregel folgt (MTA-STS), stellt nichts zu.',
  'names.with.webmail': 'Webmail öffnet sich mit Schloss.',
  'names.without.webmail': 'Webmail öffnet sich mit einer Warnseite.',
  'names.with.autoconfig': 'Thunderbird trägt die Server von selbst ein.',
  'names.without.autoconfig':
    'Thunderbird versucht stillschweigend andere Wege und findet meist einen. Selten nötig.',
  'names.with.autodiscover': 'Outlook trägt die Server von selbst ein.',
  'names.without.autodiscover':
    'Outlook zeigt beim Einrichten eines Kontos vielleicht eine Frage zum Zertifikat und macht dann weiter. Selten nötig.',
  'names.with.mta-sts': 'Andere Mailserver können Ihre Regel lesen und sich daran halten.',
  'names.without.mta-sts':
    'Wer Ihre Regel schon kennt, hält sich daran, bis ihre Frist abläuft. Alle anderen können sie nicht lesen; für sie gibt es keine.',
  'names.with.star': 'Jedes {name} öffnet sich mit Schloss, auch Namen, die Sie später anlegen.',
  'names.without.star': 'Jede Unterdomain muss einzeln genannt werden. Neue brauchen ein neues Zertifikat.',
  'names.with.added': 'Besucher von {name} sehen das Schloss.',
  'names.without.added': 'Besucher von {name} sehen eine Warnseite.',
  'names.with-elsewhere':
    'Von diesem Server aus lässt er sich nicht nachweisen; dann bekäme kein Name ein Zertifikat.',
  'names.without-elsewhere': 'Es ändert sich nichts: Der andere Server zeigt, was er heute zeigt.',

  'names.try': 'Ausprobieren, was ein Name abdeckt',
  'names.try-lead':
    'Geben Sie ein, was im Zertifikat stünde und was die Leute eintippen. Nichts davon wird gespeichert.',
  'names.try-patterns': 'Im Zertifikat',
  'names.try-names': 'Von Leuten eingetippt',
  'names.try-hint': 'Mehrere durch Leerzeichen trennen.',
  'names.try-results': 'Was abgedeckt ist',
  'names.covered': 'Abgedeckt',
  'names.not-covered': 'Nicht abgedeckt',
  'names.covers.same': 'Steht Buchstabe für Buchstabe so im Zertifikat.',
  'names.covers.star': '{by} deckt ihn ab: Der Stern steht für seinen ersten Teil.',
  'names.covers.bare':
    '{by} deckt ihn nicht ab: Der Stern muss für einen Teil stehen, und hier gibt es keinen.',
  'names.covers.too-deep':
    '{by} deckt ihn nicht ab: Der Stern steht nur für einen Teil, und hier sind es mehr.',
  'names.covers.www': '{by} deckt ihn nicht ab: Mit und ohne www sind zwei Namen.',
  'names.covers.other': 'Nichts im Zertifikat passt dazu.',
};
