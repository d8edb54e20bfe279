import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

export const welcome: Translated<typeof english> = {
  'welcome.title': 'Machen Sie Ihre Website sicher',
  'welcome.lead':
    'Sealkeeper holt ein <certificate>Zertifikat</certificate> für Ihre Website, legt es auf Ihren Server und beweist, dass es wirkt. Das dauert etwa fünf Minuten.',
  'welcome.have': 'Was Sie zur Hand brauchen',
  'welcome.have-domain': 'Die Adresse Ihrer Website',
  'welcome.have-domain-more': 'Zum Beispiel hofladen.example, so wie Besucher sie eintippen.',
  'welcome.have-server': 'Den Zugang zu Ihrem Server',
  'welcome.have-server-more': 'Name, Benutzer und Passwort, die Ihr Anbieter Ihnen einmal geschickt hat.',
  'welcome.have-time': 'Eine Tasse Tee',
  'welcome.have-time-more': 'Die Arbeit selbst dauert keine Minute. Wie viel Sie lesen, entscheiden Sie.',
  'welcome.promise':
    'Nichts wird geändert, bevor Sie es gesehen haben, und alles lässt sich zurücknehmen, auch nach Wochen.',
  'welcome.start': 'Los geht’s',
  'welcome.continue': 'Weitermachen, wo Sie waren',
  'welcome.open-title': 'Ein Lauf wurde abgebrochen',
  'welcome.open':
    'Der Lauf für {names} auf {server} hat kein verzeichnetes Ende. Ihr Server weiß, wie weit er kam, und bleibt nicht auf halbem Weg stehen: Fragen wir ihn.',
  'welcome.open-undo': 'Den Server fragen',
  'welcome.why-title': 'Wer bist du?',
  'welcome.why-1':
    'Eine Robbe. Ich halte Ihre Briefe unterwegs verschlossen: Zwischen Ihren Besuchern und Ihrem Server kann niemand mitlesen oder ein Wort ändern.',
  'welcome.why-2':
    'Ich arbeite von Ihrem Computer aus. Auf Ihrem Server wird nichts installiert, und niemand erfährt etwas, wenn Sie es nicht wollen.',
};
