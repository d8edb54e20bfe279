import type { room as english } from '../en/learn-room.ts';
import type { Translated } from '../translated.ts';

export const room: Translated<typeof english> = {
  'room.name': 'Nachlesen',
  'room.search': 'Suchen',
  'room.search-hint': 'Ein Wort, etwa Wildcard',
  'room.found':
    '{count, plural, =0 {Nichts gefunden. Versuchen Sie ein anderes Wort.} one {1 Seite gefunden} other {# Seiten gefunden}}',
  'room.pages': 'Seiten',
  'room.page-group': 'Eine nach der anderen',
  'room.answer-group': 'Kurze Antworten',
  'room.words': 'Wörter',
  'room.words-title': 'Alle Wörter, mit je einer Zeile',
  'room.words-lead': 'Wo ein Wort gepunktet unterstrichen ist, erscheint diese Zeile, wenn Sie es antippen.',
  'room.close': 'Zurück zu meiner Website',
  'room.back': 'Zurück',
  'room.next': 'Weiter: {title}',
  'room.sources': 'Woher das stammt',
  'room.checked': 'Fakten zuletzt geprüft am {date}',
  'room.seen': 'gesehen am {date}',
  'room.own': 'Diese Seite sagt, was diese App tut; ihre Tests prüfen das.',
  'room.see-also': 'Siehe auch',
  'room.opens-browser': 'öffnet sich in Ihrem Browser',
  'room.try': 'Ausprobieren',

  'seal.letter': 'Der Brief',
  'seal.first-letter': 'Der Schlüssel auf dieser Karte gehört zu hofladen.example.',
  'seal.make': 'Ein Schlüsselpaar erzeugen',
  'seal.again': 'Neue Schlüssel erzeugen',
  'seal.seal': 'Versiegeln',
  'seal.start':
    'Zuerst ein Schlüsselpaar. Es ist echt (ECDSA, P-256), wird auf diesem Computer erzeugt und vergessen, wenn Sie diese Seite verlassen.',
  'seal.ready':
    'Der private Schlüssel kann versiegeln. Der öffentliche kann prüfen und darf an alle gegeben werden.',
  'seal.whole': 'Das Siegel passt. Dieser Brief ist Wort für Wort derselbe, der versiegelt wurde.',
  'seal.broken': 'Das Siegel ist gebrochen. Dieser Brief ist nicht der, der versiegelt wurde.',
  'seal.put-back': 'Den Brief wiederherstellen',
  'seal.forge': 'Mit dem Schlüssel eines Fremden neu versiegeln',
  'seal.forged':
    'Das Siegel des Fremden sieht echt aus, aber dieser öffentliche Schlüssel gehört nicht dazu. Browser lehnen es ab.',
  'seal.public': 'Öffentlicher Schlüssel, für alle',
  'seal.private': 'Privater Schlüssel: wird nicht gezeigt, nicht einmal dieser Seite',
  'seal.signature': 'Das Siegel (die Unterschrift)',
  'seal.picture': 'Ein Umschlag mit einem Siegel',
  'seal.picture-whole': 'Ein Umschlag, dessen Siegel heil ist',
  'seal.picture-broken': 'Ein Umschlag, dessen Siegel gebrochen ist',

  'chain.domain': 'Adresse einer Website',
  'chain.look': 'Die Kette zeigen',
  'chain.looking': '{domain} wird angesehen',
  'chain.of': 'Die Kette von {domain}, gesehen {when}',
  'chain.of-example': 'Ein Beispiel, für diese Seite erfunden',
  'chain.none': '{domain} zeigt kein Zertifikat: Am verschlüsselten Zugang (Port 443) antwortet nichts.',
  'chain.failed': 'Wir konnten nicht nachsehen. Ohne Internet gibt es hier nur das Beispiel.',
  'chain.root': 'Stammzertifikat',
  'chain.intermediate': 'Zwischenzertifikat',
  'chain.leaf': 'Das Zertifikat Ihrer Website',
  'chain.leaf-of': 'Zertifikat von {name}',
  'chain.self': 'Mit dem eigenen Schlüssel unterschrieben',
  'chain.signs': 'unterschreibt',
  'chain.from-list': 'auf den Listen der Browser',
  'chain.from-server': 'vom Server gesendet',
  'chain.until': 'gültig bis {date}',
  'chain.key':
    '{kind, select, rsa {RSA} ec {Elliptische Kurve} other {Schlüssel}}{bits, select, none {} other {, {bits} Bit}}',
  'chain.break': 'Und wenn das bricht?',
  'chain.mend': 'Reparieren',
  'chain.whole': 'Jedes Glied hält: Browser und Mailprogramme vertrauen ihr.',
  'chain.fault':
    'So, wie sie heute ist, stolpern Browser darüber: {fault, select, expired {Sie ist abgelaufen} not_yet_valid {Sie gilt noch nicht} wrong_name {Der Name passt nicht} self_signed {Sie ist mit dem eigenen Schlüssel unterschrieben} incomplete {Das Glied dazwischen wird nicht mitgesendet} unknown_authority {Niemand, den sie kennen, hat unterschrieben} distrusted {Ihrer Zertifizierungsstelle glauben sie nicht mehr} other {Sie akzeptieren sie nicht}}.',
  'chain.broken-root':
    'Wird das Stammzertifikat von den Listen der Browser gestrichen, bürgt niemand mehr für alles darunter: Alle von dort unterschriebenen Websites warnen ihre Besucher.',
  'chain.broken-intermediate':
    'Sendet der Server dieses Glied nicht mit, finden Programme, die es nicht von anderswo kennen, den Weg nach oben nicht. Manche Besucher sehen ein Schloss, andere eine Warnung.',
  'chain.broken-leaf':
    'Ist es abgelaufen oder nennt es eine andere Adresse, wird jeder Besucher gewarnt, wie gut die Glieder darüber auch sind.',
  'chain.sample': 'Das Beispiel zeigen',
  'chain.alone': 'Es steht allein: Niemand sonst hat es unterschrieben.',

  'time.title': 'Wie lange ein Zertifikat höchstens gilt, nach dem Tag der Ausstellung',
  'time.days': '{count} Tage',
  'time.from': 'ab {date}',
  'time.until-then': 'bis dahin',
  'time.today': 'Heute, {date}: {count} Tage',
  'time.renewals': 'etwa {count} im Jahr',
  'time.now': 'jetzt',
  'time.slider': 'Ausgestellt am',
  'time.answer':
    'Am {date} ausgestellt, darf ein Zertifikat bis {until} gelten: {days} Tage. Bis zum letzten Tag ausgenutzt, müssen Sie es {count, plural, one {einmal} other {#-mal}} im Jahr erneuern.',
  'time.free':
    'Let’s Encrypt geht voran: jetzt 90 Tage, ab dem 10. Februar 2027 64, ab dem 16. Februar 2028 45.',

  'distrust.title': 'Zertifizierungsstellen, die das Vertrauen der Browser verloren',
  'distrust.source': 'Quelle',
  'distrust.late':
    'Von Januar bis September 2026 fanden wir keine Streichung wegen eines Vorfalls; spätere Monate haben wir nicht angesehen.',

  'proxy.server': 'Webserver',
  'proxy.before': 'Vorher',
  'proxy.after': 'Nachher',
  'proxy.added': 'neu',
  'proxy.difference': 'Was sich für {server} ändert',
  'proxy.apache-note':
    'Die Ausnahme muss vor der Zeile stehen, die alles weiterreicht; dahinter wirkt sie nicht.',
  'proxy.nginx-note':
    'Die längere Adresse gewinnt; darum ist die Reihenfolge hier egal. Der Webserver muss den Ordner lesen dürfen.',
  'proxy.ours':
    'Diese App braucht solche Zeilen nicht: Sie antwortet in den Einstellungen der Website selbst und nimmt die Antwort wieder weg. Die Zeilen helfen, wenn Sie oder ein anderes Programm erneuern.',

  'levels.choose': 'Art des Zertifikats',
  'levels.dv': 'Domain',
  'levels.ov': 'Organisation',
  'levels.ev': 'Erweitert',
  'levels.bar': 'Was Besucher sehen',
  'levels.details': 'Was in den Einzelheiten steht, wenn man nachsieht',
  'levels.name': 'Adresse',
  'levels.owner': 'Inhaber',
  'levels.place': 'Ort',
  'levels.number': 'Register',
  'levels.not-said': 'keine Angabe',
  'levels.same': 'Die Adressleiste ist bei allen dreien dieselbe.',
  'levels.example-owner': 'Hofladen Example GmbH',
  'levels.example-place': 'Musterstadt, Deutschland',
  'levels.example-number': 'HRB 12345',
};
