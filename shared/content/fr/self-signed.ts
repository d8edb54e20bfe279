import type { selfSigned as english } from '../en/self-signed.ts';
import type { Translated } from '../translated.ts';

export const selfSigned: Translated<typeof english> = {
  'self-signed.title': 'Un certificat fait par vous-même',
  'self-signed.lead':
    'Sa propre clé le signe, et personne ne s’en porte garant. Il convient aux essais et aux appareils qu’aucun inconnu ne visite.',
  'self-signed.instead': 'Pour un essai ou un appareil',
  'self-signed.why-title': 'Pourquoi cet avertissement ?',
  'self-signed.why-1':
    'N’importe qui peut signer pour n’importe quel nom. Un navigateur ne distingue pas votre certificat de celui d’un inconnu placé entre vous, et il avertit donc des deux.',
  'self-signed.why-2':
    'Il chiffre aussi bien que tout autre. Sur vos propres appareils, vous pouvez l’accepter une fois ; ne le faites que là où vous êtes sûr que personne n’est placé entre vous.',
  'self-signed.name': 'Nom du site ou de l’appareil',
  'self-signed.names-hint':
    'Tel qu’on le saisit : nas.hofladen.example. Le nom doit mener à votre serveur depuis cet ordinateur.',
  'self-signed.example': 'nas.hofladen.example',
  'self-signed.shown': 'Ce que verront les visiteurs',
  'self-signed.know': 'Bon à savoir',
  'self-signed.mail': 'Logiciels de messagerie',
  'self-signed.days': 'Combien de temps doit-il durer ?',
  'self-signed.days-more':
    'Personne ne le renouvelle : vous ferez alors le suivant de la même façon, et chaque appareil redemandera.',
  'self-signed.length': '{days, plural, =365 {un an} =825 {27 mois} other {# jours}}',
  'self-signed.many': 'Pour beaucoup d’appareils, il existe une meilleure voie',
  'self-signed.many-more':
    'Une petite autorité à vous : sa racine est installée une fois sur chaque appareil, et plus aucun n’avertit. Le programme libre step-ca en est une. Il parle ACME, et cette application peut obtenir de lui des certificats, sous « Une autre autorité » (pas encore essayé avec un vrai) ; elle ne l’installe pas.',
  'self-signed.many-page': 'À propos de step-ca',
  'self-signed.renews':
    'Personne ne le renouvelle : il expire au bout {days, plural, =365 {d’un an} =825 {de 27 mois} other {de # jours}}, et vous faites le suivant de la même façon.',
  'self-signed.come-back':
    'D’ici au {date}, faites le suivant de la même façon. Mettez un rappel dans votre agenda.',
  'self-signed.short-what':
    'La clé de {provider} signe pour elle-même, et votre serveur présente le certificat avec {services} pour {count, plural, one {un nom} other {# noms}}',
  'self-signed.redirect-wish-more':
    'Tout le monde rencontre alors l’avertissement, même en saisissant l’adresse non chiffrée.',
  'self-signed.done-title': 'Votre propre certificat est en place',
  'self-signed.done-lead':
    '<b>{name}</b> est désormais accessible en connexion chiffrée. Les navigateurs avertissent, car personne ne s’en porte garant : ne continuez que là où vous êtes sûr que personne n’est placé entre vous.',
  'self-signed.try':
    'Ouvrez https://{name} : l’avertissement vient d’abord. Derrière « Avancé », vous pouvez continuer, et votre navigateur s’en souvient.',
};
