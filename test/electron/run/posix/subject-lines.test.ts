import { expect, it } from 'vitest';
import { subjectLines } from '../../../../electron/run/posix/subject-lines.ts';
import { requestSubject } from '../../../../shared/job.ts';

it('says whom a request names in the order of authorities, and nothing where that is nobody', () => {
  expect(subjectLines({ organisation: 'Laden', country: 'DE' })).toBe('C=DE\nO=Laden\n');
  expect(subjectLines({})).toBe('');
});

it('hides what openssl would read as more than a letter', () => {
  expect(subjectLines({ organisation: `a'b"c$d#e\\f` })).toBe(`O=a\\'b\\"c\\$d\\#e\\\\f\n`);
});

it.each(['a\nCN=evil.test', 'a\u202eb', '$ENV::HOME', '', 'x'.repeat(65)])(
  'no firm is called %j',
  (organisation) => {
    expect(requestSubject.safeParse({ organisation }).success).toBe(false);
  },
);
