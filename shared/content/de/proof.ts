import type { proof as english } from '../en/proof.ts';
import type { Translated } from '../translated.ts';

export const proof: Translated<typeof english> = {
  'proof.title': 'Wie beweisen Sie, dass die Website Ihnen gehört?',
  'proof.lead':
    'Bevor {provider} unterschreibt, will man dort sehen, dass Sie bei jedem Namen das Sagen haben.',
  'proof.choices': 'Wege, es zu beweisen',
  'proof.impossible': 'Hier nicht möglich',
  'proof.by-hand': 'Von Hand',

  'proof.http-01': 'Eine kleine Datei, für Sie hinterlegt',
  'proof.http-01-what':
    'Wir lassen Ihren Server für einige Sekunden eine geheime Frage beantworten und nehmen die Antwort wieder weg. Besucher merken nichts.',
  'proof.dns-01': 'Eine Zeile in Ihrem DNS',
  'proof.dns-01-what':
    'Sie tragen dort, wo Ihre Domain verwaltet wird, eine Zeile ein. Sie spricht für alle Namen auf einmal, auch für die mit Stern.',
  'proof.email': 'Eine E-Mail an Ihre Domain',
  'proof.email-what':
    'Ein Händler schreibt an ein festes Postfach Ihrer Domain, und Sie drücken auf einen Link. Überall endet das am {ends, date, long}; kostenlose Zertifizierungsstellen hatten es nie.',
  'proof.dns-01-by-hand':
    'Sealkeeper kann die Zeile noch nicht für Sie eintragen. Es zeigt Ihnen jeden Schritt und sieht nach, ob sie da ist.',
  'proof.email-by-hand': 'Sealkeeper bestellt noch nicht bei Händlern. Es zeigt Ihnen jeden Schritt.',

  'proof.ask.nothing': 'Für Sie nichts zu tun',
  'proof.ask.server-login': 'Geht mit dem Zugang zu Ihrem Server',
  'proof.ask.record-at': 'Eine Zeile bei {place}',
  'proof.ask.record-somewhere': 'Eine Zeile, wo Ihre Domain verwaltet wird',
  'proof.ask.again-each-time': 'Bei jeder Erneuerung wieder',
  'proof.ask.mailbox': 'Ein Postfach wie admin@',
  'proof.ask.seller': 'Nur bei gekauften Zertifikaten',

  'proof.obstacle.star':
    '{star} hat einen Stern, und eine Datei auf einem Server kann nicht für jeden Namen dahinter sprechen. Lassen Sie den Stern weg, oder beweisen Sie ihn im DNS.',
  'proof.obstacle.port-80':
    'Nach der Datei wird an der offenen Tür (Port 80) gefragt, und dort ist {domain} zu. Öffnen Sie sie in der Firewall Ihres Anbieters, um diesen Weg zu gehen.',
  'proof.obstacle.silent': '{domain} antwortet nicht; darum ist keine Datei dort zu sehen.',
  'proof.obstacle.network':
    'Ihre Website wird von einem Dienst gemacht und gezeigt, der von außen keine Dateien hereinlässt.',
  'proof.obstacle.dnssec':
    'Die Unterschrift Ihres DNS (DNSSEC) stimmt nicht; darum glaubt keine Zertifizierungsstelle, was es sagt.',
  'proof.obstacle.no-mail': '{domain} nimmt keine Post an; darum kann keine Nachricht ankommen.',
  'proof.obstacle.over': 'Seit dem {ends, date, long} darf keine Zertifizierungsstelle das mehr annehmen.',

  'proof.why-title': 'Warum braucht es einen Beweis?',
  'proof.why-1':
    'Sonst könnte jeder ein Zertifikat für Ihren Laden bekommen und sich für ihn ausgeben. Darum stellt die Zertifizierungsstelle eine Frage, auf die nur Sie die Antwort wissen.',
  'proof.why-2':
    'Sie fragt von mehreren Orten der Welt zugleich; eine Tür, die nur für ein Land offen ist, genügt also nicht.',
};
