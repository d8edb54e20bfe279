import type { certificateFindings as english } from '../en/findings-certificate.ts';
import type { Translated } from '../translated.ts';

export const certificateFindings: Translated<typeof english> = {
  'finding.not-encrypted.title': 'Votre site n’est pas chiffré',
  'finding.not-encrypted.text':
    'Les navigateurs marquent {name} comme « Non sécurisé », et toute personne sur le même réseau peut lire ce qui passe.\nRien ne parle TLS sur le port 443.',
  'finding.certificate-expired.title': 'Votre certificat a expiré',
  'finding.certificate-expired.text':
    'Depuis le {endsAt, date, long}, les navigateurs avertissent tous ceux qui visitent {name}. Un nouveau certificat y met fin.\nDélivré par {issuer}.',
  'finding.certificate-not-yet-valid.title': 'Votre certificat n’est pas encore valable',
  'finding.certificate-not-yet-valid.text':
    'Les navigateurs avertissent les visiteurs de {name} jusqu’au {startsAt, date, long}. Si ce jour est déjà passé, l’horloge de cet ordinateur est fausse.\nDélivré par {issuer}.',
  'finding.certificate-self-signed.title': 'Votre certificat est fait maison',
  'finding.certificate-self-signed.text':
    'Personne que les navigateurs connaissent ne se porte garant de {name} ; les visiteurs voient donc d’abord une page d’avertissement, et la plupart font demi-tour.\nLe certificat est signé avec sa propre clé ({issuer}).',
  'finding.certificate-incomplete.title': 'La moitié de votre certificat manque',
  'finding.certificate-incomplete.text':
    'Certains navigateurs et la plupart des applications refusent {name}, d’autres comblent la lacune eux-mêmes. C’est pourquoi cela fonctionne chez certains et pas chez d’autres.\nLe serveur omet le certificat de {issuer}, qui se trouve entre le sien et la racine.',
  'finding.certificate-not-trusted.title': 'Les navigateurs ne reconnaissent pas votre certificat',
  'finding.certificate-not-trusted.text':
    'Les visiteurs de {name} voient d’abord une page d’avertissement, et la plupart font demi-tour.\nDélivré par {issuer} ; la vérification se termine par {reason}.',
  'finding.certificate-distrusted.title': 'Les navigateurs ne croient plus cette autorité',
  'finding.certificate-distrusted.text':
    'Les visiteurs de {name} voient une page d’avertissement dans Chrome et Firefox, même si d’autres programmes acceptent peut-être encore le certificat. Un nouveau, d’une autre autorité, y met fin.\nLes navigateurs ne croient rien de ce que {issuer} a signé après le {day, date, long}.',
  'finding.certificate-wrong-name.title': 'Le certificat est établi à un autre nom',
  'finding.certificate-wrong-name.text':
    'Qui visite {name} voit un avertissement, car le certificat nomme quelqu’un d’autre.\nIl couvre : {names}.',
  'finding.certificate-good.title': 'Votre certificat est bon',
  'finding.certificate-good.text':
    'Les navigateurs reconnaissent {name} jusqu’au {endsAt, date, long}, soit encore {days, plural, one {# jour} other {# jours}}.\nDélivré par {issuer}.',
  'finding.certificate-ends-soon.title':
    'Votre certificat expire {days, plural, =0 {d’ici un jour} one {dans un jour} other {dans # jours}}',
  'finding.certificate-ends-soon.text':
    'Après le {endsAt, date, long}, les navigateurs avertiront les visiteurs de {name}, à moins que quelqu’un ne le renouvelle avant.\nDélivré par {issuer}.',
  'finding.certificate-weak-key.title': 'Votre certificat utilise une clé d’hier',
  'finding.certificate-weak-key.text':
    'La clé derrière {name} est plus courte que ce que les navigateurs et les autorités acceptent aujourd’hui. Un nouveau certificat apporte une nouvelle clé.\nUne clé de {bits} bits.',
  'finding.certificate-other-names.title':
    'Votre certificat couvre aussi {count, plural, one {un autre nom} other {# autres noms}}',
  'finding.certificate-other-names.text':
    'Si ces noms servent encore, le nouveau certificat devrait les porter aussi.\n{names}.',
  'finding.names-in-logs.title':
    'Les registres publics connaissent {count, plural, one {un autre nom} other {# autres noms}} à vous',
  'finding.names-in-logs.text':
    'Quelqu’un a obtenu un jour un certificat pour eux. Ceux qui servent encore en ont peut-être de nouveau besoin.\n{names}.',
};
