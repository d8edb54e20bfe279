import { expect, test } from 'vitest';
import { findPages, findTerms, folded } from '../../../renderer/screens/learn/search.ts';
import { learn as german } from '../../../shared/content/de/learn.ts';
import { learn } from '../../../shared/content/en/learn.ts';
import { terms } from '../../../shared/content/en/terms.ts';
import { learnIds } from '../../../shared/content/learn-ids.ts';

test.each([
  ['wildcard', 'names-and-wildcards'],
  ['WILDCARDS', 'names-and-wildcards'],
  ['proxy', 'when-proof-fails'],
  ['fingerprint', 'host-key'],
  ['outlook thunderbird', 'mail'],
  ['47', 'lifetimes'],
  ['zip', 'sellers'],
  ['umlaut', 'names-and-wildcards'],
  ['cloudflare', 'behind-a-network'],
  ['993', 'mail'],
  ['papers', 'validation-levels'],
])('“%s” leads to %s first', (query, id) => {
  expect(findPages(learn, query)[0]).toBe(id);
});

test.each(['zip', 'ftp', 'umlaut', 'expired', 'padlock', 'vps'])('“%s” is found', (query) => {
  expect(findPages(learn, query)).not.toEqual([]);
});

test.each([
  'zip',
  'ftp',
  'umlaut',
  '587',
  'handelsregister',
  'abgelaufen',
  'schloss',
  'rechnung',
  'rückgängig',
])('„%s“ is found in German', (query) => {
  expect(findPages(german, query)).not.toEqual([]);
});

test('nothing typed finds all, nonsense finds none, and every word must be there', () => {
  expect(findPages(learn, '  ')).toEqual(learnIds);
  expect(findPages(learn, 'unicorn')).toEqual([]);
  expect(findPages(learn, 'wildcard unicorn')).toEqual([]);
});

test('tags are no text, accents no hindrance', () => {
  expect(folded('Die <chain>Überprüfung</chain>')).toBe('die uberprufung');
});

test('words are found by their name and by their line', () => {
  expect(findTerms(terms, 'phone book').map(({ id }) => id)).toEqual(['dns']);
  expect(findTerms(terms, '')).toEqual([]);
});
