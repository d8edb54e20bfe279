import type { site as english } from '../en/site.ts';
import type { Translated } from '../translated.ts';

export const site: Translated<typeof english> = {
  'site.title': 'Welche Website soll sicher werden?',
  'site.lead':
    'Geben Sie die Adresse so ein, wie Ihre Besucher es tun. Wir sehen sie uns von außen an und ändern nichts.',
  'site.field': 'Adresse Ihrer Website',
  'site.field-hint': 'Zum Beispiel hofladen.example. Ein ganzer Link geht auch.',
  'site.meant': '{name} ansehen',
  'site.look': 'Meine Website ansehen',
  'site.parts': 'Was wir uns ansehen',
  'site.part-page': 'Ihre Seite',
  'site.part-page-text': 'Antwortet sie, mit und ohne www, an jeder ihrer Adressen?',
  'site.part-certificate': 'Ihr Zertifikat',
  'site.part-certificate-text': 'Wer bürgt dafür, wie lange gilt es, und sind die Browser einverstanden?',
  'site.part-mail': 'Ihre E-Mail',
  'site.part-mail-text': 'Werden Mailprogramme Ihrem Mailserver vertrauen?',
  'site.part-domain': 'Ihre Domain',
  'site.part-domain-text': 'Wer verwaltet sie, wo liegt sie, und wer darf Zertifikate für sie ausstellen?',
  'site.looking-title': 'Wir sehen nach',
  'site.looking-lead':
    'Bei <b>{domain}</b>, von außen. Nichts wird geändert, und Sie können jederzeit anhalten.',
  'site.so-far':
    '{count, plural, =0 {Noch nichts gefunden} one {Bisher eine Sache gefunden} other {Bisher # Dinge gefunden}}',
  'site.looking': '{domain} wird angesehen, wie es ein Browser täte',
  'site.findings': 'Was wir gefunden haben',
  'site.policy-file':
    'Dieser ganze Text gehört nach https://mta-sts.{name}/.well-known/mta-sts.txt. Steht er dort, ändern Sie die id im Eintrag _mta-sts.{name}: Dann lesen ihn andere neu.',
  'site.policy-copy': 'Text kopieren',
  'site.details': 'Einzelheiten',
  'site.details-of': 'Einzelheiten: {what}',
  'site.why-it-matters': 'Warum das wichtig ist',
  'site.why-of': 'Warum das wichtig ist: {what}',
  'site.learn-more': 'Mehr dazu lesen',
  'site.further': 'Weiter nachsehen',
  'site.further-panels': 'Nach Verwaltungsprogrammen suchen',
  'site.further-panels-text':
    'Ein Besuch an den üblichen Adressen auf Ihrem eigenen Server, ohne Anmeldung. Bietet Ihr Anbieter dort ein Zertifikat an, ist das der kürzeste Weg. Mit einem echten noch nicht erprobt.',
  'site.further-logs': 'In öffentlichen Verzeichnissen nach weiteren Namen suchen',
  'site.further-logs-text':
    'Jedes je ausgestellte Zertifikat wird öffentlich verzeichnet. Wir fragen crt.sh, einen Dienst der Zertifizierungsstelle Sectigo, der dann den Namen Ihrer Domain kennt. Mit dem echten Dienst noch nicht erprobt.',
  'site.further-look': 'Noch einmal nachsehen',
  'site.chain': 'Die Zertifikate, von Ihrem eigenen bis zum Stammzertifikat',
  'site.chain-for': 'Ausgestellt auf',
  'site.chain-by': 'ausgestellt von {issuer}',
  'site.chain-until': 'Gültig bis',
  'site.chain-key': 'Schlüssel',
  'site.judged-by':
    'Beurteilt nach der Liste der Zertifizierungsstellen, die diese App mitbringt (der von Mozilla), und nach den Tagen, seit denen Browser einigen davon nicht mehr glauben. Die Browser Ihrer Besucher haben eigene Listen.',
  'site.judged-by-own':
    'Beurteilt nach der Liste der Zertifizierungsstellen, die Sie angegeben haben, nicht nach der von Browsern.',
  'site.chain-by-itself': 'von sich selbst ausgestellt',
  'site.chain-trusted': 'Browser vertrauen ihm',
  'site.chain-kind': '{kind, select, rsa {RSA} ec {EC} other {andere}}{bits, select, 0 {} other { {bits}}}',
  'site.mail-doors': 'Was Ihre Mailserver zeigen',
  'site.mail-door': 'Zugang',
  'site.mail-seen': 'Was wir sahen',
  'site.mail-door-name':
    '{port} ({door, select, smtp {zwischen Servern} submission {Senden} submissions {Senden} imap {Lesen, IMAP} imaps {Lesen, IMAP} pop3 {Abholen, POP3} other {Abholen, POP3}})',
  'site.mail-encrypted':
    'verschlüsselt, {fault, select, none {vertrauenswürdig} expired {Zertifikat abgelaufen} not_yet_valid {Zertifikat gilt noch nicht} wrong_name {Zertifikat auf einen anderen Namen} self_signed {selbst erstelltes Zertifikat} incomplete {Zertifikat unvollständig} other {Zertifikat nicht vertrauenswürdig}}',
  'site.mail-plain': 'nicht verschlüsselt',
  'site.mail-closed': 'geschlossen',
  'site.mail-silent': 'keine Antwort',
  'site.mail-out-of-reach': 'von hier nicht erreichbar',
  'site.mail-strange': 'dort antwortet etwas anderes',
  'site.views': 'Was unter jeder Adresse antwortet',
  'site.more': '{count, plural, one {Noch eins zeigen} other {Noch # zeigen}}',
  'site.choose': 'Selbst auswählen',
  'site.other': 'Andere Adresse',
  'site.view-name': 'Name',
  'site.view-http': 'Unverschlüsselt',
  'site.view-https': 'Verschlüsselt',
  'site.view-none': 'keine Antwort',
  'site.view-trusted': 'vertrauenswürdig, bis {date}',
  'site.view-untrusted': 'nicht vertrauenswürdig',
  'site.view-status': 'antwortet ({status})',
  'site.why-title': 'Was ist ein Zertifikat?',
  'site.why-1':
    'Ein versiegelter Brief: Er nennt Ihre Website, enthält ihren öffentlichen Schlüssel und ist von jemandem unterschrieben, dem Browser schon vertrauen.',
  'site.why-2':
    'Ohne die Unterschrift könnte sich jeder für Sie ausgeben. Darum führt ein selbst erstelltes zu einer Warnung.',
};
