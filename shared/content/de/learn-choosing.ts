import type { choosing as english } from '../en/learn-choosing.ts';
import type { LearnPageWords } from '../learn.ts';

export const choosing: Readonly<Record<keyof typeof english, LearnPageWords>> = {
  'names-and-wildcards': {
    title: 'Namen und Wildcards',
    summary:
      'Jeder Name, den Besucher eintippen, muss im Zertifikat stehen: Mit www und ohne sind zwei Namen.',
    also: 'umlaut sonderzeichen idn international san subdomain',
    passages: [
      {
        text: [
          'Ein Zertifikat kann für viele Namen gelten. Für die meisten Websites sind zwei richtig: hofladen.example und www.hofladen.example. Wir schlagen die Namen vor, die heute zu Ihrem Server führen.',
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
          'Nicht möglich: *.co.uk und Ähnliches, das niemandem allein gehört, und ein Stern bei <extended-validation>erweiterter Prüfung</extended-validation>; deren Regeln verbieten ihn.',
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
    title: 'Auch E-Mail braucht eines',
    summary:
      'Mailprogramme prüfen den Namen, mit dem sie sich verbinden sollen. Dieser Name muss im Zertifikat des Mailservers stehen.',
    also: 'imap smtp pop3 mail email postfach',
    passages: [
      {
        heading: 'Welcher Name?',
        text: [
          'Der Name, der in den Einstellungen Ihres Smartphones oder Mailprogramms als Server für ein- und ausgehende E-Mails steht: oft mail.hofladen.example, bei manchen Anbietern imap., pop. und smtp. Jeder davon muss im Zertifikat stehen, sonst meldet das Programm, es könne den Server nicht überprüfen.',
        ],
      },
      {
        heading: 'Welcher Anschluss zeigt welchen Namen?',
        text: [
          'Ein Mailserver hat mehrere Anschlüsse (Ports), und jeder kann ein eigenes Zertifikat zeigen:',
        ],
        points: [
          '<b>993, 143, 995, 110</b>: Hier holen Programme E-Mails ab, unter dem Namen für eingehende E-Mails.',
          '<b>465, 587</b>: Hier senden Programme, unter dem Namen für ausgehende E-Mails.',
          '<b>25</b>: Hier liefern andere Server ab, unter Ihrem <mx>MX</mx>-Namen.',
          '<b>443</b>, das Web: Webmail, und mta-sts. vor Ihrer Domain, wenn Sie eine solche Regel haben.',
        ],
      },
      {
        heading: 'Und zwischen Servern?',
        text: [
          'Andere Mailserver finden Ihren über seinen <mx>MX</mx>-Namen. Meist stellen sie auch dann zu, wenn das Zertifikat nicht passt. Zwei Dinge machen es wichtig: <b>MTA-STS</b>, eine öffentliche Regel „nur verschlüsselt zustellen“, und <b>DANE</b>, das Ihren Schlüssel in einem signierten <dns>DNS</dns> festschreibt. Wer eines davon nutzt, muss es anpassen, wenn sich das Zertifikat ändert: Server, die Ihre MTA-STS-Regel gelesen haben, halten sich bis zum Ablauf ihrer Frist daran, auch wenn Sie die Regel entfernt haben.',
        ],
      },
      {
        heading: 'Ein Server, viele Domains',
        text: [
          'Lassen Sie alle Ihre Mailprogramme <b>einen</b> Namen für den Server verwenden, egal was hinter dem @ steht. Dann genügt ein Name in einem Zertifikat. Server können auch für jeden Namen ein anderes Zertifikat zeigen; das verstehen alle Programme außer sehr alten.',
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
    also: 'laufzeit gültigkeit ablauf',
    passages: [
      {
        text: [
          'Was in einem Zertifikat steht, war an dem Tag wahr, an dem es unterschrieben wurde. Je älter es wird, desto weniger ist das wert: Domains werden verkauft, Schlüssel gehen verloren, Server wechseln den Besitzer. Ein schlechtes zu widerrufen funktioniert im Web kaum; es ablaufen zu lassen funktioniert immer.',
          'Im April 2025 einigten sich Zertifizierungsstellen und Browserhersteller auf einen Zeitplan: 25 Zertifizierungsstellen sagten Ja, keine Nein; Apple, Google, Microsoft und Mozilla sagten Ja.',
        ],
      },
      {
        heading: 'Was das für Sie heißt',
        text: [
          'Das Erneuern von Hand wird von einer jährlichen Pflicht zu einer alle sechs Wochen. Was als „drei Jahre“ verkauft wird, ist ein Abonnement: Das Zertifikat darin muss jedes Mal neu besorgt und eingerichtet werden.',
          'Die Frage ist also nicht mehr, welches Zertifikat am längsten hält, sondern <see-renewal>welches sich von selbst erneuert</see-renewal>.',
        ],
      },
    ],
  },
  'free-and-paid': {
    title: 'Kostenlos oder bezahlt?',
    summary:
      'Browser behandeln beide gleich, und Besucher können sie nicht unterscheiden. Sie bezahlen für anderes.',
    passages: [
      {
        text: [
          'Let’s Encrypt und andere kostenlose Zertifizierungsstellen stellen Zertifikate für sehr viele Websites aus. Die Verschlüsselung ist genau dieselbe wie bei einem gekauften. Kostenlos können sie sein, weil Programme die ganze Arbeit tun, in einer gemeinsamen Sprache namens <acme>ACME</acme>, und weil Firmen den Rest bezahlen.',
        ],
      },
      {
        heading: 'Was ein gekauftes Ihnen bieten kann',
        text: [],
        points: [
          'Der Name einer Firma in den Einzelheiten: siehe <see-validation-levels>die drei Stufen</see-validation-levels>.',
          'Jemand, den man anrufen kann, und eine Rechnung.',
          'Ein Zertifikat für Server, die kein Programm erreicht.',
        ],
      },
      {
        heading: 'Was ein kostenloses von Ihnen verlangt',
        text: [
          'Dass es oft erneuert wird: alle 90 Tage bei Let’s Encrypt, ab Februar 2027 alle 64 und ab Februar 2028 alle 45. Ein Programm erledigt das; von Hand ist es lästig. Erinnerungen per E-Mail gibt es seit Juni 2025 nicht mehr.',
          'Kostenlose Stellen prüfen nur die <domain-validation>Domain</domain-validation>.',
        ],
      },
    ],
  },
  'hosts-offer': {
    title: 'Was Ihr Anbieter vielleicht für Sie tut',
    summary:
      'Viele Anbieter und Baukästen schalten ein Zertifikat für Sie ein, ohne Kosten. Dann ist nichts mehr einzurichten.',
    also: 'ftp webspace hoster hosting kundenbereich',
    passages: [
      {
        heading: 'Baukästen',
        text: [
          'Wix, Squarespace, Shopify, der Website Builder von GoDaddy und ähnliche Baukästen bringen ein Zertifikat mit und erneuern es. Von uns brauchen Sie nichts; suchen Sie in den Einstellungen Ihrer Website nach „SSL“ oder „Sicherheit“.',
        ],
      },
      {
        heading: 'Webspace mit Verwaltungsprogramm',
        text: ['Suchen Sie im Kundenbereich nach diesen Wörtern, bevor Sie etwas kaufen:'],
        points: [
          '<b>cPanel</b>: „SSL/TLS-Status“ oder „AutoSSL“. Wo der Anbieter es erlaubt, holt es kostenlose Zertifikate und ersetzt sie rechtzeitig.',
          '<b>Plesk</b>: „SSL It!“ oder „Let’s Encrypt“, kostenlos, erneuert, sobald weniger als 30 Tage bleiben.',
          '<b>Hetzner konsoleH</b>: Ein kostenloses Zertifikat ist enthalten.',
        ],
      },
      {
        heading: 'Nichts davon zu finden?',
        text: ['Sehen Sie nach, was es im Kundenbereich unter „SSL“, „Zertifikat“ oder „Sicherheit“ gibt:'],
        points: [
          '<b>Einen Schalter oder „Bestellen“ ohne Kosten</b>: drücken, einige Minuten warten und hier noch einmal nachsehen, ob es da ist.',
          '<b>Felder für ein Zertifikat</b>: „Zertifikat“, „privater Schlüssel“, „Kette“ oder „CA“. Dorthin gehören Dateien von einem Händler. Von Hand ist das jedes Mal neu zu tun, zurzeit etwa zweimal im Jahr.',
          '<b>Weder noch</b>: Dann kann es nur Ihr Anbieter. Bitten Sie um „ein kostenloses Zertifikat, das sich selbst erneuert, für die Domain mit und ohne www“.',
          '<b>E-Mails</b> laufen bei solchen Anbietern meist über einen Namen des Anbieters, der sein Zertifikat schon hat: Tragen Sie diesen Namen in Ihr Mailprogramm ein.',
        ],
      },
      {
        heading: 'Wenn der Anbieter Geld will',
        text: [
          'Manche verkaufen, was bei anderen dabei ist. Fragen Sie, ob Let’s Encrypt möglich ist oder ob Sie ein eigenes Zertifikat einrichten dürfen. Der Webspace von GoDaddy zum Beispiel spricht die Sprache der kostenlosen Stellen nicht.',
        ],
      },
    ],
  },
  sellers: {
    title: 'Bei einem Händler kaufen',
    summary: 'Was ein gekauftes Zertifikat Ihnen bringt und woran man einen guten Händler erkennt.',
    also: 'zip crt pem p7b pfx der download dateien kaufen bestellen',
    passages: [
      {
        text: [
          'Die meisten Shops für Zertifikate sind Wiederverkäufer: Ausgestellt werden sie von einer von wenigen großen Zertifizierungsstellen. GeoTrust, RapidSSL und Thawte zum Beispiel gehören heute alle zu DigiCert, und die Ketten von ZeroSSL enden bei einem Stammzertifikat von Sectigo. Darum hat dasselbe Zertifikat viele Preise.',
        ],
      },
      {
        heading: 'Was Sie fragen sollten, bevor Sie bezahlen',
        text: [],
        points: [
          'Was kostet es <b>bei der Verlängerung</b>? Das erste Jahr ist oft billiger.',
          'Wer stellt es aus, und hat diese Stelle je <see-who-vouches>das Vertrauen der Browser verloren</see-who-vouches>?',
          'Wie wird es alle 200 Tage, bald alle 100, neu geholt: von einem Programm (ACME) oder von Hand?',
          'Gilt es für den Namen mit www und ohne? Bei einem Stern: auch für den Namen ohne Zusatz?',
          'Welche Nachweise werden akzeptiert? Der Nachweis per E-Mail endet im März 2028.',
        ],
      },
      {
        heading: 'Was das Geld selten wert ist',
        text: [
          'Siegelbilder für die Website, „stärkere Verschlüsselung“ und große Summen, die Garantie heißen. Die Verschlüsselung ist überall dieselbe, und wir kennen keinen Besucher, der wegen eines Siegelbildes gekommen ist. (Das ist unsere Meinung, keine geprüfte Tatsache.)',
        ],
      },
    ],
  },
  'self-signed': {
    title: 'Selbst erstellt',
    summary:
      'Es verschlüsselt ebenso gut, trägt aber keine Unterschrift, die Browser kennen. Darum warnen sie jeden, der kommt.',
    passages: [
      {
        text: [
          'Jeder kann einen Brief „Dieser Schlüssel gehört zu dieser Adresse“ schreiben und selbst unterschreiben. Jemand dazwischen auch. Ein Browser kann die beiden nicht unterscheiden und warnt deshalb.',
        ],
      },
      {
        heading: 'Was damit passiert',
        text: [],
        points: [
          'Besucher sehen vor Ihrer Website eine ganzseitige Warnung, und die meisten kehren um.',
          'Smartphones warnen jedes Mal wieder, wenn es sich ändert.',
          'Andere Dienste lehnen es ab: Mailabruf, Zahlungen, Apps.',
          'Wer gelernt hat, die Warnung wegzuklicken, tut es auch, wenn sie echt ist.',
        ],
      },
      {
        heading: 'Wo es gut genug ist',
        text: [
          'Auf einem eigenen Gerät, das kein Fremder besucht: einem Drucker, einem Router, einem Testsystem. Zertifizierungsstellen stellen für solche Namen ohnehin nichts aus: „localhost“ gehört niemandem.',
        ],
      },
    ],
  },
};
