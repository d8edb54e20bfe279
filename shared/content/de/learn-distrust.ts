import type { LearnWords } from '../learn.ts';

export const distrust: LearnWords['distrust'] = {
  diginotar: {
    why: 'Dort wurde eingebrochen. Man wusste es im Juli und schwieg; mindestens 531 gefälschte Zertifikate entstanden, und mit einem davon wurde bei Google-Nutzern im Iran mitgelesen.',
    outcome: 'Browser strichen sie binnen Tagen im August 2011; im September war sie zahlungsunfähig.',
  },
  cnnic: {
    why: 'Mit einem Zwischenzertifikat, das sie weggegeben hatte, wurden Zertifikate für Google gefälscht.',
    outcome: 'Firefox traut ihr seit April 2015 nicht mehr.',
  },
  wosign: {
    why: 'Hat Zertifikate zurückdatiert, um eine Regel zu umgehen, manche ohne Erlaubnis ausgestellt und verheimlicht, dass die eine die andere gekauft hatte.',
    outcome:
      'Zertifikaten, die nach dem 21. Oktober 2016 entstanden, wurde nicht mehr getraut; im September 2017 war mit Chrome 61 endgültig Schluss.',
  },
  symantec: {
    why: 'Hat immer wieder Zertifikate ausgestellt, die sie nicht hätte ausstellen dürfen.',
    outcome:
      'Chrome strich die älteren im April und alle im Oktober 2018. DigiCert kaufte das Geschäft und unterschreibt mit eigenen Wurzeln; die heutigen GeoTrust, RapidSSL und Thawte sind DigiCert.',
  },
  camerfirma: {
    why: '26 Vorfälle seit März 2017.',
    outcome: 'Chrome 90 und Firefox 88 strichen sie im April 2021.',
  },
  trustcor: {
    why: 'Teilte Personen und eine Anschrift mit einem Hersteller von Spähprogrammen. Ein falsches Zertifikat wurde nicht gezeigt.',
    outcome:
      'Mozilla beendete das Vertrauen in Zertifikate, die nach November 2022 entstanden; Chrome folgte im März 2023.',
  },
  'e-tugra': {
    why: 'Die Werkzeuge ihrer Verwalter waren von außen erreichbar, mit Passwörtern, wie sie ab Werk kommen.',
    outcome: 'Im Juli 2023 aus der gemeinsamen Liste der Wurzeln entfernt.',
  },
  globaltrust: {
    why: 'Mozilla beschloss, das Vertrauen zu beenden. Was wir davon lesen konnten, nennt das Datum, nicht den Grund.',
    outcome: 'Firefox traut Zertifikaten nicht, die nach Juni 2024 entstanden.',
  },
  entrust: {
    why: 'Eine lange Reihe verletzter Regeln und nicht gehaltener Versprechen.',
    outcome:
      'Chrome traut Zertifikaten nicht, die nach dem 11. November 2024 entstanden, Mozilla nach November. Die Kunden gingen 2025 zu Sectigo.',
  },
  'chunghwa-netlock': {
    why: 'Bei beiden eine Reihe verletzter Regeln.',
    outcome: 'Chrome traut Zertifikaten nicht, die nach dem 31. Juli 2025 entstanden.',
  },
};
