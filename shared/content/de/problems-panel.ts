import type { panelProblems as english } from '../en/problems-panel.ts';
import type { TranslatedProblems } from '../translated.ts';

export const panelProblems: TranslatedProblems<typeof english> = {
  'panel-token-refused': {
    title: 'Der Kundenbereich hat uns nicht hereingelassen',
    what: '{panel} nimmt dieses Token für den Benutzer {user} nicht an.',
    next: 'Erzeugen Sie in cPanel unter „Sicherheit“, „API-Token verwalten“ ein neues Token, und kopieren Sie es ganz. Prüfen Sie auch den Benutzer: Es ist der kurze Name, mit dem Sie sich bei cPanel anmelden, keine E-Mail-Adresse.',
  },
  'panel-busy': {
    title: 'Der Kundenbereich hat keine Zeit für uns',
    what: '{panel} sagt immer wieder, dass zu viel gefragt wird oder dass gerade gewartet wird.',
    next: 'Versuchen Sie es in einer Viertelstunde noch einmal.',
  },
  'panel-answers-otherwise': {
    title: 'Das antwortet nicht wie cPanel',
    what: '{panel} gab eine Antwort, die wir nicht lesen können. Meist führt die Adresse zu etwas anderem als dem Kundenbereich, oder die Lizenz der Verwaltungsoberfläche bei Ihrem Hoster ist abgelaufen.',
    next: 'Melden Sie sich im Browser bei cPanel an, und nehmen Sie die Adresse von dort, samt Port (meist 2083). Öffnet sich auch diese Seite nicht, sagen Sie es Ihrem Hoster.',
  },
  'panel-refuses': {
    title: 'cPanel lehnt ab',
    what: '{panel} tut nicht, worum wir gebeten haben ({asked}). Die eigenen Worte stehen unten.',
    next: 'Lesen Sie diese Worte. Helfen sie nicht weiter, zeigen Sie sie Ihrem Hoster: Eine Funktion kann in einer älteren Fassung fehlen oder für Ihr Konto abgeschaltet sein.',
  },
  'panel-feature-missing': {
    title: 'Das hat Ihr Hoster abgeschaltet',
    what: 'Ihr Konto bei {panel} darf das nicht selbst: Der Teil „{feature}“ ist dort abgeschaltet.',
    next: 'Bitten Sie Ihren Hoster, diesen Teil für Ihr Konto einzuschalten oder ein Zertifikat für Sie einzurichten. Viele Hoster tun Letzteres kostenlos.',
  },
  'panel-names-left-out': {
    title: 'Einige Namen würden ihre Verschlüsselung verlieren',
    what: 'Das Zertifikat, das {site} jetzt hat, gilt auch für {names}. Das neue würde dafür nicht gelten, und bei {panel} steht ein Zertifikat immer für die ganze Website: Mailprogramme und Besucher dieser Namen würden gewarnt.',
    next: 'Nehmen Sie diese Namen ins Zertifikat auf, und beginnen Sie noch einmal.',
  },
  'panel-former-key-missing': {
    title: 'Das ließe sich nicht zurücknehmen',
    what: 'cPanel hat den privaten Schlüssel des Zertifikats nicht mehr, das {site} jetzt zeigt. Ginge etwas schief, könnten wir es nicht wieder einsetzen.',
    next: 'Fragen Sie Ihren Hoster, ob er ein Zertifikat für Sie einrichten kann, oder warten Sie, bis das jetzige abgelaufen ist.',
  },
  'panel-renews-itself': {
    title: 'Das kann cPanel selbst',
    what: 'Ihr Hoster hat AutoSSL für Ihr Konto, {isRenewed, select, yes {und es hält für diese Website schon ein gutes Zertifikat bereit, das es selbst erneuert} other {das kostenlos Zertifikate holt und sie ohne diesen Computer erneuert}}. Ein Zertifikat von hier muss von hier erneuert werden.',
    next: '{isRenewed, select, yes {Meist brauchen Sie von uns nichts: Lassen Sie es, wie es ist.} other {Öffnen Sie in cPanel „SSL/TLS Status“, wählen Sie Ihre Namen, und drücken Sie „Run AutoSSL“. Ist nach einer Stunde ein gutes Zertifikat da, brauchen Sie nichts weiter.}} Wollen Sie trotzdem eines von hier, machen Sie weiter: AutoSSL lässt fremde Zertifikate in der Regel in Ruhe.',
  },
  'panel-autossl-off': {
    title: 'Ihr Hoster hat kein AutoSSL für Sie',
    what: 'AutoSSL ist für Ihr Konto bei {panel} abgeschaltet, oder die Oberfläche sagt nicht, ob es da ist.',
    next: 'Nehmen Sie stattdessen ein Zertifikat von hier. Oder bitten Sie Ihren Hoster, AutoSSL für Ihr Konto einzuschalten: Es ist kostenlos und erneuert von selbst.',
  },
  'panel-autossl-one-site': {
    title: 'Hier nur eine Website auf einmal',
    what: 'Diese Namen gehören zu mehreren Websites Ihres Kontos: {sites}. {service} holt für jede Website ein eigenes Zertifikat.',
    next: 'Wählen Sie die Namen einer Website, und erledigen Sie die anderen danach.',
  },
  'panel-autossl-not-needed': {
    title: 'Nichts zu tun',
    what: '{by, select, itself {{service} hält für {site} schon ein gutes Zertifikat bereit und erneuert es selbst} other {{site} hat ein gutes Zertifikat von jemand anderem, das {service} in Ruhe lässt, bis es bald abläuft}}.',
    next: '{by, select, itself {Sie brauchen nichts von uns: Lassen Sie es, wie es ist.} other {Lassen Sie es bis dahin, oder nehmen Sie ein neues Zertifikat von hier.}}',
  },
  'panel-autossl-refused': {
    title: 'AutoSSL hat kein Zertifikat bekommen',
    what: 'Die Oberfläche konnte {names} nicht nachweisen. Ihre eigenen Worte stehen unten.',
    next: 'Meist führt ein Name nicht zu diesem Hoster: Prüfen Sie, wohin er führt, oder lassen Sie ihn weg. Dann versuchen Sie es noch einmal, oder nehmen Sie ein Zertifikat von hier.',
  },
  'panel-autossl-slow': {
    title: '{service} braucht länger',
    what: 'Es wurde um ein Zertifikat für {site} gebeten, und nach {minutes, number} Minuten war keines da. Bei manchen Hostern dauert das Stunden.',
    next: 'Sehen Sie morgen noch einmal nach: Es kann von selbst kommen, und das ist in Ordnung. Kommt keines, nehmen Sie ein Zertifikat von hier.',
  },
  'plesk-renews-itself': {
    title: 'Plesk kann das selbst',
    what: 'Auf Ihrem Server gibt es {by}, {isRenewed, select, yes {und es hält für diese Namen schon ein gutes Zertifikat bereit, das es selbst erneuert} other {das Zertifikate kostenlos holt und ohne diesen Computer erneuert}}. Ein Zertifikat von hier muss von hier erneuert werden.',
    next: '{isRenewed, select, yes {Meist brauchen Sie nichts von uns: Lassen Sie es, wie es ist.} other {Öffnen Sie in Plesk „Websites & Domains“, Ihre Website, „SSL/TLS-Zertifikate“, und wählen Sie das kostenlose von Let’s Encrypt. Ist nach einigen Minuten ein gutes Zertifikat da, brauchen Sie nichts weiter.}} Möchten Sie trotzdem eines von hier, machen Sie weiter.',
  },
  'plesk-handed-on': {
    title: 'Eine Regel Ihrer Website verdeckt den Nachweis',
    what: 'In den Plesk-Einstellungen von {site} reicht eine Zeile jede Anfrage an ein anderes Programm weiter, auch die Frage der Zertifizierungsstelle: „{rule}“ ({file}, Zeile {line}).',
    next: 'Öffnen Sie in Plesk „Websites & Domains“, {site}, „Einstellungen für Apache & nginx“. {by, select, nginx {Setzen Sie unter „Zusätzliche nginx-Anweisungen“ den Abschnitt davor, den die Seite docs/plesk.md des Projekts zeigt.} other {Setzen Sie unter „Zusätzliche Anweisungen für HTTP“ diese Zeile davor: ProxyPass /.well-known !}} Bestätigen Sie mit „OK“, und sehen Sie noch einmal nach. Oder weisen Sie Ihre Namen per DNS nach.',
  },
  'plesk-former-not-tellable': {
    title: 'Das ließe sich nicht zurücknehmen',
    what: '{site} zeigt ein Zertifikat, das in Plesk „{certificate}“ heißt. Diesen Namen könnten wir Plesk nicht wieder nennen und es also nicht wieder einsetzen, wenn etwas schiefgeht.',
    next: 'Öffnen Sie in Plesk die „SSL/TLS-Zertifikate“ dieser Website, benennen Sie dieses Zertifikat um, ohne Schrägstriche und ohne Bindestrich am Anfang, und sehen Sie noch einmal nach.',
  },
  'plesk-issue-missing': {
    title: 'In Plesk gibt es niemanden, der Zertifikate holt',
    what: 'Weder SSL It! noch die Erweiterung Let’s Encrypt ist in diesem Plesk installiert.',
    next: 'Öffnen Sie in Plesk „Erweiterungen“ und installieren Sie „SSL It!“: Es ist kostenlos. Oder nehmen Sie ein Zertifikat von hier.',
  },
  'plesk-issue-names': {
    title: 'Für einige dieser Namen holt Plesk kein Zertifikat',
    what: 'Für {site} holt Plesk Zertifikate für die Website selbst und auf Wunsch mit www, webmail und mail davor. Damit fehlen {names}.',
    next: 'Nehmen Sie den Namen {site} und lassen Sie die anderen weg, oder nehmen Sie ein Zertifikat von hier.',
  },
  'plesk-issue-refused': {
    title: 'Plesk hat kein Zertifikat bekommen',
    what: 'Plesk wurde um ein Zertifikat für {site} gebeten und hat keines bekommen, das für {names} gilt. Seine eigenen Worte stehen unten.',
    next: 'Meist führt ein Name nicht zu diesem Server: Sehen Sie nach, wohin er führt, oder lassen Sie ihn weg. Dann versuchen Sie es noch einmal, oder nehmen Sie ein Zertifikat von hier.',
  },
};
