import type { LearnWords } from '../learn.ts';

export const distrust: LearnWords['distrust'] = {
  diginotar: {
    why: 'Cambriolée. Elle le savait dès juillet et s’est tue ; au moins 531 faux certificats ont été faits, dont un a servi à lire les échanges d’utilisateurs de Google en Iran.',
    outcome:
      'Les navigateurs l’ont écartée en quelques jours en août 2011 ; en septembre, elle était en faillite.',
  },
  cnnic: {
    why: 'Un intermédiaire qu’elle avait cédé a servi à fabriquer de faux certificats pour Google.',
    outcome: 'Firefox a cessé de lui faire confiance en avril 2015.',
  },
  wosign: {
    why: 'A antidaté des certificats pour contourner une règle, en a délivré certains sans autorisation, et a caché que l’une avait racheté l’autre.',
    outcome:
      'Les certificats faits après le 21 octobre 2016 n’étaient plus reconnus ; en septembre 2017, Chrome 61 y a mis fin pour de bon.',
  },
  symantec: {
    why: 'A délivré, encore et encore, des certificats qu’elle n’aurait pas dû délivrer.',
    outcome:
      'Chrome a écarté les plus anciens en avril 2018 et tous en octobre. DigiCert a racheté l’activité et signe avec ses propres racines ; les GeoTrust, RapidSSL et Thawte d’aujourd’hui sont DigiCert.',
  },
  camerfirma: {
    why: '26 incidents depuis mars 2017.',
    outcome: 'Chrome 90 et Firefox 88 l’ont écartée en avril 2021.',
  },
  trustcor: {
    why: 'Partageait des personnes et une adresse avec un fabricant de logiciels espions. Aucun faux certificat n’a été mis en évidence.',
    outcome:
      'Mozilla a retiré sa confiance aux certificats faits après novembre 2022, Chrome a suivi en mars 2023.',
  },
  'e-tugra': {
    why: 'Les outils de ses administrateurs étaient accessibles de l’extérieur, avec leurs mots de passe d’usine.',
    outcome: 'Retirée de la liste commune des racines en juillet 2023.',
  },
  globaltrust: {
    why: 'Des certificats délivrés à tort en 2023 et 2024, et une longue série de réponses tardives ou insuffisantes.',
    outcome: 'Les certificats faits après juin 2024 ne sont pas reconnus par Firefox.',
  },
  entrust: {
    why: 'Une longue série de règles non respectées et de promesses non tenues.',
    outcome:
      'Chrome a cessé de faire confiance aux certificats faits après le 11 novembre 2024, Mozilla à ceux faits après novembre. Ses clients sont passés chez Sectigo en 2025.',
  },
  'chunghwa-netlock': {
    why: 'Une série de règles non respectées chez les deux.',
    outcome: 'Chrome ne fait pas confiance aux certificats faits après le 31 juillet 2025.',
  },
};
