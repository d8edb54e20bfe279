import type { accounts as english } from '../en/accounts.ts';
import type { Translated } from '../translated.ts';

export const accounts: Translated<typeof english> = {
  'accounts.card': 'Konten bei Zertifizierungsstellen',
  'accounts.card-more':
    'Wohin eine Zertifizierungsstelle Ihnen schreibt, ein neuer Schlüssel für ein Konto, oder sein Ende.',
  'accounts.open': 'Konten zeigen',
  'accounts.title': 'Ihre Konten bei Zertifizierungsstellen',
  'accounts.lead':
    'Sealkeeper hat jedes davon eröffnet, als es dort zum ersten Mal um ein Zertifikat bat. Die Schlüssel liegen auf diesem Computer; lesen können nur Sie sie.',
  'accounts.why-title': 'Wozu sind sie gut?',
  'accounts.why-1':
    'Eine Zertifizierungsstelle unterschreibt für Konten, nicht für Personen. Wer den Schlüssel eines Kontos hat, kann damit bestellen und muss trotzdem jede Adresse nachweisen.',
  'accounts.why-2':
    'In der Regel ist hier nichts zu tun. Ein neuer Schlüssel ist sinnvoll, wenn jemand anderes die Dateien dieses Computers gesehen haben könnte.',
  'accounts.external-id': 'Schlüsselkennung {id}',
  'accounts.unregistered-more':
    'Die Zertifizierungsstelle kennt dieses Konto noch nicht; das nächste Zertifikat eröffnet es.',
  'accounts.ask': 'Fragen, wie es steht',
  'accounts.ask-of': 'Fragen, wie es steht: {authority}',
  'accounts.asking': '{authority} wird gefragt',
  'accounts.stands':
    '{status, select, valid {Das Konto ist in Ordnung.} deactivated {Das Konto ist geschlossen.} revoked {Die Zertifizierungsstelle hat das Konto geschlossen.} other {Die Zertifizierungsstelle sagt: {word}.}}',
  'accounts.writes-to': 'Die Zertifizierungsstelle schreibt an {mails}.',
  'accounts.writes-nowhere': 'Die Zertifizierungsstelle hat keine Adresse, an die sie schreiben kann.',
  'accounts.new-contact': 'Ihre E-Mail-Adresse',
  'accounts.set-contact': 'Dorthin schreiben lassen',
  'accounts.done-contact': 'Die Zertifizierungsstelle schreibt ab jetzt dorthin.',
  'accounts.done-key':
    'Die Zertifizierungsstelle hat den neuen Schlüssel übernommen. Der alte ist nichts mehr wert.',
  'accounts.change-key': 'Neuen Schlüssel nehmen',
  'accounts.change-key-of': 'Neuen Schlüssel nehmen: {authority}',
  'accounts.key-title': 'Einen neuen Schlüssel für das Konto nehmen?',
  'accounts.key-more':
    '{authority} kennt danach nur noch den neuen Schlüssel. Zertifikate werden nicht angefasst, und Erneuerungen von diesem Computer aus gehen weiter. Wer auf einem Server erneuert, hat dort ein eigenes Konto.',
  'accounts.close-it': 'Konto schließen',
  'accounts.close-it-of': 'Konto schließen: {authority}',
  'accounts.close-title': 'Das Konto bei {authority} für immer schließen?',
  'accounts.close-more':
    'Es lässt sich nicht wieder öffnen. Zertifikate gelten weiter, bis sie ablaufen. Das nächste Zertifikat von diesem Computer eröffnet ein neues Konto; eine Schlüsselkennung von der Website der Zertifizierungsstelle kann bis dahin verbraucht sein.',
  'accounts.close-yes': 'Ja, für immer schließen',
  'accounts.keep': 'So lassen',
};
