import type { several as english } from '../en/several.ts';
import type { Translated } from '../translated.ts';

export const several: Translated<typeof english> = {
  'several.card': 'Mehrere Websites auf einmal',
  'several.card-more':
    'Alle Websites eines Servers nach einer Anmeldung, oder eine Liste von Ihnen. Jede bekommt ihr eigenes Zertifikat.',
  'several.open': 'Mit mehreren beginnen',
  'several.title': 'Mehrere Websites auf einmal',
  'several.lead':
    'Jede Website bekommt ihr eigenes Zertifikat; so sieht niemand einem an, welche anderen Sie betreuen. Misslingt eines, wird nur diese Website zurückgesetzt, falls Sie es nicht anders wünschen.',
  'several.why-title': 'Warum je ein Zertifikat?',
  'several.why-1':
    'Ein Zertifikat nennt allen alle seine Websites. Je eines hält Ihre Kunden auseinander, und jedes lässt sich für sich zurücknehmen.',
  'several.why-2':
    'Nichts wird geändert, bevor Sie die Websites gewählt und gesehen haben, was auf jedem Server geschähe.',
  'several.where': 'Woher kommen die Websites?',
  'several.by-server': 'Von einem Server',
  'several.by-server-more':
    'Einmal anmelden; wir zeigen alle seine Websites, und Sie kreuzen an, welche Sie wünschen.',
  'several.by-list': 'Aus einer Liste von mir',
  'several.by-list-more':
    'Einfügen oder als Tabelle (CSV) mitbringen. An jedem Server melden Sie sich einmal an.',
  'several.list': 'Eine Website je Zeile',
  'several.list-hint':
    'Ihre Namen, dann ein Strichpunkt und ihr Server: laden.example, www.laden.example; root@web1.example. Oder eine Tabelle mit den Spalten names, server.host, server.port und server.user.',
  'several.file': 'Datei mitbringen …',
  'several.file-too-big':
    'Diese Datei ist zu groß für eine Liste von Websites: mehr als ein halbes Megabyte.',
  'several.list-empty': 'In dieser Liste steht noch keine Website.',
  'several.faults-title': '{count, plural, one {Eine Zeile bleibt weg} other {# Zeilen bleiben weg}}',
  'several.unused': 'Hier ohne Bedeutung: {columns}',
  'several.line': 'Zeile {line}: {text}',
  'several.fault-empty': 'Es steht kein Name darin.',
  'several.fault-address': 'Das ist eine Zahlenadresse; sichern Sie sie für sich.',
  'several.fault-single-label': 'Ein Name im Internet hat einen Punkt, wie laden.example.',
  'several.fault-this-computer': 'So nennt dieser Computer sich selbst.',
  'several.fault-characters': 'Darin stehen Zeichen, die kein Name haben kann.',
  'several.fault-underscore': 'Der Name einer Website hat keinen Unterstrich.',
  'several.fault-too-long': 'Der Name ist zu lang.',
  'several.fault-star-inside': 'Ein Stern kann nur der erste Teil eines Namens sein.',
  'several.fault-public-suffix': 'Diese Endung gehört niemandem allein; davor fehlt der Name.',
  'several.fault-star-on-suffix': 'Alle Namen unter dieser Endung gehören niemandem allein.',
  'several.fault-star':
    'Ein Stern braucht einen Eintrag im DNS; sichern Sie ihn für sich, mit „Website hinzufügen“.',
  'several.fault-twice': 'Eine frühere Zeile hat diesen Namen schon.',
  'several.fault-port': 'Der Port ist eine Zahl von 1 bis 65535.',
  'several.fault-too-many': 'Ein Zertifikat fasst höchstens 100 Namen.',
  'several.fault-no-names': 'Die erste Zeile muss die Spalte der Namen „names“ nennen.',
  'several.fault-not-a-table': 'Ab hier ist es keine Tabelle mehr: Speichern Sie sie noch einmal als CSV.',
  'several.without-faults':
    'Weiter mit {count, plural, one {der anderen Website} other {den # anderen Websites}}',
  'several.login-title': 'Anmelden an {server}',
  'several.login-any': 'Am Server anmelden',
  'several.login-lead':
    '{of, plural, one {} other {Server {at} von {of}. }}{count, plural, =0 {Wir sehen alle seine Websites an.} one {Eine Website Ihrer Liste ist dort.} other {# Websites Ihrer Liste sind dort.}} Dabei wird nichts geändert.',
  'several.skip': 'Diesen Server weglassen',
  'several.looking-title': 'Wir sehen die Websites an',
  'several.looking': '{server}: {done} von {of}',
  'several.looking-first': '{server}: Welche Websites gibt es dort?',
  'several.choose-title': 'Welche Websites?',
  'several.choose-lead':
    '{count, plural, =0 {Hier lässt sich noch nichts sichern; bei jeder Website steht, warum.} one {Eine Website ist gefunden.} other {# Websites sind gefunden.}} Angekreuzt sind jene ohne Zertifikat.',
  'several.choose-why': 'Warum sind manche nicht angekreuzt?',
  'several.choose-why-1':
    'Wer schon erneuert, bleibt in Ruhe: Zwei, die dieselbe Website erneuern, sind einer zu viel. Was ein Zertifikat hat, kreuzen Sie selbst an.',
  'several.choose-why-2':
    'Ein später Fehlschlag ärgert doppelt: Was erkennbar im Weg steht, steht hier, bevor irgendjemand um ein Zertifikat gebeten wird.',
  'several.on-server': '{server}, {title}',
  'several.tick-of': '{names} sichern',
  'several.tick-all': 'Alle möglichen ankreuzen',
  'several.tick-none': 'Keine ankreuzen',
  'several.ready': 'Noch kein Zertifikat',
  'several.aside-blocked': 'Noch nicht möglich',
  'several.aside-renewed': 'Wird schon erneuert',
  'several.aside-ours': 'Gehört hier schon zu Ihren Websites',
  'several.aside-encrypted': 'Hat ein Zertifikat; es würde ausgetauscht',
  'several.aside-elsewhere': 'Führt woandershin',
  'several.elsewhere':
    'Ihr Name führt zu {addresses}, nicht zu diesem Server. Dort würde nach dem Nachweis gefragt: Kreuzen Sie sie nur an, wenn das hierher führt.',
  'several.left-out':
    'Ohne {names}: Das DNS kennt {count, plural, one {diesen Namen} other {diese Namen}} nicht.',
  'several.changes': 'Genaue Änderungen',
  'several.changes-of': 'Genaue Änderungen: {names}',
  'several.notes': 'Gut zu wissen ({count})',
  'several.notes-of': 'Gut zu wissen ({count}): {names}',
  'several.omitted':
    '{count, plural, one {Eine weitere Website wird} other {# weitere Websites werden}} nicht gezeigt: Bringen Sie eine Liste der gewünschten mit.',
  'several.none': 'Auf diesem Server gibt es keine Website mit einem Namen.',
  'several.order': 'In welcher Reihenfolge',
  'several.order-one-by-one': 'Eine nach der anderen, jede geprüft vor der nächsten',
  'several.order-together': 'Mehrere Server gleichzeitig',
  'several.if-one-fails': 'Wenn eine misslingt',
  'several.fails-go-on': 'Nur sie wird zurückgesetzt, die anderen gehen weiter',
  'several.fails-stop': 'Keine weitere beginnen',
  'several.fails-undo-all': 'Alle zurücknehmen',
  'several.again': 'Noch einmal ansehen',
  'several.start':
    '{count, plural, =0 {Websites sichern} one {Eine Website sichern} other {# Websites sichern}}',
  'several.run-title': '{count, plural, one {Wir sichern eine Website} other {Wir sichern # Websites}}',
  'several.undo-title':
    '{count, plural, one {Wir nehmen eine Website zurück} other {Wir nehmen # Websites zurück}}',
  'several.run-lead':
    'Sie können jederzeit anhalten: Was halb fertig ist, wird zurückgesetzt; was fertig ist, bleibt. Die Websites antworten unterdessen weiter.',
  'several.undo-lead': 'Jeder Server wird, wie er vorher war.',
  'several.progress': '{done} von {count}',
  'several.stop': 'Anhalten',
  'several.stop-ask': 'Hier anhalten?',
  'several.stop-text':
    'Die Website, die halb fertig ist, wird zurückgesetzt. Die fertigen bleiben, und die anderen werden nicht begonnen.',
  'several.stop-yes': 'Hier anhalten',
  'several.stop-no': 'Weitermachen',
  'several.stopping': 'Wir halten an; was halb fertig ist, wird zurückgesetzt.',
  'several.queued': 'Kommt noch an die Reihe',
  'several.doing-look': 'Wird angesehen',
  'several.doing-ask': 'Nachweis und Zertifikat',
  'several.doing-install': 'Wird eingerichtet',
  'several.doing-check': 'Wird von außen geprüft',
  'several.doing-renewal': 'Die Erneuerung wird geregelt',
  'several.doing-undo': 'Wird zurückgesetzt',
  'several.done-title':
    '{count, plural, =0 {Keine Ihrer Websites ist gesichert} one {Eine Website ist gesichert} other {# Websites sind gesichert}}{failed, plural, =0 {} one {, eine nicht} other {, # nicht}}',
  'several.undone-title':
    '{failed, plural, =0 {Alle zurückgenommen} one {Eine ließ sich nicht zurücknehmen} other {# ließen sich nicht zurücknehmen}}',
  'several.done-lead':
    'Jede wurde von außen mit ihrem neuen Zertifikat gesehen. „Meine Websites“ behält sie von nun an im Auge.',
  'several.done-lead-failed': 'Was nicht gelang, ist wie zuvor; bei jeder steht, warum, und was zu tun ist.',
  'several.undone-lead': 'Auf den Servern der zurückgenommenen ist nichts von uns übrig.',
  'several.secured': 'Gesichert, gültig bis {until}',
  'several.was-undone': 'Zurückgenommen: wie zuvor',
  'several.was-refused': 'Nicht begonnen: wie zuvor',
  'several.was-put-back': 'Zurückgesetzt: wie zuvor',
  'several.was-attention': 'Braucht Hilfe',
  'several.was-waiting': 'Wartet auf Sie',
  'several.why-of': 'Warum, und was zu tun ist',
  'several.why-of-name': 'Warum, und was zu tun ist: {name}',
  'several.my-sites': 'Meine Websites',
  'several.undo-all': 'Alle zurücknehmen',
  'several.undo-one': 'Zurücknehmen',
  'several.undo-one-of': 'Zurücknehmen: {name}',
  'several.undo-ask': '{count, plural, one {Diese Website} other {# Websites}} zurücknehmen?',
  'several.undo-text': 'Jede wird, wie sie vorher war: Besucher kommen dann wieder unverschlüsselt.',
  'several.undo-no': 'Lassen, wie sie sind',
  'several.report': 'Bericht sichern',
  'several.sheet-of': 'Blatt sichern: {names}',
  'several.lost': 'Die Anmeldung am Server ist beendet. Nehmen Sie sie in „Meine Websites“ zurück.',
};
