import type { LearnPageWords } from '../learn.ts';

export const hosting = {
  'why-https': {
    title: 'Warum überhaupt verschlüsseln?',
    summary: 'Weil immer jemand anderes Ihre Seiten transportiert, und weil Browser nicht mehr wegsehen.',
    passages: [
      {
        text: [
          'Zwischen Ihren Besuchern und Ihrem Server stehen andere: das WLAN eines Cafés, Internetanbieter, ab und zu ein Fremder. Ohne Verschlüsselung kann jeder von ihnen dreierlei tun.',
        ],
        points: [
          '<b>Mitlesen</b>: was Leute ansehen, schreiben, bestellen, und ihre Passwörter.',
          '<b>Die Seite verändern</b>: Werbung oder ein schädliches Programm einbauen, auch wenn nichts Geheimes darauf steht.',
          '<b>Sie umleiten</b>: auf eine Seite, die wie Ihre aussieht.',
        ],
      },
      {
        heading: 'Was Browser dagegen tun',
        text: [
          'Sie schreiben „Nicht sicher“ neben die Adresse. Außerdem hat Google im Oktober 2025 angekündigt, dass Chrome ab Version 154, im Oktober 2026, jeden fragt, bevor er eine öffentliche Website ohne https zum ersten Mal besucht. Ob das am angekündigten Tag gekommen ist, konnten wir nicht bestätigen.',
        ],
      },
      {
        heading: 'Wird es langsamer oder teuer?',
        text: [
          'Nein: Die neueren, schnelleren Wege, Seiten zu laden (HTTP/2 und sein Nachfolger), nutzen Browser nur bei verschlüsselten Websites. Und ein Zertifikat <see-free-and-paid>gibt es auch kostenlos</see-free-and-paid>. Wenn Let’s Encrypt Ihnen gute Dienste leistet: Es lebt von Sponsoren und Spenden.',
        ],
      },
    ],
    also: 'schloss vorhängeschloss https http ssl tls nicht sicher warnung google chrome geschwindigkeit spenden',
  },
  'who-runs': {
    title: 'Wer betreibt Ihre Website?',
    summary:
      'Davon hängt ab, wer etwas tun muss. Drei Fragen verraten es Ihnen, und Ihre letzte Rechnung hilft dabei.',
    passages: [
      {
        heading: '1. Stellen Sie Ihre Seiten im Browser zusammen?',
        text: [
          'Bei Wix, Shopify, Squarespace, Jimdo und ähnlichen hat der Dienst das Zertifikat. Suchen Sie dort nach „SSL“ oder „Sicherheit“: <see-hosts-offer>was Ihr Anbieter vielleicht für Sie tut</see-hosts-offer>.',
        ],
      },
      {
        heading: '2. Haben Sie einen Kundenbereich, vielleicht mit FTP?',
        text: [
          'Dann haben Sie Webspace. Sie können dort Dateien ablegen, aber den Webserver nicht ändern: Das kann nur Ihr Anbieter, meist über einen Schalter im Kundenbereich. Diese App kann sich dort nicht anmelden. Haben Sie schon Dateien bekommen, laden Sie sie ebendort hoch.',
        ],
      },
      {
        heading: '3. Haben Sie Name, Benutzer und Passwort oder Schlüssel für SSH?',
        text: [
          'Dann haben Sie einen eigenen Server, und diese App kann die Arbeit tun. Läuft darauf <b>Plesk</b> oder <b>cPanel</b>, überlassen Sie es diesem: Was andere ändern, würde es rückgängig machen.',
        ],
      },
      {
        heading: 'Nicht sicher?',
        text: ['Sehen Sie auf die letzte Rechnung Ihres Anbieters:'],
        points: [
          '„Webspace“, „Webhosting“, „Homepage-Baukasten“: Frage 1 oder 2.',
          '„Server“, „VPS“, „Root“, „Cloud“: Frage 3.',
          'Gar keine Rechnung: Fragen Sie die Person, die Ihre Website gemacht hat. „Bitte besorgen Sie dafür ein kostenloses Zertifikat, das sich von selbst erneuert“ genügt.',
        ],
      },
    ],
    also: 'ftp sftp webspace webhosting hoster hosting provider agentur rechnung vps root server zugang',
  },
  'behind-a-network': {
    title: 'Ein Netz davor: zwei Strecken',
    summary:
      'Bei Cloudflare und ähnlichen sagt das Schloss Ihrer Besucher nichts über die zweite Hälfte des Weges.',
    passages: [
      {
        text: [
          'Ein <cdn>vorgeschaltetes Netz</cdn> empfängt Ihre Besucher und holt die Seiten von Ihrem Server. Es gibt also zwei Verbindungen: vom Besucher zum Netz und vom Netz zu Ihrem Server. Das Schloss gilt für die erste. Das Zertifikat dafür hat das Netz, und es erneuert es auch.',
        ],
      },
      {
        heading: 'Die zweite Strecke',
        text: ['Bei Cloudflare heißt die Einstellung „SSL/TLS-Verschlüsselungsmodus“:'],
        points: [
          '<b>Flexible (Flexibel)</b>: Ihr Server wird unverschlüsselt gefragt. Besucher sehen ein Schloss, und der halbe Weg ist offen.',
          '<b>Full (Vollständig)</b>: verschlüsselt, aber jedes Zertifikat wird angenommen, auch ein falsches.',
          '<b>Full (strict)</b>: verschlüsselt, und das Zertifikat muss gültig sein. Wählen Sie das, sobald Ihr Server ein Zertifikat hat.',
        ],
      },
      {
        heading: 'Was sonst noch anders ist',
        text: [
          'Eine Weiterleitung zu https auf Ihrem Server schickt Besucher zusammen mit „Flexible“ im Kreis. E-Mails gehen nicht durch ein solches Netz: Ihr Mailserver braucht <see-mail>ein eigenes Zertifikat</see-mail>. Und der Nachweis durch eine Datei muss durch das Netz hindurch; ein <see-proving-control>Eintrag im DNS</see-proving-control> nicht.',
        ],
      },
    ],
    also: 'cloudflare cdn flexibel strikt fastly akamai',
  },
} as const satisfies Readonly<Record<string, LearnPageWords>>;
