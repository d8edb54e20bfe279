import { expect, test } from 'vitest';
import { requestSubject } from '../../shared/job.ts';
import { emptySubject, subjectOf, type TypedSubject, unfitParts } from '../../shared/request-subject.ts';

const typed = (change: Partial<TypedSubject>): TypedSubject => ({ ...emptySubject, ...change });

test.each<[Partial<TypedSubject>, readonly string[]]>([
  [{}, []],
  [{ organisation: "Müller & Söhne's Laden (1998)", locality: 'Köln', region: 'NRW', country: 'de' }, []],
  [{ organisation: ' Łódź 24 ', country: ' FR ' }, []],
  [{ organisation: '/CN=other' }, ['organisation']],
  [{ organisation: 'a\nb' }, ['organisation']],
  [{ organisation: 'x'.repeat(65) }, ['organisation']],
  [{ locality: '#1', country: 'Germany' }, ['locality', 'country']],
  [{ country: 'D' }, ['country']],
])('%j is refused for %j, by the window as by the job', (change, unfit) => {
  expect(unfitParts(typed(change))).toEqual(unfit);
  expect(requestSubject.safeParse(subjectOf(typed(change))).success).toBe(unfit.length === 0);
});

test('a request is told what is not empty, without spaces around it', () => {
  expect(subjectOf(typed({ organisation: ' Laden ', country: 'de' }))).toEqual({
    organisation: 'Laden',
    country: 'DE',
  });
});
