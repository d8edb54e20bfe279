import type { certificateFindings as english } from '../en/findings-certificate.ts';
import type { Translated } from '../translated.ts';

export const certificateFindings: Translated<typeof english> = {
  'finding.not-encrypted.title': 'Ihre Website ist nicht verschlüsselt',
  'finding.not-encrypted.text':
    'Browser schreiben „Nicht sicher“ neben {name}, und jeder im selben Netz kann mitlesen.\nAuf Port 443 spricht nichts TLS.',
  'finding.certificate-expired.title': 'Ihr Zertifikat ist abgelaufen',
  'finding.certificate-expired.text':
    'Seit dem {endsAt, date, long} warnen Browser jeden, der {name} besucht. Ein neues Zertifikat beendet das.\nAusgestellt von {issuer}.',
  'finding.certificate-not-yet-valid.title': 'Ihr Zertifikat gilt noch nicht',
  'finding.certificate-not-yet-valid.text':
    'Browser warnen die Besucher von {name} bis zum {startsAt, date, long}. Ist dieser Tag schon vorbei, geht die Uhr dieses Computers falsch.\nAusgestellt von {issuer}.',
  'finding.certificate-self-signed.title': 'Ihr Zertifikat ist selbst gemacht',
  'finding.certificate-self-signed.text':
    'Niemand, den Browser kennen, bürgt für {name}; Besucher sehen zuerst eine Warnseite, und die meisten kehren um.\nDas Zertifikat ist mit seinem eigenen Schlüssel unterschrieben ({issuer}).',
  'finding.certificate-incomplete.title': 'Die Hälfte Ihres Zertifikats fehlt',
  'finding.certificate-incomplete.text':
    'Manche Browser und die meisten Apps weisen {name} ab, andere füllen die Lücke selbst. Darum klappt es bei den einen und bei den anderen nicht.\nDer Server lässt das Zertifikat von {issuer} weg, das zwischen seinem eigenen und der Wurzel steht.',
  'finding.certificate-not-trusted.title': 'Browser trauen Ihrem Zertifikat nicht',
  'finding.certificate-not-trusted.text':
    'Besucher von {name} sehen zuerst eine Warnseite, und die meisten kehren um.\nAusgestellt von {issuer}; die Prüfung endet mit {reason}.',
  'finding.certificate-wrong-name.title': 'Das Zertifikat lautet auf einen anderen Namen',
  'finding.certificate-wrong-name.text':
    'Wer {name} besucht, sieht eine Warnung, denn das Zertifikat nennt jemand anderen.\nEs gilt für: {names}.',
  'finding.certificate-good.title': 'Ihr Zertifikat ist gut',
  'finding.certificate-good.text':
    'Browser trauen {name} bis zum {endsAt, date, long}, das {days, plural, one {ist noch ein Tag} other {sind noch # Tage}}.\nAusgestellt von {issuer}.',
  'finding.certificate-ends-soon.title':
    'Ihr Zertifikat endet {days, plural, =0 {binnen eines Tages} one {in einem Tag} other {in # Tagen}}',
  'finding.certificate-ends-soon.text':
    'Nach dem {endsAt, date, long} warnen Browser die Besucher von {name}, wenn es vorher niemand erneuert.\nAusgestellt von {issuer}.',
  'finding.certificate-weak-key.title': 'Ihr Zertifikat hat einen Schlüssel von gestern',
  'finding.certificate-weak-key.text':
    'Der Schlüssel hinter {name} ist kürzer, als Browser und Zertifizierungsstellen heute gelten lassen. Ein neues Zertifikat bringt einen neuen mit.\nEin Schlüssel mit {bits} Bit.',
  'finding.certificate-other-names.title':
    'Ihr Zertifikat gilt auch für {count, plural, one {einen weiteren Namen} other {# weitere Namen}}',
  'finding.certificate-other-names.text':
    'Sind diese Namen noch in Gebrauch, sollte das neue Zertifikat sie ebenfalls tragen.\n{names}.',
  'finding.names-in-logs.title':
    'Die öffentlichen Verzeichnisse kennen {count, plural, one {einen weiteren Namen} other {# weitere Namen}} von Ihnen',
  'finding.names-in-logs.text':
    'Jemand hat einmal ein Zertifikat dafür bekommen. Die noch gebrauchten brauchen vielleicht wieder eines.\n{names}.',
};
