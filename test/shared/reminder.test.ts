import { expect, test } from 'vitest';
import { calendarFile } from '../../shared/reminder.ts';
import { renewalOf } from '../../shared/renewal.ts';

const renewBy = (notAfter: string, issuedAt: Date): Date =>
  renewalOf({ notAfter, issuedAt: issuedAt.toISOString() });

test('renewing is due with a third of the time left', () => {
  expect(renewBy('2027-02-22T00:00:00Z', new Date('2026-11-24T00:00:00Z')).toISOString()).toBe(
    '2027-01-23T00:00:00.000Z',
  );
});

test('a certificate that has run out is to be renewed at once', () => {
  expect(renewBy('2026-01-01T00:00:00Z', new Date('2026-11-24T00:00:00Z')).toISOString()).toBe(
    '2026-01-01T00:00:00.000Z',
  );
});

test('the reminder is a calendar file of CRLF lines of at most 75 octets, with its texts escaped', () => {
  const file = calendarFile({
    uid: 'r1@sealkeeper',
    title: 'Renew; the certificate, of “hofladen.example”',
    text: `one line\nand another ${'é'.repeat(120)}`,
    on: new Date('2027-01-23T12:00:00Z'),
    madeAt: new Date('2026-11-24T10:15:00.123Z'),
  });
  const lines = file.split('\r\n');
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(file).not.toMatch(/[^\r]\n/);
  const unfolded = file.replaceAll('\r\n ', '');
  expect(unfolded).toContain('SUMMARY:Renew\\; the certificate\\, of “hofladen.example”');
  expect(unfolded).toContain(`DESCRIPTION:one line\\nand another ${'é'.repeat(120)}`);
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20270123\r\nDTEND;VALUE=DATE:20270124');
  expect(unfolded).toContain('DTSTAMP:20261124T101500Z');
});
