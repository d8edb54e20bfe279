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
    '{who} auf Ihrem Server hätte es bis {to} erneuern sollen und hat es nicht getan. Es endet am {until}.',
  'watch.not-started':
    'Nichts auf Ihrem Server startet {who} mehr, also erneuert es niemand. Es endet am {until}.',
  'watch.forbidden':
    'Auf Ihrem Server ist {who} angewiesen, es nicht zu erneuern, also erneuert es niemand. Es endet am {until}.',
  'watch.manual':
    'Auf Ihrem Server erneuert {who} es nur, wenn ihm jemand antwortet, also erneuert es sich nicht von selbst. Es endet am {until}.',
  'watch.cronless':
    'Was {who} auf Ihrem Server startet (cron), läuft nicht, also erneuert es niemand. Es endet am {until}.',
  'watch.masked':
    'Ihrem Server ist verboten, {who} zu starten (dessen Timer oder Dienst ist maskiert), also erneuert es niemand. Es endet am {until}.',
  'watch.gone':
    'Auf Ihrem Server verwahrt niemand mehr dieses Zertifikat: {who} sollte es erneuern und kennt es nicht mehr oder wurde entfernt. Also erneuert es niemand. Es endet am {until}.',
  'watch.gone-program':
    '{who} sollte es erneuern und ist auf Ihrem Server nicht mehr da oder abgeschaltet. Also erneuert es niemand. Es endet am {until}.',
  'watch.hook-refused':
    '{who} hat es erneuert, aber was kam, war nicht gut genug; so bleibt das bisherige, bis {until}.',
  'watch.hook-blocked':
    'Ein erneuertes liegt bereit, aber so, wie Ihr Webserver gerade eingerichtet ist, würde er ein Neuladen nicht überstehen; so bleibt das bisherige, bis {until}.',
  'watch.hook-failed':
    'Ein erneuertes wurde auf Ihrem Server eingesetzt und hat nicht funktioniert; so kam das bisherige zurück. Es endet am {until}.',
  'watch.hook-broken':
    'Ein erneuertes hat auf Ihrem Server nicht funktioniert, und auch das bisherige ist dort nicht wieder zu sehen.',
  'watch.hook-unsafe':
    'Ein erneuertes blieb unberührt: Außer root darf noch jemand ändern, worauf es sich verlassen hätte. Was da ist, endet am {until}.',
  'watch.former-shown':
    'Besucher von {name} auf {address} sehen ein älteres Zertifikat als das, das eingesetzt wurde.',
  'watch.not-trusted': 'Browser vertrauen dem nicht, was Besucher sehen.',
  'watch.expired': 'Was Besucher sehen, endete am {until}.',
  'watch.unreachable': 'Niemand antwortet Besuchern verschlüsselt.',
  'watch.do-renew': 'Versiegeln Sie die Website mit dieser App noch einmal: Damit ist es erneuert.',
  'watch.do-look-there':
    'Sehen Sie auf {server} nach, was {who} sagt (Certbot: /var/log/letsencrypt/letsencrypt.log). Um inzwischen sicher zu sein, versiegeln Sie die Website mit dieser App noch einmal.',
  'watch.do-start':
    'Sorgen Sie auf {server} dafür, dass {starter} eingeschaltet ist. Um inzwischen sicher zu sein, versiegeln Sie die Website mit dieser App noch einmal.',
  'watch.do-unmask':
    'Ist das nicht mehr gewollt, heben Sie es auf {server} auf: systemctl unmask {starter}, dann systemctl enable --now für den Timer. Oder versiegeln Sie die Website mit dieser App noch einmal: Sie findet einen anderen Weg, es erneuern zu lassen.',
  'watch.do-gone':
    'Versiegeln Sie die Website mit dieser App noch einmal: Sie findet heraus, wer es von nun an auf {server} erneuern kann. Oder geben Sie {who} dort das Zertifikat zurück.',
  'watch.do-hook':
    'Zeigen Sie dies dem, der sich um {server} kümmert: Was in {file} steht, sagt, warum. Es wird jeden Tag wieder versucht.',
  'watch.mail-former-shown':
    'Mailprogramme bekommen bei {name}:{port} ({address}) ein älteres Zertifikat als das, das eingesetzt wurde.',
  'watch.mail-not-trusted': 'Mailprogramme vertrauen dem nicht, was sie bei {name}:{port} bekommen.',
  'watch.mail-expired': 'Was Mailprogramme bei {name}:{port} bekommen, endete am {until}.',
  'watch.mail-unreachable': 'Niemand antwortet Mailprogrammen bei {name}:{port} verschlüsselt.',
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
  'watch.asked-off': 'Der Server sagt: {who} wird durch nichts gestartet.',
  'watch.asked-ok': 'Am {at} stand das zuletzt Erneuerte an seinem Platz.',
  'watch.asked-waiting': 'Am {at} war ein Lauf dieser App auf dem Server; es wird also wieder versucht.',
  'watch.asked-hook': 'Am {at} hieß es dort: {text}',
  'watch.asked-unknown':
    'Der Server wurde gefragt, und niemand war dort zu finden, der dieses Zertifikat führt.',
  'watch.not-asked': 'Der Server selbst wurde nicht gefragt: Hier ist keine Anmeldung für ihn bekannt.',
  'watch.not-answered': 'Der Server selbst ließ sich nicht fragen: {why}.',
  'watch.nobody': 'Niemand erneuert es, wie gewünscht.',
  'watch.limit':
    'Ein erzwungenes Erneuern zählt: Let’s Encrypt gibt für dieselben Namen fünf Zertifikate in der Woche und dann tagelang keines. Von diesem Computer aus {known, plural, =0 {ist aus dieser Woche keines bekannt} one {ist aus dieser Woche eines bekannt} other {sind aus dieser Woche # bekannt}}.',
  'watch.force-how':
    '{who} auf {server} soll jetzt erneuern, ob es fällig ist oder nicht; dann wird von außen beobachtet, ob das neue zu sehen ist.',
  'watch.forced':
    'Auf dem Server erneuert: Zu sehen war {before}, zu sehen ist jetzt {now}, gültig bis {until}.',
  'watch.calendar-title-there': 'Zertifikat von {name}: {who} erneuert es',
  'watch.calendar-title-app': 'Das Zertifikat von {name} erneuern',
  'watch.calendar-there':
    '{who} auf {server} erneuert das Zertifikat von {name} zwischen dem {from} und dem {to}. Sie müssen nichts tun. Sehen Sie am letzten dieser Tage nach, ob es geschehen ist: Öffnen Sie https://{name} im Browser, klicken Sie auf das Zeichen links der Adresse, und sehen Sie sich das Zertifikat an. Es sollte länger gültig sein als bis {until}. Wenn nicht: Öffnen Sie Sealkeeper, das sagt, was nicht stimmt (im Terminal: sealkeeper status).',
  'watch.calendar-app':
    'Das Zertifikat von {name} endet am {until}. Niemand außer Ihnen erneuert es: Öffnen Sie ab {from} Sealkeeper, und versiegeln Sie die Website noch einmal (im Terminal: sealkeeper renew --all). Öffnen Sie danach https://{name} im Browser, klicken Sie auf das Zeichen links der Adresse, und sehen Sie nach, ob das Zertifikat länger gültig ist.',
  'force.button': 'Jetzt erneuern',
  'force.button-of': 'Jetzt erneuern: {names}',
  'force.title': 'Jetzt erneuern lassen: {name}?',
  'force.connect': 'Anmelden und jetzt erneuern',
  'force.limit-title': 'Die Grenze',
  'force.working-title': 'Wird erneuert: {name}',
  'force.renewing': 'Certbot auf Ihrem Server erneuert. Das dauert ein, zwei Minuten',
  'force.watching': 'Erneuert. Es wird von außen nachgesehen, bis das neue zu sehen ist',
  'force.done-title': 'Das Erneuern funktioniert: {name}',
  'force.proven':
    'Damit funktioniert alles, ohne dass jemand da ist: die Anfrage bei der Zertifizierungsstelle, der Nachweis, das Skript, das das Zertifikat einsetzt, und Ihr Webserver. Lassen Sie es von nun an in Ruhe.',
  'force.failed-title': 'Das hat nicht geklappt',
  'force.back': 'Zurück zu „Alles bisher“',
  'force.why-title': 'Wozu ist das gut?',
  'force.why':
    'Am Ende eines Laufs wird das Erneuern nur probiert. Das hier ist das Ganze, mit einem echten Zertifikat: Wer sicher sein will, macht es einmal. Besucher merken nichts, und geht etwas schief, bleibt, was zu sehen war.',
  'sites.title': 'Ihre Websites',
  'sites.lead': 'Wie sie gerade dastehen, von außen gesehen.',
  'sites.looking': 'Ihre Websites werden von außen angesehen …',
  'sites.calendar-of': 'Erinnerung für den Kalender sichern: {names}',
  'notice.title': 'Das Zertifikat von {name}',
  'notice.days':
    '{days, plural, =0 {Es endet heute.} one {Es endet morgen.} other {Es endet in # Tagen.}} {what}',
};
