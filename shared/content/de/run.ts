import type { run as english } from '../en/run.ts';
import type { Translated } from '../translated.ts';

export const run: Translated<typeof english> = {
  'run.handed-on':
    'Einige Einstellungen dienen auch {sites} auf demselben Server und bleiben deshalb. Was davon zuletzt zurückgenommen wird, nimmt sie mit zurück.',
  'run.taken-along':
    'Was von einem früheren Vorgang für {names} stehen geblieben war, ist mit zurückgenommen.',
  'run.settings-stay':
    'Jemand hat Einstellungen eines Programms geändert, das hiermit entfernt ist; sie bleiben deshalb auf Ihrem Server:',
  'run.stays': '{name} bleibt auf Ihrem Server: Etwas anderes braucht es inzwischen.',
  'run.title': 'Ihre Website wird versiegelt',
  'run.chain-missed':
    'Die Zertifizierungsstelle hat keine Kette zur Wurzel „{wished}“, nur zu {offered}. Genommen wurde ihre übliche, zu „{taken}“.',
  'run.account-renewed':
    'Das Konto bei {ca} war auf diesem Computer beschädigt; ein neues wird angelegt. Ihre Website ist unverändert, und Sie müssen nichts tun. Die alte Datei bleibt erhalten:',
  'run.lead':
    'Sie können jederzeit gefahrlos abbrechen. Reißt die Verbindung ab, stellt Ihr Server von selbst alles wieder her.',
  'run.rehearse-title': 'Probe, ohne umzustellen',
  'run.undo-title': 'Alles wird wiederhergestellt',
  'run.recover-title': 'Wir fragen Ihren Server, wie es steht',
  'run.recover-lead':
    'Er weiß, wie weit die Arbeit gekommen war. Was bestätigt war, bleibt; was nur halb erledigt ist, wird zurückgenommen.',
  'run.undo-lead': 'Ihr Server bekommt zurück, was er vorher hatte.',
  'run.undo-lead-stopped': 'Ihr Server bekommt zurück, was er vorher hatte. Das dauert einige Sekunden.',
  'run.undo-lead-rehearsed': 'Was für die Probe bereitgelegt war, wird wieder entfernt.',
  'run.progress': 'Fortschritt',
  'run.at': 'Schritt {at} von {of}',
  'run.left': 'noch etwa {seconds, plural, one {eine Sekunde} other {# Sekunden}}',
  'run.almost': 'gleich fertig',
  'run.said-done': 'Erledigt: {what}',
  'run.said-doing': 'Jetzt: {what}',
  'run.seconds': '{seconds, number, ::.0} s',
  'run.stop': 'Abbrechen und alles wiederherstellen',
  'run.stop-title': 'Abbrechen und alles wiederherstellen?',
  'run.stop-more':
    'Was gerade geändert wird, wird erst zu Ende gebracht, dann alles zurückgenommen. Ihre Website bleibt dabei erreichbar.',
  'run.stop-yes': 'Alles wiederherstellen',
  'run.stop-no': 'Weiter versiegeln',
  'run.stopping': 'Wird abgebrochen. Was begonnen ist, wird zu Ende gebracht und dann zurückgenommen.',
  'run.technical': 'Technische Einzelheiten',
  'run.technical-hide': 'Technische Einzelheiten verbergen',
  'run.technical-more': 'Was der Vorgang bisher gemeldet hat, für Techniker.',
  'run.pulse-yes': 'Website antwortet: ja',
  'run.pulse-no': 'Website hat eben nicht geantwortet',
  'run.pulse-not-yet': 'Website antwortet: erste Prüfung steht noch aus',
  'run.pulse-more':
    'jede Sekunde geprüft, {missed, plural, =0 {kein Ausfall} one {1 Ausfall} other {# Ausfälle}}{answered, plural, =0 {} one { bei 1 Prüfung} other { bei # Prüfungen}}',
  'run.why-look-title': 'Warum zuerst nachsehen?',
  'run.why-look': 'Damit wir wissen, was „wie vorher“ heißt, und es Byte für Byte wiederherstellen können.',
  'run.why-key-title': 'Was ist ein privater Schlüssel?',
  'run.why-key':
    'Damit weist sich Ihr Server als der Ihre aus. {system, select, windows {IIS will ihn in einem Stück mit dem Zertifikat; darum entsteht er hier und wird einmal über die verschlüsselte Verbindung gesendet, mit einem eigenen Passwort. Hier bleibt nichts davon.} here {Er entsteht auf diesem Computer, weil bei Ihrem Hoster nichts von uns laufen kann, und wird einmal über die verschlüsselte Verbindung in Ihr Konto dort gesendet. Hier bleibt nichts davon.} other {Er entsteht dort und verlässt den Server nie; darum kann ihn unterwegs niemand abfangen.}}',
  'run.why-proof-title': 'Was geschieht gerade?',
  'run.why-proof':
    'Die Zertifizierungsstelle stellt Ihrem Server von mehreren Orten der Welt aus eine Frage. Wir haben die Antwort bereitgelegt und nehmen sie danach wieder weg.',
  'run.why-certificate-title': 'Was steht im Zertifikat?',
  'run.why-certificate':
    'Ihre Namen und Ihr öffentlicher Schlüssel. Die Zertifizierungsstelle setzt ihre Unterschrift darunter, und Browser glauben ihr.',
  'run.why-rehearse-title': 'Warum zuerst erproben?',
  'run.why-rehearse':
    'Manchmal meldet ein Webserver, alles sei in Ordnung, obwohl ein Schlüssel nicht passt, und bleibt dann stehen. Darum erproben wir Schlüssel, Zertifikat und Einstellungen dort, wo kein Besucher sie sieht.',
  'run.why-install-title': 'Merken Besucher etwas?',
  'run.why-install':
    'Nein. Der Webserver liefert die Seiten zu Ende, die er gerade sendet, und verwendet für die nächsten die neuen Einstellungen.',
  'run.why-outside-title': 'Warum noch einmal nachsehen?',
  'run.why-outside':
    'Es zählt nur, was bei Besuchern ankommt. Wir öffnen jeden Namen an jeder Adresse und vergleichen das Zertifikat, wie ein Browser es tut.',
  'run.why-redirect-title': 'Warum erst jetzt?',
  'run.why-redirect':
    'Würden Besucher zu einer verschlüsselten Website geleitet, die noch nicht funktioniert, wären sie ausgesperrt. Jetzt ist sie geprüft.',
  'run.why-renewal-title': 'Warum ein Versuch?',
  'run.why-renewal':
    'Bis zur ersten Erneuerung vergehen zwei Monate. Darum wird alles, was sie braucht, jetzt ausprobiert: der Weg für den Nachweis, die Erneuerung selbst ohne neues Zertifikat, und was es einsetzt.',
  'run.why-finish-title': 'Was bleibt auf dem Server?',
  'run.why-finish':
    'Das Zertifikat, sein Schlüssel und was zum Zurücknehmen nötig ist. Wo Ihr Server selbst erneuert, außerdem ein kleines Skript von uns, das das neue Zertifikat einsetzt.',
  'run.why-undo-title': 'Was heißt „zurück“?',
  'run.why-undo':
    'Genau das, was Ihr Server vorher hatte, Dateien Byte für Byte. Hat inzwischen jemand etwas geändert, lassen wir es stehen und sagen es Ihnen.',
};
