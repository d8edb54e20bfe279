import type { mixed as english } from '../en/mixed.ts';
import type { Translated } from '../translated.ts';

export const mixed: Translated<typeof english> = {
  'mixed.label': 'Éléments qui arrivent non chiffrés',
  'mixed.button': 'Chercher les éléments non chiffrés',
  'mixed.button-of': 'Chercher les éléments non chiffrés : {name}',
  'mixed.looking': 'Nous cherchons dans vos pages les éléments qui arrivent non chiffrés',
  'mixed.none': 'Aucun élément de vos pages n’arrive non chiffré',
  'mixed.none-more':
    'Nous avons regardé {count, plural, one {une page} other {# pages}} : {pages}. Tout ce qu’elles demandent arrive chiffré.',
  'mixed.upgraded-more':
    'Vos pages font tout demander chiffré aux navigateurs (upgrade-insecure-requests). Vu sur {pages}.',
  'mixed.partly': 'Tout n’a pas pu être lu : une page était très longue, ou lente.',
  'mixed.found':
    '{count, plural, one {Un élément de vos pages arrive encore non chiffré} other {# éléments de vos pages arrivent encore non chiffrés}}',
  'mixed.found-more':
    'Les navigateurs omettent ces éléments, ou les demandent chiffrés et les omettent si personne ne répond. Votre certificat n’y est pour rien : les pages indiquent les anciennes adresses. Nous avons regardé {pages}.',
  'mixed.unseen': 'Vos pages n’ont pas pu être parcourues',
  'mixed.unseen-more':
    'Nous ne pouvons donc pas dire si certains de leurs éléments arrivent encore non chiffrés ({problem}). Ouvrez votre site : le cadenas du navigateur le montre.',
  'mixed.show': 'Quels éléments, et que faire',
  'mixed.show-less': 'Masquer les éléments',
  'mixed.script': 'Script, omis',
  'mixed.style': 'Style ou image d’un style, omis',
  'mixed.frame': 'Page dans la page, omise',
  'mixed.object': 'Objet incorporé, omis',
  'mixed.form': 'Formulaire dont les réponses voyageraient lisibles, avec avertissement',
  'mixed.image': 'Image, demandée chiffrée',
  'mixed.media': 'Son ou film, demandé chiffré',
  'mixed.other': 'Autre élément, omis',
  'mixed.on': '{what}, sur {pages}',
  'mixed.more': '{count, plural, one {et un de plus} other {et # de plus}}',
  'mixed.wordpress':
    'Votre site fonctionne avec WordPress : sous « Réglages », « Général », mettez « Adresse web de WordPress (URL) » et « Adresse web du site (URL) » sur https://{name}. Une extension de recherche et remplacement change les adresses à l’intérieur des articles plus anciens.',
  'mixed.copy': 'Copier un message pour la personne qui fait votre site',
  'mixed.letter':
    'Le site {name} est maintenant chiffré. Certains éléments de ses pages sont encore demandés par http://, et les navigateurs les bloquent ou les demandent chiffrés. Merci de faire en sorte que les pages les indiquent par https://, ou par une adresse sans protocole :',
};
