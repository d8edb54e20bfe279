import type { steps as english } from '../en/steps.ts';

export const steps: typeof english = {
  connect: {
    waiting: 'Am Server anmelden',
    doing: 'Anmeldung an {server} läuft',
    done: 'An {server} angemeldet',
    failed: 'An {server} anmelden',
  },
  look: {
    waiting: 'Server und Website ansehen',
    doing: 'Der Server wird angesehen',
    done: 'Server und Website angesehen',
  },
  before: {
    waiting: 'Festhalten, was Besucher heute sehen',
    doing: 'Es wird festgehalten, was Besucher heute sehen',
    done: 'Festgehalten, was Besucher heute sehen',
  },
  prepare: {
    waiting: 'Das Sicherheitsnetz spannen',
    doing: 'Das Sicherheitsnetz auf Ihrem Server wird gespannt',
    done: 'Das Sicherheitsnetz auf Ihrem Server ist gespannt',
  },
  preflight: {
    waiting: 'Den Nachweis mit einer eigenen Frage proben',
    doing: 'Der Nachweis wird mit einer eigenen Frage geprobt, bevor {provider} nachsieht',
    done: 'Den Nachweis mit einer eigenen Frage geprobt: {count, plural, one {Der Name antwortet} =2 {Beide Namen antworten} other {Alle # Namen antworten}}',
  },
  key: {
    waiting:
      '{system, select, windows {Den privaten Schlüssel erzeugen} here {Den privaten Schlüssel erzeugen} by_hand {Der private Schlüssel wird erzeugt} kept {Den privaten Schlüssel behalten, den Ihr DNS nennt} brought {Ihren privaten Schlüssel an seinen Platz bringen} there {Den privaten Schlüssel nehmen, der auf Ihrem Server liegt} other {Den privaten Schlüssel auf Ihrem Server erzeugen}}',
    doing:
      '{system, select, windows {Der private Schlüssel wird in dieser App erzeugt} here {Der private Schlüssel wird in dieser App erzeugt} by_hand {Der private Schlüssel wird auf diesem Rechner erzeugt} kept {Der private Schlüssel, den Ihr DNS nennt, wird behalten} brought {Ihr privater Schlüssel wird an seinen Platz gebracht} there {Der private Schlüssel, der auf Ihrem Server liegt, wird genommen} other {Der private Schlüssel wird auf Ihrem Server erzeugt}}',
    done: '{system, select, windows {Den privaten Schlüssel erzeugt, um ihn einmal in den Speicher von Windows zu senden} here {Den privaten Schlüssel in dieser App erzeugt, um ihn einmal an seinen Platz zu senden} by_hand {Den privaten Schlüssel auf diesem Rechner erzeugt; Sie setzen ihn in das Formular ein} kept {Den privaten Schlüssel auf Ihrem Server behalten: Ihr DNS erlaubt anderen Mailservern keinen anderen} brought {Ihren privaten Schlüssel an seinen Platz gesendet, einmal, über die verschlüsselte Verbindung} there {Den privaten Schlüssel genommen, der auf Ihrem Server liegt; er hat ihn nicht verlassen} other {Den privaten Schlüssel auf Ihrem Server erzeugt; dort bleibt er}}',
  },
  order: {
    waiting: 'Ein Zertifikat bei {provider} bestellen',
    doing: 'Ein Zertifikat wird bei {provider} bestellt',
    done: 'Ein Zertifikat bei {provider} bestellt',
  },
  proof: {
    waiting:
      'Gegenüber {provider} nachweisen, dass {count, plural, one {der Name Ihnen gehört} other {die # Namen Ihnen gehören}}',
    doing: 'Der Nachweis wird auf Ihrem Server bereitgelegt',
    done: 'Gegenüber {provider} nachgewiesen, dass {count, plural, one {der Name Ihnen gehört} other {die # Namen Ihnen gehören}}',
    skipped:
      '{provider} wusste schon, dass {count, plural, one {der Name Ihnen gehört} other {die # Namen Ihnen gehören}}',
  },
  validate: {
    waiting: '{provider} prüft den Nachweis',
    doing: '{provider} prüft den Nachweis',
    done: '{provider} hat den Nachweis anerkannt',
  },
  certificate: {
    waiting: 'Das Zertifikat entgegennehmen',
    doing: 'Wir warten, bis {provider} das Zertifikat ausstellt',
    done: 'Das Zertifikat ist da, gültig bis {notAfter}',
  },
  rehearse: {
    waiting: 'Zuerst dort erproben, wo kein Besucher es sieht',
    doing: 'Es wird zuerst dort erprobt, wo kein Besucher es sieht',
    done: 'Zuerst dort erprobt, wo kein Besucher es sieht',
  },
  install: {
    waiting: 'Ihren Server umstellen',
    doing: 'Ihr Server wird umgestellt; Besucher merken nichts',
    done: 'Ihr Server ist umgestellt; Besucher haben nichts gemerkt',
  },
  'leave-out': {
    waiting: 'Einen einzelnen Dienst zurücknehmen',
    failed: 'Nur {service} zurücknehmen',
    doing: 'Nur {service} wird zurückgenommen; die anderen behalten das Zertifikat',
    done: 'Nur {service} zurückgenommen; die anderen behalten das Zertifikat',
  },
  outside: {
    waiting: 'Von außen {count, plural, one {den Namen} =2 {beide Namen} other {alle # Namen}} prüfen',
    doing:
      'Von außen {count, plural, one {wird der Name} =2 {werden beide Namen} other {werden alle # Namen}} geprüft',
    done: 'Von außen geprüft: {count, plural, one {Der Name zeigt} =2 {Beide Namen zeigen} other {Alle # Namen zeigen}} das neue Zertifikat',
  },
  redirect: {
    waiting: 'Besucher zur verschlüsselten Website leiten',
    doing: 'Die Weiterleitung zur verschlüsselten Website wird eingeschaltet',
    done: 'Besucher der alten Adresse kommen auf der verschlüsselten Website an',
  },
  renewal: {
    waiting: 'Die Erneuerung übergeben',
    doing:
      '{by, select, certbot {Die Erneuerung wird an certbot übergeben und probehalber ausgeführt} other {Die Erneuerung ohne Sie wird eingerichtet}}',
    done: '{by, select, certbot {Die Erneuerung an certbot übergeben und erfolgreich erprobt} other {Die Erneuerung ohne Sie eingerichtet}}',
    failed: 'Die Erneuerung übergeben: vorerst erneuern Sie es mit dieser App',
    skipped:
      '{by, select, nobody {Niemand erneuert es, wie gewünscht} another {Wer es bisher erneuert hat, tut es weiterhin} other {Sie erneuern es mit dieser App}}',
  },
  finish: {
    waiting: 'Das Sicherheitsnetz abbauen',
    doing: 'Das Sicherheitsnetz wird abgebaut',
    done: 'Das Sicherheitsnetz ist abgebaut; was zum Zurücknehmen nötig ist, bleibt{prunedKeys, plural, =0 {} one {. Ein früherer privater Schlüssel, der nicht mehr gebraucht wird, ist vom Server entfernt} other {. # frühere private Schlüssel, die nicht mehr gebraucht werden, sind vom Server entfernt}}{keptCertificates, plural, =0 {} one {. Ein abgelaufenes Zertifikat eines früheren Vorgangs bleibt, weil ein Programm des Servers es benutzt oder benutzen könnte} other {. # abgelaufene Zertifikate früherer Vorgänge bleiben, weil ein Programm des Servers sie benutzt oder benutzen könnte}}',
  },
  ask: {
    waiting: 'Ihren Server fragen, wie es steht',
    doing: 'Ihr Server wird gefragt, wie es steht',
    done: 'Ihren Server gefragt, wie es steht',
  },
  undo: {
    waiting: 'Alles wiederherstellen',
    doing: 'Alles wird wiederhergestellt',
    done: 'Alles ist wiederhergestellt',
  },
};
