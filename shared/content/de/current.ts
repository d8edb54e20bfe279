import type { current as english } from '../en/current.ts';
import type { Translated } from '../translated.ts';

export const current: Translated<typeof english> = {
  'updates.title': 'Neuere Versionen',
  'updates.on': 'Einmal am Tag nachsehen, ob es eine neuere Version gibt',
  'updates.what':
    'Eine kleine Datei mit Signatur wird von {host} geholt. Die Anfrage trägt keinen Namen, keine Nummer und keine Version; wie bei jeder Seite sieht der Anbieter dort die Adresse Ihres Anschlusses. Nichts installiert sich von selbst.',
  'updates.ask-now': 'Jetzt nachsehen',
  'updates.asking': 'Das Projekt wird gefragt',
  'updates.asked': 'Letzte Antwort: {at}.',
  'updates.never': 'Noch wurde niemand gefragt.',
  'updates.none': 'Sie haben die neueste Version.',
  'updates.of': 'Version {version} vom {date}',
  'updates.how':
    'Installieren Sie sie über diese: Einstellungen und Vorgänge bleiben erhalten, und Ihre Websites bleiben dabei, wie sie sind.',
  'updates.get': 'Seite zum Herunterladen öffnen',
  'data.title': 'Preise, Kurse und Merkmale',
  'data.line': 'Preise, Kurse und Angaben zum Vertrauen wurden am {date} zusammengestellt.',
  'data.aged': 'Das ist über ein halbes Jahr her: Die Preise können inzwischen andere sein.',
  'data.newer': 'Neuere Daten …',
  'data.newer-title': 'Neuere Daten',
  'data.what':
    'Preise des Vergleichs, Wechselkurse, die Angaben zum Vertrauen und die Merkmale, an denen Hoster erkannt werden. Sie tragen die Signatur des Projekts; alles andere wird abgewiesen, und ebenso, was älter ist als Ihres.',
  'data.fetch': 'Von {host} holen',
  'data.fetch-what':
    'Eine Datei wird geholt, nur dieses Mal. Die Anfrage verrät nichts über Sie oder Ihre Websites.',
  'data.open': 'Datei wählen …',
  'data.open-what':
    'Für Computer ohne Verbindung nach draußen, oder für eine Datei, die Ihnen jemand gegeben hat.',
  'data.taken': 'Übernommen. Von jetzt an gelten die Daten vom {date}.',
  'data.same': 'Sie haben schon die neuesten: Sie sind vom {date}.',
  'data.forget': 'Zurück zu dem, was mit dem Programm kam',
  'data.asking': 'Wird geholt',
};
