import type { offerRemarks as english } from '../en/offer-remarks.ts';
import type { Translated } from '../translated.ts';

export const offerRemarks: Translated<typeof english> = {
  'remark.acme-subscription':
    'Vendu comme abonnement pour les programmes qui renouvellent par <acme>ACME</acme>.',
  'remark.added-cost': 'Vendu en supplément de l’hébergement, et renouvelé là.',
  'remark.approximate': 'La source dit « environ ».',
  'remark.asked-by-name': 'Se demande par son nom : le choisir ici suffit, et le récapitulatif le montre.',
  'remark.bare-addresses':
    'Peut contenir un numéro (adresse IP) à la place d’un nom ; le seul des types de Let’s Encrypt à le pouvoir.',
  'remark.builder-only':
    'Fourni par le créateur de sites pour ses propres sites. D’autres ne peuvent pas y être utilisés.',
  'remark.cloud-project': 'Demande un projet Google Cloud et une clé de compte qui y est créée au préalable.',
  'remark.cloud-services-only': 'Seulement pour les services de ce cloud, pas pour un serveur à vous.',
  'remark.conflicting':
    'Le guide de l’autorité elle-même dit autre chose : les programmes n’y obtiennent que des certificats achetés.',
  'remark.email-proof-only':
    'Preuve par e-mail seulement, une voie qui prend fin pour tous les vendeurs le 15 mars 2028.',
  'remark.front-page-only': 'Le lien mène à une page d’accueil. La page qui a été lue n’est pas conservée.',
  'remark.funds-charged':
    'Si votre compte y contient de l’argent, vous recevez à la place un certificat payant d’un an.',
  'remark.history-only': 'Un ancien prix, montré pour voir comment étaient les prix.',
  'remark.host-must-enable': 'Marche là où l’hébergeur l’a activé.',
  'remark.in-hosting': 'Compris dans l’hébergement, sans frais à part.',
  'remark.more-names-extra': 'Les noms supplémentaires coûtent plus.',
  'remark.multi-year-plans': 'Vendu aussi pour plusieurs années d’un coup.',
  'remark.no-acme-there':
    'Sur cet hébergement, des programmes ne peuvent pas renouveler par <acme>ACME</acme>.',
  'remark.no-bare-domain': 'Ne contient pas le domaine lui-même, seulement les noms placés devant.',
  'remark.no-longer-issued': 'N’est plus émis.',
  'remark.not-read':
    'Nous n’avons pas lu ce que cela y coûte. Suivez le lien et saisissez ce que dit la page : c’est conservé avec la date du jour.',
  'remark.not-renewed': 'Pas renouvelé par le vendeur : vous commandez à nouveau.',
  'remark.old-revision': 'D’après une ancienne version de la page du vendeur.',
  'remark.panel-licence':
    'La licence du panneau d’administration lui-même est payée par l’exploitant du serveur.',
  'remark.per-server-licence': 'Une licence par serveur, achetée par son exploitant.',
  'remark.period-assumed': 'La page ne dit pas pour combien de temps. Nous avons compté un an.',
  'remark.promotion-with-hosting':
    'Une promotion liée à une offre d’hébergement. Le prix du renouvellement n’est pas indiqué.',
  'remark.proxied-only':
    'Seulement entre les visiteurs et le réseau placé devant. Votre propre serveur et votre messagerie ont besoin d’un autre.',
  'remark.reissue-within-term':
    'Quel que soit le nombre d’années payées, un nouveau doit être installé tous les 200 jours environ.',
  'remark.renewal-notice': 'D’après un avis de renouvellement qu’un client a rendu public.',
  'remark.renews-at-30-days': 'Se renouvelle dès qu’il reste moins de 30 jours.',
  'remark.replaces-expired': 'Remplace un certificat payant une fois qu’il a expiré.',
  'remark.reseller-quote': 'Cité dans un article qui ne nomme pas le vendeur.',
  'remark.six-days': 'Dure environ six jours : seulement là où le renouvellement n’échoue jamais.',
  'remark.some-plans-only': 'Seulement dans certaines offres du vendeur.',
  'remark.star-by-dns': 'Un nom avec un astérisque se prouve par le <dns>DNS</dns>.',
  'remark.starting-price': 'Sans doute un prix de départ : plus de noms coûtent plus cher.',
  'remark.subscription-needed': 'Gratuit avec un abonnement payant pour le domaine, qui doit y rester géré.',
  'remark.third-party': 'Lu chez quelqu’un d’autre, pas chez le vendeur.',
  'remark.three-at-a-time': 'Trois certificats au plus, chacun pour 90 jours.',
  'remark.three-year-term-gone': 'Les certificats de trois ans n’existent plus.',
  'remark.user-said': 'C’est un client qui l’a écrit, pas le vendeur.',
  'remark.vat-included': 'TVA comprise.',
  'remark.visitors-are-warned':
    'Chaque visiteur rencontre un avertissement en pleine page, et les logiciels de messagerie le refusent. Pour un appareil à votre seul usage.',
  'remark.web-hosting-only': 'Seulement pour l’hébergement web du vendeur, pas pour des serveurs loués.',
};
