import type { basics as english } from '../en/learn-basics.ts';
import type { LearnPageWords } from '../learn.ts';

export const basics: Readonly<Record<keyof typeof english, LearnPageWords>> = {
  'what-is-a-certificate': {
    title: 'Was ist ein Zertifikat?',
    summary:
      'Ein versiegelter Brief: Er nennt Ihre Website, enthält ihren öffentlichen Schlüssel und ist von jemandem unterschrieben, dem Browser vertrauen.',
    also: 'ssl tls schloss vorhängeschloss https',
    passages: [
      {
        text: [
          'Ihre Website hat ein Schlüsselpaar. Den <public-key>öffentlichen Schlüssel</public-key> darf jeder sehen. Der <private-key>private Schlüssel</private-key> bleibt auf Ihrem Server. Was der private unterschrieben hat, kann jeder mit dem öffentlichen prüfen; nachmachen kann diese Unterschrift niemand.',
          'Ein <certificate>Zertifikat</certificate> ist ein Brief, in dem steht: <b>Dieser öffentliche Schlüssel gehört zu dieser Adresse.</b> Eine <authority>Zertifizierungsstelle</authority> unterschreibt ihn, sobald ihr nachgewiesen ist, dass die Adresse Ihnen gehört.',
        ],
      },
      {
        heading: 'Was es für Ihre Besucher tut',
        text: [],
        points: [
          '<b>Niemand liest mit.</b> Was sie eintippen, ist auf dem Weg zu Ihnen verschlüsselt: Anschriften, Bestellungen, Passwörter.',
          '<b>Niemand schiebt ihnen eine andere Seite unter.</b> Es kommt genau das an, was Sie gesendet haben.',
          '<b>Sie sind wirklich bei Ihnen.</b> Niemand sonst kann ein Zertifikat für Ihre Adresse zeigen, das Browser akzeptieren.',
        ],
      },
      {
        heading: 'Was es nicht tut',
        text: [
          'Über Ehrlichkeit sagt es nichts. Auch ein Betrüger bekommt für seine eigene Adresse ein Zertifikat. Das Schloss bedeutet „niemand dazwischen“, nicht „ein guter Laden“.',
        ],
      },
      {
        heading: 'Probieren Sie das Siegel selbst aus',
        text: [
          'Unten erzeugt diese App ein echtes Schlüsselpaar und versiegelt damit einen Brief, so wie eine Zertifizierungsstelle ein Zertifikat versiegelt. Ändern Sie einen einzigen Buchstaben und sehen Sie sich das Siegel an.',
        ],
      },
    ],
  },
  'chain-of-trust': {
    title: 'Die Vertrauenskette',
    summary:
      'Ihr Browser kennt eine Liste von Namen. Allen anderen glaubt er, weil am Ende einer von diesen für sie unterschrieben hat.',
    passages: [
      {
        text: [
          'Browser und Systeme bringen eine Liste von <root>Stammzertifikaten</root> mit: Zertifizierungsstellen, denen sie ohne weitere Fragen vertrauen. Ein Stammzertifikat unterschreibt wenig und liegt im Tresor. Für die tägliche Arbeit unterschreibt es ein <intermediate>Zwischenzertifikat</intermediate>, und dieses unterschreibt Ihre Website.',
          'Ein Browser, der Ihre Website besucht, geht diese <chain>Kette</chain> hinauf: Wer hat Ihr Zertifikat unterschrieben, wer dessen Zertifikat, bis er bei einem Stammzertifikat ankommt, das er kennt. Fehlt ein Glied, endet der Weg mit einer Warnung.',
        ],
      },
      {
        heading: 'Das Glied, das verloren geht',
        text: [
          'Ihr Server muss sein eigenes Zertifikat <b>und</b> das Zwischenzertifikat senden. Sendet er nur sein eigenes, zeigt Ihr Browser vielleicht trotzdem ein Schloss, weil er das Zwischenzertifikat von anderswo kennt, während ein Smartphone oder ein Mailprogramm warnt. Wir richten immer die ganze Kette ein, genau so, wie die Zertifizierungsstelle sie liefert.',
        ],
      },
      {
        heading: 'Warum kann ich mit meinem keine anderen unterschreiben?',
        text: [
          'In jedem Zertifikat steht, wozu es dient. In Ihrem steht: für eine Website, nicht zum Unterschreiben. Nur Stamm- und Zwischenzertifikate dürfen andere unterschreiben.',
        ],
      },
      {
        heading: 'An einer echten Website ansehen',
        text: ['Klicken Sie auf ein Glied, um zu sehen, was passiert, wenn es bricht.'],
      },
    ],
  },
  'who-vouches': {
    title: 'Wer bürgt für wen?',
    summary: 'Wer diese Stellen sind, wer auf sie achtet, und was mit einer passiert, die ihr Wort bricht.',
    passages: [
      {
        text: [
          'Eine <authority>Zertifizierungsstelle</authority> ist eine Firma oder eine gemeinnützige Organisation, die gemeinsamen Regeln folgt: wie man eine Adresse prüft, was man festhält, wie lange ein Zertifikat gelten darf. Jedes Jahr wird das überprüft.',
          'Die Hersteller der Browser entscheiden, wem vertraut wird: Apple, Google, Microsoft und Mozilla führen je eine Liste von Stammzertifikaten. Chrome akzeptiert kein Zertifikat von nach April 2018, das nicht in öffentlichen Verzeichnissen steht; dort kann jeder sehen, was ausgestellt wurde, auch für Ihren Namen. Seit Juni 2026 verlangt es außerdem von den Zertifizierungsstellen, dass sie <b>jedes</b> eintragen.',
        ],
      },
      {
        heading: 'Vertrauen kann man verlieren',
        text: [
          'Wird bei einer Zertifizierungsstelle eingebrochen, verheimlicht sie Fehler oder verletzt sie die Regeln immer wieder, streichen Browser sie von ihren Listen. Dann zeigen die Websites ihrer Kunden Warnungen, obwohl diese nichts falsch gemacht haben. Darum ist es wichtig, wer Ihr Zertifikat ausstellt, und auch, dass Sie schnell wechseln können.',
        ],
      },
    ],
  },
  'validation-levels': {
    title: 'Drei Stufen der Prüfung',
    summary:
      'Domain-, Organisations- und erweiterte Prüfung: was jede sagt und was Browser heute davon zeigen.',
    also: 'unterlagen handelsregister firma anruf ov ev',
    passages: [
      {
        text: [],
        points: [
          '<b><domain-validation>Domain</domain-validation> (DV)</b> sagt: Wer es beantragt hat, verfügt über diese Adresse. Das dauert Sekunden und ist oft kostenlos.',
          '<b><organisation-validation>Organisation</organisation-validation> (OV)</b> nennt zusätzlich eine Firma, deren Angaben geprüft wurden. Besucher sehen das nur, wenn sie die Einzelheiten des Zertifikats öffnen.',
          '<b><extended-validation>Erweitert</extended-validation> (EV)</b> nennt eine Firma, die gründlicher geprüft wurde. Es sagt <b>nicht</b>, dass diese Firma ehrlich ist, noch besteht oder dass man gefahrlos bei ihr kauft: So steht es in den Regeln für diese Zertifikate selbst.',
        ],
      },
      {
        heading: 'Was Ihre Besucher sehen',
        text: [
          'Alle drei sehen gleich aus. Bis 2018 oder 2019 zeigten Browser bei erweiterter Prüfung den Namen der Firma in Grün. Safari, Chrome und Firefox haben das abgeschafft. Google hatte es mit Besuchern von Chrome ausprobiert (veröffentlicht 2019): Ob mit oder ohne Namen, sie verhielten sich gleich.',
          'Die Verschlüsselung ist bei allen dreien gleich.',
        ],
      },
      {
        heading: 'Was von Ihnen verlangt wird',
        text: ['Neben dem Nachweis, dass die Adresse Ihre ist:'],
        points: [
          '<b>OV</b>: Name und Anschrift der Firma, wie sie in einem öffentlichen Register oder Verzeichnis stehen, und ein Anruf oder eine Nachricht auf einem Weg, der dort zu finden ist, nicht auf einem, den Sie nennen.',
          '<b>EV</b>: zusätzlich die Registernummer, dass die Firma tätig ist und wer für sie zeichnen darf; diese Person unterschreibt einen Vertrag.',
          'Bringen Sie den Registereintrag vor der Bestellung auf den neuesten Stand. Nach 398 Tagen wird alles neu geprüft.',
        ],
      },
      {
        heading: 'Wann lohnt sich mehr als „Domain“?',
        text: [
          'Wenn ein Vertrag, eine Ausschreibung oder ein Versicherer es verlangt. Die Besucher eines Shops sehen davon keinen Unterschied.',
        ],
      },
    ],
  },
};
