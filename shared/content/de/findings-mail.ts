import type { mailFindings as english } from '../en/findings-mail.ts';
import type { Translated } from '../translated.ts';

export const mailFindings: Translated<typeof english> = {
  'finding.mail-server.title': 'Ihre E-Mails gehen an {mailServer}',
  'finding.mail-server.text':
    'Auch Mailprogramme prüfen ein Zertifikat. Welches, hängt davon ab, wer diesen Server betreibt.\nAus dem MX-Eintrag von {name}.',
  'finding.mail-elsewhere.title': 'Um Ihre E-Mails kümmert sich {provider}',
  'finding.mail-elsewhere.text':
    'Dort sorgt man für das Zertifikat der Mailserver. Sie brauchen nichts zu tun.\nMX: {hosts}.',
  'finding.mail-certificate-good.title': 'Ihr Mailserver hat ein gültiges Zertifikat',
  'finding.mail-certificate-good.text':
    'Mailprogramme vertrauen {name} bis zum {endsAt, date, long}.\nGesehen an {doors}; ausgestellt von {issuer}.',
  'finding.mail-certificate-expired.title': 'Das Zertifikat Ihres Mailservers ist abgelaufen',
  'finding.mail-certificate-expired.text':
    'Seit dem {endsAt, date, long} warnen Mailprogramme jeden, der über {name} E-Mails abruft oder sendet, und manche verweigern die Verbindung.\nGesehen an {doors}; ausgestellt von {issuer}.',
  'finding.mail-certificate-self-signed.title': 'Ihr Mailserver hat ein selbst erstelltes Zertifikat',
  'finding.mail-certificate-self-signed.text':
    'Mailprogramme warnen jeden, der ein Konto bei {name} einrichtet, und Smartphones warnen nach jeder Änderung wieder.\nGesehen an {doors}; von sich selbst ausgestellt ({issuer}).',
  'finding.mail-certificate-incomplete.title': 'Ein Teil des Zertifikats Ihres Mailservers fehlt',
  'finding.mail-certificate-incomplete.text':
    'Mailprogramme erkennen nicht, wer für {name} bürgt, und warnen oder verweigern die Verbindung.\nGesehen an {doors}; das Zertifikat von {issuer} fehlt.',
  'finding.mail-certificate-not-trusted.title':
    'Mailprogramme vertrauen dem Zertifikat Ihres Mailservers nicht',
  'finding.mail-certificate-not-trusted.text':
    'Sie warnen jeden, der ein Konto bei {name} einrichtet.\nGesehen an {doors}; ausgestellt von {issuer}; die Prüfung endet mit {reason}.',
  'finding.mail-certificate-wrong-name.title': 'Ihr Mailserver zeigt ein Zertifikat auf einen anderen Namen',
  'finding.mail-certificate-wrong-name.text':
    'Mailprogramme, in denen {name} eingetragen ist, warnen. Entweder kommt dieser Name ins Zertifikat, oder in den Programmen wird einer der Namen eingetragen, für die es gilt.\nGesehen an {doors}; es gilt für: {names}.',
  'finding.mail-not-encrypted.title': 'Ihre E-Mails sind unverschlüsselt unterwegs',
  'finding.mail-not-encrypted.text':
    '{name} bietet keine Verschlüsselung an; Passwörter und E-Mails lassen sich unterwegs mitlesen.\nKein TLS an {doors}.',
  'finding.mail-unreachable.title': 'Ihren Mailserver konnten wir uns nicht ansehen',
  'finding.mail-unreachable.text':
    '{name} hat uns nicht geantwortet. Viele Internetanschlüsse zu Hause dürfen nicht direkt mit Mailservern sprechen; das muss also nichts bedeuten.\nKeine Antwort an {doors}.',
  'finding.mta-sts.title': 'Andere Mailserver bestehen hier auf einem gültigen Zertifikat',
  'finding.mta-sts.text':
    '{mode, select, enforce {Ist das Zertifikat Ihres Mailservers einmal ungültig, stellen sie nichts mehr zu.} other {Ist das Zertifikat Ihres Mailservers einmal ungültig, melden sie es Ihnen und stellen trotzdem zu.}}\nMTA-STS von {name}, Modus {mode}.',
  'finding.mta-sts-broken.title': 'Ihre Regel für verschlüsselte E-Mail ist nicht lesbar',
  'finding.mta-sts-broken.text':
    'Ihre Domain sagt, sie habe Regeln für verschlüsselte E-Mail, aber andere Server können sie nicht lesen: {fault, select, nowhere {Ihre Seite hat keine Adresse} silent {Ihre Seite antwortet nicht} certificate {Ihre Seite zeigt ein Zertifikat, das für sie nicht gilt} status {Ihre Seite ist nicht da} text {Was dort steht, ist keine ganze Regel} other {Ihre Seite antwortet nicht}}.\nhttps://mta-sts.{name}/.well-known/mta-sts.txt',
  'finding.mta-sts-unlisted.title': 'Ihre Mailregel lässt Ihren eigenen Mailserver aus',
  'finding.mta-sts-unlisted.text':
    'Ihre Regel nennt die Server, denen E-Mails zugestellt werden dürfen, und {hosts} ist nicht dabei. {mode, select, enforce {Server, die sich daran halten, stellen dort nichts zu.} other {Sie melden es Ihnen und stellen trotzdem zu.}}\nMTA-STS von {name} nennt: {listed}. Fügen Sie für jeden Ihrer Mailserver eine Zeile „mx: …“ hinzu und ändern Sie dann die id des Eintrags _mta-sts.{name}.',
};
