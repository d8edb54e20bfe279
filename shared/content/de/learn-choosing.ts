import type { choosing as english } from '../en/learn-choosing.ts';
import type { LearnPageWords } from '../learn.ts';

export const choosing: Readonly<Record<keyof typeof english, LearnPageWords>> = {
  'names-and-wildcards': {
    title: 'Namen und Wildcards',
    summary:
      'Jeder Name, den Besucher eintippen, muss im Zertifikat stehen: mit www und ohne sind zwei Namen.',
    passages: [
      {
        text: [
          'Ein Zertifikat kann viele Namen tragen. Für die meisten Websites sind zwei richtig: hofladen.example und www.hofladen.example. Wir schlagen die Namen vor, die heute zu Ihrem Server führen.',
        ],
      },
      {
        heading: 'Ein Name mit Stern',
        text: [
          'Eine <wildcard>Wildcard</wildcard> wie *.hofladen.example steht für genau ein Wort davor, nicht mehr und nicht weniger.',
        ],
        points: [
          'Abgedeckt: shop.hofladen.example, www.hofladen.example, mail.hofladen.example.',
          'Nicht abgedeckt: <b>hofladen.example selbst</b>. Bei Let’s Encrypt nehmen Sie es als zweiten Namen dazu; viele gekaufte Wildcards bringen es mit.',
          'Nicht abgedeckt: a.shop.hofladen.example, zwei Wörter davor.',
          'Nicht möglich: *.co.uk und Ähnliches, das niemandem allein gehört.',
        ],
      },
      {
        heading: 'Ist ein Stern eine gute Idee?',
        text: [
          'Er braucht einen Nachweis im <dns>DNS</dns>; eine Datei auf dem Server genügt nicht. Und wer seinen <private-key>privaten Schlüssel</private-key> stiehlt, kann für alle Ihre Namen sprechen. Wo das Erneuern von selbst geht, sind einzelne Namen einfacher und sicherer.',
        ],
      },
    ],
  },
  mail: {
    title: 'Auch die Post braucht eines',
    summary:
      'Mailprogramme prüfen den Namen, mit dem sie sich verbinden sollen. Dieser Name muss im Zertifikat des Mailservers stehen.',
    passages: [
      {
        heading: 'Welcher Name?',
        text: [
          'Der in den Einstellungen Ihres Telefons oder Mailprogramms, als Server für ein- und ausgehende Post: oft mail.hofladen.example, bei manchen Anbietern imap., pop. und smtp. Jeder davon muss im Zertifikat stehen, sonst sagt das Programm, es könne den Server nicht prüfen.',
        ],
      },
      {
        heading: 'Und zwischen Servern?',
        text: [
          'Andere Mailserver finden Ihren über seinen <mx>MX</mx>-Namen. Meist stellen sie auch dann zu, wenn das Zertifikat nicht passt. Zweierlei macht es wichtig: <b>MTA-STS</b>, eine öffentliche Regel „nur verschlüsselt zustellen“, und <b>DANE</b>, das Ihren Schlüssel in einem unterschriebenen <dns>DNS</dns> festschreibt. Wer eines davon nutzt, muss es nachführen, wenn sich das Zertifikat ändert.',
        ],
      },
      {
        heading: 'Ein Server, viele Domains',
        text: [
          'Lassen Sie alle Ihre Mailprogramme <b>einen</b> Namen für den Server verwenden, gleich was hinter dem @ steht. Dann genügt ein Name in einem Zertifikat. Server können auch für jeden Namen ein anderes Zertifikat zeigen; das verstehen alle außer sehr alten Programmen.',
        ],
      },
      {
        heading: 'autodiscover und autoconfig',
        text: [
          'Unter diesen beiden Namen suchen Outlook und Thunderbird von selbst nach Einstellungen. Ein Zertifikat brauchen sie nur, wenn dort etwas über https antwortet. Meist muss das nicht sein.',
        ],
      },
    ],
  },
  lifetimes: {
    title: 'Warum gelten sie immer kürzer?',
    summary:
      'Seit März 2026 gilt ein Zertifikat höchstens 200 Tage. 2027 werden es 100 sein, 2029 nur noch 47.',
    passages: [
      {
        text: [
          'Was in einem Zertifikat steht, war an dem Tag wahr, an dem es unterschrieben wurde. Je älter es wird, desto weniger ist das wert: Domains werden verkauft, Schlüssel gehen verloren, Server wechseln den Besitzer. Ein schlechtes zurückzurufen, gelingt im Web kaum; es ablaufen zu lassen, gelingt immer.',
          'Im April 2025 einigten sich Zertifizierungsstellen und Macher der Browser auf einen Fahrplan: 25 Zertifizierungsstellen sagten Ja, keine Nein; Apple, Google, Microsoft und Mozilla sagten Ja.',
        ],
      },
      {
        heading: 'Was das für Sie heißt',
        text: [
          'Das Erneuern von Hand wird von einer jährlichen Pflicht zu einer alle sechs Wochen. Was als „drei Jahre“ verkauft wird, ist ein Abonnement: Das Zertifikat darin muss jedes Mal neu geholt und eingesetzt werden.',
          'Die Frage ist also nicht mehr, welches Zertifikat am längsten hält, sondern <see-renewal>welches sich von selbst erneuert</see-renewal>.',
        ],
      },
    ],
  },
  'free-and-paid': {
    title: 'Kostenlos oder bezahlt?',
    summary:
      'Browser behandeln beide gleich, und Besucher können sie nicht unterscheiden. Bezahlt wird anderes.',
    passages: [
      {
        text: [
          'Let’s Encrypt und andere kostenlose Zertifizierungsstellen unterschreiben für sehr viele Websites. Die Verschlüsselung ist genau die eines gekauften Zertifikats. Kostenlos können sie sein, weil Programme die ganze Arbeit tun, in einer gemeinsamen Sprache namens <acme>ACME</acme>, und weil Firmen den Rest bezahlen.',
        ],
      },
      {
        heading: 'Was ein gekauftes Ihnen geben kann',
        text: [],
        points: [
          'Den Namen einer Firma in den Einzelheiten: siehe <see-validation-levels>die drei Stufen</see-validation-levels>.',
          'Jemanden, den man anrufen kann, und eine Rechnung.',
          'Ein Zertifikat für Server, die kein Programm erreicht.',
        ],
      },
      {
        heading: 'Was ein kostenloses von Ihnen verlangt',
        text: [
          'Dass es oft erneuert wird: alle 90 Tage bei Let’s Encrypt, ab Februar 2027 alle 64 und ab Februar 2028 alle 45. Ein Programm tut das; von Hand ist es lästig. Erinnerungen per E-Mail gibt es seit Juni 2025 nicht mehr.',
          'Kostenlose Stellen prüfen nur die <domain-validation>Domain</domain-validation>.',
        ],
      },
    ],
  },
  'hosts-offer': {
    title: 'Was Ihr Anbieter vielleicht für Sie tut',
    summary:
      'Viele Anbieter und Baukästen schalten ein Zertifikat für Sie ein, ohne Kosten. Dann bleibt nichts mehr einzusetzen.',
    passages: [
      {
        heading: 'Baukästen',
        text: [
          'Wix, Squarespace, Shopify, der Website Builder von GoDaddy und ähnliche bringen ein Zertifikat mit und erneuern es. Von uns brauchen Sie nichts; suchen Sie in den Einstellungen Ihrer Website nach „SSL“ oder „Sicherheit“.',
        ],
      },
      {
        heading: 'Webspace mit Verwaltungsprogramm',
        text: ['Suchen Sie im Kundenbereich nach diesen Wörtern, bevor Sie etwas kaufen:'],
        points: [
          '<b>cPanel</b>: „SSL/TLS-Status“ oder „AutoSSL“. Wo der Anbieter es erlaubt, holt es kostenlose Zertifikate und ersetzt sie rechtzeitig.',
          '<b>Plesk</b>: „SSL It!“ oder „Let’s Encrypt“, kostenlos, erneuert, sobald weniger als 30 Tage bleiben.',
          '<b>Hetzner konsoleH</b>: Ein kostenloses Zertifikat ist dabei.',
        ],
      },
      {
        heading: 'Wenn der Anbieter Geld will',
        text: [
          'Manche verkaufen, was bei anderen dabei ist. Fragen Sie, ob Let’s Encrypt möglich ist oder ob Sie ein eigenes Zertifikat einsetzen dürfen. Der Webspace von GoDaddy etwa spricht die Sprache der kostenlosen Stellen nicht.',
        ],
      },
    ],
  },
  sellers: {
    title: 'Bei einem Händler kaufen',
    summary: 'Was ein gekauftes Zertifikat Ihnen gibt und woran man einen guten Verkäufer erkennt.',
    passages: [
      {
        text: [
          'Die meisten Läden für Zertifikate sind Wiederverkäufer: Die Unterschrift kommt von einer von wenigen großen Zertifizierungsstellen. GeoTrust, RapidSSL und Thawte zum Beispiel sind heute alle DigiCert. Darum hat dasselbe Zertifikat viele Preise.',
        ],
      },
      {
        heading: 'Fragen, bevor Sie bezahlen',
        text: [],
        points: [
          'Was kostet es <b>bei der Verlängerung</b>? Das erste Jahr ist oft billiger.',
          'Wer unterschreibt, und hat diese Stelle je <see-who-vouches>das Vertrauen der Browser verloren</see-who-vouches>?',
          'Wie wird es alle 200 Tage, bald alle 100, neu geholt: von einem Programm (ACME) oder von Hand?',
          'Trägt es den Namen mit www und ohne? Bei einem Stern: auch den bloßen Namen?',
          'Welche Nachweise nehmen sie an? Der Nachweis per E-Mail endet im März 2028.',
        ],
      },
      {
        heading: 'Was das Geld selten wert ist',
        text: [
          'Siegelbilder für die Website, „stärkere Verschlüsselung“ und große Summen, die Garantie heißen. Die Verschlüsselung ist überall dieselbe, und wir kennen niemandes Besucher, die wegen eines Siegelbildes kamen. (Das ist unsere Meinung, keine geprüfte Tatsache.)',
        ],
      },
    ],
  },
  'self-signed': {
    title: 'Selbst gemacht',
    summary:
      'Es verschlüsselt ebenso gut, trägt aber keine Unterschrift, die Browser kennen. Darum warnen sie jeden, der kommt.',
    passages: [
      {
        text: [
          'Jeder kann einen Brief „Dieser Schlüssel gehört zu dieser Adresse“ schreiben und selbst unterschreiben. Jemand dazwischen auch. Ein Browser kann die beiden nicht unterscheiden und warnt deshalb.',
        ],
      },
      {
        heading: 'Was damit geschieht',
        text: [],
        points: [
          'Besucher sehen vor Ihrer Website eine ganze Seite Warnung, und die meisten kehren um.',
          'Telefone warnen jedes Mal wieder, wenn es sich ändert.',
          'Andere Dienste weisen es ab: Mailabholung, Zahlungen, Apps.',
          'Wer gelernt hat, die Warnung wegzuklicken, tut es auch, wenn sie echt ist.',
        ],
      },
      {
        heading: 'Wo es gut genug ist',
        text: [
          'Auf einem eigenen Gerät, das kein Fremder besucht: einem Drucker, einem Router, einem Test. Zertifizierungsstellen können für solche Namen ohnehin nicht unterschreiben: „localhost“ gehört niemandem.',
        ],
      },
    ],
  },
};
