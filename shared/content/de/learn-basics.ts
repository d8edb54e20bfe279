import type { basics as english } from '../en/learn-basics.ts';
import type { LearnPageWords } from '../learn.ts';

export const basics: Readonly<Record<keyof typeof english, LearnPageWords>> = {
  'what-is-a-certificate': {
    title: 'Was ist ein Zertifikat?',
    summary:
      'Ein versiegelter Brief: Er nennt Ihre Website, trägt ihren öffentlichen Schlüssel und ist von jemandem unterschrieben, dem Browser trauen.',
    passages: [
      {
        text: [
          'Ihre Website hat ein Paar Schlüssel. Den <public-key>öffentlichen Schlüssel</public-key> darf jeder sehen. Der <private-key>private Schlüssel</private-key> bleibt auf Ihrem Server. Was der eine verschließt, öffnet nur der andere.',
          'Ein <certificate>Zertifikat</certificate> ist ein Brief, in dem steht: <b>Dieser öffentliche Schlüssel gehört zu dieser Adresse.</b> Eine <authority>Zertifizierungsstelle</authority> unterschreibt ihn, sobald ihr nachgewiesen ist, dass die Adresse Ihnen gehört.',
        ],
      },
      {
        heading: 'Was es für Ihre Besucher tut',
        text: [],
        points: [
          '<b>Niemand liest mit.</b> Was sie eintippen, ist auf dem Weg zu Ihnen verschlossen: Anschriften, Bestellungen, Passwörter.',
          '<b>Niemand schiebt eine andere Seite unter.</b> Was ankommt, ist, was Sie gesendet haben.',
          '<b>Sie sind bei Ihnen.</b> Niemand sonst kann ein Zertifikat für Ihre Adresse zeigen, das Browser annehmen.',
        ],
      },
      {
        heading: 'Was es nicht tut',
        text: [
          'Über Ehrlichkeit sagt es nichts. Ein Betrüger mit eigener Adresse bekommt dafür auch ein Zertifikat. Das Schloss heißt „niemand dazwischen“, nicht „ein guter Laden“.',
        ],
      },
      {
        heading: 'Probieren Sie das Siegel selbst',
        text: [
          'Unten erzeugt dieses Programm ein echtes Paar Schlüssel und versiegelt damit einen Brief, so wie eine Zertifizierungsstelle ein Zertifikat versiegelt. Ändern Sie einen einzigen Buchstaben und sehen Sie sich das Siegel an.',
        ],
      },
    ],
  },
  'chain-of-trust': {
    title: 'Die Kette des Vertrauens',
    summary:
      'Ihr Browser kennt eine Liste von Namen. Allen anderen glaubt er, weil am Ende einer von diesen für sie unterschrieben hat.',
    passages: [
      {
        text: [
          'Browser und Systeme bringen eine Liste von <root>Wurzeln</root> mit: Zertifizierungsstellen, denen sie trauen, ohne weiter zu fragen. Eine Wurzel unterschreibt wenig und liegt im Tresor. Für die tägliche Arbeit unterschreibt sie ein <intermediate>Zwischenzertifikat</intermediate>, und dieses unterschreibt Ihre Website.',
          'Ein Browser, der Ihrer Website begegnet, geht diese <chain>Kette</chain> hinauf: Wer hat Sie unterschrieben, wer jenen, bis er bei einer Wurzel ankommt, die er kennt. Fehlt ein Glied, endet der Weg mit einer Warnung.',
        ],
      },
      {
        heading: 'Das Glied, das verloren geht',
        text: [
          'Ihr Server muss sein eigenes Zertifikat <b>und</b> das Zwischenzertifikat senden. Sendet er nur sein eigenes, zeigt Ihr Browser vielleicht trotzdem ein Schloss, weil er das Zwischenzertifikat anderswo getroffen hat, während ein Telefon oder ein Mailprogramm warnt. Wir setzen immer die ganze Kette ein, genau so, wie die Zertifizierungsstelle sie gibt.',
        ],
      },
      {
        heading: 'Warum kann ich mit meinem nicht für andere unterschreiben?',
        text: [
          'In jedem Zertifikat steht, wozu es dient. In Ihrem steht: für eine Website, nicht zum Unterschreiben. Nur Wurzeln und Zwischenzertifikate dürfen andere unterschreiben.',
        ],
      },
      {
        heading: 'An einer echten Website',
        text: ['Berühren Sie ein Glied, um zu sehen, was geschieht, wenn es bricht.'],
      },
    ],
  },
  'who-vouches': {
    title: 'Wer bürgt für wen?',
    summary: 'Wer diese Stellen sind, wer auf sie achtet, und was mit einer geschieht, die ihr Wort bricht.',
    passages: [
      {
        text: [
          'Eine <authority>Zertifizierungsstelle</authority> ist eine Firma oder ein gemeinnütziger Verein, der gemeinsamen Regeln folgt: wie man eine Adresse prüft, was man aufschreibt, wie lange ein Zertifikat gelten darf. Jedes Jahr sehen Prüfer nach.',
          'Die Macher der Browser entscheiden, wem man traut: Apple, Google, Microsoft und Mozilla führen je eine Liste von Wurzeln. Seit Juni 2026 verlangt Chrome außerdem, dass <b>jedes</b> Zertifikat in öffentlichen Verzeichnissen steht, in denen jeder sehen kann, was ausgestellt wurde, auch für Sie.',
        ],
      },
      {
        heading: 'Vertrauen kann man verlieren',
        text: [
          'Wird bei einer Zertifizierungsstelle eingebrochen, verheimlicht sie Fehler oder verletzt sie die Regeln immer wieder, streichen Browser sie von ihren Listen. Dann zeigen die Websites ihrer Kunden Warnungen, obwohl diese nichts falsch gemacht haben. Darum ist es wichtig, wer für Sie unterschreibt, und auch, dass Sie schnell wechseln können.',
        ],
      },
    ],
  },
  'validation-levels': {
    title: 'Drei Stufen der Prüfung',
    summary:
      'Domain-, Organisations- und erweiterte Prüfung: was jede sagt und was Browser heute davon zeigen.',
    passages: [
      {
        text: [],
        points: [
          '<b><domain-validation>Domain</domain-validation> (DV)</b> sagt: Wer bittet, hat diese Adresse in der Hand. Das dauert Sekunden und ist oft kostenlos.',
          '<b><organisation-validation>Organisation</organisation-validation> (OV)</b> nennt zusätzlich eine Firma, die nachgeschlagen wurde. Besucher sehen das nur, wenn sie die Einzelheiten des Zertifikats öffnen.',
          '<b><extended-validation>Erweitert</extended-validation> (EV)</b> nennt eine Firma, die gründlicher geprüft wurde. Es sagt <b>nicht</b>, dass diese Firma ehrlich ist, noch besteht oder dass man gefahrlos bei ihr kauft: So steht es in ihren eigenen Regeln.',
        ],
      },
      {
        heading: 'Was Ihre Besucher sehen',
        text: [
          'Alle drei sehen gleich aus. Bis 2018 und 2019 zeigten Browser bei erweiterter Prüfung den Namen der Firma in Grün. Safari, Chrome und Firefox haben das abgeschafft: In Versuchen bemerkten 85 % der Menschen eine falsche Adresse daneben nicht.',
          'Die Verschlüsselung ist bei allen dreien dieselbe.',
        ],
      },
      {
        heading: 'Wann lohnt sich mehr als „Domain“?',
        text: [
          'Wenn ein Vertrag, eine Ausschreibung oder ein Versicherer es verlangt. Für die Besucher eines Ladens macht es keinen Unterschied, den sie sehen könnten.',
        ],
      },
    ],
  },
};
