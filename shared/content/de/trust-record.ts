import type { trustRecordWords as english } from '../en/trust-record.ts';
import type { Translated } from '../translated.ts';

export const trustRecordWords: Translated<typeof english> = {
  'trust.diginotar':
    'Einbrecher machten mindestens 531 gefälschte Zertifikate, auch für Google. Die Firma wusste es seit Wochen und schwieg. Browser warfen sie binnen Tagen hinaus; sie ging in Konkurs.',
  'trust.cnnic': 'Ließ einen Kunden Zertifikate für Google fälschen. Browser trauten neuen nicht mehr.',
  'trust.wosign':
    'Datierte Zertifikate zurück, stellte manche aus, ohne den Besitzer zu fragen, und verheimlichte, dass die eine die andere gekauft hatte.',
  'trust.symantec':
    'Stellte immer wieder falsch aus. Browser beendeten 2018 das Vertrauen; das Geschäft ging an DigiCert, das unter diesen Marken seit Dezember 2017 mit eigenen Wurzeln unterschreibt.',
  'trust.camerfirma': 'Sechsundzwanzig Vorfälle in vier Jahren. Chrome und Firefox beendeten das Vertrauen.',
  'trust.trustcor':
    'Teilte leitende Personen mit einem Hersteller von Spähprogrammen. Ein falsches Zertifikat wurde nicht gezeigt.',
  'trust.e-tugra':
    'Ihre inneren Werkzeuge standen offen im Internet, manche mit dem Passwort des Herstellers.',
  'trust.globaltrust': 'Firefox beendete das Vertrauen.',
  'trust.entrust':
    'Jahre verletzter Regeln und gebrochener Versprechen. Chrome und Firefox beendeten das Vertrauen.',
  'trust.entrust-customers': 'Übernahm die Kunden von Entrust.',
  'trust.chunghwa-netlock':
    'Eine Reihe verletzter Regeln. Chrome beendete das Vertrauen in neue Zertifikate.',
  'trust.buypass': 'Beendete seine kostenlosen Zertifikate. Nicht aus Mangel an Vertrauen.',
  'trust.digicert-g1': 'Alte Wurzeln verließen Chrome und Firefox wegen ihres Alters, wie geplant.',
  'trust.old-roots-2026':
    'Alte Wurzeln gingen in Ruhestand, oder das Vertrauen in sie endete, beim jährlichen Aufräumen von Mozilla.',
};
