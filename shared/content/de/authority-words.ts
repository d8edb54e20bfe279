import type { authorityWords as english } from '../en/authority-words.ts';
import type { Translated } from '../translated.ts';

export const authorityWords: Translated<typeof english> = {
  'authority.note.letsencrypt':
    'Ihre Zertifikate gelten zurzeit 90 Tage, ab 10. Februar 2027 64 Tage und ab 16. Februar 2028 45 Tage. Darum kümmert sich, wer sie erneuert.',
  'authority.note.google':
    'Braucht ein Projekt bei Google Cloud, das dafür nichts kostet. Ein Kontoschlüssel eröffnet ein einziges Konto und gilt sieben Tage.',
  'authority.note.zerossl':
    'Braucht dort ein Konto, das nichts kostet. Sein Kontoschlüssel darf mehrmals benutzt werden.',
  'authority.note.sslcom':
    'Braucht dort ein Konto. Liegt Guthaben darauf, wird statt des kostenlosen ein bezahltes Zertifikat für ein Jahr abgebucht.',
  'authority.note.actalis':
    'Braucht dort ein Konto. Die eigene, undatierte Anleitung sagt, das sei für gekaufte Zertifikate, und verlangt ein hinterlegtes Zahlungsmittel.',
  'authority.account.google':
    'Öffnen Sie in Ihrem Projekt die Cloud Shell, schalten Sie die „Public Certificate Authority API“ ein und geben Sie dort ein: gcloud publicca external-account-keys create. Was dort keyId heißt, ist die Schlüsselkennung, b64MacKey der Kontoschlüssel.',
  'authority.account.zerossl':
    'Melden Sie sich an, wählen Sie „Developer“ und drücken Sie unter „EAB Credentials for ACME Clients“ auf „Generate“. „EAB KID“ ist die Schlüsselkennung, „EAB HMAC Key“ der Kontoschlüssel. Kopieren Sie beide, bevor Sie die Seite verlassen.',
  'authority.account.sslcom':
    'Melden Sie sich an, öffnen Sie „Dashboard“, dann „api credentials“. „Account/ACME Key“ ist die Schlüsselkennung, „HMAC Key“ der Kontoschlüssel.',
  'authority.account.actalis':
    'Melden Sie sich im Kundenbereich an und schalten Sie ACME für Ihr Zertifikat ein. Er zeigt eine Schlüsselkennung („KID“) und einen „HMAC key“; das ist der Kontoschlüssel.',
  'authority.where': 'Wo finde ich sie?',
  'authority.open-page': 'Ihre Seite öffnen',
  'authority.documentation': 'Dokumentation',
  'authority.limits': 'Ihre Grenzen',
  'authority.seen-on':
    'Quelle: {source}, notiert am {date, date, long}. Mit einem echten Konto nicht erprobt.',
};
