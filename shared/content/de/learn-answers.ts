import type { answers as english } from '../en/learn-answers.ts';
import type { LearnPageWords } from '../learn.ts';

export const answers: Readonly<Record<keyof typeof english, LearnPageWords>> = {
  doors: {
    title: 'Die Ports 80 und 443',
    summary: 'Ein Server hat nummerierte Türen. 80 ist für offene Seiten, 443 für verschlüsselte.',
    passages: [
      {
        text: [
          'Beide müssen in der Firewall offen sein, auch in der im Kundenbereich Ihres Anbieters.',
          'Lassen Sie 80 auch danach offen: Besucher, die die alte Adresse eintippen, kommen dort herein und werden weitergeleitet, und Erneuerungen brauchen sie.',
        ],
      },
    ],
  },
  dns: {
    title: 'Wohin führt mein Name?',
    summary:
      'Das DNS sagt, unter welcher Adresse ein Name zu finden ist. Sie ändern es dort, wo Sie für die Domain bezahlen.',
    passages: [
      {
        text: [
          'Ein Name kann zwei Adressen haben, eine älterer Art (IPv4) und eine neuere (IPv6, mit Doppelpunkten). Beide müssen zum Server führen.',
          'Nach einer Änderung kann es einen Tag dauern, bis alle sie sehen, meist viel weniger.',
        ],
      },
    ],
  },
  login: {
    title: 'Wo finde ich den Zugang zu meinem Server?',
    summary:
      'Im Begrüßungsschreiben Ihres Anbieters oder in seinem Kundenbereich unter „SSH“, „Konsole“ oder „Zugangsdaten“.',
    passages: [
      {
        text: [
          'Manche Anbieter wollen, dass er dort zuerst eingeschaltet wird.',
          'Eine Schlüsseldatei ist ein Zugang ohne Passwort: Wer den Server eingerichtet hat, hat Ihnen vielleicht eine gegeben. Mit dem Schlüssel Ihrer Website hat sie nichts zu tun.',
        ],
      },
    ],
  },
  'host-key': {
    title: 'Warum ist der Fingerabdruck wichtig?',
    summary:
      'Daran erkennen wir, dass wir mit Ihrem Server sprechen und nicht mit jemandem dazwischen, der Ihr Passwort will.',
    passages: [
      {
        text: [
          'Wir fragen Sie einmal und vergleichen ihn von da an selbst.',
          'Er ändert sich, wenn ein Server neu aufgesetzt wird. Hat das niemand getan, gehen Sie nicht weiter und fragen Sie Ihren Anbieter.',
        ],
      },
    ],
  },
  administrator: {
    title: 'Warum als Administrator?',
    summary: 'Nur der Administrator darf die Einstellungen eines Webservers ändern.',
    passages: [
      {
        text: [
          'Wir brauchen keine Anmeldung als root: Ein Benutzer, der „sudo“ verwenden darf, genügt.',
          'Wir nutzen diese Macht für die Änderungen, die Sie in der Durchsicht gesehen haben, und für nichts anderes.',
        ],
      },
    ],
  },
  'web-server': {
    title: 'Was ist ein Webserver?',
    summary: 'Das Programm, das Ihre Seiten ausgibt. In Dateien liest es, welche Website wo zu finden ist.',
    passages: [
      {
        text: [
          'Apache und nginx sind die häufigsten, unter Windows IIS. Die Startseite dieses Programms sagt, welche davon es einrichten kann.',
          'Wir ergänzen oder ändern einzelne Zeilen in seinen Dateien und behalten von jeder Datei eine Kopie.',
        ],
      },
    ],
  },
  limits: {
    title: 'Warum sagt die Zertifizierungsstelle „jetzt nicht“?',
    summary: 'Zertifizierungsstellen zählen mit, damit sie für alle da sein können.',
    passages: [
      {
        text: ['Bei Let’s Encrypt zum Beispiel:'],
        points: [
          '5 Zertifikate in 7 Tagen für genau dieselben Namen.',
          '50 in 7 Tagen für eine Domain mit allen ihren Unterdomains.',
          '5 misslungene Versuche je Stunde für einen Namen.',
        ],
      },
      {
        text: [
          'Warten hilft, und meist genügen ein paar Stunden. Ihr jetziges Zertifikat gilt so lange weiter. Darum sehen wir zuerst nach und proben dort, wo nichts gezählt wird.',
        ],
      },
    ],
  },
  report: {
    title: 'Wen kann ich fragen?',
    summary: 'Ihren Anbieter, oder wer den Server eingerichtet hat.',
    passages: [
      {
        text: [
          '„Bericht kopieren“ legt alles, was man dort braucht, in die Zwischenablage, ohne Passwörter und Schlüssel.',
        ],
      },
    ],
  },
};
