import type { TermId } from '../en/terms.ts';

export const terms: Readonly<Record<TermId, { readonly word: string; readonly hint: string }>> = {
  certificate: {
    word: 'Zertifikat',
    hint: 'Ein unterschriebener Nachweis: Dieser Schlüssel gehört zu dieser Website. Browser verlangen ihn, bevor sie einer Seite vertrauen.',
  },
  authority: {
    word: 'Zertifizierungsstelle',
    hint: 'Eine Organisation, deren Unterschrift Browser vertrauen. Sie unterschreibt, sobald nachgewiesen ist, dass die Website Ihnen gehört.',
  },
  acme: {
    word: 'ACME',
    hint: 'Die gemeinsame Sprache, in der Programme bei einer Zertifizierungsstelle ein Zertifikat bestellen.',
  },
  staging: {
    word: 'Testzertifikat',
    hint: 'Wie ein echtes, aber mit einer Unterschrift, der kein Browser vertraut.',
  },
  'external-account': {
    word: 'Kontoschlüssel',
    hint: 'Ein Name und ein Geheimnis, die eine Zertifizierungsstelle ihren Kunden gibt, damit sie weiß, für wen sie arbeitet.',
  },
  ssh: {
    word: 'SSH',
    hint: 'Eine verschlüsselte Verbindung, über die Techniker an Servern arbeiten. Fast jeder Server hat sie.',
  },
  fingerprint: {
    word: 'Fingerabdruck',
    hint: 'Ein kurzer Text, der für genau einen Server steht. Ist er gleich, ist es derselbe Server.',
  },
  sudo: {
    word: 'Administrator',
    hint: 'Der Benutzer, der auf einem Server Einstellungen ändern darf; er heißt root. Andere können sich diese Rechte mit „sudo“ leihen.',
  },
  dns: {
    word: 'DNS',
    hint: 'Das Telefonbuch des Internets: Es sagt, unter welcher Nummer (Adresse) ein Name zu finden ist.',
  },
  port: {
    word: 'Port',
    hint: 'Ein nummerierter Zugang zu einem Server: 80 für unverschlüsselte Seiten, 443 für verschlüsselte, 22 für SSH.',
  },
  redirect: {
    word: 'Weiterleitung',
    hint: 'Die Antwort eines Servers „Bitte gehen Sie zu dieser anderen Adresse“, der Browser sofort folgen.',
  },
  hsts: {
    word: 'HSTS',
    hint: 'Eine Anweisung an Browser, diese Website lange Zeit (bei uns zwei Jahre) nur noch verschlüsselt zu besuchen.',
  },
  'private-key': {
    word: 'Privater Schlüssel',
    hint: 'Die geheime Hälfte eines Paares. Wer sie hat, kann im Namen Ihrer Website sprechen; darum verlässt sie Ihren Server nie.',
  },
  wildcard: {
    word: 'Wildcard',
    hint: 'Ein Name mit Stern, zum Beispiel *.hofladen.example. Er deckt eine Ebene von Unterdomains ab.',
  },
  chain: {
    word: 'Kette',
    hint: 'Wer das Zertifikat unterschrieben hat, wer den Unterzeichner, und so fort bis zu einem Namen, den Browser kennen.',
  },
  root: {
    word: 'Stammzertifikat',
    hint: 'Das Ende einer Kette: eine Zertifizierungsstelle, der Browser vertrauen, weil sie auf deren eigener Liste steht.',
  },
  intermediate: {
    word: 'Zwischenzertifikat',
    hint: 'Das Glied zwischen Ihrem Zertifikat und dem Stammzertifikat. Ihr Server muss es mitschicken.',
  },
  'public-key': {
    word: 'Öffentlicher Schlüssel',
    hint: 'Die Hälfte eines Paares, die jeder haben darf. Mit ihr kann man ein Siegel prüfen, aber keines erzeugen.',
  },
  'domain-validation': {
    word: 'Domain-Prüfung',
    hint: 'Die Zertifizierungsstelle hat geprüft, dass der Antragsteller über die Adresse verfügt. Mehr nicht.',
  },
  'organisation-validation': {
    word: 'Organisationsprüfung',
    hint: 'Die Zertifizierungsstelle hat auch die Angaben zur Firma geprüft und nennt sie in den Einzelheiten.',
  },
  'extended-validation': {
    word: 'Erweiterte Prüfung',
    hint: 'Die Firma wurde gründlicher geprüft. Browser zeigen das seit 2019 nicht mehr.',
  },
  csr: {
    word: 'Antrag (CSR)',
    hint: 'Was an eine Zertifizierungsstelle geht: die Namen und der öffentliche Schlüssel, mit dem privaten unterschrieben.',
  },
  caa: {
    word: 'CAA-Eintrag',
    hint: 'Eine Zeile im DNS, die sagt, welche Zertifizierungsstellen Zertifikate für die Domain ausstellen dürfen. Ohne sie dürfen es alle.',
  },
  dnssec: {
    word: 'DNSSEC',
    hint: 'Signaturen im DNS. Sind sie falsch, darf keine Zertifizierungsstelle ein Zertifikat für die Domain ausstellen.',
  },
  cdn: {
    word: 'Content-Netzwerk (CDN)',
    hint: 'Server in aller Welt, die Besuchern anstelle Ihres Servers antworten, mit einem eigenen Zertifikat.',
  },
  mx: {
    word: 'MX-Eintrag',
    hint: 'Die Zeile im DNS, die sagt, welcher Server die E-Mails einer Domain annimmt.',
  },
  starttls: {
    word: 'STARTTLS',
    hint: 'Eine Mailverbindung, die unverschlüsselt beginnt und dann verschlüsselt wird, bevor ein Passwort gesendet wird.',
  },
};
