import type { siteFindings as english } from '../en/findings-site.ts';
import type { Translated } from '../translated.ts';

export const siteFindings: Translated<typeof english> = {
  'finding.site-not-answering.title': 'Unter Ihrer Adresse antwortet niemand',
  'finding.site-not-answering.text':
    '{name} führt zu einem Computer, der uns nicht antwortet. Vielleicht ist er ausgeschaltet, oder die Adresse ist veraltet.\nKeine Antwort an den Ports 80 und 443 von {addresses}.',
  'finding.answers-on-port-80.title': 'Ihre Website ist erreichbar',
  'finding.answers-on-port-80.text':
    '{name} antwortet; mit einer kleinen Datei dort lässt sich also nachweisen, dass die Website Ihnen gehört.\nPort 80 ist offen.',
  'finding.port-80-closed.title': 'Einer der beiden Zugänge ist geschlossen',
  'finding.port-80-closed.text':
    '{name} antwortet nur auf dem verschlüsselten Weg. Der übliche Nachweis braucht auch den anderen, wenigstens für einen Augenblick.\nPort 80 antwortet nicht unter {addresses}.',
  'finding.redirect-loop.title': 'Ihre Website schickt Besucher im Kreis',
  'finding.redirect-loop.text':
    'Wer {name} besucht, wird immer weitergeschickt, bis der Browser aufgibt. Ein Zertifikat allein behebt das nicht: Server oder Shopsoftware haben Regeln, die einander widersprechen.\nDer Weg: {chain}.',
  'finding.leads-to-https.title': 'Besucher werden auf den verschlüsselten Weg geleitet',
  'finding.leads-to-https.text':
    'Wer {name} eintippt, landet von selbst auf der verschlüsselten Seite.\nPort 80 antwortet mit einer Weiterleitung zu https.',
  'finding.leads-elsewhere.title': '{name} schickt seine Besucher zu {target}',
  'finding.leads-elsewhere.text':
    'Das Zertifikat von {name} sehen sie nur auf der Durchreise, und doch muss es gültig sein, sonst kommen sie nie an.\nDer Weg: {chain}.',
  'finding.leads-inside.title': '{name} führt in ein privates Netz',
  'finding.leads-inside.text':
    'Besucher von außen kommen dort nicht hin, und auch wir sind nicht hingegangen: Solche Adressen gehören zu Geräten zu Hause, im Büro oder zum Server selbst. Hat das niemand mit Absicht so eingerichtet, lassen Sie den Server überprüfen.\nNicht gefolgt: {targets}.',
  'finding.inside-only.title': '{name} ist ein Name Ihres eigenen Netzes',
  'finding.inside-only.text':
    'Von außen kommt niemand dorthin; für das, was nur Sie nutzen, ist das in Ordnung. Auch keine Zertifizierungsstelle kommt dorthin, darum wird im DNS nachgewiesen, dass der Name Ihnen gehört.\nEr führt zu {addresses}.',
  'finding.hsts-on.title': 'Browser bestehen hier auf Verschlüsselung',
  'finding.hsts-on.text':
    'Ihre Website hat Browsern gesagt, sie sollen nur noch verschlüsselt wiederkommen, {days, plural, one {einen Tag} other {# Tage}} lang. Ist das Zertifikat einmal ungültig, lassen sie niemanden durch.\nStrict-Transport-Security von {name}.',
  'finding.addresses-disagree.title': 'Ihre Website gibt verschiedene Antworten',
  'finding.addresses-disagree.text':
    '{name} hat mehrere Adressen, und sie zeigen nicht alle dasselbe. Manche Ihrer Besucher sehen vielleicht eine alte oder fremde Seite.\nDie Adressen sind {addresses}.',
  'finding.ipv6-elsewhere.title': 'Die Hälfte Ihrer Besucher landet vielleicht woanders',
  'finding.ipv6-elsewhere.text':
    '{name} hat eine Adresse alter und eine neuer Art, und die neue (IPv6) führt nicht zur selben Website. Die meisten Telefone nehmen sie zuerst, und Zertifizierungsstellen auch.\nAAAA: {addresses}.',
  'finding.www-missing.title': '{other} gibt es nicht',
  'finding.www-missing.text':
    'Wer {other} eintippt, findet Sie nicht. Das ist nicht schlimm, aber viele erwarten, dass beides geht.\nDas DNS hat keine Adresse für {other}.',
  'finding.www-elsewhere.title': '{other} führt woandershin',
  'finding.www-elsewhere.text':
    '{other} liegt nicht auf demselben Server wie {name}; darum nehmen wir es nicht in dieses Zertifikat auf.\nWeder Adresse noch Zertifikat haben sie gemeinsam.',
  'finding.caa-forbids.title': 'Ihre Domain verbietet alle Zertifikate',
  'finding.caa-forbids.text':
    'Eine Regel in ihren Einstellungen verbietet jeder Zertifizierungsstelle, ein Zertifikat auszustellen. Sie muss dort geändert werden, wo die Domain verwaltet wird, bevor ein Zertifikat entstehen kann.\nCAA bei {at}: {rules}.',
  'finding.caa-limits.title':
    'Nur {count, plural, one {eine Zertifizierungsstelle darf} other {# Zertifizierungsstellen dürfen}} Zertifikate für Ihre Domain ausstellen',
  'finding.caa-limits.text':
    'Eine Regel in ihren Einstellungen nennt sie: {allowed}. Alle anderen müssen ablehnen. Ändern lässt sich das dort, wo die Domain verwaltet wird.\nCAA bei {at}: {rules}.',
  'finding.caa-unreadable.title': 'Eine Regel Ihrer Domain lässt sich nicht lesen',
  'finding.caa-unreadable.text':
    'Bevor sie ein Zertifikat ausstellen, fragen Zertifizierungsstellen, welche von ihnen es dürfen. Ihre Domain beantwortet diese Frage nicht, und dann müssen sie ablehnen.\nDie CAA-Abfrage von {name} schlägt fehl.',
  'finding.dnssec-broken.title': 'Die Signatur Ihrer Domain stimmt nicht',
  'finding.dnssec-broken.text':
    'Die Einträge von {name} sind signiert, aber die Signatur passt nicht. Ein Teil der Welt findet Sie nicht, und keine Zertifizierungsstelle stellt ein Zertifikat aus. Wer die Domain verwaltet, kann das beheben oder die Signatur abschalten.\nDie DNSSEC-Prüfung schlägt fehl.',
  'finding.dnssec-signed.title': 'Die Einträge Ihrer Domain sind signiert',
  'finding.dnssec-signed.text':
    'Niemand kann sie unterwegs fälschen.\nDie DNSSEC-Prüfung von {name} ist erfolgreich.',
  'finding.persistent-proof.title': 'Ein dauerhafter Nachweis ist hinterlegt',
  'finding.persistent-proof.text':
    'Ihre Domain sagt schon ein für alle Mal, wer Zertifikate für sie bekommen darf.\nTXT bei _validation-persist.{name}: {records}.',
  'finding.pinned-in-dns.title': 'In den Einträgen Ihrer Domain ist ein Schlüssel festgeschrieben',
  'finding.pinned-in-dns.text':
    'Manche Mailserver vertrauen nur dem Schlüssel, der dort steht. Ein neuer muss eingetragen sein, bevor er benutzt wird.\nTLSA für {doors}.',
  'finding.builder.title': 'Ihre Website ist mit {network} erstellt',
  'finding.builder.text':
    'Dort gehört das Zertifikat zum Angebot; {name} braucht also keines von Ihnen.\nZu erkennen an {evidence}.',
  'finding.behind-network.title': '{network} steht vor Ihrer Website',
  'finding.behind-network.text':
    'Besucher von {name} kommen zuerst zu {network} und sehen dessen Zertifikat, nicht das Ihres Servers.\nZu erkennen an {evidence}.',
  'finding.server-software.title': 'Ihr Webserver ist {server}',
  'finding.server-software.text':
    'Das ist das Programm, das Ihre Seiten ausliefert.\nEs nennt sich selbst im Server-Header von {name}.',
  'finding.panel.title': 'Es gibt ein Verwaltungsprogramm: {panel}',
  'finding.panel.text':
    'Bei vielen Anbietern lässt sich dort ein kostenloses Zertifikat einschalten. Geht das bei Ihrem, ist es der kürzeste Weg von allen.\nZu erkennen an {evidence}.',
  'finding.host.title': 'Ihre Website liegt bei {host}',
  'finding.host.text': 'Das ist die Firma, deren Computer für {name} antwortet.\nZu erkennen an {evidence}.',
  'finding.dns-provider.title': 'Ihre Domain wird bei {provider} verwaltet',
  'finding.dns-provider.text':
    'Dorthin müssen Sie nur für einen Nachweis im DNS oder für ein Zertifikat mit Stern.\nNameserver von {name}: {servers}.',
};
