import type { files as english } from '../en/files.ts';
import type { Translated } from '../translated.ts';

export const files: Translated<typeof english> = {
  'files.title': 'Ihre Dateien',
  'files.lead':
    'Was immer der Verkäufer geschickt hat, alles auf einmal: ein ZIP, .crt, .cer, .p7b, .pfx, .jks oder Text aus einer Mail. Namen und Reihenfolge sind gleichgültig.',
  'files.why-title': 'Was geschieht damit?',
  'files.why-1':
    'Gelesen werden sie hier, auf Ihrem Computer, und nichts davon bleibt auf ihm zurück. Wenn Sie den Plan gesehen haben, gehen das Zertifikat und sein Schlüssel über die verschlüsselte Verbindung auf Ihren Server, sonst nirgendwohin.',
  'files.why-2':
    'Fehlt ein Zertifikat der Zertifizierungsstelle, holen wir es bei ihr selbst. Sonst wird niemand etwas gefragt.',
  'files.belongs': 'Was dazugehört',
  'files.belongs-certificate': 'Ihr Zertifikat',
  'files.belongs-certificate-more': 'Es trägt oft den Namen Ihrer Website.',
  'files.belongs-chain': 'Die Zertifikate der Zertifizierungsstelle',
  'files.belongs-chain-more': 'Oft Chain, Bundle oder Intermediate genannt. Fehlen sie, suchen wir sie.',
  'files.belongs-key': 'Der private Schlüssel',
  'files.belongs-key-more':
    'Vor der Bestellung erstellt: in einer .pfx, in einer eigenen Datei oder noch auf Ihrem Server. Der Verkäufer schickt ihn nie allein.',
  'files.drop': 'Legen Sie Ihre Dateien hier ab',
  'files.drop-more': 'oder',
  'files.choose': 'Dateien auswählen',
  'files.paste': 'Stattdessen Text einfügen',
  'files.paste-field': 'Text mit einem Zertifikat oder einem Schlüssel',
  'files.paste-hint': 'Er beginnt mit „-----BEGIN“. Worte davor und danach stören nicht.',
  'files.paste-read': 'Diesen Text lesen',
  'files.pasted': 'Eingefügter Text {number}',
  'files.reading': 'Ihre Dateien werden gelesen',
  'files.list': 'Ihre Dateien',
  'files.leave-out': 'Weglassen',
  'files.leave-out-of': '{name} weglassen',
  'files.found': 'Was darin ist',
  'files.certificate': 'Ein Zertifikat für {names}',
  'files.certificate-more': 'Unterschrieben von {issuer}, gültig bis {until}. Es lag in {file}.',
  'files.chain': 'Die Zertifikate der Zertifizierungsstelle, die dazugehören',
  'files.chain-more': '{chain}. An der Spitze steht {root}, und die kennen die Browser.',
  'files.chain-root': 'Die Zertifizierungsstelle kennen die Browser',
  'files.chain-root-more': 'Unterschrieben hat {root} selbst.',
  'files.key': 'Sein privater Schlüssel',
  'files.key-more': 'Er lag in {file} und passt.',
  'files.key-server': 'Sein privater Schlüssel: auf Ihrem Server',
  'files.key-server-more':
    'Dort wird er gesucht, wo solche Schlüssel gewöhnlich liegen. Der passende wird genommen und verlässt den Server nie.',
  'files.others': 'Nicht nötig',
  'files.password': 'Passwort der verschlossenen Datei',
  'files.password-hint':
    'Das, mit dem sie gesichert wurde. Es wird nur im Arbeitsspeicher gehalten und am Ende vergessen.',
  'files.password-open': 'Öffnen',
  'files.server-key': 'Der Schlüssel ist auf meinem Server',
  'files.server-key-more': 'Dort wurde er erstellt, als das Zertifikat bestellt wurde.',
  'files.no-names-title': 'Seine Namen kann keine Website haben',
  'files.no-names':
    'Es gilt für: {names}. Besucher erreichen eine Website unter einem Namen wie hofladen.example.',
  'files.next': 'Auf meinem Server einrichten',
  'files.by-hand': 'Die Schritte von Hand zeigen',
  'files.renews':
    'Von selbst erneuert es niemand: Vor dem {until} bringen Sie auf dieselbe Weise die Dateien des nächsten.',
  'files.come-back':
    'Besorgen Sie bis zum {date} das nächste Zertifikat dort, woher dieses kam, und bringen Sie seine Dateien hierher. Setzen Sie sich eine Erinnerung in den Kalender.',
};
