import type { byHand as english } from '../en/by-hand.ts';
import type { Translated } from '../translated.ts';

export const byHand: Translated<typeof english> = {
  'by-hand.steps': 'Was zu tun ist',
  'by-hand.names-label': 'Namen für das Zertifikat',
  'by-hand.why-title': 'Warum von Hand?',
  'by-hand.why-1':
    'Von selbst besorgt dieses Fenster ein Zertifikat nur, wenn eine kleine Datei oder eine Zeile im DNS der Nachweis ist. Eines, das Sie in Dateien haben, richtet es ein, wo es sich anmelden kann.',
  'by-hand.why-2':
    'Auf Ihrer Website ändert sich nichts, bis Sie es ändern. Sie können dieses Fenster schließen und jederzeit wiederkommen.',
  'by-hand.check': 'Nachsehen, ob es da ist',
  'by-hand.done': 'Erledigt: noch einmal nachsehen',
  'by-hand.checking': '{domain} wird angesehen, wie es ein Browser täte',
  'by-hand.seen': 'Was Besucher jetzt sehen',
  'by-hand.seen-good': 'Verschlüsselt und vertrauenswürdig, bis {date}. Ausgestellt von {issuer}.',
  'by-hand.seen-bad': 'Browser vertrauen ihm noch nicht.',
  'by-hand.seen-none': 'Noch nicht verschlüsselt.',
  'by-hand.seen-unknown': 'Von hier aus nicht angesehen. Öffnen Sie es in Ihrem Browser.',

  'by-hand.there-title': 'Es ist da',
  'by-hand.there':
    'Jeder Name ist verschlüsselt und vertrauenswürdig, mindestens bis zum {date}. Tragen Sie diesen Tag in Ihren Kalender ein.',
  'by-hand.resume-title': 'Sie waren dabei, eines von Hand zu besorgen',
  'by-hand.resume': '{offer}, begonnen am {date}.',
  'by-hand.resume-go': 'Damit weitermachen',
  'by-hand.resume-drop': 'Verwerfen',

  'by-hand.bought-title': 'Dort kaufen, dann wiederkommen',
  'by-hand.bought-lead': 'Das sind die Schritte, wo Sealkeeper sich nicht anmelden kann, der Reihe nach.',
  'by-hand.bought-lead-offer':
    '{offer}: Das sind die Schritte, wo Sealkeeper sich nicht anmelden kann, der Reihe nach.',
  'by-hand.host-title': 'Bei Ihrem Anbieter einschalten',
  'by-hand.host-lead':
    'Ihr Anbieter besorgt und erneuert das Zertifikat selbst. Sie müssen es nur einschalten.',
  'by-hand.files-title': 'Ihre Dateien an ihren Platz bringen',
  'by-hand.files-lead':
    'Wo Sealkeeper sich nicht anmelden kann, tun Sie es selbst. Das sind die Schritte, in ihrer Reihenfolge, und ein Blick, ob es geklappt hat.',
  'by-hand.self-signed-title': 'Selbst eines erstellen',
  'by-hand.self-signed-lead':
    'Es verschlüsselt, aber niemand bürgt dafür: Jeder Besucher sieht zuerst eine ganzseitige Warnung.',
};
