import type { trustRecordWords as english } from '../en/trust-record.ts';
import type { Translated } from '../translated.ts';

export const trustRecordWords: Translated<typeof english> = {
  'trust.diginotar':
    'Des intrus ont fait au moins 531 faux certificats, dont certains pour Google. L’entreprise le savait depuis des semaines et s’est tue. Les navigateurs l’ont écartée en quelques jours ; elle a fait faillite.',
  'trust.cnnic':
    'A laissé un client fabriquer de faux certificats pour Google. Les navigateurs ont cessé de faire confiance aux nouveaux.',
  'trust.wosign':
    'A antidaté des certificats, en a délivré certains sans demander au propriétaire, et a caché que l’une avait racheté l’autre.',
  'trust.symantec':
    'A délivré à tort, encore et encore. Les navigateurs ont retiré leur confiance en 2018 ; l’activité a été vendue à DigiCert, qui signe sous ces marques avec ses propres racines depuis décembre 2017.',
  'trust.camerfirma': 'Vingt-six incidents en quatre ans. Chrome et Firefox ont retiré leur confiance.',
  'trust.trustcor':
    'Partageait ses dirigeants avec un fabricant de logiciels espions. Aucun faux certificat n’a été mis en évidence.',
  'trust.e-tugra':
    'Ses outils internes étaient ouverts sur internet, certains avec le mot de passe du fabricant.',
  'trust.globaltrust':
    'A délivré à tort en 2023 et 2024, et a répondu tard ou trop peu. Firefox a retiré sa confiance.',
  'trust.entrust':
    'Des années de règles non respectées et de promesses non tenues. Chrome et Firefox ont retiré leur confiance.',
  'trust.entrust-customers': 'A repris les clients d’Entrust.',
  'trust.chunghwa-netlock':
    'Une série de règles non respectées. Chrome a retiré sa confiance aux nouveaux certificats.',
  'trust.buypass': 'A arrêté ses certificats gratuits. Pas par manque de confiance.',
  'trust.digicert-g1': 'D’anciennes racines ont quitté Chrome et Firefox en raison de leur âge, comme prévu.',
  'trust.old-roots-2026':
    'D’anciennes racines ont été retirées, ou la confiance en elles a pris fin, lors du ménage annuel de Mozilla.',
};
