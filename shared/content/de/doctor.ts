import type { doctor as english } from '../en/doctor.ts';
import type { Translated } from '../translated.ts';

export const doctor: Translated<typeof english> = {
  'doctor.program': 'Sealkeeper {version} auf {runtime}, {system}',
  'doctor.folder':
    'Was es aufbewahrt, gehört Ihnen allein: {folder}. {runs, plural, =0 {Noch kein Vorgang ist dort.} one {Ein Vorgang ist dort.} other {# Vorgänge sind dort.}}',
  'doctor.folder-unreadable':
    '{count, plural, one {Ein Vorgang lässt sich nicht lesen; warum, sagt „sealkeeper runs“.} other {# Vorgänge lassen sich nicht lesen; warum, sagt „sealkeeper runs“.}}',
  'doctor.folder-problem': 'Was es aufbewahrt: {folder}',
  'doctor.keys-none':
    'Am üblichen Ort (~/.ssh) wurde kein SSH-Schlüssel von Ihnen gefunden. Ein Passwort oder eine andere Datei tut es auch.',
  'doctor.keys': 'SSH-Schlüssel: {keys}',
  'doctor.key-ready': '{file} ({type})',
  'doctor.key-locked': '{file} (nach der Passphrase wird gefragt)',
  'doctor.key-unreadable': '{file} (lässt sich nicht lesen)',
  'doctor.agent':
    '{count, plural, =0 {Der Schlüsselagent hält keinen Schlüssel bereit.} one {Der Schlüsselagent hält einen Schlüssel bereit.} other {Der Schlüsselagent hält # Schlüssel bereit.}}',
  'doctor.agent-none': 'Es läuft kein Schlüsselagent; eine Schlüsseldatei oder ein Passwort tut es auch.',
  'doctor.agent-silent':
    'Ein Schlüsselagent ist angekündigt und antwortet nicht; eine Schlüsseldatei oder ein Passwort tut es auch.',
  'doctor.keychain-there':
    'Das System hat einen Schlüsselbund, in dem das Fenster ein Passwort verschließen kann.',
  'doctor.keychain-none':
    'Einen Schlüsselbund gibt es hier nicht: Ein Passwort wird nirgends aufbewahrt. Mit einer Schlüsseldatei oder einem Agenten wird trotzdem von selbst erneuert.',
  'doctor.keychain-unknown': 'Ob es hier einen Schlüsselbund gibt, kann nur das Fenster sagen.',
  'doctor.servers':
    '{known, plural, =0 {Noch kein Server ist an seinem Schlüssel bekannt.} one {Ein Server ist an seinem Schlüssel bekannt.} other {# Server sind an ihrem Schlüssel bekannt.}}',
  'doctor.aliases': 'In ~/.ssh/config benannt: {aliases}',
  'doctor.authority': 'Das Netz lässt uns hinaus, und die Uhr geht richtig: {host} antwortet.',
  'doctor.authority-problem': '{host} wurde nach seinem Verzeichnis gefragt:',
  'doctor.data': 'Preise, Kurse und Merkmale der Hoster wurden am {date} zusammengestellt.',
  'doctor.data-aged':
    'Preise, Kurse und Merkmale der Hoster wurden am {date} zusammengestellt, vor über einem halben Jahr: „Neuere Daten …“ im Fenster bringt andere.',
  'doctor.updates-off':
    'Nach einer neueren Version wird niemand gefragt; das Fenster tut es, wo Sie es erlauben.',
  'doctor.updates-none':
    'Das Fenster sieht einmal am Tag nach, ob es eine neuere Version gibt. {asked, select, yes {Diese ist die neueste; letzte Antwort: {at}} other {Noch hat niemand geantwortet}}.',
  'doctor.updates-newer': 'Version {version} vom {date} ist da: {page}',
  'doctor.updates-gap': 'Sie schließt eine Sicherheitslücke dieser Version.',
};
