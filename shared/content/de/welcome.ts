import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

export const welcome: Translated<typeof english> = {
  'welcome.title': 'Machen Sie Ihre Website sicher',
  'welcome.lead':
    'Sealkeeper besorgt ein <certificate>Zertifikat</certificate> für Ihre Website, richtet es auf Ihrem Server ein und weist nach, dass es funktioniert. Das dauert etwa fünf Minuten.',
  'welcome.have': 'Was Sie brauchen',
  'welcome.have-domain': 'Die Adresse Ihrer Website',
  'welcome.have-domain-more': 'Zum Beispiel hofladen.example, so wie Besucher sie eintippen.',
  'welcome.have-server': 'Den Zugang zu Ihrem Server',
  'welcome.have-server-more': 'Name, Benutzer und Passwort, die Ihr Anbieter Ihnen einmal geschickt hat.',
  'welcome.have-time': 'Eine Tasse Tee',
  'welcome.have-time-more': 'Die Arbeit selbst dauert keine Minute. Wie viel Sie lesen, entscheiden Sie.',
  'welcome.promise':
    'Nichts wird geändert, bevor Sie es gesehen haben, und alles lässt sich zurücknehmen, auch noch nach Wochen.',
  'welcome.start': 'Los geht’s',
  'welcome.files': 'Ich habe schon Dateien',
  'welcome.compare': 'Zertifikate und Preise vergleichen',
  'welcome.several': 'Mehrere Websites',
  'welcome.walk': 'Erst einmal ansehen, wie es geht, ohne Server',
  'welcome.continue': 'Dort weitermachen, wo Sie waren',
  'welcome.open-title': 'Ein Vorgang wurde unterbrochen',
  'welcome.open':
    'Für den Vorgang zu {names} auf {server} ist kein Ende verzeichnet. Ihr Server weiß, wie weit er gekommen ist, und bleibt nicht auf halbem Weg stehen: Fragen wir ihn.',
  'welcome.open-undo': 'Den Server fragen',
  'welcome.why-title': 'Wer ist das denn?',
  'welcome.why-1':
    'Ich bin die Robbe. Ich halte Ihre Briefe unterwegs verschlossen: Zwischen Ihren Besuchern und Ihrem Server kann niemand mitlesen oder etwas verändern.',
  'welcome.why-2':
    'Ich arbeite von Ihrem Computer aus. Auf Ihrem Server wird nichts installiert, ohne dass Sie es vorher sehen, und niemand erfährt etwas, wenn Sie es nicht wollen.',
};
