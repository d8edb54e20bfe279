import type { watch as english } from '../en/watch.ts';
import type { Translated } from '../translated.ts';

export const watch: Translated<typeof english> = {
  'watch.well': 'Gültig bis {until}.',
  'watch.well-app': 'Gültig bis {until}. Sie erneuern es mit dieser App, ab {from}.',
  'watch.well-there':
    'Gültig bis {until}. {who} auf Ihrem Server erneuert es zwischen dem {from} und dem {to}.',
  'watch.due-app': 'Gültig bis {until}. Seit {from} ist es Zeit, es zu erneuern.',
  'watch.due-there': 'Gültig bis {until}. {who} auf Ihrem Server erneuert es in diesen Tagen, bis {to}.',
  'watch.late-app': 'Nur noch gültig bis {until} und noch nicht erneuert.',
  'watch.late-there':
    '{who} auf Ihrem Server hätte es bis {to} erneuern sollen und hat es nicht getan. Es läuft am {until} ab.',
  'watch.not-started':
    'Auf Ihrem Server startet nichts mehr {who}, also erneuert es niemand. Es läuft am {until} ab.',
  'watch.forbidden':
    'Auf Ihrem Server ist {who} angewiesen, es nicht zu erneuern, also erneuert es niemand. Es läuft am {until} ab.',
  'watch.manual':
    'Auf Ihrem Server erneuert {who} es nur, wenn ein Mensch dabei antwortet; von selbst wird es also nicht erneuert. Es läuft am {until} ab.',
  'watch.cronless':
    'Was {who} auf Ihrem Server startet (cron), läuft nicht, also erneuert es niemand. Es läuft am {until} ab.',
  'watch.masked':
    'Ihr Server darf {who} nicht starten (dessen Timer oder Dienst ist maskiert), also erneuert es niemand. Es läuft am {until} ab.',
  'watch.not-called':
    'Nichts auf Ihrem Server ruft mehr das Skript auf, das einsetzt, was {who} erneuert. Es läuft am {until} ab.',
  'watch.gone':
    'Auf Ihrem Server kümmert sich niemand mehr um dieses Zertifikat: {who} sollte es erneuern und kennt es nicht mehr oder wurde entfernt. Also erneuert es niemand. Es läuft am {until} ab.',
  'watch.gone-program':
    '{who} sollte es erneuern und ist auf Ihrem Server nicht mehr da oder abgeschaltet. Also erneuert es niemand. Es läuft am {until} ab.',
  'watch.hook-refused':
    '{who} hat es erneuert, aber das neue war nicht gut genug; darum bleibt das bisherige, bis {until}.',
  'watch.hook-blocked':
    'Ein erneuertes liegt bereit, aber so, wie Ihr Webserver gerade eingerichtet ist, würde er ein Neuladen nicht überstehen; darum bleibt das bisherige, bis {until}.',
  'watch.hook-failed':
    'Ein erneuertes wurde auf Ihrem Server eingesetzt und hat nicht funktioniert; darum gilt wieder das bisherige. Es läuft am {until} ab.',
  'watch.hook-broken':
    'Ein erneuertes hat auf Ihrem Server nicht funktioniert, und auch das bisherige ist dort nicht wieder zu sehen.',
  'watch.hook-unsafe':
    'Ein erneuertes wurde nicht eingesetzt: Was dafür nötig ist, kann außer root noch jemand ändern. Das jetzige läuft am {until} ab.',
  'watch.former-shown':
    'Besucher von {name} auf {address} sehen ein älteres Zertifikat als das, das eingesetzt wurde.',
  'watch.not-trusted': 'Browser vertrauen dem Zertifikat nicht, das Besucher sehen.',
  'watch.expired': 'Das Zertifikat, das Besucher sehen, ist am {until} abgelaufen.',
  'watch.unreachable': 'Verschlüsselt antwortet Besuchern niemand.',
  'watch.do-renew': 'Versiegeln Sie die Website mit dieser App noch einmal: Damit wird es erneuert.',
  'watch.do-look-there':
    'Sehen Sie auf {server} nach, was {who} meldet (Certbot: /var/log/letsencrypt/letsencrypt.log). Um inzwischen sicher zu sein, versiegeln Sie die Website mit dieser App noch einmal.',
  'watch.do-start':
    'Sorgen Sie auf {server} dafür, dass {starter} eingeschaltet ist. Um inzwischen sicher zu sein, versiegeln Sie die Website mit dieser App noch einmal.',
  'watch.do-unmask':
    'Ist das nicht mehr gewollt, heben Sie es auf {server} auf: systemctl unmask {starter}, dann systemctl enable --now für den Timer. Oder versiegeln Sie die Website mit dieser App noch einmal: Sie findet einen anderen Weg, es erneuern zu lassen.',
  'watch.do-call-by':
    'Sorgen Sie auf {server} dafür, dass {starter} eingeschaltet ist und dass läuft, was es startet. Um inzwischen sicher zu sein, versiegeln Sie die Website mit dieser App noch einmal.',
  'watch.do-call':
    'Nehmen Sie zurück, was diese App dort getan hat, und versiegeln Sie die Website noch einmal: Damit wird das Skript wieder täglich aufgerufen.',
  'watch.do-gone':
    'Versiegeln Sie die Website mit dieser App noch einmal: Sie findet heraus, wer es von nun an auf {server} erneuern kann. Oder geben Sie {who} dort das Zertifikat zurück.',
  'watch.do-hook':
    'Zeigen Sie das der Person, die {server} betreut: Der Grund steht in {file}. Es wird jeden Tag wieder versucht.',
  'watch.mail-former-shown':
    'Mailprogramme bekommen bei {name}:{port} ({address}) ein älteres Zertifikat als das, das eingesetzt wurde.',
  'watch.mail-not-trusted':
    'Mailprogramme vertrauen dem Zertifikat nicht, das sie bei {name}:{port} bekommen.',
  'watch.mail-expired':
    'Das Zertifikat, das Mailprogramme bei {name}:{port} bekommen, ist am {until} abgelaufen.',
  'watch.mail-unreachable': 'Bei {name}:{port} antwortet Mailprogrammen niemand verschlüsselt.',
  'watch.do-reload-mail':
    'Starten Sie den Mailserver auf {server} neu, oder sehen Sie nach, welcher andere dort antwortet.',
  'watch.do-look-mail': 'Sehen Sie auf {server} nach, ob der Mailserver läuft und welches Zertifikat er hat.',
  'watch.do-reload':
    'Starten Sie den Webserver auf {server} neu, oder sehen Sie nach, welcher andere dort antwortet.',
  'watch.do-visit':
    'Öffnen Sie die Website im Browser, und sehen Sie auf {server} nach, ob ihr Webserver läuft.',
  'watch.do-check': 'Sehen Sie sich die Website mit dieser App an: Sie sagt, was nicht stimmt.',
  'watch.asked-next': 'Der Server sagt: {who} startet als Nächstes am {next} ({starter}).',
  'watch.asked-by': 'Der Server sagt: {who} wird gestartet durch {starter}.',
  'watch.asked-itself': 'Der Server sagt: {who} ist da und startet von selbst.',
  'watch.asked-unseen':
    'Der Server sagt: {who} hat bisher rechtzeitig erneuert. Was es startet, wurde nicht gefunden.',
  'watch.asked-off': 'Der Server sagt: {who} wird von nichts gestartet.',
  'watch.asked-ok': 'Das zuletzt erneuerte Zertifikat wurde am {at} eingesetzt.',
  'watch.asked-waiting':
    'Am {at} arbeitete gerade ein Vorgang dieser App auf dem Server; es wird also noch einmal versucht.',
  'watch.asked-hook': 'Am {at} hieß es dort: {text}',
  'watch.asked-unknown': 'Der Server wurde gefragt, und dort kümmert sich niemand um dieses Zertifikat.',
  'watch.not-asked': 'Der Server selbst wurde nicht gefragt: Hier ist keine Anmeldung für ihn bekannt.',
  'watch.not-answered': 'Der Server selbst ließ sich nicht fragen: {why}.',
  'watch.nobody': 'Niemand erneuert es, wie gewünscht.',
  'watch.few-days':
    'Es hält nur wenige Tage: Ein Programm auf Ihrem Server sollte es erneuern, oder das nächste sollte von einer Zertifizierungsstelle sein, deren Zertifikate länger halten.',
  'watch.limit':
    'Ein erzwungenes Erneuern zählt mit: Let’s Encrypt gibt für dieselben Namen fünf Zertifikate in der Woche und danach tagelang keines. Von diesem Computer aus {known, plural, =0 {ist aus dieser Woche keines bekannt} one {ist aus dieser Woche eines bekannt} other {sind aus dieser Woche # bekannt}}.',
  'watch.force-how':
    '{who} auf {server} soll jetzt erneuern, ob es fällig ist oder nicht; danach beobachten wir von außen, ob das neue zu sehen ist.',
  'watch.forced':
    'Auf dem Server erneuert: Zu sehen war {before}, zu sehen ist jetzt {now}, gültig bis {until}.',
  'watch.calendar-title-there': 'Zertifikat von {name}: {who} erneuert es',
  'watch.calendar-title-app': 'Das Zertifikat von {name} erneuern',
  'watch.calendar-there':
    '{who} auf {server} erneuert das Zertifikat von {name} zwischen dem {from} und dem {to}. Sie müssen nichts tun. Sehen Sie am letzten dieser Tage nach, ob es geschehen ist: Öffnen Sie https://{name} im Browser, klicken Sie auf das Zeichen links der Adresse, und sehen Sie sich das Zertifikat an. Es sollte länger gültig sein als bis {until}. Wenn nicht: Öffnen Sie Sealkeeper, das sagt, was nicht stimmt (im Terminal: sealkeeper status).',
  'watch.calendar-app':
    'Das Zertifikat von {name} läuft am {until} ab. Niemand außer Ihnen erneuert es: Öffnen Sie ab {from} Sealkeeper, und versiegeln Sie die Website noch einmal (im Terminal: sealkeeper renew --all). Öffnen Sie danach https://{name} im Browser, klicken Sie auf das Zeichen links der Adresse, und sehen Sie nach, ob das Zertifikat länger gültig ist.',
  'watch.calendar-nobody':
    'Das Zertifikat von {name} läuft am {until} ab, und niemand erneuert es. Besorgen Sie ab {from} das nächste dort, woher dieses kam. Öffnen Sie dann Sealkeeper: Kommt es in Dateien, wählen Sie „Ich habe schon Dateien“; sonst versiegeln Sie die Website noch einmal. Öffnen Sie danach https://{name} im Browser, klicken Sie auf das Zeichen links der Adresse, und sehen Sie nach, ob das Zertifikat länger gültig ist.',
  'force.button': 'Jetzt erneuern',
  'force.button-of': 'Jetzt erneuern: {names}',
  'force.title': 'Jetzt erneuern lassen: {name}?',
  'force.connect': 'Anmelden und jetzt erneuern',
  'force.limit-title': 'Die Grenze',
  'force.working-title': 'Wird erneuert: {name}',
  'force.renewing': 'Certbot auf Ihrem Server erneuert gerade. Das dauert ein, zwei Minuten',
  'force.watching': 'Erneuert. Wir sehen von außen nach, bis das neue zu sehen ist',
  'force.done-title': 'Das Erneuern funktioniert: {name}',
  'force.proven':
    'Damit funktioniert alles, ohne dass jemand da ist: die Anfrage bei der Zertifizierungsstelle, der Nachweis, das Skript, das das Zertifikat einsetzt, und Ihr Webserver. Lassen Sie es von nun an in Ruhe.',
  'force.failed-title': 'Das hat nicht geklappt',
  'force.back': 'Zurück zu meinen Websites',
  'force.why-title': 'Wozu ist das gut?',
  'force.why':
    'Am Ende eines Vorgangs wird das Erneuern nur geprobt. Das hier ist der volle Durchgang, mit einem echten Zertifikat: Wer sicher sein will, macht ihn einmal. Besucher merken nichts, und geht etwas schief, bleibt das bisherige.',
  'watch.left-out':
    '{services} {count, plural, one {blieb} other {blieben}} außen vor, als dieses Zertifikat eingerichtet wurde, und {count, plural, one {zeigt} other {zeigen}} weiter, was vorher dort war. Soll {count, plural, one {der Dienst} other {alles}} dazukommen, beginnen Sie mit denselben Namen von vorn.',
  'sites.title': 'Ihre Websites',
  'sites.calendar-of': 'Erinnerung für den Kalender sichern: {names}',
  'notice.title': 'Das Zertifikat von {name}',
  'notice.days':
    '{days, plural, =0 {Es läuft heute ab.} one {Es läuft morgen ab.} other {Es läuft in # Tagen ab.}} {what}',
};
