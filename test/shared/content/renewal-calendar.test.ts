import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { calendarFileName, renewalReminder } from '../../../shared/content/renewal-calendar.ts';
import { calendarFile } from '../../../shared/reminder.ts';
import { readCalendar, textIn, valueIn } from '../../support/read-calendar.ts';

const madeAt = new Date('2026-11-29T10:15:00.123Z');
const certificate = {
  names: ['shop.example', 'www.shop.example'],
  server: 'root@shop.example',
  by: 'certbot',
  validUntil: '2027-02-27T10:00:00.000Z',
  window: { from: '2027-01-28T10:00:00.000Z', to: '2027-01-30T10:00:00.000Z' },
} as const;

describe.each(languages)('the calendar of a renewal in %s', async (language) => {
  const translator = await loadTranslator(language);
  const events = (...all: readonly Parameters<typeof renewalReminder>[0][]) =>
    readCalendar(calendarFile(...all.map((one) => renewalReminder(one, madeAt, translator)))).parts;

  it('has its window, who renews, what to look at, and an alarm on the last day', () => {
    const [event] = events(certificate);
    if (event === undefined) throw new Error('no event');
    expect(event.kind).toBe('VEVENT');
    expect(valueIn(event, 'DTSTART')).toBe('20270128');
    // The end is the first day behind it (§3.6.1).
    expect(valueIn(event, 'DTEND')).toBe('20270131');
    expect(valueIn(event, 'DTSTAMP')).toBe('20261129T101500Z');
    expect(textIn(event, 'SUMMARY')).toContain('Certbot');
    const text = textIn(event, 'DESCRIPTION');
    for (const part of ['Certbot', 'root@shop.example', 'https://shop.example', 'sealkeeper status'])
      expect(text).toContain(part);
    expect(text).toContain(translator.date(certificate.window.to));
    const [alarm] = event.parts;
    expect(alarm?.kind).toBe('VALARM');
    expect(alarm?.properties).toContainEqual({
      name: 'TRIGGER',
      parameters: ';RELATED=END',
      value: '-PT15H',
    });
  });

  it('of one’s own rings on the first day, and says that nobody else does it', () => {
    const [event] = events({ ...certificate, by: 'app' });
    expect(event?.parts[0]?.properties).toContainEqual({ name: 'TRIGGER', parameters: '', value: 'PT9H' });
    expect(event === undefined ? '' : textIn(event, 'SUMMARY')).toBe(
      translator.t('watch.calendar-title-app', { name: 'shop.example' }),
    );
  });

  it('keeps its identity from one renewal to the next, and names apart', () => {
    const uid = (...[more]: [object?]) =>
      events({ ...certificate, ...more }).map((event) => valueIn(event, 'UID'));
    expect(uid({ window: { from: '2027-03-28T10:00:00.000Z', to: '2027-03-30T10:00:00.000Z' } })).toEqual(
      uid(),
    );
    expect(uid({ names: ['other.example'] })).not.toEqual(uid());
  });

  it('holds several, each whole', () => {
    expect(events(certificate, { ...certificate, names: ['other.example'] }).map(({ kind }) => kind)).toEqual(
      ['VEVENT', 'VEVENT'],
    );
  });

  it('is not broken by what a name or a server holds', () => {
    const server = `x,;\\ \r\nBEGIN:VEVENT\r${'ü'.repeat(90)}\u0007`;
    const [event, ...more] = events({ ...certificate, server });
    expect(more).toEqual([]);
    expect(event === undefined ? '' : textIn(event, 'DESCRIPTION')).toContain('x,;\\ \nBEGIN:VEVENT\n');
  });
});

it('its file has a name that every system takes', () => {
  expect(calendarFileName('*.shop.example')).toBe('renew-_.shop.example.ics');
});
