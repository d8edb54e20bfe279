import type { signedProblems as english } from '../en/problems-signed.ts';
import type { TranslatedProblems } from '../translated.ts';

export const signedProblems: TranslatedProblems<typeof english> = {
  'signed-unreadable': {
    title: 'Das ist keine Datei von uns',
    what: '{where} enthält nicht, was es soll, und nichts davon wurde übernommen. Meist ist es eine andere Datei, oder eine Seite, die vor dem Internet steht (wie in Hotels), hat an ihrer Stelle geantwortet.',
    next: 'Holen Sie die Datei noch einmal, oder wählen Sie eine andere. Was Sie hatten, bleibt, wie es ist.',
  },
  'signed-for-newer': {
    title: 'Für ein neueres Sealkeeper gemacht',
    what: '{where} hat eine Form, die diese Version noch nicht kennt.',
    next: 'Installieren Sie die neueste Version von Sealkeeper; sie bringt auch neuere Daten mit.',
  },
  'signed-not-ours': {
    title: 'Die Signatur passt nicht',
    what: '{where} wurde nicht von den Machern von Sealkeeper signiert, oder jemand hat es seither geändert. Nichts davon wurde übernommen.',
    next: 'Verwenden Sie es nicht weiter, und holen Sie die Datei beim Projekt selbst. Was Sie hatten, bleibt, wie es ist.',
  },
  'signed-older': {
    title: 'Älter als das, was Sie haben',
    what: '{where} ist vom {madeOn}; was Sie haben, ist vom {presentOn}. Niemand wird auf etwas Älteres zurückgeführt.',
    next: 'Behalten Sie, was Sie haben. Antwortet das Projekt selbst tagelang so, hält vielleicht jemand neuere Antworten zurück: Versuchen Sie es aus einem anderen Netz.',
  },
  'project-silent': {
    title: 'Das Projekt war nicht zu erreichen',
    what: '{host} hat nicht rechtzeitig brauchbar geantwortet. Alles andere funktioniert auch ohne diese Antwort.',
    next: 'Prüfen Sie Ihre Verbindung, und versuchen Sie es später wieder. Neuere Daten können auch als Datei kommen, die Ihnen jemand gibt.',
  },
  'release-stale': {
    title: 'Eine Antwort, die zu alt ist',
    what: '{where} sagt, welche Version die neueste ist, doch das galt nur bis zum {goodUntil}. Entweder geht die Uhr dieses Computers falsch, oder neuere Antworten werden zurückgehalten.',
    next: 'Prüfen Sie die Uhr dieses Computers, und versuchen Sie es aus einem anderen Netz.',
  },
};
