import type { background as english } from '../en/background.ts';
import type { Translated } from '../translated.ts';

/** Das Erneuern von diesem Computer aus, bei dem niemand zusieht. */
export const background: Translated<typeof english> = {
  'background.title': 'Von diesem Computer aus erneuern, im Hintergrund',
  'background.what':
    'Sealkeeper startet dann mit Ihrer Anmeldung, ohne Fenster, und erneuert, wenn es Zeit ist. Ein zugeklappter Laptop erneuert nichts: Klappen Sie ihn ab und zu auf, sonst läuft das Zertifikat ab.',
  'background.on': 'Im Hintergrund erneuern',
  'background.short':
    'Dieses Zertifikat gilt nur wenige Tage. Solche sind für Computer gedacht, die von selbst erneuern: Schalten Sie das ein, sonst läuft es bald ab.',
  'background.approve':
    'Ihr System möchte erst Ihre Erlaubnis: Lassen Sie Sealkeeper bei den Anmeldeobjekten zu.',
  'background.remember': 'Meine Anmeldung bei {server} im Schlüsselbund dieses Computers aufbewahren',
  'background.remember-why':
    'Ohne sie kann sich ein Zugang mit Passwort nicht von selbst anmelden. Sie dient auch dazu, Ihren Server zu fragen, wie es steht, und wenn Sie etwas erneuern oder zurücknehmen. Sie bleibt auf diesem Computer, vom System verschlossen, und Sie können sie jederzeit vergessen lassen.',
  'background.no-keychain':
    'Dieser Computer hat keinen Schlüsselbund, der ein Passwort schützt; darum wird keines aufbewahrt. Von selbst erneuern lässt sich mit einer Schlüsseldatei ohne Passphrase oder mit einem SSH-Agenten.',
  'background.kept': 'Anmeldung bei {server} aufbewahrt',
  'background.forget': 'Vergessen',
  'background.next': '{name} auf {server}: wird ab {date} erneuert',
  'background.waits': '{name} auf {server} wartet auf Sie: {why}',
  'background.tried': '{name} auf {server} wird von selbst noch einmal versucht: {why}',
  'background.explained': 'Ihre Zertifizierungsstelle erklärt diesen Tag: {address}',
};
