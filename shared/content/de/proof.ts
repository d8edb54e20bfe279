import type { proof as english } from '../en/proof.ts';
import type { Translated } from '../translated.ts';

export const proof: Translated<typeof english> = {
  'proof.title': 'Wie weisen Sie nach, dass die Website Ihnen gehört?',
  'proof.lead':
    'Bevor {provider} ein Zertifikat ausstellt, müssen Sie zeigen, dass Sie über jeden Namen bestimmen können.',
  'proof.choices': 'Wege für den Nachweis',
  'proof.impossible': 'Hier nicht möglich',
  'proof.by-hand': 'Von Hand',

  'proof.http-01': 'Eine kleine Datei, für Sie hinterlegt',
  'proof.http-01-what':
    'Ihr Server beantwortet für einige Sekunden eine geheime Frage; danach nehmen wir die Antwort wieder weg. Besucher merken nichts.',
  'proof.dns-01': 'Eine Zeile in Ihrem DNS',
  'proof.dns-01-what':
    'Dort, wo Ihre Domain verwaltet wird, kommt eine Zeile hinzu und danach wieder weg. Sie gilt für alle Namen, auch für die mit Stern.',
  'proof.email': 'Eine E-Mail an Ihre Domain',
  'proof.email-what':
    'Ein Händler schreibt an ein festes Postfach Ihrer Domain, und Sie klicken auf einen Link. Überall endet das am {ends, date, long}; Let’s Encrypt bietet es nicht an.',
  'proof.dns-01-by-hand':
    'Sealkeeper trägt sie ein, wo Ihr Anbieter das einem Programm erlaubt. Sonst tragen Sie sie ein, und es wartet darauf.',
  'proof.email-by-hand': 'Händler bieten es an. Sie bestellen dort, und hier sehen Sie jeden Schritt.',

  'proof.ask.nothing': 'Für Sie nichts zu tun',
  'proof.ask.server-login': 'Geht mit dem Zugang zu Ihrem Server',
  'proof.ask.token-at': 'Ein Zugangsschlüssel von {place}, einmal angelegt',
  'proof.ask.record-at': 'Eine Zeile bei {place}',
  'proof.ask.record-somewhere': 'Eine Zeile dort, wo Ihre Domain verwaltet wird',
  'proof.ask.again-each-time': 'Bei jeder Erneuerung wieder',
  'proof.ask.mailbox': 'Ein Postfach wie admin@',
  'proof.ask.seller': 'Nur bei gekauften Zertifikaten',

  'proof.obstacle.star':
    '{star} hat einen Stern, und eine Datei auf einem Server kann nicht für jeden Namen dahinter sprechen. Lassen Sie den Stern weg, oder weisen Sie ihn im DNS nach.',
  'proof.obstacle.port-80':
    'Die Datei wird über Port 80 abgefragt, den Zugang für unverschlüsselte Seiten, und dort ist {domain} nicht erreichbar. Öffnen Sie ihn in der Firewall Ihres Anbieters, wenn Sie diesen Weg gehen wollen.',
  'proof.obstacle.silent': '{domain} antwortet nicht; eine Datei dort könnte niemand sehen.',
  'proof.obstacle.network':
    'Ihre Website wird von einem Dienst erstellt und gezeigt, der von außen keine Dateien annimmt.',
  'proof.obstacle.dnssec':
    'Die Signatur Ihres DNS (DNSSEC) stimmt nicht; darum glaubt keine Zertifizierungsstelle, was dort steht.',
  'proof.obstacle.no-mail': '{domain} nimmt keine E-Mails an; darum kann keine Nachricht ankommen.',
  'proof.obstacle.over': 'Seit dem {ends, date, long} darf keine Zertifizierungsstelle das mehr annehmen.',

  'proof.by-name': 'Name für Name',
  'proof.by-name-lead':
    'Nicht jeder Name lässt sich auf dieselbe Weise nachweisen. Für Sie gewählt: eine Datei, wo sie genügt, das DNS für den Rest.',
  'proof.by-name.file': 'Datei',
  'proof.by-name.dns': 'DNS',
  'proof.by-name.dns-only': 'Nur im DNS',
  'proof.by-name.how': 'Wie {name} nachgewiesen wird',
  'proof.by-name.by-file':
    'Eine kleine Datei auf Ihrem Server. Sie müssen nichts tun, auch bei keiner Erneuerung.',
  'proof.by-name.by-dns': 'Eine Zeile in Ihrem DNS. Eine kleine Datei würde genügen.',
  'proof.by-name.star':
    'Er steht für jeden Namen unter der Domain; keine einzelne Datei kann für alle sprechen.',
  'proof.by-name.elsewhere': 'Er führt zu einem anderen Server; dort sähe niemand unsere Datei.',
  'proof.by-name.absent': 'Er führt noch nirgendwohin; eine Datei könnte dort niemand sehen.',

  'proof.why-title': 'Wozu ein Nachweis?',
  'proof.why-1':
    'Sonst könnte jeder ein Zertifikat für Ihren Laden bekommen und sich für ihn ausgeben. Darum stellt die Zertifizierungsstelle eine Frage, auf die nur Sie die Antwort wissen.',
  'proof.why-2':
    'Sie fragt von mehreren Orten der Welt zugleich; ein Zugang, der nur für ein Land offen ist, genügt also nicht.',
};
