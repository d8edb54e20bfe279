import type { TermId } from '../en/terms.ts';

export const terms: Readonly<Partial<Record<TermId, { readonly word: string; readonly hint: string }>>> = {
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
};
