import type { mailProblems as english } from '../en/problems-mail.ts';
import type { TranslatedProblems } from '../translated.ts';

export const mailProblems: TranslatedProblems<typeof english> = {
  'mail-default-kept': {
    title: 'Wer bei {hosts} E-Mail abgibt, bekommt weiter das jetzige Zertifikat gezeigt',
    what: 'Das DNS sagt anderen Mailservern, dass sie bei {hosts} nur dem jetzigen Schlüssel trauen sollen (DANE), und dieser Name gehört nicht zu diesem Zertifikat. Deshalb zeigt der Mailserver das jetzige Zertifikat weiter allen, die nach keinem Ihrer Namen fragen, und das neue denen, die danach fragen.\nDer Eintrag: {record}',
    next: 'Zu tun ist nichts. Lassen Sie das jetzige Zertifikat wie bisher mit demselben Schlüssel erneuern.',
  },
  'mail-domains-unread': {
    title: 'Nicht alle Domains, deren E-Mail zu {server} kommt, sind bekannt',
    what: 'Wer bei {server} E-Mail abgibt, bekommt das neue Zertifikat gezeigt, für welche Domain auch immer. Für manche dieser Domains sagt das DNS den anderen vielleicht, welchem Schlüssel sie trauen sollen (DANE); mit einem anderen hielten sie ihre E-Mail zurück. {count, plural, =0 {Welche Domains es sind, steht dort, wo wir es nicht lesen können: {places}.} other {Wir haben das DNS nach 300 davon gefragt; {count} weitere blieben aus.}}',
    next: 'Nennen Sie die Domains, deren E-Mail auf diesem Server ankommt, oder sagen Sie, dass es keine weiteren gibt: Dann wird das DNS nach jeder gefragt (in einer Auftragsdatei: „mailDomains“).',
  },
  'mail-pins-unknown': {
    title: 'Das DNS sagt nicht, ob Ihr Mailserver einen anderen Schlüssel haben darf',
    what: 'Das DNS kann anderen Mailservern sagen, welchem Schlüssel sie bei {name} vertrauen dürfen (DANE). Die Frage danach ist gescheitert, obwohl die Einträge dieser Domain signiert sind; es kann einen solchen Eintrag geben, und mit einem anderen Schlüssel würden Mails an Sie zurückgehalten. Darum wurde nichts geändert.\nDie Frage: TLSA {place}',
    next: 'Versuchen Sie es später noch einmal. Bleibt es so, muss es beheben, wer das DNS von {name} betreut: Solange die Frage scheitert, halten sorgfältige Mailserver ihre Mails an Sie ohnehin zurück.',
  },
  'mail-policy-enforced': {
    title: 'Andere Mailserver bestehen auf einem gültigen Zertifikat bei {hosts}',
    what: 'Die Regel von {name} (MTA-STS, Modus „enforce“) lässt sie nur dort zustellen, und nur, wenn das Zertifikat vertrauenswürdig und für diesen Namen ist. Das neue ist es.',
    next: 'Jetzt ist nichts zu tun. Sorgen Sie dafür, dass das Zertifikat rechtzeitig erneuert wird: Nach seinem letzten Tag stellen diese Server nichts mehr zu.',
  },
  'mail-policy-unlisted': {
    title: 'In der Regel für Mails an {name} fehlt {hosts}',
    what: 'Mails an {name} gehen an {hosts}, die Regel (MTA-STS) nennt aber nur {listed}. {mode, select, enforce {Server, die sich daran halten, stellen dort nichts zu, gleich mit welchem Zertifikat.} other {Sie melden es und stellen trotzdem zu.}}',
    next: 'Lassen Sie in https://mta-sts.{name}/.well-known/mta-sts.txt eine Zeile „mx: …“ für {hosts} ergänzen und danach die id des Eintrags _mta-sts.{name} ändern.',
  },
  'mail-policy-unfit': {
    title: 'Das neue Zertifikat genügt der Regel für Mails an {name} nicht',
    what: 'Die Regel (MTA-STS) verlangt ein vertrauenswürdiges Zertifikat mit dem Namen {hosts}; {why, select, self_signed {für das neue bürgt niemand} other {das neue trägt diesen Namen nicht}}. {mode, select, enforce {Server, die sich daran halten, stellen mit einem solchen Zertifikat nichts zu.} other {Sie melden es und stellen trotzdem zu.}}',
    next: '{why, select, self_signed {Nehmen Sie das Zertifikat einer Zertifizierungsstelle (es gibt kostenlose), oder lassen Sie die Regel auf „none“ stellen und warten Sie, bis ihre Zeit (max_age) um ist.} other {Nehmen Sie {hosts} in die Namen des Zertifikats auf.}}',
  },
  'mail-policy-unread': {
    title: 'Die Regel für Mails an {name} lässt sich nicht lesen',
    what: 'Der Eintrag _mta-sts.{name} kündigt eine Regel an, doch ihre Seite {fault, select, nowhere {hat keine Adresse} silent {antwortet nicht} certificate {zeigt ein Zertifikat, das für sie nicht gültig ist} status {ist nicht da} text {enthält keine vollständige Regel} other {antwortet nicht}}. Server, die sie früher gelesen haben, halten sich daran, bis ihre Zeit um ist; für alle anderen gibt es keine.\nhttps://mta-sts.{name}/.well-known/mta-sts.txt',
    next: '{fault, select, certificate {Nehmen Sie mta-sts.{name} in die Namen eines Zertifikats auf, auf dem Server, auf dem die Seite liegt.} other {Lassen Sie die Seite in Ordnung bringen oder den Eintrag _mta-sts.{name} löschen.}}',
  },
  'mail-unnamed-changed': {
    title: 'Programme, die keinen Namen nennen, bekommen ein anderes Zertifikat als geplant',
    what: 'Ältere Mailprogramme und manche Mailserver sagen nicht, welchen Namen sie meinen. An Port {port} sollten sie {planned, select, new {das neue Zertifikat bekommen} other {weiter das bisherige bekommen}} und haben {seen, select, none {keines bekommen} other {ein anderes bekommen}}.',
    next: 'Sehen Sie nach, ob an Port {port} ein anderes Programm oder ein Gerät vor Ihrem Mailserver antwortet. Versuchen Sie es dann noch einmal.',
  },
};
