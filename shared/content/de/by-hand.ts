import type { byHand as english } from '../en/by-hand.ts';
import type { Translated } from '../translated.ts';

export const byHand: Translated<typeof english> = {
  'by-hand.steps': 'Was zu tun ist',
  'by-hand.names-label': 'Namen, die hineingehören',
  'by-hand.why-title': 'Warum von Hand?',
  'by-hand.why-1':
    'Diese Version fragt, beweist und setzt nur dort von selbst ein, wo eine kleine Datei der Nachweis ist.',
  'by-hand.why-2':
    'Auf Ihrer Website ändert sich nichts, bis Sie es ändern. Sie können dieses Fenster schließen und jederzeit wiederkommen.',
  'by-hand.check': 'Nachsehen, ob es da ist',
  'by-hand.done': 'Ich habe es getan: noch einmal nachsehen',
  'by-hand.checking': 'Sieht sich {domain} an, wie es ein Browser täte',
  'by-hand.seen': 'Was Besucher jetzt sehen',
  'by-hand.seen-good': 'Verschlüsselt und vertrauenswürdig, bis {date}. Unterschrieben von {issuer}.',
  'by-hand.seen-bad': 'Browser trauen ihm noch nicht.',
  'by-hand.seen-none': 'Noch nicht verschlüsselt.',
  'by-hand.seen-unknown': 'Von hier nicht angesehen. Öffnen Sie es in Ihrem Browser.',

  'by-hand.there-title': 'Es ist da',
  'by-hand.there':
    'Jeder Name ist verschlüsselt und vertrauenswürdig, mindestens bis zum {date}. Schreiben Sie diesen Tag in Ihren Kalender.',
  'by-hand.resume-title': 'Sie waren dabei, eines von Hand zu holen',
  'by-hand.resume': '{offer}, begonnen am {date}.',
  'by-hand.resume-go': 'Damit weitermachen',
  'by-hand.resume-drop': 'Vergessen',

  'by-hand.bought-title': 'Dort kaufen, dann wiederkommen',
  'by-hand.bought-lead':
    'Sealkeeper bestellt noch nicht bei Händlern. Dies sind die Schritte, der Reihe nach.',
  'by-hand.bought-lead-offer':
    'Sealkeeper bestellt {offer} noch nicht für Sie. Dies sind die Schritte, der Reihe nach.',
  'by-hand.host-title': 'Bei Ihrem Anbieter einschalten',
  'by-hand.host-lead':
    'Ihr Anbieter macht und erneuert das Zertifikat selbst. Sie müssen es nur einschalten.',
  'by-hand.files-title': 'Ihre Dateien an ihren Platz bringen',
  'by-hand.files-lead':
    'Sealkeeper nimmt Dateien noch nicht entgegen. Das sind die Schritte, in ihrer Reihenfolge, und ein Blick, ob es geklappt hat.',
  'by-hand.self-signed-title': 'Selbst eines machen',
  'by-hand.self-signed-lead':
    'Es verschlüsselt, aber niemand bürgt dafür: Jeder Besucher trifft zuerst auf eine Warnung über die ganze Seite.',
};
