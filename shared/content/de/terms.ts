import type { TermId } from '../en/terms.ts';

export const terms: Readonly<Record<TermId, { readonly word: string; readonly hint: string }>> = {
  certificate: {
    word: 'Zertifikat',
    hint: 'Ein unterschriebener Zettel: Dieser Schlüssel gehört zu dieser Website. Browser verlangen ihn, bevor sie einer Seite trauen.',
  },
  authority: {
    word: 'Zertifizierungsstelle',
    hint: 'Eine Einrichtung, deren Unterschrift die Browser glauben. Sie unterschreibt, sobald nachgewiesen ist, dass die Website Ihnen gehört.',
  },
  acme: {
    word: 'ACME',
    hint: 'Die gemeinsame Sprache, in der Programme bei einer Zertifizierungsstelle um ein Zertifikat bitten.',
  },
  staging: {
    word: 'Testzertifikat',
    hint: 'Genauso gemacht wie ein echtes, aber mit einer Unterschrift, der kein Browser traut.',
  },
  'external-account': {
    word: 'Kontoschlüssel',
    hint: 'Ein Name und ein Geheimnis, die eine Zertifizierungsstelle ihren Kunden gibt, damit sie weiß, für wen sie arbeitet.',
  },
  ssh: {
    word: 'SSH',
    hint: 'Eine verschlüsselte Leitung, über die Techniker an Servern arbeiten. Fast jeder Server hat sie.',
  },
  fingerprint: {
    word: 'Fingerabdruck',
    hint: 'Ein kurzer Text, der für genau einen Server steht. Ist er gleich, ist es derselbe Server.',
  },
  sudo: {
    word: 'Administrator',
    hint: 'Der Benutzer, der auf einem Server Einstellungen ändern darf; er heißt root. Andere können sich diese Macht mit „sudo“ leihen.',
  },
  dns: {
    word: 'DNS',
    hint: 'Das Telefonbuch des Internets: Es sagt, unter welcher Nummer (Adresse) ein Name zu finden ist.',
  },
  port: {
    word: 'Port',
    hint: 'Eine nummerierte Tür eines Servers: 80 für offene Seiten, 443 für verschlüsselte, 22 für SSH.',
  },
  redirect: {
    word: 'Weiterleitung',
    hint: 'Die Antwort des Servers „Bitte kommen Sie an diese andere Adresse“, der Browser sofort folgen.',
  },
  hsts: {
    word: 'HSTS',
    hint: 'Eine Notiz an die Browser: Kommt in den nächsten Monaten nur noch verschlüsselt zu dieser Website.',
  },
  'private-key': {
    word: 'Privater Schlüssel',
    hint: 'Die geheime Hälfte eines Paares. Wer sie hat, kann im Namen Ihrer Website sprechen; darum verlässt sie Ihren Server nie.',
  },
  wildcard: {
    word: 'Wildcard',
    hint: 'Ein Name mit Stern, etwa *.hofladen.example. Er deckt eine Ebene von Unterdomains ab.',
  },
  chain: {
    word: 'Kette',
    hint: 'Wer das Zertifikat unterschrieben hat, wer den Unterzeichner, und so fort bis zu einem Namen, den Browser kennen.',
  },
  root: {
    word: 'Wurzel',
    hint: 'Das Ende einer Kette: eine Zertifizierungsstelle, der Browser trauen, weil sie auf ihrer eigenen Liste steht.',
  },
  intermediate: {
    word: 'Zwischenzertifikat',
    hint: 'Das Glied zwischen Ihrem Zertifikat und der Wurzel. Ihr Server muss es mitschicken.',
  },
  'public-key': {
    word: 'Öffentlicher Schlüssel',
    hint: 'Die Hälfte eines Paares, die jeder haben darf. Mit ihr kann man ein Siegel prüfen, aber keines machen.',
  },
  'domain-validation': {
    word: 'Domain-Prüfung',
    hint: 'Die Zertifizierungsstelle hat geprüft, dass der Bittsteller die Adresse in der Hand hat. Mehr nicht.',
  },
  'organisation-validation': {
    word: 'Organisations-Prüfung',
    hint: 'Die Zertifizierungsstelle hat auch die Firma nachgeschlagen und nennt sie in den Einzelheiten.',
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
    hint: 'Eine Zeile im DNS, die sagt, welche Zertifizierungsstellen für die Domain unterschreiben dürfen. Ohne sie dürfen alle.',
  },
  dnssec: {
    word: 'DNSSEC',
    hint: 'Unterschriften im DNS. Sind sie falsch, darf keine Zertifizierungsstelle für die Domain unterschreiben.',
  },
  cdn: {
    word: 'Verteilnetz (CDN)',
    hint: 'Server in aller Welt, die Besuchern an Stelle Ihres Servers antworten, mit einem eigenen Zertifikat.',
  },
  mx: {
    word: 'MX-Eintrag',
    hint: 'Die Zeile im DNS, die sagt, welcher Server die Post einer Domain annimmt.',
  },
  starttls: {
    word: 'STARTTLS',
    hint: 'Eine Mailverbindung, die offen beginnt und dann verschlüsselt wird, bevor ein Passwort gesendet wird.',
  },
};
