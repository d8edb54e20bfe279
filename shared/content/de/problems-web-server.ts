import type { webServerProblems as english } from '../en/problems-web-server.ts';
import type { TranslatedProblems } from '../translated.ts';
import { proofProblems } from './problems-proof.ts';
import { unsupportedProblems } from './problems-unsupported.ts';

export const webServerProblems: TranslatedProblems<typeof english> = {
  'web-server-missing': {
    title: 'Es wurde kein Webserver oder Mailserver gefunden',
    what: 'Auf diesem Rechner gibt es keinen, mit dem wir arbeiten können, oder nicht den gewählten. Vielleicht liegt Ihre Website oder Ihre E-Mail auf einem anderen Server.',
    next: 'Prüfen Sie, ob es der richtige Server ist. Hat Ihr Anbieter Ihnen ein Verwaltungsprogramm gegeben (etwa Plesk oder cPanel), suchen Sie dort nach einem kostenlosen Zertifikat. Diese App arbeitet mit Apache, nginx und IIS, bei E-Mail mit Postfix, Dovecot und Exim.',
  },
  'web-server-stopped': {
    title: '{server} läuft nicht',
    what: 'Installiert ist es, aber ausgeschaltet.',
    next: 'Bitten Sie die Person, die den Server betreut, um den Start, und sehen Sie dann noch einmal nach. Wir wollen alles laufen sehen, bevor wir etwas ändern.',
  },
  'web-server-broken': {
    title: 'Mit {server} stimmt schon jetzt etwas nicht',
    what: 'Das Programm nimmt seine eigenen Einstellungen so nicht an, oder wir konnten sie nicht ganz lesen. Vielleicht läuft es noch, könnte aber nicht neu starten. Jetzt etwas zu ändern wäre riskant.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut: Dort steht, was nicht stimmt, meist mit Datei und Zeile. Sehen Sie dann noch einmal nach.',
  },
  'web-server-not-roots': {
    title: 'Ein Teil des Webservers ist nicht gut genug geschützt',
    what: 'Der Webserver läuft mit den Rechten des Administrators und benutzt dabei etwas, das auch ein anderes Konto ändern kann: sein Programm oder Einstellungen. Zur Sicherheit haben wir nichts davon gestartet.',
    next: 'Für die Person, die den Server betreut: die Datei oder den Ordner unten root übergeben, sodass weder dort noch in einem Ordner darüber jemand anderes schreiben darf; oder die Einstellungen, die dort liegen, in einen Ordner von root verlegen. Sehen Sie dann noch einmal nach.',
  },
  ...unsupportedProblems,
  'web-server-module-missing': {
    title: 'Ein Teil von {server} fehlt',
    what: 'Was wir schreiben würden, braucht den Teil {module}, und der ist nicht da.',
    next: 'Bitten Sie Ihren Anbieter oder die Person, die den Server betreut, ihn zu installieren (Paket {package}), dann sehen Sie noch einmal nach.',
  },
  'name-not-on-server': {
    title: 'Ein Name ist auf diesem Server nicht eingerichtet',
    what: '{unnamed, select, offered {Besucher dieses Namens kommen bei einer Website an, die selbst keinen Namen hat; Datei und Zeile stehen unten. Vielleicht ist es Ihre.} yes {Besucher dieses Namens kommen bei einer Website an, die selbst keinen Namen hat; Datei und Zeile stehen unten. Vielleicht ist es Ihre.} portless {Ihre Website steht in einem Block ohne Port; Datei und Zeile stehen unten. Einen solchen Block fragt Apache nie, wenn andere den Port nennen; Besucher dieses Namens sehen heute also eine andere Website.} other {Der Webserver hat keine Website dieses Namens; Besucher bekämen eine andere.}}',
    next: '{unnamed, select, offered {Wenn Sie diese Website meinen, sagen Sie es, dann schreibt der Plan ihr dort ihren Namen hin. Sonst lassen Sie den Namen weg.} yes {Wenn Sie diese Website meinen, lassen Sie ihr dort von der Person, die den Server betreut, ihren Namen geben (eine Zeile „ServerName“ mit dem Namen), und sehen Sie dann noch einmal nach. Sonst lassen Sie den Namen weg.} portless {Lassen Sie dort von der Person, die den Server betreut, in der ersten Zeile des Blocks den Port ergänzen, etwa „VirtualHost *:80“, und sehen Sie dann noch einmal nach.} other {Lassen Sie den Namen weg, oder lassen Sie zuerst eine Website dafür einrichten.}}',
  },
  'address-shown-another': {
    title: 'Wer die Adresse besucht, bekommt das Zertifikat einer anderen Website',
    what: 'Wer {name} besucht, nennt keinen Namen; Ihr Server zeigt dann das Zertifikat der verschlüsselten Website, die dort zuerst kommt. Das ist eine andere, in der Datei und Zeile unten; mit dem Zertifikat der Adresse würden deren eigene Besucher gewarnt. Es wurde nichts verändert.',
    next: 'Nehmen Sie den Namen jener Website statt der Adresse. Oder lassen Sie, wenn sie niemand verschlüsselt unter ihrem Namen braucht, von der Person, die den Server betreut, dort die Adresse als einzigen Namen eintragen, und sehen Sie dann noch einmal nach.',
  },
  'site-hidden': {
    title: 'Besucher erreichen diese Website Ihres Servers nie',
    what: 'Ihre Website {name} antwortet unter jeder Adresse des Servers; Datei und Zeile stehen unten. Eine andere ({beside}) hat aber {address} für sich allein, und {server} fragt dort keine weitere: Wer über diese Adresse kommt, sieht die andere.',
    next: '{server, select, nginx {Lassen Sie von der Person, die den Server betreut, im Block Ihrer Website eine Zeile „listen {address}:80;“ ergänzen} other {Lassen Sie von der Person, die den Server betreut, in der ersten Zeile des Blocks Ihrer Website diese Adresse ergänzen, etwa „VirtualHost *:80 {address}:80“}}, und sehen Sie dann noch einmal nach.',
  },
  'site-managed-elsewhere': {
    title: 'Um diese Website kümmert sich ein anderes Programm',
    what: '{manager, select, GitLab {GitLab schreibt diese Einstellungen jedes Mal neu, wenn es eingerichtet wird (gitlab-ctl reconfigure), und würde unsere Änderungen rückgängig machen.} NixOS {NixOS baut diese Einstellungen aus seiner eigenen Konfiguration. Dort, wo sie liegen, kann sie niemand ändern, also auch wir nicht.} mod_md {Apache holt und erneuert das Zertifikat dieser Website selbst, mit seinem Teil mod_md. Zwei, die sich darum kümmern, würden einander die Arbeit zerstören.} mod_macro {Mehrere Websites teilen sich diese Zeilen: Ein Makro macht sie alle. Für eine Website allein lassen sie sich nicht ändern.} included {Das Zertifikat ist in einer Datei genannt, die vielleicht auch andere Websites lesen. Eine Änderung dort gälte für alle.} other {Ein Verwaltungsprogramm oder Werkzeug schreibt diese Einstellungen und würde unsere Änderungen rückgängig machen.}}',
    next: '{manager, select, GitLab {Lassen Sie das Zertifikat in GitLabs eigenen Einstellungen eintragen, /etc/gitlab/gitlab.rb; mit einer https-Adresse dort kann GitLab selbst eines holen.} NixOS {Lassen Sie das Zertifikat in der Konfiguration von NixOS eintragen (ihre Einstellungen security.acme können eines holen) und das System neu bauen.} mod_md {Wenn das klappt, ist nichts zu tun. Wenn nicht, lassen Sie die Zeilen von mod_md (MDomain), die diese Website nennen, herausnehmen, und sehen Sie dann noch einmal nach.} mod_macro {Lassen Sie diese Website als eigenen Block ausschreiben, und sehen Sie dann noch einmal nach.} included {Lassen Sie die Zeilen des Zertifikats in den Block dieser Website schreiben, und sehen Sie dann noch einmal nach.} other {Holen Sie das Zertifikat in jenem Programm, oder schalten Sie dessen Verwaltung für diese Website ab.}}',
  },
  'renewal-handed-before': {
    title: 'Um diese Website kümmert sich ein früherer Vorgang',
    what: '{name} steht auf einem Zertifikat eines früheren Vorgangs, {first}, dessen Erneuerung Apaches eigenem mod_md übergeben ist. Ein zweites für denselben Namen wäre ihm im Weg.',
    next: 'Setzen Sie {first} unter den Namen dieses Vorgangs an die erste Stelle: Dann macht dasselbe Zertifikat mit allen weiter. Oder nehmen Sie zuerst den früheren Vorgang zurück („Meine Websites“, „Zurücknehmen“).',
  },
  'renewed-by-another': {
    title: '{by} erneuert dieses Zertifikat schon',
    what: 'Besucher sehen ein Zertifikat, das {by} auf diesem Server verwahrt und von selbst erneuert ({starter, select, unseen {bisher rechtzeitig; was es startet, wurde nicht gefunden} other {gestartet von {starter}}}). Wenn Sie weitermachen, setzt diese App ein anderes an seine Stelle; wer dieses erneuert, steht am Ende des Plans.',
    next: 'Wenn damit alles in Ordnung ist, lassen Sie es so: Es gibt nichts zu tun. Machen Sie nur weiter, wenn Sie ein anderes Zertifikat wollen.',
  },
  'renewer-not-working': {
    title:
      '{by} {health, select, manual {kann dieses Zertifikat nicht von selbst erneuern} overdue {hätte dieses Zertifikat schon erneuern sollen} hidden {wird bei der nächsten Erneuerung scheitern} unhooked {verwahrt für diese Namen ein Zertifikat, das kein Besucher sieht} forbidden {soll dieses Zertifikat nicht mehr erneuern} gone {hat dieses Zertifikat verwahrt und ist nicht mehr da} other {verwahrt dieses Zertifikat, und nichts startet es}}',
    what: '{health, select, manual {Besucher sehen ein Zertifikat, das {by} auf diesem Server verwahrt. Es soll nur erneuern, wenn ein Mensch antwortet; das Zertifikat läuft also ab, wenn niemand das tut.} overdue {Besucher sehen ein Zertifikat, das {by} auf diesem Server verwahrt. Es wird gestartet ({starter}), aber das Zertifikat ist noch das alte: Etwas hindert es am Erneuern.} hidden {{by} verwahrt auf diesem Server ein Zertifikat dieser Namen und legt seinen Nachweis dort ab, wo ihn keine Zertifizierungsstelle zu sehen bekommt: Eine Regel des Webservers verdeckt ihn, oder es ist nicht der Ordner, der gezeigt wird. Die nächste Erneuerung schlägt also fehl.} unhooked {{by} verwahrt auf diesem Server ein Zertifikat dieser Namen, aber der Webserver zeigt ein anderes, und nichts würde ein erneuertes an dessen Stelle setzen.} forbidden {Besucher sehen ein Zertifikat, das {by} auf diesem Server verwahrt. Laut seinen Einstellungen wird es nicht mehr erneuert; es wird also ablaufen.} gone {Besucher sehen ein Zertifikat, das {by} auf diesem Server verwahrt hat. {by} selbst ist nicht mehr da oder abgeschaltet; das Zertifikat wird also ablaufen.} masked {Besucher sehen ein Zertifikat, das {by} auf diesem Server verwahrt. Dem Server ist verboten, es zu starten ({starter} ist maskiert); das Zertifikat wird also ablaufen.} off {Besucher sehen ein Zertifikat, das {by} auf diesem Server verwahrt. Was es startet ({starter}), ist ausgeschaltet; das Zertifikat wird also ablaufen.} cronless {Besucher sehen ein Zertifikat, das {by} auf diesem Server verwahrt. Eine Cron-Zeile soll es starten ({starter}), aber hier läuft kein cron; das Zertifikat wird also ablaufen.} other {Besucher sehen ein Zertifikat, das {by} auf diesem Server verwahrt. Kein Timer und keine Cron-Zeile war zu finden, die es startet; das Zertifikat wird also ablaufen.}}',
    next: '{step, select, mend {Wenn Sie weitermachen, behebt diese App das, und {by} erneuert wieder: Was dafür geändert wird, steht am Ende des Plans, wird erprobt und lässt sich zurücknehmen.} none {Wer {by} eingerichtet hat, kann das beheben. Oder machen Sie hier weiter: Diese App setzt ein anderes Zertifikat an seine Stelle, und der Plan sagt, wer dieses erneuert; {by} soll sich um diese Namen dann nicht mehr kümmern.} other {Sie können hier weitermachen: Diese App setzt ein anderes Zertifikat an seine Stelle. Ob {by} von da an erneuert, oder wer sonst, steht am Ende des Plans; an {by} selbst wird nichts geändert. Oder lassen Sie es von der Person, die den Server betreut, dort als root beheben ({step}), und sehen Sie dann noch einmal nach.}}',
  },
  'panel-on-server': {
    title: 'Dieser Server wird mit {by} verwaltet',
    what: 'Ein Verwaltungsprogramm wie {by} holt und erneuert Zertifikate meist selbst und überschreibt vielleicht, was wir ändern.',
    next: 'Sehen Sie zuerst dort nach: Unter SSL oder TLS lässt sich oft ein kostenloses Zertifikat einschalten. Machen Sie hier nur weiter, wenn sich das Programm um diese Website nicht kümmert.',
  },
  'settings-writable-by-others': {
    title: 'Eine Stelle auf dem Server steht auch anderen offen',
    what: 'Wo wir etwas ändern müssten, darf nicht nur der Administrator schreiben. Andere könnten unsere Einstellungen danach ändern; darum lassen wir die Stelle in Ruhe.',
    next: 'Muss dort niemand sonst schreiben, lassen Sie die Person, die den Server betreut, mit dem Befehl unten dafür sorgen, dass es nur der Administrator darf. Gehört die Stelle einem Kunden oder Kollegen, bitten Sie Ihren Anbieter, die Einstellungen dieser Website in den eigenen Ordner des Webservers zu legen. Sehen Sie dann noch einmal nach.',
  },
  'settings-locked': {
    title: 'Eine Stelle auf dem Server ist gegen Änderungen gesperrt',
    what: 'Was wir ändern müssten, ist gesperrt: Die Datei oder der Ordner unten ist als unveränderlich markiert („immutable“) oder liegt auf einer Platte, die sich nur lesen lässt. So kann dort nicht einmal der Administrator schreiben.',
    next: 'Hat das jemand mit Absicht gesperrt, fragen Sie zuerst dort nach; die Person, die den Server betreut, nimmt die Markierung mit dem Befehl „chattr -i“ und dem Pfad weg. Lässt sich die ganze Platte nur lesen, ist sie vielleicht defekt: Fragen Sie Ihren Anbieter. Sehen Sie dann noch einmal nach.',
  },
  'port-443-taken': {
    title: 'Ein anderes Programm belegt den Zugang für verschlüsselte Seiten',
    what: 'Port 443 ist belegt, aber nicht von dem Webserver, der Ihre Website zeigt: Ein anderes Programm hat ihn, oder ein zweites Exemplar desselben, das daneben läuft.',
    next: 'Zeigen Sie dies der Person, die den Server betreut, auch das Programm unten, wenn eines genannt ist: Entweder dieses Programm oder der Webserver muss an einen anderen Port oder eine andere Adresse (Listen). Sehen Sie dann noch einmal nach.',
  },
  'answered-by-another': {
    title: 'Besuchern antwortet {by}, nicht {server}',
    what: 'Auf diesem Server antwortet {by} bei {places}. Ein Zertifikat in {server} bekäme niemand zu sehen, der dort hereinkommt; deshalb haben wir nicht angefangen.',
    next: 'Das Zertifikat gehört in {by}: Lassen Sie es dort eintragen (diese App zeigt die Schritte, wenn Sie es von Hand tun wollen). Soll {by} gar nicht mehr da sein, lassen Sie es abschalten und {server} seine Ports übernehmen; sehen Sie dann noch einmal nach.',
  },
  'answered-by-several': {
    title: 'Auf diesem Server antwortet mehr als ein Programm',
    what: '{by} antworten an eigenen Adressen, und am Server allein ist nicht zu erkennen, wer von ihnen für {names} antwortet.',
    next: 'Sie können weitermachen: Bevor eine Zertifizierungsstelle nachsieht, versuchen wir von außen, ob {server} antwortet. Tut er es nicht, bleibt alles, wie es ist.',
  },
  'name-not-in-dns': {
    title: 'Ein Name führt nirgendwohin',
    what: 'Das Telefonbuch des Internets hat keine Adresse dafür.',
    next: 'Lassen Sie den Namen weg, oder tragen Sie ihn dort ein, wo Ihre Domain verwaltet wird.',
  },
  'port-80-closed': {
    title: 'Der Zugang für unverschlüsselte Seiten ist geschlossen',
    what: 'Die Zertifizierungsstelle muss durch Port 80 herein, und dort antwortet niemand.',
    next: 'Bitten Sie Ihren Anbieter: „Bitte öffnen Sie Port 80 (http) meines Servers für alle.“ Oft gibt es dafür einen Schalter im Kundenbereich, unter „Firewall“.',
  },
  'port-443-closed': {
    title: 'Der Zugang für verschlüsselte Seiten ist geschlossen',
    what: 'Der Server ist bereit, aber von außen kommt niemand durch Port 443.',
    next: 'Bitten Sie Ihren Anbieter: „Bitte öffnen Sie Port 443 (https) meines Servers für alle.“ Oft gibt es dafür einen Schalter im Kundenbereich, unter „Firewall“.',
  },
  'challenge-not-visible': {
    title: 'Der Nachweis ist von außen nicht zu sehen',
    what: 'Wir haben ihn auf dem Server bereitgelegt, aber etwas dazwischen antwortet an seiner Stelle.',
    next: 'Sehen Sie nach, ob eine Weiterleitung, eine Anmeldung oder ein anderer Server davorsteht. Die Einzelheiten sagen, was wir bekamen.',
  },
  ...proofProblems,
  'new-certificate-not-visible': {
    title: 'Besucher bekommen das neue Zertifikat nicht',
    what: 'Der Server hat es, aber von außen wird ein anderes gezeigt. Vielleicht steht etwas vor dem Server.',
    next: 'Sehen Sie nach, ob der Name zu diesem Server führt, an jeder der unten genannten Adressen.',
  },
  'new-certificate-not-trusted': {
    title: 'Dem neuen Zertifikat wird nicht vertraut',
    what: 'Es ist angekommen, aber ein Browser nähme es nicht an: Ein Glied zwischen ihm und einer bekannten Stelle fehlt.',
    next: 'Versuchen Sie es noch einmal. Bleibt es so, wählen Sie eine andere Zertifizierungsstelle, und zeigen Sie den Bericht der Person, die Ihnen hilft.',
  },
  'site-worse-than-before': {
    title: 'Die Website antwortete schlechter als vorher',
    what: 'Eine Seite, die vorher funktionierte, hat mit den neuen Einstellungen nicht funktioniert.',
    next: 'Zeigen Sie die Einzelheiten der Person, die die Website gemacht hat.',
  },
  'encrypted-page-worse': {
    title: 'Die verschlüsselte Seite geht noch nicht',
    what: '{name} hat auf diesem Server schon eine verschlüsselte Website. Sie antwortet mit dem Status {encrypted}, die unverschlüsselte mit {plain}: Wer weitergeleitet würde, sähe statt der Seite einen Fehler.',
    next: 'Lassen Sie zuerst die Einstellungen der verschlüsselten Website richten, und sehen Sie dann noch einmal nach. Oder machen Sie ohne Weiterleitung weiter: Das Zertifikat allein lässt sich erneuern.',
  },
  'page-of-another-site': {
    title: 'Die verschlüsselte Seite war nicht die dieser Website',
    what: 'Verschlüsselte Besucher von {name} bekamen „{after}“ statt „{before}“ zu sehen; deshalb wurde alles zurückgenommen.',
    next: 'Sehen Sie in den Einstellungen des Webservers nach, welche Website auf Port 443 für {name} antwortet, oder zeigen Sie die Einzelheiten der Person, die ihn eingerichtet hat.',
  },
  'mail-certificate-not-visible': {
    title: 'Mailprogramme bekommen das neue Zertifikat nicht',
    what: 'Der Server hat es, aber ein Mail-Port zeigt von außen ein anderes oder keines.',
    next: 'Sehen Sie nach, ob der Name zu diesem Server führt, an jeder der unten genannten Adressen. Vielleicht sperrt auch Ihr eigenes Netz die Mail-Ports: Versuchen Sie es dann aus einem anderen.',
  },
  'mail-port-worse': {
    title: 'Der Mailserver antwortete schlechter als vorher',
    what: 'Ein Mail-Port, der vorher funktionierte, hat mit den neuen Einstellungen nicht funktioniert.',
    next: 'Versuchen Sie es in einigen Minuten noch einmal, falls der Mailserver nur langsam war. Bleibt es so, zeigen Sie die Einzelheiten der Person, die den Server betreut.',
  },
  'other-mail-changed': {
    title: 'Die Post unter einem anderen Namen hätte sich geändert',
    what: 'Mailprogramme und Mailserver, die unter dem Namen {name} hierherkommen, hätten etwas anderes gezeigt bekommen als vorher, und manche hätten es abgelehnt. Um diesen Namen hatten Sie nicht gebeten.',
    next: 'Nehmen Sie {name} mit in dieses Zertifikat, wenn der Name Ihnen gehört. Sonst lassen Sie ihm von der Person, die den Mailserver betreut, dort einen eigenen Eintrag geben, und beginnen Sie dann noch einmal.',
  },
  'service-left-out': {
    title: 'Nicht jeder Dienst hat das neue Zertifikat',
    what: 'Bei {services} ist es nicht gelungen: Dort wurde alles wiederhergestellt. {standing} hat das neue Zertifikat, von außen geprüft, wie Sie es für diesen Fall gewünscht hatten.',
    next: 'Was im Weg stand, ist unten genannt. Lassen Sie es beheben und starten Sie noch einmal für alle, oder nehmen Sie auch den Rest zurück.',
  },
  'mail-key-pinned': {
    title: 'Im DNS ist für Ihren Mailserver nur ein anderer Schlüssel erlaubt',
    what: 'Ein TLSA-Eintrag (DANE) für {name} sagt anderen Mailservern, welchem Schlüssel sie vertrauen dürfen. Ein neues Zertifikat hat einen anderen: Sie würden Mails an Sie zurückhalten; darum wurde nichts geändert.\nDer Eintrag: {record}',
    next: 'Das ist Arbeit für die Person, die Ihr DNS oder Ihre Mail betreut; versuchen Sie es nicht allein, sonst bleibt vielleicht Post liegen. Zeigen Sie ihr dies, in dieser Reihenfolge: den Eintrag unter {place} löschen (oder daneben einen der Form „2 1 1“ für den Schlüssel der Zertifizierungsstelle eintragen), so lange warten, wie seine Gültigkeitsdauer (TTL) angibt, dann diesen Vorgang noch einmal starten. Danach kann der neue Schlüssel als „3 1 1“ eingetragen werden: Spätere Vorgänge dieser App behalten ihn, und Certbot auch, wo es erneuert.',
  },
  'pinned-key-gone': {
    title: 'Der Schlüssel Ihres Mailservers wurde inzwischen ausgetauscht',
    what: 'Jemand oder ein Programm hat unter {path} einen anderen abgelegt, während wir arbeiteten. Welchem andere Mailserver trauen dürfen, sagt Ihr DNS; darum wurde nichts geändert.',
    next: 'Starten Sie noch einmal.',
  },
  'redirect-not-working': {
    title: 'Besucher wurden nicht so weitergeleitet, wie sie sollten',
    what: 'Die alte Adresse führte nicht zur verschlüsselten Seite oder im Kreis.',
    next: 'Versuchen Sie es noch einmal ohne „Besucher zur verschlüsselten Website leiten“.',
  },
  'redirect-loop': {
    title: 'Besucher würden im Kreis geschickt',
    what: 'Die verschlüsselte Seite schickt ihre Besucher weiter, und sie kommen dorthin zurück, wo sie waren. Meist weiß das Programm hinter der Website nicht, dass sie verschlüsselt kamen.',
    next: 'Sagen Sie dem Programm, dass seine Adresse mit https:// beginnt (in WordPress: Einstellungen, Allgemein), oder lassen Sie ein Netz vor der Website, etwa Cloudflare, auf „Full“ statt „Flexible“ stellen, wenn der Server schon verschlüsselt antwortet. Dann versuchen Sie es noch einmal.',
  },
  'certificate-not-steady': {
    title: 'Nicht jeder Besucher bekommt das neue Zertifikat',
    what: 'Die meisten unserer Besuche sahen es, manche aber ein anderes. Vielleicht teilen sich mehrere Rechner diese Adresse, oder ein Teil des Webservers ist noch der alte.',
    next: 'Fragen Sie Ihren Anbieter, ob für die unten genannte Adresse mehr als ein Rechner antwortet. Das Zertifikat muss auf jedem sein.',
  },
  'other-site-changed': {
    title: 'Eine andere Website auf diesem Server hätte sich geändert',
    what: 'Mit den neuen Einstellungen gab die unten genannte Website ihren Besuchern etwas anderes als vorher. Sie gehört nicht zu den Namen, um die Sie baten.',
    next: 'Zeigen Sie die Einzelheiten der Person, die jene Website betreut: Ihre Einstellungen hängen von denen Ihrer eigenen ab. Was für Ihre geändert worden war, ist zurückgenommen.',
  },
  'default-certificate-changed': {
    title: 'Besucher, die keine Website nennen, hätten ein anderes Zertifikat gesehen',
    what: 'Sehr alte Geräte, und wer die Adresse als Zahl eintippt, nennen keine Website und bekommen das Zertifikat, das der Webserver für sie bereithält. Mit den neuen Einstellungen wäre es ein anderes gewesen als vorher.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut. Die Website, die an dieser Adresse zuerst antwortet, muss die erste bleiben: Lassen Sie sie dort als Standard eintragen (bei nginx mit default_server; Apache nimmt die, die es zuerst liest), und versuchen Sie es dann noch einmal.',
  },
};
