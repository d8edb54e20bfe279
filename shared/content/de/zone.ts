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
    'Was das beendet: ein Anbieter mit Zugangsschlüssel (es genügt ein kostenloses Konto bei einem aus der Liste, auf das _acme-challenge als Alias zeigt), oder Namen ohne Stern, die eine Datei nachweist.',
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
