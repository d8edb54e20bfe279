import type { signedProblems as english } from '../en/problems-signed.ts';
import type { TranslatedProblems } from '../translated.ts';

export const signedProblems: TranslatedProblems<typeof english> = {
  'signed-unreadable': {
    title: 'Este archivo no es nuestro',
    what: '{where} no contiene lo que debería, así que no se ha tomado nada de él. Casi siempre es otro archivo, o una página que está delante de internet (como en los hoteles) ha respondido en su lugar.',
    next: 'Obtenga el archivo de nuevo o elija otro. Lo que tenía sigue como estaba.',
  },
  'signed-for-newer': {
    title: 'Hecho para un Sealkeeper más nuevo',
    what: '{where} tiene una forma que esta versión aún no conoce.',
    next: 'Instale la versión más reciente de Sealkeeper; también trae datos más nuevos.',
  },
  'signed-not-ours': {
    title: 'La firma no corresponde',
    what: '{where} no fue firmado por los autores de Sealkeeper, o alguien lo ha cambiado después. No se ha tomado nada de él.',
    next: 'No lo use más y obtenga el archivo del propio proyecto. Lo que tenía sigue como estaba.',
  },
  'signed-older': {
    title: 'Más antiguo que lo que tiene',
    what: '{where} es del {madeOn}; lo que tiene es del {presentOn}. A nadie se le devuelve a algo más antiguo.',
    next: 'Conserve lo que tiene. Si el propio proyecto responde así durante días, puede que alguien retenga respuestas más nuevas: inténtelo desde otra red.',
  },
  'project-silent': {
    title: 'No se pudo contactar con el proyecto',
    what: '{host} no dio a tiempo una respuesta útil. Todo lo demás funciona sin ella.',
    next: 'Compruebe su conexión e inténtelo más tarde. Los datos más nuevos también pueden venir en un archivo que alguien le dé.',
  },
  'release-stale': {
    title: 'Una respuesta demasiado antigua',
    what: '{where} dice qué versión es la más reciente, pero eso solo valía hasta el {goodUntil}. O el reloj de este equipo va mal, o se están reteniendo respuestas más nuevas.',
    next: 'Compruebe el reloj de este equipo e inténtelo desde otra red.',
  },
};
