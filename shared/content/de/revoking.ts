import type { revoking as english } from '../en/revoking.ts';
import type { Translated } from '../translated.ts';

export const revoking: Translated<typeof english> = {
  'revoking.button': 'Für ungültig erklären',
  'revoking.button-of': 'Für ungültig erklären: {names}',
  'revoking.title': 'Das Zertifikat von {name} für ungültig erklären?',
  'revoking.looking': 'Wir sehen nach, welches Zertifikat {name} zeigt',
  'revoking.asking': '{authority} erklärt es für ungültig',
  'revoking.what': 'Das Zertifikat für {names}, ausgestellt von {authority}, gültig bis {until}.',
  'revoking.means':
    'Einmal für ungültig erklärt, bleibt es das: Browser, die nachsehen, weisen Besucher sofort ab, andere erst, wenn es abläuft. Ihre Website zeigt es weiter, bis ein neues eingesetzt ist.',
  'revoking.serial': 'Seine Nummer: {serial}',
  'revoking.why': 'Warum?',
  'revoking.reason.key-compromise': 'Andere könnten seinen Schlüssel haben',
  'revoking.reason.key-compromise-what':
    'Jemand ist in den Server eingebrochen, oder eine Kopie des privaten Schlüssels ging verloren. Warten Sie nicht: Genau dafür ist das da.',
  'revoking.reason.superseded': 'Ein anderes Zertifikat ist an seine Stelle getreten',
  'revoking.reason.superseded-what':
    'Die Website zeigt ein neueres oder wird es bald tun; dieses wird nicht mehr gebraucht.',
  'revoking.reason.cessation-of-operation':
    'Der Name gehört mir nicht mehr, oder die Website ist geschlossen',
  'revoking.reason.cessation-of-operation-what':
    'Sie haben die Domain verkauft oder aufgegeben, oder die Website gibt es nicht mehr.',
  'revoking.reason.affiliation-changed': 'Was darin über den Inhaber steht, stimmt nicht mehr',
  'revoking.reason.affiliation-changed-what':
    'Nur für Zertifikate, in denen der Name einer Firma steht. In denen von Sealkeeper steht keiner.',
  'revoking.reason.unspecified': 'Ein anderer Grund',
  'revoking.reason.unspecified-what': 'Der Zertifizierungsstelle wird keiner genannt.',
  'revoking.go': 'Für ungültig erklären',
  'revoking.sure-title': 'Endgültig?',
  'revoking.sure':
    'Das lässt sich nicht zurücknehmen, weder von Ihnen noch von der Zertifizierungsstelle. Besucher von {names} werden vielleicht abgewiesen, bis ein neues Zertifikat eingesetzt ist.',
  'revoking.sure-yes': 'Ja, für ungültig erklären',
  'revoking.sure-no': 'Alles lassen, wie es ist',
  'revoking.done-title': 'Das Zertifikat von {name} ist jetzt ungültig',
  'revoking.done':
    'Die Zertifizierungsstelle hat es bestätigt. Ihr Server zeigt es noch: Lassen Sie jetzt ein neues einsetzen, mit neuem Schlüssel. Das dauert wenige Minuten.',
  'revoking.anew': 'Noch einmal versiegeln',
  'revoking.when-title': 'Wann ist das richtig?',
  'revoking.when-1':
    'Wenn jemand anderes den privaten Schlüssel haben könnte. Damit könnte er sich als Ihre Website ausgeben, bis das Zertifikat abläuft.',
  'revoking.when-2':
    'Nicht nötig ist es, wenn Sie nur erneuern, umziehen oder etwas ändern: Ein altes Zertifikat läuft binnen Wochen von selbst ab. Ist mit dem Schlüssel alles in Ordnung, setzen Sie zuerst ein neues ein.',
};
