import type { answers as english } from '../en/learn-answers.ts';
import type { LearnPageWords } from '../learn.ts';

export const answers: Readonly<Record<keyof typeof english, LearnPageWords>> = {
  doors: {
    title: 'Die Ports 80 und 443',
    summary:
      'Ein Server hat nummerierte Zugänge. 80 ist für unverschlüsselte Seiten, 443 für verschlüsselte.',
    passages: [
      {
        text: [
          'Beide müssen in der Firewall offen sein, auch in der im Kundenbereich Ihres Anbieters.',
          'Lassen Sie 80 auch danach offen: Besucher, die die alte Adresse eintippen, kommen dort herein und werden weitergeleitet, und Erneuerungen brauchen ihn.',
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
          'Ein Name kann zwei Adressen haben: eine der älteren Art (IPv4) und eine der neueren (IPv6, mit Doppelpunkten). Beide müssen zum Server führen.',
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
          'Bei manchen Anbietern muss er dort erst eingeschaltet werden.',
          'Eine Schlüsseldatei ist ein Zugang ohne Passwort: Vielleicht hat Ihnen die Person eine gegeben, die den Server eingerichtet hat. Mit dem Schlüssel Ihrer Website hat sie nichts zu tun.',
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
          'Er ändert sich, wenn ein Server neu aufgesetzt wird. Hat das niemand getan, machen Sie nicht weiter und fragen Sie Ihren Anbieter.',
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
          'Wir nutzen diese Rechte für die Änderungen, die Sie im Überblick gesehen haben, und für nichts anderes.',
        ],
      },
    ],
  },
  'web-server': {
    title: 'Was ist ein Webserver?',
    summary: 'Das Programm, das Ihre Seiten ausliefert. In Dateien steht, welche Website wo zu finden ist.',
    passages: [
      {
        text: [
          'Apache und nginx sind die häufigsten, unter Windows IIS. Die Startseite dieser App sagt, welche davon es einrichten kann.',
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
          '5 Fehlversuche je Stunde für einen Namen.',
        ],
      },
      {
        text: [
          'Warten hilft. Nach Fehlversuchen genügt eine Stunde. Von den fünf für dieselben Namen kommt alle 34 Stunden eines zurück, von den fünfzig für eine Domain alle dreieinhalb Stunden eines. Ihr jetziges Zertifikat gilt so lange weiter. Darum sehen wir zuerst nach und proben dort, wo nichts gezählt wird.',
        ],
      },
    ],
  },
  report: {
    title: 'Wen kann ich fragen?',
    summary: 'Ihren Anbieter oder die Person, die den Server eingerichtet hat.',
    passages: [
      {
        text: [
          '„Bericht kopieren“ legt alles, was man dort braucht, in die Zwischenablage, ohne Passwörter und Schlüssel.',
        ],
      },
    ],
  },
};
