import type { mailFindings as english } from '../en/findings-mail.ts';
import type { Translated } from '../translated.ts';

export const mailFindings: Translated<typeof english> = {
  'finding.mail-server.title': 'Ihre Post geht an {mailServer}',
  'finding.mail-server.text':
    'Auch Mailprogramme prüfen ein Zertifikat. Welches, hängt davon ab, wer diesen Server betreibt.\nAus dem MX-Eintrag von {name}.',
  'finding.mail-elsewhere.title': 'Um Ihre Post kümmert sich {provider}',
  'finding.mail-elsewhere.text':
    'Dort sorgt man für das Zertifikat der Mailserver. Sie brauchen nichts zu tun.\nMX: {hosts}.',
  'finding.mail-certificate-good.title': 'Die Post hat ein gutes Zertifikat',
  'finding.mail-certificate-good.text':
    'Mailprogramme trauen {name} bis zum {endsAt, date, long}.\nGesehen an {doors}; ausgestellt von {issuer}.',
  'finding.mail-certificate-expired.title': 'Das Zertifikat Ihrer Post ist abgelaufen',
  'finding.mail-certificate-expired.text':
    'Seit dem {endsAt, date, long} warnen Mailprogramme jeden, der über {name} Post holt oder sendet, und manche weigern sich.\nGesehen an {doors}; ausgestellt von {issuer}.',
  'finding.mail-certificate-self-signed.title': 'Die Post läuft mit einem selbst gemachten Zertifikat',
  'finding.mail-certificate-self-signed.text':
    'Mailprogramme warnen jeden, der ein Konto bei {name} einrichtet, und Telefone warnen nach jeder Änderung wieder.\nGesehen an {doors}; von sich selbst unterschrieben ({issuer}).',
  'finding.mail-certificate-incomplete.title': 'Die Hälfte des Zertifikats Ihrer Post fehlt',
  'finding.mail-certificate-incomplete.text':
    'Mailprogramme erkennen nicht, wer für {name} bürgt, und warnen oder weigern sich.\nGesehen an {doors}; das Zertifikat von {issuer} fehlt.',
  'finding.mail-certificate-not-trusted.title': 'Mailprogramme trauen dem Zertifikat Ihrer Post nicht',
  'finding.mail-certificate-not-trusted.text':
    'Sie warnen jeden, der ein Konto bei {name} einrichtet.\nGesehen an {doors}; ausgestellt von {issuer}; die Prüfung endet mit {reason}.',
  'finding.mail-certificate-wrong-name.title': 'Die Post zeigt ein Zertifikat mit anderem Namen',
  'finding.mail-certificate-wrong-name.text':
    'Mailprogramme, denen {name} eingetragen wurde, warnen. Entweder bekommt das Zertifikat diesen Namen, oder man trägt einen von denen ein, die es hat.\nGesehen an {doors}; es gilt für: {names}.',
  'finding.mail-not-encrypted.title': 'Die Post reist unverschlüsselt',
  'finding.mail-not-encrypted.text':
    '{name} bietet keine Verschlüsselung an; Passwörter und Briefe lassen sich unterwegs lesen.\nKein TLS an {doors}.',
  'finding.mail-unreachable.title': 'Ihre Post konnten wir uns nicht ansehen',
  'finding.mail-unreachable.text':
    '{name} hat uns nicht geantwortet. Von vielen Anschlüssen zu Hause darf man nicht mit Mailservern sprechen; das muss also nichts bedeuten.\nKeine Antwort an {doors}.',
  'finding.mta-sts.title': 'Andere Mailserver bestehen hier auf einem guten Zertifikat',
  'finding.mta-sts.text':
    '{mode, select, enforce {Versagt das Zertifikat Ihrer Post je, stellen sie nichts mehr zu.} other {Versagt das Zertifikat Ihrer Post, melden sie es Ihnen und stellen trotzdem zu.}}\nMTA-STS von {name}, Modus {mode}.',
  'finding.mta-sts-broken.title': 'Ein Versprechen über Ihre Post lässt sich nicht lesen',
  'finding.mta-sts-broken.text':
    'Ihre Domain sagt, sie habe Regeln für verschlüsselte Post, aber andere Server können sie nicht lesen: {fault, select, nowhere {Ihre Seite hat keine Adresse} silent {Ihre Seite antwortet nicht} certificate {Ihre Seite zeigt ein Zertifikat, das für sie nicht gilt} status {Ihre Seite ist nicht da} text {Was dort steht, ist keine ganze Regel} other {Ihre Seite antwortet nicht}}.\nhttps://mta-sts.{name}/.well-known/mta-sts.txt',
  'finding.mta-sts-unlisted.title': 'Ihre Mailregel lässt Ihren eigenen Mailserver aus',
  'finding.mta-sts-unlisted.text':
    'Ihre Regel nennt die Server, denen Post zugestellt werden darf, und {hosts} ist nicht dabei. {mode, select, enforce {Server, die sich daran halten, stellen dort nichts zu.} other {Sie melden es Ihnen und stellen trotzdem zu.}}\nMTA-STS von {name} nennt: {listed}. Fügen Sie für jeden Ihrer Mailserver eine Zeile „mx: …“ hinzu und ändern Sie dann die id des Eintrags _mta-sts.{name}.',
};
