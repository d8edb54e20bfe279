import type { verdict as english } from '../en/verdict.ts';
import type { Translated } from '../translated.ts';

export const verdict: Translated<typeof english> = {
  'verdict.silent': 'Votre site ne répond pas',
  'verdict.minute': 'Non sécurisé – réparable en une minute',
  'verdict.by-hand': 'Non sécurisé – réparable chez votre hébergeur',
  'verdict.first': 'Non sécurisé – une chose à réparer d’abord',
  'verdict.partly': 'Sécurisé, mais pas pour tous vos visiteurs',
  'verdict.broken': 'Une chose est à réparer',
  'verdict.mail': 'Votre messagerie n’est pas sécurisée',
  'verdict.soon': 'Sécurisé, mais plus pour longtemps',
  'verdict.care': 'Sécurisé, avec un point à vérifier',
  'verdict.secure': 'Sécurisé – rien à faire',
  'verdict.well': 'Rien à faire',
  'verdict.unclear': 'Ce que voient aujourd’hui les visiteurs',
  'verdict.lead': '<b>{domain}</b> : {what}',
  'verdict.lead-bare': 'Nous avons contrôlé <b>{domain}</b> de l’extérieur. Rien n’a été modifié.',
  'verdict.saw': 'Ce que nous avons vu ({count})',
  'verdict.saw-less': 'Masquer ce que nous avons vu',
};
