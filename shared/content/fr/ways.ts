import type { ways as english } from '../en/ways.ts';
import type { Translated } from '../translated.ts';

export const ways: Translated<typeof english> = {
  'way.limits-title': 'Ce que nous ne pouvons pas promettre ici',
  'way.limit.no-safety-net':
    'Seul cet ordinateur remet les choses en place : s’il se met en veille ou perd la connexion au milieu, ce qui a été modifié reste jusqu’à ce que vous rouvriez cette application.',
  'way.limit.no-lock':
    'Nous ne pouvons pas tenir les autres à l’écart pendant ce temps : ne laissez personne modifier le même site au même moment.',
  'way.limit.lock-of-login':
    'Seuls ceux qui se connectent avec le même utilisateur sont tenus à l’écart pendant ce temps, pas les autres personnes qui s’occupent de ce serveur.',
  'way.limit.no-services':
    'Nous ne pouvons pas dire au serveur web de relire ses réglages. Ce que nous déposons compte dès qu’il le lit de lui-même, ou que votre hébergeur le lui fait lire.',
  'way.limit.no-commands': 'Des fichiers sont seulement déposés et retirés : rien n’est installé ni activé.',
  'way.limit.key-from-here':
    'La clé privée est créée sur cet ordinateur, pas là où elle sera utilisée, et y est envoyée une seule fois par la connexion chiffrée.',
};
