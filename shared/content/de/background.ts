import type { background as english } from '../en/background.ts';
import type { Translated } from '../translated.ts';

/** Das Erneuern von diesem Computer aus, bei dem niemand zusieht. */
export const background: Translated<typeof english> = {
  'background.title': 'Von diesem Computer aus im Hintergrund erneuern',
  'background.what':
    'Sealkeeper startet dann mit Ihrer Anmeldung, ohne Fenster, und erneuert, wenn es Zeit ist. Ein zugeklappter Laptop erneuert nichts: Klappen Sie ihn ab und zu auf, sonst läuft das Zertifikat ab.',
  'background.on': 'Im Hintergrund erneuern',
  'background.short':
    'Dieses Zertifikat gilt nur wenige Tage. Solche Zertifikate sind für Computer gedacht, die von selbst erneuern: Schalten Sie das ein, sonst läuft es bald ab.',
  'background.approve':
    'Ihr System möchte erst Ihre Erlaubnis: Lassen Sie Sealkeeper bei den Anmeldeobjekten zu.',
  'background.remember': 'Meine Anmeldung für {server} im Schlüsselbund dieses Computers speichern',
  'background.remember-why':
    'Ohne sie kann bei einem Zugang mit Passwort nichts von selbst erneuert werden. Sie dient auch dazu, Ihren Server zu fragen, wie es steht, und wenn Sie etwas erneuern oder zurücknehmen. Sie bleibt auf diesem Computer, vom System geschützt, und Sie können sie jederzeit löschen lassen.',
  'background.no-keychain':
    'Dieser Computer hat keinen Schlüsselbund, der ein Passwort schützt; darum wird keines gespeichert. Von selbst erneuern lässt sich mit einer Schlüsseldatei ohne eigenes Passwort oder mit einem SSH-Agenten.',
  'background.kept': 'Anmeldung für {server} gespeichert',
  'background.forget': 'Löschen',
  'background.next': '{name} auf {server}: wird ab {date} erneuert',
  'background.waits': '{name} auf {server} wartet auf Sie: {why}',
  'background.tried': '{name} auf {server} wird von selbst noch einmal versucht: {why}',
  'background.explained': 'Ihre Zertifizierungsstelle erklärt diesen Tag: {address}',
};
