import type { LearnWords } from '../learn.ts';

export const distrust: LearnWords['distrust'] = {
  diginotar: {
    why: 'Dort wurde eingebrochen. Man wusste es im Juli und schwieg; mindestens 531 gefälschte Zertifikate entstanden, und mit einem davon wurde bei Google-Nutzern im Iran mitgelesen.',
    outcome: 'Browser strichen sie im August 2011 innerhalb weniger Tage; im September war sie insolvent.',
  },
  cnnic: {
    why: 'Mit einem Zwischenzertifikat, das sie weggegeben hatte, wurden Zertifikate für Google gefälscht.',
    outcome: 'Firefox vertraut ihr seit April 2015 nicht mehr.',
  },
  wosign: {
    why: 'Hat Zertifikate zurückdatiert, um eine Regel zu umgehen, manche ohne Erlaubnis ausgestellt und verheimlicht, dass die eine die andere gekauft hatte.',
    outcome:
      'Zertifikaten, die nach dem 21. Oktober 2016 entstanden, wurde nicht mehr vertraut; im September 2017 war mit Chrome 61 endgültig Schluss.',
  },
  symantec: {
    why: 'Hat immer wieder Zertifikate ausgestellt, die sie nicht hätte ausstellen dürfen.',
    outcome:
      'Chrome strich die älteren im April und alle im Oktober 2018. DigiCert kaufte das Geschäft und stellt mit eigenen Stammzertifikaten aus; GeoTrust, RapidSSL und Thawte gehören heute zu DigiCert.',
  },
  camerfirma: {
    why: '26 Vorfälle seit März 2017.',
    outcome: 'Chrome 90 und Firefox 88 strichen sie im April 2021.',
  },
  trustcor: {
    why: 'Hatte Personen und eine Anschrift mit einem Hersteller von Spionagesoftware gemeinsam. Ein falsches Zertifikat wurde ihr nicht nachgewiesen.',
    outcome:
      'Mozilla beendete das Vertrauen in Zertifikate, die nach November 2022 entstanden; Chrome folgte im März 2023.',
  },
  'e-tugra': {
    why: 'Die Werkzeuge ihrer Administratoren waren von außen erreichbar, mit voreingestellten Passwörtern.',
    outcome: 'Im Juli 2023 aus der gemeinsamen Liste der Stammzertifikate entfernt.',
  },
  globaltrust: {
    why: 'Falsch ausgestellte Zertifikate in den Jahren 2023 und 2024 und immer wieder Antworten, die zu spät kamen oder nicht genügten.',
    outcome: 'Firefox vertraut Zertifikaten nicht, die nach Juni 2024 entstanden.',
  },
  entrust: {
    why: 'Eine lange Reihe verletzter Regeln und nicht gehaltener Versprechen.',
    outcome:
      'Chrome vertraut Zertifikaten nicht, die nach dem 11. November 2024 entstanden, Mozilla solchen von nach dem 30. November nicht. Die Kunden gingen 2025 zu Sectigo.',
  },
  'chunghwa-netlock': {
    why: 'Bei beiden eine Reihe verletzter Regeln.',
    outcome: 'Chrome vertraut Zertifikaten nicht, die nach dem 31. Juli 2025 entstanden.',
  },
};
