import type { cli as english } from '../en/cli.ts';
import type { Translated } from '../translated.ts';

export const cli: Translated<typeof english> = {
  'cli.run': 'Vorgang {run}: {names}',
  'cli.falls-over':
    '{ca} hat aus einem Grund, der bei ihr selbst liegt, nicht unterschrieben. Jetzt wird {next} gefragt, wie es im Auftrag steht.',
  'cli.alias-wanted':
    'Setzen Sie dies einmal dort, wo Ihre Domain verwaltet wird{known, select, yes { (Zone {zone})} other {}}: Name {host}, Typ CNAME, Wert {target}. Manche Formulare wollen einen Punkt am Ende des Werts. Von da an wird der Nachweis für {name} dorthin gelegt, auch bei jeder Erneuerung, und sonst wird an Ihrer Domain nichts angerührt.',
  'cli.alias-beside':
    'Bei {record} steht schon etwas ({values}); daneben lässt sich kein Alias setzen. Löschen Sie es zuerst, wenn Sie wissen, dass niemand es braucht.',
  'cli.alias-waiting':
    '{record}: noch nicht gezeigt von {servers}, von {count, plural, one {# Nameserver} other {# Nameservern}}. Alle paar Sekunden wird nachgesehen; Sie können jederzeit mit Strg-C aufhören und später wieder beginnen.',
  'cli.alias-proven':
    '{record} führt zu {target}: Ein Probewert, der dort gesetzt wurde, war daran zu sehen und ist wieder fort. Der Auftrag kann nun ausgeführt werden, und jede Erneuerung geht denselben Weg.',
  'cli.alias-account':
    'Ein Konto wurde angelegt und sein Zugang nach {file} geschrieben, was nur Sie lesen können. Legen Sie sein Passwort in die Umgebungsvariable unten, und dies in den Auftrag, als settings des Anbieters acme-dns:',
  'accounts.none': 'Dieser Computer hat noch bei keiner Zertifizierungsstelle ein Konto.',
  'accounts.unregistered': 'noch nicht angemeldet',
  'accounts.no-contact': 'keine Adresse hinterlegt',
  'accounts.key-changed':
    'Die Zertifizierungsstelle hat den neuen Schlüssel übernommen. Der alte ist nichts mehr wert.',
  'accounts.closed':
    'Das Konto ist geschlossen. Sein Schlüssel wurde beiseitegelegt; für das nächste Zertifikat entsteht ein neues Konto.',
  'accounts.taken-over':
    'Dieser Computer verwendet von jetzt an dieses Konto. Das andere Programm hat den Schlüssel auch: Geben Sie ihm keinen neuen Schlüssel, und schließen Sie es nicht, solange beide es verwenden.',
  'revoke.what':
    'Das Zertifikat für {names}, unterschrieben von {authority}, Nummer {serial}, gültig bis {until}.',
  'revoke.means':
    'Ist es gesperrt, bleibt es ungültig: Browser, die nachsehen, lehnen es sofort ab, die anderen nehmen es, bis es abläuft. Das ist richtig, wenn sein Schlüssel in fremde Hände geraten sein kann; sonst holen Sie zuerst ein neues.',
  'revoke.done':
    'Die Zertifizierungsstelle hat es für ungültig erklärt. Lassen Sie jetzt ein neues einrichten:',
  'cli.no-answer': 'keine Antwort',
  'cli.not-encrypted': 'nicht verschlüsselt',
  'cli.signed':
    '{status}, ausgestellt von {issuer}, {trusted, select, yes {vertrauenswürdig} other {nicht vertrauenswürdig ({reason})}}',
  'cli.nobody': 'niemandem, den man kennt',
  'cli.no-name': 'ohne Namen gefragt',
  'cli.view': '{name} auf {address}: http {http}; https {https}',
  'cli.time': '{seconds}, {count, plural, one {1 Hin- und Rückweg} other {# Hin- und Rückwege}} zum Server',
  'cli.plan': 'Plan für {names}; nichts wurde geändert.',
  'cli.no-runs': 'Von diesem Computer aus wurde noch nichts getan.',
  'cli.none-managed': 'Von diesem Computer aus ist kein Zertifikat eingerichtet, das noch besteht.',
  'cli.do-renew': 'Im Terminal: sealkeeper renew {run}',
  'cli.calendar': 'Für Ihren Kalender geschrieben: {file}',
  'status.unsettled':
    'Ein späterer Vorgang zu diesen Namen ist nicht zu Ende gekommen: sealkeeper recover {run}',
  'cli.recover-run':
    'Im Terminal: sealkeeper recover RUN; setzen Sie für RUN die Kennung ein, die unten steht.',
  'cli.default-site': 'In der Auftragsdatei: „defaultSiteFor“ mit diesem Namen.',
  'cli.accept-host-key':
    'Zum Annehmen tragen Sie den Fingerabdruck in der Auftragsdatei als hostKey des Servers ein, oder melden Sie sich dort einmal mit ssh an.',
  'cli.unknown-pending': 'wird noch angesehen',
  'cli.unknown-not-asked': 'nicht gefragt',
  'cli.unknown-not-supported': 'lässt sich von hier aus nicht fragen',
  'cli.unknown-no-answer': 'keine Antwort',
  'cli.unknown-failed': 'die Abfrage ist fehlgeschlagen',
  'cli.unknown-out-of-reach': 'von hier aus nicht erreichbar',
  'cli.not-known': '? {name}: von diesem Computer aus wurde dafür kein Zertifikat geholt',
  'cli.none-due': 'Noch muss kein Zertifikat erneuert werden. Es wurde nichts getan.',
  'cli.none-unsettled': 'Kein Vorgang wurde unterbrochen, und keiner braucht Hilfe. Es wurde nichts getan.',
  'cli.none-waiting': 'Kein Vorgang wartet auf etwas. Es wurde nichts getan.',
  'cli.resume': 'Zum Weitermachen: sealkeeper resume {run}. Zum Aufgeben: sealkeeper undo {run}.',
  'status.waiting': 'Ein späterer Vorgang zu diesen Namen wartet auf Sie: sealkeeper resume {run}',
  'cli.past-run':
    '{run}  {when}  {outcome}  {names} auf {server}{undoable, select, yes {} other {  (nichts mehr zurückzunehmen)}}',
  'many.begun': '… {job}',
  'many.ended': '{sign} {job}: {outcome}',
  'many.count': '{done, plural, one {einer von {count} fertig} other {# von {count} fertig}}, {seconds}',
  'many.written': 'Geschrieben: {file}',
  'many.title': 'Zertifikate, viele auf einmal',
  'many.made': 'Erstellt am {when} von Sealkeeper',
  'many.job': 'Auftrag',
  'many.names': 'Namen',
  'many.how': 'Ergebnis',
  'many.until': 'Gültig bis',
  'many.renewal': 'Erneuerung',
  'many.run': 'Vorgang',
  'cli.plan-instead': 'Stattdessen diesen Plan ausführen? j/N',
  'cli.yes-letter': 'j',
  'inspect.certificate':
    'Zertifikat für {names}, unterschrieben von {issuer}, gültig bis {until} (in {file})',
  'inspect.chain': 'dazu gehört: {chain}',
  'inspect.root': 'die Zertifizierungsstelle kennen Browser: {root}',
  'inspect.key': 'sein privater Schlüssel ist da (in {file})',
  'inspect.no-key': 'sein privater Schlüssel ist nicht in diesen Dateien',
  'inspect.left-out':
    '{why, select, twice {mehrfach vorhanden, {title} weggelassen} root {weggelassen, da Browser sie selbst haben: {title}} other {weggelassen, für dieses Zertifikat nicht nötig: {title}}}',
  'inspect.request': 'die Anforderung, mit der es bestellt wurde (in {file})',
  'inspect.fits': 'Alles Nötige ist da. Es kann so installiert werden.',
};
