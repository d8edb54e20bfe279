import type { run as english } from '../en/run.ts';
import type { Translated } from '../translated.ts';

export const run: Translated<typeof english> = {
  'run.stays': '{name} bleibt auf Ihrem Server: Etwas anderes braucht es inzwischen.',
  'run.title': 'Ihre Website wird versiegelt',
  'run.account-renewed':
    'Das Konto bei {ca} war auf diesem Computer beschädigt; ein neues wird angelegt. Ihre Seite ist unverändert, und Sie brauchen nichts zu tun. Die alte Datei bleibt erhalten:',
  'run.lead':
    'Anhalten ist in jedem Augenblick sicher. Verlieren wir uns, stellt Ihr Server von selbst alles zurück.',
  'run.rehearse-title': 'Probe, ohne umzustellen',
  'run.undo-title': 'Alles wird zurückgestellt',
  'run.recover-title': 'Der Server wird gefragt, wie es steht',
  'run.recover-lead':
    'Er weiß, wie weit die Arbeit gekommen war. Was bestätigt war, bleibt; was auf halbem Weg steht, wird zurückgenommen.',
  'run.undo-lead': 'Ihr Server bekommt zurück, was er vorher hatte.',
  'run.undo-lead-stopped': 'Ihr Server bekommt zurück, was er vorher hatte. Das dauert einige Sekunden.',
  'run.undo-lead-rehearsed': 'Was für die Probe bereitgelegt war, wird wieder weggeräumt.',
  'run.progress': 'Fortschritt',
  'run.at': 'Schritt {at} von {of}',
  'run.left': 'noch etwa {seconds, plural, one {eine Sekunde} other {# Sekunden}}',
  'run.almost': 'gleich fertig',
  'run.said-done': 'Erledigt: {what}',
  'run.said-doing': 'Jetzt: {what}',
  'run.seconds': '{seconds, number, ::.0} s',
  'run.stop': 'Anhalten und alles zurückstellen',
  'run.stop-title': 'Anhalten und alles zurückstellen?',
  'run.stop-more':
    'Was gerade geändert wird, wird erst zu Ende gebracht, dann alles zurückgenommen. Ihre Website antwortet weiter.',
  'run.stop-yes': 'Alles zurückstellen',
  'run.stop-no': 'Weiter versiegeln',
  'run.stopping': 'Hält an. Was begonnen ist, wird beendet und dann zurückgenommen.',
  'run.technical': 'Technische Einzelheiten',
  'run.technical-hide': 'Technische Einzelheiten verbergen',
  'run.technical-more': 'Was der Lauf bisher gesagt hat, für Techniker.',
  'run.pulse-yes': 'Website antwortet: ja',
  'run.pulse-no': 'Website hat eben nicht geantwortet',
  'run.pulse-not-yet': 'Website antwortet: erster Blick kommt noch',
  'run.pulse-more':
    'jede Sekunde geprüft, {missed, plural, =0 {nie verfehlt} one {1-mal verfehlt} other {#-mal verfehlt}}{answered, plural, =0 {} one { bei 1 Blick} other { bei # Blicken}}',
  'run.why-look-title': 'Warum zuerst hinsehen?',
  'run.why-look': 'Damit wir wissen, was „wie vorher“ heißt, und Byte für Byte dorthin zurückkönnen.',
  'run.why-key-title': 'Was ist ein privater Schlüssel?',
  'run.why-key':
    'Das eine, das beweist, dass Ihr Server Ihrer ist. {system, select, windows {IIS will ihn in einem Stück mit dem Zertifikat; darum entsteht er hier und wird einmal über die verschlüsselte Verbindung gesendet, mit einem eigenen Passwort. Hier bleibt nichts davon.} other {Er entsteht dort und reist nie; darum kann ihn unterwegs niemand nehmen.}}',
  'run.why-proof-title': 'Was geschieht gerade?',
  'run.why-proof':
    'Die Zertifizierungsstelle stellt Ihrem Server von mehreren Orten der Welt aus eine Frage. Wir haben die Antwort bereitgelegt und nehmen sie danach wieder weg.',
  'run.why-certificate-title': 'Was wird unterschrieben?',
  'run.why-certificate':
    'Ihre Namen und Ihr öffentlicher Schlüssel. Die Zertifizierungsstelle setzt ihre Unterschrift darunter, und Browser glauben ihr.',
  'run.why-rehearse-title': 'Warum zuerst erproben?',
  'run.why-rehearse':
    'Ein Webserver sagt manchmal, alles sei gut, auch wenn ein Schlüssel nicht passt, und bleibt dann stehen. Darum erproben wir Schlüssel, Zertifikat und Einstellungen dort, wo kein Besucher sie sieht.',
  'run.why-install-title': 'Merken Besucher etwas?',
  'run.why-install':
    'Nein. Der Webserver liefert die Seiten zu Ende, die er gerade sendet, und nimmt für die nächsten die neuen Einstellungen.',
  'run.why-outside-title': 'Warum noch einmal hinsehen?',
  'run.why-outside':
    'Es zählt nur, was Besucher bekommen. Wir öffnen jeden Namen an jeder Adresse und vergleichen das Zertifikat, wie ein Browser es tut.',
  'run.why-redirect-title': 'Warum erst jetzt?',
  'run.why-redirect':
    'Besucher zu einer verschlüsselten Website zu leiten, die noch nicht funktioniert, würde sie aussperren. Jetzt ist sie geprüft.',
  'run.why-renewal-title': 'Warum ein Versuch?',
  'run.why-renewal':
    'Eine Erneuerung kommt erst in zwei Monaten. Darum wird alles, was sie braucht, jetzt versucht: der Weg für den Beweis, die Erneuerung selbst ohne neues Zertifikat, und was es einsetzt.',
  'run.why-finish-title': 'Was bleibt zurück?',
  'run.why-finish':
    'Das Zertifikat, sein Schlüssel und was das Zurücknehmen braucht. Wo Ihr Server selbst erneuert, ein kleines Skript von uns, das das neue Zertifikat einsetzt.',
  'run.why-undo-title': 'Was heißt „zurück“?',
  'run.why-undo':
    'Genau das, was Ihr Server vorher hatte, Dateien Byte für Byte. Hat jemand inzwischen etwas geändert, lassen wir es und sagen es Ihnen.',
};
