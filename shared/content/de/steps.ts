import type { steps as english } from '../en/steps.ts';

export const steps: typeof english = {
  connect: {
    waiting: 'Am Server anmelden',
    doing: 'Meldet sich an {server} an',
    done: 'Angemeldet an {server}',
    failed: 'An {server} anmelden',
  },
  look: {
    waiting: 'Server und Website ansehen',
    doing: 'Sieht sich den Server an',
    done: 'Server und Website angesehen',
  },
  before: {
    waiting: 'Festhalten, was Besucher heute sehen',
    doing: 'Hält fest, was Besucher heute sehen',
    done: 'Festgehalten, was Besucher heute sehen',
  },
  prepare: {
    waiting: 'Das Sicherheitsnetz spannen',
    doing: 'Spannt das Sicherheitsnetz auf Ihrem Server',
    done: 'Das Sicherheitsnetz auf Ihrem Server ist gespannt',
  },
  preflight: {
    waiting: 'Den Nachweis mit einer eigenen Frage proben',
    doing: 'Probt den Nachweis mit einer eigenen Frage, bevor {provider} gefragt wird',
    done: 'Den Nachweis mit einer eigenen Frage geprobt: {count, plural, one {Der Name antwortet} =2 {Beide Namen antworten} other {Alle # Namen antworten}}',
  },
  key: {
    waiting:
      '{system, select, windows {Den privaten Schlüssel erzeugen} here {Den privaten Schlüssel erzeugen} kept {Den privaten Schlüssel behalten, den Ihr DNS nennt} other {Den privaten Schlüssel erzeugen, auf Ihrem Server}}',
    doing:
      '{system, select, windows {Erzeugt den privaten Schlüssel, in diesem Programm} here {Erzeugt den privaten Schlüssel, in diesem Programm} kept {Behält den privaten Schlüssel, den Ihr DNS nennt} other {Erzeugt den privaten Schlüssel, auf Ihrem Server}}',
    done: '{system, select, windows {Den privaten Schlüssel erzeugt, um ihn einmal in den Speicher von Windows zu senden} here {Den privaten Schlüssel in diesem Programm erzeugt, um ihn einmal an seinen Platz zu senden} kept {Den privaten Schlüssel auf Ihrem Server behalten: Ihr DNS erlaubt anderen Mailservern keinen anderen} other {Den privaten Schlüssel auf Ihrem Server erzeugt; dort bleibt er}}',
  },
  order: {
    waiting: 'Bei {provider} um ein Zertifikat bitten',
    doing: 'Bittet {provider} um ein Zertifikat',
    done: '{provider} um ein Zertifikat gebeten',
  },
  proof: {
    waiting:
      '{provider} zeigen, dass {count, plural, one {der Name Ihnen gehört} other {die # Namen Ihnen gehören}}',
    doing: 'Legt den Nachweis auf Ihrem Server bereit',
    done: '{provider} gezeigt, dass {count, plural, one {der Name Ihnen gehört} other {die # Namen Ihnen gehören}}',
    skipped:
      '{provider} wusste schon, dass {count, plural, one {der Name Ihnen gehört} other {die # Namen Ihnen gehören}}',
  },
  validate: {
    waiting: '{provider} sieht sich den Nachweis an',
    doing: '{provider} sieht sich den Nachweis an',
    done: '{provider} hat den Nachweis gesehen',
  },
  certificate: {
    waiting: 'Das Zertifikat entgegennehmen',
    doing: 'Wartet auf die Unterschrift von {provider}',
    done: 'Das Zertifikat ist da, gültig bis {notAfter}',
  },
  rehearse: {
    waiting: 'Zuerst dort erproben, wo kein Besucher es sieht',
    doing: 'Erprobt es zuerst dort, wo kein Besucher es sieht',
    done: 'Zuerst dort erprobt, wo kein Besucher es sieht',
  },
  install: {
    waiting: 'Ihren Server umstellen',
    doing: 'Stellt Ihren Server um; Besucher merken nichts',
    done: 'Ihren Server umgestellt; Besucher haben nichts gemerkt',
  },
  'leave-out': {
    waiting: 'Einen Dienst allein zurückstellen',
    failed: '{service} allein zurückstellen',
    doing: 'Stellt {service} allein zurück; die anderen behalten das Zertifikat',
    done: '{service} allein zurückgestellt; die anderen behalten das Zertifikat',
  },
  outside: {
    waiting: 'Von außen {count, plural, one {den Namen} =2 {beide Namen} other {alle # Namen}} ansehen',
    doing: 'Sieht von außen {count, plural, one {den Namen} =2 {beide Namen} other {alle # Namen}} an',
    done: 'Von außen angesehen: {count, plural, one {Der Name zeigt} =2 {Beide Namen zeigen} other {Alle # Namen zeigen}} das neue Zertifikat',
  },
  redirect: {
    waiting: 'Besucher zur verschlüsselten Website leiten',
    doing: 'Leitet Besucher zur verschlüsselten Website',
    done: 'Besucher der alten Adresse kommen auf der verschlüsselten Website an',
  },
  renewal: {
    waiting: 'Die Erneuerung übergeben',
    doing:
      '{by, select, certbot {Die Erneuerung an certbot übergeben und versuchen lassen} other {Die Erneuerung ohne Sie einrichten}}',
    done: '{by, select, certbot {Die Erneuerung an certbot übergeben, das sie versucht hat} other {Die Erneuerung ohne Sie eingerichtet}}',
    failed: 'Die Erneuerung übergeben: vorerst erneuern Sie es mit dieser App',
    skipped:
      '{by, select, nobody {Niemand erneuert es, wie gewünscht} another {Wer es bisher erneuert hat, tut es weiterhin} other {Sie erneuern es mit dieser App}}',
  },
  finish: {
    waiting: 'Das Sicherheitsnetz einholen',
    doing: 'Holt das Sicherheitsnetz ein',
    done: 'Das Sicherheitsnetz ist eingeholt; was das Zurücknehmen braucht, bleibt{prunedKeys, plural, =0 {} one {. Ein früherer privater Schlüssel, den kein Zurücknehmen mehr braucht, ist vom Server entfernt} other {. # frühere private Schlüssel, die kein Zurücknehmen mehr braucht, sind vom Server entfernt}}',
  },
  ask: {
    waiting: 'Ihren Server fragen, wie es steht',
    doing: 'Fragt Ihren Server, wie es steht',
    done: 'Ihren Server gefragt, wie es steht',
  },
  undo: {
    waiting: 'Alles zurückstellen',
    doing: 'Stellt alles zurück',
    done: 'Alles ist zurückgestellt',
  },
};
