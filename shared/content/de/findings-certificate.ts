import type { certificateFindings as english } from '../en/findings-certificate.ts';
import type { Translated } from '../translated.ts';

export const certificateFindings: Translated<typeof english> = {
  'finding.not-encrypted.title': 'Ihre Website ist nicht verschlüsselt',
  'finding.not-encrypted.text':
    'Browser zeigen bei {name} „Nicht sicher“, und jeder im selben Netz kann mitlesen.\nAuf Port 443 wird kein TLS gesprochen.',
  'finding.certificate-expired.title': 'Ihr Zertifikat ist abgelaufen',
  'finding.certificate-expired.text':
    'Seit dem {endsAt, date, long} warnen Browser jeden, der {name} besucht. Ein neues Zertifikat beendet das.\nAusgestellt von {issuer}.',
  'finding.certificate-not-yet-valid.title': 'Ihr Zertifikat gilt noch nicht',
  'finding.certificate-not-yet-valid.text':
    'Browser warnen die Besucher von {name} bis zum {startsAt, date, long}. Ist dieser Tag schon vorbei, geht die Uhr dieses Computers falsch.\nAusgestellt von {issuer}.',
  'finding.certificate-self-signed.title': 'Ihr Zertifikat ist selbst erstellt',
  'finding.certificate-self-signed.text':
    'Niemand, den Browser kennen, bürgt für {name}; Besucher sehen zuerst eine Warnseite, und die meisten kehren um.\nDas Zertifikat ist mit seinem eigenen Schlüssel signiert ({issuer}).',
  'finding.certificate-incomplete.title': 'Ein Teil Ihres Zertifikats fehlt',
  'finding.certificate-incomplete.text':
    'Manche Browser und die meisten Apps weisen {name} ab, andere füllen die Lücke selbst. Darum klappt es bei den einen und bei den anderen nicht.\nDer Server schickt das Zertifikat von {issuer} nicht mit, das zwischen seinem eigenen und dem Stammzertifikat steht.',
  'finding.certificate-not-trusted.title': 'Browser vertrauen Ihrem Zertifikat nicht',
  'finding.certificate-not-trusted.text':
    'Besucher von {name} sehen zuerst eine Warnseite, und die meisten kehren um.\nAusgestellt von {issuer}; die Prüfung endet mit {reason}.',
  'finding.certificate-distrusted.title': 'Browser glauben dieser Zertifizierungsstelle nicht mehr',
  'finding.certificate-distrusted.text':
    'Besucher von {name} sehen in Chrome und Firefox eine Warnseite, auch wenn andere Programme das Zertifikat noch annehmen. Ein neues von einer anderen Stelle beendet das.\nBrowser glauben nichts, was {issuer} nach dem {day, date, long} signiert hat.',
  'finding.certificate-wrong-name.title': 'Das Zertifikat ist auf einen anderen Namen ausgestellt',
  'finding.certificate-wrong-name.text':
    'Wer {name} besucht, sieht eine Warnung, denn das Zertifikat nennt einen anderen Namen.\nEs gilt für: {names}.',
  'finding.certificate-good.title': 'Ihr Zertifikat ist in Ordnung',
  'finding.certificate-good.text':
    'Browser vertrauen {name} bis zum {endsAt, date, long}, das {days, plural, one {ist noch ein Tag} other {sind noch # Tage}}.\nAusgestellt von {issuer}.',
  'finding.certificate-ends-soon.title':
    'Ihr Zertifikat läuft {days, plural, =0 {innerhalb eines Tages} one {in einem Tag} other {in # Tagen}} ab',
  'finding.certificate-ends-soon.text':
    'Nach dem {endsAt, date, long} warnen Browser die Besucher von {name}, wenn es vorher niemand erneuert.\nAusgestellt von {issuer}.',
  'finding.certificate-weak-key.title': 'Ihr Zertifikat hat einen veralteten Schlüssel',
  'finding.certificate-weak-key.text':
    'Der Schlüssel hinter {name} ist kürzer, als Browser und Zertifizierungsstellen heute erlauben. Ein neues Zertifikat bringt einen neuen mit.\nEin Schlüssel mit {bits} Bit.',
  'finding.certificate-other-names.title':
    'Ihr Zertifikat gilt auch für {count, plural, one {einen weiteren Namen} other {# weitere Namen}}',
  'finding.certificate-other-names.text':
    'Sind diese Namen noch in Gebrauch, sollte auch das neue Zertifikat für sie gelten.\n{names}.',
  'finding.names-in-logs.title':
    'Die öffentlichen Verzeichnisse kennen {count, plural, one {einen weiteren Namen} other {# weitere Namen}} von Ihnen',
  'finding.names-in-logs.text':
    'Jemand hat einmal ein Zertifikat dafür bekommen. Für Namen, die noch in Gebrauch sind, brauchen Sie vielleicht wieder eines.\n{names}.',
};
