import type { zone as english } from '../en/zone.ts';
import type { Translated } from '../translated.ts';

export const zone: Translated<typeof english> = {
  'zone.title': 'Wer trägt die Zeile ein?',
  'zone.provider': 'Sealkeeper, bei meinem DNS-Anbieter',
  'zone.provider-what':
    'Sie geben ihm einen Zugangsschlüssel, der Einträge dieser Domain ändern darf. Es setzt seine Zeile neben Ihre und nimmt nur die eigene wieder weg.',
  'zone.own-bind': 'Sealkeeper, auf meinem eigenen Server (BIND)',
  'zone.own-bind-what':
    'Nur, wenn der Nameserver BIND dieser Domain auf dem Server der Website selbst läuft. Sealkeeper spricht dort mit ihm, über Ihre Anmeldung; bevor etwas geschieht, sehen Sie, ob das geht.',
  'zone.hand': 'Ich trage sie selbst ein',
  'zone.hand-what':
    'Sealkeeper zeigt Ihnen die Zeile, wartet, so lange Sie brauchen, auch bei geschlossenem Fenster, und macht weiter, wenn sie da ist. Bei jeder Erneuerung wieder, alle paar Wochen.',
  'zone.hand-instead':
    'Was das beendet: ein Zugangsschlüssel Ihres Anbieters, ein Alias, den Sie einmal setzen (beides oben), oder Namen ohne Stern, die eine Datei nachweist.',
  'zone.alias': 'Sealkeeper, über einen Alias, den ich einmal setze',
  'zone.alias-what':
    'Für eine Domain, deren Anbieter keine Zugangsschlüssel hat oder nur solche, die zu viel dürfen. Sie setzen dort eine Zeile, einmal. Sie lenkt den Nachweis an einen anderen Ort, und der Zugangsschlüssel für diesen Ort kann an Ihrer Domain nichts ändern.',
  'zone.alias-at': 'Wer den Ort verwaltet, auf den er zeigt',
  'zone.alias-in': 'Domain dort',
  'zone.alias-in-hint':
    'Eine Domain, die Sie bei {provider} haben, am besten eine, die sonst zu nichts dient. Eine kostenlose genügt.',
  'zone.alias-in-bad': 'Das ist kein Name einer Domain, wie etwa proofs.example.net.',
  'zone.lead': 'Alias einrichten',
  'zone.alias-trying': 'Es wird geprüft, ob {provider} uns dort schreiben lässt',
  'zone.alias-wanted': 'Setzen Sie jetzt diese Zeile, wo Ihre Domain verwaltet wird',
  'zone.alias-wanted-in': 'Setzen Sie jetzt diese Zeile, wo {zone} verwaltet wird',
  'zone.alias-target': 'Ziel',
  'zone.alias-copy-target': 'Ziel kopieren',
  'zone.alias-dot': 'Manche Formulare wollen einen Punkt am Ende des Ziels: {target}.',
  'zone.alias-beside':
    'Bei {record} stehen andere Texte: {values}. Die meisten Anbieter nehmen daneben keinen Alias an. In der Regel stammen sie von früheren Nachweisen; löschen Sie, was niemand mehr braucht.',
  'zone.alias-seen': '{seen} von {count, plural, one {# Nameserver zeigt} other {# Nameservern zeigen}} sie.',
  'zone.alias-lacking': 'Zeigt sie noch nicht.',
  'zone.alias-waiting': 'Warten auf Ihre Zeile; alle paar Sekunden wird nachgesehen',
  'zone.alias-no-hurry':
    'Lassen Sie sich Zeit. Es geht von selbst weiter, sobald die Zeile zu sehen ist. Brechen Sie ab, ist nichts verloren: Die Zeile bleibt und wird beim nächsten Mal gefunden.',
  'zone.alias-proving':
    'Die Zeile ist da. Jetzt die Probe: ein Text bei {provider}, der an Ihrer Domain zu sehen sein muss',
  'zone.alias-works': 'Der Alias funktioniert',
  'zone.alias-works-more':
    'Ein Probetext bei {provider} war an Ihrer Domain zu sehen und ist wieder weg. Lassen Sie die Zeile stehen: Jede Erneuerung benutzt sie, und deren Text kommt nach {records}.',
  'zone.account-none': 'Noch kein Konto dort?',
  'zone.account-what':
    'Tippen Sie oben die Adresse ein und lassen Sie eines anlegen. Es gilt nur für diese Namen und liegt von da an im Schlüsselbund dieses Computers.',
  'zone.account-no-keychain':
    'Dieser Computer hat keinen Schlüsselbund, der ein neues aufnehmen könnte. Im Terminal legt „sealkeeper delegate ADRESSE --account DATEI“ eines an und schreibt es in eine Datei.',
  'zone.account': 'Dort ein Konto anlegen',
  'zone.account-making': 'Ein Konto wird angelegt',
  'zone.at': 'Wo die Domain verwaltet wird',
  'zone.recognised': 'An Ihren Nameservern erkannt.',
  'zone.not-recognised':
    'Ihre Nameserver ({servers}) sagen uns nichts. Wählen Sie den Anbieter, wenn er in der Liste steht.',
  'zone.own-server': 'Eigener Nameserver (RFC 2136, TSIG)',
  'zone.steps': 'So bekommen Sie den Zugang',
  'zone.seen-on': 'Quelle: {source}, notiert am {date, date, long}. Mit einem echten Konto nicht erprobt.',
  'zone.seen-on-tried': 'An einem echten BIND 9.18 erprobt.',
  'zone.open-page': 'Seite von {provider} öffnen',
  'zone.documentation': 'Dokumentation',
  'zone.try': 'Ausprobieren',
  'zone.trying': 'Die Zonen bei {provider} werden gelesen',
  'zone.works': 'Es funktioniert',
  'zone.works-more':
    '{provider} zeigt uns {zones}. Die Zeile wird bei {records} stehen. Geändert wurde nichts.',
  'zone.elsewhere': '{name} verweist dafür auf {record}; die Zeile kommt darum dorthin.',
  'zone.another': 'Einen anderen nehmen',
  'zone.keep': 'Im Schlüsselbund dieses Computers speichern',
  'zone.keep-why':
    'Dann kann diese App von selbst erneuern. Öffnen kann ihn nur diese App, auf diesem Computer und unter Ihrer Anmeldung; auf Ihren Server kommt er nie. Löschen lassen können Sie ihn jederzeit, hier oder bei {provider}.',
  'zone.not-kept':
    'Nicht gespeichert: Er ist vergessen, sobald Sie Sealkeeper schließen, und jede Erneuerung fragt Sie wieder danach.',
  'zone.no-keychain':
    'Dieser Computer hat keinen Schlüsselbund, der einen Zugangsschlüssel schützt; darum wird er nicht gespeichert. Er ist vergessen, sobald Sie Sealkeeper schließen, und jede Erneuerung fragt Sie wieder danach.',
  'zone.kept': 'Ein Zugang für {provider} liegt im Schlüsselbund dieses Computers',
  'zone.kept-more':
    'Er wurde für genau diese Namen erprobt und wird es noch einmal, bevor er gebraucht wird.',
  'zone.missing': 'Das fehlt, oder es hat nicht die Form, die es bei {provider} hat.',
  'zone.background-kept': 'Zugang für {provider} gespeichert, für {names}',
  'dns.field.server': 'Adresse des Nameservers',
  'dns.field.zone': 'Zone',
  'dns.field.keyName': 'Name des Schlüssels',
  'dns.field.algorithm': 'Art der Signatur',
  'dns.field.secret': 'Geheimnis des Schlüssels',
  'dns.field.token': 'Zugangsschlüssel (Token)',
  'dns.field.apiKey': 'API-Schlüssel',
  'dns.field.apiSecret': 'Geheimnis des API-Schlüssels',
  'dns.field.key': 'Schlüssel (Präfix.Geheimnis)',
  'dns.field.endpoint': 'Region des Kontos',
  'dns.field.applicationKey': 'Application Key',
  'dns.field.applicationSecret': 'Application Secret',
  'dns.field.consumerKey': 'Consumer Key',
  'dns.field.customerNumber': 'Kundennummer',
  'dns.field.apiPassword': 'API-Passwort',
  'dns.field.user': 'Benutzer',
  'dns.field.password': 'Passwort',
  'dns.field.accessKeyId': 'Kennung des Zugriffsschlüssels (access key ID)',
  'dns.field.secretAccessKey': 'Geheimer Zugriffsschlüssel (secret access key)',
  'dns.field.fulldomain': 'Name, den er vergeben hat (fulldomain)',
  'dns.field.url': 'Adresse der Schnittstelle (https://…)',
  'dns.field.serviceAccount': 'Schlüssel des Dienstkontos (die ganze JSON-Datei)',
  'dns.field.subscriptionId': 'Abonnement-ID',
  'dns.field.resourceGroup': 'Ressourcengruppe der Zone',
  'dns.field.tenantId': 'Verzeichnis-ID (Mandant)',
  'dns.field.clientId': 'Anwendungs-ID (Client)',
  'dns.field.clientSecret': 'Wert des Clientgeheimnisses',
  'dns.field.secretKey': 'Geheimer API-Schlüssel',
};
