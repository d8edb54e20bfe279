import type { doing as english } from '../en/learn-doing.ts';
import type { LearnPageWords } from '../learn.ts';

export const doing: Readonly<Record<keyof typeof english, LearnPageWords>> = {
  'proving-control': {
    title: 'Wie wird nachgewiesen, dass die Website mir gehört?',
    summary:
      'Die Zertifizierungsstelle stellt Ihnen eine kleine Aufgabe, die nur der Besitzer der Adresse lösen kann. Es gibt drei Arten.',
    passages: [
      {
        heading: 'Eine Datei auf der Website',
        text: [
          'Die Zertifizierungsstelle fragt Ihren Server nach einem bestimmten Text, unverschlüsselt über <port>Port</port> 80. Wir legen ihn für einige Sekunden dorthin und nehmen ihn wieder weg. Sie müssen nichts tun. Für Namen mit Stern geht das nicht.',
        ],
      },
      {
        heading: 'Ein Eintrag im DNS',
        text: [
          'Sie tragen dort, wo Ihre Domain verwaltet wird, eine Zeile Text ein, unter _acme-challenge vor Ihrem Namen. Das geht für jeden Namen, auch mit Stern, und auch dann, wenn niemand den Server von außen erreicht.',
        ],
      },
      {
        heading: 'Eine E-Mail',
        text: [
          'Eine Nachricht geht an eine von fünf festen Adressen Ihrer Domain: admin, administrator, webmaster, hostmaster oder postmaster. Nur Händler tun das, und es endet am 15. März 2028.',
        ],
      },
      {
        heading: 'Wer noch mitredet',
        text: [
          'Ein <caa>CAA</caa>-Eintrag im DNS nennt die Zertifizierungsstellen, die Zertifikate für Sie ausstellen dürfen; ohne ihn dürfen es alle. Nutzt Ihre Domain <dnssec>DNSSEC</dnssec> und ist es fehlerhaft, darf es seit März 2026 keine mehr.',
          'Die Zertifizierungsstelle sieht gleichzeitig aus mehreren Teilen der Welt nach. An einer Firewall, die nur Besucher aus dem eigenen Land hereinlässt, scheitert der Nachweis.',
        ],
      },
    ],
  },
  'when-proof-fails': {
    title: 'Wenn der Nachweis scheitert',
    summary:
      'Etwas steht zwischen der Zertifizierungsstelle und der kleinen Datei. Was das meist ist, und wie man den Weg frei macht.',
    passages: [
      {
        heading: 'Die üblichen Verdächtigen',
        text: [
          'Wir suchen nach ihnen, bevor wir die Zertifizierungsstelle fragen, denn Fehlversuche werden gezählt.',
        ],
        points: [
          '<b>Eine Anwendung davor</b>, hinter dem, was Techniker einen Proxy nennen. Ein Blog oder ein Shop beantwortet jede Adresse selbst, auch die der Datei. Das kommt am häufigsten vor; siehe die Zeilen unten.',
          '<b>Eine zweite Adresse.</b> Der Name hat auch eine IPv6-Adresse, die zu einem anderen Server führt.',
          '<b>Eine Weiterleitung</b>, die alle weiterschickt, auch die Zertifizierungsstelle.',
          '<b>Eine Anmeldung</b> oder eine Regel, die Ordner mit einem Punkt am Anfang verbirgt.',
          '<b>Ein Content-Netzwerk</b> (<cdn>CDN</cdn>), das anstelle Ihres Servers antwortet.',
          '<b>Ein geschlossener Zugang.</b> Port 80 ist in einer Firewall gesperrt, vielleicht im Kundenbereich Ihres Anbieters.',
          '<b>Ein CAA-Eintrag</b>, der eine andere Zertifizierungsstelle nennt.',
        ],
      },
      {
        heading: 'Die Anwendung davor, und was hilft',
        text: [
          'Der Webserver reicht alles an die Anwendung weiter. Es hilft eine Ausnahme für einen Ordner. Die markierten Zeilen sind neu; alles andere bleibt.',
        ],
      },
    ],
  },
  'private-keys': {
    title: 'Der private Schlüssel',
    summary:
      'Wer ihn hat, kann im Namen Ihrer Website sprechen. Darum entsteht er auf Ihrem Server und verlässt ihn nie.',
    passages: [
      {
        text: [
          'Das Zertifikat ist öffentlich: Ihr Server gibt es jedem Besucher. Erst der <private-key>private Schlüssel</private-key> macht es zu Ihrem. Er geht nie an die Zertifizierungsstelle; diese bekommt nur einen <csr>Antrag</csr> mit der öffentlichen Hälfte.',
        ],
      },
      {
        heading: 'Wie man mit ihm umgeht',
        text: [],
        points: [
          'Schicken Sie ihn nicht per E-Mail oder Chat, und legen Sie ihn nicht in einen freigegebenen Ordner.',
          'Bietet ein Händler an, ihn für Sie zu erzeugen, lehnen Sie ab: Sonst hatte ihn zuerst jemand anders.',
          'Keine Zertifizierungsstelle und kein Händler braucht ihn, nur die Stelle, an der das Zertifikat eingerichtet wird: Ein Verwaltungsprogramm hat vielleicht ein Feld dafür. Menschen, die Ihnen helfen, geben Sie höchstens das Zertifikat.',
          'Ist er vielleicht in falsche Hände geraten, erzeugen Sie einen neuen und lassen Sie das alte Zertifikat widerrufen.',
        ],
      },
      {
        heading: 'Was wir tun',
        text: [
          'Wir lassen Ihren Server den Schlüssel erzeugen, in einem Ordner, den nur sein Administrator öffnen kann. Wo ein Server das nicht kann, entsteht der Schlüssel hier, wird einmal über die verschlüsselte Verbindung gesendet, und das steht vorher auf dem Bildschirm.',
        ],
      },
    ],
  },
  renewal: {
    title: 'Erneuern',
    summary:
      'Ein Zertifikat läuft an einem festen Tag ab. Erneuert werden sollte es lange vorher, und ohne dass jemand daran denken muss.',
    also: 'abgelaufen läuft ab ablauf erinnerung verlängern',
    passages: [
      {
        text: [
          'Sobald es abgelaufen ist, warnen Browser jeden Besucher. Darum erneuern Programme, wenn noch ein Drittel der Zeit übrig ist, und fragen die Zertifizierungsstelle, wann es passt (das heißt ARI).',
        ],
      },
      {
        heading: 'Wer das tun kann',
        text: [],
        points: [
          '<b>Das Verwaltungsprogramm Ihres Anbieters</b>, wo es eines gibt: siehe <see-hosts-offer>was Ihr Anbieter vielleicht für Sie tut</see-hosts-offer>.',
          '<b>Ihr Server von selbst</b>: mit Certbot oder mit dem eigenen Teil von Apache dafür. Wo es geht, richtet diese App das ein und sagt, was sich davon nachweisen ließ. Ihr Computer darf ausgeschaltet bleiben.',
          '<b>Wer es schon tut</b>, etwa acme.sh oder Caddy. Daneben wird nichts eingerichtet: Zwei kommen einander in die Quere.',
          '<b>Sie, mit dieser App</b>, nur wo beides nicht geht: vor dem Datum auf dem Blatt, in einer Minute. Behalten Sie den Kalendereintrag.',
          'Wer es ist, steht unter „Meine Websites“.',
        ],
      },
      {
        heading: 'Was sich ändert und was bleibt',
        text: [
          'Namen und Orte bleiben; das Zertifikat wird ersetzt, meist mit einem neuen Schlüssel. Web- und Mailserver müssen es anschließend übernehmen. Dafür sorgen wir und sehen von außen nach, ob es geklappt hat.',
        ],
      },
      {
        heading: 'Wer sonst noch aufpassen kann',
        text: [
          'Jemanden, der ohne Konto aufpasst, haben wir nicht gefunden; darum meldet diese App Sie nirgends an. Mit einem Konto geht es bei diesen (gelesen im November 2026, von uns nicht ausprobiert):',
        ],
        points: [
          '<b>Red Sift Certificates Lite</b>, kostenlos bis 250 Zertifikate: sieht anhand öffentlicher Protokolle, was Zertifizierungsstellen für Ihre Namen ausstellen. Was Ihr Server zeigt, sieht es nicht: Ein erneuertes Zertifikat, das nie eingesetzt wurde, gilt dort als in Ordnung.',
          '<b>UptimeRobot und ähnliche</b>: sehen, was unter den Namen gezeigt wird, die Sie dort angeben, und unter keinen anderen.',
          '<b>healthchecks.io und ähnliche</b>: merken, wenn sich ein regelmäßiger Auftrag von Ihnen nicht mehr meldet; ein Zertifikat sehen sie nicht.',
          'Ihr Kalender braucht kein Konto: Der Eintrag, den wir anbieten, umfasst die Tage, in denen eine Erneuerung zu sehen sein muss.',
        ],
      },
    ],
  },
  'undo-and-safety': {
    title: 'Und wenn etwas schiefgeht?',
    summary:
      'Wir schreiben auf, wie man eine Sache zurücknimmt, bevor wir sie tun. Ihr Server kann immer zum früheren Stand zurück.',
    also: 'rückgängig wiederherstellen sicherung backup',
    passages: [
      {
        heading: 'Während es läuft',
        text: [
          'Schlägt ein Schritt fehl, brechen Sie ab oder reißt die Verbindung ab, kehrt der Server von selbst zurück: zu den früheren Dateien und dem Zertifikat, das Besucher vorher sahen. Ein kleines Sicherheitsnetz auf dem Server tut das auch, wenn dieser Computer nicht mehr erreichbar ist.',
          'Das neue Zertifikat gilt erst als eingerichtet, wenn es von außen unter jedem Namen und an jeder Adresse zu sehen ist.',
        ],
      },
      {
        heading: 'Wochen später',
        text: [
          'Öffnen Sie „Meine Websites“ und wählen Sie „Zurücknehmen“. Die früheren Dateien liegen auf Ihrem Server. Eine Datei, die inzwischen jemand bearbeitet hat, bleibt, wie sie ist, damit dessen Arbeit nicht verloren geht; Sie erfahren, welche.',
        ],
      },
      {
        heading: 'Was wir nie tun',
        text: [],
        points: [
          'Etwas ändern, das Ihnen nicht vorher gezeigt wurde.',
          'Ein Programm auf Ihrem Server installieren, das nicht im Plan stand.',
          'Weitermachen, wenn der Server nicht der ist, den wir kennen: siehe <see-host-key>der Fingerabdruck</see-host-key>.',
        ],
      },
    ],
  },
};
