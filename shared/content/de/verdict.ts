import type { verdict as english } from '../en/verdict.ts';
import type { Translated } from '../translated.ts';

export const verdict: Translated<typeof english> = {
  'verdict.silent': 'Ihre Website antwortet nicht',
  'verdict.minute': 'Nicht sicher – in einer Minute behoben',
  'verdict.by-hand': 'Nicht sicher – bei Ihrem Anbieter zu beheben',
  'verdict.first': 'Nicht sicher – eines muss vorher behoben werden',
  'verdict.partly': 'Sicher, aber nicht für alle Ihre Besucher',
  'verdict.broken': 'Eines muss behoben werden',
  'verdict.mail': 'Ihre E-Mail ist nicht sicher',
  'verdict.soon': 'Sicher, aber nicht mehr lange',
  'verdict.care': 'Sicher, mit einem Hinweis',
  'verdict.secure': 'Sicher – nichts zu tun',
  'verdict.well': 'Nichts zu tun',
  'verdict.unclear': 'Was Besucher heute sehen',
  'verdict.lead': '<b>{domain}</b>: {what}',
  'verdict.lead-bare': 'Wir haben uns <b>{domain}</b> von außen angesehen. Nichts wurde geändert.',
  'verdict.saw': 'Was wir gesehen haben ({count})',
  'verdict.saw-less': 'Wieder einklappen',
};
