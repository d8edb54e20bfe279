import type { done as english } from '../en/done.ts';
import type { Translated } from '../translated.ts';

export const done: Translated<typeof english> = {
  'done.title': 'Ihre Website ist versiegelt',
  'done.lead':
    'Besucher von <b>{name}</b> bekommen jetzt eine verschlüsselte Seite, die unterwegs niemand lesen oder ändern kann.',
  'done.title-mail': 'Ihre E-Mail ist versiegelt',
  'done.lead-mail':
    'Mailprogramme und andere Mailserver, die sich mit <b>{name}</b> verbinden, bekommen jetzt ein Zertifikat, dem sie vertrauen.',
  'done.mail-ports': '{count, plural, one {E-Mail, Port {ports}} other {E-Mail, Ports {ports}}}',
  'done.before': 'Vorher',
  'done.now': 'Jetzt',
  'done.name': 'Name',
  'done.plain': 'nicht verschlüsselt',
  'done.warned': 'verschlüsselt, mit Warnung',
  'done.silent': 'keine Antwort',
  'done.trusted': 'verschlüsselt, vertrauenswürdig',
  'done.until': 'bis {date}',
  'done.from': 'Ausgestellt von {issuer}',
  'done.good-until': 'Gültig bis {date}',
  'done.good-until-more':
    'Kommen Sie bis zum {date} wieder und erneuern Sie es: Das dauert eine Minute. Setzen Sie sich eine Erinnerung in den Kalender.',
  'done.renew': 'Wer erneuert es?',
  'done.renew-certbot':
    'Certbot auf Ihrem Server, zwischen dem {from} und dem {to}. Ihr Computer darf aus bleiben. Wir haben es eben probehalber erneuern lassen, und es ist gelungen.',
  'done.started': 'Was es startet ({starter}), wurde gefunden und läuft.',
  'done.started-next': 'Was es startet ({starter}), wurde gefunden: das nächste Mal am {next}.',
  'done.not-started':
    'Dass etwas es startet, ließ sich nicht nachweisen: {trouble, select, masked {Der Server darf {starter} nicht starten (maskiert)} off {{starter} ist abgeschaltet} cronless {{starter} ist da, aber es läuft kein cron} gone {{starter} würde ein Programm starten, das nicht da ist} unsure {{starter} ist da, aber was es ausführt, ist von hier aus nicht zu sehen} other {Es wurde nichts gefunden, das es tut}}. Bitten Sie die Person, die den Server betreut, sich darum zu kümmern, oder erneuern Sie rechtzeitig mit dieser App.',
  'done.renew-simple-acme':
    'simple-acme auf Ihrem Server, zwischen dem {from} und dem {to}. Ihr Computer darf aus bleiben. Sein erstes eigenes Zertifikat sehen Ihre Besucher schon.',
  'done.renew-goes-on': 'Wer es bisher getan hat, auf Ihrem Server. Zusätzlich ist nichts eingerichtet.',
  'done.renew-mod-md':
    'Apache selbst, mit seinem Teil mod_md, zwischen dem {from} und dem {to}. Ihr Computer darf aus bleiben. mod_md hat das Zertifikat, und Ihr Server erreicht die Zertifizierungsstelle; eine Erneuerung selbst zeigt sich erst, wenn es so weit ist.',
  'done.renew-other':
    '{by} auf Ihrem Server, wie bisher, zwischen dem {from} und dem {to}; was es erneuert, wird von selbst eingesetzt. Ihr Computer darf aus bleiben. Eine Erneuerung selbst zeigt sich erst, wenn es so weit ist.',
  'done.renew-app': 'Sie, mit dieser App. Sonst erinnert Sie niemand; merken Sie sich also das Datum.',
  'done.renew-failed':
    'Sie, mit dieser App: {why}. Was dafür auf Ihrem Server eingerichtet war, ist zurückgenommen. Sonst erinnert Sie niemand; merken Sie sich also das Datum.',
  'done.way-closed':
    'Der Weg, der für spätere Nachweise offen bleiben sollte, ist nicht offen: Eine Datei, die dort lag, war bei {names} von außen nicht zu sehen. Alles, was ihn nutzen sollte, würde scheitern. Sehen Sie die Regeln der Website an, und starten Sie noch einmal.',
  'done.renew-nobody': 'Niemand, wie gewünscht. An seinem letzten Tag läuft es ab.',
  'done.few-days':
    'Dieses hält nur wenige Tage: Am {until} läuft es ab, und Browser warnen dann Ihre Besucher. Lassen Sie es also von einem Programm auf Ihrem Server erneuern, oder nehmen Sie eine Zertifizierungsstelle, deren Zertifikate länger halten.',
  'done.good-until-certbot':
    'Ihr Server erneuert es von selbst. Sehen Sie am {to} nach, ob es geschehen ist, und tragen Sie sich das in den Kalender ein.',
  'done.stayed': 'Was geändert wurde',
  'done.stayed-more': 'Was zum Zurücknehmen nötig ist, liegt auf dem Server. Auf dem Blatt steht alles.',
  'done.took':
    'Es hat {seconds, number, ::.0} Sekunden gedauert; {missed, plural, =0 {Ihre Website hat dabei {looks, plural, one {auf unsere eine Nachfrage} other {auf alle # Nachfragen}} geantwortet} one {eine von {looks} Nachfragen hat Ihre Website dabei nicht beantwortet} other {# von {looks} Nachfragen hat Ihre Website dabei nicht beantwortet}}.',
  'done.calendar': 'Kalendererinnerung speichern',
  'done.print': 'Das Blatt drucken',
  'done.save': 'Das Blatt speichern',
  'done.saved': 'Gespeichert',
  'done.open': 'Meine Website öffnen',
  'done.finish': 'Zurück zum Anfang',
  'done.undo': 'Das alles zurücknehmen',
  'done.undo-title': 'Alles zurücknehmen?',
  'done.undo-more':
    'Ihr Server bekommt zurück, was er vorher hatte, und Besucher bekommen die Website, wie sie war: {before}. Das Zertifikat bleibt dann ungenutzt.',
  'done.undo-yes': 'Zurücknehmen',
  'done.undo-no': 'Behalten',
  'done.why-title': 'Und jetzt?',
  'done.why-1':
    'Öffnen Sie Ihre Website und suchen Sie links neben der Adresse das Schloss oder die zwei Schieberegler. So sehen es Ihre Besucher.',
  'done.why-2':
    'Sieht eine Seite jetzt seltsam aus, lädt sie vielleicht Bilder über die alte Adresse. Sagen Sie es der Person, die die Website gemacht hat, oder nehmen Sie alles zurück.',
  'done.why-mail-1':
    'Ihr Mailprogramm sollte E-Mails abrufen und senden, ohne das Zertifikat zu erwähnen. Probieren Sie es einmal aus.',
  'done.why-mail-2':
    'Warnt noch eines, kennt es Ihren Server unter einem anderen Namen: Tragen Sie in seinen Einstellungen {name} ein.',

  'ended.undone-title': 'Alles ist, wie es war',
  'ended.undone-lead':
    'Alles, was begonnen war, wurde zurückgenommen. Ihre Besucher bekommen dieselbe Website wie vorher.',
  'ended.rehearsed-title': 'Die Probe war erfolgreich',
  'ended.rehearsed-lead':
    'Die Zertifizierungsstelle hat ein Zertifikat ausgestellt, und Ihr Server hat Schlüssel und Einstellungen dort angenommen, wo kein Besucher sie sieht. Nichts wurde umgestellt, und alles, was bereitlag, ist wieder entfernt.',
  'ended.rehearsed-why-title': 'Was beweist das?',
  'ended.rehearsed-why-1':
    'Dass die Zertifizierungsstelle Ihre Website erreicht und ein Zertifikat für Ihre Namen ausstellt, und dass Ihr Server Schlüssel und Einstellungen annimmt.',
  'ended.rehearsed-why-2':
    'Das Testzertifikat wird weggeworfen. Beim echten Vorgang geschieht dasselbe noch einmal, und dann wird umgestellt.',
  'ended.for-real': 'Jetzt wirklich einrichten',
  'other-authority.title': '{name} könnte stattdessen ausstellen',
  'other-authority.what':
    'Was hier im Weg steht, liegt allein bei {failed}: An Ihren Namen, Ihrem DNS und Ihrem Server liegt es nicht. {name} stellt Zertifikate aus, denen Browser genauso vertrauen.',
  'other-authority.caa':
    '{caa, select, named {Ihr DNS (CAA) nennt {name}; die Stelle darf also ausstellen.} free {Keine Regel in Ihrem DNS (CAA) hindert sie daran.} other {Ob Ihr DNS (CAA) es erlaubt, wird geprüft, bevor irgendetwas angefasst wird.}}',
  'other-authority.account':
    'Dafür braucht es zuerst ein Konto, das Sie auf der Website der Stelle anlegen. Danach sehen Sie, wohin die beiden Angaben daraus gehören.',
  'other-authority.next':
    'Sie sehen den Plan noch einmal und stimmen den Bedingungen zu, bevor jemand gefragt wird.',
  'other-authority.go': 'Weiter mit {name}',
  'other-authority.others': 'Ebenfalls geprüft',
  'other-authority.none': 'Keine andere Stelle, die wir kennen, würde dies ausstellen',
  'other-authority.bar.caa': 'Die Regeln in Ihrem DNS (CAA) für {at} lassen das nicht zu.',
  'other-authority.bar.star': 'Ohne Rechnung stellt sie keine Namen mit Stern aus.',
  'other-authority.bar.names': 'Sie nimmt weniger Namen in ein Zertifikat auf, als Sie wünschen.',
  'other-authority.no-bar':
    '{needsAccount, select, yes {Käme infrage, mit einem Konto auf ihrer Website.} other {Käme ebenfalls infrage.}}',
  'ended.refused-title': 'Nichts wurde angerührt',
  'ended.refused-lead': 'Vor der ersten Änderung stand etwas im Weg. Ihr Server ist genau so, wie er war.',
  'ended.attention-title': 'Ihr Server braucht Hilfe',
  'ended.attention-lead':
    'Nicht alles ließ sich von selbst zurücknehmen. Was dafür nötig ist, liegt auf dem Server. Zeigen Sie diese Seite der Person, die ihn betreut.',
  'ended.undo-done-title': 'Zurückgenommen',
  'ended.undo-done-lead':
    'Ihr Server ist, wie er vorher war, und Ihre Besucher bekommen die Website, wie sie war.',
  'ended.recovered-kept-title': 'Alles ist an seinem Platz',
  'ended.recovered-kept-lead':
    'Alles war getan und bestätigt, bevor die Verbindung abriss. Ihre Besucher bekommen die verschlüsselte Seite.',
  'ended.recovered-title': 'Alles ist, wie es war',
  'ended.recovered-restored':
    'Ihr Server hatte eine Minute lang nichts von uns gehört und von selbst alles wiederhergestellt. Wir haben nur aufgeräumt.',
  'ended.recovered-unfinished':
    'Die Arbeit war auf Ihrem Server nur halb erledigt. Jetzt ist sie zurückgenommen, und Ihre Besucher bekommen die Website, wie sie war.',
  'ended.recovered-gone':
    'Von diesem Vorgang war auf Ihrem Server nichts mehr da. Ihre Besucher bekommen die Website, wie sie war.',
  'ended.recovered-why-title': 'Woher weiß der Server das?',
  'ended.recovered-why-1':
    'Jeder Schritt wird aufgeschrieben, bevor er getan wird, hier und auf Ihrem Server. Ein kleiner Helfer dort stellt alles wieder her, wenn er nichts mehr von uns hört.',
  'ended.recovered-why-2': 'Er ist jetzt wieder weg, mit allem, was er sich notiert hatte.',
  'ended.recover-retry': 'Den Server noch einmal fragen',
  'ended.stopped-title': 'Abgebrochen, und alles ist, wie es war',
  'ended.again': 'Noch einmal versuchen',
  'ended.review': 'Zurück zum Überblick',
  'ended.undo-retry': 'Noch einmal versuchen, alles zurückzunehmen',
  'ended.left': 'Was noch zu tun ist',
  'ended.files': 'Wo Sie nachsehen müssen',
  'ended.copies':
    'Was zum Zurücknehmen nötig ist, liegt auf dem Server, lesbar für den Administrator, in {folder}',
  'edited.title': 'Inzwischen war jemand hier',
  'edited.lead':
    '{count, plural, one {Eine Datei wurde} other {# Dateien wurden}} nach diesem Vorgang bearbeitet, und zwar genau in unseren Zeilen. Nichts wurde angerührt. Welche Fassung ist richtig?',
  'edited.reading': 'Beide Fassungen werden gelesen',
  'edited.compare': 'Von der früheren Datei zur jetzigen, Zeile für Zeile',
  'edited.new':
    'Diese Datei gab es vorher nicht; wir haben sie angelegt, und jemand hat sie seither bearbeitet.',
  'edited.gone': 'Jemand hat diese Datei gelöscht.',
  'edited.theirs': 'So lassen, wie sie jetzt ist',
  'edited.theirs-more':
    'Auch unsere Zeilen darin bleiben, und was sie brauchen. Der Rest wird zurückgenommen.',
  'edited.former': 'So wiederherstellen, wie sie war',
  'edited.former-new': 'Entfernen, wie es vorher war',
  'edited.former-more':
    'Was seither bearbeitet wurde, steht dann nicht mehr in der Datei; eine Kopie davon bleibt auf Ihrem Server, in {folder}.',
  'edited.next': 'Den Rest so zurücknehmen',
  'edited.leave': 'Alles so lassen, wie es ist',
  'edited.choose': 'Wählen Sie für jede Datei, dann geht es weiter.',
  'edited.why-title': 'Wer bearbeitet meine Dateien?',
  'edited.why-1':
    'Vielleicht Sie, Ihr Webdesigner, eine Aktualisierung oder ein anderes Programm. Wo andere neben unseren Zeilen geschrieben haben, werden nur unsere herausgenommen, und niemand wird gefragt.',
  'edited.why-2': 'Wenn Sie nicht sicher sind, lassen Sie alles, wie es ist: Ihre Website läuft.',
  'ended.why-title': 'Was ist passiert?',
  'ended.why-1':
    'Sobald etwas nicht so ist wie geplant, halten wir an und gehen den Weg zurück, den wir gekommen sind.',
  'ended.why-2':
    'Sie können es so oft versuchen, wie Sie möchten. Nach einem Fehlschlag fragen wir zuerst den Testdienst der Zertifizierungsstelle, um deren Grenzen zu schonen.',

  'sheet.title': 'Zertifikatsblatt',
  'sheet.for': 'Für {name}',
  'sheet.made': 'Erstellt von Sealkeeper am {date}',
  'sheet.names': 'Namen',
  'sheet.server': 'Server',
  'sheet.provider': 'Ausgestellt von',
  'sheet.until': 'Gültig bis',
  'sheet.renew': 'Erneuern bis',
  'sheet.changes': 'Was geschrieben oder geändert wurde',
  'sheet.key': 'Privater Schlüssel',
  'sheet.chain': 'Zertifikat und Kette',
  'sheet.copies': 'Was zum Zurücknehmen nötig ist',
  'sheet.runs': 'Vorgänge, der neueste zuerst',
  'sheet.save-of': 'Das Blatt speichern: {names}',
  'sheet.undo': 'Zurücknehmen',
  'sheet.undo-how':
    'Öffnen Sie Sealkeeper und dort „Meine Websites“, wählen Sie den Vorgang {run} und dann „Zurücknehmen“.',
  'done.chain-missed': 'Es endet bei einer anderen Wurzel',
};
