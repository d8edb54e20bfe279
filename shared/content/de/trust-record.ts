import type { trustRecordWords as english } from '../en/trust-record.ts';
import type { Translated } from '../translated.ts';

export const trustRecordWords: Translated<typeof english> = {
  'trust.diginotar':
    'Einbrecher erzeugten mindestens 531 gefälschte Zertifikate, auch für Google. Die Firma wusste es seit Wochen und schwieg. Browser strichen sie innerhalb weniger Tage; sie ging in Konkurs.',
  'trust.cnnic':
    'Ließ zu, dass ein Kunde Zertifikate für Google fälschte. Neuen Zertifikaten vertrauten Browser nicht mehr.',
  'trust.wosign':
    'Datierte Zertifikate zurück, stellte manche aus, ohne den Besitzer zu fragen, und verheimlichte, dass die eine die andere gekauft hatte.',
  'trust.symantec':
    'Stellte immer wieder falsche Zertifikate aus. Browser beendeten 2018 das Vertrauen; das Geschäft ging an DigiCert, das unter diesen Marken seit Dezember 2017 mit eigenen Stammzertifikaten arbeitet.',
  'trust.camerfirma': 'Sechsundzwanzig Vorfälle in vier Jahren. Chrome und Firefox beendeten das Vertrauen.',
  'trust.trustcor':
    'Hatte leitende Personen mit einem Hersteller von Spionagesoftware gemeinsam. Ein falsches Zertifikat wurde ihr nicht nachgewiesen.',
  'trust.e-tugra':
    'Ihre internen Werkzeuge waren aus dem Internet erreichbar, manche mit dem Passwort des Herstellers.',
  'trust.globaltrust':
    'Stellte 2023 und 2024 falsche Zertifikate aus und antwortete zu spät oder zu wenig. Firefox beendete das Vertrauen.',
  'trust.entrust':
    'Jahrelang verletzte Regeln und gebrochene Versprechen. Chrome und Firefox beendeten das Vertrauen.',
  'trust.entrust-customers': 'Übernahm die Kunden von Entrust.',
  'trust.chunghwa-netlock':
    'Eine Reihe verletzter Regeln. Chrome beendete das Vertrauen in neue Zertifikate.',
  'trust.buypass': 'Hat seine kostenlosen Zertifikate eingestellt. Nicht wegen fehlenden Vertrauens.',
  'trust.digicert-g1':
    'Alte Stammzertifikate sind in Chrome und Firefox wie geplant aus Altersgründen entfallen.',
  'trust.old-roots-2026':
    'Alte Stammzertifikate wurden ausgemustert, oder das Vertrauen in sie endete, beim jährlichen Aufräumen von Mozilla.',
};
