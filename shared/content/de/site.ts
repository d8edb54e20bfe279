import type { site as english } from '../en/site.ts';
import type { Translated } from '../translated.ts';

export const site: Translated<typeof english> = {
  'site.title': 'Welche Website soll sicher werden?',
  'site.lead':
    'Geben Sie die Adresse so ein, wie Ihre Besucher es tun. Wir sehen sie uns von außen an und ändern nichts.',
  'site.field': 'Adresse Ihrer Website',
  'site.field-hint': 'Zum Beispiel hofladen.example. Ein ganzer Link geht auch.',
  'site.look': 'Meine Website ansehen',
  'site.parts': 'Was wir uns ansehen',
  'site.part-page': 'Ihre Seite',
  'site.part-page-text': 'Antwortet sie, mit und ohne www, an jeder ihrer Adressen?',
  'site.part-certificate': 'Ihr Zertifikat',
  'site.part-certificate-text': 'Wer bürgt dafür, bis wann, und sind die Browser einverstanden?',
  'site.part-mail': 'Ihre Post',
  'site.part-mail-text': 'Werden Mailprogramme Ihrem Mailserver trauen?',
  'site.part-domain': 'Ihre Domain',
  'site.part-domain-text': 'Wer verwaltet sie, wo wohnt sie, und wer darf für sie unterschreiben?',
  'site.looking-title': 'Wir sehen nach',
  'site.looking-lead':
    'Bei <b>{domain}</b>, von außen. Nichts wird geändert, und Sie können jederzeit anhalten.',
  'site.so-far':
    '{count, plural, =0 {Noch nichts gefunden} one {Eines bisher gefunden} other {# Dinge bisher gefunden}}',
  'site.looking': 'Sieht sich {domain} an, wie es ein Browser täte',
  'site.found-title': 'Was Besucher heute sehen',
  'site.found-lead':
    'Wir haben uns <b>{domain}</b> von außen angesehen, wie es ein Browser täte. Nichts wurde geändert.',
  'site.findings': 'Was wir gefunden haben',
  'site.details': 'Einzelheiten',
  'site.details-of': 'Einzelheiten: {what}',
  'site.why-it-matters': 'Warum das zählt',
  'site.why-of': 'Warum das zählt: {what}',
  'site.learn-more': 'Mehr dazu lesen',
  'site.further': 'Weiter nachsehen',
  'site.further-panels': 'An den Türen von Verwaltungsprogrammen anklopfen',
  'site.further-panels-text':
    'Ein Besuch bei jeder der üblichen auf Ihrem eigenen Server, ohne Anmeldung. Bietet Ihr Anbieter dort ein Zertifikat an, ist das der kürzeste Weg. An einem echten noch nicht erprobt.',
  'site.further-logs': 'Die öffentlichen Verzeichnisse nach weiteren Namen fragen',
  'site.further-logs-text':
    'Jedes je ausgestellte Zertifikat wird öffentlich verzeichnet. Wir fragen crt.sh, einen Dienst der Zertifizierungsstelle Sectigo, der dann den Namen Ihrer Domain kennt. Am echten Dienst noch nicht erprobt.',
  'site.further-look': 'Noch einmal nachsehen',
  'site.chain': 'Die Zertifikate, von Ihrem eigenen bis zur Wurzel',
  'site.chain-for': 'Ausgestellt auf',
  'site.chain-by': 'Unterschrieben von',
  'site.chain-until': 'Gültig bis',
  'site.chain-key': 'Schlüssel',
  'site.chain-by-itself': 'Unterschrieben von sich selbst',
  'site.chain-trusted': 'Browser trauen ihm',
  'site.chain-kind': '{kind, select, rsa {RSA} ec {EC} other {andere}}{bits, plural, =0 {} other { #}}',
  'site.mail-doors': 'Was Ihre Mailserver zeigen',
  'site.mail-door': 'Tür',
  'site.mail-seen': 'Was wir sahen',
  'site.mail-door-name':
    '{port} ({door, select, smtp {zwischen Servern} submission {Senden} submissions {Senden} imap {Lesen, IMAP} imaps {Lesen, IMAP} pop3 {Abholen, POP3} other {Abholen, POP3}})',
  'site.mail-encrypted':
    'verschlüsselt, {fault, select, none {vertrauenswürdig} expired {Zertifikat abgelaufen} not_yet_valid {Zertifikat gilt noch nicht} wrong_name {Zertifikat mit anderem Namen} self_signed {selbst gemachtes Zertifikat} incomplete {Hälfte des Zertifikats fehlt} other {Zertifikat nicht vertrauenswürdig}}',
  'site.mail-plain': 'nicht verschlüsselt',
  'site.mail-closed': 'geschlossen',
  'site.mail-silent': 'keine Antwort',
  'site.mail-out-of-reach': 'von hier nicht zu erreichen',
  'site.mail-strange': 'etwas anderes antwortet',
  'site.views': 'Was jede Adresse antwortet',
  'site.more': '{count, plural, one {Noch eines zeigen} other {Noch # zeigen}}',
  'site.choose': 'Selbst wählen',
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
    'Ein versiegelter Brief: Er nennt Ihre Website, trägt ihren öffentlichen Schlüssel und ist von jemandem unterschrieben, dem Browser schon trauen.',
  'site.why-2':
    'Ohne die Unterschrift könnte sich jeder für Sie ausgeben. Darum ruft ein selbst gemachtes eine Warnung hervor.',
};
