import type { selfSigned as english } from '../en/self-signed.ts';
import type { Translated } from '../translated.ts';

export const selfSigned: Translated<typeof english> = {
  'self-signed.title': 'Ein selbst erstelltes Zertifikat',
  'self-signed.lead':
    'Sein eigener Schlüssel unterschreibt es, und niemand bürgt dafür. Es taugt für Versuche und für Geräte, die kein Fremder besucht.',
  'self-signed.instead': 'Für einen Versuch oder ein Gerät',
  'self-signed.why-title': 'Warum die Warnung?',
  'self-signed.why-1':
    'Für jeden Namen kann jeder unterschreiben. Ein Browser kann Ihres nicht von dem eines Fremden unterscheiden, der sich dazwischenstellt, und warnt deshalb vor beiden.',
  'self-signed.why-2':
    'Es verschlüsselt so gut wie jedes andere. Auf Ihren eigenen Geräten können Sie es einmal annehmen; tun Sie das nur, wo Sie sicher sind, dass niemand dazwischensteht.',
  'self-signed.name': 'Name der Website oder des Geräts',
  'self-signed.names-hint':
    'So, wie man ihn eintippt: nas.hofladen.example. Der Name muss von diesem Computer aus zu Ihrem Server führen.',
  'self-signed.example': 'nas.hofladen.example',
  'self-signed.shown': 'Was Besucher sehen werden',
  'self-signed.know': 'Gut zu wissen',
  'self-signed.mail': 'Mailprogramme',
  'self-signed.days': 'Wie lange soll es gelten?',
  'self-signed.days-more':
    'Niemand erneuert es: Danach erstellen Sie auf dieselbe Weise das nächste, und jedes Gerät fragt neu.',
  'self-signed.length': '{days, plural, =365 {ein Jahr} =825 {27 Monate} other {# Tage}}',
  'self-signed.many': 'Für viele Geräte gibt es einen besseren Weg',
  'self-signed.many-more':
    'Eine kleine eigene Zertifizierungsstelle: Ihr Stammzertifikat kommt einmal auf jedes Gerät, und danach warnt keines mehr. Das freie Programm step-ca ist eine. Es spricht ACME, und diese App kann von ihm Zertifikate bekommen, unter „Eine andere Zertifizierungsstelle“ (noch nicht mit einem echten erprobt); eingerichtet wird es nicht von ihr.',
  'self-signed.many-page': 'Über step-ca',
  'self-signed.renews':
    'Niemand erneuert es: Es läuft nach {days, plural, =365 {einem Jahr} =825 {27 Monaten} other {# Tagen}} ab, und Sie erstellen das nächste auf dieselbe Weise.',
  'self-signed.come-back':
    'Erstellen Sie bis zum {date} auf dieselbe Weise das nächste. Setzen Sie sich eine Erinnerung in den Kalender.',
  'self-signed.short-what':
    'Der Schlüssel von {provider} unterschreibt für sich selbst, und {services} auf Ihrem Server zeigt das Zertifikat für {count, plural, one {einen Namen} other {# Namen}}',
  'self-signed.redirect-wish-more':
    'Dann sehen alle die Warnung, auch wer die unverschlüsselte Adresse eintippt.',
  'self-signed.done-title': 'Ihr eigenes Zertifikat ist eingerichtet',
  'self-signed.done-lead':
    '<b>{name}</b> ist jetzt verschlüsselt erreichbar. Browser warnen davor, weil niemand bürgt: Gehen Sie nur weiter, wo Sie sicher sind, dass niemand dazwischensteht.',
  'self-signed.try':
    'Öffnen Sie https://{name}: Zuerst kommt die Warnung. Hinter „Erweitert“ kommen Sie weiter, und Ihr Browser merkt es sich.',
};
