import type { namesChecks as english } from '../en/names-checks.ts';
import type { Translated } from '../translated.ts';

export const namesChecks: Translated<typeof english> = {
  'names.checks': 'Bevor Sie weitergehen',
  'names.mend-add': '{names} aufnehmen',
  'names.mend-leave': '{names} weglassen',
  'names.mend-add-many': '{count, plural, one {Aufnehmen} other {Alle # aufnehmen}}',
  'names.mend-leave-many': '{count, plural, one {Weglassen} other {Alle # weglassen}}',

  'names.check.covered-by-star.title': '{star} deckt einige Ihrer Namen schon ab',
  'names.check.covered-by-star.text':
    '{names} stünde doppelt darin{refuses, select, yes {, und {provider} lehnt eine solche Bestellung insgesamt ab} other {; das schadet nicht, nützt aber auch nichts}}.',
  'names.check.star-on-suffix.title': 'Für {star} stellt niemand ein Zertifikat aus',
  'names.check.star-on-suffix.text': 'Es würde fremde Namen abdecken.',
  'names.check.too-many.title': 'Zu viele Namen für ein Zertifikat',
  'names.check.too-many.text':
    '{provider} erlaubt höchstens {most}, und das sind {count}. Machen Sie zwei Zertifikate daraus.',
  'names.check.pair-only.title': '{provider} erlaubt nur einen Namen und dessen www',
  'names.check.pair-only.text':
    'Lassen Sie die anderen hier weg, oder wählen Sie im nächsten Schritt einen anderen Anbieter.',
  'names.check.no-star-there.title': '{provider} hat keine Zertifikate mit Stern',
  'names.check.no-star-there.text':
    'Lassen Sie den Stern weg, oder wählen Sie im nächsten Schritt einen anderen Anbieter.',
  'names.check.not-public.title':
    'Für {names} stellt keine öffentliche Zertifizierungsstelle ein Zertifikat aus',
  'names.check.not-public.text':
    'Sie tun das nur für Namen, die jemandem öffentlich gehören können. Eine eigene Stelle kann es; Besucher von außen sähen eine Warnung.',
  'names.check.absent.title': '{name} führt nirgendwohin',
  'names.check.absent.text':
    'Das DNS hat keine Adresse dafür. Ist er richtig geschrieben? Sonst tragen Sie ihn dort ein, wo Ihre Domain verwaltet wird.',
  'names.check.not-here.title': '{name} führt zu einem anderen Server',
  'names.check.not-here.text':
    'Er liegt auf {addresses}, {site} aber auf {siteAddresses}. Der Nachweis würde dort verlangt, und die ganze Bestellung würde scheitern.',
  'names.check.foreign.title': '{names} liegt außerhalb von {registrable}',
  'names.check.foreign.text': 'Das geht, wenn der Name auch Ihnen gehört und zum selben Server führt.',
  'names.check.bare-under-star.title': '{star} deckt {name} selbst nicht ab',
  'names.check.bare-under-star.text':
    'Der Stern steht für genau einen Teil. Manche Händler nehmen die Domain selbst ungefragt dazu, Let’s Encrypt aber nicht.',
  'names.check.too-deep.title': '{star} reicht nur eine Ebene weit',
  'names.check.too-deep.text': '{names} hat einen Teil mehr; Besucher sähen dort eine Warnung.',
  'names.check.loses-names.title': 'Ihr jetziges Zertifikat gilt für mehr',
  'names.check.loses-names.text':
    'Wird {names} weggelassen, erscheint dort eine Warnung, sobald das neue im Einsatz ist.',
  'names.check.counterpart-missing.title': '{other} fehlt',
  'names.check.counterpart-missing.text':
    'Es führt zum selben Server. Wer es eintippt, sähe eine Warnung, bevor eine Weiterleitung ihn weiterschicken kann.',
  'names.check.mail-missing.title': 'Ihre E-Mail braucht {names}',
  'names.check.mail-missing.text':
    'Mailprogramme prüfen den Namen, der in ihnen eingetragen ist. Fehlt er, fragen sie, ob sie Ihrem Server vertrauen sollen.',
  'names.check.exchange-missing.title': 'Ihre E-Mails werden an {names} zugestellt',
  'names.check.exchange-missing.text':
    'Andere Mailserver verbinden sich mit diesem Namen. Wenige bestehen heute darauf, dass er im Zertifikat steht; wer einer Mailregel (MTA-STS) folgt, aber schon.',
  'names.check.mail-by-hand.title': 'Ihr Mailserver bekommt es auch',
  'names.check.mail-by-hand.text':
    'Laufen Postfix, Dovecot oder Exim auf dem Server Ihrer Website, zeigt Sealkeeper das Zertifikat für {names} auch dort. Jeder andere Mailserver bekommt es von Hand: Wer ihn betreut, gibt ihm dieselben Dateien an.',
  'names.check.separate-mail-names.title': 'Für E-Mail würde ein Name genügen',
  'names.check.separate-mail-names.text':
    'Senden und Abholen haben eigene Namen: {names}. Alle gehören hinein, wenn nicht jedes Mailprogramm allein auf {one} eingestellt ist.',
  'names.check.several-mail-domains.title': 'Ein Zertifikat für die E-Mail mehrerer Domains',
  'names.check.several-mail-domains.text':
    'Das geht: {domains} können es gemeinsam nutzen, wenn jede nachgewiesen wird. Noch einfacher ist es, alle Mailprogramme auf {one} einzustellen.',
  'names.check.star-needs-dns.title': 'Ein Stern wird im DNS nachgewiesen',
  'names.check.star-needs-dns.text':
    'Eine Datei auf einem Server kann nicht für jeden Namen sprechen. Sie tragen dort, wo Ihre Domain verwaltet wird, eine Zeile ein; wir zeigen Ihnen, wo und wie.',
  'names.check.international.title': '{shown} wird technisch {name} geschrieben',
  'names.check.international.text':
    'Besucher tippen ihn mit Ihren Buchstaben. In Zertifikaten und Einstellungen steht er in dieser Form.',
};
